// SQLite. Every mention of SQLiteCpp is in this file.
#include <SQLiteCpp/SQLiteCpp.h>
#include <unordered_map>

#include <sqlite3.h>

#include "platform/sql.h"
#include "platform/sql_cache.h"

namespace sql {
namespace {

/// Speaks of the code only: SQLite's texts may quote values.
[[noreturn]] void raise(const SQLite::Exception& e, std::string_view where) {
  const int code = e.getErrorCode();
  const std::string says =
      std::string(where) + ": SQLite " + std::to_string(e.getExtendedErrorCode());
  switch (code) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      throw Conflict(says);
    case SQLITE_FULL:
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
    case SQLITE_READONLY:
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_NOMEM:
      throw Unavailable(says);
    case SQLITE_CONSTRAINT:
      throw Broken(says + " (constraint: " + e.what() + ")");
    default:
      throw Broken(says + " (" + e.what() + ")");
  }
}

struct Prepared {
  /// SQLite numbers named parameters by first appearance, as our parser does.
  Prepared(SQLite::Database& db, const Query& q)
      : statement(db, std::string(q.text)), parameters(parse_parameters(q.text).names) {
    ENSURE(std::size_t(statement.getBindParameterCount()) == parameters.size());
    for (int i = 0; i < statement.getColumnCount(); ++i)
      columns.emplace_back(statement.getColumnName(i));
  }
  SQLite::Statement statement;
  std::vector<std::string> parameters, columns;
};

Cell read_cell(const SQLite::Column& column) {
  if (column.isNull()) return {};
  if (column.isInteger()) return std::int64_t(column.getInt64());
  if (column.isText()) return column.getString();
  throw Broken("a column is neither TEXT nor BIGINT");
}

class Sqlite final : public Db {
 public:
  explicit Sqlite(const Options& o)
      : district_(o.district),
        db_(o.url, SQLite::OPEN_READWRITE | (o.create ? SQLite::OPEN_CREATE : 0), 10'000) {
    for (const char* pragma : {"journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON",
                               "temp_store = MEMORY", "cache_size = -16000"})
      db_.exec(std::string("PRAGMA ") + pragma);
  }
  Engine engine() const override { return Engine::sqlite; }
  void begin(bool writes) override {
    // What is written to a file without a name would be acknowledged and lost.
    int moved = 0;
    sqlite3_file_control(db_.getHandle(), "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    if (moved != 0) throw Unavailable("the database file is no longer where it was");
    control(writes ? "BEGIN IMMEDIATE" : "BEGIN");
  }
  void commit() override { control("COMMIT"); }
  void rollback() noexcept override {
    try {
      if (sqlite3_get_autocommit(db_.getHandle()) == 0) db_.exec("ROLLBACK");
    } catch (...) {  // The engine rolls an unfinished transaction back when the file closes.
    }
  }
  void savepoint() override { control("SAVEPOINT command"); }
  void release_savepoint() override { control("RELEASE command"); }
  void rollback_to_savepoint() override {
    control("ROLLBACK TO command");
    control("RELEASE command");
  }
  void script(const std::string& statements) override {
    guarded("script", [&] { db_.exec(statements); });
  }
  void prepare(const Query& q) override {
    guarded(q.name, [&] { cached(q); });
  }
  void run_each(const Query& q, std::span<const Args> all, const EachRowOf& each) override {
    for (std::size_t i = 0; i < all.size(); ++i)
      run(q, all[i], [&](const Row& row) { each(i, row); });
  }
  std::int64_t writes() const override { return sqlite3_total_changes64(db_.getHandle()); }
  void run(const Query& q, const Args& args, const EachRow& each) override {
    guarded(q.name, [&] {
      Prepared& p = cached(q);
      // A statement left open would pin the WAL snapshot: reset on every way out.
      struct Reset {
        SQLite::Statement& s;
        ~Reset() { s.tryReset(); }
      } const reset{p.statement};
      bind(p, q, args);
      Row row{p.columns, {}};
      while (p.statement.executeStep()) {
        if (!each) continue;
        row.cells.clear();
        for (int i = 0; i < int(p.columns.size()); ++i)
          row.cells.push_back(read_cell(p.statement.getColumn(i)));
        each(row);
      }
    });
  }

 private:
  void control(const char* statement) {
    static const std::string_view kWhere = "transaction";
    guarded(kWhere, [&] {
      auto& s = controls_[statement];
      if (!s) s = std::make_unique<SQLite::Statement>(db_, statement);
      s->reset();
      s->executeStep();
      s->reset();
    });
  }
  template <class F>
  static void guarded(std::string_view where, F&& f) {
    try {
      f();
    } catch (const SQLite::Exception& e) {
      raise(e, where);
    }
  }
  Prepared& cached(const Query& q) {
    auto at = cache_.find(q.text);
    if (at == cache_.end())
      at = cache_.emplace(std::string(q.text), std::make_unique<Prepared>(db_, q)).first;
    return *at->second;
  }
  void bind(Prepared& p, const Query& q, const Args& args) const {
    for (std::size_t i = 0; i < p.parameters.size(); ++i) {
      const Cell& cell = find_argument(q, args, p.parameters[i], district_);
      const int at = int(i) + 1;
      if (const auto* n = std::get_if<std::int64_t>(&cell))
        p.statement.bind(at, *n);
      else if (const auto* s = std::get_if<std::string>(&cell))
        p.statement.bind(at, *s);
      else
        p.statement.bind(at);
    }
  }

  const Cell district_;
  SQLite::Database db_;
  Statements<std::unique_ptr<Prepared>> cache_;
  std::unordered_map<const char*, std::unique_ptr<SQLite::Statement>> controls_;
};

}  // namespace

std::unique_ptr<Db> connect_sqlite(const Options& o) {
  try {
    return std::make_unique<Sqlite>(o);
  } catch (const SQLite::Exception& e) {
    throw Unavailable("cannot open the database file " + o.url + ": " +
                      sqlite3_errstr(e.getErrorCode()) + " (SQLite " +
                      std::to_string(e.getExtendedErrorCode()) + ")");
  }
}

}  // namespace sql
