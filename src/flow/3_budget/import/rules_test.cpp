#include "flow/3_budget/import/rules.h"

#include <gtest/gtest.h>

namespace budget {
namespace {

using base::Money;

base::SheetRows<FinanceRow> sheet(std::size_t rows) {
  base::SheetRows<FinanceRow> out;
  out.columns = {{"department_code", 0}, {"function_code", 1}, {"title", 2}};
  for (std::size_t i = 0; i < rows; ++i) {
    out.rows.push_back({"119900000088001688",
                        "2081006",
                        "项目" + std::to_string(i),
                        Source::general_budget,
                        Money::yuan(1),
                        {}});
    out.lines.push_back(std::int64_t(i) + 2);
  }
  return out;
}
std::vector<RowFacts> facts(std::size_t rows) {
  return std::vector<RowFacts>(rows, RowFacts{Department{"pty_1", true}, false});
}
std::vector<std::string> cells(const base::SheetRows<FinanceRow>& s,
                               const std::vector<RowFacts>& f) {
  base::SheetFaults faults;
  row_faults(s, f, faults);
  std::vector<std::string> out;
  if (!faults.any()) return out;
  for (const auto& p : std::move(faults).refused(base::kBadCells).problems)
    out.push_back(p.field);
  return out;
}
using Cells = std::vector<std::string>;

TEST(BudgetImport, a_department_is_registered_and_may_buy) {
  auto f = facts(3);
  EXPECT_EQ(cells(sheet(3), f), Cells{});
  f[0].department.reset();
  f[2].department->buys = false;
  EXPECT_EQ(cells(sheet(3), f), (Cells{"A2", "A4"}));
}

TEST(BudgetImport, a_line_stands_once_in_the_sheet_and_in_the_year) {
  auto s = sheet(3);
  s.rows[2].title = " 项目0 ";
  auto f = facts(3);
  EXPECT_EQ(cells(s, f), Cells{"C4"});
  s.rows[2].source = Source::donation;  // of another source it is another line
  EXPECT_EQ(cells(s, f), Cells{});
  f[1].stands = true;
  EXPECT_EQ(cells(s, f), Cells{"C3"});
}

TEST(BudgetImport, every_fault_of_every_row) {
  auto s = sheet(2);
  s.rows[0].function_code = "20-81";
  s.rows[1].function_code = "2081";
  auto f = facts(2);
  f[1].department.reset();
  EXPECT_EQ(cells(s, f), (Cells{"B2", "A3", "B3"}));
}

TEST(BudgetImport, a_row_becomes_a_proposed_line) {
  FinanceRow row = sheet(1).rows[0];
  row.title = " 宣传 ";
  row.source = Source::donation;
  row.medium_term_plan = " 规划 ";
  const LineBody l = line_of(row, {"pty_1", true}, 2025);
  EXPECT_EQ(l.state, State::proposed);
  EXPECT_EQ(l.title, "宣传");
  EXPECT_EQ(l.medium_term_plan, "规划");
  EXPECT_EQ(l.owner_org, "pty_1");
  EXPECT_EQ(l.source, Source::donation);
}

}  // namespace
}  // namespace budget
