#include "app/store_journal.h"

namespace app {
namespace {

constexpr sql::Query kEntries{"journal.entries", R"(
  SELECT CAST(COUNT(*) AS BIGINT) AS n FROM journal WHERE district = :district)"};

}  // namespace

bool journal_holds_anything(sql::Db& db) {
  return db.scalar<std::int64_t>(kEntries, {}) > 0;
}

}  // namespace app
