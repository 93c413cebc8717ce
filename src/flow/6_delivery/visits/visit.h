#pragma once
// A planned visit. Its id is also that of the first fact recorded for it. Of step 6 alone.
#include "flow/6_delivery/rules.h"
#include "flow/6_delivery/shown.h"

namespace delivery {

/// A plan that was given up: called off, or moved to another one.
enum class Ending { cancel, move };
BOOST_DESCRIBE_ENUM(Ending, cancel, move)

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
  // How it ended before it began, if it did: rows of visit_change.
  std::optional<Ending> ended;
  std::optional<base::Instant> ended_at;
  std::optional<AskedBy> end_asked_by;
  std::optional<std::string> end_reason;
  std::optional<FactId> moved_to, moved_from;
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
      field("author", &V::author, {}), field("version", &V::version, {}),
      field("ended", &V::ended, {}), field("ended_at", &V::ended_at, {}),
      field("end_asked_by", &V::end_asked_by, {}), field("end_reason", &V::end_reason, {}),
      field("moved_to", &V::moved_to, {}), field("moved_from", &V::moved_from, {}));
}

/// planned until its day has passed without a fact, then missed; cancelled or moved if it was given
/// up before; with a fact, the newest fact's.
FactState state_of(const Visit&, const std::optional<Fact>& newest, base::Date today);
Shown shown(const Visit&, const std::optional<Fact>& newest, base::Date today);

/// A visit comes after the care plan was agreed.
base::Check check_planned(const Elder&, base::Date day);
/// What a supervisor, or the worker whose visit it is, says when giving a plan up.
struct GivenUp {
  base::Instant now;
  AskedBy asked_by = AskedBy::provider;
  std::string reason;
};
/// Only what has neither been recorded nor begun: afterwards it was made, or missed.
base::Result<Visit> cancelled(Visit, const std::optional<Fact>& newest, const GivenUp&);
/// The new plan. `worker`: another one takes it over; only a supervisor may say so.
struct MoveTo {
  FactId id;
  base::Instant at;
  std::optional<std::int64_t> minutes;  // as long as it was, when left out
  bool other_worker = false, by_supervisor = false;
};
struct Moved {
  Visit old, fresh;
};
base::Result<Moved> moved(Visit, const std::optional<Fact>& newest, const MoveTo&, const GivenUp&);
inline Span planned_span(const Visit& v) {
  return {v.planned_at, v.planned_end};
}

}  // namespace delivery
