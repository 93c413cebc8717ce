#include "flow/8_payment/store.h"

namespace payment::store {
namespace {

constexpr sql::Query kFind{"payment.find", R"(
  SELECT * FROM payment WHERE district = :district AND id = :id)"};
constexpr sql::Query kOfContract{"payment.of_contract", R"(
  SELECT * FROM payment WHERE district = :district AND contract = :contract ORDER BY id)"};
constexpr sql::Query kInsert{"payment.insert", R"(
  INSERT INTO payment (district,
    id, contract, title, instalment, instalment_title, kind, instalment_kind, interest_of,
    assessment, owner_org, supplier, area, amount, earned, paid_before, to_pay_back, recovered,
    line, ref, clock, due_on, claimed_on, approved_by, approved_on, paid_by, paid_on, rejected_on,
    reject_words, late_days, interest, state, published, author, version)
  VALUES (:district,
    :id, :contract, :title, :instalment, :instalment_title, :kind, :instalment_kind,
    :interest_of, :assessment, :owner_org, :supplier, :area, :amount, :earned, :paid_before,
    :to_pay_back, :recovered, :line, :ref, :clock, :due_on, :claimed_on, :approved_by, :approved_on,
    :paid_by, :paid_on, :rejected_on, :reject_words, :late_days, :interest, :state,
    :published, :author, :version))"};
constexpr sql::Query kUpdate{"payment.update", R"(
  UPDATE payment SET
    approved_by = :approved_by, approved_on = :approved_on, paid_by = :paid_by,
    paid_on = :paid_on, rejected_on = :rejected_on, reject_words = :reject_words,
    late_days = :late_days, interest = :interest, state = :state, published = :published,
    version = version + 1
  WHERE district = :district AND id = :id AND version = :version
  RETURNING *)"};
constexpr sql::Query kLines{"payment.lines", R"(
  SELECT zh, en, formula, amount, adds, measure, basis
  FROM payment_line WHERE district = :district AND payment = :payment ORDER BY place)"};
constexpr sql::Query kInsertLine{"payment.insert_line", R"(
  INSERT INTO payment_line (district, payment, place, zh, en, formula, amount, adds, measure,
    basis)
  VALUES (:district, :payment, :place, :zh, :en, :formula, :amount, :adds, :measure, :basis))"};
constexpr sql::Query kList{"payment.list", R"(
  SELECT id, contract, title, instalment, instalment_title, kind, amount, due_on, claimed_on,
         paid_on, late_days, state, version
  FROM payment
  WHERE district = :district AND (:contract = '' OR contract = :contract)
    AND (:state = '' OR state = :state)
    AND (:scope_all = 1 OR (:scope_published = 1 AND published = 1 AND NOT EXISTS (
           SELECT 1 FROM contract c
           WHERE c.district = payment.district AND c.id = payment.contract
             AND c.published_on IS NULL))
         OR owner_org = :scope_org OR supplier = :scope_org OR area LIKE :scope_area)
  ORDER BY id)"};

constexpr sql::Query kLinesAddUp{"payment.lines_add_up", R"(
  SELECT p.id FROM payment p
  WHERE p.district = :district AND p.amount <> (
    SELECT COALESCE(SUM(l.amount), 0) FROM payment_line l
    WHERE l.district = p.district AND l.payment = p.id AND l.adds = 1))"};
// What has been paid against results never exceeds what an accepted assessment found earned.
constexpr sql::Query kPaidWithinEarned{"payment.paid_within_earned", R"(
  SELECT p.id FROM payment p
  JOIN assessment a ON a.district = p.district AND a.id = p.assessment
  WHERE p.district = :district AND p.kind = 'instalment'
    AND (a.state <> 'accepted' OR a.contract <> p.contract OR a.earned <> p.earned
         OR p.amount > a.earned
         OR (p.instalment_kind = 'final'
             AND p.paid_before + p.amount - p.to_pay_back <> a.earned)))"};
constexpr sql::Query kRestsOnResult{"payment.rests_on_result", R"(
  SELECT id FROM payment
  WHERE district = :district AND kind = 'instalment' AND instalment_kind <> 'prepayment'
    AND assessment IS NULL)"};
constexpr sql::Query kPaidIsSpent{"payment.paid_is_spent", R"(
  SELECT p.ref FROM payment p
  WHERE p.district = :district AND p.state = 'paid'
  GROUP BY p.district, p.ref
  HAVING SUM(p.amount) <> (
    SELECT COALESCE(SUM(m.amount), 0) FROM budget_movement m
    WHERE m.district = p.district AND m.kind IN ('spend', 'prepay') AND m.ref = p.ref))"};
// What payments prepaid and took off is what the budget's book knows of it.
constexpr sql::Query kRecovered{"payment.recovered_is_known_to_the_budget", R"(
  SELECT p.ref FROM payment p
  LEFT JOIN budget_prepayment b ON b.district = p.district AND b.ref = p.ref
  WHERE p.district = :district AND p.kind = 'instalment' AND p.state = 'paid'
  GROUP BY p.ref, b.prepaid, b.recovered
  HAVING SUM(p.recovered) <> COALESCE(b.recovered, 0)
    OR SUM(CASE p.instalment_kind WHEN 'prepayment' THEN p.amount ELSE 0 END)
      <> COALESCE(b.prepaid, 0))"};
// What the contract was told was paid is what was paid; interest is no part of the price.
constexpr sql::Query kContractTold{"payment.contract_told", R"(
  SELECT c.id FROM contract c
  WHERE c.district = :district AND c.paid_total <> (
    SELECT COALESCE(SUM(p.amount), 0) FROM payment p
    WHERE p.district = c.district AND p.contract = c.id AND p.kind = 'instalment'
      AND p.state = 'paid'))"};
constexpr sql::Query kTwoHands{"payment.two_hands", R"(
  SELECT id FROM payment
  WHERE district = :district AND state = 'paid'
    AND (approved_by = '' OR paid_by = '' OR approved_by = paid_by OR author = approved_by
         OR author = paid_by))"};
constexpr sql::Query kLateCosts{"payment.late_costs", R"(
  SELECT p.id FROM payment p
  WHERE p.district = :district AND p.kind = 'instalment' AND p.state = 'paid'
    AND p.interest <> (
      SELECT COALESCE(SUM(i.amount), 0) FROM payment i
      WHERE i.district = p.district AND i.interest_of = p.id AND i.state = 'paid'))"};

constexpr sql::Query kIds{"payment.ids", R"(
  SELECT id FROM payment WHERE district = :district AND kind = 'instalment' ORDER BY id)"};

Payment whole(sql::Db& db, Payment p) {
  p.lines = db.all<Line>(kLines, {sql::arg("payment", p.id)});
  return p;
}

}  // namespace

std::optional<Payment> find(sql::Db& db, const PaymentId& id) {
  auto found = db.one<Payment>(kFind, {sql::arg("id", id)});
  if (!found) return std::nullopt;
  return whole(db, *std::move(found));
}

std::vector<Payment> of_contract(sql::Db& db, const contract::ContractId& id) {
  auto all = db.all<Payment>(kOfContract, {sql::arg("contract", id)});
  for (auto& p : all)
    p = whole(db, std::move(p));
  return all;
}

void insert(sql::Db& db, const Payment& p) {
  db.exec(kInsert, p);
  std::int64_t place = 0;
  for (const auto& line : p.lines)
    db.exec(kInsertLine, sql::Args(line).with("payment", p.id).with("place", ++place));
}

std::optional<Payment> update(sql::Db& db, const Payment& p) {
  auto saved = db.one<Payment>(kUpdate, sql::Args(p));
  if (!saved) return std::nullopt;
  return whole(db, *std::move(saved));
}

std::vector<Brief> list(platform::Work& work, const std::string& contract,
                        const std::string& state) {
  return work.db.all<Brief>(
      kList, platform::scoped(work, {sql::arg("contract", contract), sql::arg("state", state)}));
}

std::optional<View> find_view(sql::Db& db, const PaymentId& id) {
  auto found = find(db, id);
  if (!found) return std::nullopt;
  View out;
  static_cast<Payment&>(out) = *std::move(found);
  return out;
}

// Late interest is paid with what was late and told of there.
std::vector<platform::Witnessed> witnessed() {
  return {{.name = "payment.as_told",
           .key = "id",
           .prefix = "pay_",
           .ids = kIds,
           .row = platform::row_of(find_view),
           .untold = {"statement_zh", "statement_en"}}};
}

std::vector<sql::Query> truths() {
  return {kLinesAddUp, kPaidWithinEarned, kRestsOnResult, kPaidIsSpent,
          kRecovered,  kContractTold,     kTwoHands,      kLateCosts};
}

}  // namespace payment::store
