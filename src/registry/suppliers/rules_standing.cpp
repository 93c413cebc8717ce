#include "registry/suppliers/rules_standing.h"

namespace supplier {
namespace {

using base::Exact;
using base::Money;

/// The least whole fen that is not below x, and the most that is not above it.
Money least_above(const Exact& x) {
  Money m = x.money_half_up();
  if (Exact::fen(m) < x) m += Money::fen(1);
  return m;
}
Money most_below(const Exact& x) {
  Money m = x.money_half_up();
  if (Exact::fen(m) > x) m -= Money::fen(1);
  return m;
}

base::Check check_fine(const Sanction& s, const SanctionLaw& law) {
  const bool fined = s.cause != SanctionCause::bad_faith_complaints;
  if (!fined) {
    if (s.fine || s.purchase_amount) return base::refuse(kNoFineHere);
    return base::Done{};
  }
  if (!s.fine || !s.purchase_amount) return base::refuse(kFineMissing);
  const Exact amount = Exact::fen(*s.purchase_amount);
  const Money least = least_above(amount * law.fine_min);
  const Money most = most_below(amount * law.fine_max);
  if (least <= *s.fine && *s.fine <= most) return base::Done{};
  return base::refuse(kFineRange, least.text() + " – " + most.text(),
                      {{"min", least.text()}, {"max", most.text()}});
}

base::Check check_ban(const Sanction& s, const SanctionLaw& law) {
  if (s.ban_from < s.decided_on) return base::refuse(kBanBeforeDecision, s.decided_on.text());
  const Date first = ban_ends(s.ban_from, law.ban_min_months);
  const Date last = ban_ends(s.ban_from, law.ban_max_months);
  if (s.ban_until < first)
    return base::refuse(kBanTooShort, first.text(), {{"earliest", first.text()}});
  if (s.ban_until > last) return base::refuse(kBanTooLong, last.text(), {{"latest", last.text()}});
  return base::Done{};
}

/// The first refusal decides; the others are told beside it.
void also(base::Error& error, std::string_view field, base::Check one) {
  if (one) return;
  base::Error next = std::move(one).error();
  std::vector<base::Problem> problems = std::move(error.problems);
  problems.push_back({std::string(field), std::string(next.why->says.zh) + next.detail,
                      std::string(next.why->says.en) + " " + next.detail});
  if (error.why == nullptr) error = std::move(next);
  error.problems = std::move(problems);
}

}  // namespace

bool is_grave(CreditKind kind) {
  using enum CreditKind;
  return kind == criminal_penalty || kind == business_suspended || kind == licence_revoked ||
         kind == large_fine;
}

base::Check check(const Credit& c, const std::optional<Money>& large_fine_min, Date today) {
  using enum CreditKind;
  FormFaults faults;
  faults.add_if(c.began_on > today, "began_on", kAheadOfToday);
  faults.add_if(c.ended_on && *c.ended_on < c.began_on, "ended_on", kCreditDays);
  faults.add_if(c.ended_on && is_grave(c.kind), "ended_on", kRunsByItself);
  const bool may_have_amount =
      c.kind == large_fine || c.kind == tax_arrears || c.kind == insurance_arrears;
  faults.add_if((c.kind == large_fine && !c.amount) || (c.amount && !may_have_amount), "amount",
                kNeedsAmount);
  const bool small =
      c.kind == large_fine && c.amount && large_fine_min && *c.amount < *large_fine_min;
  faults.add_if(small, "amount", kFineNotLarge);
  faults.add_if(base::is_blank(c.source), "source", kNoSource);
  return std::move(faults).check();
}

base::Result<Credit> cleared(Credit c, const Clearing& in, Date today) {
  c.state = TRY(base::next_state(kCreditSteps, c.state, "credit.clear"));
  FormFaults faults;
  faults.add_if(is_grave(c.kind) && !in.mistaken, "mistaken", kRunsByItself);
  const Date ended = in.ended_on.value_or(today);
  faults.add_if(ended > today, "ended_on", kAheadOfToday);
  faults.add_if(!in.mistaken && ended < c.began_on, "ended_on", kCreditDays);
  faults.add_if(base::is_blank(in.reason), "reason", kNoClearReason);
  TRY(std::move(faults).check());
  if (!in.mistaken) c.ended_on = ended;
  c.mistaken = in.mistaken;
  c.cleared_on = today;
  c.clear_reason = in.reason;
  c.cleared_by = in.by;
  return c;
}

std::optional<Date> counts_until(const Credit& c, int clean_months) {
  if (is_grave(c.kind)) return c.began_on.plus_months(clean_months);
  return c.ended_on;
}

bool marks(const Credit& c, Date on, int clean_months) {
  if (c.mistaken || on < c.began_on) return false;
  const auto last = counts_until(c, clean_months);
  return !last || on <= *last;
}

// The day before the first is the one that is not counted (T0-1), so that 29 February has its year.
Date ban_ends(Date from, int months) {
  return from.plus_days(-1).plus_months(months);
}

base::Check check(const Sanction& s, const SanctionLaw& law, Date today) {
  base::Error error;
  also(error, "fine", check_fine(s, law));
  also(error, "ban_until", check_ban(s, law));
  if (s.decided_on > today) also(error, "decided_on", base::refuse(kAheadOfToday));
  if (base::is_blank(s.source)) also(error, "source", base::refuse(kBlank));
  if (error.why != nullptr) return error;
  return base::Done{};
}

base::Result<Sanction> lifted(Sanction s, const std::string& reason, const std::string& by,
                              Date on) {
  s.state = TRY(base::next_state(kSanctionSteps, s.state, "sanction.lift"));
  if (base::is_blank(reason)) return base::refuse(kNoLiftReason);
  s.lifted_on = on;
  s.lift_reason = reason;
  s.lifted_by = by;
  return s;
}

bool bans(const Sanction& s, Date on) {
  const bool still = !s.lifted_on || on < *s.lifted_on;
  return s.ban_from <= on && on <= s.ban_until && still;
}

}  // namespace supplier
