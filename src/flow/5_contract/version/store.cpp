#include "flow/5_contract/version/store.h"

namespace contract::version_store {
namespace {

constexpr sql::Query kOfContract{"contract_version.of_contract", R"(
  SELECT contract, number, signed_on, price, content_hash, supplement, agreed
  FROM contract_version WHERE district = :district AND contract = :contract ORDER BY number)"};
constexpr sql::Query kInsert{"contract_version.insert", R"(
  INSERT INTO contract_version (district, contract, number, signed_on, price, content_hash,
                                supplement, agreed)
  VALUES (:district, :contract, :number, :signed_on, :price, :content_hash, :supplement,
          :agreed))"};

/// What stands is what was agreed last.
constexpr sql::Query kLastStands{"contract_version.last_stands", R"(
  SELECT v.contract FROM contract_version v
  JOIN contract c ON c.district = v.district AND c.id = v.contract
  WHERE v.district = :district
    AND v.number = (SELECT MAX(l.number) FROM contract_version l
                    WHERE l.district = v.district AND l.contract = v.contract)
    AND (v.content_hash <> c.content_hash OR v.price <> c.price))"};
/// Each version but the first has the supplement that led to it, and each signed one led to one.
constexpr sql::Query kEachSupplement{"contract_version.each_by_its_supplement", R"(
  SELECT v.contract FROM contract_version v
  LEFT JOIN contract_supplement s ON s.district = v.district AND s.id = v.supplement
    AND s.contract = v.contract AND s.state IN ('concluded', 'published')
  WHERE v.district = :district AND (v.number = 1) <> (s.id IS NULL)
  UNION ALL
  SELECT s.id FROM contract_supplement s
  LEFT JOIN contract_version v ON v.district = s.district AND v.supplement = s.id
  WHERE s.district = :district
    AND (s.state IN ('concluded', 'published')) <> (v.number IS NOT NULL))"};
/// And grew by just what it says.
constexpr sql::Query kGrew{"contract_version.grew_by_its_supplement", R"(
  SELECT v.contract FROM contract_version v
  JOIN contract_version b ON b.district = v.district AND b.contract = v.contract
    AND b.number = v.number - 1
  JOIN contract_supplement s ON s.district = v.district AND s.id = v.supplement
  WHERE v.district = :district AND v.price <> b.price + s.amount)"};

}  // namespace

std::vector<Version> of_contract(sql::Db& db, const ContractId& id) {
  return db.all<Version>(kOfContract, {sql::arg("contract", id)});
}
void insert(sql::Db& db, const Version& v) {
  db.exec(kInsert, v);
}
std::vector<sql::Query> must_be_empty() {
  return {kLastStands, kEachSupplement, kGrew};
}

}  // namespace contract::version_store
