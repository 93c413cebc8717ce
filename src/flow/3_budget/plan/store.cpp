#include "flow/3_budget/plan/store.h"

namespace budget::plan_store {
namespace {

constexpr sql::Query kFind{"year_plan.find", R"(
  SELECT id, owner_org, catalogue_item, line, title, total, state, set_on, author, version,
         budget_guaranteed, content_fixed, continuous, funding_stable, price_change_small
  FROM year_plan WHERE district = :district AND id = :id)"};
constexpr sql::Query kOfLine{"year_plan.of_line", R"(
  SELECT id, owner_org, catalogue_item, line, title, total, state, set_on, author, version,
         budget_guaranteed, content_fixed, continuous, funding_stable, price_change_small
  FROM year_plan WHERE district = :district AND line = :line AND state = 'planned')"};
constexpr sql::Query kList{"year_plan.list", R"(
  SELECT id, owner_org, catalogue_item, line, title, total, state, set_on, author, version,
         budget_guaranteed, content_fixed, continuous, funding_stable, price_change_small
  FROM year_plan
  WHERE district = :district AND id > :after
    AND line = COALESCE(CAST(:line AS TEXT), line)
    AND state = COALESCE(CAST(:state AS TEXT), state)
    AND (:scope_all = 1 OR owner_org = :scope_org)
  ORDER BY id LIMIT :limit)"};
constexpr sql::Query kYears{"year_plan.years", R"(
  SELECT l.year, l.amount, l.id AS line, l.state AS standing, l.amount AS planned,
         CAST(0 AS BIGINT) AS pledged
  FROM budget_line l WHERE l.district = :district AND l.id = :line
  UNION ALL
  SELECT y.year, COALESCE(l.amount, y.amount) AS amount, y.line,
         COALESCE(l.state, 'planned') AS standing, y.amount AS planned, y.pledged
  FROM year_plan_year y
  LEFT JOIN budget_line l ON l.district = y.district AND l.id = y.line
  WHERE y.district = :district AND y.plan = :id
  ORDER BY year)"};
constexpr sql::Query kInsert{"year_plan.insert", R"(
  INSERT INTO year_plan (district, id, owner_org, catalogue_item, line, title, total, state, set_on,
                         author, version, budget_guaranteed, content_fixed, continuous,
                         funding_stable, price_change_small)
  VALUES (:district, :id, :owner_org, :catalogue_item, :line, :title, :total, :state, :set_on,
          :author, :version, :budget_guaranteed, :content_fixed, :continuous, :funding_stable,
          :price_change_small))"};
constexpr sql::Query kInsertYear{"year_plan.insert_year", R"(
  INSERT INTO year_plan_year (district, plan, year, amount, line)
  VALUES (:district, :plan, :year, :amount, NULL))"};
constexpr sql::Query kSave{"year_plan.save", R"(
  UPDATE year_plan SET state = :state, version = version + 1
  WHERE district = :district AND id = :id AND version = :version
  RETURNING version)"};
constexpr sql::Query kAttach{"year_plan.attach", R"(
  UPDATE year_plan_year SET line = :line
  WHERE district = :district AND plan = :plan AND year = :year AND line IS NULL
  RETURNING plan)"};
constexpr sql::Query kIds{"year_plan.ids", R"(
  SELECT id FROM year_plan WHERE district = :district ORDER BY id)"};

/// A line stands under one plan at a time, whose years follow its own; each year's line is of the
/// same department, item and source.
constexpr sql::Query kOnce{"year_plan.one_stands_for_a_line", R"(
  SELECT line FROM year_plan WHERE district = :district AND state = 'planned'
  GROUP BY line HAVING COUNT(*) > 1)"};
constexpr sql::Query kSame{"year_plan.lines_are_of_their_plan", R"(
  SELECT y.plan FROM year_plan_year y
  JOIN year_plan p ON p.district = y.district AND p.id = y.plan
  JOIN budget_line f ON f.district = p.district AND f.id = p.line
  LEFT JOIN budget_line l ON l.district = y.district AND l.id = y.line
  WHERE y.district = :district AND (y.year <= f.year OR (y.line IS NOT NULL
    AND (l.id IS NULL OR l.year <> y.year OR l.owner_org <> p.owner_org OR l.source <> f.source
      OR COALESCE(l.catalogue_item, '') <> p.catalogue_item))))"};

}  // namespace

std::optional<Plan> find(sql::Db& db, const PlanId& id) {
  return db.one<Plan>(kFind, {sql::arg("id", id)});
}
std::optional<Plan> of_line(sql::Db& db, const LineId& line) {
  return db.one<Plan>(kOfLine, {sql::arg("line", line)});
}
std::vector<PlanYear> years(sql::Db& db, const Plan& p) {
  return db.all<PlanYear>(kYears, {sql::arg("id", p.id), sql::arg("line", p.line)});
}
std::vector<Plan> list(platform::Work& work, const PlanFilter& f, std::int64_t limit) {
  return work.db.all<Plan>(
      kList,
      platform::scoped(work, {sql::arg("after", f.after.value_or("")), sql::arg("line", f.line),
                              sql::arg("state", f.state), sql::arg("limit", limit)}));
}
void insert(sql::Db& db, const Plan& p, const std::vector<PlannedYear>& all) {
  db.exec(kInsert, p);
  for (const PlannedYear& y : all)
    db.exec(kInsertYear,
            {sql::arg("plan", p.id), sql::arg("year", y.year), sql::arg("amount", y.amount)});
}
std::optional<std::int64_t> save(sql::Db& db, const Plan& p) {
  const auto version = db.column<std::int64_t>(kSave, sql::Args(p));
  if (version.empty()) return std::nullopt;
  return version[0];
}
bool attach(sql::Db& db, const PlanId& plan, std::int64_t year, const LineId& line) {
  return !db.column<std::string>(
                kAttach, {sql::arg("plan", plan), sql::arg("year", year), sql::arg("line", line)})
              .empty();
}

std::vector<sql::Query> must_be_empty() {
  return {kOnce, kSame};
}
std::vector<platform::Witnessed> witnessed() {
  return {{.name = "year_plan.as_told",
           .key = "id",
           .prefix = "plan_",
           .ids = kIds,
           .row = platform::row_of(find),
           .moving = {"state"},
           .untold = {"years"}}};
}

}  // namespace budget::plan_store
