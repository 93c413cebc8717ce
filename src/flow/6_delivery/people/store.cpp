#include "flow/6_delivery/people/store.h"

namespace delivery::store {
namespace {

constexpr sql::Query kFind{"elder.find", R"(
  SELECT * FROM elder WHERE district = :district AND id = :id)"};
constexpr sql::Query kOfPerson{"elder.of_person", R"(
  SELECT * FROM elder
  WHERE district = :district AND contract = :contract AND person = :person)"};
constexpr sql::Query kOfHousehold{"elder.of_household", R"(
  SELECT * FROM elder
  WHERE district = :district AND contract = :contract
    AND (household = :household OR id = :household))"};
constexpr sql::Query kOfContract{"elder.of_contract", R"(
  SELECT * FROM elder
  WHERE district = :district AND contract = :contract ORDER BY household)"};
constexpr sql::Query kInsert{"elder.insert", R"(
  INSERT INTO elder (district,
    id, contract, owner_org, purchaser, person, household, class, lives_in_home, area, code_hash,
    total, base_level, level, raised_by, both_triggers, assessed_on, plan_agreed_on, plan_fact,
    visits_a_month, enrolled_on, state, author, version)
  VALUES (:district,
    :id, :contract, :owner_org, :purchaser, :person, :household, :class, :lives_in_home, :area,
    :code_hash, :total, :base_level, :level, :raised_by, :both_triggers, :assessed_on,
    :plan_agreed_on, :plan_fact, :visits_a_month, :enrolled_on, :state, :author, :version))"};
constexpr sql::Query kUpdate{"elder.update", R"(
  UPDATE elder SET
    total = :total, base_level = :base_level, level = :level, raised_by = :raised_by,
    both_triggers = :both_triggers, assessed_on = :assessed_on, plan_agreed_on = :plan_agreed_on,
    plan_fact = :plan_fact, visits_a_month = :visits_a_month, state = :state,
    version = version + 1
  WHERE district = :district AND id = :id AND version = :version
  RETURNING *)"};
constexpr sql::Query kCodeHash{"elder.code_hash", R"(
  SELECT code_hash FROM elder WHERE district = :district AND id = :id)"};
constexpr sql::Query kWrongCodes{"elder.wrong_codes", R"(
  SELECT CAST(COALESCE(SUM(tries), 0) AS BIGINT) AS n FROM elder_wrong_code
  WHERE district = :district AND elder = :elder AND (:day = '' OR day = :day))"};
constexpr sql::Query kAddWrongCode{"elder.add_wrong_code", R"(
  INSERT INTO elder_wrong_code (district, elder, day, tries) VALUES (:district, :elder, :day, 1)
  ON CONFLICT (district, elder, day) DO UPDATE SET tries = elder_wrong_code.tries + 1)"};
constexpr sql::Query kInsertAssessment{"elder.insert_assessment", R"(
  INSERT INTO elder_assessment (district,
    id, elder, assessed_on, items, incidents, dementia, coma, total, base_level, level, raised_by,
    both_triggers, why, effective_on, author)
  VALUES (:district,
    :id, :elder, :assessed_on, :items, :incidents, :dementia, :coma, :total, :base_level, :level,
    :raised_by, :both_triggers, :why, :effective_on, :author))"};
constexpr sql::Query kInsertAssessor{"elder.insert_assessor", R"(
  INSERT INTO elder_assessor (district, assessment, account, role, label, signed_on)
  VALUES (:district, :assessment, :account, :role, :label, :signed_on))"};
constexpr sql::Query kSignatures{"elder.signatures", R"(
  SELECT account, role, label, signed_on FROM elder_assessor
  WHERE district = :district AND assessment = :assessment ORDER BY label, account)"};
constexpr sql::Query kSign{"elder.sign", R"(
  UPDATE elder_assessor SET signed_on = :signed_on
  WHERE district = :district AND assessment = :assessment AND account = :account
    AND signed_on IS NULL
  RETURNING account)"};
constexpr sql::Query kPutInEffect{"elder.put_in_effect", R"(
  UPDATE elder_assessment SET effective_on = :effective_on
  WHERE district = :district AND id = :id AND effective_on IS NULL
  RETURNING id)"};
constexpr sql::Query kAssessments{"elder.assessments", R"(
  SELECT * FROM elder_assessment
  WHERE district = :district AND elder = :elder ORDER BY id)"};
constexpr sql::Query kList{"elder.list", R"(
  SELECT * FROM elder
  WHERE district = :district AND (:contract = '' OR contract = :contract)
    AND (:scope_all = 1 OR owner_org = :scope_org OR area LIKE :scope_area
         OR (:self = 1 AND person = :person))
  ORDER BY contract, household)"};

}  // namespace

std::optional<Elder> find_elder(sql::Db& db, const ElderId& id) {
  return db.one<Elder>(kFind, {sql::arg("id", id)});
}

std::optional<Elder> elder_of_person(sql::Db& db, const contract::ContractId& contract,
                                     const std::string& person) {
  return db.one<Elder>(kOfPerson, {sql::arg("contract", contract), sql::arg("person", person)});
}

std::optional<Elder> elder_of_household(sql::Db& db, const contract::ContractId& contract,
                                        const std::string& household) {
  return db.one<Elder>(kOfHousehold,
                       {sql::arg("contract", contract), sql::arg("household", household)});
}

std::vector<Elder> elders_of(sql::Db& db, const contract::ContractId& contract) {
  return db.all<Elder>(kOfContract, {sql::arg("contract", contract)});
}

void insert_elder(sql::Db& db, const Elder& e, const std::string& code_hash) {
  db.exec(kInsert, sql::Args(e).with("code_hash", code_hash));
}

std::optional<Elder> update_elder(sql::Db& db, const Elder& e) {
  return db.one<Elder>(kUpdate, sql::Args(e));
}

std::string code_hash(sql::Db& db, const ElderId& id) {
  return db.scalar<std::string>(kCodeHash, {sql::arg("id", id)});
}

std::int64_t wrong_codes(sql::Db& db, const ElderId& elder, std::optional<base::Date> day) {
  return db.scalar<std::int64_t>(
      kWrongCodes, {sql::arg("elder", elder), sql::arg("day", day ? day->text() : "")});
}

void add_wrong_code(sql::Db& db, const ElderId& elder, base::Date day) {
  db.exec(kAddWrongCode, {sql::arg("elder", elder), sql::arg("day", day)});
}

void insert_assessment(sql::Db& db, const Assessed& a, const std::vector<Signature>& signatures) {
  db.exec(kInsertAssessment, a);
  for (const auto& one : signatures)
    db.exec(kInsertAssessor, sql::Args(one).with("assessment", a.id));
}

std::vector<Signature> signatures_of(sql::Db& db, const std::string& assessment) {
  return db.all<Signature>(kSignatures, {sql::arg("assessment", assessment)});
}

bool sign(sql::Db& db, const std::string& assessment, const std::string& account, base::Date on) {
  return !db.column<std::string>(kSign, {sql::arg("assessment", assessment),
                                         sql::arg("account", account), sql::arg("signed_on", on)})
              .empty();
}

bool put_in_effect(sql::Db& db, const std::string& assessment, base::Date on) {
  return !db.column<std::string>(kPutInEffect,
                                 {sql::arg("id", assessment), sql::arg("effective_on", on)})
              .empty();
}

std::vector<Assessed> assessments_of(sql::Db& db, const ElderId& elder) {
  return db.all<Assessed>(kAssessments, {sql::arg("elder", elder)});
}

std::vector<Elder> list_elders(platform::Work& work, const std::string& contract) {
  const bool self = work.reach == platform::Reach::self && !work.actor.person.empty();
  return work.db.all<Elder>(kList, platform::scoped(work, {sql::arg("contract", contract),
                                                           sql::arg("self", std::int64_t(self)),
                                                           sql::arg("person", work.actor.person)}));
}

}  // namespace delivery::store
