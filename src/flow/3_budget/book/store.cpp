#include "flow/3_budget/book/store.h"

namespace budget::book_store {
namespace {

constexpr sql::Query kNow{"budget.book_now", R"(
  SELECT l.owner_org, l.function_code, l.source, COUNT(*) AS lines,
         CAST(SUM(b.approved) AS BIGINT) AS approved,
         CAST(SUM(b.carried_in) AS BIGINT) AS carried_in,
         CAST(SUM(b.adjusted) AS BIGINT) AS adjusted,
         CAST(SUM(b.available) AS BIGINT) AS available, CAST(SUM(b.held) AS BIGINT) AS held,
         CAST(SUM(b.reserved) AS BIGINT) AS reserved,
         CAST(SUM(b.committed) AS BIGINT) AS committed, CAST(SUM(b.spent) AS BIGINT) AS spent,
         CAST(SUM(b.carried) AS BIGINT) AS carried, CAST(SUM(b.lapsed) AS BIGINT) AS lapsed,
         CAST(SUM(b.reserved_ever) AS BIGINT) AS reserved_ever,
         CAST(SUM(b.committed_ever) AS BIGINT) AS committed_ever,
         CAST(SUM(b.released_ever) AS BIGINT) AS released_ever
  FROM budget_line l JOIN budget_balance b ON b.district = l.district AND b.line = l.id
  WHERE l.district = :district AND l.year = :year AND l.approved_on IS NOT NULL
    AND (:scope_all = 1 OR l.owner_org = :scope_org)
  GROUP BY l.owner_org, l.function_code, l.source
  ORDER BY l.owner_org, l.function_code, l.source)"};
constexpr sql::Query kOn{"budget.book_on", R"(
  SELECT l.owner_org, l.function_code, l.source, COUNT(DISTINCT l.id) AS lines,
    CAST(SUM(CASE 'granted' WHEN m.credit THEN m.amount WHEN m.debit THEN -m.amount ELSE 0 END)
      AS BIGINT) AS approved,
    CAST(SUM(CASE m.kind WHEN 'carry_in' THEN m.amount ELSE 0 END) AS BIGINT) AS carried_in,
    CAST(SUM(CASE WHEN m.kind IN ('raise', 'transfer_in') THEN m.amount
                  WHEN m.kind IN ('cut', 'transfer_out') THEN -m.amount ELSE 0 END) AS BIGINT)
      AS adjusted,
    CAST(SUM(CASE 'available' WHEN m.debit THEN m.amount WHEN m.credit THEN -m.amount ELSE 0 END)
      AS BIGINT) AS available,
    CAST(SUM(CASE 'held' WHEN m.debit THEN m.amount WHEN m.credit THEN -m.amount ELSE 0 END)
      AS BIGINT) AS held,
    CAST(SUM(CASE 'reserved' WHEN m.debit THEN m.amount WHEN m.credit THEN -m.amount ELSE 0 END)
      AS BIGINT) AS reserved,
    CAST(SUM(CASE 'committed' WHEN m.debit THEN m.amount WHEN m.credit THEN -m.amount ELSE 0 END)
      AS BIGINT) AS committed,
    CAST(SUM(CASE 'spent' WHEN m.debit THEN m.amount WHEN m.credit THEN -m.amount ELSE 0 END)
      AS BIGINT) AS spent,
    CAST(SUM(CASE m.debit WHEN 'carried' THEN m.amount ELSE 0 END) AS BIGINT) AS carried,
    CAST(SUM(CASE m.debit WHEN 'lapsed' THEN m.amount ELSE 0 END) AS BIGINT) AS lapsed,
    CAST(SUM(CASE WHEN m.kind IN ('reserve', 'carry_in') THEN m.amount ELSE 0 END) AS BIGINT)
      AS reserved_ever,
    CAST(SUM(CASE WHEN m.debit = 'committed' AND m.kind <> 'refund' THEN m.amount ELSE 0 END)
      AS BIGINT) AS committed_ever,
    CAST(SUM(CASE WHEN m.kind IN ('release_reserved', 'release_committed') THEN m.amount
                  ELSE 0 END) AS BIGINT) AS released_ever
  FROM budget_line l JOIN budget_movement m ON m.district = l.district AND m.line = l.id
    AND m.day <= :day
  WHERE l.district = :district AND l.year = :year
    AND (:scope_all = 1 OR l.owner_org = :scope_org)
  GROUP BY l.owner_org, l.function_code, l.source
  ORDER BY l.owner_org, l.function_code, l.source)"};
constexpr sql::Query kSummary{"budget.summary", R"(
  SELECT l.function_code, l.source, COUNT(*) AS lines,
         CAST(SUM(b.approved) AS BIGINT) AS approved,
         CAST(SUM(b.adjusted) AS BIGINT) AS adjusted, CAST(SUM(b.spent) AS BIGINT) AS spent,
         CAST(SUM(b.carried) AS BIGINT) AS carried, CAST(SUM(b.lapsed) AS BIGINT) AS lapsed
  FROM budget_line l JOIN budget_balance b ON b.district = l.district AND b.line = l.id
  WHERE l.district = :district AND l.year = :year AND l.approved_on IS NOT NULL
  GROUP BY l.function_code, l.source ORDER BY l.function_code, l.source)"};
constexpr sql::Query kBalanceAt{"budget.balance_at", R"(
  SELECT
    CAST(COALESCE(SUM(CASE 'granted' WHEN credit THEN amount WHEN debit THEN -amount ELSE 0 END), 0)
      AS BIGINT) AS approved,
    CAST(COALESCE(SUM(CASE kind WHEN 'carry_in' THEN amount ELSE 0 END),
         0) AS BIGINT) AS carried_in,
    CAST(COALESCE(SUM(CASE WHEN kind IN ('raise', 'transfer_in') THEN amount
                           WHEN kind IN ('cut', 'transfer_out') THEN -amount ELSE 0 END), 0)
      AS BIGINT) AS adjusted,
    CAST(COALESCE(SUM(CASE 'available' WHEN debit THEN amount WHEN credit THEN -amount ELSE 0 END),
      0) AS BIGINT) AS available,
    CAST(COALESCE(SUM(CASE 'held' WHEN debit THEN amount WHEN credit THEN -amount ELSE 0 END), 0)
      AS BIGINT) AS held,
    CAST(COALESCE(SUM(CASE 'reserved' WHEN debit THEN amount WHEN credit THEN -amount ELSE 0 END),
      0) AS BIGINT) AS reserved,
    CAST(COALESCE(SUM(CASE 'committed' WHEN debit THEN amount WHEN credit THEN -amount ELSE 0 END),
      0) AS BIGINT) AS committed,
    CAST(COALESCE(SUM(CASE 'spent' WHEN debit THEN amount WHEN credit THEN -amount ELSE 0 END), 0)
      AS BIGINT) AS spent,
    CAST(COALESCE(SUM(CASE debit WHEN 'carried' THEN amount ELSE 0 END), 0) AS BIGINT) AS carried,
    CAST(COALESCE(SUM(CASE debit WHEN 'lapsed' THEN amount ELSE 0 END), 0) AS BIGINT) AS lapsed,
    CAST(COALESCE(SUM(CASE WHEN kind IN ('reserve', 'carry_in') THEN amount ELSE 0 END), 0)
      AS BIGINT) AS reserved_ever,
    CAST(COALESCE(SUM(CASE WHEN debit = 'committed' AND kind <> 'refund' THEN amount ELSE 0 END), 0)
      AS BIGINT) AS committed_ever,
    CAST(COALESCE(SUM(CASE WHEN kind IN ('release_reserved', 'release_committed') THEN amount
                           ELSE 0 END), 0) AS BIGINT) AS released_ever
  FROM budget_movement WHERE district = :district AND line = :line AND day <= :day)"};
constexpr sql::Query kOpenLines{"budget.open_lines_reached", R"(
  SELECT id FROM budget_line
  WHERE district = :district AND year = :year AND state <> 'closed'
    AND (:scope_all = 1 OR owner_org = :scope_org)
  ORDER BY id)"};
constexpr sql::Query kAdjustmentsOpen{"budget.adjustments_open", R"(
  SELECT COUNT(*) FROM budget_adjustment
  WHERE district = :district AND state = 'proposed' AND (line = :line OR to_line = :line))"};

}  // namespace

std::vector<BookRow> now(platform::Work& work, std::int64_t year) {
  return work.db.all<BookRow>(kNow, platform::scoped(work, {sql::arg("year", year)}));
}
std::vector<BookRow> on(platform::Work& work, std::int64_t year, base::Date day) {
  return work.db.all<BookRow>(
      kOn, platform::scoped(work, {sql::arg("year", year), sql::arg("day", day)}));
}
std::vector<SummaryRow> summary(sql::Db& db, std::int64_t year) {
  return db.all<SummaryRow>(kSummary, {sql::arg("year", year)});
}
Balance balance_at(sql::Db& db, const LineId& line, base::Date day) {
  const auto found = db.one<Balance>(kBalanceAt, {sql::arg("line", line), sql::arg("day", day)});
  ENSURE(found.has_value());
  return *found;
}
std::vector<LineId> open_lines(platform::Work& work, std::int64_t year) {
  return work.db.column<LineId>(kOpenLines, platform::scoped(work, {sql::arg("year", year)}));
}
std::int64_t adjustments_open(sql::Db& db, const LineId& line) {
  return db.scalar<std::int64_t>(kAdjustmentsOpen, {sql::arg("line", line)});
}

}  // namespace budget::book_store
