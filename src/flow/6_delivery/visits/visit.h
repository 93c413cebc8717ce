#pragma once
// A planned visit. Its id is also that of the first fact recorded for it. Of step 6 alone.
#include "flow/6_delivery/rules.h"
#include "flow/6_delivery/shown.h"

namespace delivery {

struct Visit {
  FactId id;
  contract::ContractId contract;
  std::string owner_org, purchaser;
  ElderId elder;
  std::string household, person, area;
  std::string worker, worker_login, worker_label;
  base::Date day;
  base::Instant planned_at, planned_end;
  bool recorded = false;
  std::string author;
  std::int64_t version = 0;
};
constexpr auto describe(const Visit*) {
  using base::field;
  using V = Visit;
  return base::record(
      "Visit", field("id", &V::id, {}), field("contract", &V::contract, {}),
      field("owner_org", &V::owner_org, {}), field("purchaser", &V::purchaser, {}),
      field("elder", &V::elder, {}), field("household", &V::household, {}),
      field("person", &V::person, {}), field("area", &V::area, {}), field("worker", &V::worker, {}),
      field("worker_login", &V::worker_login, {}), field("worker_label", &V::worker_label, {}),
      field("day", &V::day, {}), field("planned_at", &V::planned_at, {}),
      field("planned_end", &V::planned_end, {}), field("recorded", &V::recorded, {}),
      field("author", &V::author, {}), field("version", &V::version, {}));
}

/// planned until its day has passed without a fact, then missed; afterwards the newest fact's.
FactState state_of(const Visit&, const std::optional<Fact>& newest, base::Date today);
Shown shown(const Visit&, const std::optional<Fact>& newest, base::Date today);

/// A visit comes after the care plan was agreed.
base::Check check_planned(const Elder&, base::Date day);
inline Span planned_span(const Visit& v) {
  return {v.planned_at, v.planned_end};
}

}  // namespace delivery
