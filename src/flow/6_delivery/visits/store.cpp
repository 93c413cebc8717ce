#include "flow/6_delivery/visits/store.h"

namespace delivery::store {
namespace {

constexpr sql::Query kFind{"visit.find", R"(
  SELECT v.* FROM visit_told v
  WHERE v.district = :district AND v.id = :id)"};
constexpr sql::Query kInsert{"visit.insert", R"(
  INSERT INTO visit (district,
    id, contract, owner_org, purchaser, elder, household, person, area, worker, worker_login,
    worker_label, day, planned_at, planned_end, recorded, author, version)
  VALUES (:district,
    :id, :contract, :owner_org, :purchaser, :elder, :household, :person, :area, :worker,
    :worker_login, :worker_label, :day, :planned_at, :planned_end, :recorded, :author, :version))"};
constexpr sql::Query kMarkRecorded{"visit.mark_recorded", R"(
  UPDATE visit SET recorded = 1, version = version + 1
  WHERE district = :district AND id = :id AND recorded = 0 AND version = :version
    AND NOT EXISTS (SELECT 1 FROM visit_change c
                    WHERE c.district = visit.district AND c.visit = visit.id)
  RETURNING id)"};
constexpr sql::Query kTouch{"visit.touch", R"(
  UPDATE visit SET version = version + 1
  WHERE district = :district AND id = :id AND recorded = 0 AND version = :version
  RETURNING id)"};
constexpr sql::Query kGiveUp{"visit.give_up", R"(
  INSERT INTO visit_change (district, visit, act, at, account, role, asked_by, reason, moved_to)
  VALUES (:district, :id, :ended, :ended_at, :account, :role, :end_asked_by, :end_reason,
    :moved_to))"};
// No planned visit lasts a day.
constexpr sql::Query kPlannedFor{"visit.planned_for", R"(
  SELECT v.* FROM visit_told v
  WHERE v.district = :district AND v.worker = :worker AND v.planned_at >= :floor
    AND v.planned_at < :until AND v.planned_end > :since AND v.ended IS NULL
  ORDER BY v.planned_at LIMIT 1)"};
constexpr sql::Query kList{"visit.list", R"(
  SELECT v.* FROM visit_told v
  WHERE v.district = :district AND v.contract = :contract AND v.day >= :day_from
    AND v.day <= :day_to AND (:household = '' OR v.household = :household)
    AND (:scope_all = 1 OR v.owner_org = :scope_org OR v.purchaser = :scope_org
         OR v.worker = :scope_person OR v.area LIKE :scope_area)
  ORDER BY v.planned_at, v.id)"};
constexpr sql::Query kOfContract{"visit.of_contract", R"(
  SELECT v.* FROM visit_told v
  WHERE v.district = :district AND v.contract = :contract
  ORDER BY v.planned_at, v.id)"};
constexpr sql::Query kFacts{"visit.facts_of_list", R"(
  SELECT f.* FROM visit v
  JOIN fact f ON f.district = v.district AND f.root = v.id AND f.superseded = 0
  WHERE v.district = :district AND v.contract = :contract AND v.day >= :day_from
    AND v.day <= :day_to AND (:household = '' OR v.household = :household)
    AND (:scope_all = 1 OR v.owner_org = :scope_org OR v.purchaser = :scope_org
         OR v.worker = :scope_person OR v.area LIKE :scope_area)
  ORDER BY f.root)"};

sql::Args filtered(platform::Work& work, const VisitFilter& f) {
  return platform::scoped(work,
                          {sql::arg("contract", f.contract), sql::arg("household", f.household),
                           sql::arg("day_from", f.from.empty() ? "0000" : f.from),
                           sql::arg("day_to", f.to.empty() ? "9999" : f.to)});
}

}  // namespace

std::optional<Visit> find_visit(sql::Db& db, const FactId& id) {
  return db.one<Visit>(kFind, {sql::arg("id", id)});
}

void insert_visit(sql::Db& db, const Visit& v) {
  db.exec(kInsert, v);
}

bool mark_recorded(sql::Db& db, const Visit& v) {
  return !db.column<std::string>(kMarkRecorded, sql::Args(v)).empty();
}

bool give_up(platform::Work& work, const Visit& v) {
  if (work.db.column<std::string>(kTouch, sql::Args(v)).empty()) return false;
  work.db.exec(kGiveUp,
               sql::Args(v).with("account", work.actor.account).with("role", work.actor.role));
  return true;
}

std::vector<Visit> visits_of(sql::Db& db, const contract::ContractId& id) {
  return db.all<Visit>(kOfContract, {sql::arg("contract", id)});
}

std::optional<Visit> planned_for(sql::Db& db, const std::string& worker, const Span& span) {
  return db.one<Visit>(kPlannedFor,
                       {sql::arg("worker", worker), sql::arg("floor", span.arrive.plus_hours(-24)),
                        sql::arg("until", span.leave), sql::arg("since", span.arrive)});
}

std::vector<Visit> list_visits(platform::Work& work, const VisitFilter& f) {
  return work.db.all<Visit>(kList, filtered(work, f));
}

std::vector<Fact> facts_of_visits(platform::Work& work, const VisitFilter& f) {
  return work.db.all<Fact>(kFacts, filtered(work, f));
}

}  // namespace delivery::store
