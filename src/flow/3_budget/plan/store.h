#pragma once
// The tables year_plan and year_plan_year: every SQL text of them.
#include "flow/3_budget/plan/rules.h"
#include "platform/module.h"
#include "platform/sql.h"

namespace budget {

struct PlanFilter {
  std::optional<LineId> line;
  std::optional<PlanState> state;
  std::optional<std::string> after;
  std::optional<std::int64_t> limit;
};
constexpr auto describe(const PlanFilter*) {
  using base::field;
  using F = PlanFilter;
  return base::record("YearPlanFilter",
                      field("line", &F::line, {"首年预算项目", "Only those of this line"}),
                      field("state", &F::state, {"状态", "Only those in this state"}),
                      field("after", &F::after, {"起点", "Those after this id"}, {1, 60}),
                      field("limit", &F::limit, {"条数", "At most so many"}, {1, 200}));
}

namespace plan_store {

std::optional<Plan> find(sql::Db&, const PlanId&);
/// The one that stands for the line.
std::optional<Plan> of_line(sql::Db&, const LineId&);
/// The line's own year first.
std::vector<PlanYear> years(sql::Db&, const Plan&);
std::vector<Plan> list(platform::Work&, const PlanFilter&, std::int64_t limit);
void insert(sql::Db&, const Plan&, const std::vector<PlannedYear>&);
/// The new version; nothing when it changed meanwhile.
std::optional<std::int64_t> save(sql::Db&, const Plan&);
/// The line that was proposed for the year; false when there was one already.
bool attach(sql::Db&, const PlanId&, std::int64_t year, const LineId&);

std::vector<sql::Query> must_be_empty();
std::vector<platform::Witnessed> witnessed();

}  // namespace plan_store
}  // namespace budget
