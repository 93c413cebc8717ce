#include "registry/suppliers/rules.h"

#include <algorithm>
#include <set>

#include "base/text.h"
#include "registry/codes.h"

namespace supplier {
namespace {

bool among(const std::vector<std::string>& towns, const std::string& town) {
  return std::ranges::find(towns, town) != towns.end();
}

}  // namespace

base::Check check(const Card& card, Date today) {
  FormFaults faults;
  faults.add_if(card.founded_on > today, "founded_on", kFoundedLater);
  faults.add_if(base::is_blank(card.business), "business", kBlank);
  faults.add_if(base::is_blank(card.legal_representative), "legal_representative", kBlank);
  return std::move(faults).check();
}

Supplier with_card(Supplier s, const Card& card) {
  s.founded_on = card.founded_on;
  s.business = card.business;
  s.legal_representative = std::string(base::trimmed(card.legal_representative));
  s.contact = card.contact.value_or("");
  s.competent_unit = card.competent_unit.value_or("");
  return s;
}

base::Check check(const Claim& claim, const std::vector<std::string>& towns, Date founded,
                  Date today) {
  FormFaults faults;
  faults.add_if(!registry::is_service_word(claim.service), "service", kBadService);
  const std::set<std::string> once(claim.towns.begin(), claim.towns.end());
  faults.add_if(claim.towns.empty() || once.size() < claim.towns.size(), "towns", kNoTowns);
  for (std::size_t i = 0; i < claim.towns.size(); ++i)
    faults.add_if(!among(towns, claim.towns[i]), "towns[" + std::to_string(i) + "]", kNotATown);
  faults.add_if(claim.since > today, "since", kAheadOfToday);
  faults.add_if(claim.since < founded, "since", kBeforeFounding);
  faults.add_if(claim.people < 1, "people", kNobody);
  faults.add_if(base::is_blank(claim.evidence), "evidence", kBlank);
  return std::move(faults).check();
}

base::Result<Capability> decided(Capability c, const Decision& d) {
  c.state = TRY(base::next_state(kCapabilitySteps, c.state, d.act));
  if (d.org == c.party) return base::refuse(kOwnClaim);
  if (base::is_blank(d.reason)) return base::refuse(kNoReason);
  c.decided_by = d.by;
  c.decided_on = d.on;
  c.reason = d.reason;
  return c;
}

base::Result<Capability> withdrawn(Capability c) {
  c.state = TRY(base::next_state(kCapabilitySteps, c.state, "capability.withdraw"));
  return c;
}

base::Check check(const ActivityIn& in, const std::vector<std::string>& towns, Date founded,
                  Date today) {
  FormFaults faults;
  faults.add_if(in.held_on > today, "held_on", kAheadOfToday);
  faults.add_if(in.held_on < founded, "held_on", kBeforeFounding);
  faults.add_if(!among(towns, in.town), "town", kNotATown);
  faults.add_if(!registry::is_service_word(in.service), "service", kBadService);
  faults.add_if(in.people < 1, "people", kNobody);
  faults.add_if(base::is_blank(in.words), "words", kBlank);
  return std::move(faults).check();
}

bool between_suppliers(RelationKind kind) {
  using enum RelationKind;
  return kind == same_head || kind == holding || kind == management;
}

base::Check check(const Relation& r, Date today) {
  FormFaults faults;
  const bool suppliers = between_suppliers(r.kind);
  const bool fits = suppliers == r.other_party.has_value() && suppliers != r.account.has_value() &&
                    r.other_party != r.party;
  faults.add_if(!fits, suppliers ? "other_party" : "account", kWhoWithWhom);
  // Oneself and the common forebear are two generations: there is no collateral relation of one.
  constexpr std::int64_t kFirstCollateral = 2;
  const bool collateral = r.kind == RelationKind::collateral;
  faults.add_if(collateral ? r.generations < kFirstCollateral : r.generations != 0, "generations",
                kGenerations);
  faults.add_if(r.began_on > today, "began_on", kAheadOfToday);
  faults.add_if(r.ended_on && *r.ended_on > today, "ended_on", kAheadOfToday);
  faults.add_if(r.ended_on && *r.ended_on < r.began_on, "ended_on", kEndsBefore);
  return std::move(faults).check();
}

base::Result<Relation> ended(Relation r, Date on, Date today) {
  r.state = TRY(base::next_state(kRelationSteps, r.state, "relation.end"));
  r.ended_on = on;
  TRY(check(r, today));
  return r;
}

bool holds(const Relation& r, Date on) {
  return r.began_on <= on && (!r.ended_on || on <= *r.ended_on);
}

bool conflicts(const Relation& r, Date on, const ConflictLaw& law) {
  using enum RelationKind;
  if (between_suppliers(r.kind)) return false;
  const bool office =
      r.kind == employment || r.kind == director_or_supervisor || r.kind == controlling_holder;
  if (office)
    return r.began_on <= on && (!r.ended_on || on <= r.ended_on->plus_months(law.window_months));
  if (r.kind == collateral && r.generations > law.generations) return false;
  return holds(r, on);
}

}  // namespace supplier
