// Truths of step 6: each lists what violates it.
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
constexpr sql::Query kPresent{"delivery.present", R"(
  SELECT f.id FROM fact f
  WHERE f.district = :district AND f.kind = 'course' AND f.present <> (
    SELECT COUNT(*) FROM attendance a WHERE a.district = f.district AND a.fact = f.root))"};

}  // namespace

std::vector<sql::Query> truths() {
  return {kWorkerTwice,   kPersonTwice,    kOneHead,     kOneContract,   kChainLinked,
          kElderContract, kVerifiedProven, kStateDays,   kVisitRecorded, kVisitPlanned,
          kPresent,       kGivenUpUnmade,  kMovedWithin, kSignedByAll};
}

}  // namespace delivery::store
