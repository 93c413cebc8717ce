#include "flow/2_catalogue/rules.h"

#include <gtest/gtest.h>

namespace catalogue {
namespace {

const base::Date kDay(2025, 1, 10);

Content sound_content() {
  Content c;
  c.demand = "dem_1";
  c.title = "居家照料";
  c.gov_service_code = "A0402";
  c.duty = "困难老人照料";
  c.duty_basis = "《广东省养老服务条例》";
  c.stops_doing = "不再由社区专职人员上门";
  c.content_kind = ContentKind::public_service;
  c.reasons = "逐项核对";
  return c;
}
Item in_state(State state) {
  Item item = drafted({}, sound_content(), "acc_author").value();
  item.state = state;
  return item;
}
template <class T>
std::string code(const base::Result<T>& r) {
  return r ? "done" : std::string(r.error().why->code);
}
std::string screened(const Content& c) {
  return code(screen(c));
}
constexpr std::array kStates{State::draft, State::returned, State::reviewed, State::published,
                             State::withdrawn};

TEST(Catalogue, A05_there_are_two_kinds_of_content_and_one_is_named) {
  auto c = sound_content();
  EXPECT_EQ(screened(c), "done");
  c.content_kind = ContentKind::auxiliary;
  c.gov_service_code = "B07";
  EXPECT_EQ(screened(c), "done");
  c.content_kind.reset();
  EXPECT_EQ(screened(c), "catalogue.no_content_kind");
  EXPECT_NE(screen(c).error().why->basis.find("§9"), std::string_view::npos);
}

struct Clause {
  bool Content::*answer;
  std::string_view code, clause;
};
TEST(Catalogue, A06_each_item_refuses_by_its_own_clause) {
  const std::array<Clause, 6> clauses{
      {{&Content::outside_duty, "catalogue.outside_duty", "§10(一)"},
       {&Content::must_self_perform, "catalogue.must_self_perform", "§10(二)"},
       {&Content::goods_or_works, "catalogue.goods_or_works", "§10(三)"},
       {&Content::financing, "catalogue.financing", "§10(四)"},
       {&Content::employment, "catalogue.employment", "§10(五)"},
       {&Content::otherwise_prohibited, "catalogue.otherwise_prohibited", "§10(六)"}}};
  for (const Clause& clause : clauses) {
    auto c = sound_content();
    c.*clause.answer = true;
    const auto refused = screen(c);
    ASSERT_FALSE(bool(refused)) << clause.code;
    EXPECT_EQ(refused.error().why->code, clause.code);
    EXPECT_TRUE(refused.error().why->basis.ends_with(clause.clause)) << clause.code;
    EXPECT_EQ(refused.error().problems.size(), 1U);
  }
}

TEST(Catalogue, A06_every_fault_is_told_at_once) {
  auto c = sound_content();
  c.financing = c.employment = true;
  c.stops_doing = " \t";
  const auto refused = screen(c);
  ASSERT_FALSE(bool(refused));
  EXPECT_EQ(refused.error().why->code, "catalogue.financing");
  ASSERT_EQ(refused.error().problems.size(), 3U);
  EXPECT_EQ(refused.error().problems[0].field, "financing");
  EXPECT_EQ(refused.error().problems[1].field, "employment");
  EXPECT_EQ(refused.error().problems[2].field, "stops_doing");
}

TEST(Catalogue, A06_an_amended_item_is_screened_as_a_draft_is) {
  auto c = sound_content();
  c.employment = true;
  EXPECT_EQ(code(amended(in_state(State::draft), c, "acc_author")), "catalogue.employment");
}

TEST(Catalogue, C01_says_what_the_department_stops_doing_itself) {
  auto c = sound_content();
  c.stops_doing = "";
  EXPECT_EQ(screened(c), "catalogue.stops_nothing");
}

TEST(Catalogue, C01_a_procurement_code_is_a_letter_and_digits_or_absent) {
  auto c = sound_content();
  for (const char* good : {"C2", "C23070000"}) {
    c.item_code = good;
    EXPECT_EQ(screened(c), "done") << good;
  }
  for (const char* bad : {"", "C", "c23", "C23x", "2307", "养老"}) {
    c.item_code = bad;
    EXPECT_EQ(screened(c), "catalogue.bad_item_code") << bad;
  }
}

TEST(Catalogue, C01_only_a_code_read_in_its_source_is_verified) {
  EXPECT_TRUE(is_verified("V"));
  EXPECT_TRUE(is_verified("V2"));
  for (const char* doubtful : {"M", "C", "CFG", "own", ""})
    EXPECT_FALSE(is_verified(doubtful)) << doubtful;
}

TEST(Catalogue, C02_a_service_code_has_a_letter_and_two_four_or_six_digits) {
  auto c = sound_content();
  for (const char* good : {"A04", "A0402", "A040201"}) {
    c.gov_service_code = good;
    EXPECT_EQ(screened(c), "done") << good;
  }
  for (const char* bad : {"A", "A0", "A040", "A04020", "A04020101", "C0402", "a0402", "A04O2"}) {
    c.gov_service_code = bad;
    EXPECT_EQ(screened(c), "catalogue.bad_service_code") << bad;
  }
}

TEST(Catalogue, C02_the_letter_is_the_kind_of_content) {
  auto c = sound_content();
  c.gov_service_code = "B07";
  EXPECT_EQ(screened(c), "catalogue.code_of_other_kind");
  c.content_kind = ContentKind::auxiliary;
  c.gov_service_code = "A0402";
  EXPECT_EQ(screened(c), "catalogue.code_of_other_kind");
}

TEST(Catalogue, A08_an_approving_review_leads_to_reviewed_and_a_returning_one_does_not) {
  const auto approved = reviewed(in_state(State::draft), {"catalogue.review", "exp", "同意", kDay});
  ASSERT_TRUE(bool(approved));
  EXPECT_EQ(approved.value().state, State::reviewed);
  EXPECT_EQ(approved.value().reviewer, "exp");
  EXPECT_EQ(approved.value().reviewed_on, kDay);
  const auto back = reviewed(in_state(State::draft), {"catalogue.return", "exp", "请补充", kDay});
  ASSERT_TRUE(bool(back));
  EXPECT_EQ(back.value().state, State::returned);
  EXPECT_EQ(code(published(back.value(), kDay)), "flow.wrong_state");
}

TEST(Catalogue, A08_whoever_wrote_any_of_it_may_not_review_it) {
  Item item = amended(in_state(State::draft), sound_content(), "acc_second").value();
  EXPECT_EQ(item.author, "acc_author");
  EXPECT_EQ(item.authors, (std::vector<std::string>{"acc_author", "acc_second"}));
  for (const auto& writer : item.authors)
    EXPECT_EQ(code(reviewed(item, {"catalogue.review", writer, "同意", kDay})),
              "catalogue.reviewer_wrote_it");
  EXPECT_EQ(code(reviewed(item, {"catalogue.review", "exp", " ", kDay})), "catalogue.no_words");
  EXPECT_EQ(code(reviewed(item, {"catalogue.review", "exp", "同意", kDay})), "done");
}

TEST(Catalogue, A08_a_change_does_away_with_the_review) {
  const Item before =
      reviewed(in_state(State::draft), {"catalogue.review", "exp", "同意", kDay}).value();
  const Item after = amended(before, sound_content(), "acc_author").value();
  EXPECT_EQ(after.state, State::draft);
  EXPECT_EQ(after.reviewer, "");
  EXPECT_EQ(after.review_words, "");
  EXPECT_FALSE(after.reviewed_on.has_value());
  EXPECT_EQ(after.authors.size(), 1U);
}

TEST(Catalogue, A08_every_state_by_every_act) {
  for (const State state : kStates) {
    const bool to_change =
        state == State::draft || state == State::returned || state == State::reviewed;
    const auto wrong = [](bool open) { return open ? "done" : "flow.wrong_state"; };
    EXPECT_EQ(code(amended(in_state(state), sound_content(), "a")), wrong(to_change));
    EXPECT_EQ(code(reviewed(in_state(state), {"catalogue.review", "exp", "好", kDay})),
              wrong(state == State::draft));
    EXPECT_EQ(code(reviewed(in_state(state), {"catalogue.return", "exp", "好", kDay})),
              wrong(state == State::draft));
    EXPECT_EQ(code(published(in_state(state), kDay)), wrong(state == State::reviewed));
    EXPECT_EQ(code(withdrawn(in_state(state), kDay)), wrong(state != State::withdrawn));
    EXPECT_EQ(is_published(in_state(state)), state == State::published);
  }
}

TEST(Catalogue, A08_the_days_are_kept) {
  EXPECT_EQ(published(in_state(State::reviewed), kDay).value().published_on, kDay);
  EXPECT_EQ(withdrawn(in_state(State::published), kDay).value().withdrawn_on, kDay);
}

}  // namespace
}  // namespace catalogue
