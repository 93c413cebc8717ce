#include "flow/5_contract/ending/rules.h"

#include <algorithm>

#include "base/text.h"

namespace contract {

using base::Check;
using base::Date;
using base::Done;
using base::Money;
using base::refuse;
using base::Result;

namespace {

template <class Measures>
auto measure_of(Measures& measures, const std::string& code) {
  return std::ranges::find(measures, code, &procurement::Measure::code);
}

/// Takes off each measure, or puts back.
void take_off(Contract& c, const std::vector<FallsAway>& all, std::int64_t sign) {
  for (const auto& one : all) {
    const auto m = measure_of(c.measures, one.code);
    ENSURE(m != c.measures.end());
    m->most -= sign * one.units;
    m->most_amount -= one.amount * sign;
    c.price -= one.amount * sign;
  }
}

/// A contract ends early while it is in force and something is still to come under it.
Check check_endable(const Endable& by) {
  const auto& c = by.contract;
  TRY(check_in_force(c));
  for (const auto& one : by.others)
    if (one.state == EndingState::effective)
      return refuse(kEndedAlready, one.id.value, {{"ending", one.id.value}});
  if (c.final_assessed_on) return refuse(kEndTooLate, c.final_assessed_on->text());
  if (*c.term_to < by.today)
    return refuse(kEndTooLate, c.term_to->text() + " < " + by.today.text());
  if (by.supplement_open) return refuse(kEndSupplement, c.id.value);
  return Done{};
}

Check check_nothing_waits(const Endable& by) {
  for (const auto& one : by.others)
    if (one.state == EndingState::proposed)
      return refuse(kEndOpen, one.id.value, {{"ending", one.id.value}});
  return Done{};
}

Check check_last_day(Date last, const Endable& by) {
  const auto& c = by.contract;
  const Date from = std::max(by.today, *c.term_from);
  if (last >= from && last < *c.term_to) return Done{};
  return refuse(kEndLastDay, from.text() + " ≤ " + last.text() + " < " + c.term_to->text());
}

/// Each is of the contract, at its price, and leaves something: a measure without any could be
/// neither counted nor scored.
Check check_falls_away(const Contract& c, const std::vector<FallsAway>& all) {
  for (auto one = all.begin(); one != all.end(); ++one) {
    const auto m = measure_of(c.measures, one->code);
    const bool twice =
        std::any_of(all.begin(), one, [&](const auto& before) { return before.code == one->code; });
    if (m == c.measures.end() || twice) return refuse(kEndMeasure, one->code);
    const bool ratio = m->counts == procurement::CountRule::ratio;
    const bool fits =
        ratio ? one->units == 0
              : one->units > 0 && one->units < m->most && one->amount == m->unit_price * one->units;
    if (fits && one->amount < m->most_amount) continue;
    return refuse(kEndMeasure, one->code + ": " + m->unit_price.text() + " × " +
                                   std::to_string(one->units) + ", " + one->amount.text() + " / " +
                                   m->most_amount.text());
  }
  return Done{};
}

Check check_price(const Contract& c, Money amount) {
  if (c.price - amount >= c.paid_total) return Done{};
  return refuse(kEndBelowPaid, c.price.text() + " − " + amount.text() + " < " + c.paid_total.text(),
                {{"paid", c.paid_total.text()}, {"most", (c.price - c.paid_total).text()}});
}

Check check_fault(const Ending& e) {
  const bool says_how = !base::trimmed(e.liability).empty();
  if (e.fault != Fault::neither && !says_how) return refuse(kEndFault, "liability");
  if (e.ground == EndGround::breach && e.fault != Fault::supplier)
    return refuse(kEndFault, "fault");
  return Done{};
}

/// The ground, as far as the contract's own words decide.
Check check_ground(const Ending& e, const Contract& c) {
  if (e.ground == EndGround::public_interest) return refuse(kEndByOrder);
  if (e.ground != EndGround::breach) return Done{};
  const bool named = !e.clause.empty() && c.breach.find(e.clause) != std::string::npos;
  if (e.side == Side::supplier || !named) return refuse(kEndBreach, e.clause);
  return Done{};
}

Check check_terms(const Ending& e, const Endable& by) {
  TRY(check_last_day(e.last_day, by));
  TRY(check_falls_away(by.contract, e.falls_away));
  TRY(check_price(by.contract, e.amount));
  return check_fault(e);
}

/// What the contract says of it, as it stands.
void put_contract(Ending& e, const Endable& by) {
  const auto& c = by.contract;
  e.contract = c.id;
  e.title = c.title;
  e.owner_org = c.owner_org;
  e.supplier = c.supplier;
  e.area = c.area;
  e.term_was = *c.term_to;
  e.price = c.price;
  e.prepaid = by.prepaid;
}

Check check_other_side(const Ending& e, Side side) {
  if (side == e.side) return refuse(kEndAlone);
  return Done{};
}

Ending decided(Ending e, const EndDecision& by, Date today) {
  e.decided_on = today;
  e.decided_by = by.by;
  e.words = by.words;
  return e;
}

}  // namespace

Side side_of(const Contract& c, const std::string& org) {
  return org == c.supplier ? Side::supplier : Side::purchaser;
}

Result<Ending> end_proposed(EndingId id, const ProposeEnd& in, Side side, const Endable& by) {
  TRY(check_endable(by));
  TRY(check_nothing_waits(by));
  Ending e;
  e.id = std::move(id);
  e.side = side;
  e.ground = in.ground;
  e.reason = base::trimmed(in.reason);
  e.clause = base::trimmed(in.clause.value_or(""));
  e.fault = in.fault.value_or(in.ground == EndGround::breach ? Fault::supplier : Fault::neither);
  e.liability = in.liability.value_or("");
  e.last_day = in.last_day;
  e.falls_away = in.falls_away.value_or(std::vector<FallsAway>());
  for (const auto& one : e.falls_away)
    e.amount += one.amount;
  e.proposed_on = by.today;
  put_contract(e, by);
  if (e.reason.empty()) return refuse(kEndReason);
  TRY(check_ground(e, by.contract));
  TRY(check_terms(e, by));
  return e;
}

Result<Ending> end_ordered(EndingId id, const OrderEnd& in, const Endable& by,
                           const std::string& who) {
  TRY(check_endable(by));
  TRY(check_nothing_waits(by));
  Ending e;
  e.id = std::move(id);
  e.ground = EndGround::public_interest;
  e.reason = base::trimmed(in.reason);
  e.fault = in.fault;
  e.liability = in.liability.value_or("");
  e.last_day = in.last_day;
  e.proposed_on = by.today;
  put_contract(e, by);
  if (std::int64_t(base::text_length(e.reason)) < kOrderReason.min) return refuse(kEndReason);
  TRY(check_terms(e, by));
  e = decided(std::move(e), {Side::purchaser, "", who}, by.today);
  e.state = EndingState::effective;
  return e;
}

Result<Ending> end_agreed(Ending e, const EndDecision& by, const Endable& now) {
  e.state = TRY(base::next_state(kEndingSteps, e.state, "ending.agree"));
  TRY(check_other_side(e, by.side));
  TRY(check_endable(now));
  TRY(check_terms(e, now));
  put_contract(e, now);
  return decided(std::move(e), by, now.today);
}

Result<Ending> end_declined(Ending e, const EndDecision& by, Date today) {
  e.state = TRY(base::next_state(kEndingSteps, e.state, "ending.decline"));
  TRY(check_other_side(e, by.side));
  if (base::trimmed(by.words).empty()) return refuse(kEndReason);
  return decided(std::move(e), by, today);
}

Result<Ending> end_withdrawn(Ending e, const EndDecision& by, Date today) {
  e.state = TRY(base::next_state(kEndingSteps, e.state, "ending.withdraw"));
  if (by.side != e.side) return refuse(kEndOthers);
  return decided(std::move(e), by, today);
}

Ended ended_of(const Ending& e) {
  ENSURE(e.state == EndingState::effective && e.decided_on.has_value());
  return {e.id, e.ground, e.reason, e.falls_away, e.amount, e.last_day, e.term_was, *e.decided_on};
}

Contract ended_early(Contract c, const Ending& e) {
  take_off(c, e.falls_away, 1);
  c.term_to = e.last_day;
  ENSURE(bool(check_measures(c.measures, c.price)));
  return c;
}

Contract before_end(Contract c, const Ended& e) {
  take_off(c, e.falls_away, -1);
  c.term_to = e.term_was;
  return c;
}

}  // namespace contract
