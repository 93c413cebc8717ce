#include "app/store_backup.h"

#include <algorithm>

#include "platform/journal.h"

namespace app {
namespace {

constexpr sql::Query kTablesSqlite{"backup.tables_sqlite", R"(
  SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name)"};
constexpr sql::Query kTablesPostgres{"backup.tables_postgres", R"(
  SELECT CAST(table_name AS TEXT) AS name FROM information_schema.tables
  WHERE table_schema = current_schema() AND table_type = 'BASE TABLE' ORDER BY 1)"};
constexpr sql::Query kUnsealed{"backup.unsealed", R"(
  SELECT id, tx, ord, at, account, role, org, operation, subject, outcome, idem_key, body, salt,
         body_hash
  FROM journal j
  WHERE district = :district AND NOT EXISTS (
    SELECT 1 FROM journal_seal s WHERE s.district = j.district AND s.journal_id = j.id)
  ORDER BY tx, ord)"};
constexpr sql::Query kForgetTx{"backup.forget_tx", "UPDATE journal SET tx = 0 WHERE tx <> 0"};
constexpr sql::Query kForgetHeadTx{"backup.forget_head_tx",
                                   "UPDATE journal_head SET tx = 0 WHERE tx <> 0"};

/// Names are put into statements as they stand.
const std::string& plain_name(const std::string& name) {
  ENSURE(!name.empty() && std::all_of(name.begin(), name.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
  }));
  return name;
}

}  // namespace

std::vector<std::string> table_names(sql::Db& db) {
  return db.column<std::string>(
      db.engine() == sql::Engine::postgres ? kTablesPostgres : kTablesSqlite, {});
}

sql::Query TableCopy::keep(std::string text) {
  texts_.push_back(std::move(text));
  return {"backup.table", texts_.back()};
}

void TableCopy::each(const std::string& table, const EachRow& each) {
  db_.run(keep("SELECT * FROM " + plain_name(table)), {},
          [&](const sql::Row& row) { each(row.names, row.cells); });
}

void TableCopy::clear(const std::string& table) {
  db_.exec(keep("DELETE FROM " + plain_name(table)), {});
}

void TableCopy::into(const std::string& table, const std::vector<std::string>& columns) {
  columns_ = columns;
  std::string names, values;
  for (const auto& column : columns) {
    names += (names.empty() ? "" : ", ") + plain_name(column);
    values += (values.empty() ? ":" : ", :") + column;
  }
  insert_ = keep("INSERT INTO " + plain_name(table) + " (" + names + ") VALUES (" + values + ")");
}

void TableCopy::insert(const std::vector<base::Cell>& cells) {
  ENSURE(cells.size() == columns_.size());
  sql::Args args;
  for (std::size_t i = 0; i < cells.size(); ++i)
    args.add({columns_[i], cells[i]});
  db_.exec(insert_, args);
}

void settle_journal(sql::Db& db) {
  std::vector<platform::Attempt> left;
  db.run(kUnsealed, {}, [&](const sql::Row& row) {
    const auto number = [&](std::string_view name) {
      return std::get<std::int64_t>(row.cells[row.index(name)]);
    };
    const auto text = [&](std::string_view name) {
      return std::get<std::string>(row.cells[row.index(name)]);
    };
    left.push_back({text("id"), 0, number("ord"), base::Instant(number("at")), text("account"),
                    text("role"), text("org"), text("operation"), text("subject"), text("outcome"),
                    text("idem_key"), text("body"), text("salt"), text("body_hash")});
  });
  platform::Journal::seal_appended(db, left);
  db.exec(kForgetTx, {});
  db.exec(kForgetHeadTx, {});
}

}  // namespace app
