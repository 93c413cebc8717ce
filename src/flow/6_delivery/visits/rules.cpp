#include "flow/6_delivery/visits/visit.h"

namespace delivery {

using base::Check;
using base::Done;
using base::refuse;

FactState state_of(const Visit& v, const std::optional<Fact>& newest, base::Date today) {
  if (newest) return newest->state;
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
  out.state = state_of(v, newest, today);
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
