#pragma once
// A purchase as one line of time: for each of its steps the first and the last day that the law
// allows, and the day on which it was taken. Pure.
#include <boost/describe.hpp>

#include "flow/4_procurement/rules.h"

namespace procurement::timeline {

enum class Step {
  disclose,
  issue,
  file_on_offer,
  offers,
  open,
  quotes,
  report,
  decide,
  announce,
  challenge,
  sign
};
BOOST_DESCRIBE_ENUM(Step, disclose, issue, file_on_offer, offers, open, quotes, report, decide,
                    announce, challenge, sign)
/// `done_late`: after its last day. `next`: what is waited for now. `overdue`: now, and its last
/// day is over. `ahead`: not yet its turn. `dropped`: the purchase was terminated before.
enum class Progress { done, done_late, next, overdue, ahead, dropped };
BOOST_DESCRIBE_ENUM(Progress, done, done_late, next, overdue, ahead, dropped)

/// One step. Where the step is a period, `earliest` is the first lawful end, `latest` the end that
/// was set. `done_on` is empty for who may not know it yet.
struct Stop {
  Step step = Step::disclose;
  Progress progress = Progress::ahead;
  std::optional<base::Date> earliest, latest, done_on;
  std::optional<base::Instant> until;  // to the millisecond, where an instant decides
  std::vector<std::string> rules;      // keys of the rows that the two days rest on
};
constexpr auto describe(const Stop*) {
  using base::field;
  return base::record("Stop", field("step", &Stop::step, {"步骤", "Step"}),
                      field("progress", &Stop::progress, {"进展", "Progress"}),
                      field("earliest", &Stop::earliest, {"最早", "Earliest"})
                          .by("INTENT.days_min N-03.first_response_min N-03.on_sale_min"),
                      field("latest", &Stop::latest, {"最迟", "Latest"})
                          .by("B-15.report_max N-07.decide_max N-07.result_notice_max "
                              "D-02.challenge_max N-07.sign_max"),
                      field("done_on", &Stop::done_on, {"实际日期", "Done on"}),
                      field("until", &Stop::until, {"截止时刻", "Until"}),
                      field("rules", &Stop::rules, {"依据规则", "Rules"}));
}
struct Line {
  ProcurementId procurement;
  base::Date today;
  std::vector<Stop> stops;  // in the order in which they are taken
};
constexpr auto describe(const Line*) {
  using base::field;
  return base::record("ProcurementTimeline",
                      field("procurement", &Line::procurement, {"采购项目", "Procurement"}),
                      field("today", &Line::today, {"今天", "Today"}),
                      field("stops", &Line::stops, {"步骤与期限", "Steps and their limits"}));
}

/// Days that the calendar gives for this purchase; empty where it does not know them.
struct Limits {
  std::optional<base::Date> issue;            // INTENT, from the disclosure, or from today
  std::optional<base::Date> on_sale, offers;  // from the issue, or from the first day for it
  std::optional<base::Date> report;           // from the last sheet
};
/// `inside`: for whoever may know the days between the opening and the result notice.
Line line_of(const Procurement&, const Limits&, base::Date today, bool inside);

}  // namespace procurement::timeline
