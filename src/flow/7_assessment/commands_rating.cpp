// A chosen respondent answers by a one-time link, without an account. Whoever makes the link could
// follow it too, as they could write down an answer: the evaluator hands it out unread.
#include <algorithm>

#include "flow/7_assessment/inputs.h"
#include "registry/registry.h"

namespace assessment {
namespace {

using base::refuse;
using base::Result;
using platform::Work;

constexpr std::string_view kPurpose = "assessment.link";
constexpr std::size_t kCodeBytes = 16;  // nobody guesses 128 bits

/// Whose link it is, and the assessment while it still takes answers.
struct Linked {
  Assessment assessment;
  Respondent respondent;
};
Result<Linked> linked(Work& work, const std::string& code) {
  for (const auto& hash : work.keys.keyed_hashes(kPurpose, code)) {
    const auto at = store::of_link(work.db, hash);
    if (!at) continue;
    Assessment a = TRY(get_assessment(work, at->assessment));
    if (!base::next_state(kSteps, a.state, "assessment.record_response")) return refuse(kLinkOver);
    const auto all = store::respondents(work.db, a.id);
    const auto found = std::ranges::find(all, at->elder, &Respondent::elder);
    ENSURE(found != all.end());
    return Linked{std::move(a), *found};
  }
  return refuse(kNoLink);
}

}  // namespace

Result<LinkMade> invite(Work& work, const InviteIn& in) {
  const Assessment a = TRY(get_assessment(work, in.id));
  TRY(base::next_state(kSteps, a.state, "assessment.invite"));
  const auto all = store::respondents(work.db, a.id);
  const auto found = std::ranges::find(all, in.household, &Respondent::household);
  if (found == all.end()) return refuse(kNotChosen, in.household);
  if (found->fact) return refuse(kLinkUsed, in.household);
  const std::string code = crypto::random_hex(kCodeBytes);
  store::set_link(work.db, a.id, found->elder, work.keys.keyed_hash(kPurpose, code));
  return LinkMade{a.id, in.household, code};
}

Result<Rating> show_rating(Work& work, const RatingRef& in) {
  const Linked l = TRY(linked(work, in.code));
  const auto supplier = TRY(registry::get_party(work, l.assessment.supplier));
  return Rating{l.assessment.title, supplier.name, l.assessment.cutoff};
}

Result<Rated> rate(Work& work, const RateIn& in) {
  const Linked l = TRY(linked(work, in.code));
  const View now = TRY(record_answer(
      work, l.assessment, l.respondent,
      {.answered = true, .satisfied = in.satisfied, .on = work.today, .act = "assessment.rate"}));
  work.subject = now.id.value;  // so that the journal has it under the assessment
  const auto told = std::ranges::find(now.respondents, l.respondent.elder, &Respondent::elder);
  ENSURE(told != now.respondents.end() && told->fact.has_value());
  return Rated{now.title, in.satisfied, *told->fact};
}

}  // namespace assessment
