#include "platform/journal.h"

namespace platform {

// clang-format off
constexpr auto describe(const Attempt*) {
  using base::field;
  return base::record("Attempt",
      field("id", &Attempt::id, {}), field("tx", &Attempt::tx, {}), field("ord", &Attempt::ord, {}),
      field("at", &Attempt::at, {}), field("account", &Attempt::account, {}),
      field("role", &Attempt::role, {}), field("org", &Attempt::org, {}),
      field("operation", &Attempt::operation, {}), field("subject", &Attempt::subject, {}),
      field("outcome", &Attempt::outcome, {}), field("idem_key", &Attempt::idem_key, {}),
      field("body", &Attempt::body, {}), field("salt", &Attempt::salt, {}),
      field("body_hash", &Attempt::body_hash, {}));
}
constexpr auto describe(const JournalEntry*) {
  using base::field;
  return base::record("JournalEntry",
      field("seq", &JournalEntry::seq, {}), field("id", &JournalEntry::id, {}),
      field("at", &JournalEntry::at, {}), field("account", &JournalEntry::account, {}),
      field("role", &JournalEntry::role, {}), field("org", &JournalEntry::org, {}),
      field("operation", &JournalEntry::operation, {}), field("subject", &JournalEntry::subject, {}),
      field("outcome", &JournalEntry::outcome, {}), field("body", &JournalEntry::body, {}));
}
// clang-format on

namespace {

struct Head {
  std::int64_t seq = 0;
  std::string hash = std::string(64, '0');
};
constexpr auto describe(const Head*) {
  return base::record("Head", base::field("seq", &Head::seq, {}),
                      base::field("hash", &Head::hash, {}));
}

constexpr sql::Query kAppend{"journal.append", R"(
  INSERT INTO journal (district, id, tx, ord, at, account, role, org, operation, subject, outcome,
                       idem_key, body, salt, body_hash)
  VALUES (:district, :id, :tx, :ord, :at, :account, :role, :org, :operation, :subject, :outcome,
          :idem_key, :body, :salt, :body_hash))"};
constexpr sql::Query kAppendPostgres{"journal.append_postgres", R"(
  INSERT INTO journal (district, id, tx, ord, at, account, role, org, operation, subject, outcome,
                       idem_key, body, salt, body_hash)
  VALUES (:district, :id, CAST(CAST(pg_current_xact_id() AS TEXT) AS BIGINT), :ord, :at, :account,
          :role, :org, :operation, :subject, :outcome, :idem_key, :body, :salt, :body_hash))"};
constexpr sql::Query kHead{"journal.head", R"(
  SELECT seq, hash FROM journal_head WHERE district = :district)"};
constexpr sql::Query kMoveHead{"journal.move_head", R"(
  INSERT INTO journal_head (district, seq, hash, tx) VALUES (:district, :seq, :hash, :tx)
  ON CONFLICT (district) DO UPDATE
    SET seq = excluded.seq, hash = excluded.hash, tx = excluded.tx)"};
constexpr sql::Query kSeal{"journal.seal", R"(
  INSERT INTO journal_seal (district, seq, journal_id, hash)
  VALUES (:district, :seq, :journal_id, :hash))"};
/// One sealer at a time; whoever comes second finds nothing left to do.
constexpr sql::Query kLockSealer{"journal.lock_sealer", R"(
  SELECT CAST(1 AS BIGINT) AS locked FROM pg_advisory_xact_lock(7207))"};
/// Rows below the oldest running transaction: nothing can still commit before them. The chain
/// takes the commitment, not the body.
constexpr sql::Query kUnsealed{"journal.unsealed", R"(
  SELECT id, tx, ord, at, account, role, org, operation, subject, outcome, idem_key, '' AS body,
         '' AS salt, body_hash
  FROM journal
  WHERE district = :district
    AND tx > COALESCE((SELECT tx FROM journal_head WHERE district = :district), 0)
    AND tx < CAST(CAST(pg_snapshot_xmin(pg_current_snapshot()) AS TEXT) AS BIGINT)
  ORDER BY tx, ord LIMIT :most)"};
constexpr sql::Query kAfter{"journal.after", R"(
  SELECT s.seq, j.id, j.at, j.account, j.role, j.org, j.operation, j.subject, j.outcome, j.body
  FROM journal_seal s JOIN journal j ON j.district = s.district AND j.id = s.journal_id
  WHERE s.district = :district AND s.seq > :seq ORDER BY s.seq LIMIT :most)"};
constexpr sql::Query kChain{"journal.chain", R"(
  SELECT s.seq, s.hash, j.id, j.tx, j.ord, j.at, j.account, j.role, j.org, j.operation, j.subject,
         j.outcome, j.idem_key, j.body, j.salt, j.body_hash
  FROM journal_seal s JOIN journal j ON j.district = s.district AND j.id = s.journal_id
  WHERE s.district = :district AND s.seq > :seq ORDER BY s.seq LIMIT 1000)"};
constexpr sql::Query kCounts{"journal.counts", R"(
  SELECT COALESCE(MAX(seq), 0) AS n FROM journal_seal WHERE district = :district)"};
constexpr sql::Query kRows{"journal.rows", R"(
  SELECT COUNT(*) AS n FROM journal WHERE district = :district)"};

std::string commitment(const Attempt& a) {
  return crypto::sha256_hex(a.salt + "|" + a.body);
}
std::string link(const std::string& prev, std::int64_t seq, const Attempt& a) {
  const json::array sealed{prev,  seq,         a.id,      a.at.unix_ms(), a.account,  a.role,
                           a.org, a.operation, a.subject, a.outcome,      a.idem_key, a.body_hash};
  return crypto::sha256_hex(json::serialize(sealed));
}

Head head_of(sql::Db& db) {
  return db.one<Head>(kHead, {}).value_or(Head{});
}

void seal(sql::Db& db, std::span<const Attempt> rows) {
  if (rows.empty()) return;
  Head head = head_of(db);
  for (const auto& row : rows) {
    head = {head.seq + 1, link(head.hash, head.seq + 1, row)};
    db.exec(kSeal, {sql::arg("seq", head.seq), sql::arg("journal_id", row.id),
                    sql::arg("hash", head.hash)});
  }
  db.exec(kMoveHead,
          {sql::arg("seq", head.seq), sql::arg("hash", head.hash), sql::arg("tx", rows.back().tx)});
}

}  // namespace

void Journal::append(sql::Db& db, Ids& ids, Attempt& a) {
  a.id = ids.fresh("jnl", a.at);
  a.salt = crypto::random_hex(16);
  a.body_hash = commitment(a);
  db.exec(db.engine() == sql::Engine::postgres ? kAppendPostgres : kAppend, a);
}

void Journal::seal_appended(sql::Db& db, std::span<const Attempt> rows) {
  seal(db, rows);
}

std::size_t Journal::seal_committed(sql::Db& db) {
  if (db.engine() == sql::Engine::sqlite) return 0;  // sealed in the transaction itself
  std::vector<Attempt> rows;
  try {
    db.begin(true);
    db.exec(kLockSealer, {});
    // The snapshot of a serializable transaction is taken at its first statement, which may have
    // waited: begin again now that the lock is ours would lose it, so the second sealer may seal
    // nothing this time; the next call does.
    rows = db.all<Attempt>(kUnsealed, {sql::arg("most", std::int64_t(kSealedAtOnce))});
    seal(db, rows);
    db.commit();
  } catch (...) {
    db.rollback();
    throw;
  }
  return rows.size();
}

std::vector<JournalEntry> Journal::after(sql::Db& db, std::int64_t seq, std::int64_t most) {
  return db.all<JournalEntry>(kAfter, {sql::arg("seq", seq), sql::arg("most", most)});
}

std::optional<JournalEntry> Journal::at(sql::Db& db, std::int64_t seq) {
  auto rows = after(db, seq - 1, 1);
  if (rows.empty() || rows[0].seq != seq) return std::nullopt;
  return std::move(rows[0]);
}

std::vector<std::string> Journal::faults(sql::Db& db,
                                         const std::function<void(std::int64_t)>& reached) {
  std::vector<std::string> out;
  std::int64_t seq = 0;
  std::string prev(64, '0');
  for (bool more = true; more;) {
    more = false;
    const std::int64_t from = seq;
    reached(seq);
    db.run(kChain, {sql::arg("seq", from)}, [&](const sql::Row& row) {
      more = true;
      const auto number = [&](std::string_view name) {
        return std::get<std::int64_t>(row.cells[row.index(name)]);
      };
      const auto text = [&](std::string_view name) {
        return std::get<std::string>(row.cells[row.index(name)]);
      };
      const Attempt a{
          text("id"),      number("tx"),     number("ord"),    base::Instant(number("at")),
          text("account"), text("role"),     text("org"),      text("operation"),
          text("subject"), text("outcome"),  text("idem_key"), text("body"),
          text("salt"),    text("body_hash")};
      const std::string where = "journal " + std::to_string(seq + 1) + " (" + a.id + ")";
      if (number("seq") != seq + 1) out.push_back(where + ": the numbers have a gap");
      if (text("hash") != link(prev, number("seq"), a)) out.push_back(where + ": the chain breaks");
      // Nothing erases a body yet (PI-12): one that is empty was emptied behind the program's back.
      if (commitment(a) != a.body_hash)
        out.push_back(where + ": the body is not what was committed to");
      seq = number("seq");
      prev = text("hash");
    });
  }
  if (db.scalar<std::int64_t>(kCounts, {}) != head_of(db).seq || prev != head_of(db).hash)
    out.emplace_back("journal: the head is not the last link");
  if (db.scalar<std::int64_t>(kRows, {}) != seq)
    out.emplace_back("journal: some rows are not sealed, or sealed rows are gone");
  return out;
}

}  // namespace platform
