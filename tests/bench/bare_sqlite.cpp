// The bare loop on SQLite.
#include <chrono>
#include <memory>
#include <stdexcept>

#include <sqlite3.h>

#include "bare.h"

namespace bench {
namespace {

using Clock = std::chrono::steady_clock;

struct Close {
  void operator()(sqlite3* db) const { sqlite3_close_v2(db); }
};
struct Finalize {
  void operator()(sqlite3_stmt* s) const { sqlite3_finalize(s); }
};
using Statement = std::unique_ptr<sqlite3_stmt, Finalize>;

class Bare {
 public:
  explicit Bare(const std::string& path) {
    sqlite3* opened = nullptr;
    const int code = sqlite3_open(path.c_str(), &opened);
    db_.reset(opened);
    check(code);
    for (const char* pragma : {"journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON",
                               "temp_store = MEMORY", "cache_size = -16000"})
      check(sqlite3_exec(db_.get(), (std::string("PRAGMA ") + pragma).c_str(), nullptr, nullptr,
                         nullptr));
  }
  Statement prepare(const std::string& text) const {
    sqlite3_stmt* s = nullptr;
    check(sqlite3_prepare_v3(db_.get(), text.c_str(), -1, SQLITE_PREPARE_PERSISTENT, &s, nullptr));
    return Statement(s);
  }
  void run(sqlite3_stmt* s) const {
    if (sqlite3_step(s) != SQLITE_DONE) throw std::runtime_error(sqlite3_errmsg(db_.get()));
    sqlite3_reset(s);
  }
  void run(sqlite3_stmt* s, const std::vector<sql::Cell>& cells) const {
    for (std::size_t i = 0; i < cells.size(); ++i)
      bind(s, int(i) + 1, cells[i]);
    run(s);
  }

 private:
  static void bind(sqlite3_stmt* s, int at, const sql::Cell& cell) {
    if (const auto* text = std::get_if<std::string>(&cell))
      sqlite3_bind_text(s, at, text->data(), int(text->size()), SQLITE_STATIC);
    else if (const auto* number = std::get_if<std::int64_t>(&cell))
      sqlite3_bind_int64(s, at, *number);
    else
      sqlite3_bind_null(s, at);
  }
  void check(int code) const {
    if (code != SQLITE_OK)
      throw std::runtime_error(std::string("bare loop: ") + sqlite3_errmsg(db_.get()));
  }
  std::unique_ptr<sqlite3, Close> db_;
};

constexpr std::array<const char*, 6> kSettings{"journal_mode", "synchronous", "wal_autocheckpoint",
                                               "cache_size",   "page_size",   "mmap_size"};

std::string settings_of(const Bare& bare) {
  std::string out;
  for (const char* name : kSettings) {
    const auto s = bare.prepare(std::string("PRAGMA ") + name);
    if (sqlite3_step(s.get()) == SQLITE_ROW)
      out += std::string(name) + "=" +
             reinterpret_cast<const char*>(sqlite3_column_text(s.get(), 0)) + " ";
  }
  return out;
}

std::string text_of(const sql::Cell& cell) {
  const auto* number = std::get_if<std::int64_t>(&cell);
  return number != nullptr ? std::to_string(*number) : std::get<std::string>(cell);
}

}  // namespace

std::string settings(sql::Db& db) {
  std::string out;
  const auto add = [&](const char* name, const std::string& text) {
    db.run({name, text}, {}, [&](const sql::Row& row) {
      out += std::string(name) + "=" + text_of(row.cells.at(0)) + " ";
    });
  };
  if (db.engine() == sql::Engine::sqlite)
    for (const char* name : kSettings)
      add(name, std::string("PRAGMA ") + name);
  else
    for (const char* name : {"fsync", "synchronous_commit", "full_page_writes", "wal_level"})
      add(name, std::string("SHOW ") + name);
  return out;
}

Rate bare_sqlite(const std::string& path, const std::string& settings, const Written& w) {
  const Bare bare(path);
  if (settings_of(bare) != settings)
    throw std::runtime_error("the bare loop's settings " + settings_of(bare) +
                             "are not the product's " + settings);
  const auto begin = bare.prepare("BEGIN IMMEDIATE");
  const auto commit = bare.prepare("COMMIT");
  const auto head = bare.prepare(move_head('?'));
  std::vector<Statement> inserts;
  for (const auto& t : w.tables)
    inserts.push_back(bare.prepare(t.insert('?')));
  const auto& seals = w.tables[kSeals].rows;  // district, seq, journal_id, hash
  const auto from = Clock::now();
  std::size_t n = 0;
  for (const std::size_t end : w.commit_ends) {
    bare.run(begin.get());
    for (; n < end; ++n)
      for (std::size_t k = 0; k < inserts.size(); ++k)
        bare.run(inserts[k].get(), w.tables[k].rows[n]);
    const std::vector<sql::Cell> moved{seals[n - 1][1], seals[n - 1][3], std::int64_t(0)};
    bare.run(head.get(), moved);
    bare.run(commit.get());
  }
  return {n, std::chrono::duration<double>(Clock::now() - from).count()};
}

}  // namespace bench
