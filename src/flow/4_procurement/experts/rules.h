#pragma once
// Decisions on the pool of experts and on the draw (N-04, B-03, B-04, 财库〔2016〕198号). Pure, so
// that a stranger comes to the same experts from what was published.
#include <array>

#include "base/lifecycle.h"
#include "flow/4_procurement/experts/inputs.h"
#include "flow/4_procurement/experts/refusals.h"
#include "flow/4_procurement/rules_panel.h"

namespace procurement::experts {

// clang-format off
inline constexpr auto kExpertSteps = std::to_array<base::Step<ExpertState>>({
    {ExpertState::listed,    "expert.amend",   ExpertState::listed},
    {ExpertState::listed,    "expert.suspend", ExpertState::suspended},
    {ExpertState::suspended, "expert.resume",  ExpertState::listed}});
// clang-format on
static_assert(base::sound(kExpertSteps, ExpertState::listed));

// The pool

/// Each word known and once.
base::Check check_specialties(const std::vector<std::string>&,
                              const std::vector<std::string>& known);
base::Check check_period(base::Date from, const std::optional<base::Date>& until);
base::Result<Expert> amended(Expert, const AmendExpert&);
base::Result<Expert> suspended(Expert, const std::string& reason, base::Date today);
base::Result<Expert> resumed(Expert);
/// Listed on that day, with one of the specialties at least.
bool fits(const Expert&, const std::vector<std::string>& specialties, base::Date on);

// The commitment

/// What a purchase has committed to and drawn so far.
struct Rounds {
  std::int64_t made = 0;  // committed to
  bool waiting = false;   // the last is not drawn
  std::int64_t members = 0, missing = 0;
};
struct CommitAt {
  base::Instant now, offers_until;
  PanelLaw law;
};
base::Check may_commit(const CommitDraw&, const Rounds&, const CommitAt&);
/// As `sha256sum` says of a file with one of them a line, in order of their bytes.
std::string hash_of_lines(std::vector<std::string>, const base::HashOf&);
base::Check enough_to_draw(std::int64_t there, std::int64_t wanted);

// The draw

/// "<seed>:<public value>": what `pobing draw` is given.
std::string final_seed(const Draw&);
/// All of the list in the order of the draw; procurement.bad_draw names what is wrong with a value.
base::Result<std::vector<base::Drawn>> order_of(const Draw&, const base::HashOf&);
/// Of a further round: whether the value may be stated today. Of the first: that none is.
base::Check check_public_value(const Draw&, const std::optional<std::string>&, base::Date today);

struct Place {
  std::int64_t round = 1;
  std::string expert, hash;
  Standing standing = Standing::in_reserve;
};
/// Those of all rounds that were drawn, in order: the first that are neither set aside nor recused
/// sit, as many as the first round wants. So the next takes the place of who steps aside.
std::vector<Place> places(const std::vector<Draw>&, const std::vector<Recusal>&,
                          const base::HashOf&);
Rounds rounds_of(const std::vector<Draw>&, const std::vector<Place>&);

/// Who asks that an expert step aside.
enum class Asker { expert, purchaser, finance };
base::Check may_recuse(Asker, Why, bool oneself);
base::Check check_seated(const std::vector<Place>&, const std::string& expert);

}  // namespace procurement::experts
