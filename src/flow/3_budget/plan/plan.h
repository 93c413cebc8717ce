#pragma once
// Years to come: what is planned for the years after a line's own, so that a contract may
// run on into them. What is planned is not approved: each year's line is proposed in its turn.
#include "flow/3_budget/budget.h"

namespace budget {

using PlanId = base::Id<struct PlanTag>;

enum class PlanState { planned, replaced };
BOOST_DESCRIBE_ENUM(PlanState, planned, replaced)
/// What has become of one year of it.
enum class PlanStanding { planned, proposed, approved, closed };
BOOST_DESCRIBE_ENUM(PlanStanding, planned, proposed, approved, closed)

/// the five conditions of a term beyond one year.
struct PlanGrounds {
  bool budget_guaranteed = false, content_fixed = false, continuous = false, funding_stable = false,
       price_change_small = false;
};
template <class G>
constexpr auto plan_grounds_fields() {
  using base::field;
  return std::tuple(
      field("budget_guaranteed", &G::budget_guaranteed, {"预算有保障", "The budget is guaranteed"}),
      field("content_fixed", &G::content_fixed, {"内容固定", "The content is fixed"}),
      field("continuous", &G::continuous, {"连续性强", "The need is continuous"}),
      field("funding_stable", &G::funding_stable, {"经费稳定", "The funding is stable"}),
      field("price_change_small", &G::price_change_small,
            {"价格变化小", "The price changes little"}));
}

/// As its row holds it.
struct Plan : PlanGrounds {
  PlanId id;
  std::string owner_org;
  catalogue::ItemId catalogue_item;
  LineId line;  // of the first year
  std::string title;
  base::Money total;  // the line's, when it was set, and the years after it
  PlanState state = PlanState::planned;
  base::Date set_on;
  std::string author;
  std::int64_t version = 1;
};
template <class P>
constexpr auto plan_fields() {
  using base::field;
  return std::tuple_cat(
      std::tuple(field("id", &P::id, {"编号", "Id"}),
                 field("owner_org", &P::owner_org, {"部门", "The department"}),
                 field("catalogue_item", &P::catalogue_item, {"目录事项", "The catalogue item"}),
                 field("line", &P::line, {"首年预算项目", "The line of the first year"}),
                 field("title", &P::title, {"名称", "Title"}),
                 field("total", &P::total, {"合计", "All years together"}),
                 field("state", &P::state, {"状态", "State"}),
                 field("set_on", &P::set_on, {"制定日期", "Set on"}),
                 field("author", &P::author, {"制定人", "Who set it"}),
                 field("version", &P::version, {"版本", "Version"})),
      plan_grounds_fields<P>());
}
constexpr auto describe(const Plan*) {
  return std::apply([](auto... f) { return base::record("YearPlanRow", f...); },
                    plan_fields<Plan>());
}

/// One year as it stands: only planned, or a line that is proposed, approved or closed.
struct PlanYear {
  std::int64_t year = 0;
  base::Money amount;
  std::optional<LineId> line;
  PlanStanding standing = PlanStanding::planned;
  base::Money planned;  // as the plan has it, whatever its line was adjusted to since
  base::Money pledged;  // of it, what purchases and contracts count on
};
constexpr auto describe(const PlanYear*) {
  using base::field;
  return base::record("PlanYear", field("year", &PlanYear::year, {"预算年度", "Budget year"}),
                      field("amount", &PlanYear::amount, {"金额", "Amount"}),
                      field("line", &PlanYear::line, {"预算项目", "Its line, once proposed"}),
                      field("standing", &PlanYear::standing,
                            {"进展", "Planned and not yet approved, or what its line is"}),
                      field("planned", &PlanYear::planned, {"计划金额", "As planned"}),
                      field("pledged", &PlanYear::pledged,
                            {"采购和合同已安排", "What purchases and contracts count on of it"}));
}

}  // namespace budget
