#include "flow/9_disclosure/store.h"

#include "flow/9_disclosure/shown.h"

namespace disclosure::store {
namespace {

constexpr sql::Query kInsert{"disclosure.insert", R"(
  INSERT INTO release (district, id, ocid, seq, at, tags, procurement, document)
  VALUES (:district, :id, :ocid, :seq, :at, :tags, :procurement, :document))"};
constexpr sql::Query kFind{"disclosure.find", R"(
  SELECT id, ocid, seq, at, tags, procurement, document FROM release
  WHERE district = :district AND id = :id)"};
constexpr sql::Query kAfter{"disclosure.after", R"(
  SELECT id, ocid, seq, at, tags, procurement, document FROM release
  WHERE district = :district AND seq > :seq ORDER BY seq LIMIT :most)"};
constexpr sql::Query kOf{"disclosure.of_procurement", R"(
  SELECT id, ocid, seq, at, tags, procurement, document FROM release
  WHERE district = :district AND procurement = :procurement AND seq > :seq
  ORDER BY seq LIMIT :most)"};
constexpr sql::Query kLastBefore{"disclosure.last_before", R"(
  SELECT id, ocid, seq, at, tags, procurement, document FROM release
  WHERE district = :district AND procurement = :procurement AND seq < :seq
  ORDER BY seq DESC LIMIT 1)"};
constexpr sql::Query kHappened{"disclosure.happened", R"(
  SELECT s.seq FROM journal j
  JOIN journal_seal s ON s.district = j.district AND s.journal_id = j.id
  WHERE j.district = :district AND j.subject = :subject AND j.operation = :operation
    AND j.outcome = 'done' AND s.seq <= :seq
  ORDER BY s.seq LIMIT 1)"};
constexpr sql::Query kPut{"disclosure.put_entry", R"(
  INSERT INTO register_entry (district, procurement, ocid, contract, title, buyer, supplier,
                              ceiling, price, paid, standing, stages, updated_at)
  VALUES (:district, :procurement, :ocid, :contract, :title, :buyer, :supplier, :ceiling, :price,
          :paid, :standing, :stages, :updated_at)
  ON CONFLICT (district, procurement) DO UPDATE SET
    contract = excluded.contract, title = excluded.title, buyer = excluded.buyer,
    supplier = excluded.supplier, ceiling = excluded.ceiling, price = excluded.price,
    paid = excluded.paid, standing = excluded.standing, stages = excluded.stages,
    updated_at = excluded.updated_at)"};
constexpr sql::Query kEntry{"disclosure.entry", R"(
  SELECT procurement, ocid, contract, title, buyer, supplier, ceiling, price, paid, standing,
         stages, updated_at
  FROM register_entry WHERE district = :district AND procurement = :procurement)"};
constexpr sql::Query kEntries{"disclosure.entries", R"(
  SELECT procurement, ocid, contract, title, buyer, supplier, ceiling, price, paid, standing,
         stages, updated_at
  FROM register_entry WHERE district = :district AND procurement > :after
  ORDER BY procurement LIMIT :most)"};

}  // namespace

namespace {

constexpr sql::Query kUncaused{"disclosure.release_without_cause", R"(
  SELECT r.id FROM release r
  LEFT JOIN journal_seal s ON s.district = r.district AND s.seq = r.seq
  LEFT JOIN journal j ON j.district = s.district AND j.id = s.journal_id
  WHERE r.district = :district AND COALESCE(j.outcome, '') <> 'done')"};
// What the register says was paid is what was paid, and its price the contract's without what is
// not public yet, once it has followed the journal to the last payment, supplement and early end.
constexpr sql::Query kPaidAsPaid{"disclosure.register_paid", R"(
  SELECT e.procurement FROM register_entry e
  JOIN contract c ON c.district = e.district AND c.id = e.contract
  WHERE e.district = :district
    AND (e.paid <> c.paid_total OR COALESCE(e.price, -1) <> c.price - COALESCE((
      SELECT SUM(a.amount) FROM contract_supplement a
      WHERE a.district = c.district AND a.contract = c.id AND a.state = 'concluded'), 0))
    AND NOT EXISTS (
      SELECT 1 FROM contract_supplement a
      JOIN journal j ON j.district = a.district AND j.subject = a.id
        AND j.operation = 'supplement.publish' AND j.outcome = 'done'
      LEFT JOIN journal_seal s ON s.district = j.district AND s.journal_id = j.id
      WHERE a.district = c.district AND a.contract = c.id
        AND (s.seq IS NULL OR s.seq > COALESCE((
          SELECT k.seq FROM follower_cursor k
          WHERE k.district = :district AND k.follower = 'disclosure'), 0)))
    AND NOT EXISTS (
      SELECT 1 FROM contract_ending n
      JOIN journal j ON j.district = n.district AND j.subject = n.id
        AND j.operation IN ('ending.agree', 'contract.order_end') AND j.outcome = 'done'
      LEFT JOIN journal_seal s ON s.district = j.district AND s.journal_id = j.id
      WHERE n.district = c.district AND n.contract = c.id
        AND (s.seq IS NULL OR s.seq > COALESCE((
          SELECT k.seq FROM follower_cursor k
          WHERE k.district = :district AND k.follower = 'disclosure'), 0)))
    AND NOT EXISTS (
      SELECT 1 FROM payment p
      JOIN journal j ON j.district = p.district AND j.subject = p.id
        AND j.operation = 'payment.pay' AND j.outcome = 'done'
      LEFT JOIN journal_seal s ON s.district = j.district AND s.journal_id = j.id
      WHERE p.district = c.district AND p.contract = c.id
        AND (s.seq IS NULL OR s.seq > COALESCE((
          SELECT k.seq FROM follower_cursor k
          WHERE k.district = :district AND k.follower = 'disclosure'), 0))))"};
constexpr sql::Query kIds{"disclosure.ids", R"(
  SELECT id FROM release WHERE district = :district ORDER BY id)"};

}  // namespace

std::vector<sql::Query> truths() {
  return {kUncaused, kPaidAsPaid};
}
std::vector<platform::Witnessed> witnessed() {
  return {{.name = "disclosure.release_as_told",
           .key = "id",
           .prefix = "ocds-",
           .ids = kIds,
           .row = platform::row_of(find),
           .telling = "document"}};
}

void insert(sql::Db& db, const Release& r) {
  db.exec(kInsert, r);
}
void put(sql::Db& db, const Entry& e) {
  db.exec(kPut, e);
}
std::optional<Release> find(sql::Db& db, const ReleaseId& id) {
  return db.one<Release>(kFind, {sql::arg("id", id)});
}
std::vector<Release> after(sql::Db& db, std::int64_t seq, std::int64_t most) {
  return db.all<Release>(kAfter, {sql::arg("seq", seq), sql::arg("most", most)});
}
std::vector<Release> of(sql::Db& db, const procurement::ProcurementId& id, std::int64_t seq,
                        std::int64_t most) {
  return db.all<Release>(
      kOf, {sql::arg("procurement", id), sql::arg("seq", seq), sql::arg("most", most)});
}
std::optional<Release> last_before(sql::Db& db, const procurement::ProcurementId& id,
                                   std::int64_t seq) {
  return db.one<Release>(kLastBefore, {sql::arg("procurement", id), sql::arg("seq", seq)});
}
bool happened(sql::Db& db, std::string_view operation, std::string_view subject, std::int64_t seq) {
  return !db.column<std::int64_t>(kHappened, {sql::arg("operation", operation),
                                              sql::arg("subject", subject), sql::arg("seq", seq)})
              .empty();
}
std::optional<Entry> entry(sql::Db& db, const procurement::ProcurementId& id) {
  return db.one<Entry>(kEntry, {sql::arg("procurement", id)});
}
std::vector<Entry> entries_after(sql::Db& db, const std::string& procurement, std::int64_t most) {
  return db.all<Entry>(kEntries, {sql::arg("after", procurement), sql::arg("most", most)});
}

}  // namespace disclosure::store
