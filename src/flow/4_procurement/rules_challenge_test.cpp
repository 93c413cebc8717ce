#include "flow/4_procurement/rules_challenge.h"

#include <gtest/gtest.h>

#include "flow/4_procurement/rules_score.h"

namespace procurement {
namespace {

using base::Date;

Procurement announced() {
  Procurement p;
  p.state = State::announced;
  p.reports = 1;
  p.challenge_until = Date(2025, 3, 12);
  p.sign_by = Date(2025, 3, 31);
  return p;
}
Challenge raised() {
  Challenge c;
  c.id = {"challenge_1"};
  c.report = 1;
  c.raised_on = Date(2025, 3, 10);
  c.answer_by = Date(2025, 3, 19);
  return c;
}
const base::Refusal* why(const base::Check& check) {
  return check ? nullptr : check.error().why;
}

TEST(ProcurementChallenge, D02_TheLastDayIsInTimeTheNextIsNot) {
  EXPECT_EQ(why(may_challenge(announced(), Date(2025, 3, 12))), nullptr);
  EXPECT_EQ(why(may_challenge(announced(), Date(2025, 3, 13))), &kChallengeLate);
}
TEST(ProcurementChallenge, D02_WithoutTheRuleAdoptedThereIsNoChallenge) {
  Procurement p = announced();
  p.challenge_until = {};
  EXPECT_EQ(why(may_challenge(p, Date(2025, 3, 1))), &kChallengeNotAdopted);
}
TEST(ProcurementChallenge, D04_IsAnsweredOnce) {
  const auto c = answered(raised(), {.upheld = false,
                                     .words = "评分有据。",
                                     .excluded_offer = {},
                                     .day = Date(2025, 3, 14),
                                     .by = "acct"});
  ASSERT_TRUE(c);
  EXPECT_EQ(c.value().upheld, false);
  const auto twice = answered(
      c.value(),
      {.upheld = true, .words = "", .excluded_offer = {}, .day = Date(2025, 3, 15), .by = ""});
  ASSERT_FALSE(twice);
  EXPECT_EQ(twice.error().why, &kAnsweredAlready);
}
TEST(ProcurementChallenge, D04_OnlyAnUpheldOneExcludes) {
  const auto c = answered(raised(), {.upheld = false,
                                     .words = "",
                                     .excluded_offer = OfferId{"jia"},
                                     .day = Date(2025, 3, 14),
                                     .by = ""});
  ASSERT_FALSE(c);
  EXPECT_EQ(c.error().why, &kExcludeNeedsUpheld);
}
TEST(ProcurementChallenge, D04_AnOpenChallengeStopsTheSigningAnAnsweredOneDoesNot) {
  Challenge c = raised();
  const Date day(2025, 3, 14);
  EXPECT_EQ(why(may_sign(announced(), {c}, day)), &kChallengeOpen);
  c.answered_on = day;
  c.upheld = false;
  EXPECT_EQ(why(may_sign(announced(), {c}, day)), nullptr);
  c.upheld = true;
  EXPECT_EQ(why(may_sign(announced(), {c}, day)), &kChallengeUpheld);
  Procurement again = announced();
  again.reports = 2;  // a new report answered it
  EXPECT_EQ(why(may_sign(again, {c}, day)), nullptr);
}
TEST(ProcurementChallenge, B16_TheLastDayToSignIsInTime) {
  EXPECT_EQ(why(may_sign(announced(), {}, Date(2025, 3, 31))), nullptr);
  EXPECT_EQ(why(may_sign(announced(), {}, Date(2025, 4, 1))), &kSignLate);
}
TEST(ProcurementChallenge, D04_ANewReportNeedsAnUpheldChallengeOfTheLastOneThatExcludes) {
  Challenge c = raised();
  EXPECT_EQ(why(may_report_again(announced(), {})), &kNotUpheld);
  EXPECT_EQ(why(may_report_again(announced(), {c})), &kNotUpheld);
  c.answered_on = Date(2025, 3, 14);
  c.upheld = true;
  EXPECT_EQ(why(may_report_again(announced(), {c})), &kNotUpheld);
  c.excluded_offer = OfferId{"jia"};
  EXPECT_EQ(why(may_report_again(announced(), {c})), nullptr);
  EXPECT_EQ(excluded_by({c}).size(), 1U);
  Procurement again = announced();
  again.reports = 2;
  EXPECT_EQ(why(may_report_again(again, {c})), &kNotUpheld);
}

}  // namespace
}  // namespace procurement
