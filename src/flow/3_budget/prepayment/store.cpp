#include "flow/3_budget/prepayment/store.h"

namespace budget::prepayment_store {
namespace {

constexpr sql::Query kFind{"budget.find_prepayment", R"(
  SELECT ref, line, owner_org, moves, prepaid, recovered, refunded
  FROM budget_prepayment WHERE district = :district AND ref = :ref)"};
constexpr sql::Query kList{"budget.prepayments", R"(
  SELECT ref, line, owner_org, moves, prepaid, recovered, refunded
  FROM budget_prepayment
  WHERE district = :district AND ref > :after
    AND (:outstanding = 0 OR prepaid > recovered + refunded)
    AND (:scope_all = 1 OR owner_org = :scope_org)
  ORDER BY ref LIMIT :limit)"};
constexpr sql::Query kEntries{"budget.prepayment_entries", R"(
  SELECT ref, seq, kind, amount, line, refund_to, reason, basis, day, at, author
  FROM budget_prepayment_entry WHERE district = :district AND ref = :ref ORDER BY seq)"};
/// Whoever recovers meets the others in this row: the second sees what the first left.
constexpr sql::Query kTake{"budget.take_prepayment", R"(
  UPDATE budget_prepayment
  SET moves = moves + 1, recovered = recovered + :recovered, refunded = refunded + :refunded
  WHERE district = :district AND ref = :ref
    AND recovered + :recovered + refunded + :refunded <= prepaid
  RETURNING moves)"};
constexpr sql::Query kGive{"budget.give_prepayment", R"(
  INSERT INTO budget_prepayment (district, ref, line, owner_org, moves, prepaid, recovered,
                                 refunded)
  VALUES (:district, :ref, :line, :owner_org, 1, :prepaid, 0, 0)
  ON CONFLICT (district, ref) DO UPDATE
  SET moves = budget_prepayment.moves + 1,
      prepaid = budget_prepayment.prepaid + excluded.prepaid
  RETURNING moves)"};
constexpr sql::Query kInsertEntry{"budget.insert_prepayment_entry", R"(
  INSERT INTO budget_prepayment_entry (district, ref, seq, kind, amount, line, refund_to, reason,
                                       basis, day, at, author)
  VALUES (:district, :ref, :seq, :kind, :amount, :line, :refund_to, :reason, :basis, :day, :at,
          :author))"};

/// What stands under a reference is what its entries say, none of which is missing.
constexpr sql::Query kEntriesAddUp{"budget.prepayments_equal_their_entries", R"(
  SELECT p.ref FROM budget_prepayment p
  LEFT JOIN budget_prepayment_entry e ON e.district = p.district AND e.ref = p.ref
  WHERE p.district = :district
  GROUP BY p.ref, p.moves, p.prepaid, p.recovered, p.refunded
  HAVING p.moves <> COUNT(e.seq) OR p.moves <> COALESCE(MAX(e.seq), 0)
    OR p.prepaid <> COALESCE(SUM(CASE e.kind WHEN 'prepaid' THEN e.amount ELSE 0 END), 0)
    OR p.recovered <> COALESCE(SUM(CASE e.kind WHEN 'recovered' THEN e.amount ELSE 0 END), 0)
    OR p.refunded <> COALESCE(SUM(CASE e.kind WHEN 'refunded' THEN e.amount ELSE 0 END), 0)
    OR p.recovered + p.refunded > p.prepaid)"};
/// What the book prepaid is known as prepaid, and what it took back as refunded.
constexpr sql::Query kMatchTheBook{"budget.prepayments_match_the_book", R"(
  SELECT m.ref FROM budget_movement m
  WHERE m.district = :district AND m.kind IN ('prepay', 'refund')
  GROUP BY m.district, m.ref
  HAVING SUM(CASE m.kind WHEN 'prepay' THEN m.amount ELSE 0 END) > COALESCE((
      SELECT p.prepaid FROM budget_prepayment p
      WHERE p.district = m.district AND p.ref = m.ref), 0)
    OR SUM(CASE m.kind WHEN 'refund' THEN m.amount ELSE 0 END) <> COALESCE((
      SELECT SUM(e.amount) FROM budget_prepayment_entry e
      WHERE e.district = m.district AND e.ref = m.ref AND e.kind = 'refunded'
        AND e.refund_to <> 'treasury'), 0))"};

}  // namespace

std::optional<Prepayment> find(sql::Db& db, const std::string& ref) {
  return db.one<Prepayment>(kFind, {sql::arg("ref", ref)});
}
std::vector<Prepayment> list(platform::Work& work, const PrepaymentFilter& f, std::int64_t limit) {
  return work.db.all<Prepayment>(
      kList,
      platform::scoped(work, {sql::arg("after", f.after.value_or("")),
                              sql::arg("outstanding", std::int64_t(f.outstanding.value_or(false))),
                              sql::arg("limit", limit)}));
}
std::vector<PrepaymentEntry> entries(sql::Db& db, const std::string& ref) {
  return db.all<PrepaymentEntry>(kEntries, {sql::arg("ref", ref)});
}

bool add(platform::Work& work, const Prepayment& delta, PrepaymentEntry entry) {
  const bool gives = entry.kind == PrepaymentKind::prepaid;
  const auto moves = work.db.column<std::int64_t>(gives ? kGive : kTake, sql::Args(delta));
  if (moves.empty()) return false;
  entry.seq = moves[0];
  entry.day = work.today;
  entry.at = work.now;
  entry.author = work.actor.account;
  work.db.exec(kInsertEntry, entry);
  return true;
}

std::vector<sql::Query> must_be_empty() {
  return {kEntriesAddUp, kMatchTheBook};
}

}  // namespace budget::prepayment_store
