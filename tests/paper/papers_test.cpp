// Records as papers.
#include <cstdlib>
#include <gtest/gtest.h>
#include <set>

#include <fmt/core.h>

#include "app/page_words.h"
#include "pages/visitor.h"
#include "paper/document.h"
#include "paper/font.h"
#include "paper/qr.h"
#include "paper/reading.h"
#include "platform/crypto.h"

namespace paper_test {
namespace {

namespace json = boost::json;
using pages::District;
using platform::Role;

std::string text(const json::value& o, const char* field) {
  const auto* v = o.as_object().if_contains(field);
  return v != nullptr && v->is_string() ? std::string(v->get_string()) : "";
}
std::string grouped(const json::value& o, const char* field) {
  const auto money = base::Money::parse(text(o, field));
  return money ? money->grouped() : "no money in " + std::string(field);
}

struct Given {
  json::object record;
  std::string pdf;
  std::vector<std::string> pages;
  std::string all;  // its text without blanks
  bool has(const std::string& words) const { return all.find(closed_up(words)) != all.npos; }
};

/// The record and its paper as this visitor gets them.
Given given(const std::string& operation, const std::string& path, const std::string& id,
            const platform::Actor& who, const std::string& language = "zh") {
  auto& district = District::the();
  Given out;
  out.record = district.run(operation, who, {{"id", id}}).body;
  const auto page = district.get(who, path + id + ".pdf?lang=" + language);
  EXPECT_EQ(page.status, 200) << path << id;
  EXPECT_EQ(page.content_type, "application/pdf");
  EXPECT_TRUE(page.save_as.ends_with(".pdf"));
  out.pdf = page.body;
  out.pages = pages_of(page.body);
  for (const auto& one : out.pages)
    out.all += closed_up(one);
  return out;
}
Given contract_as(Role role, const std::string& language = "zh") {
  auto& district = District::the();
  return given("contract.get", "/contracts/", district.contract(), district.visitor(role),
               language);
}
std::vector<std::string> ids_of(const char* operation, const char* list, Role role) {
  std::vector<std::string> out;
  const auto reply = District::the().run(operation, District::the().visitor(role), {});
  EXPECT_TRUE(reply.done());
  for (const auto& one : reply.body.at(list).as_array())
    out.push_back(text(one, "id"));
  return out;
}

TEST(Paper, AContractSaysWhatWasAgreed) {
  const Given paper = contract_as(Role::purchaser);
  const auto& c = paper.record;
  for (const char* field : {"title", "supplier_name", "content", "quality", "breach", "term_from",
                            "term_to", "signed_on", "content_hash"}) {
    EXPECT_FALSE(text(c, field).empty()) << field;
    EXPECT_TRUE(paper.has(text(c, field))) << field;
  }
  EXPECT_TRUE(paper.has("合同价" + grouped(c, "price")));
  ASSERT_GT(c.at("measures").as_array().size(), 2U);
  for (const auto& m : c.at("measures").as_array()) {
    EXPECT_TRUE(paper.has(text(m, "title")));
    EXPECT_TRUE(paper.has(grouped(m, "unit_price"))) << text(m, "title");
    EXPECT_TRUE(paper.has(grouped(m, "most_amount"))) << text(m, "title");
  }
  for (const auto& one : c.at("instalments").as_array())
    EXPECT_TRUE(paper.has(text(one, "condition")));
  const auto buyer = District::the().run("party.get", District::the().visitor(Role::anyone),
                                         {{"id", text(c, "owner_org")}});
  EXPECT_TRUE(paper.has("采购人" + text(buyer.body, "name")));
  for (const char* words : {"政府购买服务合同", "评分方案", "付款分期", "签字盖章",
                            "采购人(盖章)供应商(盖章)", "状态:已结束", "依据未确认", "演示"})
    EXPECT_TRUE(paper.has(words)) << words;
  EXPECT_TRUE(paper.has(fmt::format("记录第{}版", c.at("version").as_int64())));
}

TEST(Paper, EveryPageHasItsNumberTheRecordAndTheBanner) {
  for (const char* language : {"zh", "en"}) {
    const bool english = *language == 'e';
    const Given paper = contract_as(Role::anyone, language);
    ASSERT_GT(paper.pages.size(), 1U);
    EXPECT_LT(paper.pages.size(), 12U);
    const std::string told = told_by("pdfinfo $F", paper.pdf);
    EXPECT_NE(told.find(fmt::format("Pages:           {}\n", paper.pages.size())), told.npos);
    EXPECT_NE(told.find("(A4)"), told.npos);
    for (std::size_t i = 0; i < paper.pages.size(); ++i) {
      const std::string page = closed_up(paper.pages[i]);
      const std::string number =
          closed_up(english ? fmt::format("Page {} of {}", i + 1, paper.pages.size())
                            : fmt::format("第 {} 页 / 共 {} 页", i + 1, paper.pages.size()));
      EXPECT_NE(page.find(number), page.npos) << number;
      EXPECT_NE(page.find(text(paper.record, "id")), page.npos) << i;
      EXPECT_NE(page.find("SHA-256"), page.npos) << i;
      EXPECT_NE(page.find(english ? "Demo" : "演示"), page.npos) << i;
    }
  }
}

TEST(Paper, AStatementHasEveryLineWithFormulaAndAmount) {
  const auto payments = ids_of("payment.list", "payments", Role::finance);
  ASSERT_GT(payments.size(), 1U);
  int chinese = 0, lines = 0;  // on the English paper: what people themselves wrote in Chinese
  for (const auto& id : payments) {
    const Given paper =
        given("payment.get", "/payments/", id, District::the().visitor(Role::finance));
    const auto& p = paper.record;
    ASSERT_FALSE(p.at("lines").as_array().empty());
    for (const auto& line : p.at("lines").as_array()) {
      EXPECT_TRUE(paper.has(text(line, "zh"))) << text(line, "zh");
      EXPECT_TRUE(paper.has(text(line, "formula"))) << text(line, "formula");
      EXPECT_TRUE(paper.has(grouped(line, "amount"))) << grouped(line, "amount");
    }
    EXPECT_TRUE(paper.has("金额" + grouped(p, "amount")));
    EXPECT_TRUE(paper.has("最迟付款日" + text(p, "due_on")));
    EXPECT_TRUE(paper.has("批准日" + text(p, "approved_on")));
    EXPECT_TRUE(paper.has("付款日" + text(p, "paid_on")));
    EXPECT_TRUE(paper.has("批准人" + text(p, "approved_by")));
    EXPECT_TRUE(paper.has("结算单"));
    const Given english =
        given("payment.get", "/payments/", id, District::the().visitor(Role::finance), "en");
    EXPECT_TRUE(english.has("Payment statement"));
    for (const auto& line : p.at("lines").as_array()) {
      EXPECT_TRUE(english.has(text(line, "en"))) << text(line, "en");
      chinese += english.has(text(line, "zh")) ? 1 : 0;
      ++lines;
    }
  }
  EXPECT_LT(chinese, lines);
}

TEST(Paper, ACertificateHasScoreGradeBasisAndCount) {
  auto& district = District::the();
  int finals = 0;
  for (const auto& id : ids_of("assessment.list", "assessments", Role::auditor)) {
    const Given paper =
        given("assessment.get", "/assessments/", id, district.visitor(Role::auditor));
    const auto& a = paper.record;
    EXPECT_TRUE(paper.has("评估确认书"));
    for (const auto& one : a.at("results").as_array()) {
      EXPECT_TRUE(paper.has(text(one, "title"))) << text(one, "title");
      EXPECT_TRUE(paper.has(text(one, "formula"))) << text(one, "formula");
      EXPECT_TRUE(paper.has(grouped(one, "earned"))) << grouped(one, "earned");
    }
    if (text(a, "kind") != "final") continue;
    ++finals;
    const auto score = base::Exact::parse(text(a, "score"));
    ASSERT_TRUE(score.has_value());
    EXPECT_TRUE(paper.has(score->rounded(4)));
    EXPECT_TRUE(paper.has("等级[依据未确认]" +
                          std::string(app::word_of("grade", text(a, "grade"), false))));
    EXPECT_TRUE(paper.has(text(a, "grade_basis")));
    for (const auto& line : a.at("score_lines").as_array())
      EXPECT_TRUE(paper.has(text(line, "formula"))) << text(line, "formula");
    const auto contract = district.run("contract.get", district.visitor(Role::auditor),
                                       {{"id", district.contract()}});
    EXPECT_TRUE(paper.has("合同期限" + text(contract.body, "term_from") + "至" +
                          text(contract.body, "term_to")));
    // Whoever was asked or cared for is not on it.
    EXPECT_FALSE(paper.has("调查对象"));
  }
  EXPECT_EQ(finals, 1);
}

TEST(Paper, TheHashIsThatOfTheRecordAndTheSameForWhoeverReadsIt) {
  std::set<std::string> hashes;
  for (const auto role : {Role::purchaser, Role::finance, Role::anyone}) {
    const Given paper = contract_as(role);
    // By another program, as a stranger would: jq and sha256sum.
    const std::string hash =
        told_by("jq -cj 'del(.acts)' $F | sha256sum", json::serialize(paper.record)).substr(0, 64);
    ASSERT_EQ(hash.size(), 64U);
    EXPECT_TRUE(paper.has("SHA-256" + hash));
    hashes.insert(hash);
  }
  EXPECT_EQ(hashes.size(), 1U);
}

/// How many squares of the code are where they should be, of how many.
std::pair<int, int> squares_of(const std::string& pdf, const std::string& address) {
  const auto code = paper::qr_code(address);
  const Picture picture = picture_of(pdf, 1);
  constexpr double kSide = 88, kLeft = 595.28 - 48 - kSide, kTop = 64;
  const double square = kSide / double(code.side + 8);
  int right = 0, all = 0;
  for (std::size_t row = 0; row < code.side; ++row)
    for (std::size_t column = 0; column < code.side; ++column) {
      const double x = kLeft + (double(column) + 4.5) * square;
      const double y = kTop + (double(row) + 4.5) * square;
      ++all;
      right += picture.dark(x, y) == code.at(row, column) ? 1 : 0;
    }
  return {right, all};
}

TEST(Paper, TheCodeLeadsToThePage) {
  const Given paper = contract_as(Role::anyone);
  const std::string address =
      std::string(pages::kAddress) + "/contracts/" + District::the().contract();
  const auto [right, all] = squares_of(paper.pdf, address);
  EXPECT_GT(all, 400);
  EXPECT_EQ(right, all);
  const auto [others, same] = squares_of(paper.pdf, address + "x");
  EXPECT_EQ(same, all);
  EXPECT_LT(others, all * 9 / 10);
  EXPECT_TRUE(paper.has(address));
  EXPECT_NE(paper.pdf.find("/URI (" + address + ")"), paper.pdf.npos);
}

TEST(Paper, WhoMayNotReadTheRecordGetsWhatThePageSays) {
  auto& district = District::the();
  int refused = 0, given = 0;
  std::set<std::string> addresses{"/contracts/ct_nothing", "/payments/pay_nothing",
                                  "/assessments/as_nothing", "/nowhere"};
  for (const auto& id : ids_of("assessment.list", "assessments", Role::auditor))
    addresses.insert("/assessments/" + id);
  for (const auto& id : ids_of("payment.list", "payments", Role::auditor))
    addresses.insert("/payments/" + id);
  for (const auto& who : district.visitors())
    for (const auto& address : addresses) {
      const auto page = district.get(who, address);
      const auto paper = district.get(who, address + ".pdf");
      EXPECT_EQ(paper.status, page.status) << address;
      ++(page.status == 200 ? given : refused);
      if (page.status == 200) {
        EXPECT_NE(page.body.find(address + ".pdf"), page.body.npos) << "no link on " << address;
      } else if (address != "/nowhere") {
        EXPECT_EQ(paper.body, page.body) << address;
      }
    }
  EXPECT_GT(given, 20);
  EXPECT_GT(refused, 30);
  // A page that has no paper says that there is none, to whoever may read it as well.
  const auto needs = ids_of("need.list", "needs", Role::auditor);
  ASSERT_FALSE(needs.empty());
  const auto& auditor = district.visitor(Role::auditor);
  EXPECT_EQ(district.get(auditor, "/needs/" + needs[0]).status, 200);
  EXPECT_EQ(district.get(auditor, "/needs/" + needs[0] + ".pdf").status, 404);
  EXPECT_EQ(district.get(auditor, "/contracts.pdf").status, 404);
}

/// A visit to an assessment as the lambda tells of it.
platform::Page assessment_told(const std::function<void(json::object&)>& change) {
  auto& district = District::the();
  static app::SitePages pages({"演示", "Demo", "", "", pages::kAddress}, district.product());
  const auto ids = ids_of("assessment.list", "assessments", Role::auditor);
  platform::Visit v;
  v.path = "/assessments/" + ids.back() + ".pdf";
  const platform::Actor& who = district.visitor(Role::auditor);
  v.actor = &who;
  v.now = district.now();
  v.run = [&](std::string_view operation, const json::object& in, const std::string&) {
    auto reply = district.run(operation, who, in);
    if (operation == "assessment.get") change(reply.body);
    return reply;
  };
  return pages.visit(v);
}

TEST(Paper, WhatIsNotAcceptedHasNoCertificate) {
  const auto page = assessment_told([](json::object& a) { a["state"] = "put"; });
  EXPECT_EQ(page.status, 409);
  EXPECT_NE(page.body.find("尚未确认"), page.body.npos);
  EXPECT_EQ(assessment_told([](json::object&) {}).status, 200);
}

TEST(Paper, WhateverIsInTheTextItIsSet) {
  const std::string nonsense =
      "🍎👨‍👩‍👧 שלום مرحبا \xE2\x80\xAE 0.01 \x01\x07\x1B\x7F \xFF\xC0\x80 "
      "\xED\xA0\x80 "
      "<b>&amp; "
      "% \\ ' "
      "𠮷㐀 e\xCC\x81\xCC\x81\xCC\x81 \xEF\xBB\xBF \t\r\n\v\f " +
      std::string("\0", 1);
  std::string long_words, long_chinese;
  for (int i = 0; i < 2000; ++i) {
    long_words += 'x';
    long_chinese += "长";
  }
  for (const auto& words :
       {nonsense, long_words, long_chinese, std::string(" "), nonsense + long_chinese + nonsense}) {
    const auto page = assessment_told([&](json::object& a) {
      a["words"] = words + " END-OF-WORDS";
      a["title"] = words;
      for (auto& one : a["results"].as_array())
        one.as_object()["formula"] = words + " END-OF-FORMULA";
    });
    ASSERT_EQ(page.status, 200);
    std::string all;
    for (const auto& one : pages_of(page.body))
      all += closed_up(one);
    EXPECT_NE(all.find("END-OF-WORDS"), all.npos);
    EXPECT_NE(all.find("签字盖章"), all.npos);
  }
}

TEST(Paper, ItIsSmallAndTheSameEachTime) {
  for (const char* language : {"zh", "en"}) {
    const Given paper = contract_as(Role::purchaser, language);
    EXPECT_LT(paper.pdf.size(), 200'000U);
    EXPECT_EQ(contract_as(Role::purchaser, language).pdf, paper.pdf);
    const std::string fonts = told_by("pdffonts $F", paper.pdf);
    EXPECT_NE(fonts.find("yes yes yes"), fonts.npos);
  }
}

paper::Document::Frame plain_frame() {
  return {
      .title = "标题", .address = "https://a.cn/b'c\\d", .scan = "扫码", .made = base::Instant(0)};
}

TEST(Document, TheHeadOfATableComesAgainOnEveryPage) {
  paper::Document document(plain_frame());
  const std::vector<paper::Document::Column> columns{{"HEAD-ONE", 1}, {"HEAD-TWO", 2, true}};
  std::vector<std::vector<std::string>> rows;
  for (int i = 0; i < 150; ++i)
    rows.push_back({"row" + std::to_string(i) + "-", "1.00"});
  rows.push_back({std::string(6000, 'y') + " TALL-ENDS", ""});
  document.table(columns, rows);
  document.paragraph("BEHIND-THE-TABLE");
  const auto pages = pages_of(document.pdf());
  ASSERT_GT(pages.size(), 4U);
  std::string all;
  for (const auto& page : pages) {
    EXPECT_NE(page.find("HEAD-ONE"), page.npos);
    EXPECT_NE(page.find("HEAD-TWO"), page.npos);
    all += closed_up(page);
  }
  for (int i = 0; i < 150; ++i)
    EXPECT_NE(all.find("row" + std::to_string(i) + "-"), all.npos) << i;
  EXPECT_NE(all.find("TALL-ENDS"), all.npos);
  EXPECT_NE(all.find("BEHIND-THE-TABLE"), all.npos);
}

TEST(Document, AnEmptyOneAndOneWithoutEndAreBothMade) {
  EXPECT_EQ(pages_of(paper::Document(plain_frame()).pdf()).size(), 1U);
  paper::Document long_one(plain_frame());
  std::string lines;
  for (int i = 0; i < 500; ++i)
    lines += "line\n";
  long_one.pair("name", lines + "LAST");
  const std::vector<std::string> who{"A", "B"}, to_fill{"sign", "day"};
  long_one.signatures(who, to_fill);
  const auto pages = pages_of(long_one.pdf());
  EXPECT_GT(pages.size(), 5U);
  EXPECT_NE(pages.back().find("LAST"), std::string::npos);
  EXPECT_NE(pages.back().find("sign"), std::string::npos);
}

// Run where FONTCONFIG_FILE names no font.
TEST(NoFont, APaperIsRefusedRatherThanSetInSquares) {
  ASSERT_NE(std::getenv("FONTCONFIG_FILE"), nullptr);
  crypto::start();
  EXPECT_EQ(paper::families(), "");
  EXPECT_THROW(paper::Document{plain_frame()}, std::runtime_error);
  auto& district = District::the();
  const auto& who = district.visitor(Role::anyone);
  const auto page = district.get(who, "/contracts/" + district.contract() + ".pdf?lang=en");
  EXPECT_EQ(page.status, 503);
  EXPECT_NE(page.body.find("fonts-noto-cjk"), page.body.npos);
  EXPECT_EQ(district.get(who, "/contracts.xlsx").status, 200);
  EXPECT_EQ(district.get(who, "/contracts/ct_nothing.pdf").status, 404);
}

}  // namespace
}  // namespace paper_test
