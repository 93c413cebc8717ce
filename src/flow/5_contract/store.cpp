#include "flow/5_contract/store.h"

namespace contract::store {
namespace {

constexpr sql::Query kFind{"contract.find", R"(
  SELECT * FROM contract WHERE district = :district AND id = :id)"};
constexpr sql::Query kFindByProcurement{"contract.find_by_procurement", R"(
  SELECT * FROM contract WHERE district = :district AND procurement = :procurement)"};
constexpr sql::Query kInsert{"contract.insert", R"(
  INSERT INTO contract (district,
    id, procurement, catalogue_item, demand, line, owner_org, supplier, supplier_name, title,
    area, content, quantity, quality, settlement, rights, breach, price, term_from, term_to,
    term_grounds, measures, instalments, score_plan, pay_days, late_per_day, interest_line,
    sign_by, supplier_consented_at, purchaser_consented_at, signed_on, publish_by, published_on,
    days_late, file_by, filed_on, filing_number, filed_days_late, due_days, due_late_per_day,
    due_basis, final_assessed_on, content_hash, paid_total, final_paid, closed_on, released,
    missing, state, author, version)
  VALUES (:district,
    :id, :procurement, :catalogue_item, :demand, :line, :owner_org, :supplier, :supplier_name,
    :title, :area, :content, :quantity, :quality, :settlement, :rights, :breach, :price,
    :term_from, :term_to, :term_grounds, :measures, :instalments, :score_plan, :pay_days,
    :late_per_day, :interest_line, :sign_by, :supplier_consented_at, :purchaser_consented_at,
    :signed_on, :publish_by, :published_on, :days_late, :file_by, :filed_on, :filing_number,
    :filed_days_late, :due_days, :due_late_per_day, :due_basis, :final_assessed_on, :content_hash,
    :paid_total, :final_paid, :closed_on, :released, :missing, :state, :author, :version))"};
constexpr sql::Query kUpdate{"contract.update", R"(
  UPDATE contract SET
    content = :content, quantity = :quantity, quality = :quality, settlement = :settlement,
    rights = :rights, breach = :breach, price = :price, sign_by = :sign_by,
    term_from = :term_from, term_to = :term_to, term_grounds = :term_grounds,
    measures = :measures, instalments = :instalments,
    score_plan = :score_plan, pay_days = :pay_days, late_per_day = :late_per_day,
    interest_line = :interest_line, supplier_consented_at = :supplier_consented_at,
    purchaser_consented_at = :purchaser_consented_at, signed_on = :signed_on,
    publish_by = :publish_by, published_on = :published_on, days_late = :days_late,
    file_by = :file_by, filed_on = :filed_on, filing_number = :filing_number,
    filed_days_late = :filed_days_late, due_days = :due_days,
    due_late_per_day = :due_late_per_day, due_basis = :due_basis,
    final_assessed_on = :final_assessed_on, content_hash = :content_hash,
    paid_total = :paid_total, final_paid = :final_paid,
    closed_on = :closed_on, released = :released, missing = :missing, state = :state,
    version = version + 1
  WHERE district = :district AND id = :id AND version = :version
  RETURNING *)"};
// The price without supplements that are not public yet, but for those who are a party.
constexpr sql::Query kList{"contract.list", R"(
  SELECT id, procurement, title, supplier_name, area,
         price - CASE WHEN :scope_published = 1 AND owner_org <> :scope_org
                        AND supplier <> :scope_org
                      THEN COALESCE((SELECT CAST(SUM(s.amount) AS BIGINT) FROM contract_supplement s
                                     WHERE s.district = contract.district
                                       AND s.contract = contract.id AND s.state = 'concluded'), 0)
                      ELSE 0 END AS price,
         paid_total, term_from, term_to, signed_on, published_on, state, version
  FROM contract
  WHERE district = :district AND (:state = '' OR state = :state)
    AND (:scope_all = 1 OR (:scope_published = 1 AND published_on IS NOT NULL)
         OR owner_org = :scope_org OR supplier = :scope_org OR area LIKE :scope_area)
  ORDER BY id)"};

constexpr sql::Query kSignedWhole{"contract.signed_whole", R"(
  SELECT id FROM contract
  WHERE district = :district AND state IN ('signed', 'published', 'closed')
    AND (signed_on IS NULL OR supplier_consented_at IS NULL OR purchaser_consented_at IS NULL
         OR publish_by IS NULL OR content_hash = '' OR missing <> '[]'))"};
constexpr sql::Query kSignedInTime{"contract.signed_in_time", R"(
  SELECT id FROM contract WHERE district = :district AND signed_on > sign_by)"};
// What was paid and what was set free are the price, and what came back to the commitment after it
// had been prepaid.
constexpr sql::Query kClosedPaid{"contract.closed_paid", R"(
  SELECT c.id FROM contract c
  WHERE c.district = :district AND c.state = 'closed'
    AND (c.final_paid = 0 OR c.paid_total + c.released <> c.price + COALESCE((
      SELECT SUM(e.amount) FROM budget_prepayment_entry e
      WHERE e.district = c.district AND e.ref = 'procurement/' || c.procurement
        AND e.refund_to = 'committed'), 0)))"};
// Nothing of a prepayment is outstanding once the contract is closed.
constexpr sql::Query kPrepaymentSettled{"contract.closed_with_its_prepayment_settled", R"(
  SELECT c.id FROM contract c
  JOIN budget_prepayment p ON p.district = c.district AND p.ref = 'procurement/' || c.procurement
  WHERE c.district = :district AND c.state = 'closed' AND p.prepaid > p.recovered + p.refunded)"};
constexpr sql::Query kFiledSigned{"contract.filed_after_signing", R"(
  SELECT id FROM contract
  WHERE district = :district AND filed_on IS NOT NULL
    AND (signed_on IS NULL OR filed_on < signed_on OR file_by IS NULL OR filing_number = ''))"};
constexpr sql::Query kPublishedState{"contract.published_state", R"(
  SELECT id FROM contract
  WHERE district = :district AND (published_on IS NULL) = (state IN ('published', 'closed')))"};

constexpr sql::Query kIds{"contract.ids", R"(
  SELECT id FROM contract WHERE district = :district ORDER BY id)"};

}  // namespace

std::optional<Contract> find(sql::Db& db, const ContractId& id) {
  return db.one<Contract>(kFind, {sql::arg("id", id)});
}

std::optional<Contract> find_by_procurement(sql::Db& db, const procurement::ProcurementId& of) {
  return db.one<Contract>(kFindByProcurement, {sql::arg("procurement", of)});
}

void insert(sql::Db& db, const Contract& c) {
  db.exec(kInsert, c);
}

std::optional<Contract> update(sql::Db& db, const Contract& c) {
  return db.one<Contract>(kUpdate, sql::Args(c));
}

std::vector<Brief> list(platform::Work& work, const std::string& state) {
  return work.db.all<Brief>(kList, platform::scoped(work, {sql::arg("state", state)}));
}

std::vector<sql::Query> truths() {
  return {kSignedWhole,    kSignedInTime, kClosedPaid,
          kPublishedState, kFiledSigned,  kPrepaymentSettled};
}

// Payment and assessment move what is paid and what was judged; the text stands as it was signed.
std::vector<platform::Witnessed> witnessed() {
  return {{.name = "contract.as_told",
           .key = "id",
           .prefix = "ct_",
           .ids = kIds,
           .row = platform::row_of(find),
           .moving = {"paid_total", "final_paid", "final_assessed_on"}}};
}

}  // namespace contract::store
