#pragma once
// What the commands of plans and those of pledges share.
#include "flow/3_budget/commands.h"
#include "flow/3_budget/plan/rules.h"
#include "flow/3_budget/plan/store_pledge.h"

namespace budget {

struct PledgePage {
  std::vector<Pledge> pledges;
  std::optional<std::string> next;
};
constexpr auto describe(const PledgePage*) {
  using base::field;
  return base::record(
      "YearPledgePage",
      field("pledges", &PledgePage::pledges, {"对以后年度的安排", "What is counted on"}),
      field("next", &PledgePage::next,
            {"下一页起点", "Give it as `after` for the next page; absent at the end"}));
}
/// year_plan.pledges.
base::Result<PledgePage> list_pledges(platform::Work&, const PledgeFilter&);
/// The plan that stands for the line, if any.
std::optional<StandingPlan> standing_plan(platform::Work&, const LineId&);

}  // namespace budget
