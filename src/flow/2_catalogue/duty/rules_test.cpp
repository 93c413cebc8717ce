#include "flow/2_catalogue/duty/rules.h"

#include <gtest/gtest.h>

#include "flow/2_catalogue/duty/rules_screening.h"

namespace catalogue {
namespace {

const base::Date kDay(2025, 9, 1);

DutyContent content() {
  DutyContent c;
  c.number = "01";
  c.title = "居家照料";
  c.basis = "条例";
  c.posts = 3;
  c.staff_money = base::Money::yuan(240'000);
  return c;
}
Duty in_state(DutyState state) {
  Duty d = with_content({}, content());
  d.id = DutyId{"dty_1"};
  d.year = 2025;
  d.state = state;
  return d;
}
template <class T>
std::string code(const base::Result<T>& r) {
  return r ? "done" : std::string(r.error().why->code);
}

ScreenContent answers() {
  ScreenContent c;
  c.content_kind_reason = c.outside_duty_reason = c.must_self_perform_reason =
      c.goods_or_works_reason = c.financing_reason = c.employment_reason =
          c.otherwise_prohibited_reason = "理由";
  c.priced_by_heads_reason = c.names_staff_reason = c.sets_hours_reason = c.at_buyers_site_reason =
      c.fixed_monthly_sum_reason = c.no_unit_of_output_reason = c.selects_staff_reason = "理由";
  c.gov_service_code = "A0402";
  return c;
}
ScreenFacts facts() {
  ScreenFacts f;
  f.id = ScreeningId{"scr_1"};
  f.code = {true, false, "基本养老"};
  f.signs_min = 3;
  f.phrases = parse_phrases(
      "phrase,sign,effective_from\n派遣,selects_staff,2020-03-01\n"
      "劳务派遣,selects_staff,2020-03-01\n岗位,priced_by_heads,2025-09-02\n");
  f.author = "acc";
  f.on = kDay;
  return f;
}
Screening outcome_of(const ScreenContent& c) {
  return screened(in_state(DutyState::listed), c, facts()).value();
}

TEST(Duty, C01_every_state_by_every_act) {
  for (const auto state : {DutyState::listed, DutyState::screened, DutyState::removed}) {
    const auto wanted = state == DutyState::removed ? "flow.wrong_state" : "done";
    EXPECT_EQ(code(duty_amended(in_state(state), content())), wanted);
    EXPECT_EQ(code(duty_removed(in_state(state), "误登", "", kDay)), wanted);
    EXPECT_EQ(code(duty_screened(in_state(state), outcome_of(answers()))), wanted);
  }
}

TEST(Duty, C01_a_change_does_away_with_the_screening) {
  const Duty screened_duty =
      duty_screened(in_state(DutyState::listed), outcome_of(answers())).value();
  EXPECT_EQ(screened_duty.outcome, Outcome::passed);
  const Duty changed = duty_amended(screened_duty, content()).value();
  EXPECT_EQ(changed.state, DutyState::listed);
  EXPECT_FALSE(changed.screening.has_value());
  EXPECT_FALSE(changed.outcome.has_value());
}

TEST(Duty, C01_every_fault_of_a_duty_is_told) {
  EXPECT_EQ(code(check_duty(content())), "done");
  auto c = content();
  c.number = c.title = c.basis = " ";
  EXPECT_EQ(code(check_duty(c)), "duty.blank");
  EXPECT_EQ(check_duty(c).error().problems.size(), 3U);
  c = content();
  c.performed_by = PerformedBy::purchased;
  EXPECT_EQ(code(check_duty(c)), "duty.purchased_has_staff");
  EXPECT_EQ(check_duty(c).error().problems.size(), 2U);
  c.posts = 0;
  c.staff_money = {};
  EXPECT_EQ(code(check_duty(c)), "done");
  for (const auto by : {PerformedBy::own_staff, PerformedBy::mixed}) {
    c = content();
    c.performed_by = by;
    c.staff_money = {};
    EXPECT_EQ(code(check_duty(c)), "duty.posts_without_money");
    c.posts = 0;
    EXPECT_EQ(code(check_duty(c)), "done");
    c.staff_money = base::Money::fen(1);
    EXPECT_EQ(code(check_duty(c)), "duty.posts_without_money");
  }
}

TEST(Duty, C01_what_an_item_comes_from_stays) {
  EXPECT_EQ(code(duty_removed(in_state(DutyState::listed), "误登", "itm_1", kDay)), "duty.in_use");
  const Duty gone = duty_removed(in_state(DutyState::screened), "误登", "", kDay).value();
  EXPECT_EQ(gone.removed_on, kDay);
  EXPECT_EQ(gone.remove_reason, "误登");
}

TEST(Duty, C01_carried_over_it_is_the_next_years_and_not_screened) {
  const Duty next = carried_over(in_state(DutyState::screened), DutyId{"dty_2"}, "acc", kDay);
  EXPECT_EQ(next.year, 2026);
  EXPECT_EQ(next.carried_from, DutyId{"dty_1"});
  EXPECT_EQ(next.state, DutyState::listed);
  EXPECT_TRUE(changes_between(in_state(DutyState::listed), next).empty());
}

TEST(Duty, C01_each_field_before_and_after) {
  const Duty before = in_state(DutyState::listed);
  Duty after = before;
  after.title = "上门照料";
  after.posts = 0;
  after.staff_money = {};
  after.performed_by = PerformedBy::purchased;
  const auto changes = changes_between(before, after);
  ASSERT_EQ(changes.size(), 4U);
  EXPECT_EQ(changes[0].field, "title");
  EXPECT_EQ(changes[0].before, "居家照料");
  EXPECT_EQ(changes[1].after, "purchased");
  EXPECT_EQ(changes[2].before, "3");
  EXPECT_EQ(changes[3].before, "240000.00");
}

TEST(Duty, A05_A06_A07_A08_A09_every_clause_is_told_with_its_reason) {
  const Screening s = outcome_of(answers());
  ASSERT_EQ(s.findings.size(), 17U);
  EXPECT_EQ(s.findings.front().rule, "A-05");
  EXPECT_EQ(s.findings[14].rule, "A-08");
  EXPECT_EQ(s.findings[15].rule, "A-09");
  EXPECT_EQ(s.findings[15].answer, Answer::reminder);
  for (std::size_t i = 0; i < 14; ++i)
    EXPECT_EQ(s.findings[i].reason, "理由") << i;
  EXPECT_EQ(s.outcome, Outcome::passed);
  EXPECT_EQ(s.clause, "");
}

TEST(Duty, A06_each_clause_strikes_out_and_the_first_is_named) {
  const std::array<std::pair<bool ScreenContent::*, std::string>, 6> clauses{
      {{&ScreenContent::outside_duty, "A-06 §10(一)"},
       {&ScreenContent::must_self_perform, "A-06 §10(二)"},
       {&ScreenContent::goods_or_works, "A-06 §10(三)"},
       {&ScreenContent::financing, "A-06 §10(四)"},
       {&ScreenContent::employment, "A-06 §10(五)"},
       {&ScreenContent::otherwise_prohibited, "A-06 §10(六)"}}};
  for (const auto& [answer, clause] : clauses) {
    auto c = answers();
    c.*answer = true;
    EXPECT_EQ(outcome_of(c).clause, clause);
    EXPECT_EQ(outcome_of(c).outcome, Outcome::struck_out);
    c.otherwise_prohibited = true;
    EXPECT_EQ(outcome_of(c).clause, clause);
  }
}

TEST(Duty, A06_every_answer_has_its_reason) {
  auto c = answers();
  c.financing_reason = " ";
  c.selects_staff_reason = "";
  const auto refused = screened(in_state(DutyState::listed), c, facts());
  ASSERT_FALSE(bool(refused));
  EXPECT_EQ(refused.error().why->code, "duty.reason_lacks");
  EXPECT_EQ(refused.error().problems.size(), 2U);
  EXPECT_EQ(refused.error().problems[0].field, "financing_reason");
}

TEST(Duty, A07_legal_review_min_two_signs_pass_and_three_go_to_legal_review) {
  const std::array<bool ScreenContent::*, 7> signs{
      &ScreenContent::priced_by_heads,   &ScreenContent::names_staff,
      &ScreenContent::sets_hours,        &ScreenContent::at_buyers_site,
      &ScreenContent::fixed_monthly_sum, &ScreenContent::no_unit_of_output,
      &ScreenContent::selects_staff};
  auto c = answers();
  for (std::size_t n = 0; n < signs.size(); ++n) {
    EXPECT_EQ(outcome_of(c).signs, std::int64_t(n));
    EXPECT_EQ(signs_of(outcome_of(c)).size(), n);
    EXPECT_EQ(outcome_of(c).legal_review, n >= 3) << n;
    EXPECT_EQ(outcome_of(c).outcome, Outcome::passed);  // advice: it strikes nothing out
    c.*signs[n] = true;
  }
  EXPECT_EQ(outcome_of(c).signs, 7);
}

TEST(Duty, A07_a_phrase_is_told_once_with_its_sign_from_its_first_day) {
  const auto f = facts();
  const auto found = phrases_in({{"title", "劳务派遣岗位"}}, f.phrases, kDay);
  ASSERT_EQ(found.size(), 1U);  // 派遣 stands within 劳务派遣; 岗位 is not yet in force
  EXPECT_EQ(found[0].phrase, "劳务派遣");
  EXPECT_EQ(found[0].sign, Sign::selects_staff);
  EXPECT_EQ(phrases_in({{"title", "劳务派遣岗位"}}, f.phrases, kDay.plus_days(1)).size(), 2U);
  EXPECT_TRUE(phrases_in({{"title", "上门照料"}}, f.phrases, kDay).empty());
}

TEST(Duty, A08_without_a_code_it_is_in_no_catalogue) {
  auto c = answers();
  c.gov_service_code.reset();
  EXPECT_EQ(outcome_of(c).clause, "A-08 §11–13");
  EXPECT_EQ(outcome_of(c).findings[14].answer, Answer::no);
  c.financing = true;  // A-06 is named first
  EXPECT_EQ(outcome_of(c).clause, "A-06 §10(四)");
  c = answers();
  c.gov_service_code = "A04x2";
  EXPECT_EQ(code(screened(in_state(DutyState::listed), c, facts())), "duty.bad_service_code");
}

TEST(Duty, A10_what_is_for_the_public_is_reminded_of_the_national_standards) {
  auto c = answers();
  EXPECT_EQ(outcome_of(c).findings.back().rule, "A-10");
  EXPECT_EQ(outcome_of(c).findings.back().answer, Answer::reminder);
  c.content_kind = ContentKind::auxiliary;
  c.gov_service_code = "B07";
  EXPECT_EQ(outcome_of(c).findings.back().rule, "A-09");
}

}  // namespace
}  // namespace catalogue
