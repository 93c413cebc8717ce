#include "flow/5_contract/ending/store.h"

namespace contract::ending_store {
namespace {

constexpr sql::Query kFind{"ending.find", R"(
  SELECT * FROM contract_ending WHERE district = :district AND id = :id)"};
constexpr sql::Query kOfContract{"ending.of_contract", R"(
  SELECT * FROM contract_ending WHERE district = :district AND contract = :contract ORDER BY id)"};
constexpr sql::Query kList{"ending.list", R"(
  SELECT e.* FROM contract_ending e
  WHERE e.district = :district
    AND e.contract = COALESCE(CAST(:contract AS TEXT), e.contract)
    AND e.state = COALESCE(CAST(:state AS TEXT), e.state)
    AND (:scope_all = 1 OR e.owner_org = :scope_org OR e.supplier = :scope_org
         OR (:scope_published = 1 AND e.state = 'effective' AND EXISTS (
           SELECT 1 FROM contract c WHERE c.district = e.district AND c.id = e.contract
             AND c.published_on IS NOT NULL)))
  ORDER BY e.id)"};
constexpr sql::Query kInsert{"ending.insert", R"(
  INSERT INTO contract_ending (district,
    id, contract, title, owner_org, supplier, area, side, ground, reason, clause, fault, liability,
    last_day, term_was, falls_away, amount, price, prepaid, proposed_on, decided_on, decided_by,
    words, state, author, version)
  VALUES (:district,
    :id, :contract, :title, :owner_org, :supplier, :area, :side, :ground, :reason, :clause, :fault,
    :liability, :last_day, :term_was, :falls_away, :amount, :price, :prepaid, :proposed_on,
    :decided_on, :decided_by, :words, :state, :author, :version))"};
constexpr sql::Query kUpdate{"ending.update", R"(
  UPDATE contract_ending SET
    term_was = :term_was, price = :price, prepaid = :prepaid, decided_on = :decided_on,
    decided_by = :decided_by, words = :words, state = :state, version = version + 1
  WHERE district = :district AND id = :id AND version = :version
  RETURNING *)"};
constexpr sql::Query kIds{"ending.ids", R"(
  SELECT id FROM contract_ending WHERE district = :district ORDER BY id)"};

/// Nobody ends a contract alone, but for the public interest.
constexpr sql::Query kByBoth{"ending.agreed_by_the_other_side", R"(
  SELECT id FROM contract_ending
  WHERE district = :district
    AND ((state = 'proposed') <> (decided_on IS NULL)
      OR (state <> 'proposed' AND decided_by = '')
      OR (state = 'effective' AND ground <> 'public_interest' AND decided_by = author)
      OR (ground = 'public_interest' AND (state <> 'effective' OR side <> 'purchaser'))
      OR (fault <> 'neither' AND liability = '')
      OR (ground = 'breach' AND (clause = '' OR fault <> 'supplier'))))"};
/// What took effect is what the contract says, once.
constexpr sql::Query kTookEffect{"ending.took_effect", R"(
  SELECT c.id FROM contract c
  JOIN contract_ending e ON e.district = c.district AND e.contract = c.id AND e.state = 'effective'
  WHERE c.district = :district
    AND (c.term_to <> e.last_day OR c.price <> e.price - e.amount
         OR c.state NOT IN ('signed', 'published', 'closed')))"};
/// One at a time waits for its answer, and a contract ends once.
constexpr sql::Query kOneOpen{"ending.one_open", R"(
  SELECT contract FROM contract_ending
  WHERE district = :district AND state IN ('proposed', 'effective')
  GROUP BY contract HAVING COUNT(*) > 1)"};

}  // namespace

std::optional<Ending> find(sql::Db& db, const EndingId& id) {
  return db.one<Ending>(kFind, {sql::arg("id", id)});
}
std::vector<Ending> of_contract(sql::Db& db, const ContractId& id) {
  return db.all<Ending>(kOfContract, {sql::arg("contract", id)});
}
std::vector<Ending> list(platform::Work& work, const EndingFilter& f) {
  return work.db.all<Ending>(kList, platform::scoped(work, {sql::arg("contract", f.contract),
                                                            sql::arg("state", f.state)}));
}
void insert(sql::Db& db, const Ending& e) {
  db.exec(kInsert, e);
}
std::optional<Ending> update(sql::Db& db, const Ending& e) {
  return db.one<Ending>(kUpdate, sql::Args(e));
}

std::vector<sql::Query> must_be_empty() {
  return {kByBoth, kTookEffect, kOneOpen};
}
std::vector<platform::Witnessed> witnessed() {
  return {{.name = "ending.as_told",
           .key = "id",
           .prefix = "end_",
           .ids = kIds,
           .row = platform::row_of(find)}};
}

}  // namespace contract::ending_store
