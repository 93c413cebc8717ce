// Truths of step 6: each lists what violates it.
#include "flow/6_delivery/people/store.h"
#include "flow/6_delivery/shown.h"
#include "flow/6_delivery/store.h"

namespace delivery::store {
namespace {

constexpr sql::Query kWorkerTwice{"delivery.worker_in_two_places", R"(
  SELECT a.id || ' ' || b.id FROM fact a
  JOIN fact b ON b.district = a.district AND b.worker = a.worker AND b.id <> a.id
    AND b.arrive >= a.arrive AND b.arrive < a.leave
  WHERE a.district = :district AND a.superseded = 0 AND a.state <> 'void'
    AND b.superseded = 0 AND b.state <> 'void' AND (b.arrive > a.arrive OR b.id > a.id))"};
constexpr sql::Query kPersonTwice{"delivery.person_served_twice_at_once", R"(
  SELECT a.id || ' ' || b.id FROM fact a
  JOIN fact b ON b.district = a.district AND b.person = a.person AND b.id <> a.id
    AND b.arrive >= a.arrive AND b.arrive < a.leave
  WHERE a.district = :district AND a.person <> '' AND a.superseded = 0 AND a.state <> 'void'
    AND b.superseded = 0 AND b.state <> 'void' AND (b.arrive > a.arrive OR b.id > a.id))"};
constexpr sql::Query kOneHead{"delivery.one_head", R"(
  SELECT root FROM fact WHERE district = :district
  GROUP BY root HAVING SUM(1 - superseded) <> 1)"};
constexpr sql::Query kOneContract{"delivery.one_contract", R"(
  SELECT root FROM fact WHERE district = :district
  GROUP BY root HAVING MIN(contract) <> MAX(contract) OR MIN(kind) <> MAX(kind)
    OR MIN(subject) <> MAX(subject))"};
constexpr sql::Query kChainLinked{"delivery.chain_linked", R"(
  SELECT f.id FROM fact f
  WHERE f.district = :district AND f.id <> f.root AND NOT EXISTS (
    SELECT 1 FROM fact old WHERE old.district = f.district AND old.id = f.supersedes
      AND old.root = f.root AND old.superseded = 1))"};
constexpr sql::Query kElderContract{"delivery.elder_contract", R"(
  SELECT f.id FROM fact f JOIN elder e ON e.district = f.district AND e.id = f.subject
  WHERE f.district = :district AND (e.contract <> f.contract OR e.person <> f.person))"};
constexpr sql::Query kVerifiedProven{"delivery.verified_proven", R"(
  SELECT id FROM fact
  WHERE district = :district AND state = 'verified' AND (proof = 0 OR verified_on IS NULL))"};
constexpr sql::Query kStateDays{"delivery.state_days", R"(
  SELECT id FROM fact
  WHERE district = :district AND superseded = 0
    AND ((state = 'disputed' AND disputed_on IS NULL) OR (state = 'void' AND voided_on IS NULL)))"};
constexpr sql::Query kVisitRecorded{"delivery.visit_recorded", R"(
  SELECT v.id FROM visit v
  LEFT JOIN fact f ON f.district = v.district AND f.root = v.id AND f.superseded = 0
  WHERE v.district = :district AND (v.recorded = 1) = (f.id IS NULL))"};
constexpr sql::Query kVisitPlanned{"delivery.visit_planned", R"(
  SELECT f.id FROM fact f
  WHERE f.district = :district AND f.kind = 'visit' AND NOT EXISTS (
    SELECT 1 FROM visit v WHERE v.district = f.district AND v.id = f.root
      AND v.contract = f.contract AND v.elder = f.subject AND v.worker = f.worker))"};
// What was given up was never made, and what it was moved to is the same household's.
constexpr sql::Query kGivenUpUnmade{"delivery.given_up_unmade", R"(
  SELECT c.visit FROM visit_change c
  LEFT JOIN visit v ON v.district = c.district AND v.id = c.visit
  LEFT JOIN fact f ON f.district = c.district AND f.root = c.visit
  WHERE c.district = :district
    AND (v.id IS NULL OR v.recorded = 1 OR f.id IS NOT NULL OR c.at >= v.planned_at))"};
constexpr sql::Query kMovedWithin{"delivery.moved_within_household", R"(
  SELECT c.visit FROM visit_change c
  JOIN visit v ON v.district = c.district AND v.id = c.visit
  LEFT JOIN visit n ON n.district = c.district AND n.id = c.moved_to
  WHERE c.district = :district AND c.act = 'move'
    AND (n.id IS NULL OR n.elder <> v.elder OR n.contract <> v.contract))"};
// G-3: a level in force was signed by all who assessed.
constexpr sql::Query kSignedByAll{"elder.level_signed_by_all", R"(
  SELECT s.assessment FROM elder_assessor s
  JOIN elder_assessment a ON a.district = s.district AND a.id = s.assessment
  WHERE s.district = :district AND a.effective_on IS NOT NULL AND s.signed_on IS NULL)"};
constexpr sql::Query kMinutes{"delivery.minutes_are_its_times", R"(
  SELECT id FROM fact
  WHERE district = :district AND arrive IS NOT NULL AND minutes <> (leave - arrive) / 60000)"};
// What happened to a fact stands in the journal at that instant, by that account, and names it.
constexpr sql::Query kHappened{"delivery.events_happened", R"(
  WITH done AS MATERIALIZED (
    SELECT id, at, account, operation FROM journal
    WHERE district = :district AND outcome = 'done'),
  met AS MATERIALIZED (
    SELECT e.id, e.fact, d.id AS entry FROM fact_event e
    LEFT JOIN done d ON d.at = e.at AND d.account = e.account AND d.operation = e.act
    WHERE e.district = :district)
  SELECT m.id FROM met m
  LEFT JOIN journal j ON j.district = :district AND j.id = m.entry
  GROUP BY m.id
  HAVING MAX(CASE WHEN j.body LIKE '%' || m.fact || '%' THEN 1 ELSE 0 END) = 0)"};
// And the other way: nothing is recorded, verified, disputed or void without what made it so.
constexpr sql::Query kCaused{"delivery.facts_have_their_events", R"(
  SELECT id FROM (
    SELECT f.id,
      SUM(CASE WHEN e.act IN ('visit.record', 'visit.correct', 'volunteering.record',
        'course.record', 'elder.agree_plan', 'assessment.record_response', 'assessment.rate')
        THEN 1 ELSE 0 END) AS began,
      SUM(CASE WHEN e.act IN ('visit.verify', 'assessment.record_response', 'assessment.rate')
        THEN 1 ELSE 0 END) AS verified,
      SUM(CASE WHEN e.act = 'visit.dispute' THEN 1 ELSE 0 END) AS disputed,
      SUM(CASE WHEN e.act = 'visit.void' THEN 1 ELSE 0 END) AS voided,
      MAX(CASE WHEN f.verified_on IS NOT NULL OR f.state = 'verified'
        THEN 1 ELSE 0 END) AS is_verified,
      MAX(CASE WHEN f.disputed_on IS NOT NULL OR f.state = 'disputed'
        THEN 1 ELSE 0 END) AS is_disputed,
      MAX(CASE WHEN f.voided_on IS NOT NULL OR f.state = 'void' THEN 1 ELSE 0 END) AS is_void
    FROM fact f
    LEFT JOIN fact_event e ON e.district = f.district AND e.root = f.root AND e.fact = f.id
    WHERE f.district = :district GROUP BY f.id) AS counted
  WHERE began <> 1 OR (verified > 0) <> (is_verified = 1) OR (disputed > 0) <> (is_disputed = 1)
    OR (voided > 0) <> (is_void = 1))"};
constexpr sql::Query kPresent{"delivery.present", R"(
  SELECT f.id FROM fact f
  WHERE f.district = :district AND f.kind = 'course' AND f.present <> (
    SELECT COUNT(*) FROM attendance a WHERE a.district = f.district AND a.fact = f.root))"};

// Answers and care plans are told of with their assessment and their elder.
constexpr sql::Query kFactIds{"delivery.fact_ids", R"(
  SELECT id FROM fact
  WHERE district = :district AND kind IN ('visit', 'volunteer_visit', 'course') ORDER BY id)"};
constexpr sql::Query kElderIds{"delivery.elder_ids", R"(
  SELECT id FROM elder WHERE district = :district ORDER BY id)"};
constexpr sql::Query kVisitIds{"delivery.visit_ids", R"(
  SELECT id FROM visit WHERE district = :district ORDER BY id)"};
constexpr sql::Query kPlanned{"delivery.visit_as_planned", R"(
  SELECT id, contract, household, elder AS subject, area, worker_label AS worker, planned_at
  FROM visit WHERE district = :district AND id = :id)"};

struct Planned {
  FactId id;
  contract::ContractId contract;
  std::string household, subject, area, worker;
  base::Instant planned_at;
};
constexpr auto describe(const Planned*) {
  using base::field;
  return base::record(
      "Planned", field("id", &Planned::id, {}), field("contract", &Planned::contract, {}),
      field("household", &Planned::household, {}), field("subject", &Planned::subject, {}),
      field("area", &Planned::area, {}), field("worker", &Planned::worker, {}),
      field("planned_at", &Planned::planned_at, {}));
}
std::optional<Planned> planned(sql::Db& db, const FactId& id) {
  return db.one<Planned>(kPlanned, {sql::arg("id", id)});
}
std::optional<Shown> shown_fact(sql::Db& db, const FactId& id) {
  const auto fact = find(db, id);
  return fact ? std::optional(shown(*fact)) : std::nullopt;
}

}  // namespace

std::vector<platform::Witnessed> witnessed() {
  return {{.name = "delivery.elder_as_told",
           .key = "id",
           .prefix = "eld_",
           .ids = kElderIds,
           .row = platform::row_of(find_elder)},
          {.name = "delivery.visit_as_told",
           .key = "id",
           .prefix = "vis_",
           .ids = kVisitIds,
           .row = platform::row_of(planned),
           .telling = "planned_at"},
          {.name = "delivery.fact_as_told",
           .key = "fact",
           .prefix = "",
           .ids = kFactIds,
           .row = platform::row_of(shown_fact),
           .moving = {"state", "proof", "verified_on", "disputed_on", "voided_on"},
           .untold = {"planned_at", "ended_at", "end_reason", "end_asked_by", "moved_to",
                      "moved_from"}}};
}

std::vector<sql::Query> truths() {
  return {kWorkerTwice,   kPersonTwice,    kOneHead,     kOneContract,   kChainLinked,
          kElderContract, kVerifiedProven, kStateDays,   kVisitRecorded, kVisitPlanned,
          kPresent,       kGivenUpUnmade,  kMovedWithin, kSignedByAll,   kMinutes,
          kHappened,      kCaused};
}

}  // namespace delivery::store
