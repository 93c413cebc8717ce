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

template <class T>
const base::Refusal* why_not(const base::Result<T>& result) {
  return result ? nullptr : result.error().why;
}
const Raised kOfTheFile{
    .kind = ChallengeKind::file, .step = {}, .took_part = false, .at_once = false, .last_talk = {}};
Raised of_step(ProcessStep step) {
  return {.kind = ChallengeKind::process,
          .step = step,
          .took_part = true,
          .at_once = false,
          .last_talk = {}};
}
const Raised kOfTheResult{.kind = ChallengeKind::result,
                          .step = {},
                          .took_part = true,
                          .at_once = false,
                          .last_talk = {}};

TEST(ProcurementChallenge, D02_TheLastDayIsInTimeTheNextIsNot) {
  EXPECT_EQ(why(in_challenge_time(Date(2025, 3, 12), Date(2025, 3, 12))), nullptr);
  EXPECT_EQ(why(in_challenge_time(Date(2025, 3, 12), Date(2025, 3, 13))), &kChallengeLate);
}
TEST(ProcurementChallenge, D02_TheFileIsCountedFromTheEndOfItsPeriodForWhoeverAsks) {
  Procurement p = announced();
  p.on_sale_until = Date(2025, 2, 21);
  const auto from = counted_from(p, kOfTheFile);
  ASSERT_TRUE(from);
  EXPECT_EQ(from.value(), Date(2025, 2, 21));
}
TEST(ProcurementChallenge, D02_AStepIsCountedFromItsEndAndNotBefore) {
  Procurement p = announced();
  EXPECT_EQ(why_not(counted_from(p, of_step(ProcessStep::opening))), &kStepNotOver);
  EXPECT_EQ(why_not(counted_from(p, of_step(ProcessStep::quoting))), &kStepNotOver);
  EXPECT_EQ(why_not(counted_from(p, of_step(ProcessStep::consulting))), &kStepNotOver);
  p.opened_at = base::Instant::civil(Date(2025, 2, 25), 9, 31);
  p.quotes_opened_at = base::Instant::civil(Date(2025, 2, 26), 10, 0);
  EXPECT_EQ(counted_from(p, of_step(ProcessStep::opening)).value(), Date(2025, 2, 25));
  EXPECT_EQ(counted_from(p, of_step(ProcessStep::quoting)).value(), Date(2025, 2, 26));
  Raised talks = of_step(ProcessStep::consulting);
  talks.last_talk = Date(2025, 2, 25);
  EXPECT_EQ(counted_from(p, talks).value(), Date(2025, 2, 25));
}
TEST(ProcurementChallenge, D02_ProcessAndResultAreForThoseWhoTookPart) {
  Procurement p = announced();
  p.notice_period_ends = Date(2025, 3, 3);
  EXPECT_EQ(counted_from(p, kOfTheResult).value(), Date(2025, 3, 3));
  Raised stranger = kOfTheResult;
  stranger.took_part = false;
  EXPECT_EQ(why_not(counted_from(p, stranger)), &kNotAParty);
  stranger = of_step(ProcessStep::opening);
  stranger.took_part = false;
  EXPECT_EQ(why_not(counted_from(p, stranger)), &kNotAParty);
}
TEST(ProcurementChallenge, D02_AStepIsNamedWhereTheProcessIsChallengedAndNowhereElse) {
  Raised r = kOfTheResult;
  r.step = ProcessStep::opening;
  EXPECT_EQ(why_not(counted_from(announced(), r)), &kWhichStep);
  r = of_step(ProcessStep::opening);
  r.step = {};
  EXPECT_EQ(why_not(counted_from(announced(), r)), &kWhichStep);
}
TEST(ProcurementChallenge, D02_BeforeTheAnnouncementThereIsNoResultToChallenge) {
  EXPECT_EQ(why_not(counted_from(announced(), kOfTheResult)), &kNotAnnounced);
}
Raised at_once(Raised r) {
  r.at_once = true;
  return r;
}
TEST(ProcurementChallenge, D03_OnceAStageWhereTheFileSaysSo) {
  Procurement p = announced();
  Challenge c = raised();
  c.supplier = "yi";
  EXPECT_EQ(why(raised_at_once(p, kOfTheResult, "yi", {c})), nullptr);  // it does not say so
  const Raised r = at_once(kOfTheResult);
  EXPECT_EQ(why(raised_at_once(p, r, "yi", {c})), &kChallengedOnce);
  EXPECT_EQ(why(raised_at_once(p, r, "jia", {c})), nullptr);
  EXPECT_EQ(why(raised_at_once(p, at_once(kOfTheFile), "yi", {c})), nullptr);
  p.reports = 2;  // a new result is a stage of its own
  EXPECT_EQ(why(raised_at_once(p, r, "yi", {c})), nullptr);
}
TEST(ProcurementChallenge, D03_EachStepOfTheProcessIsAStage) {
  Challenge c = raised();
  c.supplier = "yi";
  c.kind = ChallengeKind::process;
  c.process_step = ProcessStep::opening;
  const auto of = [&](ProcessStep step) {
    return why(raised_at_once(announced(), at_once(of_step(step)), "yi", {c}));
  };
  EXPECT_EQ(of(ProcessStep::opening), &kChallengedOnce);
  EXPECT_EQ(of(ProcessStep::quoting), nullptr);
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
  EXPECT_EQ(why(may_report_again(announced(), {}, {})), &kNotUpheld);
  EXPECT_EQ(why(may_report_again(announced(), {c}, {})), &kNotUpheld);
  c.answered_on = Date(2025, 3, 14);
  c.upheld = true;
  EXPECT_EQ(why(may_report_again(announced(), {c}, {})), &kNotUpheld);
  c.excluded_offer = OfferId{"jia"};
  EXPECT_EQ(why(may_report_again(announced(), {c}, {})), nullptr);
  EXPECT_EQ(excluded_by({c}, {}).size(), 1U);
  Procurement again = announced();
  again.reports = 2;
  EXPECT_EQ(why(may_report_again(again, {c}, {})), &kNotUpheld);
}

TEST(ProcurementChallenge, D04_WhatIsWrongWithTheFileNoNewReportUndoes) {
  Challenge c = raised();
  c.kind = ChallengeKind::file;
  c.report = 0;
  c.answered_on = Date(2025, 3, 14);
  c.upheld = true;
  const Date day(2025, 3, 14);
  EXPECT_EQ(why(may_sign(announced(), {c}, day)), &kChallengeUpheld);
  c.affects_result = false;
  EXPECT_EQ(why(may_sign(announced(), {c}, day)), nullptr);
  c.affects_result = true;
  c.excluded_offer = OfferId{"jia"};  // it is healed by leaving the offer out
  EXPECT_EQ(why(may_sign(announced(), {c}, day)), nullptr);
}
TEST(ProcurementChallenge, D04_WhetherTheResultIsAffectedIsSaidOfAnUpheldOne) {
  Answer a{.upheld = false,
           .words = "",
           .excluded_offer = {},
           .day = Date(2025, 3, 14),
           .by = "",
           .affects_result = false};
  EXPECT_EQ(why_not(answered(raised(), a)), &kAffectsNeedsUpheld);
  a.upheld = true;
  const auto c = answered(raised(), a);
  ASSERT_TRUE(c);
  EXPECT_FALSE(c.value().affects_result);
  a.excluded_offer = OfferId{"jia"};
  EXPECT_EQ(why_not(answered(raised(), a)), &kAffectsNeedsUpheld);
}

Ruling suspending() {
  Ruling r;
  r.complaint = "cpl_1";
  r.report = 1;
  r.still_from = Date(2025, 3, 10);
  r.still_to = Date(2025, 3, 20);
  return r;
}
TEST(ProcurementChallenge, D06_ASuspendedPurchaseStandsStillFromItsFirstDayToItsLast) {
  const auto on = [](unsigned day) {
    return why(not_suspended({suspending()}, "contract.sign", Date(2025, 3, day)));
  };
  EXPECT_EQ(on(9), nullptr);
  EXPECT_EQ(on(10), &kSuspended);
  EXPECT_EQ(on(19), &kSuspended);
  EXPECT_EQ(on(20), nullptr);
}
TEST(ProcurementChallenge, D06_OffersChallengesAndTheEndAreNotSuspended) {
  for (const auto* act : {"procurement.offer", "procurement.quote", "procurement.challenge",
                          "procurement.answer", "procurement.terminate"})
    EXPECT_EQ(why(not_suspended({suspending()}, act, Date(2025, 3, 12))), nullptr) << act;
  for (const auto* act : {"procurement.decide", "procurement.announce", "procurement.report"})
    EXPECT_EQ(why(not_suspended({suspending()}, act, Date(2025, 3, 12))), &kSuspended) << act;
}
TEST(ProcurementChallenge, D06_AnUpheldComplaintUndoesTheResultItSpeaksOf) {
  Ruling r;
  r.report = 1;
  EXPECT_EQ(why(result_stands(announced(), {r})), nullptr);
  r.undoes = true;
  r.excluded_offer = OfferId{"jia"};
  EXPECT_EQ(why(result_stands(announced(), {r})), &kComplaintUpheld);
  EXPECT_EQ(why(may_report_again(announced(), {}, {r})), nullptr);
  EXPECT_EQ(excluded_by({}, {r}).size(), 1U);
  Procurement again = announced();
  again.reports = 2;
  EXPECT_EQ(why(result_stands(again, {r})), nullptr);
  r.excluded_offer = {};  // to be purchased anew: no report heals that
  EXPECT_EQ(why(result_stands(again, {r})), &kComplaintUpheld);
  EXPECT_EQ(why(may_report_again(announced(), {}, {r})), &kNotUpheld);
}

}  // namespace
}  // namespace procurement
