#include "flow/8_payment/rules.h"

#include <gtest/gtest.h>

namespace payment {
namespace {

using assessment::Assessment;
using base::Date;
using base::Exact;
using base::Money;
using contract::InstalmentKind;

Money yuan(const char* text) {
  return Money::parse(text).value();
}

contract::Contract agreement() {
  contract::Contract c;
  c.id = {"ct_1"};
  c.title = "居家照料";
  c.price = yuan("176000.00");
  c.signed_on = Date(2025, 3, 14);
  c.state = contract::State::published;
  c.author = "clerk";
  c.pay_days = 30;
  c.late_per_day = Exact(5, 10'000);
  c.interest_line = budget::LineId{"line_running"};
  contract::Instalment pre, mid, last;
  pre.code = "P1";
  pre.title = "预付款";
  pre.kind = InstalmentKind::prepayment;
  pre.share = Exact(3, 10);
  mid.code = "P2";
  mid.title = "中期款";
  mid.kind = InstalmentKind::midterm;
  mid.recover_share = Exact(1, 2);
  mid.together_max_share = Exact(7, 10);
  last.code = "P3";
  last.title = "尾款";
  last.kind = InstalmentKind::final;
  c.instalments = {pre, mid, last};
  return c;
}

assessment::MeasureResult result(const char* code, const char* earned) {
  assessment::MeasureResult r;
  r.measure = code;
  r.title = code;
  r.unit_price = yuan("100.00");
  r.earned = yuan(earned);
  r.formula = std::string("… = ") + earned;
  return r;
}
Assessment assessed(assessment::Kind kind, Date accepted,
                    std::vector<assessment::MeasureResult> results) {
  Assessment a;
  a.id = {kind == assessment::Kind::final ? "as_final" : "as_mid"};
  a.kind = kind;
  a.state = assessment::State::accepted;
  a.accepted_on = accepted;
  a.results = std::move(results);
  for (const auto& r : a.results)
    a.earned += r.earned;
  return a;
}
Assessment pilot_midterm() {
  return assessed(assessment::Kind::midterm, Date(2025, 9, 12),
                  {result("M1", "67300.00"), result("M2", "0.00"), result("M3", "7600.00"),
                   result("M4", "3600.00"), result("M5", "4000.00")});
}
Assessment pilot_final() {
  auto a = assessed(assessment::Kind::final, Date(2026, 1, 15),
                    {result("M1", "123500.00"), result("M2", "12423.53"), result("M3", "7600.00"),
                     result("M4", "10200.00"), result("M5", "7000.00")});
  a.restated = {{"M1", "2025-08", -1, -yuan("100.00")}};
  return a;
}
/// Paid already, with what it was computed from.
Payment settled(const contract::Contract& c, std::size_t part, const char* amount,
                const char* earned = "0.00") {
  Payment p;
  p.id = {"pay_" + std::to_string(part)};
  p.instalment = c.instalments[part].code;
  p.instalment_title = c.instalments[part].title;
  p.instalment_kind = c.instalments[part].kind;
  p.amount = yuan(amount);
  p.earned = yuan(earned);
  p.state = State::paid;
  return p;
}
const base::Refusal* why(const base::Check& c) {
  return c ? nullptr : c.error().why;
}
Money of_lines(const Sum& sum) {
  Money all;
  for (const auto& line : sum.lines)
    if (line.adds) all += line.amount;
  return all;
}

TEST(Instalment, Pilot_prepayment_is_52_800_00) {
  const auto c = agreement();
  const auto sum = computed({c, {}, {}}, c.instalments[0]).value();
  EXPECT_EQ(sum.amount, yuan("52800.00"));
  EXPECT_EQ(sum.from, Date(2025, 3, 14));
  EXPECT_EQ(sum.lines[0].formula, "176,000.00 × 3/10 = 52,800.00");
}

TEST(Instalment, Pilot_mid_term_is_56_100_00) {
  const auto c = agreement();
  const std::vector a{pilot_midterm()};
  const std::vector paid{settled(c, 0, "52800.00")};
  const auto sum = computed({c, a, paid}, c.instalments[1]).value();
  EXPECT_EQ(sum.earned, yuan("82500.00"));
  EXPECT_EQ(sum.amount, yuan("56100.00"));
  EXPECT_EQ(of_lines(sum), sum.amount);
  EXPECT_EQ(sum.from, Date(2025, 9, 12));
  EXPECT_EQ(sum.lines.back().formula,
            "52,800.00 + 56,100.00 = 108,900.00 ≤ 176,000.00 × 7/10 = 123,200.00");
  EXPECT_FALSE(sum.lines.back().adds);
}

TEST(Instalment, Pilot_final_is_51_823_53) {
  const auto c = agreement();
  const std::vector a{pilot_midterm(), pilot_final()};
  const std::vector paid{settled(c, 0, "52800.00"), settled(c, 1, "56100.00", "82500.00")};
  const auto sum = computed({c, a, paid}, c.instalments[2]).value();
  EXPECT_EQ(sum.earned, yuan("160723.53"));
  EXPECT_EQ(sum.paid_before, yuan("108900.00"));
  EXPECT_EQ(sum.amount, yuan("51823.53"));
  EXPECT_EQ(of_lines(sum), sum.amount);
  EXPECT_EQ(sum.lines[1].formula, "−1 × 100.00 = −100.00");
  EXPECT_FALSE(sum.lines[1].adds);  // within the line above
}

TEST(Instalment, Mid_term_stops_at_the_share_of_the_price) {
  const auto c = agreement();
  const std::vector paid{settled(c, 0, "52800.00")};
  const auto at = [&](const char* earned) {
    const std::vector a{
        assessed(assessment::Kind::midterm, Date(2025, 9, 12), {result("M1", earned)})};
    const auto sum = computed({c, a, paid}, c.instalments[1]).value();
    EXPECT_EQ(of_lines(sum), sum.amount);
    return sum.amount;
  };
  EXPECT_EQ(at("96800.00"), yuan("70400.00"));  // 123,200.00 together, to the fen
  EXPECT_EQ(at("96800.01"), yuan("70400.00"));
  EXPECT_EQ(at("96799.99"), yuan("70399.99"));
  EXPECT_EQ(at("150000.00"), yuan("70400.00"));
}

TEST(Instalment, Mid_term_that_earned_less_than_it_recovers_is_not_claimed) {
  const auto c = agreement();
  const std::vector a{
      assessed(assessment::Kind::midterm, Date(2025, 9, 12), {result("M1", "26400.00")})};
  const std::vector paid{settled(c, 0, "52800.00")};
  const auto sum = computed({c, a, paid}, c.instalments[1]);
  ASSERT_FALSE(sum);
  EXPECT_EQ(sum.error().why, &kNothingDue);
}

TEST(Instalment, Without_a_prepayment_nothing_is_recovered) {
  const auto c = agreement();
  const std::vector a{pilot_midterm()};
  EXPECT_EQ(computed({c, a, {}}, c.instalments[1]).value().amount, yuan("82500.00"));
}

TEST(Instalment, A_second_mid_term_takes_off_what_the_first_settled) {
  auto c = agreement();
  auto second = c.instalments[1];
  second.code = "P2b";
  c.instalments.insert(c.instalments.begin() + 2, second);
  auto first = settled(c, 1, "56100.00", "82500.00");
  first.assessment = pilot_midterm().id;
  auto later = assessed(assessment::Kind::midterm, Date(2025, 11, 12), {result("M1", "100000.00")});
  later.id = {"as_mid2"};
  const std::vector a{pilot_midterm(), later};
  const std::vector paid{settled(c, 0, "52800.00"), first};
  // 100,000.00 − 82,500.00 − the other half of the prepayment: nothing is left to pay.
  EXPECT_EQ(computed({c, a, paid}, second).error().why, &kNothingDue);
  second.recover_share = Exact(0);
  EXPECT_EQ(computed({c, a, paid}, second).value().amount, yuan("14300.00"));  // at the ceiling
}

TEST(Instalment, Final_is_never_below_nothing_and_says_what_is_paid_back) {
  const auto c = agreement();
  const std::vector a{pilot_midterm(), assessed(assessment::Kind::final, Date(2026, 1, 15),
                                                {result("M1", "100000.00")})};
  const std::vector paid{settled(c, 0, "52800.00"), settled(c, 1, "56100.00", "82500.00")};
  const auto sum = computed({c, a, paid}, c.instalments[2]).value();
  EXPECT_EQ(sum.amount, Money());
  EXPECT_EQ(sum.to_pay_back, yuan("8900.00"));
  EXPECT_EQ(of_lines(sum), Money());
  EXPECT_EQ(sum.lines.back().formula, "108,900.00 − 100,000.00 = 8,900.00");
}

TEST(Claim, A12_rests_on_an_accepted_assessment_of_its_kind) {
  const auto c = agreement();
  auto open = pilot_midterm();
  open.state = assessment::State::answered;
  const std::vector a{open};
  EXPECT_EQ(computed({c, a, {}}, c.instalments[1]).error().why, &kNotAssessed);
  const std::vector mid{pilot_midterm()};
  EXPECT_EQ(computed({c, mid, {}}, c.instalments[2]).error().why, &kNotAssessed);
}

TEST(Claim, A15_once_an_instalment_and_one_under_way) {
  const auto c = agreement();
  std::vector all{settled(c, 0, "52800.00")};
  EXPECT_EQ(why(check_claim({c, {}, all}, c.instalments[0])), &kClaimedAlready);
  EXPECT_EQ(why(check_claim({c, {}, all}, c.instalments[1])), nullptr);
  all[0].state = State::claimed;
  EXPECT_EQ(why(check_claim({c, {}, all}, c.instalments[1])), &kPending);
  all[0].state = State::approved;
  EXPECT_EQ(why(check_claim({c, {}, all}, c.instalments[1])), &kPending);
  all[0].state = State::rejected;
  EXPECT_EQ(why(check_claim({c, {}, all}, c.instalments[0])), nullptr);
}

TEST(Claim, A15_nothing_after_the_final_payment) {
  auto c = agreement();
  c.final_paid = true;
  EXPECT_EQ(why(check_claim({c, {}, {}}, c.instalments[0])), &kAfterFinal);
  c = agreement();
  c.state = contract::State::consented;
  EXPECT_FALSE(check_claim({c, {}, {}}, c.instalments[0]));
  EXPECT_EQ(instalment_of(c, "P9").error().why, &kNoInstalment);
}

TEST(Claim, The_next_instalment_is_the_first_that_is_not_under_way) {
  const auto c = agreement();
  EXPECT_EQ(next_instalment({c, {}, {}})->code, "P1");
  std::vector all{settled(c, 0, "52800.00")};
  EXPECT_EQ(next_instalment({c, {}, all})->code, "P2");
  all.push_back(settled(c, 1, "1.00"));
  all.push_back(settled(c, 2, "1.00"));
  EXPECT_FALSE(next_instalment({c, {}, all}));
}

PayLaw law(bool in_force, bool protects) {
  PayLaw out;
  if (in_force) out.agreed_days_max = 60;
  out.in_force_from = Date(2025, 6, 1);
  out.protects = protects;
  out.basis = "国令第802号§9";
  return out;
}

TEST(Clock, P01_says_why_it_is_purely_the_contracts) {
  const auto c = agreement();
  const auto clock = clock_of(c, law(false, false), Date(2025, 9, 12), Date(2025, 10, 13));
  EXPECT_EQ(clock.days, 30);
  EXPECT_EQ(clock.en,
            "The clock is purely the contract's: 30 days from 2025-09-12, because P-01 "
            "(国令第802号§9) is in force only from 2025-06-01, after signing, and protects "
            "enterprises, which the supplier is not.");
  EXPECT_EQ(clock.zh,
            "付款期限纯依合同:30 日,自 2025-09-12 起;因为P-01(国令第802号§9)自 2025-06-01 "
            "起才施行,晚于签订,并且只保护企业,承接主体不是企业。");
}

TEST(Clock, P01_names_only_the_reasons_that_hold) {
  const auto c = agreement();
  const auto enterprise = clock_of(c, law(false, true), Date(2025, 9, 12), Date(2025, 10, 13));
  EXPECT_EQ(enterprise.en.find("which the supplier is not"), std::string::npos);
  EXPECT_NE(enterprise.en.find("after signing"), std::string::npos);
  const auto agency = clock_of(c, law(true, false), Date(2025, 9, 12), Date(2025, 10, 13));
  EXPECT_EQ(agency.en.find("after signing"), std::string::npos);
  EXPECT_NE(agency.en.find("which the supplier is not"), std::string::npos);
}

TEST(Clock, P01_binds_an_enterprise_that_signed_since_and_allows_sixty_days) {
  auto c = agreement();
  c.pay_days = 60;
  EXPECT_EQ(days_to_pay(c, law(true, true)), 60);
  c.pay_days = 61;
  EXPECT_EQ(days_to_pay(c, law(true, true)), 60);
  EXPECT_EQ(days_to_pay(c, law(true, false)), 61);
  const auto clock = clock_of(c, law(true, true), Date(2026, 9, 12), Date(2026, 11, 11));
  EXPECT_NE(
      clock.en.find("binds and allows at most 60 agreed days, which the contract's 61 exceed"),
      std::string::npos);
}

TEST(Interest, Pilot_is_196_35) {
  EXPECT_EQ(days_late(Date(2025, 10, 13), Date(2025, 10, 20)), 7);
  EXPECT_EQ(interest_on(yuan("56100.00"), Exact(5, 10'000), 7), yuan("196.35"));
}

TEST(Interest, P01_the_rule_books_vector) {
  EXPECT_EQ(interest_on(yuan("100000.00"), Exact(5, 10'000), 12), yuan("600.00"));
}

TEST(Interest, P01_half_up_to_the_fen_and_none_on_the_last_day) {
  EXPECT_EQ(days_late(Date(2026, 2, 14), Date(2026, 2, 14)), 0);
  EXPECT_EQ(days_late(Date(2026, 2, 14), Date(2026, 1, 28)), 0);
  EXPECT_EQ(interest_on(yuan("10.00"), Exact(5, 10'000), 1), Money::fen(1));  // half a fen
  EXPECT_EQ(interest_on(yuan("9.99"), Exact(5, 10'000), 1), Money());
}

Payment claimed() {
  Payment p = settled(agreement(), 1, "56100.00", "82500.00");
  p.state = State::claimed;
  p.author = "manager";
  p.clock.due_on = p.due_on = Date(2025, 10, 13);
  return p;
}

TEST(Hands, Two_others_approve_and_pay) {
  const auto c = agreement();
  const auto by_drafter = approved(claimed(), c, "clerk", Date(2025, 10, 9));
  EXPECT_EQ(by_drafter.error().why, &kDraftersHands);
  const Payment p = approved(claimed(), c, "head", Date(2025, 10, 9)).value();
  EXPECT_EQ(p.state, State::approved);
  EXPECT_EQ(paid(p, c, "head", Date(2025, 10, 13)).error().why, &kSameHands);
  const Payment done = paid(p, c, "finance", Date(2025, 10, 13)).value();
  EXPECT_EQ(done.late_days, 0);
  EXPECT_EQ(done.interest, Money());
  EXPECT_TRUE(done.published);
}

TEST(Hands, A_late_payment_brings_its_interest) {
  auto c = agreement();
  const Payment p = approved(claimed(), c, "head", Date(2025, 10, 9)).value();
  const Payment late = paid(p, c, "finance", Date(2025, 10, 20)).value();
  EXPECT_EQ(late.late_days, 7);
  EXPECT_EQ(late.interest, yuan("196.35"));
  const Payment interest = interest_payment(late, c);
  EXPECT_EQ(interest.kind, Kind::interest);
  EXPECT_EQ(interest.amount, yuan("196.35"));
  EXPECT_EQ(interest.line, "line_running");
  EXPECT_EQ(interest.lines[0].formula, "56,100.00 × 1/2000 × 7 = 196.35");
  EXPECT_EQ(interest.interest_of, late.id);
  c.interest_line.reset();
  EXPECT_EQ(paid(p, c, "finance", Date(2025, 10, 20)).error().why, &kNoInterestLine);
  EXPECT_TRUE(paid(p, c, "finance", Date(2025, 10, 13)));
}

TEST(States, Each_state_allows_what_it_names_and_no_more) {
  const State all[] = {State::claimed, State::approved, State::paid, State::rejected};
  const char* acts[] = {"payment.approve", "payment.reject", "payment.pay"};
  int allowed = 0;
  for (const State s : all)
    for (const char* act : acts)
      allowed += base::next_state(kSteps, s, act) ? 1 : 0;
  EXPECT_EQ(allowed, int(kSteps.size()));
  EXPECT_EQ(rejected(claimed(), "金额有误", Date(2025, 10, 9)).value().state, State::rejected);
  EXPECT_FALSE(paid(claimed(), agreement(), "finance", Date(2025, 10, 13)));
}

TEST(Statement, Names_every_line_the_sum_the_clock_and_the_lateness) {
  const auto c = agreement();
  const std::vector a{pilot_midterm()};
  const std::vector before{settled(c, 0, "52800.00")};
  Payment p = claimed();
  p.title = c.title;
  p.lines = computed({c, a, before}, c.instalments[1]).value().lines;
  p.clock = clock_of(c, law(false, false), Date(2025, 9, 12), Date(2025, 10, 13));
  p.clock.why_en = {"30 days from 2025-09-12 end on 2025-10-12 (Sun)"};
  p = paid(approved(p, c, "head", Date(2025, 10, 9)).value(), c, "finance", Date(2025, 10, 20))
          .value();
  const auto en = statement(p, Language::en);
  EXPECT_EQ(en.front(), "Statement P2 中期款 · 居家照料");
  EXPECT_EQ(en.back(), "  Paid on 2025-10-20, 7 days late; interest 196.35, paid apart");
  EXPECT_NE(std::ranges::find(en, "  To pay 56,100.00"), en.end());
  EXPECT_NE(std::ranges::find(en, "  Due on 2025-10-13"), en.end());
  EXPECT_EQ(en.size(), statement(p, Language::zh).size() + 1);  // the calendar's step, in English
  EXPECT_EQ(statement(p, Language::zh)[1], "  M1 M1  … = 67300.00  [67,300.00]");
}

}  // namespace
}  // namespace payment
