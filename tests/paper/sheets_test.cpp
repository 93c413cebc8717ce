// Lists as spreadsheets.
#include <gtest/gtest.h>
#include <map>
#include <set>

#include "pages/visitor.h"
#include "paper/reading.h"
#include "paper/text.h"
#include "paper/workbook.h"
#include "platform/crypto.h"

namespace paper_test {
namespace {

namespace json = boost::json;
using pages::District;
using platform::Role;

std::string text(const json::value& row, const char* field) {
  const auto* v = row.as_object().if_contains(field);
  return v != nullptr && v->is_string() ? std::string(v->get_string()) : "";
}

/// The cell of that label in the n-th row below the head.
Cell cell_at(const std::vector<std::vector<Cell>>& rows, std::size_t n, const std::string& label) {
  const int column = column_of(rows, label);
  EXPECT_GE(column, 0) << "no column " << label;
  if (column < 0 || n >= rows.size() || std::size_t(column) >= rows[n].size()) return {};
  return rows[n][std::size_t(column)];
}

/// All texts of a sheet, a line each.
std::string all_of(const std::vector<std::vector<Cell>>& rows) {
  std::string out;
  for (const auto& row : rows)
    for (const auto& cell : row)
      out += cell.text + "\n";
  return out;
}

TEST(Sheet, MoneyIsANumberADayIsADateAndAStateIsAWord) {
  auto& district = District::the();
  const auto& who = district.visitor(Role::auditor);
  const auto list = district.run("contract.list", who, {});
  ASSERT_TRUE(list.done());
  const auto& contract = list.body.at("contracts").as_array().at(0);
  const auto page = district.get(who, "/contracts.xlsx?lang=en");
  ASSERT_EQ(page.status, 200);
  EXPECT_EQ(page.content_type, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
  EXPECT_EQ(page.save_as, "contracts.xlsx");
  EXPECT_EQ(page.cache, "no-store");
  const auto book = unpacked(page.body);
  const auto rows = rows_of(book, 1);
  ASSERT_EQ(rows.size(), list.body.at("contracts").as_array().size() + 1);

  const Cell price = cell_at(rows, 1, "Price");
  EXPECT_EQ(price.kind, "");
  EXPECT_EQ(price.format, "#,##0.00");
  EXPECT_EQ(base::Money::parse(price.text), base::Money::parse(text(contract, "price")));
  const Cell signed_on = cell_at(rows, 1, "Signed on");
  EXPECT_EQ(signed_on.format, "yyyy-mm-dd");
  const auto day = base::Date::parse(text(contract, "signed_on"));
  ASSERT_TRUE(day.has_value());
  EXPECT_EQ(signed_on.text, std::to_string(day->days_since(base::Date(1900, 3, 1)) + 61));
  EXPECT_EQ(cell_at(rows, 1, "State").text, "closed");
  EXPECT_EQ(cell_at(rows, 1, "Title").text, text(contract, "title"));
  EXPECT_EQ(cell_at(rows, 1, "Title").kind, "inlineStr");
  EXPECT_EQ(cell_at(rows, 1, "Identity").text, text(contract, "id"));  // whole, to be found again

  const std::string& xml = book.at("xl/worksheets/sheet1.xml");
  EXPECT_NE(xml.find("<pane ySplit=\"1\" topLeftCell=\"A2\""), xml.npos);
  EXPECT_NE(xml.find("state=\"frozen\""), xml.npos);
  EXPECT_NE(xml.find("<autoFilter ref=\"A1:"), xml.npos);
  EXPECT_NE(xml.find("<col min=\"1\" max=\"1\" width=\""), xml.npos);
}

TEST(Sheet, ItSaysWhatItIsAndIsInTheLanguageAskedFor) {
  auto& district = District::the();
  const auto& who = district.visitor(Role::auditor);
  const auto zh = unpacked(district.get(who, "/contracts.xlsx?lang=zh&state=closed").body);
  EXPECT_GE(column_of(rows_of(zh, 1), "合同价"), 0);
  EXPECT_EQ(column_of(rows_of(zh, 1), "Price"), -1);
  EXPECT_EQ(cell_at(rows_of(zh, 1), 1, "状态").text, "已结束");
  const std::string about = all_of(rows_of(zh, 2));
  for (const char* words : {"说明", "https://pobing.example.cn/contracts?lang=zh&state=closed",
                            "演示", "生成时间", "审计"})
    EXPECT_NE((about + all_of({{Cell{zh.at("xl/workbook.xml"), "", ""}}})).find(words), about.npos)
        << words;
  const auto en = rows_of(unpacked(district.get(who, "/contracts.xlsx?lang=en").body), 2);
  const std::string said = all_of(en);
  EXPECT_NE(said.find("Made at\n" + district.now().text().substr(0, 10)), said.npos);
  EXPECT_NE(said.find("Notice\nDemo\n"), said.npos);
}

TEST(Sheet, WhatLooksLikeAFormulaIsText) {
  auto& district = District::the();
  const auto& who = district.visitor(Role::community);
  const std::set<std::string> written{
      "=1+2", "+1",         "-1 and more", "@SUM(A1:A9)", "=HYPERLINK(\"http://x\",\"y\")",
      "\t=2", "line\nline", "& < > \" '",  "🍎 שלום 中文", "http://a.cn",
      "1234"};
  for (const auto& what : written)
    ASSERT_TRUE(district
                    .run("need.record", who,
                         {{"service", "home_care"},
                          {"area", who.area},
                          {"asker_kind", "community"},
                          {"asker", "云东海社区居民委员会"},
                          {"households", 1},
                          {"people", 1},
                          {"what", what},
                          {"urgency", "soon"}})
                    .done())
        << what;
  const auto page = district.get(who, "/needs.xlsx?lang=en");
  const auto book = unpacked(page.body);
  const auto rows = rows_of(book, 1);
  std::set<std::string> found;
  for (std::size_t i = 1; i < rows.size(); ++i) {
    const Cell cell = cell_at(rows, i, "What is lacking");
    EXPECT_EQ(cell.kind, "inlineStr") << cell.text;
    if (written.contains(cell.text)) found.insert(cell.text);
  }
  EXPECT_EQ(found, written);
  for (const auto& [name, xml] : book) {
    EXPECT_EQ(xml.find("<f>"), xml.npos) << name;
    EXPECT_EQ(xml.find("<hyperlink"), xml.npos) << name;
  }
}

TEST(Sheet, AllPagesAreFollowed) {
  auto& district = District::the();
  const auto& who = district.visitor(Role::auditor);
  std::set<std::string> seqs;
  json::object asked;
  int pages = 0;
  while (true) {
    const auto page = district.run("journal.list", who, asked);
    ASSERT_TRUE(page.done());
    ++pages;
    for (const auto& one : page.body.at("entries").as_array())
      seqs.insert(std::to_string(one.at("seq").as_int64()));
    if (page.body.at("next").is_null()) break;
    asked["after"] = page.body.at("next");
  }
  ASSERT_GT(pages, 3);
  const auto rows = rows_of(unpacked(district.get(who, "/journal.xlsx?lang=en").body), 1);
  std::set<std::string> told;
  for (std::size_t i = 1; i < rows.size(); ++i)
    told.insert(cell_at(rows, i, "Number").text);
  EXPECT_EQ(rows.size() - 1, seqs.size());
  EXPECT_EQ(told, seqs);
}

TEST(Sheet, EveryListOfEveryRoleHasOneAndAnswersAsItsPageDoes) {
  auto& district = District::the();
  int given = 0, refused = 0;
  for (const auto& module : district.product().modules)
    for (const auto& e : module.endpoints) {
      if (e.writes() || e.path().find('{') != e.path().npos || !e.name.ends_with(".list")) continue;
      for (const auto& who : district.visitors()) {
        const std::string path(e.path());
        const auto page = district.get(who, path);
        const auto sheet = district.get(who, path + ".xlsx");
        EXPECT_EQ(sheet.status, page.status) << path;
        ++(page.status == 200 ? given : refused);
        if (page.status == 200) {
          EXPECT_GE(rows_of(unpacked(sheet.body), 1).size(), 1U) << path;
          EXPECT_NE(page.body.find(path + ".xlsx"), page.body.npos) << "no link on " << path;
        } else {
          EXPECT_EQ(sheet.body, page.body) << path;
        }
      }
    }
  EXPECT_GT(given, 50);
  EXPECT_GT(refused, 10);
}

TEST(Sheet, TheRowsAreThoseThatTheVisitorMaySee) {
  auto& district = District::the();
  std::set<std::size_t> sizes;
  for (const auto& who : district.visitors()) {
    const auto list = district.run("account.list", who, {});
    if (!list.done()) continue;
    const auto rows = rows_of(unpacked(district.get(who, "/accounts.xlsx").body), 1);
    EXPECT_EQ(rows.size(), list.body.at("accounts").as_array().size() + 1);
  }
  for (const auto role : {Role::anyone, Role::auditor}) {
    const auto& who = district.visitor(role);
    const auto rows = rows_of(
        unpacked(
            district.get(who, "/threads/" + district.contract() + "/facts.xlsx?measure=M1&lang=en")
                .body),
        1);
    ASSERT_GT(rows.size(), 20U);
    // Whose household it was, the public is not told.
    EXPECT_EQ(cell_at(rows, 1, "Household").text.empty(), role == Role::anyone);
  }
}

TEST(Sheet, AnAnswerThatIsAListIsATableForWhoeverMayAsk) {
  auto& district = District::the();
  for (const auto& [path, query] :
       std::map<std::string, std::string>{{"/supply/gap", ""},
                                          {"/overdue-handovers", ""},
                                          {"/budget/prepayments", ""},
                                          {"/budget/years/2026/preview", ""},
                                          {"/duty-comparison", "?year_from=2025&year_to=2026"}}) {
    int given = 0;
    for (const auto& who : district.visitors()) {
      const auto page = district.get(who, path + query);
      const auto sheet = district.get(who, path + ".xlsx" + query);
      EXPECT_EQ(sheet.status, page.status) << path;
      if (sheet.status != 200) continue;
      ++given;
      EXPECT_GE(rows_of(unpacked(sheet.body), 1).size(), 1U) << path;
    }
    EXPECT_GT(given, 0) << path;
  }
}

TEST(Sheet, WhereThereIsNoListThereIsNone) {
  auto& district = District::the();
  const auto& anyone = district.visitor(Role::anyone);
  for (const std::string& address :
       {"/contracts/" + district.contract() + ".xlsx", std::string("/nowhere.xlsx"),
        std::string("/.xlsx"), std::string("/session.xlsx"), std::string("/contracts/%zz.xlsx"),
        std::string("/threads/ct_nothing/facts.xlsx?measure=M1")})
    EXPECT_EQ(district.get(anyone, address).status, 404) << address;
  EXPECT_EQ(district.get(anyone, "/payments.xlsx?contract=1&nonsense=2").status, 400);
  EXPECT_EQ(district.get(anyone, "/register.xlsx").status, 200);
}

/// A visit whose lists have no end.
platform::Page endless(bool moves) {
  static app::SitePages pages({"演示", "Demo", "", "", pages::kAddress}, District::the().product());
  std::int64_t asked = 0;
  platform::Visit v;
  v.path = "/journal.xlsx";
  v.query = {{"lang", "en"}};
  const platform::Actor& who = District::the().visitor(Role::auditor);
  v.actor = &who;
  v.now = District::the().now();
  v.run = [&](std::string_view operation, const json::object&, const std::string&) {
    if (operation != "journal.list") return platform::problem(base::refuse(platform::kHidden));
    json::array rows;
    for (int i = 0; i < 999; ++i)
      rows.push_back(json::object{{"seq", ++asked}, {"outcome", "done"}});
    platform::Reply out;
    out.body = {{"entries", rows}, {"next", moves ? asked : 7}};
    return out;
  };
  return pages.visit(v);
}

TEST(Sheet, AHundredThousandRowsAreEnoughAndItSaysSo) {
  const auto book = unpacked(endless(true).body);
  const auto rows = rows_of(book, 1);
  EXPECT_EQ(rows.size(), 100'001U);
  EXPECT_EQ(cell_at(rows, 100'000, "Number").text, "100000");
  EXPECT_NE(all_of(rows_of(book, 2)).find("was cut and is not whole. Rows at most: 100000"),
            std::string::npos);
}

TEST(Sheet, AListThatLeadsBackToItselfEnds) {
  const auto book = unpacked(endless(false).body);
  EXPECT_EQ(rows_of(book, 1).size(), 2 * 999U + 1);
  EXPECT_NE(all_of(rows_of(book, 2)).find("was cut"), std::string::npos);
}

TEST(Text, WhatWouldBreakOrLieIsReplaced) {
  const std::pair<std::string, std::string> texts[] = {
      {"中文 🍎 שלום\ta\nb", "中文 🍎 שלום\ta\nb"},
      {"a\r\nb\rc", "a\nb\nc"},
      {"\u202E0.01\u202C \u2066\u2069 \u200E\u200F\u061C",  // an amount that reads backwards
       "\uFFFD0.01\uFFFD \uFFFD\uFFFD \uFFFD\uFFFD\uFFFD"},
      {std::string("\0\x1B\x7F", 3), "\uFFFD\uFFFD\uFFFD"},
      {"\xC2\x85\xEF\xB7\x90\xF0\x9F\xBF\xBE", "\uFFFD\uFFFD\uFFFD"},
      {"\xC0\xAF\xF0\x9F\x8D", "\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD"}};
  for (const auto& [given, printed] : texts)
    EXPECT_EQ(paper::printable(given), printed);
  EXPECT_EQ(paper::cut("中文字", 3), "中文字");
  EXPECT_EQ(paper::cut("中文字和", 3), "中文…");
  EXPECT_EQ(paper::cut("", 3), "");
  EXPECT_EQ(paper::columns_wide("a中🍎é"), 6U);
}

TEST(Workbook, NothingIsLostOrBroken) {
  crypto::start();
  paper::Workbook book({.title = "t", .page_header = "a & b", .made = base::Instant(0)});
  const std::vector<std::string> columns{"A", "B"};
  const auto sheet = book.add_sheet("a/very:long*name?that[no]sheet'may\\bear at all", columns);
  book.add_sheet("a/very:long*name?that[no]sheet'may\\bear at all", columns);
  const std::pair<paper::Value, std::string> values[] = {
      {base::Money::fen(999'999'999'999'999), "9999999999999.99"},
      {base::Money::fen(1'000'000'000'000'000), "10,000,000,000,000.00"},  // as text: 16 digits
      {base::Money::fen(-1), "-0.01"},
      {std::int64_t{9'007'199'254'740'993}, "9007199254740993"},
      {base::Date(1899, 12, 31), "1899-12-31"},
      {base::Date(1900, 3, 1), "61"},
      {base::Instant::civil(base::Date(2025, 2, 25), 12, 0), "45713.5"},
      {base::Exact(357, 22), "16.2273"},
      {std::string("\x01\x02\x1F\xEF\xBF\xBE\xFF\xED\xA0\x80 end"),
       "\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD end"},
      {std::string("_x0041_"), "_x005F_x0041_"},
  };
  for (const auto& [value, stored] : values)
    book.add_row(sheet, std::vector<paper::Value>{value, {}});
  book.add_row(sheet, std::vector<paper::Value>{std::string(40'000, 'x'), std::string("中")});
  const auto made = unpacked(book.bytes());
  const auto rows = rows_of(made, 1);
  ASSERT_EQ(rows.size(), std::size(values) + 2);
  for (std::size_t i = 0; i < std::size(values); ++i)
    EXPECT_EQ(rows[i + 1][0].text, values[i].second);
  EXPECT_EQ(rows.back()[0].text.size(), 32'766 + std::string("…").size());
  EXPECT_TRUE(book.was_cut());
  EXPECT_TRUE(book.was_rounded());
  for (const auto& [name, xml] : made)
    if (name.ends_with(".xml")) {
      EXPECT_EQ(told_by("python3 -c \"import xml.dom.minidom as m; m.parse('$F'); print(1)\"", xml),
                "1\n")
          << name;
    }
}

}  // namespace
}  // namespace paper_test
