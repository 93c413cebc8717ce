// The sample, the respondents, and the truths of step 7.
#include "flow/7_assessment/store.h"

namespace assessment::store {
namespace {

constexpr sql::Query kSample{"assessment.sample", R"(
  SELECT fact, place, hash, label, day, confirmed, words, checked_on
  FROM assessment_sample WHERE district = :district AND assessment = :assessment
  ORDER BY place)"};
constexpr sql::Query kInsertSampled{"assessment.insert_sampled", R"(
  INSERT INTO assessment_sample (district, assessment, fact, place, hash, label, day, confirmed,
    words, checked_on)
  VALUES (:district, :assessment, :fact, :place, :hash, :label, :day, :confirmed,
    :words, :checked_on))"};
constexpr sql::Query kUpdateSampled{"assessment.update_sampled", R"(
  UPDATE assessment_sample
  SET confirmed = :confirmed, words = :words, checked_on = :checked_on
  WHERE district = :district AND assessment = :assessment AND fact = :fact)"};
constexpr sql::Query kRefuted{"assessment.refuted", R"(
  SELECT s.fact FROM assessment_sample s
  JOIN assessment a ON a.district = s.district AND a.id = s.assessment
  WHERE s.district = :district AND a.contract = :contract AND s.confirmed = 0
    AND NOT EXISTS (
      SELECT 1 FROM assessment_sample l
      JOIN assessment b ON b.district = l.district AND b.id = l.assessment
      WHERE l.district = :district AND b.contract = :contract AND l.fact = s.fact
        AND l.confirmed = 1 AND l.assessment > s.assessment))"};

constexpr sql::Query kInsertFrame{"assessment.insert_frame", R"(
  INSERT INTO assessment_frame (district, assessment, fact)
  VALUES (:district, :assessment, :fact))"};
constexpr sql::Query kFrame{"assessment.frame", R"(
  SELECT fact FROM assessment_frame
  WHERE district = :district AND assessment = :assessment ORDER BY fact)"};

constexpr sql::Query kRespondents{"assessment.respondents", R"(
  SELECT elder, household, asked_on, answered, fact
  FROM assessment_respondent WHERE district = :district AND assessment = :assessment
  ORDER BY household, elder)"};
constexpr sql::Query kInsertRespondent{"assessment.insert_respondent", R"(
  INSERT INTO assessment_respondent (district, assessment, elder, household, asked_on, answered,
    fact)
  VALUES (:district, :assessment, :elder, :household, :asked_on, :answered, :fact))"};
constexpr sql::Query kUpdateRespondent{"assessment.update_respondent", R"(
  UPDATE assessment_respondent
  SET asked_on = :asked_on, answered = :answered, fact = :fact
  WHERE district = :district AND assessment = :assessment AND elder = :elder)"};

constexpr sql::Query kOfLink{"assessment.of_link", R"(
  SELECT assessment, elder FROM assessment_respondent
  WHERE district = :district AND link_hash = :link_hash)"};
constexpr sql::Query kSetLink{"assessment.set_link", R"(
  UPDATE assessment_respondent SET link_hash = :link_hash
  WHERE district = :district AND assessment = :assessment AND elder = :elder)"};

// Every figure is the sum of its facts.
constexpr sql::Query kFiguresAreFacts{"assessment.figures_are_facts", R"(
  SELECT r.assessment FROM assessment_result r
  WHERE r.district = :district AND r.counted <> (
    SELECT COALESCE(SUM(f.counts), 0) FROM assessment_fact f
    WHERE f.district = r.district AND f.assessment = r.assessment AND f.measure = r.measure))"};
constexpr sql::Query kEarnedIsSum{"assessment.earned_is_sum", R"(
  SELECT a.id FROM assessment a
  WHERE a.district = :district AND a.kind <> 'ex_ante' AND a.earned <> (
    SELECT COALESCE(SUM(r.earned), 0) FROM assessment_result r
    WHERE r.district = a.district AND r.assessment = a.id))"};
// What the accepted assessment before had counted is counted again as it was, or restated. A ratio
// (no price of one) is of all answers together.
constexpr sql::Query kNothingTwice{"assessment.nothing_twice", R"(
  SELECT a.id FROM assessment a
  JOIN assessment p ON p.district = a.district AND p.id = a.previous
  JOIN assessment_result r ON r.district = a.district AND r.assessment = a.id
  WHERE a.district = :district AND a.state <> 'open' AND r.ratio IS NULL
    AND (SELECT COALESCE(SUM(f.counts), 0) FROM assessment_fact f
         WHERE f.district = a.district AND f.assessment = a.id AND f.measure = r.measure
           AND f.ripe_on <= p.cutoff)
        <> (SELECT COALESCE(SUM(f.counts), 0) FROM assessment_fact f
            WHERE f.district = a.district AND f.assessment = p.id AND f.measure = r.measure)
           + (SELECT COALESCE(SUM(t."by"), 0) FROM assessment_restated t
              WHERE t.district = a.district AND t.assessment = a.id AND t.measure = r.measure))"};
constexpr sql::Query kHeardFirst{"assessment.heard_first", R"(
  SELECT id FROM assessment
  WHERE district = :district AND state = 'accepted' AND kind <> 'ex_ante'
    AND (put_on IS NULL OR (answered_on IS NULL AND accepted_on <= answer_by)))"};
// A-12
constexpr sql::Query kAllThree{"assessment.all_three", R"(
  SELECT f.id FROM assessment f
  WHERE f.district = :district AND f.kind = 'final'
    AND (NOT EXISTS (
           SELECT 1 FROM assessment m
           WHERE m.district = f.district AND m.contract = f.contract AND m.kind = 'midterm'
             AND m.state = 'accepted')
         OR NOT EXISTS (
           SELECT 1 FROM assessment e
           WHERE e.district = f.district AND e.catalogue_item = f.catalogue_item
             AND e.kind = 'ex_ante')))"};
constexpr sql::Query kClosedAssessed{"assessment.closed_assessed", R"(
  SELECT c.id FROM contract c
  WHERE c.district = :district AND c.state = 'closed' AND NOT EXISTS (
    SELECT 1 FROM assessment a
    WHERE a.district = c.district AND a.contract = c.id AND a.kind = 'final'
      AND a.state = 'accepted'))"};
// The sample lies within its published frame, and the frame is as large as it says.
constexpr sql::Query kFrameWhole{"assessment.frame_whole", R"(
  SELECT a.id FROM assessment a
  WHERE a.district = :district
    AND EXISTS (SELECT 1 FROM assessment_frame f
                WHERE f.district = a.district AND f.assessment = a.id)
    AND (a.sample_of <> (SELECT COUNT(*) FROM assessment_frame f
                         WHERE f.district = a.district AND f.assessment = a.id)
         OR EXISTS (
           SELECT 1 FROM assessment_sample s
           WHERE s.district = a.district AND s.assessment = a.id AND NOT EXISTS (
             SELECT 1 FROM assessment_frame f
             WHERE f.district = s.district AND f.assessment = s.assessment
               AND f.fact = s.fact))))"};
constexpr sql::Query kOnlyChosen{"assessment.only_chosen", R"(
  SELECT a.id FROM assessment a
  WHERE a.district = :district AND a.kind <> 'ex_ante'
    AND (a.asked <> (SELECT COUNT(*) FROM assessment_respondent r
                     WHERE r.district = a.district AND r.assessment = a.id)
         OR a.answered <> (SELECT COUNT(*) FROM assessment_respondent r
                           WHERE r.district = a.district AND r.assessment = a.id
                             AND r.answered = 1)
         OR a.satisfied > a.answered))"};

// What was counted is a fact as it stands: a correction is a further fact, and what was voided or
// disputed since says so itself.
constexpr sql::Query kCountedAsItIs{"assessment.counted_as_it_is", R"(
  SELECT s.assessment || ' ' || s.fact FROM assessment_fact s
  JOIN assessment a ON a.district = s.district AND a.id = s.assessment
  LEFT JOIN fact f ON f.district = s.district AND f.id = s.fact
  WHERE s.district = :district
    AND (f.id IS NULL OR f.contract <> a.contract OR f.day <> s.day OR f.minutes <> s.minutes
         OR (s.counts = 1 AND (f.proof <> s.proof OR f.state = 'recorded'))))"};
// Who was satisfied is counted from the answers.
constexpr sql::Query kSatisfiedAnswered{"assessment.satisfied_are_answers", R"(
  SELECT a.id FROM assessment a
  WHERE a.district = :district AND a.kind <> 'ex_ante' AND a.satisfied <> (
    SELECT COUNT(*) FROM assessment_respondent r
    JOIN fact f ON f.district = r.district AND f.id = r.fact
    WHERE r.district = a.district AND r.assessment = a.id AND f.satisfied = 1))"};

// What was accepted stands in the track record of its supplier, and nothing else does.
constexpr sql::Query kKept{"assessment.kept_as_result", R"(
  SELECT a.id FROM assessment a
  WHERE a.district = :district AND a.kind = 'final' AND a.state = 'accepted' AND NOT EXISTS (
    SELECT 1 FROM supplier_result r
    WHERE r.district = a.district AND r.assessment = a.id AND r.party = a.supplier
      AND r.contract = a.contract AND r.grade = COALESCE(a.grade, '')
      AND r.score = COALESCE(a.score, '') AND r.accepted_on = a.accepted_on)
  UNION ALL
  SELECT r.assessment FROM supplier_result r
  WHERE r.district = :district AND NOT EXISTS (
    SELECT 1 FROM assessment a
    WHERE a.district = r.district AND a.id = r.assessment AND a.kind = 'final'
      AND a.state = 'accepted'))"};
// What an association paid for itself is billed to nobody: no fact is it or names it as evidence,
// and no measure counts it.
constexpr sql::Query kOwnCost{"assessment.own_activity_never_counts", R"(
  SELECT o.id FROM own_activity o
  WHERE o.district = :district
    AND (EXISTS (SELECT 1 FROM fact f WHERE f.district = o.district AND f.id = o.id)
         OR EXISTS (SELECT 1 FROM assessment_fact m
                    WHERE m.district = o.district AND m.fact = o.id)
         OR EXISTS (SELECT 1 FROM contract c
                    JOIN fact f ON f.district = c.district AND f.contract = c.id
                    WHERE c.district = o.district AND c.supplier = o.party
                      AND f.day = o.held_on AND f.evidence LIKE '%' || o.id || '%')))"};

constexpr sql::Query kIds{"assessment.ids", R"(
  SELECT id FROM assessment WHERE district = :district ORDER BY id)"};

std::optional<View> find_view(sql::Db& db, const AssessmentId& id) {
  auto found = find(db, id);
  if (!found) return std::nullopt;
  View out;
  static_cast<Assessment&>(out) = *std::move(found);
  out.sample = sample(db, id);
  out.respondents = respondents(db, id);
  return out;
}

}  // namespace

std::vector<platform::Witnessed> witnessed() {
  return {{.name = "assessment.as_told",
           .key = "id",
           .prefix = "as_",
           .ids = kIds,
           .row = platform::row_of(find_view),
           // An answer by a link is told without the row.
           .moving = {"respondents", "answered", "satisfied"},
           .untold = {"measure", "facts_total", "next_offset", "facts"}}};
}

void insert_sampled(sql::Db& db, const AssessmentId& id, const Sampled& s) {
  db.exec(kInsertSampled, sql::Args(s).with("assessment", id));
}
void update_sampled(sql::Db& db, const AssessmentId& id, const Sampled& s) {
  db.exec(kUpdateSampled, sql::Args(s).with("assessment", id));
}
std::vector<Sampled> sample(sql::Db& db, const AssessmentId& id) {
  return db.all<Sampled>(kSample, {sql::arg("assessment", id)});
}
std::vector<delivery::FactId> refuted(sql::Db& db, const contract::ContractId& id) {
  return db.column<delivery::FactId>(kRefuted, {sql::arg("contract", id)});
}

void insert_frame(sql::Db& db, const AssessmentId& id, const std::vector<std::string>& facts) {
  for (const auto& fact : facts)
    db.exec(kInsertFrame, {sql::arg("assessment", id), sql::arg("fact", fact)});
}
std::vector<std::string> frame(sql::Db& db, const AssessmentId& id) {
  return db.column<std::string>(kFrame, {sql::arg("assessment", id)});
}

void insert_respondent(sql::Db& db, const AssessmentId& id, const Respondent& r) {
  db.exec(kInsertRespondent, sql::Args(r).with("assessment", id));
}
void update_respondent(sql::Db& db, const AssessmentId& id, const Respondent& r) {
  db.exec(kUpdateRespondent, sql::Args(r).with("assessment", id));
}
std::vector<Respondent> respondents(sql::Db& db, const AssessmentId& id) {
  return db.all<Respondent>(kRespondents, {sql::arg("assessment", id)});
}

std::optional<LinkOwner> of_link(sql::Db& db, const std::string& hash) {
  return db.one<LinkOwner>(kOfLink, {sql::arg("link_hash", hash)});
}
void set_link(sql::Db& db, const AssessmentId& id, const delivery::ElderId& elder,
              const std::string& hash) {
  db.exec(kSetLink,
          {sql::arg("assessment", id), sql::arg("elder", elder), sql::arg("link_hash", hash)});
}

std::vector<sql::Query> truths() {
  return {kFiguresAreFacts, kCountedAsItIs, kEarnedIsSum, kNothingTwice,
          kHeardFirst,      kAllThree,      kOnlyChosen,  kSatisfiedAnswered,
          kClosedAssessed,  kFrameWhole,    kKept,        kOwnCost};
}

}  // namespace assessment::store
