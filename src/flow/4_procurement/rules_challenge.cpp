#include "flow/4_procurement/rules_challenge.h"

#include <algorithm>

#include "flow/4_procurement/rules_score.h"

namespace procurement {

using base::Check, base::Date, base::Done, base::refuse, base::Result;

Check may_challenge(const Procurement& p, Date today) {
  if (!p.challenge_until) return refuse(kChallengeNotAdopted);
  if (today <= *p.challenge_until) return Done{};
  return refuse(kChallengeLate, today.text() + " > " + p.challenge_until->text(),
                {{"until", p.challenge_until->text()}});
}

Result<Challenge> answered(Challenge c, const Answer& a) {
  if (c.answered_on) return refuse(kAnsweredAlready, c.answered_on->text());
  if (a.excluded_offer && !a.upheld) return refuse(kExcludeNeedsUpheld);
  c.answered_on = a.day;
  c.upheld = a.upheld;
  c.answer = a.words;
  c.excluded_offer = a.excluded_offer;
  c.answered_by = a.by;
  return c;
}

Check may_sign(const Procurement& p, const std::vector<Challenge>& challenges, Date today) {
  for (const auto& c : challenges) {
    if (!c.answered_on) return refuse(kChallengeOpen, c.id.value);
    if (c.upheld.value_or(false) && c.report == p.reports)
      return refuse(kChallengeUpheld, c.id.value);
  }
  if (p.sign_by && today > *p.sign_by)
    return refuse(kSignLate, today.text() + " > " + p.sign_by->text(),
                  {{"sign_by", p.sign_by->text()}});
  return Done{};
}

std::vector<OfferId> excluded_by(const std::vector<Challenge>& challenges) {
  std::vector<OfferId> out;
  for (const auto& c : challenges)
    if (c.upheld.value_or(false) && c.excluded_offer) out.push_back(*c.excluded_offer);
  return out;
}

Check may_report_again(const Procurement& p, const std::vector<Challenge>& challenges) {
  const bool sent_back = std::any_of(challenges.begin(), challenges.end(), [&](const Challenge& c) {
    return c.upheld.value_or(false) && c.excluded_offer && c.report == p.reports;
  });
  if (!sent_back) return refuse(kNotUpheld);
  return Done{};
}

}  // namespace procurement
