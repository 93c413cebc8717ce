#include "flow/5_contract/subcontract/store.h"

namespace contract::subcontract_store {
namespace {

constexpr sql::Query kFind{"subcontract.find", R"(
  SELECT * FROM subcontract WHERE district = :district AND id = :id)"};
constexpr sql::Query kOfContract{"subcontract.of_contract", R"(
  SELECT * FROM subcontract WHERE district = :district AND contract = :contract ORDER BY id)"};
constexpr sql::Query kList{"subcontract.list", R"(
  SELECT s.* FROM subcontract s
  WHERE s.district = :district
    AND s.contract = COALESCE(CAST(:contract AS TEXT), s.contract)
    AND s.state = COALESCE(CAST(:state AS TEXT), s.state)
    AND (:scope_all = 1 OR s.owner_org = :scope_org OR s.supplier = :scope_org
         OR (:scope_published = 1 AND s.state = 'agreed' AND EXISTS (
           SELECT 1 FROM contract c WHERE c.district = s.district AND c.id = s.contract
             AND c.published_on IS NOT NULL)))
  ORDER BY s.id)"};
constexpr sql::Query kInsert{"subcontract.insert", R"(
  INSERT INTO subcontract (district,
    id, contract, title, owner_org, supplier, area, performer, part, reason, amount, together,
    price, asked_on, decided_on, decided_by, words, state, author, version)
  VALUES (:district,
    :id, :contract, :title, :owner_org, :supplier, :area, :performer, :part, :reason, :amount,
    :together, :price, :asked_on, :decided_on, :decided_by, :words, :state, :author, :version))"};
constexpr sql::Query kUpdate{"subcontract.update", R"(
  UPDATE subcontract SET
    together = :together, price = :price, decided_on = :decided_on, decided_by = :decided_by,
    words = :words, state = :state, version = version + 1
  WHERE district = :district AND id = :id AND version = :version
  RETURNING *)"};
constexpr sql::Query kIds{"subcontract.ids", R"(
  SELECT id FROM subcontract WHERE district = :district ORDER BY id)"};

/// Something of every contract is left for whoever it was awarded to.
constexpr sql::Query kNeverWhole{"subcontract.never_whole", R"(
  SELECT c.id FROM contract c
  JOIN subcontract s ON s.district = c.district AND s.contract = c.id AND s.state = 'agreed'
  WHERE c.district = :district
  GROUP BY c.id, c.price HAVING SUM(s.amount) >= c.price)"};
constexpr sql::Query kDecided{"subcontract.decided_by_another", R"(
  SELECT id FROM subcontract
  WHERE district = :district
    AND ((state = 'asked') <> (decided_on IS NULL) OR (state <> 'asked' AND decided_by = '')
      OR decided_by = author OR (state = 'denied' AND words = '')))"};

}  // namespace

std::optional<Subcontract> find(sql::Db& db, const SubcontractId& id) {
  return db.one<Subcontract>(kFind, {sql::arg("id", id)});
}
std::vector<Subcontract> of_contract(sql::Db& db, const ContractId& id) {
  return db.all<Subcontract>(kOfContract, {sql::arg("contract", id)});
}
std::vector<Subcontract> list(platform::Work& work, const SubcontractFilter& f) {
  return work.db.all<Subcontract>(kList, platform::scoped(work, {sql::arg("contract", f.contract),
                                                                 sql::arg("state", f.state)}));
}
void insert(sql::Db& db, const Subcontract& s) {
  db.exec(kInsert, s);
}
std::optional<Subcontract> update(sql::Db& db, const Subcontract& s) {
  return db.one<Subcontract>(kUpdate, sql::Args(s));
}

std::vector<sql::Query> must_be_empty() {
  return {kNeverWhole, kDecided};
}
std::vector<platform::Witnessed> witnessed() {
  return {{.name = "subcontract.as_told",
           .key = "id",
           .prefix = "sub_",
           .ids = kIds,
           .row = platform::row_of(find)}};
}

}  // namespace contract::subcontract_store
