#include "base/sheet.h"

#include <gtest/gtest.h>

namespace base {
namespace {

enum class Done { own_staff, purchased };
BOOST_DESCRIBE_ENUM(Done, own_staff, purchased)
Says says(Done d) {
  return d == Done::own_staff ? Says{"自办", "own staff"} : Says{"购买", "purchased"};
}

struct Line {
  std::string number, title;
  Done done = Done::own_staff;
  Money money;
  std::int64_t posts = 0;
  std::optional<Date> since;
  std::optional<bool> listed;
};
constexpr auto describe(const Line*) {
  return record("Line", field("number", &Line::number, {"职责编号", "Number"}, {1, 5}),
                field("title", &Line::title, {"职责名称", "Title"}, {1, 20}),
                field("done", &Line::done, {"履职方式", "How it is done"}),
                field("money", &Line::money, {"年度人员经费(元)", "Money for own staff"}),
                field("posts", &Line::posts, {"岗位数", "Posts"}, {0, 100}),
                field("since", &Line::since, {"起始日期", "Since"}),
                field("listed", &Line::listed, {"已列入目录", "Listed"}));
}

Sheet sheet_of(std::vector<std::vector<std::string>> rows) {
  return {2, {"职责编号", "职责名称", "履职方式", "年度人员经费", "岗位数"}, std::move(rows)};
}
std::vector<std::string> cells_of(const Error& e) {
  std::vector<std::string> out;
  for (const auto& one : e.problems)
    out.push_back(one.field);
  return out;
}
using Cells = std::vector<std::string>;

TEST(Sheet, cells_are_named_as_the_spreadsheet_names_them) {
  EXPECT_EQ(cell_name(0, 1), "A1");
  EXPECT_EQ(cell_name(25, 7), "Z7");
  EXPECT_EQ(cell_name(26, 7), "AA7");
  EXPECT_EQ(cell_name(701, 100'000), "ZZ100000");
  EXPECT_EQ(cell_name(702, 3), "AAA3");
}

TEST(Sheet, rows_are_read_as_people_write_them) {
  Sheet sheet{1,
              {"\xEF\xBB\xBF职责 编号", "Title", "履职方式", "年度人员经费(元)", "posts",
               "起始日期", "已列入目录"},
              {{"01", " 居家照料 ", "购买", "¥1,234.50", "3", "2025年1月3日", "是"},
               {"", "", " "},
               {"02", "儿童个案", "own staff", "１２００元", "0", "2025/12/31", ""}}};
  const auto got = read_sheet<Line>(sheet);
  ASSERT_TRUE(bool(got));
  ASSERT_EQ(got.value().rows.size(), 2U);
  const Line& first = got.value().rows[0];
  EXPECT_EQ(first.title, "居家照料");
  EXPECT_EQ(first.done, Done::purchased);
  EXPECT_EQ(first.money, Money::fen(123450));
  EXPECT_EQ(first.since, Date(2025, 1, 3));
  EXPECT_EQ(first.listed, true);
  EXPECT_EQ(got.value().rows[1].money, Money::fen(120000));
  EXPECT_FALSE(got.value().rows[1].listed.has_value());
  EXPECT_EQ(got.value().cell("title", 1), "B4");
}

TEST(Sheet, every_fault_is_named_by_its_cell) {
  const auto got = read_sheet<Line>(sheet_of({{"01", "好", "自办", "1.005", "3"},
                                              {"", "好", "外包", "5", "-1"},
                                              {"123456", "好", "自办", "5", "三"}}));
  ASSERT_FALSE(bool(got));
  EXPECT_EQ(got.error().why->code, "sheet.bad_cells");
  EXPECT_EQ(cells_of(got.error()), (Cells{"D3", "A4", "C4", "E4", "A5", "E5"}));
  EXPECT_NE(got.error().problems[0].zh.find("年度人员经费"), std::string::npos);
}

TEST(Sheet, wrong_columns_are_each_told) {
  Sheet sheet{1,
              {"职责编号", "职责编号", "备注", "履职方式", "年度人员经费", ""},
              {{"1", "", "", "", "", "x"}}};
  const auto got = read_sheet<Line>(sheet);
  ASSERT_FALSE(bool(got));
  EXPECT_EQ(got.error().why->code, "sheet.bad_columns");
  // Twice: B1; lacking: title and posts, told at A1; unknown: C1; a cell under no heading: F2.
  EXPECT_EQ(cells_of(got.error()), (Cells{"B1", "A1", "A1", "C1", "F2"}));
}

TEST(Sheet, columns_nobody_needs_may_lack_and_blank_sheets_are_refused) {
  EXPECT_TRUE(bool(read_sheet<Line>(sheet_of({{"1", "好", "自办", "5", "0"}}))));
  const auto empty = read_sheet<Line>(sheet_of({{"", "", "", "", ""}}));
  ASSERT_FALSE(bool(empty));
  EXPECT_EQ(empty.error().why->code, "sheet.no_rows");
}

TEST(Sheet, faults_beyond_those_told_are_counted) {
  std::vector<Cells> rows(1'000, Cells{"", "好", "自办", "5", "0"});
  const auto got = read_sheet<Line>(sheet_of(std::move(rows)));
  ASSERT_FALSE(bool(got));
  EXPECT_EQ(got.error().problems.size(), kSheetFaultsTold);
  EXPECT_EQ(got.error().detail, "1000");
}

}  // namespace
}  // namespace base
