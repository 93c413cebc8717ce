#include "base/csv.h"

#include <gtest/gtest.h>

namespace base {
namespace {

using Cells = std::vector<std::string>;

/// "C2 D4": where the faults of a text stand.
std::string faults_of(std::string_view text) {
  SheetFaults faults;
  csv_sheet(text, faults);
  if (!faults.any()) return "";
  std::string out;
  for (const auto& one : std::move(faults).refused(kBadCells).problems)
    out += (out.empty() ? "" : " ") + one.field;
  return out;
}
Sheet sheet_of(std::string_view text) {
  SheetFaults faults;
  Sheet out = csv_sheet(text, faults);
  EXPECT_FALSE(faults.any());
  return out;
}

TEST(Csv, a_byte_order_mark_crlf_and_a_missing_last_end_are_taken) {
  for (const auto* text : {"a,b\n1,2\n", "a,b\r\n1,2\r\n",
                           "\xEF\xBB\xBF"
                           "a,b\n1,2"}) {
    const Sheet sheet = sheet_of(text);
    EXPECT_EQ(sheet.headings, (Cells{"a", "b"})) << text;
    ASSERT_FALSE(sheet.rows.empty()) << text;
    EXPECT_EQ(sheet.rows[0], (Cells{"1", "2"})) << text;
  }
}

TEST(Csv, quotes_hold_commas_and_quotes) {
  const Sheet sheet = sheet_of("a,b,c\n\"甲,乙\",\"say \"\"no\"\"\",\"\"\n1,,\n");
  EXPECT_EQ(sheet.rows[0], (Cells{"甲,乙", "say \"no\"", ""}));
  EXPECT_EQ(sheet.rows[1], (Cells{"1", "", ""}));
}

TEST(Csv, rows_keep_their_lines_also_past_blank_ones) {
  const Sheet sheet = sheet_of("\n\na\n1\n\n3\n");
  EXPECT_EQ(sheet.heading_row, 3);
  ASSERT_GE(sheet.rows.size(), 3u);
  EXPECT_TRUE(sheet.rows[1].empty());
  EXPECT_EQ(sheet.rows[2], Cells{"3"});  // line 6
}

TEST(Csv, what_is_no_csv_is_named_by_its_cell_and_the_rest_is_read) {
  EXPECT_EQ(faults_of("a,b\n1,\"open\n\"x\"y,2\n1,2\"3\n\xFF,1\n1,2\n"), "B2 A3 B4 A5");
  EXPECT_EQ(faults_of("a,\"b\n1,\"2\n"), "B1");  // without a heading nothing can be said of rows
  EXPECT_EQ(faults_of(""), "");
}

TEST(Csv, a_line_is_read_back_as_it_was) {
  const Cells cells{"甲", "a,b", "say \"no\"", " led by a blank", "", "plain"};
  const std::string line = csv_line(cells);
  EXPECT_EQ(line, "甲,\"a,b\",\"say \"\"no\"\"\",\" led by a blank\",,plain\n");
  EXPECT_EQ(sheet_of(line).headings, cells);
}

}  // namespace
}  // namespace base
