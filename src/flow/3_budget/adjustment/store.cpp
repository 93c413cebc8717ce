#include "flow/3_budget/adjustment/store.h"

namespace budget::adjustment_store {
namespace {

constexpr sql::Query kFind{"adjustment.find", R"(
  SELECT id, owner_org, year, kind, line, to_line, amount, reason, basis, state, proposed_on,
         decided_on, decided_by, words, author, version
  FROM budget_adjustment WHERE district = :district AND id = :id)"};
constexpr sql::Query kList{"adjustment.list", R"(
  SELECT id, owner_org, year, kind, line, to_line, amount, reason, basis, state, proposed_on,
         decided_on, decided_by, words, author, version
  FROM budget_adjustment
  WHERE district = :district AND id > :after
    AND (CAST(:line AS TEXT) IS NULL OR line = :line OR to_line = :line)
    AND year = COALESCE(CAST(:year AS BIGINT), year)
    AND state = COALESCE(CAST(:state AS TEXT), state)
    AND (:scope_all = 1 OR owner_org = :scope_org)
  ORDER BY id LIMIT :limit)"};
constexpr sql::Query kOpenIn{"adjustment.open_in", R"(
  SELECT id, owner_org, year, kind, line, to_line, amount, reason, basis, state, proposed_on,
         decided_on, decided_by, words, author, version
  FROM budget_adjustment
  WHERE district = :district AND state = 'proposed' AND year = :year ORDER BY id)"};
constexpr sql::Query kInsert{"adjustment.insert", R"(
  INSERT INTO budget_adjustment (district, id, owner_org, year, kind, line, to_line, amount, reason,
                                 basis, state, proposed_on, decided_on, decided_by, words, author,
                                 version)
  VALUES (:district, :id, :owner_org, :year, :kind, :line, :to_line, :amount, :reason, :basis,
          :state, :proposed_on, :decided_on, :decided_by, :words, :author, :version))"};
constexpr sql::Query kSave{"adjustment.save", R"(
  UPDATE budget_adjustment
  SET state = :state, decided_on = :decided_on, decided_by = :decided_by, words = :words,
      version = version + 1
  WHERE district = :district AND id = :id AND version = :version
  RETURNING version)"};
constexpr sql::Query kIds{"adjustment.ids", R"(
  SELECT id FROM budget_adjustment WHERE district = :district ORDER BY id)"};

/// What is approved has moved once, by its amount, out of its line or into it and into the other;
/// what is not has moved nothing.
constexpr sql::Query kMoved{"adjustment.moved_what_it_says", R"(
  SELECT a.id FROM budget_adjustment a
  LEFT JOIN budget_movement m ON m.district = a.district AND m.ref = 'adjustment/' || a.id
    AND m.line IN (a.line, a.to_line)
  WHERE a.district = :district
  GROUP BY a.id, a.kind, a.line, a.to_line, a.amount, a.state
  HAVING COALESCE(SUM(CASE WHEN m.line = a.line
        AND m.kind = CASE a.kind WHEN 'transfer' THEN 'transfer_out' ELSE a.kind END
        THEN m.amount ELSE 0 END), 0) <> CASE a.state WHEN 'approved' THEN a.amount ELSE 0 END
    OR COALESCE(SUM(CASE WHEN m.line = a.to_line AND m.kind = 'transfer_in'
        THEN m.amount ELSE 0 END), 0)
      <> CASE WHEN a.state = 'approved' AND a.kind = 'transfer' THEN a.amount ELSE 0 END
    OR COUNT(m.id) <> CASE WHEN a.state <> 'approved' THEN 0 WHEN a.kind = 'transfer' THEN 2
                           ELSE 1 END)"};
/// No line is raised, cut or moved without one.
constexpr sql::Query kWithout{"adjustment.none_without_approval", R"(
  SELECT m.id FROM budget_movement m
  LEFT JOIN budget_adjustment a ON a.district = m.district AND m.ref = 'adjustment/' || a.id
    AND m.line IN (a.line, a.to_line) AND a.state = 'approved'
  WHERE m.district = :district AND m.kind IN ('raise', 'cut', 'transfer_out', 'transfer_in')
    AND a.id IS NULL)"};
/// Money stays with its department, in its year, and what it is.
constexpr sql::Query kWithin{"adjustment.within_department_year_and_source", R"(
  SELECT a.id FROM budget_adjustment a
  JOIN budget_line f ON f.district = a.district AND f.id = a.line
  JOIN budget_line t ON t.district = a.district AND t.id = a.to_line
  WHERE a.district = :district AND (f.owner_org <> t.owner_org OR f.year <> t.year
    OR f.source <> t.source OR f.year <> a.year OR f.owner_org <> a.owner_org))"};

constexpr std::int64_t kPage = 50;

}  // namespace

std::optional<Adjustment> find(sql::Db& db, const AdjustmentId& id) {
  return db.one<Adjustment>(kFind, {sql::arg("id", id)});
}
AdjustmentPage list(platform::Work& work, const AdjustmentFilter& f) {
  const auto limit = f.limit.value_or(kPage);
  AdjustmentPage page;
  page.adjustments = work.db.all<Adjustment>(
      kList, platform::scoped(work, {sql::arg("after", f.after.value_or("")),
                                     sql::arg("line", f.line), sql::arg("year", f.year),
                                     sql::arg("state", f.state), sql::arg("limit", limit + 1)}));
  if (std::int64_t(page.adjustments.size()) > limit) {
    page.adjustments.resize(std::size_t(limit));
    page.next = page.adjustments.back().id.value;
  }
  return page;
}
std::vector<Adjustment> open_in(sql::Db& db, std::int64_t year) {
  return db.all<Adjustment>(kOpenIn, {sql::arg("year", year)});
}

void insert(sql::Db& db, const Adjustment& a) {
  db.exec(kInsert, a);
}
std::optional<std::int64_t> save(sql::Db& db, const Adjustment& a) {
  const auto version = db.column<std::int64_t>(kSave, sql::Args(a));
  if (version.empty()) return std::nullopt;
  return version[0];
}

std::vector<sql::Query> must_be_empty() {
  return {kMoved, kWithout, kWithin};
}
std::vector<platform::Witnessed> witnessed() {
  return {{.name = "adjustment.as_told",
           .key = "id",
           .prefix = "adj_",
           .ids = kIds,
           .row = platform::row_of(find),
           .moving = {"state", "decided_on"}}};
}

}  // namespace budget::adjustment_store
