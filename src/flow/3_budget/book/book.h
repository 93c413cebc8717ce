#pragma once
// The whole book of a year: what stands in every account, by department, function and source, today
// or on a past day; what the year's close would do; and what everyone may see of it.
#include "flow/3_budget/budget.h"

namespace budget {

struct BookRow : Balance {
  std::string owner_org, function_code;
  Source source = Source::general_budget;
  std::int64_t lines = 0;
};
constexpr auto describe(const BookRow*) {
  using base::field;
  return std::apply(
      [](auto... f) {
        return base::record("BudgetBookRow",
                            field("owner_org", &BookRow::owner_org, {"部门", "The department"}),
                            field("function_code", &BookRow::function_code,
                                  {"支出功能分类", "Expenditure by function"}),
                            field("source", &BookRow::source, {"资金来源", "Source of the money"}),
                            field("lines", &BookRow::lines, {"项目数", "Lines"}), f...);
      },
      balance_fields<BookRow>());
}
/// Everyone's: no department, no title, and nothing that is still being bought.
struct SummaryRow {
  std::string function_code;
  Source source = Source::general_budget;
  std::int64_t lines = 0;
  base::Money approved, adjusted, spent, carried, lapsed;
};
constexpr auto describe(const SummaryRow*) {
  using base::field;
  using R = SummaryRow;
  return base::record(
      "BudgetSummaryRow",
      field("function_code", &R::function_code, {"支出功能分类", "Expenditure by function"}),
      field("source", &R::source, {"资金来源", "Source of the money"}),
      field("lines", &R::lines, {"项目数", "Lines"}),
      field("approved", &R::approved, {"批准(含调整)", "Approved and adjusted, or carried in"}),
      field("adjusted", &R::adjusted, {"其中预算调整", "By adjustments; below zero: taken off"},
            {-base::kAnyNumber.max, base::kAnyNumber.max}),
      field("spent", &R::spent, {"已支出", "Spent"}),
      field("carried", &R::carried, {"结转下年", "Carried to the next year"}),
      field("lapsed", &R::lapsed, {"收回", "Lapsed"}));
}

}  // namespace budget
