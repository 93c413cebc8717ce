#include "flow/3_budget/plan/store_pledge.h"

namespace budget::pledge_store {
namespace {

constexpr sql::Query kUnder{"year_plan.pledges_under", R"(
  SELECT ref, owner_org, plan, year, amount, agreed, line, state FROM budget_pledge
  WHERE district = :district AND ref = :ref AND state <> 'ended' ORDER BY year)"};
constexpr sql::Query kLines{"year_plan.lines_pledged_under", R"(
  SELECT line FROM budget_pledge
  WHERE district = :district AND ref = :ref AND line IS NOT NULL ORDER BY year)"};
constexpr sql::Query kWaiting{"year_plan.pledges_waiting_for", R"(
  SELECT g.ref, g.owner_org, g.plan, g.year, g.amount, g.agreed, g.line, g.state
  FROM year_plan_year y
  JOIN budget_pledge g ON g.district = y.district AND g.plan = y.plan AND g.year = y.year
  WHERE y.district = :district AND y.line = :line AND g.state = 'waiting' ORDER BY g.ref)"};
constexpr sql::Query kList{"year_plan.pledges", R"(
  SELECT ref, owner_org, plan, year, amount, agreed, line, state FROM budget_pledge
  WHERE district = :district AND mark > :after
    AND ref = COALESCE(CAST(:ref AS TEXT), ref) AND plan = COALESCE(CAST(:plan AS TEXT), plan)
    AND (:scope_all = 1 OR owner_org = :scope_org)
  ORDER BY mark LIMIT :limit)"};
/// Whoever counts on a year meets the others here: the second sees what the first left.
constexpr sql::Query kTake{"year_plan.take_of_year", R"(
  UPDATE year_plan_year SET pledged = pledged + :amount
  WHERE district = :district AND plan = :plan AND year = :year AND pledged + :amount <= amount
  RETURNING year)"};
constexpr sql::Query kGiveBack{"year_plan.give_back_of_year", R"(
  UPDATE year_plan_year SET pledged = pledged - :amount
  WHERE district = :district AND plan = :plan AND year = :year)"};
constexpr sql::Query kInsert{"year_plan.insert_pledge", R"(
  INSERT INTO budget_pledge (district, mark, ref, owner_org, plan, year, amount, agreed, line,
                             state)
  VALUES (:district, :mark, :ref, :owner_org, :plan, :year, :amount, :agreed, :line, :state))"};
constexpr sql::Query kSave{"year_plan.save_pledge", R"(
  UPDATE budget_pledge SET amount = :amount, agreed = :agreed, line = :line, state = :state
  WHERE district = :district AND mark = :mark)"};

/// Of each year of a plan so much is taken as those say that count on it, and no more than it has.
constexpr sql::Query kYearsHold{"year_plan.pledges_fit_their_year", R"(
  SELECT y.plan FROM year_plan_year y
  LEFT JOIN budget_pledge g ON g.district = y.district AND g.plan = y.plan AND g.year = y.year
    AND g.state <> 'ended'
  WHERE y.district = :district
  GROUP BY y.plan, y.year, y.amount, y.pledged
  HAVING y.pledged <> COALESCE(SUM(g.amount), 0) OR y.pledged > y.amount)"};
/// What stands was reserved under its reference on its year's line, and waits no more once that
/// line is approved.
constexpr sql::Query kStand{"year_plan.pledges_stand_on_their_line", R"(
  SELECT g.mark FROM budget_pledge g
  JOIN year_plan_year y ON y.district = g.district AND y.plan = g.plan AND y.year = g.year
  LEFT JOIN budget_line l ON l.district = y.district AND l.id = y.line
  WHERE g.district = :district
    AND ((g.state = 'waiting' AND COALESCE(l.state, '') = 'approved')
      OR (g.state = 'placed' AND (g.line IS NULL OR g.line <> y.line OR g.amount > COALESCE((
        SELECT SUM(m.amount) FROM budget_movement m
        WHERE m.district = g.district AND m.line = g.line AND m.ref = g.ref
          AND m.kind = 'reserve'), 0)))))"};

}  // namespace

std::string mark_of(const Pledge& p) {
  return p.ref + " " + std::to_string(p.year);
}
std::vector<Pledge> under(sql::Db& db, const std::string& ref) {
  return db.all<Pledge>(kUnder, {sql::arg("ref", ref)});
}
std::vector<LineId> lines(sql::Db& db, const std::string& ref) {
  return db.column<LineId>(kLines, {sql::arg("ref", ref)});
}
std::vector<Pledge> waiting_for(sql::Db& db, const LineId& line) {
  return db.all<Pledge>(kWaiting, {sql::arg("line", line)});
}
std::vector<Pledge> list(platform::Work& work, const PledgeFilter& f, std::int64_t limit) {
  return work.db.all<Pledge>(
      kList,
      platform::scoped(work, {sql::arg("after", f.after.value_or("")), sql::arg("ref", f.ref),
                              sql::arg("plan", f.plan), sql::arg("limit", limit)}));
}
bool insert(sql::Db& db, const Pledge& p) {
  const auto taken = db.column<std::int64_t>(
      kTake, {sql::arg("plan", p.plan), sql::arg("year", p.year), sql::arg("amount", p.amount)});
  if (taken.empty()) return false;
  db.exec(kInsert, sql::Args(p).with("mark", mark_of(p)));
  return true;
}
void save(sql::Db& db, const Pledge& p, base::Money freed) {
  db.exec(kSave,
          {sql::arg("mark", mark_of(p)), sql::arg("amount", p.amount), sql::arg("agreed", p.agreed),
           sql::arg("line", p.line), sql::arg("state", p.state)});
  if (freed > base::Money())
    db.exec(kGiveBack,
            {sql::arg("plan", p.plan), sql::arg("year", p.year), sql::arg("amount", freed)});
}

std::vector<sql::Query> must_be_empty() {
  return {kYearsHold, kStand};
}

}  // namespace budget::pledge_store
