#include "flow/4_procurement/clarification/rules.h"

#include <gtest/gtest.h>

namespace procurement::clarification {
namespace {

using base::Date, base::Instant, base::Money;

const Instant kUntil = Instant::civil(Date(2025, 2, 25), 9, 30);

const base::Refusal* why(const base::Check& check) {
  return check ? nullptr : check.error().why;
}

TEST(ProcurementQuestions, D01_AskedBeforeTheDeadlineAndNotAtIt) {
  EXPECT_EQ(why(may_ask(kUntil.plus_ms(-1), kUntil)), nullptr);
  EXPECT_EQ(why(may_ask(kUntil, kUntil)), &kQuestionLate);
  EXPECT_EQ(why(may_ask(kUntil.plus_ms(1), kUntil)), &kQuestionLate);
}

TEST(ProcurementClarification, N03_ClarifiedBeforeTheDeadlineAndNotAtIt) {
  EXPECT_EQ(why(may_clarify(kUntil.plus_ms(-1), kUntil)), nullptr);
  EXPECT_EQ(why(may_clarify(kUntil, kUntil)), &kClarifyLate);
  EXPECT_EQ(why(may_clarify(kUntil.plus_ms(1), kUntil)), &kClarifyLate);
}

// The first allowed day lies before, on and after the day of the deadline.
TEST(ProcurementClarification, N03_B12_TheDeadlineMovesOnlyWhereTheDaysAreShort) {
  const Date day = kUntil.date();
  EXPECT_EQ(moved_until(kUntil, {day.plus_days(-1), day.plus_days(-1)}), kUntil);
  EXPECT_EQ(moved_until(kUntil, {day, day}), kUntil);
  EXPECT_EQ(moved_until(kUntil, {day.plus_days(1), day.plus_days(1)}),
            Instant::civil(day.plus_days(1), 9, 30));
}

// Enough days before it leave a deadline that lies on a holiday where it is: only one that must
// move is rolled.
TEST(ProcurementClarification, N03_B12_WhatMovesIsRolledAndWhatStaysIsNot) {
  const Date day = kUntil.date();
  EXPECT_EQ(moved_until(kUntil, {day, day.plus_days(3)}), kUntil);
  EXPECT_EQ(moved_until(kUntil, {day.plus_days(1), day.plus_days(3)}),
            Instant::civil(day.plus_days(3), 9, 30));
}

TEST(ProcurementClarification, ItsChangeIsAnotherTextOrAmountAndACeilingAlwaysAffects) {
  Procurement p;
  p.requirement = "十九户。";
  p.ceiling = Money::yuan(180'000);
  EXPECT_EQ(why(check_change(p, {})), nullptr);
  EXPECT_EQ(why(check_change(p, {"二十户。", {}, false})), nullptr);
  EXPECT_EQ(why(check_change(p, {"十九户。", {}, true})), &kNoChange);
  EXPECT_EQ(why(check_change(p, {{}, Money::yuan(180'000), true})), &kNoChange);
  EXPECT_EQ(why(check_change(p, {{}, Money::yuan(170'000), false})), &kCeilingAffects);
  EXPECT_EQ(why(check_change(p, {{}, Money::yuan(170'000), true})), nullptr);
}

TEST(ProcurementClarification, B10_ACeilingStaysWithinTheBudgetFiled) {
  const Procurement p;
  const std::optional<Money> filed = Money::yuan(200'000);
  EXPECT_EQ(why(check_new_ceiling(p, filed, Money::yuan(200'000) - Money::fen(1), false)), nullptr);
  EXPECT_EQ(why(check_new_ceiling(p, filed, Money::yuan(200'000), false)), nullptr);
  EXPECT_EQ(why(check_new_ceiling(p, filed, Money::yuan(200'000) + Money::fen(1), false)),
            &kCeilingAboveBudget);
}

TEST(ProcurementClarification, ACeilingNeitherCrossesTheLimitNorCutsThroughYears) {
  Procurement p;
  EXPECT_EQ(why(check_new_ceiling(p, {}, Money::yuan(1'000'000), true)), &kAnotherPurchase);
  p.compelled = true;
  EXPECT_EQ(why(check_new_ceiling(p, {}, Money::yuan(1'000'000), true)), nullptr);
  EXPECT_EQ(why(check_new_ceiling(p, {}, Money::yuan(999'999), false)), &kAnotherPurchase);
  p.later_years = {{2026, Money::yuan(1)}};
  EXPECT_EQ(why(check_new_ceiling(p, {}, Money::yuan(1'000'000), true)), &kCeilingOfYears);
}

}  // namespace
}  // namespace procurement::clarification
