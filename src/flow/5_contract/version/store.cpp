#include "flow/5_contract/version/store.h"

namespace contract::version_store {
namespace {

constexpr sql::Query kOfContract{"contract_version.of_contract", R"(
  SELECT contract, number, signed_on, price, content_hash, supplement, ending, agreed
  FROM contract_version WHERE district = :district AND contract = :contract ORDER BY number)"};
constexpr sql::Query kInsert{"contract_version.insert", R"(
  INSERT INTO contract_version (district, contract, number, signed_on, price, content_hash,
                                supplement, ending, agreed)
  VALUES (:district, :contract, :number, :signed_on, :price, :content_hash, :supplement,
          :ending, :agreed))"};

/// What stands is what was agreed last.
constexpr sql::Query kLastStands{"contract_version.last_stands", R"(
  SELECT v.contract FROM contract_version v
  JOIN contract c ON c.district = v.district AND c.id = v.contract
  WHERE v.district = :district
    AND v.number = (SELECT MAX(l.number) FROM contract_version l
                    WHERE l.district = v.district AND l.contract = v.contract)
    AND (v.content_hash <> c.content_hash OR v.price <> c.price))"};
/// Each version but the first has what led to it, a supplement or the early end, and each of those
/// led to one.
constexpr sql::Query kEachCause{"contract_version.each_by_its_cause", R"(
  SELECT v.contract FROM contract_version v
  LEFT JOIN contract_supplement s ON s.district = v.district AND s.id = v.supplement
    AND s.contract = v.contract AND s.state IN ('concluded', 'published')
  LEFT JOIN contract_ending e ON e.district = v.district AND e.id = v.ending
    AND e.contract = v.contract AND e.state = 'effective'
  WHERE v.district = :district
    AND (v.number = 1) <> (CASE WHEN s.id IS NULL THEN 0 ELSE 1 END
                           + CASE WHEN e.id IS NULL THEN 0 ELSE 1 END = 0)
  UNION ALL
  SELECT e.id FROM contract_ending e
  LEFT JOIN contract_version v ON v.district = e.district AND v.ending = e.id
  WHERE e.district = :district AND (e.state = 'effective') <> (v.number IS NOT NULL)
  UNION ALL
  SELECT s.id FROM contract_supplement s
  LEFT JOIN contract_version v ON v.district = s.district AND v.supplement = s.id
  WHERE s.district = :district
    AND (s.state IN ('concluded', 'published')) <> (v.number IS NOT NULL))"};
/// And grew, or shrank, by just what it says.
constexpr sql::Query kGrew{"contract_version.changed_by_its_cause", R"(
  SELECT v.contract FROM contract_version v
  JOIN contract_version b ON b.district = v.district AND b.contract = v.contract
    AND b.number = v.number - 1
  JOIN contract_supplement s ON s.district = v.district AND s.id = v.supplement
  WHERE v.district = :district AND v.price <> b.price + s.amount
  UNION ALL
  SELECT v.contract FROM contract_version v
  JOIN contract_version b ON b.district = v.district AND b.contract = v.contract
    AND b.number = v.number - 1
  JOIN contract_ending e ON e.district = v.district AND e.id = v.ending
  WHERE v.district = :district AND v.price <> b.price - e.amount)"};

}  // namespace

std::vector<Version> of_contract(sql::Db& db, const ContractId& id) {
  return db.all<Version>(kOfContract, {sql::arg("contract", id)});
}
void insert(sql::Db& db, const Version& v) {
  db.exec(kInsert, v);
}
std::vector<sql::Query> must_be_empty() {
  return {kLastStands, kEachCause, kGrew};
}

}  // namespace contract::version_store
