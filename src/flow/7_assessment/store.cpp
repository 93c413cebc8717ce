#include "flow/7_assessment/store.h"

namespace assessment::store {
namespace {

constexpr sql::Query kFind{"assessment.find", R"(
  SELECT * FROM assessment WHERE district = :district AND id = :id)"};
constexpr sql::Query kOfContract{"assessment.of_contract", R"(
  SELECT * FROM assessment WHERE district = :district AND contract = :contract ORDER BY id)"};
constexpr sql::Query kOfItem{"assessment.of_item", R"(
  SELECT * FROM assessment
  WHERE district = :district AND catalogue_item = :catalogue_item AND kind = 'ex_ante'
  ORDER BY id)"};
constexpr sql::Query kInsert{"assessment.insert", R"(
  INSERT INTO assessment (district,
    id, kind, catalogue_item, contract, title, owner_org, supplier, evaluator, area, need,
    feasibility, cost_basis, risks, conclusion, cutoff, opened_on, previous, earned,
    score_lines, panel_points, score, grade, grade_basis, words, seed, sample_of,
    sample_frame, sample_take, sample_checked, sample_confirmed, ask_seed, asked_on, asked,
    answered, satisfied, scored_on, put_on, answer_by, answer_basis, answered_on, accepted_on,
    objects, answer_text, accept_words, state, published, author, version)
  VALUES (:district,
    :id, :kind, :catalogue_item, :contract, :title, :owner_org, :supplier, :evaluator,
    :area, :need, :feasibility, :cost_basis, :risks, :conclusion, :cutoff, :opened_on,
    :previous, :earned, :score_lines, :panel_points, :score, :grade, :grade_basis, :words,
    :seed, :sample_of, :sample_frame, :sample_take, :sample_checked, :sample_confirmed,
    :ask_seed, :asked_on, :asked, :answered, :satisfied, :scored_on, :put_on, :answer_by,
    :answer_basis, :answered_on, :accepted_on, :objects, :answer_text, :accept_words,
    :state, :published, :author, :version))"};
constexpr sql::Query kUpdate{"assessment.update", R"(
  UPDATE assessment SET
    earned = :earned, score_lines = :score_lines, panel_points = :panel_points,
    score = :score, grade = :grade, grade_basis = :grade_basis, words = :words,
    seed = :seed, sample_of = :sample_of, sample_frame = :sample_frame,
    sample_take = :sample_take, sample_checked = :sample_checked,
    sample_confirmed = :sample_confirmed, ask_seed = :ask_seed, asked_on = :asked_on,
    asked = :asked, answered = :answered, satisfied = :satisfied, scored_on = :scored_on,
    put_on = :put_on, answer_by = :answer_by, answer_basis = :answer_basis,
    answered_on = :answered_on, accepted_on = :accepted_on, objects = :objects,
    answer_text = :answer_text, accept_words = :accept_words, state = :state,
    published = :published, version = version + 1
  WHERE district = :district AND id = :id AND version = :version
  RETURNING *)"};
constexpr sql::Query kList{"assessment.list", R"(
  SELECT id, kind, catalogue_item, contract, title, cutoff, earned, score, grade, accepted_on,
         state, version
  FROM assessment
  WHERE district = :district AND (:contract = '' OR contract = :contract)
    AND (:kind = '' OR kind = :kind) AND (:state = '' OR state = :state)
    AND (:after = '' OR (:newest = 0 AND id > :after) OR (:newest = 1 AND id < :after))
    AND (:scope_all = 1 OR (:scope_published = 1 AND published = 1 AND NOT EXISTS (
           SELECT 1 FROM contract c
           WHERE c.district = assessment.district AND c.id = assessment.contract
             AND c.published_on IS NULL))
         OR owner_org = :scope_org OR supplier = :scope_org OR area LIKE :scope_area)
  ORDER BY CASE :newest WHEN 1 THEN id END DESC, id LIMIT :limit)"};

constexpr sql::Query kResults{"assessment.results", R"(
  SELECT measure, title, unit, counted, "of", asked, ratio, unit_price, most_amount, earned,
         formula, planned, missed, cancelled, moved
  FROM assessment_result WHERE district = :district AND assessment = :assessment
  ORDER BY place)"};
constexpr sql::Query kInsertResult{"assessment.insert_result", R"(
  INSERT INTO assessment_result (district, assessment, place, measure, title, unit, counted,
    "of", asked, ratio, unit_price, most_amount, earned, formula, planned, missed, cancelled,
    moved)
  VALUES (:district, :assessment, :place, :measure, :title, :unit, :counted,
    :of, :asked, :ratio, :unit_price, :most_amount, :earned, :formula, :planned, :missed,
    :cancelled, :moved))"};
constexpr sql::Query kRestated{"assessment.restated", R"(
  SELECT measure, period, "by", amount
  FROM assessment_restated WHERE district = :district AND assessment = :assessment
  ORDER BY measure, period)"};
constexpr sql::Query kInsertRestated{"assessment.insert_restated", R"(
  INSERT INTO assessment_restated (district, assessment, measure, period, "by", amount)
  VALUES (:district, :assessment, :measure, :period, :by, :amount))"};
constexpr sql::Query kDropResults{"assessment.drop_results", R"(
  DELETE FROM assessment_result WHERE district = :district AND assessment = :assessment)"};
constexpr sql::Query kDropRestated{"assessment.drop_restated", R"(
  DELETE FROM assessment_restated WHERE district = :district AND assessment = :assessment)"};
constexpr sql::Query kDropFacts{"assessment.drop_facts", R"(
  DELETE FROM assessment_fact WHERE district = :district AND assessment = :assessment)"};
constexpr sql::Query kInsertFact{"assessment.insert_fact", R"(
  INSERT INTO assessment_fact (district, assessment, measure, fact, label, day, minutes, proof,
    period, ripe_on, counts, why)
  VALUES (:district, :assessment, :measure, :fact, :label, :day, :minutes, :proof,
    :period, :ripe_on, :counts, :why))"};
constexpr sql::Query kFacts{"assessment.facts", R"(
  SELECT measure, fact, label, day, minutes, proof, period, ripe_on, counts, why
  FROM assessment_fact
  WHERE district = :district AND assessment = :assessment
    AND (:measure = '' OR measure = :measure)
  ORDER BY measure, day, fact LIMIT :most OFFSET :skip)"};
constexpr sql::Query kCountFacts{"assessment.count_facts", R"(
  SELECT CAST(COUNT(*) AS BIGINT) AS n FROM assessment_fact
  WHERE district = :district AND assessment = :assessment
    AND (:measure = '' OR measure = :measure))"};

}  // namespace

namespace {

Assessment whole(sql::Db& db, Assessment a) {
  a.results = db.all<MeasureResult>(kResults, {sql::arg("assessment", a.id)});
  a.restated = db.all<Restated>(kRestated, {sql::arg("assessment", a.id)});
  return a;
}
std::vector<Assessment> whole(sql::Db& db, std::vector<Assessment> all) {
  for (auto& a : all)
    a = whole(db, std::move(a));
  return all;
}

}  // namespace

std::optional<Assessment> find(sql::Db& db, const AssessmentId& id) {
  auto found = db.one<Assessment>(kFind, {sql::arg("id", id)});
  if (!found) return std::nullopt;
  return whole(db, *std::move(found));
}

std::vector<Assessment> of_contract(sql::Db& db, const contract::ContractId& id) {
  return whole(db, db.all<Assessment>(kOfContract, {sql::arg("contract", id)}));
}

std::vector<Assessment> of_item(sql::Db& db, const catalogue::ItemId& id) {
  return whole(db, db.all<Assessment>(kOfItem, {sql::arg("catalogue_item", id)}));
}

void insert(sql::Db& db, const Assessment& a) {
  db.exec(kInsert, a);
}

std::optional<Assessment> update(sql::Db& db, const Assessment& a) {
  auto saved = db.one<Assessment>(kUpdate, sql::Args(a));
  if (!saved) return std::nullopt;
  return whole(db, *std::move(saved));
}

std::vector<Brief> list(platform::Work& work, const Listed& f, std::int64_t most) {
  return work.db.all<Brief>(
      kList, platform::scoped(work, {sql::arg("contract", f.contract), sql::arg("kind", f.kind),
                                     sql::arg("state", f.state), sql::arg("newest", f.newest_first),
                                     sql::arg("after", f.after), sql::arg("limit", most)}));
}

void replace_figures(sql::Db& db, const AssessmentId& id, const std::vector<MeasureResult>& results,
                     const std::vector<Restated>& restated, const std::vector<FactShare>& shares) {
  const sql::Args of{sql::arg("assessment", id)};
  for (const auto& query : {kDropResults, kDropRestated, kDropFacts})
    db.exec(query, of);
  std::int64_t place = 0;
  for (const auto& r : results)
    db.exec(kInsertResult, sql::Args(r).with("assessment", id).with("place", ++place));
  for (const auto& r : restated)
    db.exec(kInsertRestated, sql::Args(r).with("assessment", id));
  for (const auto& s : shares)
    db.exec(kInsertFact, sql::Args(s).with("assessment", id));
}

std::vector<FactShare> page(sql::Db& db, const AssessmentId& id, const std::string& measure,
                            std::int64_t offset, std::int64_t most) {
  return db.all<FactShare>(kFacts, {sql::arg("assessment", id), sql::arg("measure", measure),
                                    sql::arg("skip", offset), sql::arg("most", most)});
}

std::vector<FactShare> shares(sql::Db& db, const AssessmentId& id, const std::string& measure) {
  return page(db, id, measure, 0, base::kAnyNumber.max);
}

std::int64_t count_shares(sql::Db& db, const AssessmentId& id, const std::string& measure) {
  return db.scalar<std::int64_t>(kCountFacts,
                                 {sql::arg("assessment", id), sql::arg("measure", measure)});
}

}  // namespace assessment::store
