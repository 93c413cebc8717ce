#include "flow/5_contract/subcontract/rules.h"

namespace contract {

using base::Check;
using base::Done;
using base::Money;
using base::refuse;
using base::Result;

namespace {

/// Something is left for the supplier itself, however little.
Check check_part(Money before, Money amount, Money price) {
  const Money together = before + amount;
  if (together < price) return Done{};
  return refuse(
      kWholeContract,
      before.text() + " + " + amount.text() + " = " + together.text() + " ≥ " + price.text(),
      {{"together", together.text()}, {"price", price.text()}});
}

}  // namespace

Money agreed_in_all(std::span<const Subcontract> all) {
  Money sum;
  for (const auto& s : all)
    if (s.state == SubcontractState::agreed) sum += s.amount;
  return sum;
}

Result<Subcontract> subcontract_asked(SubcontractId id, const AskSubcontract& in, const Contract& c,
                                      std::span<const Subcontract> others, base::Date today) {
  TRY(check_in_force(c));
  if (in.performer == c.supplier || in.performer == c.owner_org)
    return refuse(kPerformer, in.performer);
  const Money before = agreed_in_all(others);
  TRY(check_part(before, in.amount, c.price));
  Subcontract s;
  s.id = std::move(id);
  s.contract = c.id;
  s.title = c.title;
  s.owner_org = c.owner_org;
  s.supplier = c.supplier;
  s.area = c.area;
  s.performer = in.performer;
  s.part = in.part;
  s.reason = in.reason;
  s.amount = in.amount;
  s.together = before + in.amount;
  s.price = c.price;
  s.asked_on = today;
  return s;
}

static Subcontract decided(Subcontract s, SubcontractState state, const SubcontractDecision& d) {
  s.state = state;
  s.words = d.words;
  s.decided_by = d.by;
  s.decided_on = d.today;
  return s;
}

Result<Subcontract> subcontract_agreed(Subcontract s, const SubcontractDecision& d,
                                       const Contract& c, std::span<const Subcontract> others) {
  const auto next = TRY(base::next_state(kSubcontractSteps, s.state, "subcontract.consent"));
  TRY(check_in_force(c));
  const Money before = agreed_in_all(others);
  TRY(check_part(before, s.amount, c.price));
  s.together = before + s.amount;
  s.price = c.price;
  return decided(std::move(s), next, d);
}

Result<Subcontract> subcontract_declined(Subcontract s, const SubcontractDecision& d) {
  const auto next = TRY(base::next_state(kSubcontractSteps, s.state, "subcontract.decline"));
  if (d.words.find_first_not_of(" \t\n") == d.words.npos) return refuse(kDeclineWhy);
  return decided(std::move(s), next, d);
}

}  // namespace contract
