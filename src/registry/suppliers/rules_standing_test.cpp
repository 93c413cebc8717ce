#include "registry/suppliers/rules_standing.h"

#include <gtest/gtest.h>

namespace supplier {
namespace {

using base::Exact, base::Money;
const Date kToday(2025, 3, 5);
constexpr int kClean = 36;
constexpr CreditKind kAllKinds[] = {CreditKind::tax_arrears,         CreditKind::insurance_arrears,
                                    CreditKind::abnormal_operations, CreditKind::serious_dishonesty,
                                    CreditKind::criminal_penalty,    CreditKind::business_suspended,
                                    CreditKind::licence_revoked,     CreditKind::large_fine};

Credit mark(CreditKind kind, Date began = Date(2022, 3, 4)) {
  Credit c;
  c.kind = kind;
  c.began_on = began;
  c.source = "决定书";
  if (kind == CreditKind::large_fine) c.amount = Money::yuan(2'000'000);
  return c;
}
const base::Refusal* why(const base::Check& c) {
  return c ? nullptr : c.error().why;
}

TEST(Supplier, B02_AGraveViolationCountsToTheDayThreeYearsOn) {
  for (const auto kind : kAllKinds) {
    if (!is_grave(kind)) continue;
    const Credit c = mark(kind);
    EXPECT_FALSE(marks(c, Date(2022, 3, 3), kClean));
    EXPECT_TRUE(marks(c, Date(2022, 3, 4), kClean));
    EXPECT_TRUE(marks(c, Date(2025, 3, 4), kClean));
    EXPECT_FALSE(marks(c, Date(2025, 3, 5), kClean));
  }
  EXPECT_TRUE(marks(mark(CreditKind::large_fine, Date(2024, 2, 29)), Date(2027, 2, 28), kClean));
  EXPECT_FALSE(marks(mark(CreditKind::large_fine, Date(2024, 2, 29)), Date(2027, 3, 1), kClean));
}

TEST(Supplier, B02_ArrearsAndListsCountWhileTheyStandHoweverLong) {
  for (const auto kind : kAllKinds) {
    if (is_grave(kind)) continue;
    Credit c = mark(kind, Date(2015, 1, 1));
    EXPECT_TRUE(marks(c, kToday, kClean));
    c.ended_on = Date(2025, 3, 4);
    EXPECT_TRUE(marks(c, Date(2025, 3, 4), kClean));
    EXPECT_FALSE(marks(c, Date(2025, 3, 5), kClean));
  }
}

TEST(Supplier, B02_WhatWasMistakenNeverCounted) {
  for (const auto kind : kAllKinds) {
    Credit c = mark(kind, kToday);
    c.mistaken = true;
    EXPECT_FALSE(marks(c, kToday, kClean));
  }
}

TEST(Supplier, B02_AFineFromTwoMillionYuanIsLarge) {
  const Money least = Money::yuan(2'000'000);
  Credit c = mark(CreditKind::large_fine);
  c.amount = least;
  EXPECT_TRUE(check(c, least, kToday));
  c.amount = least - Money::fen(1);
  EXPECT_EQ(why(check(c, least, kToday)), &kFineNotLarge);
  EXPECT_TRUE(check(c, std::nullopt, kToday));  // before there was such a rule
  c.amount.reset();
  EXPECT_EQ(why(check(c, least, kToday)), &kNeedsAmount);
}

TEST(Supplier, B02_AMarkHasADocumentAndDaysInOrder) {
  for (const auto kind : kAllKinds)
    EXPECT_TRUE(check(mark(kind), Money::yuan(2'000'000), kToday));
  Credit c = mark(CreditKind::tax_arrears);
  c.source = " ";
  EXPECT_EQ(why(check(c, {}, kToday)), &kNoSource);
  c = mark(CreditKind::tax_arrears, kToday.plus_days(1));
  EXPECT_EQ(why(check(c, {}, kToday)), &kAheadOfToday);
  c = mark(CreditKind::tax_arrears);
  c.ended_on = c.began_on.plus_days(-1);
  EXPECT_EQ(why(check(c, {}, kToday)), &kCreditDays);
  c.ended_on = c.began_on;
  EXPECT_TRUE(check(c, {}, kToday));
  c = mark(CreditKind::criminal_penalty);
  c.ended_on = kToday;
  EXPECT_EQ(why(check(c, {}, kToday)), &kRunsByItself);
  c = mark(CreditKind::serious_dishonesty);
  c.amount = Money::yuan(1);
  EXPECT_EQ(why(check(c, {}, kToday)), &kNeedsAmount);
}

TEST(Supplier, B02_AGraveViolationIsClearedOnlyAsMistaken) {
  for (const auto kind : kAllKinds) {
    const auto over = cleared(mark(kind), {{}, false, "完税证明", "acc_a"}, kToday);
    EXPECT_EQ(bool(over), !is_grave(kind));
    if (over) {
      EXPECT_EQ(over.value().ended_on, kToday);
    }
    const auto wrong = cleared(mark(kind), {{}, true, "判决撤销", "acc_a"}, kToday);
    ASSERT_TRUE(wrong);
    EXPECT_TRUE(wrong.value().mistaken);
    EXPECT_FALSE(wrong.value().ended_on);
    EXPECT_FALSE(cleared(wrong.value(), {{}, true, "再次", "acc_a"}, kToday));
  }
  const Credit c = mark(CreditKind::tax_arrears);
  EXPECT_FALSE(cleared(c, {c.began_on.plus_days(-1), false, "x", "acc_a"}, kToday));
  EXPECT_FALSE(cleared(c, {kToday.plus_days(1), false, "x", "acc_a"}, kToday));
  EXPECT_FALSE(cleared(c, {kToday, false, " ", "acc_a"}, kToday));
}

const SanctionLaw kLaw{Exact(1, 200), Exact(1, 100), 12, 36};
Sanction sanction() {
  Sanction s;
  s.cause = SanctionCause::collusion;
  s.decided_on = kToday;
  s.purchase_amount = Money::yuan(180'000);
  s.fine = Money::yuan(900);
  s.ban_from = kToday;
  s.ban_until = Date(2026, 3, 4);
  s.source = "三财罚〔2025〕1号";
  return s;
}
const base::Refusal* with_fine(Money amount, Money fine) {
  Sanction s = sanction();
  s.purchase_amount = amount;
  s.fine = fine;
  return why(check(s, kLaw, kToday));
}

TEST(Supplier, B60_TheFineLiesWithinHalfAndOnePercentToTheFen) {
  const Money amount = Money::yuan(180'000);
  EXPECT_EQ(with_fine(amount, Money::yuan(900)), nullptr);
  EXPECT_EQ(with_fine(amount, Money::yuan(900) - Money::fen(1)), &kFineRange);
  EXPECT_EQ(with_fine(amount, Money::yuan(1800)), nullptr);
  EXPECT_EQ(with_fine(amount, Money::yuan(1800) + Money::fen(1)), &kFineRange);
}

TEST(Supplier, B60_AFineThatSplitsAFenIsRoundedIntoTheRange) {
  const Money amount = Money::fen(18'000'101);  // 0.5 %: 90,000.505 fen; 1 %: 180,001.01 fen
  EXPECT_EQ(with_fine(amount, Money::fen(90'000)), &kFineRange);
  EXPECT_EQ(with_fine(amount, Money::fen(90'001)), nullptr);
  EXPECT_EQ(with_fine(amount, Money::fen(180'001)), nullptr);
  EXPECT_EQ(with_fine(amount, Money::fen(180'002)), &kFineRange);
}

const base::Refusal* with_ban(Date from, Date until) {
  Sanction s = sanction();
  s.decided_on = Date(2024, 1, 1);
  s.ban_from = from;
  s.ban_until = until;
  return why(check(s, kLaw, kToday));
}

TEST(Supplier, B60_ban_of_exactly_one_year_is_lawful) {
  EXPECT_EQ(with_ban(Date(2025, 3, 5), Date(2026, 3, 4)), nullptr);
  EXPECT_EQ(with_ban(Date(2025, 3, 5), Date(2026, 3, 3)), &kBanTooShort);
}
TEST(Supplier, B60_ban_of_exactly_three_years_is_lawful) {
  EXPECT_EQ(with_ban(Date(2025, 3, 5), Date(2028, 3, 4)), nullptr);
  EXPECT_EQ(with_ban(Date(2025, 3, 5), Date(2028, 3, 5)), &kBanTooLong);
}
TEST(Supplier, B60_BansAboutTheLeapDayAreWholeYears) {
  EXPECT_EQ(ban_ends(Date(2024, 2, 29), 12), Date(2025, 2, 28));
  EXPECT_EQ(ban_ends(Date(2024, 3, 1), 12), Date(2025, 2, 28));
  EXPECT_EQ(ban_ends(Date(2025, 3, 1), 36), Date(2028, 2, 28));
  EXPECT_EQ(ban_ends(Date(2024, 9, 1), 12), Date(2025, 8, 31));
  EXPECT_EQ(with_ban(Date(2024, 2, 29), Date(2025, 2, 28)), nullptr);
  EXPECT_EQ(with_ban(Date(2024, 2, 29), Date(2025, 2, 27)), &kBanTooShort);
}
TEST(Supplier, B60_ABanBeginsWithTheDecisionAtTheEarliest) {
  Sanction s = sanction();
  s.ban_from = s.decided_on.plus_days(-1);
  s.ban_until = ban_ends(s.ban_from, 12);
  EXPECT_EQ(why(check(s, kLaw, kToday)), &kBanBeforeDecision);
}

TEST(Supplier, D07_ComplaintsInBadFaithBarWithoutAFine) {
  Sanction s = sanction();
  s.cause = SanctionCause::bad_faith_complaints;
  EXPECT_EQ(why(check(s, kLaw, kToday)), &kNoFineHere);
  s.fine.reset();
  EXPECT_EQ(why(check(s, kLaw, kToday)), &kNoFineHere);
  s.purchase_amount.reset();
  EXPECT_TRUE(check(s, kLaw, kToday));
  s.cause = SanctionCause::bribery;
  EXPECT_EQ(why(check(s, kLaw, kToday)), &kFineMissing);
}

TEST(Supplier, B60_EveryFaultIsToldAtOnce) {
  Sanction s = sanction();
  s.fine = Money::yuan(1);
  s.ban_until = kToday;
  s.source = "";
  s.decided_on = kToday.plus_days(1);
  s.ban_from = s.decided_on;
  const auto told = check(s, kLaw, kToday);
  ASSERT_FALSE(told);
  EXPECT_EQ(told.error().why, &kFineRange);
  EXPECT_EQ(told.error().problems.size(), 4U);
}

TEST(Supplier, B60_ABanHoldsFromItsFirstDayToItsLastOrToItsLifting) {
  Sanction s = sanction();
  EXPECT_FALSE(bans(s, kToday.plus_days(-1)));
  EXPECT_TRUE(bans(s, kToday));
  EXPECT_TRUE(bans(s, Date(2026, 3, 4)));
  EXPECT_FALSE(bans(s, Date(2026, 3, 5)));
  const auto off = lifted(s, "复议撤销", "acc_b", Date(2025, 6, 1));
  ASSERT_TRUE(off);
  EXPECT_TRUE(bans(off.value(), Date(2025, 5, 31)));
  EXPECT_FALSE(bans(off.value(), Date(2025, 6, 1)));
  EXPECT_FALSE(lifted(off.value(), "再次", "acc_b", Date(2025, 6, 2)));
  EXPECT_FALSE(lifted(s, " ", "acc_b", kToday));
}

}  // namespace
}  // namespace supplier
