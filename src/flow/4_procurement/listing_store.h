#pragma once
// What the stores of fair/ and incubation/ share: pages, and rows saved by their version.
#include "flow/4_procurement/listing.h"
#include "platform/execute.h"
#include "platform/sql.h"

namespace procurement {

/// A page's size where the asker names none.
inline constexpr std::int64_t kPage = 50;
/// One more than asked for tells whether there is a next page.
template <class State>
sql::Args asked(const Filter<State>& f) {
  return {sql::arg("of", f.of), sql::arg("state", f.state), sql::arg("after", f.after.value_or("")),
          sql::arg("limit", f.limit.value_or(kPage) + 1)};
}
template <class Row, class State>
std::optional<std::string> cut(std::vector<Row>& rows, const Filter<State>& f) {
  const std::int64_t limit = f.limit.value_or(kPage);
  if (std::int64_t(rows.size()) <= limit) return std::nullopt;
  rows.resize(std::size_t(limit));
  return rows.back().id.value;
}
/// Runs an update that returns the new version; platform::kStale when there was nothing to update.
template <class Row>
base::Result<Row> versioned(sql::Db& db, const sql::Query& query, Row row) {
  const auto version = db.column<std::int64_t>(query, sql::Args(row));
  if (version.empty()) return base::refuse(platform::kStale);
  row.version = version[0];
  return row;
}

}  // namespace procurement
