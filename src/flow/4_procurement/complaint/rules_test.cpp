#include "flow/4_procurement/complaint/rules.h"

#include <gtest/gtest.h>

namespace procurement::complaint {
namespace {

using base::Date;

Challenge answered_challenge() {
  Challenge c;
  c.id = {"challenge_1"};
  c.supplier = "yi";
  c.report = 1;
  c.raised_on = Date(2025, 3, 12);
  c.answer_by = Date(2025, 3, 21);
  c.answered_on = Date(2025, 3, 14);
  c.upheld = false;
  return c;
}
Complaint filed() {
  Complaint c;
  c.id = {"cpl_1"};
  c.supplier = "yi";
  c.owner_org = "sw";
  c.report = 1;
  c.filed_on = Date(2025, 4, 14);
  c.review_by = Date(2025, 4, 21);
  return c;
}
Complaint heard() {
  Complaint c = accepted(filed(), Date(2025, 4, 15)).value();
  c.serve_by = Date(2025, 4, 24);
  c = notified(c, "jia", {"jia", "yi"}, Date(2025, 4, 22), Date(2025, 4, 15)).value();
  c = replied(c, {"sw", "采购人", "程序无误。", Date(2025, 4, 16)}).value();
  return replied(c, {"jia", "甲", "材料属实。", Date(2025, 4, 17)}).value();
}
Decision upheld(Remedy remedy) {
  Decision d{.outcome = Outcome::upheld,
             .ground = {},
             .affects_result = true,
             .remedy = remedy,
             .excluded_offer = {},
             .performed = {},
             .words = "成立。",
             .by = "acct_2"};
  if (remedy == Remedy::evaluate_again) d.excluded_offer = OfferId{"offer_jia"};
  return d;
}
Decision rejected(Ground ground) {
  Decision d;
  d.outcome = Outcome::rejected;
  d.ground = ground;
  d.words = "驳回。";
  d.by = "acct_2";
  return d;
}
const Date kDay(2025, 5, 6);
const base::Refusal* why(const base::Check& check) {
  return check ? nullptr : check.error().why;
}
template <class T>
const base::Refusal* why(const base::Result<T>& result) {
  return result ? nullptr : result.error().why;
}
const base::Refusal* deciding(const Decision& d, State purchase) {
  return why(decided(heard(), d, purchase, Date(2025, 5, 13), kDay));
}

TEST(ComplaintFiling, D05_FromTheAnswerUntilTheLastDayAfterItsPeriod) {
  const Challenge c = answered_challenge();
  const FilingDays days = filing_days(c, Date(2025, 4, 14));
  EXPECT_EQ(why(may_file(c, "yi", days, Date(2025, 3, 13))), &kAnswerAwaited);
  EXPECT_EQ(why(may_file(c, "yi", days, Date(2025, 3, 14))), nullptr);
  EXPECT_EQ(why(may_file(c, "yi", days, Date(2025, 4, 14))), nullptr);
  EXPECT_EQ(why(may_file(c, "yi", days, Date(2025, 4, 15))), &kFiledLate);
}
TEST(ComplaintFiling, D05_UnansweredOnceTheAnswersPeriodExpired) {
  Challenge c = answered_challenge();
  c.answered_on = {};
  const FilingDays days = filing_days(c, Date(2025, 4, 14));
  EXPECT_EQ(why(may_file(c, "yi", days, Date(2025, 3, 21))), &kAnswerAwaited);
  EXPECT_EQ(why(may_file(c, "yi", days, Date(2025, 3, 22))), nullptr);
  c.answered_on = Date(2025, 4, 2);  // a late answer takes nothing away
  EXPECT_EQ(filing_days(c, Date(2025, 4, 14)).from, Date(2025, 3, 22));
}
TEST(ComplaintFiling, D05_ByWhoChallengedAlone) {
  const Challenge c = answered_challenge();
  EXPECT_EQ(why(may_file(c, "jia", filing_days(c, Date(2025, 4, 14)), Date(2025, 4, 1))),
            &kNotChallenger);
}
TEST(ComplaintFiling, D05_WithinTheChallengeSaveWhatItsAnswerBroughtUp) {
  Challenge c = answered_challenge();
  EXPECT_EQ(why(check_scope({{"评分", Origin::challenged}, {"答复", Origin::answered}}, c)),
            nullptr);
  EXPECT_EQ(why(check_scope({{"评分", Origin::challenged}, {"新", Origin::nowhere}}, c)),
            &kBeyondChallenge);
  c.answered_on = {};
  EXPECT_EQ(why(check_scope({{"答复", Origin::answered}}, c)), &kNothingAnswered);
}

TEST(ComplaintReview, D06_TheLastDayIsInTimeTheNextIsLate) {
  EXPECT_TRUE(accepted(filed(), Date(2025, 4, 21)).value().late.empty());
  const Complaint late = accepted(filed(), Date(2025, 4, 22)).value();
  ASSERT_EQ(late.late.size(), 1U);
  EXPECT_EQ(late.late[0].due, Date(2025, 4, 21));
}
TEST(ComplaintReview, D06_ACorrectionIsAskedForOnceAndItsTimeIsLeftOut) {
  const Date asked(2025, 4, 16);
  EXPECT_EQ(why(correction_asked(filed(), {"补签字。", asked}, asked)), &kCorrectionAhead);
  Complaint c = correction_asked(filed(), {"补签字。", Date(2025, 4, 23)}, asked).value();
  EXPECT_EQ(c.state, ComplaintState::correcting);
  const Filing text{{{"评分", Origin::challenged}}, "证据", "请求"};
  const Challenge q = answered_challenge();
  EXPECT_EQ(why(corrected(c, text, q, Date(2025, 4, 30), Date(2025, 4, 24))), &kCorrectionLate);
  c = corrected(c, text, q, Date(2025, 4, 30), Date(2025, 4, 23)).value();
  EXPECT_EQ(c.state, ComplaintState::filed);
  EXPECT_EQ(c.review_by, Date(2025, 4, 30));
  const auto still = left_out(c, Date(2025, 5, 1));
  ASSERT_EQ(still.size(), 1U);
  EXPECT_EQ(still[0].from, asked);
  EXPECT_EQ(still[0].to, Date(2025, 4, 23));
  EXPECT_EQ(why(correction_asked(c, {"再补。", Date(2025, 4, 30)}, Date(2025, 4, 24))),
            &kCorrectedOnce);
}
TEST(ComplaintReview, D06_DismissedForNotBeingCorrectedOnceItsTimeHasPassed) {
  const Complaint c =
      correction_asked(filed(), {"补签字。", Date(2025, 4, 23)}, Date(2025, 4, 16)).value();
  const Dismissal d{DismissedFor::not_corrected, "未补正。", Date(2025, 4, 28)};
  EXPECT_EQ(why(dismissed(c, d, Date(2025, 4, 23))), &kCorrectionAwaited);
  EXPECT_EQ(why(dismissed(c, d, Date(2025, 4, 24))), nullptr);
  EXPECT_EQ(why(dismissed(filed(), d, Date(2025, 4, 16))), &kDismissedWhy);
  const Dismissal elsewhere{DismissedFor::not_ours, "向市财政局投诉。", Date(2025, 4, 18)};
  EXPECT_EQ(why(dismissed(c, elsewhere, Date(2025, 4, 24))), &kDismissedWhy);
  EXPECT_EQ(dismissed(filed(), elsewhere, Date(2025, 4, 15)).value().tell_by, Date(2025, 4, 18));
}

TEST(ComplaintHearing, D06_NotifiedOnceAndOnlyWhoTookPartIsConcerned) {
  const Complaint c = accepted(filed(), Date(2025, 4, 15)).value();
  const Date by(2025, 4, 22);
  EXPECT_EQ(why(notified(c, "stranger", {"jia"}, by, Date(2025, 4, 15))), &kConcernedIs);
  EXPECT_EQ(why(notified(c, "yi", {"jia", "yi"}, by, Date(2025, 4, 15))), &kConcernedIs);
  const Complaint told = notified(c, {}, {"jia"}, by, Date(2025, 4, 15)).value();
  EXPECT_EQ(why(notified(told, {}, {"jia"}, by, Date(2025, 4, 15))), &kNotifiedAlready);
}
TEST(ComplaintHearing, D06_ServedOnTheLastDayIsInTime) {
  Complaint c = accepted(filed(), Date(2025, 4, 15)).value();
  c.serve_by = Date(2025, 4, 24);
  EXPECT_TRUE(notified(c, {}, {}, Date(2025, 5, 6), Date(2025, 4, 24)).value().late.empty());
  EXPECT_EQ(notified(c, {}, {}, Date(2025, 5, 6), Date(2025, 4, 25)).value().late.size(), 1U);
}
TEST(ComplaintHearing, D06_PartiesReplyOnceAndALateReplyIsNoted) {
  Complaint c = accepted(filed(), Date(2025, 4, 15)).value();
  EXPECT_EQ(why(replied(c, {"sw", "", "", Date(2025, 4, 16)})), &kNotNotified);
  c = notified(c, "jia", {"jia"}, Date(2025, 4, 22), Date(2025, 4, 15)).value();
  EXPECT_EQ(why(replied(c, {"yi", "", "", Date(2025, 4, 16)})), &kNotAsked);
  EXPECT_TRUE(replied(c, {"sw", "", "", Date(2025, 4, 22)}).value().late.empty());
  c = replied(c, {"sw", "", "", Date(2025, 4, 23)}).value();
  EXPECT_EQ(c.late.size(), 1U);
  EXPECT_EQ(why(replied(c, {"sw", "", "", Date(2025, 4, 23)})), &kRepliedAlready);
}
TEST(ComplaintHearing, D06_SuspendedForThirtyDaysAtMostAndOnce) {
  const Complaint c = accepted(filed(), Date(2025, 4, 15)).value();
  const Date today(2025, 4, 15);
  const Date most(2025, 5, 15);
  const auto until = [&](Date day) {
    return why(suspended(c, day, "", State::announced, most, today));
  };
  EXPECT_EQ(until(most), nullptr);
  EXPECT_EQ(until(Date(2025, 5, 16)), &kSuspendedTooLong);
  EXPECT_EQ(until(today), nullptr);
  EXPECT_EQ(until(Date(2025, 4, 14)), &kSuspendedEnds);
  const Complaint still = suspended(c, {}, "", State::announced, most, today).value();
  EXPECT_EQ(still.suspended_until, most);
  EXPECT_EQ(why(suspended(still, {}, "", State::announced, most, today)), &kSuspendedAlready);
  EXPECT_EQ(why(suspended(c, {}, "", State::contracted, most, today)), &kNothingToSuspend);
  EXPECT_EQ(why(suspended(c, {}, "", State::terminated, most, today)), &kNothingToSuspend);
}
TEST(ComplaintHearing, D06_TheTimeStandsStillForATestUntilItRunsAgain) {
  Complaint c = accepted(filed(), Date(2025, 4, 15)).value();
  EXPECT_EQ(why(resumed(c, Date(2025, 4, 16))), &kNotPaused);
  EXPECT_EQ(why(paused(c, PauseKind::correction, "", Date(2025, 4, 16))), &kCorrectionByItself);
  c = paused(c, PauseKind::testing, "送检。", Date(2025, 4, 16)).value();
  EXPECT_EQ(why(paused(c, PauseKind::appraisal, "", Date(2025, 4, 17))), &kPausedAlready);
  EXPECT_EQ(left_out(c, Date(2025, 4, 18))[0].to, Date(2025, 4, 18));
  c = resumed(c, Date(2025, 4, 23)).value();
  EXPECT_EQ(left_out(c, Date(2025, 5, 6))[0].to, Date(2025, 4, 23));
}
TEST(ComplaintHearing, D06_NotDecidedWhileTheTimeStandsStill) {
  const Complaint c = paused(heard(), PauseKind::testing, "", Date(2025, 4, 18)).value();
  EXPECT_EQ(why(decided(c, rejected(Ground::unsupported), State::announced, kDay, kDay)),
            &kStillPaused);
}

TEST(ComplaintDecision, D06_NotBeforeAllHaveRepliedOrTheirTimeHasPassed) {
  Complaint c = accepted(filed(), Date(2025, 4, 15)).value();
  const auto on = [&](Date day) {
    return why(decided(c, rejected(Ground::unsupported), State::announced, kDay, day));
  };
  EXPECT_EQ(on(Date(2025, 4, 16)), &kNotNotified);
  c = notified(c, "jia", {"jia"}, Date(2025, 4, 22), Date(2025, 4, 15)).value();
  c = replied(c, {"sw", "", "", Date(2025, 4, 16)}).value();
  EXPECT_EQ(on(Date(2025, 4, 22)), &kRepliesAwaited);
  EXPECT_EQ(on(Date(2025, 4, 23)), nullptr);
  c = replied(c, {"jia", "", "", Date(2025, 4, 17)}).value();
  EXPECT_EQ(on(Date(2025, 4, 17)), nullptr);
}
TEST(ComplaintDecision, D06_ARejectionNamesItsGroundAndNothingElse) {
  EXPECT_EQ(deciding(rejected(Ground::unsupported), State::announced), nullptr);
  Decision d = rejected(Ground::unsupported);
  d.ground = {};
  EXPECT_EQ(deciding(d, State::announced), &kGroundNeeded);
  d = rejected(Ground::unsupported);
  d.affects_result = true;
  EXPECT_EQ(deciding(d, State::announced), &kGroundNeeded);
  d = upheld(Remedy::run_again);
  d.ground = Ground::fabricated;
  EXPECT_EQ(deciding(d, State::announced), &kGroundNeeded);
}
TEST(ComplaintDecision, D06_AnUpheldOneSaysWhetherTheResultIsAffectedAndWhatFollows) {
  Decision d = upheld(Remedy::run_again);
  d.affects_result = false;
  EXPECT_EQ(deciding(d, State::announced), &kEffectNeeded);
  d.remedy = {};
  EXPECT_EQ(deciding(d, State::announced), nullptr);
  d.affects_result = true;
  EXPECT_EQ(deciding(d, State::announced), &kEffectNeeded);
  d.affects_result = {};
  EXPECT_EQ(deciding(d, State::announced), &kEffectNeeded);
}
TEST(ComplaintDecision, D06_AnEvaluationAnewNamesTheOfferLeftOut) {
  Decision d = upheld(Remedy::evaluate_again);
  EXPECT_EQ(deciding(d, State::announced), nullptr);
  d.excluded_offer = {};
  EXPECT_EQ(deciding(d, State::announced), &kExcludedNeeded);
  d = upheld(Remedy::run_again);
  d.excluded_offer = OfferId{"offer_jia"};
  EXPECT_EQ(deciding(d, State::announced), &kExcludedNeeded);
}
TEST(ComplaintDecision, D06_EachRemedyFitsOneStage) {
  EXPECT_EQ(deciding(upheld(Remedy::evaluate_again), State::contracted), &kRemedyStage);
  EXPECT_EQ(deciding(upheld(Remedy::evaluate_again), State::reported), &kRemedyStage);
  EXPECT_EQ(deciding(upheld(Remedy::run_again), State::issued), nullptr);
  EXPECT_EQ(deciding(upheld(Remedy::run_again), State::contracted), &kRemedyStage);
  Decision d = upheld(Remedy::void_contract);
  EXPECT_EQ(deciding(d, State::contracted), &kRemedyStage);  // it is not said what was performed
  d.performed = false;
  EXPECT_EQ(deciding(d, State::contracted), nullptr);
  EXPECT_EQ(deciding(d, State::announced), &kRemedyStage);
  d.performed = true;
  EXPECT_EQ(deciding(d, State::contracted), &kRemedyStage);
  d.remedy = Remedy::damages;
  EXPECT_EQ(deciding(d, State::contracted), nullptr);
}
TEST(ComplaintDecision, D06_PublishedOnTheLastDayIsInTime) {
  const Complaint c =
      decided(heard(), rejected(Ground::unsupported), State::announced, Date(2025, 5, 13), kDay)
          .value();
  EXPECT_TRUE(published(c, Date(2025, 5, 13)).value().late.empty());
  EXPECT_EQ(published(c, Date(2025, 5, 14)).value().late.size(), 1U);
}
TEST(ComplaintDecision, D06_WhatEndsLetsThePurchaseGoOnThatDay) {
  const Complaint still =
      suspended(heard(), {}, "", State::announced, Date(2025, 5, 15), Date(2025, 4, 16)).value();
  EXPECT_EQ(ruling(still).still_to, Date(2025, 5, 16));
  const Complaint over =
      decided(still, rejected(Ground::unsupported), State::announced, kDay, kDay).value();
  EXPECT_EQ(ruling(over).still_to, kDay);
  EXPECT_EQ(ruling(withdrawn(still, Date(2025, 4, 16)).value()).still_to, Date(2025, 4, 16));
  // The suspension was over before: nothing is taken back.
  const Complaint later =
      decided(still, rejected(Ground::unsupported), State::announced, kDay, Date(2025, 5, 20))
          .value();
  EXPECT_EQ(ruling(later).still_to, Date(2025, 5, 16));
}
TEST(ComplaintDecision, D06_OnlyARemedyThatUndoesTheResultStopsItsSigning) {
  const auto of = [](const Decision& d, State purchase) {
    return ruling(decided(heard(), d, purchase, kDay, kDay).value());
  };
  EXPECT_TRUE(of(upheld(Remedy::evaluate_again), State::announced).undoes);
  EXPECT_TRUE(of(upheld(Remedy::run_again), State::announced).undoes);
  EXPECT_FALSE(of(rejected(Ground::unsupported), State::announced).undoes);
  Decision d = upheld(Remedy::void_contract);
  d.performed = false;
  EXPECT_FALSE(of(d, State::contracted).undoes);
  EXPECT_TRUE(of(d, State::contracted).voids_contract);
}
TEST(ComplaintDecision, D06_WithdrawnBeforeItIsDecidedAndNotAfter) {
  EXPECT_EQ(withdrawn(filed(), kDay).value().state, ComplaintState::withdrawn);
  const Complaint c =
      decided(heard(), rejected(Ground::unsupported), State::announced, kDay, kDay).value();
  EXPECT_EQ(why(withdrawn(c, kDay)), &base::kWrongState);
}

Rejection rejection(Date day, Ground ground) {
  return {"cpl", "", "", day, ground};
}
TEST(ComplaintBadFaith, D07_ThreeUnsupportedInTwelveMonths) {
  const BadFaithLaw law{3, 12};
  const Date on(2025, 6, 30);
  std::vector<Rejection> all{rejection(Date(2024, 7, 1), Ground::unsupported),
                             rejection(Date(2025, 1, 5), Ground::unsupported)};
  EXPECT_FALSE(bad_faith(all, law, on).reached);
  all.push_back(rejection(on, Ground::unsupported));
  EXPECT_TRUE(bad_faith(all, law, on).reached);
  EXPECT_EQ(bad_faith(all, law, on).window_from, Date(2024, 7, 1));
  // A day later the first is out of the twelve months.
  EXPECT_FALSE(bad_faith(all, law, Date(2025, 7, 1)).reached);
}
TEST(ComplaintBadFaith, D07_OneThatWasFabricatedIsEnough) {
  const Date on(2025, 6, 30);
  EXPECT_TRUE(bad_faith({rejection(on, Ground::fabricated)}, {3, 12}, on).reached);
  EXPECT_TRUE(bad_faith({rejection(on, Ground::illegal_evidence)}, {3, 12}, on).reached);
  EXPECT_FALSE(bad_faith({rejection(on, Ground::not_acceptable)}, {3, 12}, on).reached);
}

}  // namespace
}  // namespace procurement::complaint
