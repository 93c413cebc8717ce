#include <deque>
#include <fstream>
#include <gtest/gtest.h>

#include <fmt/core.h>

#include "app/page_words.h"
#include "base/text.h"
#include "pages/visitor.h"

namespace pages {
namespace {

namespace json = boost::json;
using platform::Role;

/// The address with every id in it as a star: pages of one kind; files are of another.
std::string kind_of(const std::string& address) {
  std::string out;
  for (const auto& part : base::split(address.substr(0, address.find('?')), '/')) {
    const std::string ending = part.find('.') == part.npos ? "" : part.substr(part.rfind('.'));
    if (!part.empty()) out += "/" + (part.find('_') == part.npos ? part : "*" + ending);
  }
  return out;
}

/// Follows every link from the first page; of one kind of page the first few are read.
class Walk {
 public:
  Walk(const platform::Actor& who, const char* language) : who_(who) {
    follow(std::string("/?lang=") + language);
    while (!waiting_.empty()) {
      const std::string next = waiting_.front();
      waiting_.pop_front();
      read(next);
    }
  }
  const std::set<std::string>& kinds() const { return read_kinds_; }
  const std::map<std::string, std::string>& pages() const { return pages_; }

 private:
  void follow(const std::string& address, const std::string& from = "") {
    const std::string page = address.substr(0, address.find('#'));
    if (page.starts_with("/api/") || page == "/style.css" || !met_.insert(page).second) return;
    if (++of_kind_[kind_of(page)] > 4) return;
    waiting_.push_back(page);
    from_[page] = from;
  }
  void read(const std::string& address) {
    const auto page = District::the().get(who_, address);
    EXPECT_EQ(page.status, 200) << base::Codec<Role>::text(who_.role) << " at " << address
                                << " from " << from_[address];
    read_kinds_.insert(kind_of(address));
    if (!page.content_type.starts_with("text/html")) return;
    pages_[address] = page.body;
    const auto anchors = anchors_of(page.body);
    for (const auto& link : links_of(page.body)) {
      if (link.starts_with('#')) {
        EXPECT_TRUE(anchors.contains(link.substr(1))) << link << " at " << address;
        continue;
      }
      const auto hash = link.find('#');
      const std::string path = link.substr(0, link.find_first_of("?#"));
      if (hash != link.npos && path == address.substr(0, address.find('?'))) {
        EXPECT_TRUE(anchors.contains(link.substr(hash + 1))) << link << " at " << address;
      }
      follow(link, address);
    }
  }
  platform::Actor who_;
  std::set<std::string> met_, read_kinds_;
  std::map<std::string, int> of_kind_;
  std::map<std::string, std::string> pages_, from_;
  std::deque<std::string> waiting_;
};

TEST(Pages, EveryRoleCanFollowEveryLinkInBothLanguages) {
  std::map<std::string, std::set<std::string>> by_kind;
  for (const auto& who : District::the().visitors())
    for (const char* language : {"zh", "en"}) {
      const Walk walk(who, language);
      for (const auto& kind : walk.kinds())
        by_kind[kind].insert(base::Codec<Role>::text(who.role));
    }
  // Not only the first page: each kind of thing was reached by somebody.
  for (const char* kind : {"/threads/*",
                           "/threads/*/facts",
                           "/facts/*",
                           "/needs/*",
                           "/catalogue/items/*",
                           "/budget/lines/*",
                           "/budget/lines/*/movements",
                           "/procurements/*",
                           "/procurements/*/evaluation",
                           "/procurements/*/timeline",
                           "/contracts/*/versions",
                           "/contracts/*",
                           "/assessments/*",
                           "/payments/*",
                           "/disclosure/releases/*",
                           "/register",
                           "/sign-in",
                           "/journal",
                           "/contracts.xlsx",
                           "/journal.xlsx",
                           "/register.xlsx",
                           "/threads/*/facts.xlsx",
                           "/contracts/*.pdf",
                           "/payments/*.pdf",
                           "/assessments/*.pdf"})
    EXPECT_FALSE(by_kind[kind].empty()) << kind;
  for (const char* kind : {"/contracts/*", "/payments/*", "/threads/*/facts",
                           "/procurements/*/evaluation", "/procurements/*/timeline"})
    EXPECT_TRUE(by_kind[kind].contains("anyone")) << kind;
  for (const char* kind : {"/facts/*", "/needs/*", "/budget/lines/*", "/journal"})
    EXPECT_FALSE(by_kind[kind].contains("anyone")) << kind;
}

TEST(Pages, EveryFigureOfTheThreadLeadsToWhatIsBehindIt) {
  auto& district = District::the();
  for (const auto role : {Role::anyone, Role::auditor, Role::purchaser}) {
    const auto thread =
        district.run("thread.get", district.visitor(role), {{"contract", district.contract()}});
    ASSERT_TRUE(thread.done());
    int figures = 0;
    for (const auto& section : thread.body.at("sections").as_array())
      for (const auto& one : section.as_object().at("figures").as_array()) {
        ++figures;
        EXPECT_FALSE(one.as_object().at("link").as_string().empty())
            << json::serialize(one) << " for " << base::Codec<Role>::text(role);
      }
    EXPECT_GT(figures, 30);
  }
}

TEST(Pages, ThePublicSeesNobodyWhoIsCaredForAndNoWorker) {
  const Walk walk(District::the().visitor(Role::anyone), "zh");
  ASSERT_GT(walk.pages().size(), 10U);
  std::vector<std::string> names;
  std::ifstream households("data/pilot/households.csv");
  for (std::string line; std::getline(households, line);) {
    const auto cells = base::csv_cells(line);
    if (line.starts_with('H') && cells) names.push_back((*cells)[1]);
  }
  ASSERT_EQ(names.size(), 19U);
  for (const auto& [address, body] : walk.pages())
    for (const auto& name : names)
      EXPECT_EQ(body.find(name), std::string::npos) << name << " at " << address;
}

TEST(Pages, WhatRestsOnAnUnconfirmedRuleIsMarkedAndTheRuleIsSaid) {
  auto& district = District::the();
  const auto& who = district.visitor(Role::auditor);
  const auto contract = district.run("contract.get", who, {{"id", district.contract()}});
  ASSERT_TRUE(contract.done());
  const std::string procurement(contract.body.at("procurement").as_string());
  const auto page = district.get(who, "/procurements/" + procurement + "?lang=en").body;
  const auto marked = [&](const std::string& label) {
    return page.find(label + " <span class=\"mark\">rule not confirmed</span></th>") != page.npos;
  };
  EXPECT_TRUE(marked("Challenge until"));
  EXPECT_FALSE(marked("Sign by"));
  EXPECT_NE(page.find("<li>D-08.announcement_day_counts: "), page.npos);
  EXPECT_EQ(page.find("<li>N-07.sign_max"), page.npos);

  const auto thread = district.run("thread.get", who, {{"contract", district.contract()}});
  ASSERT_TRUE(thread.done());
  std::map<std::string, bool> unconfirmed;
  for (const auto& section : thread.body.at("sections").as_array())
    for (const auto& f : section.at("figures").as_array())
      unconfirmed[std::string(f.at("en").as_string())] = f.at("unconfirmed").as_bool();
  for (const char* name : {"Ceiling", "Challenges until", "Result notice", "Score", "Grade"})
    EXPECT_TRUE(unconfirmed.at(name)) << name;
  for (const char* name : {"Price", "Sign by", "Published"})
    EXPECT_FALSE(unconfirmed.at(name)) << name;
}

TEST(Pages, WhatPeopleWroteIsShownAsText) {
  auto& district = District::the();
  const auto& who = district.visitor(Role::community);
  const std::string written = "<script>alert(1)</script> & \"苹果\" 🍎 \xE2\x80\xAE";
  const auto made = district.run("need.record", who,
                                 {{"service", "home_care"},
                                  {"area", who.area},
                                  {"asker_kind", "community"},
                                  {"asker", "云东海社区居民委员会"},
                                  {"households", 1},
                                  {"people", 1},
                                  {"what", written},
                                  {"urgency", "soon"}});
  ASSERT_TRUE(made.done()) << json::serialize(made.body);
  const auto page = district.get(who, "/needs/" + std::string(made.body.at("id").as_string()));
  EXPECT_EQ(page.status, 200);
  EXPECT_EQ(page.body.find("<script"), std::string::npos);
  EXPECT_NE(page.body.find("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;苹果&quot; 🍎"),
            std::string::npos);
}

/// A fresh item of the pilot's department, put before the public.
std::string opened_consultation(District& district) {
  const auto& lin = district.visitor(Role::community);
  const auto& chen = district.visitor(Role::purchaser);
  const auto id = [](const platform::Reply& r) {
    EXPECT_TRUE(r.done()) << json::serialize(r.body);
    return std::string(r.body.at("id").as_string());
  };
  const auto need = id(district.run("need.record", lin,
                                    {{"service", "home_care"},
                                     {"area", lin.area},
                                     {"asker_kind", "community"},
                                     {"asker", "居委会"},
                                     {"households", 1},
                                     {"people", 1},
                                     {"what", "需要照料"},
                                     {"urgency", "soon"}}));
  const auto demand = id(district.run(
      "demand.join", chen,
      {{"title", "照料"}, {"service", "home_care"}, {"area", lin.area}, {"needs", {need}}}));
  const auto item = id(district.run("catalogue.draft", chen,
                                    {{"demand", demand},
                                     {"title", "居家照料"},
                                     {"gov_service_code", "A0402"},
                                     {"duty", "照料"},
                                     {"duty_basis", "条例"},
                                     {"stops_doing", "不再上门"},
                                     {"content_kind", "public_service"},
                                     {"outside_duty", false},
                                     {"must_self_perform", false},
                                     {"goods_or_works", false},
                                     {"financing", false},
                                     {"employment", false},
                                     {"otherwise_prohibited", false},
                                     {"priced_by_heads", false},
                                     {"names_staff", false},
                                     {"sets_hours", false},
                                     {"at_buyers_site", false},
                                     {"fixed_monthly_sum", false},
                                     {"no_unit_of_output", false},
                                     {"selects_staff", false},
                                     {"reasons", "逐项核对"}}));
  return id(district.run("consultation.open", chen,
                         {{"item", item},
                          {"question", "您还希望有什么?"},
                          {"until", district.now().date().plus_days(20).text()}}));
}

TEST(Pages, Article15_AnyoneSaysWhatTheyThinkInBothLanguages) {
  auto& district = District::the();
  const auto& anyone = district.visitor(Role::anyone);
  const std::string address = "/consultations/" + opened_consultation(district);
  for (const char* language : {"zh", "en"}) {
    const std::string q = std::string("?lang=") + language + "&text=large";
    EXPECT_NE(district.get(anyone, "/consultations" + q).body.find(address), std::string::npos);
    const auto page = district.get(anyone, address + q);
    EXPECT_EQ(page.status, 200);
    EXPECT_NE(page.body.find("class=\"large\""), std::string::npos);
    EXPECT_NE(page.body.find("<textarea id=\"words\""), std::string::npos);
    // What would be bought, as it was put before the public.
    for (const char* of_the_item : {"不再上门", "条例", "A0402", "逐项核对"})
      EXPECT_NE(page.body.find(of_the_item), std::string::npos) << of_the_item;
  }
  const auto empty =
      district.post(anyone, address, {{"words", " "}, {"name", "林"}, {"key", "form_1"}});
  EXPECT_EQ(empty.status, 400);
  EXPECT_NE(empty.body.find("role=\"alert\""), std::string::npos);
  EXPECT_NE(empty.body.find("value=\"林\""), std::string::npos);
  const platform::Fields form{
      {"words", "<b>周末</b>"}, {"name", "林"}, {"key", "form_01JGJ8DHM0000G00000000000D"}};
  const auto said = district.post(anyone, address, form);
  EXPECT_EQ(said.status, 303);
  EXPECT_NE(said.location.find("thanks=1"), std::string::npos);
  const auto shown = district.get(anyone, address).body;
  const auto at = shown.find("&lt;b&gt;周末&lt;/b&gt;");
  EXPECT_NE(at, std::string::npos);
  EXPECT_EQ(shown.find("&lt;b&gt;周末&lt;/b&gt;", at + 1), std::string::npos);
  EXPECT_EQ(shown.find("<b>周末"), std::string::npos);
  EXPECT_EQ(district.get(anyone, "/consultations/cns_nothing").status, 404);
}

TEST(Pages, WhatIsNotThereAndWhatIsNotForThemAreTheSamePage) {
  auto& district = District::the();
  const auto& anyone = district.visitor(Role::anyone);
  for (const char* address :
       {"/nowhere", "/contracts/ct_nothing", "/threads/x/facts?measure=M1", "/facts/",
        "/contracts/%00", "/contracts/%zz", "/contracts/<b>", "/api"})
    EXPECT_EQ(district.get(anyone, address).status, 404) << address;
  EXPECT_EQ(district.get(anyone, "/journal").status, 401);
  EXPECT_EQ(district.get(anyone, "/needs/need_nothing").status, 401);
  EXPECT_EQ(district.get(anyone, "/payments?contract=1&nonsense=2").status, 400);
}

/// Every value of an enumeration that a reply may hold, with the field that holds it.
void values_of(const json::value& schema, const std::string& field,
               std::map<std::string, std::set<std::string>>& out) {
  if (!schema.is_object()) return;
  const auto& o = schema.get_object();
  if (const auto* values = o.if_contains("enum"))
    for (const auto& one : values->as_array())
      if (one.is_string()) out[std::string(one.get_string())].insert(field);
  if (const auto* properties = o.if_contains("properties"))
    for (const auto& one : properties->as_object())
      values_of(one.value(), std::string(one.key()), out);
  if (const auto* items = o.if_contains("items")) values_of(*items, field, out);
}

TEST(Pages, EveryValueOfAnEnumerationHasAWordInBothLanguages) {
  std::map<std::string, std::set<std::string>> values;
  for (const auto& m : District::the().product().modules)
    for (const auto& e : m.endpoints) {
      values_of(e.in, "", values);
      values_of(e.out, "", values);
    }
  ASSERT_GT(values.size(), 100U);
  for (const auto& [value, fields] : values)
    for (const auto& field : fields) {
      const std::string_view zh = app::word_of(field, value, false);
      const std::string_view en = app::word_of(field, value, true);
      EXPECT_TRUE(zh != value && !en.empty()) << field << "." << value << " has no word";
    }
}

TEST(Pages, WordsAreSaidOnceAndInBothLanguages) {
  for (const auto words : {app::page_words(), app::value_words()}) {
    std::set<std::string_view> keys;
    for (const auto& word : words) {
      EXPECT_TRUE(keys.insert(word.key).second) << word.key << " twice";
      EXPECT_FALSE(word.says.zh.empty() || word.says.en.empty()) << word.key;
    }
  }
}

TEST(Pages, AWrongPasswordIsSaidAtTheFormAndKeepsTheLogin) {
  auto& district = District::the();
  const auto page = district.post(district.visitor(Role::anyone), "/sign-in",
                                  {{"login", "chen.\"jie"}, {"password", "wrong"}});
  EXPECT_EQ(page.status, 401);
  EXPECT_TRUE(page.session_token.empty());
  EXPECT_NE(page.body.find("value=\"chen.&quot;jie\""), std::string::npos);
  EXPECT_NE(page.body.find("aria-invalid"), std::string::npos);
  EXPECT_EQ(page.body.find("value=\"wrong\""), std::string::npos);
}

}  // namespace
}  // namespace pages
