// The book itself: balances, references, movements, and the truths that hold them together.
#include "flow/3_budget/store.h"

namespace budget::store {
namespace {

/// Two who reach for the same money meet in this row: the second sees what the first left.
constexpr sql::Query kMove{"budget.move", R"(
  UPDATE budget_balance
  SET moves = moves + 1, approved = approved + :approved, carried_in = carried_in + :carried_in,
      adjusted = adjusted + :adjusted, available = available + :available, held = held + :held,
      reserved = reserved + :reserved,
      committed = committed + :committed, spent = spent + :spent, carried = carried + :carried,
      lapsed = lapsed + :lapsed, reserved_ever = reserved_ever + :reserved_ever,
      committed_ever = committed_ever + :committed_ever,
      released_ever = released_ever + :released_ever
  WHERE district = :district AND line = :line AND available + :available >= 0
    AND held + :held >= 0 AND reserved + :reserved >= 0 AND committed + :committed >= 0
    AND spent + :spent >= 0
  RETURNING moves)"};
constexpr sql::Query kMoveRef{"budget.move_ref", R"(
  UPDATE budget_ref
  SET reserved = reserved + :reserved, committed = committed + :committed, spent = spent + :spent,
      carried = carried + :carried
  WHERE district = :district AND line = :line AND ref = :ref
    AND reserved + :reserved >= 0 AND committed + :committed >= 0 AND spent + :spent >= 0
  RETURNING ref)"};
/// For what takes nothing from the reference.
constexpr sql::Query kAddRef{"budget.add_ref", R"(
  INSERT INTO budget_ref (district, line, ref, reserved, committed, spent, carried)
  VALUES (:district, :line, :ref, :reserved, :committed, 0, 0)
  ON CONFLICT (district, line, ref) DO UPDATE
  SET reserved = budget_ref.reserved + excluded.reserved,
      committed = budget_ref.committed + excluded.committed)"};
constexpr sql::Query kInsertMovement{"budget.insert_movement", R"(
  INSERT INTO budget_movement (district, line, seq, id, kind, debit, credit, amount, ref, day, at,
                               author)
  VALUES (:district, :line, :seq, :id, :kind, :debit, :credit, :amount, :ref, :day, :at,
          :author))"};
constexpr sql::Query kRefs{"budget.refs", R"(
  SELECT ref, reserved, committed FROM budget_ref
  WHERE district = :district AND line = :line AND reserved + committed > 0 ORDER BY ref)"};
constexpr sql::Query kRef{"budget.ref", R"(
  SELECT ref, reserved, committed FROM budget_ref
  WHERE district = :district AND line = :line AND ref = :ref)"};
constexpr sql::Query kMovements{"budget.movements", R"(
  SELECT id, line, seq, kind, debit, credit, amount, ref, day, at, author,
         CAST(available AS BIGINT) AS available, CAST(reserved AS BIGINT) AS reserved,
         CAST(committed AS BIGINT) AS committed, CAST(spent AS BIGINT) AS spent
  FROM (SELECT id, line, seq, kind, debit, credit, amount, ref, day, at, author,
          SUM(CASE 'available' WHEN debit THEN amount WHEN credit THEN -amount ELSE 0 END)
            OVER (ORDER BY seq) AS available,
          SUM(CASE 'reserved' WHEN debit THEN amount WHEN credit THEN -amount ELSE 0 END)
            OVER (ORDER BY seq) AS reserved,
          SUM(CASE 'committed' WHEN debit THEN amount WHEN credit THEN -amount ELSE 0 END)
            OVER (ORDER BY seq) AS committed,
          SUM(CASE 'spent' WHEN debit THEN amount WHEN credit THEN -amount ELSE 0 END)
            OVER (ORDER BY seq) AS spent
        FROM budget_movement WHERE district = :district AND line = :line) AS book
  WHERE seq > :after ORDER BY seq LIMIT :limit)"};

/// Debit and credit: what was granted stands in the other accounts, and each account of each line
/// holds what its movements say, none of which is missing.
constexpr sql::Query kBalances{"budget.balances_equal_the_movements", R"(
  SELECT b.line FROM budget_balance b
  LEFT JOIN (SELECT line, COUNT(*) AS moves, MAX(seq) AS newest,
      SUM(CASE 'granted' WHEN credit THEN amount WHEN debit THEN -amount ELSE 0 END) AS approved,
      SUM(CASE 'held' WHEN debit THEN amount WHEN credit THEN -amount ELSE 0 END) AS held,
      SUM(CASE WHEN kind IN ('raise', 'transfer_in') THEN amount
               WHEN kind IN ('cut', 'transfer_out') THEN -amount ELSE 0 END) AS adjusted,
      SUM(CASE 'available' WHEN debit THEN amount WHEN credit THEN -amount ELSE 0 END) AS available,
      SUM(CASE 'reserved' WHEN debit THEN amount WHEN credit THEN -amount ELSE 0 END) AS reserved,
      SUM(CASE 'committed' WHEN debit THEN amount WHEN credit THEN -amount ELSE 0 END) AS committed,
      SUM(CASE 'spent' WHEN debit THEN amount WHEN credit THEN -amount ELSE 0 END) AS spent,
      SUM(CASE 'carried' WHEN debit THEN amount WHEN credit THEN -amount ELSE 0 END) AS carried,
      SUM(CASE 'lapsed' WHEN debit THEN amount WHEN credit THEN -amount ELSE 0 END) AS lapsed,
      SUM(CASE kind WHEN 'carry_in' THEN amount ELSE 0 END) AS carried_in,
      SUM(CASE WHEN kind IN ('reserve', 'carry_in') THEN amount ELSE 0 END) AS reserved_ever,
      SUM(CASE WHEN debit = 'committed' AND kind <> 'refund' THEN amount ELSE 0 END)
        AS committed_ever,
      SUM(CASE WHEN kind IN ('release_reserved', 'release_committed') THEN amount ELSE 0 END)
        AS released_ever
    FROM budget_movement WHERE district = :district GROUP BY line) AS m ON m.line = b.line
  WHERE b.district = :district
    AND (b.moves <> COALESCE(m.moves, 0) OR b.moves <> COALESCE(m.newest, 0)
      OR b.approved <> COALESCE(m.approved, 0) OR b.available <> COALESCE(m.available, 0)
      OR b.held <> COALESCE(m.held, 0) OR b.adjusted <> COALESCE(m.adjusted, 0)
      OR b.reserved <> COALESCE(m.reserved, 0) OR b.committed <> COALESCE(m.committed, 0)
      OR b.spent <> COALESCE(m.spent, 0) OR b.carried <> COALESCE(m.carried, 0)
      OR b.lapsed <> COALESCE(m.lapsed, 0) OR b.carried_in <> COALESCE(m.carried_in, 0)
      OR b.reserved_ever <> COALESCE(m.reserved_ever, 0)
      OR b.committed_ever <> COALESCE(m.committed_ever, 0)
      OR b.released_ever <> COALESCE(m.released_ever, 0)
      OR b.approved <> b.available + b.held + b.reserved + b.committed + b.spent + b.carried
        + b.lapsed))"};
/// spent ≤ committed ≤ reserved ≤ approved, each with all that came in and less what was released
/// or given back.
constexpr sql::Query kInOrder{"budget.spent_committed_reserved_approved", R"(
  SELECT line FROM
    (SELECT line,
      SUM(CASE WHEN kind IN ('approve', 'carry_in', 'raise', 'transfer_in') THEN amount
               WHEN kind IN ('cut', 'transfer_out') THEN -amount ELSE 0 END) AS approved,
      SUM(CASE WHEN kind IN ('reserve', 'carry_in') THEN amount
               WHEN kind IN ('release_reserved', 'release_committed') THEN -amount
               WHEN kind = 'refund' AND debit = 'available' THEN -amount ELSE 0 END) AS reserved,
      SUM(CASE WHEN debit = 'committed' AND kind <> 'refund' THEN amount
               WHEN kind = 'release_committed' THEN -amount
               WHEN kind = 'refund' AND debit = 'available' THEN -amount ELSE 0 END) AS committed,
      SUM(CASE WHEN debit = 'spent' THEN amount
               WHEN credit = 'spent' THEN -amount ELSE 0 END) AS spent
    FROM budget_movement WHERE district = :district GROUP BY line) AS t
  WHERE spent > committed OR committed > reserved OR reserved > approved)"};
constexpr sql::Query kPostings{"budget.movements_post_as_their_kind_does", R"(
  SELECT id FROM budget_movement
  WHERE district = :district AND kind || '/' || debit || '/' || credit NOT IN
    ('approve/available/granted', 'approve/held/granted', 'raise/available/granted',
     'cut/granted/available', 'transfer_out/granted/available', 'transfer_in/available/granted',
     'open_stage/available/held', 'reserve/reserved/available', 'commit/committed/reserved',
     'spend/spent/committed', 'prepay/spent/committed', 'refund/committed/spent',
     'refund/available/spent', 'release_reserved/available/reserved',
     'release_committed/available/committed', 'carry_out/carried/reserved',
     'carry_out/carried/committed', 'carry_in/reserved/granted', 'carry_in/committed/granted',
     'lapse/lapsed/available', 'lapse/lapsed/held'))"};
/// What stands under the references of a line is what stands on the line.
constexpr sql::Query kRefsAddUp{"budget.references_add_up", R"(
  SELECT b.line FROM budget_balance b
  LEFT JOIN budget_ref r ON r.district = b.district AND r.line = b.line
  WHERE b.district = :district
  GROUP BY b.line, b.reserved, b.committed, b.spent, b.carried
  HAVING COALESCE(SUM(r.reserved), 0) <> b.reserved OR COALESCE(SUM(r.committed), 0) <> b.committed
    OR COALESCE(SUM(r.spent), 0) <> b.spent OR COALESCE(SUM(r.carried), 0) <> b.carried)"};
constexpr sql::Query kRefsMatch{"budget.references_equal_the_movements", R"(
  SELECT r.line || ' ' || r.ref FROM budget_ref r
  LEFT JOIN budget_movement m ON m.district = r.district AND m.line = r.line AND m.ref = r.ref
  WHERE r.district = :district
  GROUP BY r.line, r.ref, r.reserved, r.committed, r.spent
  HAVING r.reserved <> COALESCE(SUM(CASE 'reserved' WHEN m.debit THEN m.amount
                                                    WHEN m.credit THEN -m.amount ELSE 0 END), 0)
    OR r.committed <> COALESCE(SUM(CASE 'committed' WHEN m.debit THEN m.amount
                                                    WHEN m.credit THEN -m.amount ELSE 0 END), 0)
    OR r.spent <> COALESCE(SUM(CASE 'spent' WHEN m.debit THEN m.amount
                                            WHEN m.credit THEN -m.amount ELSE 0 END), 0))"};
/// What leaves a line at the year's close arrives on the next year's line, and nothing else does.
constexpr sql::Query kCarried{"budget.carried_out_is_carried_in", R"(
  SELECT l.id FROM budget_line l
  JOIN budget_balance b ON b.district = l.district AND b.line = l.id
  LEFT JOIN budget_line n ON n.district = l.district AND n.id = l.carried_to
    AND n.carried_from = l.id AND n.year = l.year + 1
  LEFT JOIN budget_balance nb ON nb.district = n.district AND nb.line = n.id
  WHERE l.district = :district
    AND (b.carried <> COALESCE(nb.carried_in, 0)
      OR (b.carried_in > 0) <> (l.carried_from IS NOT NULL)))"};
/// A line that is not approved has no movement; nothing stands on a closed one, nor is a line open
/// in a closed year.
constexpr sql::Query kStates{"budget.lines_stand_as_their_state_says", R"(
  SELECT l.id FROM budget_line l
  LEFT JOIN budget_balance b ON b.district = l.district AND b.line = l.id
  LEFT JOIN budget_year y ON y.district = l.district AND y.year = l.year
  WHERE l.district = :district
    AND (b.line IS NULL OR (l.state = 'proposed' AND b.moves > 0)
      OR (l.state = 'approved' AND b.approved <> l.amount)
      OR (l.state = 'closed' AND (y.year IS NULL
        OR b.available + b.held + b.reserved + b.committed > 0))
      OR (l.state <> 'closed' AND y.year IS NOT NULL)))"};

sql::Args with_place(const Balance& delta, const LineId& line, const Move& m) {
  return sql::Args(delta).with("line", line).with("ref", m.ref);
}

bool post_ref(sql::Db& db, const LineId& line, const Move& m, const Balance& delta) {
  if (m.ref.empty() || !under_reference(m)) return true;
  const sql::Args args = with_place(delta, line, m);
  const base::Money none;
  if (delta.reserved >= none && delta.committed >= none && delta.spent >= none) {
    db.exec(kAddRef, args);
    return true;
  }
  return !db.column<std::string>(kMoveRef, args).empty();
}

}  // namespace

std::vector<RefBalance> refs(sql::Db& db, const LineId& line) {
  return db.all<RefBalance>(kRefs, {sql::arg("line", line)});
}

RefBalance ref(sql::Db& db, const LineId& line, const std::string& name) {
  return db.one<RefBalance>(kRef, {sql::arg("line", line), sql::arg("ref", name)})
      .value_or(RefBalance{name, {}, {}});
}

bool post(platform::Work& work, const LineId& line, const Move& m) {
  const Balance delta = change(m);
  // The line first: whoever reserves meets the others there before touching anything else.
  const auto seq = work.db.column<std::int64_t>(kMove, with_place(delta, line, m));
  if (seq.empty() || !post_ref(work.db, line, m, delta)) return false;
  work.db.exec(kInsertMovement,
               {sql::arg("line", line), sql::arg("seq", seq[0]),
                sql::arg("id", work.fresh_id<MovementId>("mov")), sql::arg("kind", m.kind),
                sql::arg("debit", m.debit), sql::arg("credit", m.credit),
                sql::arg("amount", m.amount), sql::arg("ref", m.ref), sql::arg("day", work.today),
                sql::arg("at", work.now), sql::arg("author", work.actor.account)});
  return true;
}

std::vector<Movement> movements(sql::Db& db, const LineId& line, std::int64_t after,
                                std::int64_t limit) {
  return db.all<Movement>(
      kMovements, {sql::arg("line", line), sql::arg("after", after), sql::arg("limit", limit)});
}

std::vector<sql::Query> must_be_empty() {
  return {kBalances, kInOrder, kPostings, kRefsAddUp, kRefsMatch, kCarried, kStates};
}

}  // namespace budget::store
