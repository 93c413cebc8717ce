// Bonds as they come and go: load, decide, save.
#include "flow/4_procurement/bond/commands.h"

#include <algorithm>

#include "flow/4_procurement/commands.h"
#include "registry/registry.h"

namespace procurement::bond {
namespace {

using base::Result, platform::Subject;

Facts facts_of(Work& work, const Procurement& p, const store::Bond& bond) {
  const std::string& supplier = bond.shown.supplier;
  const auto offers = p.opened_at ? standing(work, p.id, Stage::offer) : std::vector<Sealed>();
  return {.kind = bond.shown.kind,
          .withdrawn_on = bond.withdrawn_on,
          .won = supplier == p.winner_party,
          .offering = std::ranges::any_of(
              offers, [&](const Sealed& offer) { return offer.supplier == supplier; })};
}

/// What was returned says until when it was owed. Beyond the loaded calendar that is unknown.
BondShown with_clock(Work& work, const Procurement& p, const store::Bond& bond) {
  BondShown out = bond.shown;
  const auto clock = clock_of(p, facts_of(work, p, bond));
  if (!clock) return out;
  out.cause = clock->cause;
  if (out.returned_on) return out;
  const auto by =
      registry::latest_day(work, key_of(method_row(p.method), clock->cause), clock->from);
  if (by) out.return_by = by.value();
  return out;
}

std::optional<store::Bond> held(Work& work, const ProcurementId& id, const std::string& supplier,
                                BondKind kind) {
  for (auto& bond : store::of(work.db, id))
    if (bond.shown.supplier == supplier && bond.shown.kind == kind && !bond.shown.returned_on)
      return std::move(bond);
  return std::nullopt;
}

Result<BondShown> receive(Work& work, const Receive& in) {
  const Procurement p = TRY(moved(work, in.id, "procurement.bond_received"));
  const auto supplier = TRY(registry::get_party(work, in.supplier));
  TRY(registry::may_supply(supplier.kind));
  const Conditions c = conditions_of(work.db, p.id);
  TRY(may_receive(p, {c.bond_amount, c.performance_bond_percent},
                  {in.kind, supplier.id, in.amount, in.received_at}, work.now));
  if (held(work, p.id, supplier.id, in.kind)) return base::refuse(kHeld, supplier.name);
  const store::Bond bond{.shown = {.id = work.fresh_id<BondId>("bond"),
                                   .procurement = p.id,
                                   .supplier = supplier.id,
                                   .supplier_name = supplier.name,
                                   .kind = in.kind,
                                   .form = in.form,
                                   .amount = in.amount,
                                   .reference = in.reference,
                                   .received_at = in.received_at,
                                   .cause = {},
                                   .return_by = {},
                                   .returned_on = {}},
                         .recorded_at = work.now,
                         .author = work.actor.account,
                         .withdrawn_on = {}};
  store::insert(work.db, bond);
  return with_clock(work, p, bond);
}

Result<BondShown> give_back(Work& work, const GiveBack& in) {
  Procurement p = TRY(moved(work, in.id, "procurement.bond_returned"));
  auto found = store::find(work.db, in.bond);
  if (!found || found->shown.procurement != p.id) return base::refuse(kNoBond, in.bond.value);
  store::Bond bond = *std::move(found);
  if (bond.shown.returned_on) return base::refuse(kReturned, bond.shown.returned_on->text());
  const Facts facts = facts_of(work, p, bond);
  TRY(may_return(p, facts, clock_of(p, facts)));
  bond.shown = with_clock(work, p, bond);
  bond.shown.returned_on = work.today;
  store::write_returned(work.db, bond.shown, work.actor.account);
  const bool late = bond.shown.return_by && work.today > *bond.shown.return_by;
  // Before the opening the purchase tells nobody that an offer was withdrawn: the bond does, to
  // those who may read it.
  if (late && p.opened_at) {
    note_late(p, "procurement.bond_returned", *bond.shown.return_by, work.today);
    TRY(save(work, std::move(p)));
  }
  return bond.shown;
}

Result<Subject> subject_of(Work& work, const ProcurementId& id) {
  const Procurement p = TRY(get_procurement(work, id));
  return Subject{.id = p.id.value,
                 .owner_org = p.owner_org,
                 .parties = {},
                 .area = p.area,
                 .person = {},
                 .author = p.author,
                 .published = p.published,
                 .version = p.version};
}
template <class In>
Result<Subject> by_id(Work& work, const In& in) {
  return subject_of(work, in.id);
}

}  // namespace

bool is_held(Work& work, const ProcurementId& id, const std::string& supplier) {
  return held(work, id, supplier, BondKind::bid).has_value();
}

void offered(Work& work, const ProcurementId& id, const std::string& supplier) {
  if (const auto bond = held(work, id, supplier, BondKind::bid); bond && bond->withdrawn_on)
    store::write_withdrawn(work.db, bond->shown.id, std::nullopt);
}

void withdrew(Work& work, const ProcurementId& id, const std::string& supplier) {
  if (const auto bond = held(work, id, supplier, BondKind::bid))
    store::write_withdrawn(work.db, bond->shown.id, work.today);
}

std::vector<BondShown> bonds_of(Work& work, const Procurement& p) {
  std::vector<BondShown> out;
  for (const auto& bond : store::of(work.db, p.id))
    out.push_back(with_clock(work, p, bond));
  return out;
}

std::vector<platform::Endpoint> endpoints() {
  using platform::endpoint;
  constexpr std::string_view kShow = "procurement.get";
  // clang-format off
  return {
      endpoint("procurement.bond_received", "POST /procurements/{id}/bonds", kShow, by_id<Receive>, receive,
               {"登记收到保证金", "Record that a bond was received."}),
      endpoint("procurement.bond_returned", "POST /procurements/{id}/return-bond", kShow, by_id<GiveBack>, give_back,
               {"登记退还保证金", "Record that a bond was returned."}),
  };
  // clang-format on
}

std::vector<const base::Refusal*> refusals() {
  return {&kNoBond,    &kNotAsked, &kWrongTime, &kBondLate,  &kBondAmount,
          &kNotWinner, &kHeld,     &kReturned,  &kStillBound};
}

}  // namespace procurement::bond
