#pragma once
// A finance system's list of lines, read row by row. Pure.
#include "base/sheet.h"
#include "flow/3_budget/rules.h"

namespace budget {

/// A row of the list.
struct FinanceRow {
  std::string department_code, function_code, title;
  Source source = Source::general_budget;
  base::Money amount;
  std::optional<std::string> medium_term_plan;
};
constexpr auto describe(const FinanceRow*) {
  using base::field;
  using R = FinanceRow;
  return base::record(
      "FinanceRow",
      field("department_code", &R::department_code,
            {"部门统一社会信用代码", "Department's credit code"}, {1, 30}),
      field("function_code", &R::function_code, {"支出功能分类科目编码", "Function code"}, {1, 20}),
      field("title", &R::title, {"项目名称", "Title"}, {1, 200}),
      field("source", &R::source, {"资金来源", "Source"}),
      field("amount", &R::amount, {"金额", "Amount"}, {1, base::kAnyNumber.max}),
      field("medium_term_plan", &R::medium_term_plan, {"中期财政规划", "Medium-term plan"},
            {0, 500}));
}

/// What is known of a row's department: nothing where no body has its code.
struct Department {
  std::string id;
  bool buys = false;
};
/// What the year and the sheet say of each row: its department, and whether the year has the line.
struct RowFacts {
  std::optional<Department> department;
  bool stands = false;
};
/// Every fault of every row by its cell: unknown departments, codes that are none, lines that stand
/// twice in the sheet or in the year already.
void row_faults(const base::SheetRows<FinanceRow>&, const std::vector<RowFacts>&,
                base::SheetFaults&);
/// The line that a row proposes.
LineBody line_of(const FinanceRow&, const Department&, std::int64_t year);

}  // namespace budget
