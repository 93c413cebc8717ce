#include "flow/4_procurement/experts/store.h"

namespace procurement::experts::store {
namespace {

constexpr sql::Query kFind{"expert.find", R"(
  SELECT id, account, name, specialties, employer, area, listed_from, listed_until, suspended_on,
         suspend_reason, state, author, version
  FROM expert WHERE district = :district AND id = :id)"};
constexpr sql::Query kFindByAccount{"expert.find_by_account", R"(
  SELECT id, account, name, specialties, employer, area, listed_from, listed_until, suspended_on,
         suspend_reason, state, author, version
  FROM expert WHERE district = :district AND account = :account)"};
constexpr sql::Query kInsert{"expert.insert", R"(
  INSERT INTO expert (district, id, account, name, specialties, employer, area, listed_from,
    listed_until, suspended_on, suspend_reason, state, author, version)
  VALUES (:district, :id, :account, :name, :specialties, :employer, :area, :listed_from,
    :listed_until, :suspended_on, :suspend_reason, :state, :author, :version))"};
constexpr sql::Query kSave{"expert.save", R"(
  UPDATE expert SET specialties = :specialties, employer = :employer, area = :area,
    listed_until = :listed_until, suspended_on = :suspended_on, suspend_reason = :suspend_reason,
    state = :state, version = version + 1
  WHERE district = :district AND id = :id AND version = :version
  RETURNING version)"};
constexpr sql::Query kList{"expert.list", R"(
  SELECT id, account, name, specialties, employer, area, listed_from, listed_until, suspended_on,
         suspend_reason, state, author, version
  FROM expert
  WHERE district = :district AND (CAST(:after AS TEXT) = '' OR id < :after)
    AND (CAST(:of AS TEXT) IS NULL OR specialties LIKE '%"' || CAST(:of AS TEXT) || '"%')
    AND state = COALESCE(CAST(:state AS TEXT), state)
  ORDER BY id DESC LIMIT :limit)"};
constexpr sql::Query kListed{"expert.listed", R"(
  SELECT id, account, name, specialties, employer, area, listed_from, listed_until, suspended_on,
         suspend_reason, state, author, version
  FROM expert WHERE district = :district AND state = 'listed' ORDER BY id)"};
constexpr sql::Query kResults{"expert.results", R"(
  SELECT COUNT(*) FROM procurement_member m
  JOIN procurement p ON p.district = m.district AND p.id = m.procurement
  WHERE m.district = :district AND m.account = :account AND m.kind = 'expert'
    AND p.result_noticed_on IS NOT NULL)"};
constexpr sql::Query kOutside{"expert.accounts_outside", R"(
  SELECT a.id, a.name, COALESCE(p.name, '') AS org_name
  FROM account a LEFT JOIN party p ON p.district = a.district AND p.id = a.org
  WHERE a.district = :district AND a.state = 'active' AND a.role = 'expert' AND NOT EXISTS (
    SELECT 1 FROM expert e WHERE e.district = a.district AND e.account = a.id)
  ORDER BY a.id)"};

constexpr sql::Query kDraws{"expert_draw.of", R"(
  SELECT id, procurement, round, specialties, members, experts, pool, pool_sha256, seed_sha256,
         public_source, public_on, committed_at, drawn_at, seed, public_value, receipts, set_aside,
         author, drawn_by, version
  FROM expert_draw WHERE district = :district AND procurement = :procurement ORDER BY round)"};
constexpr sql::Query kFindDraw{"expert_draw.find", R"(
  SELECT id, procurement, round, specialties, members, experts, pool, pool_sha256, seed_sha256,
         public_source, public_on, committed_at, drawn_at, seed, public_value, receipts, set_aside,
         author, drawn_by, version
  FROM expert_draw WHERE district = :district AND id = :id)"};
constexpr sql::Query kInsertDraw{"expert_draw.insert", R"(
  INSERT INTO expert_draw (district, id, procurement, round, specialties, members, experts, pool,
    pool_sha256, seed_cipher, seed_sha256, public_source, public_on, committed_at, drawn_at, seed,
    public_value, receipts, set_aside, author, drawn_by, version)
  VALUES (:district, :id, :procurement, :round, :specialties, :members, :experts, :pool,
    :pool_sha256, :seed_cipher, :seed_sha256, :public_source, :public_on, :committed_at, :drawn_at,
    :seed, :public_value, :receipts, :set_aside, :author, :drawn_by, :version))"};
constexpr sql::Query kCipher{"expert_draw.seed_cipher", R"(
  SELECT seed_cipher FROM expert_draw WHERE district = :district AND id = :id)"};
constexpr sql::Query kReveal{"expert_draw.reveal", R"(
  UPDATE expert_draw SET drawn_at = :drawn_at, seed = :seed, public_value = :public_value,
    receipts = :receipts, set_aside = :set_aside, drawn_by = :drawn_by, version = version + 1
  WHERE district = :district AND id = :id AND version = :version AND drawn_at IS NULL
  RETURNING version)"};

constexpr sql::Query kRecusals{"expert_recusal.of", R"(
  SELECT id, procurement, expert, kind, reason, recused_at, author
  FROM expert_recusal
  WHERE district = :district AND procurement = :procurement ORDER BY recused_at, id)"};
constexpr sql::Query kFindRecusal{"expert_recusal.find", R"(
  SELECT id, procurement, expert, kind, reason, recused_at, author
  FROM expert_recusal WHERE district = :district AND id = :id)"};
constexpr sql::Query kInsertRecusal{"expert_recusal.insert", R"(
  INSERT INTO expert_recusal (district, id, procurement, expert, kind, reason, recused_at, author)
  VALUES (:district, :id, :procurement, :expert, :kind, :reason, :recused_at, :author))"};

constexpr sql::Query kIds{"expert.ids", R"(
  SELECT id FROM expert WHERE district = :district ORDER BY id)"};
constexpr sql::Query kDrawIds{"expert_draw.ids", R"(
  SELECT id FROM expert_draw WHERE district = :district ORDER BY id)"};
constexpr sql::Query kRecusalIds{"expert_recusal.ids", R"(
  SELECT id FROM expert_recusal WHERE district = :district ORDER BY id)"};

/// As replies tell it: who may be drawn, nobody is told before the draw.
std::optional<Draw> find_told(sql::Db& db, const DrawId& id) {
  auto d = db.one<Draw>(kFindDraw, {sql::arg("id", id)});
  if (d && !d->drawn_at) d->pool.clear();
  return d;
}
std::optional<Recusal> find_recusal(sql::Db& db, const RecusalId& id) {
  return db.one<Recusal>(kFindRecusal, {sql::arg("id", id)});
}

}  // namespace

std::optional<Expert> find(sql::Db& db, const ExpertId& id) {
  return db.one<Expert>(kFind, {sql::arg("id", id)});
}
std::optional<Expert> find_by_account(sql::Db& db, const std::string& account) {
  return db.one<Expert>(kFindByAccount, {sql::arg("account", account)});
}
void insert(sql::Db& db, const Expert& e) {
  db.exec(kInsert, e);
}
base::Result<Expert> save(sql::Db& db, Expert e) {
  return versioned(db, kSave, std::move(e));
}
std::vector<Expert> list(sql::Db& db, const ExpertFilter& f) {
  return db.all<Expert>(kList, asked(f));
}
std::vector<Expert> listed(sql::Db& db) {
  return db.all<Expert>(kListed, {});
}
std::int64_t results(sql::Db& db, const std::string& account) {
  return db.scalar<std::int64_t>(kResults, {sql::arg("account", account)});
}
std::vector<ExpertAccount> accounts_outside(sql::Db& db) {
  return db.all<ExpertAccount>(kOutside, {});
}

std::vector<Draw> draws(sql::Db& db, const ProcurementId& id) {
  return db.all<Draw>(kDraws, {sql::arg("procurement", id)});
}
void insert(sql::Db& db, const Draw& d, const std::string& cipher) {
  db.exec(kInsertDraw, sql::Args(d).with("seed_cipher", cipher));
}
std::string seed_cipher(sql::Db& db, const DrawId& id) {
  return db.scalar<std::string>(kCipher, {sql::arg("id", id)});
}
base::Result<Draw> reveal(sql::Db& db, Draw d) {
  return versioned(db, kReveal, std::move(d));
}

std::vector<Recusal> recusals(sql::Db& db, const ProcurementId& id) {
  return db.all<Recusal>(kRecusals, {sql::arg("procurement", id)});
}
void insert(sql::Db& db, const Recusal& r) {
  db.exec(kInsertRecusal, r);
}

std::vector<sql::Query> must_be_empty() {
  static constexpr sql::Query kCommittedLate{"expert_draw.committed_after_offers", R"(
    SELECT d.id FROM expert_draw d
    JOIN procurement p ON p.district = d.district AND p.id = d.procurement
    WHERE d.district = :district AND d.round = 1 AND d.committed_at >= p.offers_until)"};
  static constexpr sql::Query kDrawnEarly{"expert_draw.drawn_before_offers_were_in", R"(
    SELECT d.id FROM expert_draw d
    JOIN procurement p ON p.district = d.district AND p.id = d.procurement
    WHERE d.district = :district AND d.drawn_at IS NOT NULL
      AND (p.opened_at IS NULL OR d.drawn_at < p.opened_at))"};
  static constexpr sql::Query kHalfRevealed{"expert_draw.revealed_when_drawn", R"(
    SELECT id FROM expert_draw
    WHERE district = :district
      AND ((drawn_at IS NULL AND seed <> '') OR (drawn_at IS NOT NULL AND seed = '')))"};
  static constexpr sql::Query kRounds{"expert_draw.rounds_in_order", R"(
    SELECT procurement FROM expert_draw WHERE district = :district
    GROUP BY procurement
    HAVING COUNT(*) <> MAX(round)
      OR SUM(CASE WHEN drawn_at IS NULL THEN 1 ELSE 0 END) > 1)"};
  return {kCommittedLate, kDrawnEarly, kHalfRevealed, kRounds};
}

std::vector<platform::Witnessed> witnessed() {
  using Experts = std::optional<Expert> (*)(sql::Db&, const ExpertId&);
  return {{.name = "expert.as_told",
           .key = "id",
           .prefix = "expert_",
           .ids = kIds,
           .row = platform::row_of(static_cast<Experts>(find))},
          {.name = "expert_draw.as_told",
           .key = "id",
           .prefix = "draw_",
           .ids = kDrawIds,
           .row = platform::row_of(find_told)},
          {.name = "expert_recusal.as_told",
           .key = "id",
           .prefix = "recusal_",
           .ids = kRecusalIds,
           .row = platform::row_of(find_recusal),
           .telling = "recused_at"}};
}

}  // namespace procurement::experts::store
