#include "rows.h"

#include <set>

#include <fmt/core.h>

namespace bench {
namespace {

constexpr std::array<std::pair<const char*, const char*>, 4> kTables{{
    {"need", "JOIN need t ON t.district = j.district AND t.id = j.subject"},
    {"journal", "JOIN journal t ON t.district = j.district AND t.id = j.id"},
    {"idempotency",
     "JOIN idempotency t ON t.district = j.district AND t.account = j.account "
     "AND t.idem_key = j.idem_key"},
    {"journal_seal", "JOIN journal_seal t ON t.district = j.district AND t.seq = s.seq"},
}};

TableRows rows_of(sql::Db& db, const char* table, const std::string& joined, std::int64_t seq) {
  const std::string text =
      "SELECT t.* FROM journal_seal s JOIN journal j ON j.district = s.district AND "
      "j.id = s.journal_id " +
      joined +
      " WHERE s.district = :district AND s.seq > :seq AND j.operation = 'need.record' "
      "AND j.outcome = 'done' ORDER BY s.seq";
  TableRows out{table, {}, {}};
  db.run({table, text}, {sql::arg("seq", seq)}, [&](const sql::Row& row) {
    if (out.columns.empty()) out.columns = row.names;
    out.rows.push_back(row.cells);
  });
  return out;
}

std::size_t column(const TableRows& t, std::string_view name) {
  for (std::size_t i = 0; i < t.columns.size(); ++i)
    if (t.columns[i] == name) return i;
  throw std::runtime_error(t.table + " has no column " + std::string(name));
}

/// Of SQLite or of PostgreSQL.
std::vector<std::string> tables_of(sql::Db& db) {
  if (db.engine() == sql::Engine::sqlite)
    return db.column<std::string>(
        {"tables", "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"}, {});
  return db.column<std::string>({"tables",
                                 "SELECT CAST(tablename AS TEXT) AS name FROM pg_tables "
                                 "WHERE schemaname = 'public' ORDER BY tablename"},
                                {});
}

std::int64_t grown(const Counts& before, const Counts& after, const std::string& table) {
  const auto was = before.find(table);
  return after.at(table) - (was == before.end() ? 0 : was->second);
}

}  // namespace

std::string TableRows::insert(char sign) const {
  std::string names;
  std::string values;
  for (std::size_t i = 0; i < columns.size(); ++i) {
    names += (i == 0 ? "" : ", ") + columns[i];
    values += fmt::format("{}{}{}", i == 0 ? "" : ", ", sign, i + 1);
  }
  return fmt::format("INSERT INTO {} ({}) VALUES ({})", table, names, values);
}

std::string move_head(char sign) {
  return fmt::format("UPDATE journal_head SET seq = {0}1, hash = {0}2, tx = {0}3", sign);
}

std::int64_t last_seq(sql::Db& db) {
  return db.scalar<std::int64_t>({"last_seq",
                                  "SELECT COALESCE(MAX(seq), 0) AS seq FROM journal_head "
                                  "WHERE district = :district"},
                                 {});
}

std::int64_t journal_rows(sql::Db& db) {
  return db.scalar<std::int64_t>(
      {"journal_rows", "SELECT COUNT(*) AS n FROM journal WHERE district = :district"}, {});
}

Written written_after(sql::Db& db, std::int64_t seq) {
  Written out;
  db.begin(false);
  for (const auto& [table, joined] : kTables)
    out.tables.push_back(rows_of(db, table, joined, seq));
  const std::int64_t entries = last_seq(db) - seq;
  db.commit();
  for (const auto& t : out.tables)
    if (t.rows.empty() || std::int64_t(t.rows.size()) != entries)
      throw std::runtime_error(fmt::format("{} entries of the journal, but {} rows of {}", entries,
                                           t.rows.size(), t.table));
  const auto& journal = out.tables[1];
  const std::size_t ord = column(journal, "ord");  // counted from 0 in each commit
  for (std::size_t i = 1; i < journal.rows.size(); ++i)
    if (std::get<std::int64_t>(journal.rows[i][ord]) == 0) out.commit_ends.push_back(i);
  out.commit_ends.push_back(journal.rows.size());
  return out;
}

Counts counts(sql::Db& db) {
  Counts out;
  for (const auto& table : tables_of(db)) {
    const std::string text = "SELECT COUNT(*) AS n FROM " + table;
    out[table] = db.scalar<std::int64_t>({table, text}, {});
  }
  return out;
}

void must_match(const Counts& before, const Counts& after, const Counts& bare_before,
                const Counts& bare_after) {
  // Not of a command: where a follower of the journal stands, one row each.
  static const std::set<std::string> kOfTheBackground{"follower_cursor"};
  const std::int64_t commands = grown(before, after, "journal");
  const std::int64_t bare = grown(bare_before, bare_after, "journal");
  if (commands <= 0 || bare <= 0) throw std::runtime_error("nothing was written");
  std::string says;
  for (const auto& [table, n] : after) {
    const std::int64_t ours = grown(before, after, table);
    const std::int64_t theirs = grown(bare_before, bare_after, table);
    if (ours != 0 || theirs != 0) says += fmt::format(" {} {} and {},", table, ours, theirs);
    if (kOfTheBackground.contains(table) && ours <= 1 && theirs == 0) continue;
    if (ours * bare != theirs * commands)
      throw std::runtime_error(
          fmt::format("the bare loop does not write what the server writes: {} grew by {} rows "
                      "with {} commands, in the bare loop by {} with {}",
                      table, ours, commands, theirs, bare));
  }
  fmt::print(stderr, "bench: rows of the server and of the bare loop:{} as they must\n", says);
}

}  // namespace bench
