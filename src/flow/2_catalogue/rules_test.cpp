#include <gtest/gtest.h>

#include "flow/2_catalogue/rules_test_items.h"

namespace catalogue {
namespace {

std::string screened(const Content& c) {
  return code(screen(c));
}
constexpr std::array kStates{State::draft,     State::returned, State::reviewed,
                             State::published, State::replaced, State::withdrawn};
Publishing publishing() {
  return {.today = kDay, .edition = 3, .consulted = {}};
}

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
  const auto approved = reviewed(in_state(State::draft), by("catalogue.review", "exp", "同意"));
  ASSERT_TRUE(bool(approved));
  EXPECT_EQ(approved.value().state, State::reviewed);
  EXPECT_EQ(approved.value().reviewer, "exp");
  EXPECT_EQ(approved.value().reviewed_on, kDay);
  const auto back = reviewed(in_state(State::draft), by("catalogue.return", "exp", "请补充"));
  ASSERT_TRUE(bool(back));
  EXPECT_EQ(back.value().state, State::returned);
  EXPECT_EQ(code(published(back.value(), publishing())), "flow.wrong_state");
}

TEST(Catalogue, A08_whoever_wrote_any_of_it_may_not_review_it) {
  Item item = amended(in_state(State::draft), sound_content(), "acc_second").value();
  EXPECT_EQ(item.author, "acc_author");
  EXPECT_EQ(item.authors, (std::vector<std::string>{"acc_author", "acc_second"}));
  for (const auto& writer : item.authors)
    EXPECT_EQ(code(reviewed(item, by("catalogue.review", writer, "同意"))),
              "catalogue.reviewer_wrote_it");
  EXPECT_EQ(code(reviewed(item, by("catalogue.review", "exp", " "))), "catalogue.no_words");
  EXPECT_EQ(code(reviewed(item, by("catalogue.review", "exp", "同意"))), "done");
}

TEST(Catalogue, A08_a_change_does_away_with_the_review) {
  const Item before =
      reviewed(in_state(State::draft), by("catalogue.review", "exp", "同意")).value();
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
    const bool in_force = state == State::published;
    const auto wrong = [](bool open) { return open ? "done" : "flow.wrong_state"; };
    EXPECT_EQ(code(amended(in_state(state), sound_content(), "a")), wrong(to_change));
    EXPECT_EQ(code(reviewed(in_state(state), by("catalogue.review", "exp"))),
              wrong(state == State::draft));
    EXPECT_EQ(code(reviewed(in_state(state), by("catalogue.return", "exp"))),
              wrong(state == State::draft || state == State::reviewed));
    EXPECT_EQ(code(legally_reviewed(in_state(state), by("catalogue.legal_review", "exp"))),
              wrong(state == State::reviewed));
    EXPECT_EQ(code(published(in_state(state), publishing())), wrong(state == State::reviewed));
    EXPECT_EQ(code(revising(in_state(state), in_state(State::draft), "")), wrong(in_force));
    EXPECT_EQ(code(replaced(in_state(state), ItemId{"itm_2"}, 4)), wrong(in_force));
    EXPECT_EQ(code(withdrawn(in_state(state), kDay, 4)), wrong(to_change || in_force));
    EXPECT_EQ(is_published(in_state(state)), in_force);
  }
}

TEST(Catalogue, A08_a_returned_item_says_what_to_change) {
  auto review = by("catalogue.return", "exp", " 请补充 ");
  EXPECT_EQ(reviewed(in_state(State::draft), review).value().to_change,
            (std::vector<std::string>{"请补充"}));
  review.points = {"写明岗位", " ", "写明金额"};
  const Item back = reviewed(in_state(State::draft), review).value();
  EXPECT_EQ(back.to_change, (std::vector<std::string>{"写明岗位", "写明金额"}));
  EXPECT_TRUE(amended(back, sound_content(), "acc_author").value().to_change.empty());
  EXPECT_TRUE(
      reviewed(in_state(State::draft), by("catalogue.review", "exp")).value().to_change.empty());
}

TEST(Catalogue, A08_the_days_and_the_editions_are_kept) {
  const Item in = published(in_state(State::reviewed), publishing()).value();
  EXPECT_EQ(in.published_on, kDay);
  EXPECT_EQ(in.entered, 3);
  const Item out = withdrawn(in, kDay, 4).value();
  EXPECT_EQ(out.withdrawn_on, kDay);
  EXPECT_EQ(out.left_in, 4);
  EXPECT_FALSE(withdrawn(in_state(State::draft), kDay, 4).value().left_in.has_value());
  const Item gone = replaced(in, ItemId{"itm_2"}, 5).value();
  EXPECT_EQ(gone.replaced_by, ItemId{"itm_2"});
  EXPECT_EQ(gone.left_in, 5);
}

TEST(Catalogue, A08_a_revision_answers_the_same_demand_and_there_is_one) {
  Item old = in_state(State::published);
  old.id = ItemId{"itm_1"};
  Item draft = in_state(State::draft);
  draft.demand.value = "";
  const Item next = revising(old, draft, "").value();
  EXPECT_EQ(next.revises, old.id);
  EXPECT_EQ(next.demand, old.demand);
  EXPECT_EQ(code(revising(old, draft, "itm_9")), "catalogue.revised_already");
  auto other = sound_content();
  other.demand = "dem_2";
  EXPECT_EQ(code(amended(next, other, "acc_author")), "catalogue.other_demand");
  EXPECT_EQ(code(amended(next, sound_content(), "acc_author")), "done");
}

Duty duty_that(std::optional<Outcome> outcome, std::string clause = "") {
  Duty d;
  d.id = DutyId{"dty_1"};
  d.number = "01";
  d.title = "照料";
  d.basis = "条例";
  d.state = outcome ? DutyState::screened : DutyState::listed;
  d.outcome = outcome;
  d.clause = std::move(clause);
  return d;
}
TEST(Catalogue, A06_only_a_duty_that_passed_becomes_an_item) {
  EXPECT_EQ(code(check_duty_for_item(duty_that(Outcome::passed))), "done");
  EXPECT_EQ(code(check_duty_for_item(duty_that(std::nullopt))), "catalogue.duty_not_screened");
  const auto refused = check_duty_for_item(duty_that(Outcome::struck_out, "A-06 §10(五)"));
  ASSERT_FALSE(bool(refused));
  EXPECT_EQ(refused.error().why->code, "catalogue.duty_struck_out");
  EXPECT_NE(refused.error().detail.find("§10(五)"), std::string::npos);
  Duty gone = duty_that(Outcome::passed);
  gone.state = DutyState::removed;
  EXPECT_EQ(code(check_duty_for_item(gone)), "catalogue.duty_not_screened");
}

TEST(Catalogue, A08_an_item_of_a_duty_takes_its_text_and_others_write_their_own) {
  Content c = sound_content();
  c.duty.reset();
  c.duty_basis.reset();
  c.content_kind.reset();
  EXPECT_EQ(screened(c), "catalogue.no_content_kind");
  const Duty d = duty_that(Outcome::passed);
  Screening s;
  s.content_kind = ContentKind::public_service;
  const Content filled = with_duty(c, &d, &s);
  EXPECT_EQ(filled.duty, "照料");
  EXPECT_EQ(filled.duty_basis, "条例");
  EXPECT_EQ(screened(filled), "done");
  c.content_kind = ContentKind::public_service;
  const auto lacking = screen(with_duty(c, nullptr, nullptr));
  ASSERT_FALSE(bool(lacking));
  EXPECT_EQ(lacking.error().why->code, "catalogue.duty_lacks");
  EXPECT_EQ(lacking.error().problems.size(), 2U);
}

TEST(Catalogue, C01_a_code_of_a_retired_edition_is_refused_with_its_successor) {
  CodeFacts facts;
  facts.own_digits = 6;
  EXPECT_EQ(code(check_codes("A0402", facts)), "done");
  facts.item = EndedCode{"C2307", "旧表", "C2399", kDay};
  auto refused = check_codes("A0402", facts);
  ASSERT_FALSE(bool(refused));
  EXPECT_EQ(refused.error().why->code, "catalogue.retired_code");
  EXPECT_EQ(refused.error().extra.at("successor"), "C2399");
  EXPECT_EQ(refused.error().extra.at("edition"), "旧表");
  facts.service = EndedCode{"A0402", "旧版", "", kDay};
  refused = check_codes("A0402", facts);
  EXPECT_EQ(refused.error().problems.size(), 2U);
}

TEST(Catalogue, C01_a_code_of_the_departments_own_level_is_defined_first) {
  CodeFacts facts;
  facts.own_digits = 6;
  EXPECT_EQ(code(check_codes("A040201", facts)), "catalogue.undefined_code");
  EXPECT_EQ(code(check_codes("A0402", facts)), "done");
  facts.defined = true;
  EXPECT_EQ(code(check_codes("A040201", facts)), "done");
}

}  // namespace
}  // namespace catalogue
