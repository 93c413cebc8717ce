#include "flow/4_procurement/rules.h"

#include <gtest/gtest.h>

namespace procurement {
namespace {

using base::Date, base::Instant;

const Instant kDeadline = Instant::civil(Date(2025, 2, 25), 9, 30);

TEST(ProcurementRules, EveryActOfEveryStateHasOneOutcomeOrARefusalThatNamesTheState) {
  for (const auto& from : base::Codec<State>::words()) {
    for (const auto& row : kSteps) {
      const State state = *base::Codec<State>::parse(from);
      const auto next = base::next_state(kSteps, state, row.act);
      if (next) continue;
      EXPECT_EQ(next.error().why, &base::kWrongState);
      EXPECT_EQ(next.error().extra.at("state").as_string(), from);
    }
  }
}

TEST(ProcurementRules, NothingLeavesATerminatedProcurement) {
  for (const auto& row : kSteps)
    EXPECT_TRUE(row.from != State::terminated || row.to == State::terminated) << row.act;
}

TEST(ProcurementRules, B10_TheBudgetFiledCoversTheCeiling) {
  const base::Money ceiling = base::Money::yuan(1'000'000);
  EXPECT_FALSE(check_plan(ceiling - base::Money::fen(1), ceiling));
  EXPECT_TRUE(check_plan(ceiling, ceiling));
  EXPECT_TRUE(check_plan(ceiling + base::Money::fen(1), ceiling));
}

TEST(ProcurementRules, B10_WhereItBindsThePlanIsFiledBeforeTheFileGoesOut) {
  EXPECT_TRUE(check_filed({}, false));
  const auto missing = check_filed({}, true);
  ASSERT_FALSE(missing);
  EXPECT_EQ(missing.error().why, &kNoPlan);
  EXPECT_TRUE(check_filed(Date(2025, 2, 10), true));
}

TEST(ProcurementRules, AnAnnouncedResultGoesBackOnlyToTheReport) {
  const auto again = base::next_state(kSteps, State::announced, "procurement.report");
  ASSERT_TRUE(again);
  EXPECT_EQ(again.value(), State::reported);
  EXPECT_FALSE(base::next_state(kSteps, State::announced, "procurement.decide"));
}

TEST(ProcurementRules, INTENT_IssuedOnTheEarliestDayAndNotADayBefore) {
  Procurement p;
  p.earliest_issue = Date(2025, 2, 14);
  EXPECT_TRUE(may_issue(p, Date(2025, 2, 14)));
  const auto early = may_issue(p, Date(2025, 2, 13));
  ASSERT_FALSE(early);
  EXPECT_EQ(early.error().why, &kTooEarlyAfterIntention);
  EXPECT_EQ(early.error().extra.at("earliest").as_string(), "2025-02-14");
}

class ProcurementTerms : public testing::Test {
 protected:
  Terms terms{Date(2025, 2, 21), kDeadline};
  TermsFrom earliest{Date(2025, 2, 21), Date(2025, 2, 24)};
  Instant now = Instant::civil(Date(2025, 2, 14), 10, 0);
  const base::Refusal* refused() {
    const auto check = check_terms(terms, earliest, now);
    return check ? nullptr : check.error().why;
  }
};

TEST_F(ProcurementTerms, N03_ThePilotsTermsPass) {
  EXPECT_EQ(refused(), nullptr);
}
TEST_F(ProcurementTerms, N03_TheFirstResponseOnTheTenthDayPassesAndOneDayEarlierNot) {
  terms.offers_until = Instant::civil(Date(2025, 2, 24), 0, 0);
  EXPECT_EQ(refused(), nullptr);
  terms.offers_until = terms.offers_until.plus_ms(-1);
  EXPECT_EQ(refused(), &kDeadlineTooShort);
}
TEST_F(ProcurementTerms, N03_OnSaleForFewerThanFiveWorkingDaysIsRefusedWithTheDay) {
  terms.on_sale_until = Date(2025, 2, 20);
  EXPECT_EQ(refused(), &kOnSaleTooShort);
  EXPECT_EQ(check_terms(terms, earliest, now).error().extra.at("earliest").as_string(),
            "2025-02-21");
}
TEST_F(ProcurementTerms, N03_TheDeadlineCannotLieBeforeTheSaleEnds) {
  terms.on_sale_until = Date(2025, 2, 26);
  EXPECT_EQ(refused(), &kDeadlineBeforeSaleEnds);
}
TEST_F(ProcurementTerms, N03_ADeadlineThatHasComeIsNone) {
  now = kDeadline;
  EXPECT_EQ(refused(), &kDeadlinePassed);
  now = kDeadline.plus_ms(-1);
  EXPECT_EQ(refused(), nullptr);
}

TEST(ProcurementRules, AMillisecondBeforeIsInTimeAtTheInstantItIsTooLate) {
  EXPECT_TRUE(in_time(kDeadline.plus_ms(-1), kDeadline));
  for (const int ms : {0, 1, 60'000}) {
    const auto late = in_time(kDeadline.plus_ms(ms), kDeadline);
    ASSERT_FALSE(late) << ms;
    EXPECT_EQ(late.error().why, &kTooLate);
  }
}
TEST(ProcurementRules, NothingIsOpenedBeforeTheInstant) {
  EXPECT_FALSE(may_open(kDeadline.plus_ms(-1), kDeadline));
  EXPECT_TRUE(may_open(kDeadline, kDeadline));
}

TEST(ProcurementRules, N05_TwoSufficeForPurchasedServicesAndOneDoesNot) {
  EXPECT_TRUE(enough(3, 2));
  EXPECT_TRUE(enough(2, 2));
  const auto one = enough(1, 2);
  ASSERT_FALSE(one);
  EXPECT_EQ(one.error().why, &kTooFew);
  EXPECT_FALSE(enough(0, 2));
}
TEST(ProcurementRules, N02_ThreeAreAskedForWhereTheRowSaysThree) {
  EXPECT_TRUE(enough(3, 3));
  EXPECT_FALSE(enough(2, 3));
}

}  // namespace
}  // namespace procurement
