#include "app/store_journal.h"

namespace app {
namespace {

constexpr sql::Query kEntries{"journal.entries", R"(
  SELECT CAST(COUNT(*) AS BIGINT) AS n FROM journal WHERE district = :district)"};
constexpr sql::Query kLatest{"journal.latest", R"(
  SELECT COALESCE(MAX(at), 0) AS at FROM journal WHERE district = :district)"};

}  // namespace

bool journal_holds_anything(sql::Db& db) {
  return db.scalar<std::int64_t>(kEntries, {}) > 0;
}

base::Instant journal_latest(sql::Db& db) {
  return base::Instant(db.scalar<std::int64_t>(kLatest, {}));
}

}  // namespace app
