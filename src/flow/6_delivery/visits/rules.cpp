#include "flow/6_delivery/visits/visit.h"

namespace delivery {

using base::Check;
using base::Done;
using base::refuse;

FactState state_of(const Visit& v, const std::optional<Fact>& newest, base::Date today) {
  if (newest) return newest->state;
  if (v.ended) return *v.ended == Ending::cancel ? FactState::cancelled : FactState::moved;
  return v.day < today ? FactState::missed : FactState::planned;
}

Shown shown(const Visit& v, const std::optional<Fact>& newest, base::Date today) {
  Shown out;
  if (newest) {
    out = shown(*newest);
  } else {
    out.id = v.id;
    out.contract = v.contract;
    out.household = v.household;
    out.subject = v.elder.value;
    out.area = v.area;
    out.worker = v.worker_label;
    out.day = v.day;
    out.version = v.version;
  }
  out.planned_at = v.planned_at;
  out.ended_at = v.ended_at;
  out.end_reason = v.end_reason.value_or("");
  out.end_asked_by = v.end_asked_by;
  out.moved_to = v.moved_to;
  out.moved_from = v.moved_from;
  out.state = state_of(v, newest, today);
  return out;
}

static base::Result<Visit> given_up(Visit v, const std::optional<Fact>& newest, Ending how,
                                    const GivenUp& why) {
  const auto act = how == Ending::cancel ? "visit.cancel" : "visit.move";
  TRY(base::next_state(kSteps, state_of(v, newest, why.now.date()), act));
  if (why.now >= v.planned_at) return refuse(kBegun, v.planned_at.text());
  v.ended = how;
  v.ended_at = why.now;
  v.end_asked_by = why.asked_by;
  v.end_reason = why.reason;
  return v;
}

base::Result<Visit> cancelled(Visit v, const std::optional<Fact>& newest, const GivenUp& why) {
  return given_up(std::move(v), newest, Ending::cancel, why);
}

base::Result<Moved> moved(Visit v, const std::optional<Fact>& newest, const MoveTo& to,
                          const GivenUp& why) {
  Moved out{TRY(given_up(v, newest, Ending::move, why)), std::move(v)};
  if (to.at <= why.now) return refuse(kMovedBack, to.at.text());
  if (to.other_worker && !to.by_supervisor) return refuse(kHandOver);
  const auto as_before = out.old.planned_end.minutes_since(out.old.planned_at);
  out.fresh.id = to.id;
  out.fresh.planned_at = to.at;
  out.fresh.planned_end = to.at.plus_minutes(to.minutes.value_or(as_before));
  out.fresh.day = to.at.date();
  out.fresh.version = 1;
  out.fresh.moved_from = out.old.id;
  out.old.moved_to = to.id;
  return out;
}

Check check_planned(const Elder& e, base::Date day) {
  if (!e.plan_agreed_on || day < *e.plan_agreed_on) {
    return refuse(kNoPlan, e.household + ": " + day.text() + " < " +
                               (e.plan_agreed_on ? e.plan_agreed_on->text() : "…"));
  }
  return Done{};
}

}  // namespace delivery
