#include "flow/4_procurement/rules_draft.h"
#include "flow/4_procurement/timeline/timeline.h"

namespace procurement::timeline {

using base::Date, base::Instant;

namespace {

std::optional<Date> day_of(const std::optional<Instant>& at) {
  return at ? std::optional(at->date()) : std::nullopt;
}
/// A period is over on its last day's morrow.
std::optional<Date> passed(const std::optional<Date>& end, Date today) {
  return end && today > *end ? end : std::nullopt;
}
/// `rules`: what its days rest on.
Stop stop_of(Step step, std::initializer_list<std::string_view> rules = {}) {
  Stop out;
  out.step = step;
  out.rules = {rules.begin(), rules.end()};
  return out;
}
std::vector<Stop> until_the_opening(const Procurement& p, const Limits& limits, Date today) {
  const MethodRow& method = method_row(p.method);
  Stop disclose = stop_of(Step::disclose);
  disclose.done_on = p.disclosed_on;
  Stop issue = stop_of(Step::issue, {method.intention});
  issue.earliest = limits.issue;
  issue.done_on = p.issued_on;
  Stop on_offer = stop_of(Step::file_on_offer, {method.on_sale});
  on_offer.earliest = limits.on_sale;
  on_offer.latest = p.on_sale_until;
  on_offer.done_on = passed(p.on_sale_until, today);
  Stop offers = stop_of(Step::offers, {method.first_response});
  offers.earliest = limits.offers;
  offers.latest = day_of(p.offers_until);
  offers.until = p.offers_until;
  offers.done_on = p.opened_at ? offers.latest : passed(offers.latest, today);
  Stop open = stop_of(Step::open);
  open.earliest = day_of(p.offers_until);
  open.done_on = day_of(p.opened_at);
  Stop quotes = stop_of(Step::quotes);
  quotes.latest = day_of(p.quotes_until);
  quotes.until = p.quotes_until;
  quotes.done_on = day_of(p.quotes_opened_at);
  return {disclose, issue, on_offer, offers, open, quotes};
}

/// Unless `known`, it is told whether a step was taken, as the state does, and none of its days.
std::vector<Stop> until_the_contract(const Procurement& p, const Limits& limits, Date today,
                                     bool known) {
  const MethodRow& method = method_row(p.method);
  const auto told = [](Step step, std::string_view rule, const std::optional<Date>& taken_on) {
    Stop out = stop_of(step, {rule});
    out.progress = taken_on ? Progress::done : Progress::ahead;
    return out;
  };
  Stop report = told(Step::report, method.report, p.reported_on);
  Stop decide = told(Step::decide, method.decide, p.decided_on);
  Stop announce = told(Step::announce, method.result_notice, p.result_noticed_on);
  if (known) {
    report.latest = limits.report;
    report.done_on = p.reported_on;
    decide.latest = p.decide_by;
    decide.done_on = p.decided_on;
    announce.latest = p.notice_by;
    announce.done_on = p.result_noticed_on;
  }
  std::vector<Stop> out{report, decide, announce};
  if (obeys(p, "D-02")) {
    out.push_back(stop_of(Step::challenge, {method.challenge, method.notice_period}));
    out.back().earliest = p.result_noticed_on;
    out.back().latest = p.challenge_until;
    out.back().done_on = passed(p.challenge_until, today);
  }
  out.push_back(stop_of(Step::sign, {method.sign}));
  out.back().latest = p.sign_by;
  out.back().done_on = p.contracted_on;
  return out;
}

}  // namespace

Line line_of(const Procurement& p, const Limits& limits, Date today, bool inside) {
  Line line{p.id, today, until_the_opening(p, limits, today)};
  const bool known = inside || p.result_noticed_on.has_value();
  for (auto& stop : until_the_contract(p, limits, today, known))
    line.stops.push_back(std::move(stop));
  bool waited_for = false;
  for (auto& stop : line.stops) {
    if (stop.done_on || stop.progress == Progress::done) {
      const bool late = stop.done_on && stop.latest && *stop.done_on > *stop.latest;
      stop.progress = late ? Progress::done_late : Progress::done;
    } else if (p.state == State::terminated) {
      stop.progress = Progress::dropped;
    } else if (!waited_for) {
      waited_for = true;
      const bool over = stop.latest && today > *stop.latest;
      stop.progress = over ? Progress::overdue : Progress::next;
    }
  }
  return line;
}

}  // namespace procurement::timeline
