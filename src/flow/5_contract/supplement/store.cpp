#include "flow/5_contract/supplement/store.h"

namespace contract::supplement_store {
namespace {

constexpr sql::Query kFind{"supplement.find", R"(
  SELECT * FROM contract_supplement WHERE district = :district AND id = :id)"};
constexpr sql::Query kOfContract{"supplement.of_contract", R"(
  SELECT * FROM contract_supplement WHERE district = :district AND contract = :contract
  ORDER BY id)"};
constexpr sql::Query kList{"supplement.list", R"(
  SELECT * FROM contract_supplement
  WHERE district = :district
    AND contract = COALESCE(CAST(:contract AS TEXT), contract)
    AND state = COALESCE(CAST(:state AS TEXT), state)
    AND (:scope_all = 1 OR (:scope_published = 1 AND published_on IS NOT NULL)
         OR owner_org = :scope_org OR supplier = :scope_org)
  ORDER BY id)"};
constexpr sql::Query kInsert{"supplement.insert", R"(
  INSERT INTO contract_supplement (district,
    id, contract, title, owner_org, supplier, area, reason, items, amount, original_price,
    together, proposed_on, consented_at, content_hash, signed_on, signed_by, publish_by,
    published_on, days_late, file_by, filed_on, filing_number, filed_days_late, withdrawn_on,
    state, author, version)
  VALUES (:district,
    :id, :contract, :title, :owner_org, :supplier, :area, :reason, :items, :amount,
    :original_price, :together, :proposed_on, :consented_at, :content_hash, :signed_on, :signed_by,
    :publish_by, :published_on, :days_late, :file_by, :filed_on, :filing_number,
    :filed_days_late, :withdrawn_on, :state, :author, :version))"};
constexpr sql::Query kUpdate{"supplement.update", R"(
  UPDATE contract_supplement SET
    original_price = :original_price, together = :together, consented_at = :consented_at,
    content_hash = :content_hash, signed_on = :signed_on, signed_by = :signed_by,
    publish_by = :publish_by, published_on = :published_on, days_late = :days_late,
    file_by = :file_by, filed_on = :filed_on, filing_number = :filing_number,
    filed_days_late = :filed_days_late, withdrawn_on = :withdrawn_on, state = :state,
    version = version + 1
  WHERE district = :district AND id = :id AND version = :version
  RETURNING *)"};
constexpr sql::Query kIds{"supplement.ids", R"(
  SELECT id FROM contract_supplement WHERE district = :district ORDER BY id)"};

/// Both sides agreed before it counts, by two hands of the purchaser.
constexpr sql::Query kSignedWhole{"supplement.signed_whole", R"(
  SELECT id FROM contract_supplement
  WHERE district = :district
    AND ((state IN ('concluded', 'published')
          AND (consented_at IS NULL OR signed_on IS NULL OR publish_by IS NULL OR file_by IS NULL
               OR signed_by = '' OR signed_by = author OR content_hash = ''))
      OR (state = 'published') <> (published_on IS NOT NULL)))"};
/// The price is what was first signed and all that was added since, less what an early end let fall
/// away.
constexpr sql::Query kAddsUp{"supplement.adds_up_to_the_price", R"(
  SELECT c.id FROM contract c
  JOIN contract_supplement s ON s.district = c.district AND s.contract = c.id
    AND s.state IN ('concluded', 'published')
  LEFT JOIN contract_ending e ON e.district = c.district AND e.contract = c.id
    AND e.state = 'effective'
  WHERE c.district = :district
  GROUP BY c.id, c.price, e.amount
  HAVING MIN(s.original_price) <> MAX(s.original_price)
    OR c.price <> MAX(s.original_price) + SUM(s.amount) - COALESCE(e.amount, 0)
    OR MAX(s.together) <> SUM(s.amount))"};
/// One at a time waits for its signature.
constexpr sql::Query kOneOpen{"supplement.one_open", R"(
  SELECT contract FROM contract_supplement
  WHERE district = :district AND state IN ('proposed', 'consented')
  GROUP BY contract HAVING COUNT(*) > 1)"};

}  // namespace

std::optional<Supplement> find(sql::Db& db, const SupplementId& id) {
  return db.one<Supplement>(kFind, {sql::arg("id", id)});
}
std::vector<Supplement> of_contract(sql::Db& db, const ContractId& id) {
  return db.all<Supplement>(kOfContract, {sql::arg("contract", id)});
}
std::vector<Supplement> list(platform::Work& work, const SupplementFilter& f) {
  return work.db.all<Supplement>(kList, platform::scoped(work, {sql::arg("contract", f.contract),
                                                                sql::arg("state", f.state)}));
}
void insert(sql::Db& db, const Supplement& s) {
  db.exec(kInsert, s);
}
std::optional<Supplement> update(sql::Db& db, const Supplement& s) {
  return db.one<Supplement>(kUpdate, sql::Args(s));
}

std::vector<sql::Query> must_be_empty() {
  return {kSignedWhole, kAddsUp, kOneOpen};
}
std::vector<platform::Witnessed> witnessed() {
  return {{.name = "supplement.as_told",
           .key = "id",
           .prefix = "spl_",
           .ids = kIds,
           .row = platform::row_of(find)}};
}

}  // namespace contract::supplement_store
