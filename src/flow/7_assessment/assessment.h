#pragma once
// How well it was done: the ex-ante, mid-term and final assessment, each a recount of every
// measure from verified facts, a sample, a survey and a score. Later steps read what was earned.
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "base/record.h"
#include "flow/6_delivery/delivery.h"
#include "flow/7_assessment/sample.h"
#include "platform/fwd.h"

namespace assessment {

using AssessmentId = base::Id<struct AssessmentTag>;

enum class Kind { ex_ante, midterm, final };
BOOST_DESCRIBE_ENUM(Kind, ex_ante, midterm, final)
/// An ex-ante assessment is accepted as it is recorded: there is no provider yet to answer it.
enum class State { open, scored, put, answered, accepted };
BOOST_DESCRIBE_ENUM(State, open, scored, put, answered, accepted)
enum class Conclusion { fit, unfit };
BOOST_DESCRIBE_ENUM(Conclusion, fit, unfit)
/// E-01: 优, 良, 中, 差.
enum class Grade { excellent, good, fair, poor };
BOOST_DESCRIBE_ENUM(Grade, excellent, good, fair, poor)

/// Why a fact counts in a measure or does not. supports: it is one of those that a household's
/// quarter needs, and the fact that completes them counts. more_than_needed: the quarter, or the
/// person, has been counted already. refuted: the sample check did not confirm it.
enum class Why {
  counted,
  supports,
  more_than_needed,
  too_short,
  no_proof,
  not_verified,
  disputed,
  voided,
  refuted,
  beyond_cap,
  beyond_most,
  after_cutoff,
  after_by_date,
  quarter_not_ended,
  below_threshold,
  no_answer,
  not_satisfied
};
BOOST_DESCRIBE_ENUM(Why, counted, supports, more_than_needed, too_short, no_proof, not_verified,
                    disputed, voided, refuted, beyond_cap, beyond_most, after_cutoff, after_by_date,
                    quarter_not_ended, below_threshold, no_answer, not_satisfied)

/// What became of one fact in one measure: the bottom of every figure. No names.
struct FactShare {
  std::string measure;
  delivery::FactId fact;
  std::string label;  // household H01; of a course its title
  base::Date day;
  std::int64_t minutes = 0;
  std::int64_t proof = 0;
  std::string period;       // "2025-08"; for quarters "2025-Q3"
  base::Date ripe_on;       // from when it could count: the day, or the quarter's last
  std::int64_t counts = 0;  // 1: it is one of the counted units
  Why why = Why::counted;
};

/// One measure recounted. For a ratio: counted ÷ of, of which `ratio` is what it came to.
struct MeasureResult {
  std::string measure, title, unit;
  std::int64_t counted = 0;
  std::int64_t of = 0;     // at most so many; for a ratio those who answered
  std::int64_t asked = 0;  // for a ratio: whom the system chose, so that the response rate shows
  std::optional<base::Exact> ratio;
  base::Money unit_price, most_amount;
  base::Money earned;  // half up to the fen, once
  std::string formula;
  /// Of the plans to the cut-off, where visits are counted: those that stood and, of them, those
  /// missed; those given up in time. None of the missed, cancelled or moved ever counts.
  std::int64_t planned = 0, missed = 0, cancelled = 0, moved = 0;
};
/// What differs from the assessment accepted before, for what it had counted: August −1 → −100.00.
struct Restated {
  std::string measure, period;
  std::int64_t by = 0;
  base::Money amount;
};
struct ScoreLine {
  std::string code, zh, en;
  std::string formula;
  base::Exact weight{0}, points{0};
};

/// ex_ante: the catalogue item and findings. midterm, final: the contract and everything else.
struct Assessment {
  AssessmentId id;
  Kind kind = Kind::final;
  std::optional<catalogue::ItemId> catalogue_item;
  std::optional<contract::ContractId> contract;
  std::string title;
  std::string owner_org;  // the purchaser's party id
  std::string supplier;   // the provider's party id; empty: none yet
  std::string evaluator;  // the evaluating organisation's party id
  std::string area;
  std::string need, feasibility, cost_basis, risks;  // ex-ante findings
  std::optional<Conclusion> conclusion;
  std::optional<base::Date> cutoff;  // facts to this day, included
  base::Date opened_on;
  std::optional<AssessmentId> previous;  // accepted before it: what `restated` compares with
  std::vector<MeasureResult> results;
  std::vector<Restated> restated;
  base::Money earned;  // the sum of the results
  std::vector<ScoreLine> score_lines;
  std::optional<base::Exact> panel_points;
  std::optional<base::Exact> score;  // final only: the weights speak of the whole term
  std::optional<Grade> grade;
  std::string grade_basis;
  std::string words;           // of the panel
  std::string seed;            // the published seed of the sample
  std::int64_t sample_of = 0;  // how many facts it was drawn from
  std::string sample_frame;    // SHA-256 of their ids in ascending order, a line each
  std::int64_t sample_take = 0, sample_checked = 0, sample_confirmed = 0;
  std::string ask_seed;  // of the respondents, when not all were asked
  std::optional<base::Date> asked_on;
  std::int64_t asked = 0, answered = 0, satisfied = 0;
  std::optional<base::Date> scored_on, put_on, answer_by, answered_on, accepted_on;
  std::string answer_basis;     // the rule that sets the time to answer, and how sure it is
  std::optional<bool> objects;  // the provider's answer
  std::string answer_text, accept_words;
  State state = State::open;
  bool published = false;
  std::string author;
  std::int64_t version = 1;
};

/// Those of the contract, mid-term and final, in the order of their opening.
std::vector<Assessment> assessments(platform::Work&, const contract::ContractId&);
/// The ex-ante assessments of a catalogue item, in order.
std::vector<Assessment> ex_ante_of(platform::Work&, const catalogue::ItemId&);
base::Result<Assessment> get_assessment(platform::Work&, const AssessmentId&);
/// The newest accepted one of that kind.
std::optional<Assessment> accepted(platform::Work&, const contract::ContractId&, Kind);
/// The facts behind a measure's figure ("" for all measures), by measure, day and fact.
std::vector<FactShare> facts_behind(platform::Work&, const AssessmentId&,
                                    const std::string& measure);

/// What a measure comes to at a share of its most, in whole units half up; of a ratio at that
/// ratio, and where nobody was asked at nothing. By the same arithmetic as a recount: for
/// simulations. Pure.
MeasureResult result_at(const procurement::Measure&, const base::Exact& share, bool asked);

platform::Module module();

}  // namespace assessment
