#pragma once
// The table budget_pledge, and of year_plan_year what is pledged: every SQL text of them.
#include "flow/3_budget/plan/pledge.h"
#include "platform/module.h"
#include "platform/sql.h"

namespace budget {

struct PledgeFilter {
  std::optional<std::string> ref;
  std::optional<PlanId> plan;
  std::optional<std::string> after;
  std::optional<std::int64_t> limit;
};
constexpr auto describe(const PledgeFilter*) {
  using base::field;
  using F = PledgeFilter;
  return base::record("YearPledgeFilter",
                      field("ref", &F::ref, {"事项", "Only those of this reference"}, {1, 100}),
                      field("plan", &F::plan, {"跨年度计划", "Only those of this plan"}),
                      field("after", &F::after, {"起点", "Those after this mark"}, {1, 120}),
                      field("limit", &F::limit, {"条数", "At most so many"}, {1, 200}));
}

namespace pledge_store {

/// Those of a reference that have not ended, the earliest year first.
std::vector<Pledge> under(sql::Db&, const std::string& ref);
/// The later years' lines on which the reference stands, or stood, the earliest first.
std::vector<LineId> lines(sql::Db&, const std::string& ref);
/// Those that wait for the year whose line this is.
std::vector<Pledge> waiting_for(sql::Db&, const LineId&);
/// By reference and year, from `after` on: "ref year".
std::vector<Pledge> list(platform::Work&, const PledgeFilter&, std::int64_t limit);
/// The mark of a row, for the next page.
std::string mark_of(const Pledge&);
/// False when the plan's year has not so much left: somebody was quicker.
bool insert(sql::Db&, const Pledge&);
/// Amount, agreed, line and state as they are now; what it was less, `freed`, goes back to the
/// plan.
void save(sql::Db&, const Pledge&, base::Money freed);

std::vector<sql::Query> must_be_empty();

}  // namespace pledge_store
}  // namespace budget
