#include <gtest/gtest.h>

#include "flow/4_procurement/timeline/timeline.h"

namespace procurement::timeline {
namespace {

using base::Date, base::Instant;

/// Issued on the 10th, offers until the 24th at nine.
Procurement issued() {
  Procurement p;
  p.id = {"proc_1"};
  p.state = State::issued;
  p.disclosed_on = Date(2025, 1, 6);
  p.earliest_issue = Date(2025, 2, 5);
  p.issued_on = Date(2025, 2, 10);
  p.on_sale_until = Date(2025, 2, 17);
  p.offers_until = Instant::civil(Date(2025, 2, 24), 9, 0);
  return p;
}
Procurement announced() {
  Procurement p = issued();
  p.state = State::announced;
  p.opened_at = Instant::civil(Date(2025, 2, 24), 9, 5);
  p.quotes_until = Instant::civil(Date(2025, 2, 26), 9, 0);
  p.quotes_opened_at = Instant::civil(Date(2025, 2, 26), 9, 1);
  p.reported_on = Date(2025, 2, 27);
  p.decide_by = Date(2025, 3, 6);
  p.decided_on = Date(2025, 3, 7);
  p.notice_by = Date(2025, 3, 11);
  p.result_noticed_on = Date(2025, 3, 11);
  p.challenge_until = Date(2025, 3, 21);
  p.sign_by = Date(2025, 4, 10);
  p.adopted.emplace_back().rule = "D-02";
  return p;
}
const Limits kLimits{.issue = Date(2025, 2, 5),
                     .on_sale = Date(2025, 2, 17),
                     .offers = Date(2025, 2, 20),
                     .report = Date(2025, 2, 28)};
Line on(const Procurement& p, Date today, bool inside = true) {
  return line_of(p, kLimits, today, inside);
}
const Stop* find(const Line& line, Step step) {
  for (const auto& stop : line.stops)
    if (stop.step == step) return &stop;
  return nullptr;
}
Progress progress(const Line& line, Step step) {
  const auto* stop = find(line, step);
  EXPECT_NE(stop, nullptr);
  return stop ? stop->progress : Progress::dropped;
}

TEST(ProcurementTimeline, INTENT_N03_TellsTheFirstLawfulDayOfIssueSaleAndOffers) {
  const Line line = on(issued(), Date(2025, 2, 11));
  EXPECT_EQ(find(line, Step::issue)->earliest, Date(2025, 2, 5));
  EXPECT_EQ(find(line, Step::issue)->rules, std::vector<std::string>{"INTENT.days_min"});
  EXPECT_EQ(find(line, Step::file_on_offer)->earliest, Date(2025, 2, 17));
  EXPECT_EQ(find(line, Step::offers)->earliest, Date(2025, 2, 20));
  EXPECT_EQ(find(line, Step::offers)->latest, Date(2025, 2, 24));
  EXPECT_EQ(find(line, Step::offers)->until, Instant::civil(Date(2025, 2, 24), 9, 0));
}
TEST(ProcurementTimeline, WaitsForOneStepAtATime) {
  const Line line = on(issued(), Date(2025, 2, 11));
  EXPECT_EQ(progress(line, Step::issue), Progress::done);
  EXPECT_EQ(progress(line, Step::file_on_offer), Progress::next);
  EXPECT_EQ(progress(line, Step::offers), Progress::ahead);
  EXPECT_EQ(progress(line, Step::sign), Progress::ahead);
}
TEST(ProcurementTimeline, N03_TheSaleIsOverOnTheMorrowOfItsLastDay) {
  EXPECT_EQ(progress(on(issued(), Date(2025, 2, 17)), Step::file_on_offer), Progress::next);
  const Line after = on(issued(), Date(2025, 2, 18));
  EXPECT_EQ(progress(after, Step::file_on_offer), Progress::done);
  EXPECT_EQ(progress(after, Step::offers), Progress::next);
}
TEST(ProcurementTimeline, N07_DecidedOnTheLastDayIsInTimeTheNextDayIsLate) {
  Procurement p = announced();
  EXPECT_EQ(progress(on(p, Date(2025, 3, 12)), Step::decide), Progress::done_late);
  p.decided_on = p.decide_by;
  EXPECT_EQ(progress(on(p, Date(2025, 3, 12)), Step::decide), Progress::done);
}
TEST(ProcurementTimeline, B15_ReportedOnTheLastDayIsInTimeTheNextDayIsLate) {
  Procurement p = announced();
  p.reported_on = kLimits.report;
  EXPECT_EQ(progress(on(p, Date(2025, 3, 12)), Step::report), Progress::done);
  p.reported_on = kLimits.report->plus_days(1);
  EXPECT_EQ(progress(on(p, Date(2025, 3, 12)), Step::report), Progress::done_late);
}
TEST(ProcurementTimeline, N07_AnActIsOverdueFromTheMorrowOfItsLastDay) {
  Procurement p = announced();
  p.state = State::reported;
  p.decided_on = p.result_noticed_on = p.challenge_until = p.sign_by = {};
  EXPECT_EQ(progress(on(p, Date(2025, 3, 6)), Step::decide), Progress::next);
  EXPECT_EQ(progress(on(p, Date(2025, 3, 7)), Step::decide), Progress::overdue);
}
TEST(ProcurementTimeline, D02_ChallengesStandOnlyWhereTheRuleDoes) {
  Procurement p = announced();
  EXPECT_EQ(progress(on(p, Date(2025, 3, 21)), Step::challenge), Progress::next);
  EXPECT_EQ(progress(on(p, Date(2025, 3, 22)), Step::challenge), Progress::done);
  p.adopted.clear();
  EXPECT_EQ(find(on(p, Date(2025, 3, 21)), Step::challenge), nullptr);
}
TEST(ProcurementTimeline, B15_OutsideNobodyLearnsTheDaysBeforeTheResultNotice) {
  Procurement p = announced();
  p.state = State::decided;
  p.result_noticed_on = p.challenge_until = p.sign_by = {};
  for (const Step step : {Step::report, Step::decide, Step::announce}) {
    const Line line = on(p, Date(2025, 3, 8), false);
    EXPECT_FALSE(find(line, step)->latest) << int(step);
    EXPECT_FALSE(find(line, step)->done_on) << int(step);
  }
  EXPECT_EQ(progress(on(p, Date(2025, 3, 8), false), Step::decide), Progress::done);
  EXPECT_EQ(progress(on(p, Date(2025, 3, 8), false), Step::announce), Progress::next);
  EXPECT_EQ(find(on(p, Date(2025, 3, 8)), Step::decide)->done_on, Date(2025, 3, 7));
  EXPECT_EQ(find(on(announced(), Date(2025, 3, 12), false), Step::decide)->done_on,
            Date(2025, 3, 7));
}
TEST(ProcurementTimeline, WhatWasTerminatedWaitsForNothing) {
  Procurement p = issued();
  p.state = State::terminated;
  const Line line = on(p, Date(2025, 2, 11));
  EXPECT_EQ(progress(line, Step::issue), Progress::done);
  EXPECT_EQ(progress(line, Step::offers), Progress::dropped);
  EXPECT_EQ(progress(line, Step::report), Progress::dropped);
}
TEST(ProcurementTimeline, B15_WhatWasDoneBeforeTheTerminationStaysDoneForEverybody) {
  Procurement p = announced();
  p.state = State::terminated;
  p.decided_on = p.result_noticed_on = p.challenge_until = p.sign_by = {};
  for (const bool inside : {true, false}) {
    const Line line = on(p, Date(2025, 3, 8), inside);
    EXPECT_EQ(progress(line, Step::report), Progress::done);
    EXPECT_EQ(find(line, Step::report)->done_on.has_value(), inside);
    EXPECT_EQ(progress(line, Step::decide), Progress::dropped);
  }
}

}  // namespace
}  // namespace procurement::timeline
