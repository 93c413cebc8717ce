#pragma once
// Decisions about elders, pure: who may be enrolled, the level by GB/T 42195 (G-3), the care plan.
#include "flow/6_delivery/rules.h"

namespace delivery {

// clang-format off
inline constexpr std::array kElderSteps{
    base::Step<ElderState>{ElderState::enrolled, "elder.assess",     ElderState::assessed},
    base::Step<ElderState>{ElderState::assessed, "elder.assess",     ElderState::assessed},
    base::Step<ElderState>{ElderState::assessed, "elder.agree_plan", ElderState::planned},
    base::Step<ElderState>{ElderState::planned,  "elder.assess",     ElderState::planned},
    base::Step<ElderState>{ElderState::planned,  "elder.agree_plan", ElderState::planned}};
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
base::Result<Elder> assessed(Elder, const Level&, base::Date on, base::Date today);
base::Result<Elder> plan_agreed(Elder, base::Date on, base::Date today, std::int64_t visits_a_month,
                                const FactId&);

}  // namespace delivery
