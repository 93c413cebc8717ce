#pragma once
// The decisions of step 7, pure: states, the recount of each measure from facts, restatement, the
// sample, the score and its grade, and when a result is final.
#include <set>
#include <span>

#include "base/lifecycle.h"
#include "flow/7_assessment/assessment.h"
#include "flow/7_assessment/rules_refusals.h"

namespace assessment {

inline constexpr std::array kSteps{
    base::Step<State>{State::open, "assessment.draw_sample", State::open},
    base::Step<State>{State::open, "assessment.check_fact", State::open},
    base::Step<State>{State::open, "assessment.ask", State::open},
    base::Step<State>{State::open, "assessment.record_response", State::open},
    base::Step<State>{State::open, "assessment.invite", State::open},
    base::Step<State>{State::open, "assessment.score", State::scored},
    base::Step<State>{State::scored, "assessment.score", State::scored},
    base::Step<State>{State::scored, "assessment.put", State::put},
    base::Step<State>{State::put, "assessment.answer", State::answered},
    base::Step<State>{State::put, "assessment.accept", State::accepted},
    base::Step<State>{State::put, "assessment.score", State::scored},
    base::Step<State>{State::answered, "assessment.accept", State::accepted},
    base::Step<State>{State::answered, "assessment.score", State::scored}};
static_assert(base::sound(kSteps, State::open));

/// What a recount looks at; facts as they stand now.
struct Counted {
  std::span<const procurement::Measure> measures;
  std::span<const delivery::Fact> facts;
  base::Date cutoff;
  std::set<delivery::FactId> refuted = {};  // by sample checks of this contract
  std::int64_t asked = 0;
  std::span<const delivery::Plan> plans = {};
};
struct Recount {
  std::vector<MeasureResult> results;
  std::vector<FactShare> shares;
  base::Money earned;
};
/// Only the newest of each chain is looked at.
Recount recount(const Counted&);
/// What a ratio earns: all from full_at, nothing below zero_at, linearly between; half up once.
base::Money ratio_earns(const procurement::Measure&, const base::Exact& ratio);

/// Units that the assessment before had counted, or could have, and that differ now.
std::vector<Restated> restated(std::span<const procurement::Measure>,
                               std::span<const FactShare> before, base::Date before_cutoff,
                               std::span<const FactShare> now);

/// What a sample is drawn from: the verified facts to the cut-off, answers left out.
std::vector<std::string> sample_frame(std::span<const delivery::Fact>, base::Date cutoff);

/// E-03: weight × min(1, actual ÷ target).
base::Exact points_of(const base::Exact& weight, const base::Exact& actual,
                      const base::Exact& target);
std::vector<ScoreLine> score_lines(const contract::Contract&, std::span<const MeasureResult>,
                                   base::Money earned, const std::optional<base::Exact>& panel);
base::Exact score_of(std::span<const ScoreLine>);
/// The lower bounds of E-01, as the rule rows have them; of E-02 how much of the full score output
/// and effect must make up after rescaling.
struct Grades {
  base::Exact excellent, good, fair;
  std::string basis;
  base::Exact output_effect_min{0};
  std::string rescale_basis = {};
};
Grade grade_of(const base::Exact& score, const Grades&);

// Opening.
struct Before {
  std::span<const Assessment> ex_ante;   // of the contract's item
  std::span<const Assessment> assessed;  // of the contract
  bool ended = false;                    // early (B-20)
};
/// which of ex-ante and mid-term are missing before a final one.
std::vector<std::string> missing_before_final(const contract::Contract&, const Before&);
base::Check check_open(const contract::Contract&, Kind, base::Date cutoff, const Before&,
                       const std::string& evaluator);

// Going on. Each takes the assessment as it is and gives it as it becomes.
/// E-02: an indicator that does not apply; the evaluator says why, and the others are rescaled.
struct NotApplicable {
  std::string code;  // of a measure, or "satisfaction"
  std::string reason;
};
struct Panel {
  std::optional<base::Exact> points;
  std::string words;
  std::vector<NotApplicable> not_applicable = {};
};
/// E-02: only of a final score, each once, and only where nothing at all was counted; what is left
/// must still be made up of output and effect as far as the rule asks.
base::Check check_not_applicable(const Assessment&, std::span<const ScoreLine>, const Panel&,
                                 const Recount&, const Grades&);
/// The lines with the full score shared out among those that apply, in proportion to their weights.
std::vector<ScoreLine> rescaled(std::vector<ScoreLine>, std::span<const NotApplicable>);
base::Check check_score(const Assessment&, const contract::Contract&, const Panel&,
                        base::Date today);
base::Result<Assessment> scored(Assessment, const contract::Contract&, const Panel&, const Recount&,
                                const Grades&, base::Date today);
base::Result<Assessment> put(Assessment, base::Date today, base::Date answer_by,
                             const std::string& basis);
base::Result<Assessment> answered(Assessment, bool agrees, const std::string& text,
                                  base::Date today);
base::Result<Assessment> accepted(Assessment, const std::string& words, base::Date today);
/// A final result is accepted only while the facts still say the same.
base::Check check_unchanged(const Assessment&, const Recount&);

}  // namespace assessment
