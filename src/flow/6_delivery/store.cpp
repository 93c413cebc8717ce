#include "flow/6_delivery/store.h"

namespace delivery::store {
namespace {

constexpr sql::Query kFind{"delivery.find_fact", R"(
  SELECT * FROM fact WHERE district = :district AND id = :id)"};
constexpr sql::Query kNewest{"delivery.newest_fact", R"(
  SELECT * FROM fact
  WHERE district = :district AND superseded = 0
    AND root = (SELECT root FROM fact WHERE district = :district AND id = :id))"};
constexpr sql::Query kChain{"delivery.chain", R"(
  SELECT * FROM fact WHERE district = :district AND root = :root ORDER BY recorded_at, id)"};
constexpr sql::Query kOfContract{"delivery.facts_of_contract", R"(
  SELECT * FROM fact WHERE district = :district AND contract = :contract ORDER BY day, id)"};
constexpr sql::Query kInsert{"delivery.insert_fact", R"(
  INSERT INTO fact (district,
    id, kind, contract, owner_org, purchaser, root, subject, label, area, day, arrive, leave,
    minutes, worker, worker_label, person, present, proof, tasks, evidence, late, state,
    supersedes, reason, superseded, recorded_at, verified_on, disputed_on, voided_on, satisfied,
    author, version)
  VALUES (:district,
    :id, :kind, :contract, :owner_org, :purchaser, :root, :subject, :label, :area, :day, :arrive,
    :leave, :minutes, :worker, :worker_label, :person, :present, :proof, :tasks, :evidence, :late,
    :state, :supersedes, :reason, :superseded, :recorded_at, :verified_on, :disputed_on,
    :voided_on, :satisfied, :author, :version))"};
constexpr sql::Query kUpdate{"delivery.update_fact", R"(
  UPDATE fact SET state = :state, proof = :proof, verified_on = :verified_on,
    disputed_on = :disputed_on, voided_on = :voided_on, version = version + 1
  WHERE district = :district AND id = :id AND superseded = 0 AND version = :version
  RETURNING *)"};
constexpr sql::Query kSupersede{"delivery.supersede", R"(
  UPDATE fact SET superseded = 1, version = version + 1
  WHERE district = :district AND id = :id AND superseded = 0 AND version = :version
  RETURNING id)"};

// No fact lasts a day: what overlaps began within the day before the end.
constexpr sql::Query kOverlappingWorker{"delivery.overlapping_worker", R"(
  SELECT * FROM fact
  WHERE district = :district AND worker = :who AND arrive >= :floor AND arrive < :until
    AND leave > :since AND superseded = 0 AND state <> 'void' AND root <> :root
  ORDER BY arrive LIMIT 1)"};
constexpr sql::Query kOverlappingPerson{"delivery.overlapping_person", R"(
  SELECT * FROM fact
  WHERE district = :district AND person = :who AND arrive >= :floor AND arrive < :until
    AND leave > :since AND superseded = 0 AND state <> 'void' AND root <> :root
  ORDER BY arrive LIMIT 1)"};
constexpr sql::Query kAnswer{"delivery.answer", R"(
  SELECT * FROM fact
  WHERE district = :district AND subject = :subject AND kind = 'survey_response'
    AND evidence = :evidence AND superseded = 0)"};
constexpr sql::Query kList{"delivery.list_facts", R"(
  SELECT * FROM fact
  WHERE district = :district AND contract = :contract AND day >= :day_from AND day <= :day_to
    AND (:kind = '' OR kind = :kind) AND (:state = '' OR state = :state)
    AND (:household = '' OR label = :household) AND (:every = 1 OR superseded = 0)
    AND (:scope_all = 1 OR owner_org = :scope_org OR purchaser = :scope_org)
  ORDER BY day, arrive, id)"};

constexpr sql::Query kAddEvent{"delivery.add_event", R"(
  INSERT INTO fact_event (district, id, root, fact, act, at, account, role, proof, reason)
  VALUES (:district, :id, :root, :fact, :act, :at, :account, :role, :proof, :reason))"};
constexpr sql::Query kEvents{"delivery.events", R"(
  SELECT act, at, role, proof, reason FROM (
    SELECT act, at, role, proof, reason, id FROM fact_event
    WHERE district = :district AND root = :root
    UNION ALL
    SELECT 'visit.' || act, at, role, 0, reason, visit FROM visit_change
    WHERE district = :district AND visit = :root) AS happened
  ORDER BY at, id)"};

constexpr sql::Query kLabel{"delivery.label", R"(
  SELECT label FROM delivery_label
  WHERE district = :district AND contract = :contract AND account = :account)"};
constexpr sql::Query kLabels{"delivery.labels", R"(
  SELECT COUNT(*) AS n FROM delivery_label
  WHERE district = :district AND contract = :contract AND label LIKE :prefix)"};
constexpr sql::Query kAddLabel{"delivery.add_label", R"(
  INSERT INTO delivery_label (district, contract, account, label)
  VALUES (:district, :contract, :account, :label))"};
constexpr sql::Query kAccount{"delivery.account", R"(
  SELECT id, role, org, person FROM account
  WHERE district = :district AND login = :login AND state = 'active')"};

std::optional<Fact> overlapping(sql::Db& db, const sql::Query& q, const std::string& who,
                                const Span& span, const FactId& root) {
  return db.one<Fact>(
      q, {sql::arg("who", who), sql::arg("floor", span.arrive.plus_hours(-24)),
          sql::arg("until", span.leave), sql::arg("since", span.arrive), sql::arg("root", root)});
}

}  // namespace

std::optional<Fact> find(sql::Db& db, const FactId& id) {
  return db.one<Fact>(kFind, {sql::arg("id", id)});
}

std::optional<Fact> newest(sql::Db& db, const FactId& id) {
  return db.one<Fact>(kNewest, {sql::arg("id", id)});
}

std::vector<Fact> chain(sql::Db& db, const FactId& root) {
  return db.all<Fact>(kChain, {sql::arg("root", root)});
}

std::vector<Fact> of_contract(sql::Db& db, const contract::ContractId& id) {
  return db.all<Fact>(kOfContract, {sql::arg("contract", id)});
}

void insert(sql::Db& db, const Fact& f) {
  db.exec(kInsert, f);
}

std::optional<Fact> update(sql::Db& db, const Fact& f) {
  return db.one<Fact>(kUpdate, sql::Args(f));
}

bool supersede(sql::Db& db, const Fact& f) {
  return !db.column<std::string>(kSupersede, sql::Args(f)).empty();
}

std::optional<Fact> overlapping_worker(sql::Db& db, const std::string& worker, const Span& span,
                                       const FactId& root) {
  return overlapping(db, kOverlappingWorker, worker, span, root);
}

std::optional<Fact> overlapping_person(sql::Db& db, const std::string& person, const Span& span,
                                       const FactId& root) {
  return overlapping(db, kOverlappingPerson, person, span, root);
}

std::optional<Fact> answer(sql::Db& db, const ElderId& elder, const std::string& evidence) {
  return db.one<Fact>(kAnswer, {sql::arg("subject", elder), sql::arg("evidence", evidence)});
}

std::vector<Fact> list(platform::Work& work, const Filter& f) {
  return work.db.all<Fact>(
      kList, platform::scoped(work, {sql::arg("contract", f.contract), sql::arg("kind", f.kind),
                                     sql::arg("state", f.state), sql::arg("household", f.household),
                                     sql::arg("day_from", f.from.empty() ? "0000" : f.from),
                                     sql::arg("day_to", f.to.empty() ? "9999" : f.to),
                                     sql::arg("every", std::int64_t(f.all))}));
}

void add_event(platform::Work& work, const Fact& f, std::string_view act,
               const std::string& reason) {
  work.db.exec(kAddEvent,
               {sql::arg("id", work.ids.fresh("fev", work.now)), sql::arg("root", f.root),
                sql::arg("fact", f.id), sql::arg("act", act), sql::arg("at", work.now),
                sql::arg("account", work.actor.account), sql::arg("role", work.actor.role),
                sql::arg("proof", f.proof), sql::arg("reason", reason)});
}

std::vector<Event> events(sql::Db& db, const FactId& root) {
  return db.all<Event>(kEvents, {sql::arg("root", root)});
}

std::string numbered(std::string_view prefix, std::int64_t n) {
  return std::string(prefix) + (n < 10 ? "0" : "") + std::to_string(n);
}

std::string label(platform::Work& work, const contract::ContractId& contract,
                  const std::string& account, std::string_view prefix) {
  const auto known = work.db.column<std::string>(
      kLabel, {sql::arg("contract", contract), sql::arg("account", account)});
  if (!known.empty()) return known[0];
  const std::string start(prefix);
  const auto n = work.db.scalar<std::int64_t>(
      kLabels, {sql::arg("contract", contract), sql::arg("prefix", start + "%")});
  std::string fresh = numbered(prefix, n + 1);
  work.db.exec(kAddLabel, {sql::arg("contract", contract), sql::arg("account", account),
                           sql::arg("label", fresh)});
  return fresh;
}

std::optional<Account> account(sql::Db& db, const std::string& login) {
  return db.one<Account>(kAccount, {sql::arg("login", login)});
}

}  // namespace delivery::store
