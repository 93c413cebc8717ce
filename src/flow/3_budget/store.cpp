#include "flow/3_budget/store.h"

namespace budget {
namespace {

/// A line beside its balance, as one row.
struct LineRow : LineBody, Balance {};
constexpr auto describe(const LineRow*) {
  return std::apply([](auto... f) { return base::record("LineRow", f...); },
                    std::tuple_cat(line_fields<LineBody>(), balance_fields<Balance>()));
}
Line whole(const LineRow& row) {
  Line line;
  static_cast<LineBody&>(line) = static_cast<const LineBody&>(row);
  line.balance = static_cast<const Balance&>(row);
  return line;
}

constexpr sql::Query kFind{"budget.find", R"(
  SELECT l.id, l.owner_org, l.year, l.title, l.function_code, l.source, l.catalogue_item,
         l.medium_term_plan, l.amount, l.state, l.carried_from, l.carried_to, l.approved_on,
         l.closed_on, l.author,
         l.approved_by, l.sheet, l.version, b.approved, b.carried_in,
         b.adjusted,
         b.available, b.held, b.reserved, b.committed, b.spent, b.carried, b.lapsed,
         b.reserved_ever, b.committed_ever, b.released_ever
  FROM budget_line l JOIN budget_balance b ON b.district = l.district AND b.line = l.id
  WHERE l.district = :district AND l.id = :id)"};
constexpr sql::Query kList{"budget.list", R"(
  SELECT l.id, l.owner_org, l.year, l.title, l.function_code, l.source, l.catalogue_item,
         l.medium_term_plan, l.amount, l.state, l.carried_from, l.carried_to, l.approved_on,
         l.closed_on, l.author,
         l.approved_by, l.sheet, l.version, b.approved, b.carried_in, b.adjusted,
         b.available, b.held, b.reserved, b.committed, b.spent, b.carried, b.lapsed,
         b.reserved_ever, b.committed_ever, b.released_ever
  FROM budget_line l JOIN budget_balance b ON b.district = l.district AND b.line = l.id
  WHERE l.district = :district AND l.id > :after
    AND l.year = COALESCE(CAST(:year AS BIGINT), l.year)
    AND l.state = COALESCE(CAST(:state AS TEXT), l.state)

         AND (:scope_all = 1 OR l.owner_org = :scope_org)
  ORDER BY l.id LIMIT :limit)"};
constexpr sql::Query kOpenLines{"budget.open_lines", R"(
  SELECT l.id, l.owner_org, l.year, l.title, l.function_code, l.source,
         l.catalogue_item,
         l.medium_term_plan, l.amount, l.state, l.carried_from, l.carried_to, l.approved_on,
         l.closed_on, l.author,
         l.approved_by, l.sheet, l.version, b.approved, b.carried_in, b.adjusted,
         b.available, b.held, b.reserved, b.committed, b.spent, b.carried, b.lapsed,
         b.reserved_ever, b.committed_ever, b.released_ever
  FROM budget_line l JOIN budget_balance b ON b.district = l.district AND b.line = l.id
  WHERE l.district = :district AND l.year = :year AND l.state <> 'closed'
  ORDER BY l.id)"};
constexpr sql::Query kEarliestOpen{"budget.earliest_open", R"(
  SELECT MIN(year) AS year FROM budget_line
  WHERE district = :district AND year < :year AND state <> 'closed')"};
constexpr sql::Query kInsert{"budget.insert", R"(
  INSERT INTO budget_line
    (district, id, owner_org, year, title, function_code, source, catalogue_item,
     medium_term_plan, amount, state, carried_from, carried_to, approved_on, closed_on, author,
     approved_by, sheet, version)
  VALUES
    (:district, :id, :owner_org, :year, :title, :function_code, :source, :catalogue_item,
     :medium_term_plan, :amount, :state, :carried_from, :carried_to, :approved_on, :closed_on,
     :author, :approved_by, :sheet, :version))"};
constexpr sql::Query kInsertBalance{"budget.insert_balance", R"(
  INSERT INTO budget_balance
    (district, line, moves, approved, carried_in, adjusted, available, held, reserved, committed,
     spent, carried, lapsed, reserved_ever, committed_ever, released_ever)
  VALUES (:district, :line, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0))"};
constexpr sql::Query kSave{"budget.save", R"(
  UPDATE budget_line
  SET state = :state, catalogue_item = :catalogue_item, medium_term_plan = :medium_term_plan,
      amount = :amount, carried_to = :carried_to, approved_on = :approved_on,
      closed_on = :closed_on,
      approved_by = :approved_by, version = version + 1
  WHERE district = :district AND id = :id AND version = :version
  RETURNING version)"};
constexpr sql::Query kYearClosedOn{"budget.year_closed_on", R"(
  SELECT closed_on FROM budget_year WHERE district = :district AND year = :year)"};
constexpr sql::Query kCloseYear{"budget.close_the_year", R"(
  INSERT INTO budget_year (district, year, closed_on, author)
  VALUES (:district, :year, :closed_on, :author))"};

// A line that carries another on is made by the year's close, which tells only of the one closed;
// lines taken in by the thousand are told as a number. Each that changed since is told by its row.
constexpr sql::Query kIds{"budget.ids", R"(
  SELECT id FROM budget_line
  WHERE district = :district AND carried_from IS NULL
    AND (sheet IS NULL OR approved_on IS NOT NULL)
  ORDER BY id)"};

constexpr std::size_t kBatch = 500;
constexpr std::int64_t kPage = 50;

}  // namespace

namespace store {

std::optional<Line> find(sql::Db& db, const LineId& id) {
  const auto row = db.one<LineRow>(kFind, {sql::arg("id", id)});
  if (!row) return std::nullopt;
  return whole(*row);
}

std::vector<platform::Witnessed> witnessed() {
  return {{.name = "budget.as_told",
           .key = "id",
           .prefix = "lin_",
           .ids = kIds,
           .row = platform::row_of(find),
           .moving = {"state", "amount", "carried_to", "closed_on"},
           .untold = {"balance", "chain", "stages"}}};
}

Page list(platform::Work& work, const Filter& f) {
  const auto limit = f.limit.value_or(kPage);
  const auto rows = work.db.all<LineRow>(
      kList,
      platform::scoped(work, {sql::arg("after", f.after.value_or("")), sql::arg("year", f.year),
                              sql::arg("state", f.state), sql::arg("limit", limit + 1)}));
  Page page;
  for (const auto& row : rows)
    page.lines.push_back(whole(row));
  if (std::int64_t(page.lines.size()) > limit) {
    page.lines.resize(std::size_t(limit));
    page.next = page.lines.back().id.value;
  }
  return page;
}

void insert(sql::Db& db, const LineBody& line) {
  db.exec(kInsert, line);
  db.exec(kInsertBalance, {sql::arg("line", line.id)});
}

void insert_all(sql::Db& db, const std::vector<LineBody>& lines) {
  std::vector<sql::Args> rows, balances;
  const auto flush = [&] {
    if (rows.empty()) return;
    db.run_each(kInsert, rows, [](std::size_t, const sql::Row&) {});
    db.run_each(kInsertBalance, balances, [](std::size_t, const sql::Row&) {});
    rows.clear();
    balances.clear();
  };
  for (const LineBody& line : lines) {
    rows.emplace_back(line);
    balances.push_back({sql::arg("line", line.id)});
    if (rows.size() == kBatch) flush();
  }
  flush();
}

std::optional<std::int64_t> save(sql::Db& db, const LineBody& line) {
  const auto version = db.column<std::int64_t>(kSave, sql::Args(line));
  if (version.empty()) return std::nullopt;
  return version[0];
}

bool is_closed(sql::Db& db, std::int64_t year) {
  return !db.column<std::string>(kYearClosedOn, {sql::arg("year", year)}).empty();
}

void close(platform::Work& work, std::int64_t year) {
  work.db.exec(kCloseYear, {sql::arg("year", year), sql::arg("closed_on", work.today),
                            sql::arg("author", work.actor.account)});
}

std::optional<std::int64_t> earliest_open_before(sql::Db& db, std::int64_t year) {
  return db.scalar<std::optional<std::int64_t>>(kEarliestOpen, {sql::arg("year", year)});
}

std::vector<Line> open_lines(sql::Db& db, std::int64_t year) {
  std::vector<Line> lines;
  for (const auto& row : db.all<LineRow>(kOpenLines, {sql::arg("year", year)}))
    lines.push_back(whole(row));
  return lines;
}

}  // namespace store
}  // namespace budget
