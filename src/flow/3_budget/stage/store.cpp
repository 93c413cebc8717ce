#include "flow/3_budget/stage/store.h"

namespace budget::stage_store {
namespace {

constexpr sql::Query kFind{"stage.find", R"(
  SELECT id, line, owner_org, seq, title, amount, opens_on, state, decided_on, decided_by, reason,
         basis, author, version
  FROM budget_stage WHERE district = :district AND id = :id)"};
constexpr sql::Query kOfLine{"stage.of_line", R"(
  SELECT id, line, owner_org, seq, title, amount, opens_on, state, decided_on, decided_by, reason,
         basis, author, version
  FROM budget_stage WHERE district = :district AND line = :line ORDER BY seq)"};
constexpr sql::Query kWaiting{"stage.waiting_for_a_day", R"(
  SELECT s.id, s.line, s.owner_org, s.seq, s.title, s.amount, s.opens_on, s.state, s.decided_on,
         s.decided_by, s.reason, s.basis, s.author, s.version
  FROM budget_stage s JOIN budget_line l ON l.district = s.district AND l.id = s.line
  WHERE s.district = :district AND s.state = 'waiting' AND s.opens_on IS NOT NULL
    AND l.state = 'approved'
  ORDER BY s.opens_on, s.id)"};
constexpr sql::Query kList{"stage.list", R"(
  SELECT id, line, owner_org, seq, title, amount, opens_on, state, decided_on, decided_by, reason,
         basis, author, version
  FROM budget_stage
  WHERE district = :district AND id > :after AND line = COALESCE(CAST(:line AS TEXT), line)
    AND state = COALESCE(CAST(:state AS TEXT), state)
    AND (:scope_all = 1 OR owner_org = :scope_org)
  ORDER BY id LIMIT :limit)"};
constexpr sql::Query kInsert{"stage.insert", R"(
  INSERT INTO budget_stage (district, id, line, owner_org, seq, title, amount, opens_on, state,
                            decided_on, decided_by, reason, basis, author, version)
  VALUES (:district, :id, :line, :owner_org, :seq, :title, :amount, :opens_on, :state, :decided_on,
          :decided_by, :reason, :basis, :author, :version))"};
constexpr sql::Query kSave{"stage.save", R"(
  UPDATE budget_stage
  SET state = :state, decided_on = :decided_on, decided_by = :decided_by, reason = :reason,
      basis = :basis, version = version + 1
  WHERE district = :district AND id = :id AND version = :version
  RETURNING version)"};
constexpr sql::Query kIds{"stage.ids", R"(
  SELECT id FROM budget_stage WHERE district = :district ORDER BY id)"};

/// What a line holds is what its stages that are not open hold, and nothing once it is closed.
constexpr sql::Query kHeld{"stage.held_is_what_waits", R"(
  SELECT l.id FROM budget_line l
  JOIN budget_balance b ON b.district = l.district AND b.line = l.id
  LEFT JOIN budget_stage s ON s.district = l.district AND s.line = l.id
    AND s.state IN ('waiting', 'cancelled')
  WHERE l.district = :district
  GROUP BY l.id, l.state, b.held
  HAVING b.held <> CASE l.state WHEN 'approved' THEN COALESCE(SUM(s.amount), 0) ELSE 0 END
    OR (l.state = 'closed' AND COUNT(s.id) > 0))"};
/// Each stage that was opened after the approval has one movement, of its amount.
constexpr sql::Query kOpened{"stage.opened_by_its_movement", R"(
  SELECT m.id FROM budget_movement m
  LEFT JOIN budget_stage s ON s.district = m.district AND s.line = m.line AND s.state = 'opened'
    AND m.ref = 'stage/' || s.id AND s.amount = m.amount
  WHERE m.district = :district AND m.kind = 'open_stage' AND s.id IS NULL)"};

constexpr std::int64_t kPage = 50;

}  // namespace

std::optional<Stage> find(sql::Db& db, const StageId& id) {
  return db.one<Stage>(kFind, {sql::arg("id", id)});
}
std::vector<Stage> of_line(sql::Db& db, const LineId& line) {
  return db.all<Stage>(kOfLine, {sql::arg("line", line)});
}
std::vector<Stage> waiting_for_a_day(sql::Db& db) {
  return db.all<Stage>(kWaiting, {});
}

StagePage list(platform::Work& work, const StageFilter& f) {
  const auto limit = f.limit.value_or(kPage);
  StagePage page;
  page.stages = work.db.all<Stage>(
      kList,
      platform::scoped(work, {sql::arg("after", f.after.value_or("")), sql::arg("line", f.line),
                              sql::arg("state", f.state), sql::arg("limit", limit + 1)}));
  if (std::int64_t(page.stages.size()) > limit) {
    page.stages.resize(std::size_t(limit));
    page.next = page.stages.back().id.value;
  }
  return page;
}

void insert(sql::Db& db, const Stage& s) {
  db.exec(kInsert, s);
}
std::optional<std::int64_t> save(sql::Db& db, const Stage& s) {
  const auto version = db.column<std::int64_t>(kSave, sql::Args(s));
  if (version.empty()) return std::nullopt;
  return version[0];
}

std::vector<sql::Query> must_be_empty() {
  return {kHeld, kOpened};
}
std::vector<platform::Witnessed> witnessed() {
  return {{.name = "stage.as_told",
           .key = "id",
           .prefix = "stg_",
           .ids = kIds,
           .row = platform::row_of(find),
           .moving = {"state", "decided_on"}}};
}

}  // namespace budget::stage_store
