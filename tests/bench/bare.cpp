// The bare engines: the same rows, prepared once, nothing else.
#include <array>
#include <chrono>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

#include <libpq-fe.h>
#include <sqlite3.h>

#include "load.h"

namespace bench {
namespace {

using Clock = std::chrono::steady_clock;
using Values = std::vector<std::string>;

/// The rows as the product writes them: sizes taken from a recorded need.
const std::string kBody(700, 'b');
const std::string kReply(420, 'r');
const std::string kHash(64, 'h');
const std::string kCipher(90, 'c');

std::string id(const char* prefix, std::int64_t n) {
  std::string digits = std::to_string(n);
  return prefix + std::string(26 - digits.size(), '0') + digits;
}

constexpr std::array<const char*, 5> kTexts{
    "INSERT INTO need VALUES ($1,$2,'org_1','440607004001','home_care','community',$3,11,11,"
    "'elders who need care at home','soon',NULL,'2026-11-24','recorded','acc_1',1)",
    "INSERT INTO journal VALUES ($1,$2,0,0,1764000000000,'acc_1','community','org_1','need.record',"
    "$3,'done',$4,$5,$6,$7)",
    "INSERT INTO journal_seal VALUES ($1,$2,$3,$4)",
    "INSERT INTO idempotency VALUES ($1,'acc_1',$2,'need.record',$3,200,'done',$4,1764000000000)",
    "INSERT INTO journal_head VALUES ($1,$2,$3,0) ON CONFLICT (district) DO UPDATE SET "
    "seq = excluded.seq, hash = excluded.hash"};

std::array<Values, 4> rows(std::int64_t n) {
  const std::string need = id("need_", n);
  const std::string entry = id("jnl_", n);
  const std::string key = id("key_", n);
  return {Values{"bench", need, kCipher},
          Values{"bench", entry, need, key, kBody, kHash.substr(32), kHash},
          Values{"bench", std::to_string(n), entry, kHash}, Values{"bench", key, kHash, kReply}};
}

/// Runs batches until the time is over; the commands a second.
template <class Run, class Begin, class Commit>
double loop(int batch, double seconds, Run&& run, Begin&& begin, Commit&& commit) {
  const auto from = Clock::now();
  std::int64_t n = 0;
  double took = 0;
  while ((took = std::chrono::duration<double>(Clock::now() - from).count()) < seconds) {
    begin();
    for (int i = 0; i < batch; ++i) {
      ++n;
      const auto all = rows(n);
      for (std::size_t k = 0; k < all.size(); ++k)
        run(k, all[k]);
    }
    run(4, Values{"bench", std::to_string(n), kHash});
    commit();
  }
  return static_cast<double>(n) / took;
}

struct CloseSqlite {
  void operator()(sqlite3* db) const { sqlite3_close_v2(db); }
};
struct Finalize {
  void operator()(sqlite3_stmt* s) const { sqlite3_finalize(s); }
};
struct ClosePostgres {
  void operator()(PGconn* c) const { PQfinish(c); }
};

}  // namespace

double bare_sqlite(const std::string& path, int batch, double seconds) {
  sqlite3* opened = nullptr;
  if (sqlite3_open(path.c_str(), &opened) != SQLITE_OK) throw std::runtime_error("bare: open");
  const std::unique_ptr<sqlite3, CloseSqlite> db(opened);
  const auto exec = [&](const char* text) {
    if (sqlite3_exec(db.get(), text, nullptr, nullptr, nullptr) != SQLITE_OK)
      throw std::runtime_error(std::string("bare: ") + sqlite3_errmsg(db.get()));
  };
  exec("PRAGMA journal_mode=WAL");
  exec("PRAGMA synchronous=FULL");
  std::vector<std::unique_ptr<sqlite3_stmt, Finalize>> statements;
  for (const char* text : kTexts) {
    std::string own(text);
    for (char& c : own)
      if (c == '$') c = '?';
    sqlite3_stmt* s = nullptr;
    if (sqlite3_prepare_v2(db.get(), own.c_str(), -1, &s, nullptr) != SQLITE_OK)
      throw std::runtime_error(std::string("bare: ") + sqlite3_errmsg(db.get()));
    statements.emplace_back(s);
  }
  return loop(
      batch, seconds,
      [&](std::size_t k, const Values& values) {
        sqlite3_stmt* s = statements[k].get();
        for (std::size_t i = 0; i < values.size(); ++i)
          sqlite3_bind_text(s, static_cast<int>(i) + 1, values[i].data(),
                            static_cast<int>(values[i].size()), SQLITE_STATIC);
        if (sqlite3_step(s) != SQLITE_DONE)
          throw std::runtime_error(std::string("bare: ") + sqlite3_errmsg(db.get()));
        sqlite3_reset(s);
      },
      [&] { exec("BEGIN IMMEDIATE"); }, [&] { exec("COMMIT"); });
}

double bare_postgres(const std::string& url, int batch, double seconds) {
  const std::unique_ptr<PGconn, ClosePostgres> c(PQconnectdb(url.c_str()));
  const auto check = [&](PGresult* r) {
    const auto status = PQresultStatus(r);
    PQclear(r);
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK)
      throw std::runtime_error(std::string("bare: ") + PQerrorMessage(c.get()));
  };
  for (std::size_t k = 0; k < kTexts.size(); ++k)
    check(PQprepare(c.get(), ("b" + std::to_string(k)).c_str(), kTexts[k], 0, nullptr));
  return loop(
      batch, seconds,
      [&](std::size_t k, const Values& values) {
        std::vector<const char*> texts;
        for (const auto& v : values)
          texts.push_back(v.c_str());
        check(PQexecPrepared(c.get(), ("b" + std::to_string(k)).c_str(),
                             static_cast<int>(texts.size()), texts.data(), nullptr, nullptr, 0));
      },
      [&] { check(PQexec(c.get(), "BEGIN ISOLATION LEVEL SERIALIZABLE")); },
      [&] { check(PQexec(c.get(), "COMMIT")); });
}

}  // namespace bench
