#pragma once
// Decisions about elders, pure: who may be enrolled, the level by GB/T 42195 (G-3), the care plan.
#include "flow/6_delivery/rules.h"

namespace delivery {

// clang-format off
inline constexpr std::array kElderSteps{
    base::Step<ElderState>{ElderState::enrolled, "elder.assess",      ElderState::enrolled},
    base::Step<ElderState>{ElderState::enrolled, "elder.countersign", ElderState::assessed},
    base::Step<ElderState>{ElderState::assessed, "elder.assess",      ElderState::assessed},
    base::Step<ElderState>{ElderState::assessed, "elder.countersign", ElderState::assessed},
    base::Step<ElderState>{ElderState::assessed, "elder.agree_plan",  ElderState::planned},
    base::Step<ElderState>{ElderState::planned,  "elder.assess",      ElderState::planned},
    base::Step<ElderState>{ElderState::planned,  "elder.countersign", ElderState::planned},
    base::Step<ElderState>{ElderState::planned,  "elder.agree_plan",  ElderState::planned}};
// clang-format on
static_assert(base::sound(kElderSteps, ElderState::enrolled));

/// What the assessors found: the 26 scores in the standard's order, and what may raise the level.
struct Findings {
  std::vector<std::int64_t> items;
  std::int64_t incidents = 0;  // care-risk events of the last 30 days
  bool dementia = false, coma = false;
};
/// The standard's figures on the day of the assessment.
struct Scale {
  std::vector<std::int64_t> item_max;   // of each item
  std::vector<std::int64_t> level_min;  // of level 0 … the worst
  std::int64_t dementia_raise = 0, incidents_min = 0, incidents_raise = 0, raise_max = 0;
};
struct Level {
  std::int64_t total = 0, base_level = 0, level = 0;
  std::string raised_by;  // coma, dementia, incidents, dementia+incidents, or nothing
  bool both_triggers = false;
};

base::Result<Level> level_of(const Findings&, const Scale&);

/// The class is one of the two by its type; who lives in a home, or outside, is not served here.
base::Check check_eligible(bool lives_in_home, bool within_area);

/// Someone named as assessor, as far as the account is in use.
struct Assessor {
  std::string login;
  bool known = false;
  std::string account, org, person;
  bool delivers = false;   // a supervisor or worker
  bool evaluates = false;  // of an evaluating body
};
/// G-3.assessors_min on the day of the assessment; `rule` says where it stands and how sure it is.
struct AssessorsNeeded {
  std::int64_t least = 0;
  std::string rule;
};
/// Enough of them, each a supervisor or worker of the provider or an evaluator, never the elder and
/// nobody twice; whoever records it is one of them.
base::Check check_assessors(const std::vector<Assessor>&, const Elder&, const std::string& caller,
                            const AssessorsNeeded&);
/// The first assessment is a first one and no later one is; left out, the obvious one.
base::Result<AssessWhy> why_assessed(const std::optional<AssessWhy>& given, const Elder&);
/// It may be recorded: it lies not ahead, and the state allows it.
base::Check check_assess(const Elder&, base::Date on, base::Date today);

/// An assessor's hand under an assessment; `signed_on` is absent until then.
struct Signature {
  std::string account, role, label;
  std::optional<base::Date> signed_on;
};
base::Result<std::vector<Signature>> signed_by(std::vector<Signature>, const std::string& account,
                                               base::Date today);
bool all_signed(const std::vector<Signature>&);
/// The assessment takes effect: all who assessed have signed.
base::Result<Elder> assessed(Elder, const Level&, base::Date on, base::Date today);

/// G-3.reassess_max: the last day on which the assessment still stands (T0-2: the corresponding
/// day; a standard's period is not moved by holidays).
struct Reassessment {
  std::optional<base::Date> by;  // absent before the first, or where no rule says
  std::string rule;              // where it stands and how sure it is
};
base::Date reassess_by(base::Date assessed_on, int months);
inline bool is_overdue(const Reassessment& r, base::Date on) {
  return r.by && on > *r.by;
}
/// A care plan rests on an assessment that still stands on the day it is agreed.
base::Check check_current(const Reassessment&, base::Date on);
base::Result<Elder> plan_agreed(Elder, base::Date on, base::Date today, std::int64_t visits_a_month,
                                const FactId&);

}  // namespace delivery
