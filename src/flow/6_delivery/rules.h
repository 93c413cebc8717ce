#pragma once
// Decisions common to all facts, pure: states, times, overlap, proof, correcting, verifying,
// disputing.
#include "base/lifecycle.h"
#include "flow/6_delivery/delivery.h"
#include "flow/6_delivery/refusals.h"

namespace delivery {

// clang-format off
inline constexpr std::array kSteps{
    base::Step<FactState>{FactState::planned,  "visit.record",  FactState::recorded},
    base::Step<FactState>{FactState::planned,  "visit.cancel",  FactState::cancelled},
    base::Step<FactState>{FactState::planned,  "visit.move",    FactState::moved},
    base::Step<FactState>{FactState::planned,  "calendar.tick", FactState::missed},
    base::Step<FactState>{FactState::missed,   "visit.record",  FactState::recorded},
    base::Step<FactState>{FactState::recorded, "visit.confirm", FactState::recorded},
    base::Step<FactState>{FactState::recorded, "visit.correct", FactState::recorded},
    base::Step<FactState>{FactState::recorded, "visit.verify",  FactState::verified},
    base::Step<FactState>{FactState::recorded, "visit.dispute", FactState::disputed},
    base::Step<FactState>{FactState::verified, "visit.dispute", FactState::disputed},
    base::Step<FactState>{FactState::disputed, "visit.confirm", FactState::disputed},
    base::Step<FactState>{FactState::disputed, "visit.correct", FactState::disputed},
    base::Step<FactState>{FactState::disputed, "visit.uphold",  FactState::verified},
    base::Step<FactState>{FactState::disputed, "visit.void",    FactState::void_}};
// clang-format on
static_assert(base::sound(kSteps, FactState::planned));
/// The first rows are those of a plan without a fact.
inline constexpr std::size_t kPlanSteps = 5;
/// Of what is recorded without having been planned: courses, volunteers' visits, care plans.
inline constexpr auto kFactSteps = [] {
  std::array<base::Step<FactState>, kSteps.size() - kPlanSteps> out{};
  for (std::size_t i = 0; i < out.size(); ++i)
    out[i] = kSteps[i + kPlanSteps];
  return out;
}();
static_assert(base::sound(kFactSteps, FactState::recorded));

/// What the rule rows of delivery say on the day.
struct Policy {
  std::int64_t late_hours = 0, longest_hours = 0, plan_minutes = 0, code_tries = 0;
};

struct Span {
  base::Instant arrive, leave;
};
/// start < end ≤ now, and no longer than one may last.
base::Check check_span(const Span&, base::Instant now, const Policy&);
/// The day lies within the contract's term.
base::Check check_term(const contract::Contract&, base::Date);
inline bool overlaps(const Span& a, const Span& b) {
  return a.arrive < b.leave && b.arrive < a.leave;
}
bool is_late(base::Instant leave, base::Instant now, const Policy&);

std::int64_t strength(Proof);
/// A further independent proof: the code is strong by itself, two weak ones are strong together.
std::int64_t strengthened(std::int64_t now, Proof further);
/// `held` is whether the resident has a code, `right` whether the one given is it.
struct CodeGiven {
  bool given = false, held = false, right = false;
  std::int64_t wrong_before = 0;
};
base::Check check_code(Proof, const CodeGiven&, const Policy&);

/// A further row of the chain; the old one stays as it was.
struct Correction {
  FactId id;
  Span span;
  std::optional<std::vector<std::string>> tasks;
  std::string reason, author;
  base::Instant now;
};
base::Result<Fact> corrected(const Fact&, const Correction&);
base::Result<Fact> confirmed(Fact, Proof);
base::Result<Fact> verified(Fact, base::Date, const std::string& by);
base::Result<Fact> disputed(Fact, base::Date);
base::Result<Fact> upheld(Fact, base::Date);
base::Result<Fact> voided(Fact, base::Date);

}  // namespace delivery
