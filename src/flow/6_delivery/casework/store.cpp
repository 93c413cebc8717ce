#include "flow/6_delivery/casework/store.h"

namespace delivery::casework_store {
namespace {

constexpr sql::Query kFind{"casework.find", R"(
  SELECT * FROM casework WHERE district = :district AND id = :id)"};
constexpr sql::Query kOpenOf{"casework.open_of", R"(
  SELECT * FROM casework
  WHERE district = :district AND contract = :contract AND person = :person AND state <> 'closed'
  ORDER BY id LIMIT 1)"};
constexpr sql::Query kCount{"casework.count", R"(
  SELECT COUNT(*) FROM casework
  WHERE district = :district AND contract = :contract AND kind = :kind)"};
constexpr sql::Query kInsert{"casework.insert", R"(
  INSERT INTO casework (district,
    id, contract, owner_org, purchaser, area, kind, standard, label, title, person, people,
    consented_by, withdrawn_on, worker, worker_label, registration, opened_on, last_on, records,
    evaluated_on, outcome, closed_on, close_reason, state, author, version)
  VALUES (:district,
    :id, :contract, :owner_org, :purchaser, :area, :kind, :standard, :label, :title, :person,
    :people, :consented_by, :withdrawn_on, :worker, :worker_label, :registration, :opened_on,
    :last_on, :records, :evaluated_on, :outcome, :closed_on, :close_reason, :state, :author,
    :version))"};
constexpr sql::Query kUpdate{"casework.update", R"(
  UPDATE casework SET
    withdrawn_on = :withdrawn_on, worker = :worker, worker_label = :worker_label,
    registration = :registration, last_on = :last_on, records = :records,
    evaluated_on = :evaluated_on, outcome = :outcome, closed_on = :closed_on,
    close_reason = :close_reason, state = :state, version = version + 1
  WHERE district = :district AND id = :id AND version = :version
  RETURNING *)"};
constexpr sql::Query kList{"casework.list", R"(
  SELECT * FROM casework
  WHERE district = :district AND (:contract = '' OR contract = :contract)
    AND (:kind = '' OR kind = :kind) AND (:state = '' OR state = :state)
    AND (:scope_all = 1 OR owner_org = :scope_org OR purchaser = :scope_org
         OR worker = :scope_person)
  ORDER BY contract, label)"};
constexpr sql::Query kAdd{"casework.add_record", R"(
  INSERT INTO casework_record (district, id, casework, number, kind, step, done_on, worker,
    worker_label, text_cipher, author, recorded_at)
  VALUES (:district, :id, :casework, :number, :kind, :step, :done_on, :worker, :worker_label,
    :text_cipher, :author, :recorded_at))"};
constexpr sql::Query kRecords{"casework.records", R"(
  SELECT id, casework, number, kind, step, done_on, worker, worker_label, text_cipher, author,
         recorded_at
  FROM casework_record WHERE district = :district AND casework = :casework ORDER BY number)"};
constexpr sql::Query kCountReading{"casework.count_reading", R"(
  UPDATE casework SET reads = reads + 1 WHERE district = :district AND id = :id)"};
constexpr sql::Query kWorkers{"casework.workers", R"(
  SELECT login, name, id, person FROM account
  WHERE district = :district AND org = :org AND role = 'worker' AND state = 'active'
  ORDER BY name, login)"};
constexpr sql::Query kIds{"casework.ids", R"(
  SELECT id FROM casework WHERE district = :district ORDER BY id)"};

/// S-02: every step has its record, and the newest says where the case stands and since when.
constexpr sql::Query kEveryStep{"casework.every_step_recorded", R"(
  SELECT c.id FROM casework c
  LEFT JOIN casework_record r ON r.district = c.district AND r.casework = c.id
  WHERE c.district = :district
  GROUP BY c.id, c.records, c.last_on, c.state
  HAVING COUNT(r.id) <> c.records OR MAX(r.number) <> c.records OR MAX(r.done_on) <> c.last_on
    OR SUM(CASE WHEN r.number = c.records AND r.step = c.state THEN 1 ELSE 0 END) <> 1)"};
/// S-02: what is closed was evaluated, and the record of it is there.
constexpr sql::Query kEvaluated{"casework.closed_after_evaluation", R"(
  SELECT c.id FROM casework c
  WHERE c.district = :district AND c.closed_on IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM casework_record r
    WHERE r.district = c.district AND r.casework = c.id AND r.kind = 'evaluated'
      AND r.done_on = c.evaluated_on AND r.number < c.records))"};
/// Days never run backwards.
constexpr sql::Query kInOrder{"casework.records_in_order", R"(
  SELECT r.id FROM casework_record r
  JOIN casework_record n ON n.district = r.district AND n.casework = r.casework
    AND n.number = r.number + 1
  WHERE r.district = :district AND n.done_on < r.done_on)"};
/// A client has one open case under a contract.
constexpr sql::Query kOneOpen{"casework.one_open_a_client", R"(
  SELECT person AS violation FROM casework
  WHERE district = :district AND person <> '' AND state <> 'closed'
  GROUP BY contract, person HAVING COUNT(*) > 1)"};

}  // namespace

std::optional<Case> find(sql::Db& db, const CaseworkId& id) {
  return db.one<Case>(kFind, {sql::arg("id", id)});
}
std::optional<Case> open_of(sql::Db& db, const contract::ContractId& contract,
                            const std::string& person) {
  return db.one<Case>(kOpenOf, {sql::arg("contract", contract), sql::arg("person", person)});
}
std::int64_t count(sql::Db& db, const contract::ContractId& contract, CaseKind kind) {
  return db.scalar<std::int64_t>(kCount, {sql::arg("contract", contract), sql::arg("kind", kind)});
}
void insert(sql::Db& db, const Case& c) {
  db.exec(kInsert, c);
}
std::optional<Case> update(sql::Db& db, const Case& c) {
  return db.one<Case>(kUpdate, sql::Args(c));
}
std::vector<CaseShown> list(platform::Work& work, const Filter& f) {
  return work.db.all<CaseShown>(
      kList, platform::scoped(work, {sql::arg("contract", f.contract), sql::arg("kind", f.kind),
                                     sql::arg("state", f.state)}));
}
void add(sql::Db& db, const RecordRow& r) {
  db.exec(kAdd, r);
}
void count_reading(sql::Db& db, const CaseworkId& id) {
  db.exec(kCountReading, {sql::arg("id", id)});
}
std::vector<RecordRow> records(sql::Db& db, const CaseworkId& id) {
  return db.all<RecordRow>(kRecords, {sql::arg("casework", id)});
}
std::vector<Caseworker> workers(sql::Db& db, const std::string& org) {
  return db.all<Caseworker>(kWorkers, {sql::arg("org", org)});
}

std::vector<sql::Query> must_be_empty() {
  return {kEveryStep, kEvaluated, kInOrder, kOneOpen};
}
std::vector<platform::Witnessed> witnessed() {
  return {{.name = "casework.as_told",
           .key = "id",
           .prefix = "csw_",
           .ids = kIds,
           .row = platform::row_of(find)}};
}

}  // namespace delivery::casework_store
