// From the draft to the file on offer: draft, amend, disclose, issue; and terminate.
#include <algorithm>

#include "flow/4_procurement/commands.h"
#include "flow/4_procurement/complaint/complaint.h"
#include "flow/4_procurement/fair/fair.h"
#include "registry/registry.h"

namespace procurement {

using base::Date, base::Result;

namespace {

Result<std::int64_t> percent(Work& work, std::string_view key) {
  return (TRY(registry::rule_exact(work, key, work.today)) * base::Exact(100)).half_up();
}

}  // namespace

Result<Law> law_of_today(Work& work, const MethodRow& method) {
  return Law{
      .procurement_limit = TRY(registry::rule_money(work, "B6.procurement_limit", work.today)),
      .open_tender_limit = TRY(registry::rule_money(work, "B6.open_tender_limit", work.today)),
      .price_weight_min = TRY(percent(work, method.price_weight_min)),
      .price_weight_max = TRY(percent(work, method.price_weight_max)),
      .deduction_min = TRY(percent(work, "B-40.deduction_min")),
      .deduction_max = TRY(percent(work, "B-40.deduction_max")),
      .open_tender_basis =
          "B6 " +
          registry::citation(TRY(registry::rule(work, "B6.open_tender_limit", work.today))).zh,
      .bond_max = TRY(registry::rule_exact(work, method.bond_max, work.today)),
      .performance_bond_max =
          TRY(registry::rule_exact(work, method.performance_bond_max, work.today))};
}

base::Check check_together(Work& work, const Procurement& p, const Law& law) {
  const BoughtRow beside = bought_beside(work.db, p);
  const auto line = TRY(budget::balance(work, p.line));
  return check_not_split(p.ceiling,
                         {beside.purchases, beside.amount, line.adjusted > base::Money()}, law);
}

namespace {

/// A draft has no plan yet.
Conditions asked_for(const Wish& wish) {
  return {.bond_amount = wish.bond_amount,
          .performance_bond_percent = wish.performance_bond_percent.value_or(base::Exact(0)),
          .plan_reference = {},
          .plan_budget = {},
          .plan_filed_on = {}};
}

base::Check check_followed(Work& work, const Procurement& p, const Wish& wish) {
  if (!wish.requirement_id) return base::Done{};
  const auto item = TRY(catalogue::get_item(work, wish.catalogue_item));
  const auto r = TRY(fair::get_requirement(work, *wish.requirement_id));
  return may_follow({r.state == fair::RequirementState::confirmed, r.owner_org, r.demand.value},
                    p.owner_org, item.demand.value);
}

/// What is made anew has ended, by the head or because a complaint made its contract void.
base::Check check_rerun(Work& work, const Procurement& p, const ProcurementId& former) {
  const Procurement was = TRY(get_procurement(work, former));
  const bool voided = std::ranges::any_of(complaint::rulings_of(work, former),
                                          [](const Ruling& one) { return one.voids_contract; });
  const bool ended = was.state == State::terminated || (was.state == State::contracted && voided);
  if (was.owner_org != p.owner_org || !ended) return base::refuse(kNotRerun, former.value);
  return base::Done{};
}

RemedyTerms terms_of(const Procurement& p, const Wish& wish) {
  return {.procurement = p.id,
          .challenge_once = wish.challenge_once.value_or(false),
          .reruns = wish.reruns};
}

/// The wish takes its place in the row, with the rules that it will be played by.
Result<Procurement> filled(Work& work, Procurement p, const Wish& wish) {
  TRY(work.book.regions.get(wish.area, work.today));
  TRY(budget::gate(work, wish.line, wish.catalogue_item));
  const MethodRow& method = method_row(p.method);
  const Law law = TRY(law_of_today(work, method));
  TRY(check_wish(wish, law));
  TRY(check_followed(work, p, wish));
  p.title = wish.title;
  p.area = wish.area;
  p.catalogue_item = wish.catalogue_item;
  p.line = wish.line;
  p.ceiling = wish.ceiling;
  TRY(check_together(work, p, law));
  p.later_years = wish.later_years.value_or(std::vector<budget::PlannedYear>{});
  TRY(budget::later_years_fit(work, p.line, p.ceiling, p.later_years));
  p.requirement = wish.requirement;
  p.requirement_id = wish.requirement_id;
  p.measures = wish.measures;
  p.price_weight = wish.price_weight;
  p.criteria = wish.criteria;
  p.small_deduction_percent = wish.small_deduction_percent.value_or(0);
  p.suppliers_min = TRY(registry::rule_count(work, method.suppliers_min, work.today));
  p.internal_rule = wish.internal_rule.value_or("");
  p.adopted_keys = wish.adopted;
  p.not_reserved_reason = wish.not_reserved_reason.value_or("");
  p.individual_reason = wish.individual_reason.value_or("");
  if (wish.reruns) TRY(check_rerun(work, p, *wish.reruns));
  p.compelled = is_compelled(wish.ceiling, law);
  p.limit = note_of(TRY(registry::rule(work, "B6.procurement_limit", work.today)));
  auto notes = notes_for(wish, p.compelled, work.book.rules, wish.area, work.today);
  p.binding = std::move(notes.binding);
  p.adopted = std::move(notes.adopted);
  return p;
}

}  // namespace

Result<Procurement> moved(Work& work, const ProcurementId& id, std::string_view act) {
  Procurement p = TRY(get_procurement(work, id));
  p.state = TRY(base::next_state(kSteps, p.state, act));
  TRY(not_suspended(complaint::rulings_of(work, id), act, work.today));
  return p;
}

void note_late(Procurement& p, std::string_view act, Date due, Date done_on) {
  if (done_on > due) p.late.push_back({std::string(act), due, done_on});
}

Result<View> saved(Work& work, Procurement p) {
  return view_of(work, TRY(save(work, std::move(p))));
}

Result<View> draft(Work& work, const Wish& wish) {
  const auto buyer = TRY(registry::get_party(work, work.actor.org));
  TRY(registry::may_buy(buyer.kind));
  Procurement p;
  p.id = work.fresh_id<ProcurementId>("proc");
  p.owner_org = work.actor.org;
  p.author = work.actor.account;
  p = TRY(filled(work, std::move(p), wish));
  insert(work, p);
  write(work, p.id, asked_for(wish));
  save(work, terms_of(p, wish));
  return view_of(work, p);
}

Result<View> amend(Work& work, const Amend& in) {
  Procurement p = TRY(moved(work, in.id, "procurement.amend"));
  write(work, p.id, asked_for(in));
  p = TRY(filled(work, std::move(p), in));
  save(work, terms_of(p, in));
  return saved(work, std::move(p));
}

Result<View> disclose(Work& work, const Ref& in) {
  Procurement p = TRY(moved(work, in.id, "procurement.disclose"));
  TRY(budget::gate(work, p.line, p.catalogue_item));
  p.disclosed_on = work.today;
  p.earliest_issue = TRY(registry::earliest_day(work, method_row(p.method).intention, work.today));
  p.published = true;
  return saved(work, std::move(p));
}

Result<View> file_plan(Work& work, const FilePlan& in) {
  Procurement p = TRY(moved(work, in.id, "procurement.file_plan"));
  TRY(check_plan(in.budget, p.ceiling));
  Conditions c = conditions_of(work.db, p.id);
  c.plan_reference = in.reference;
  c.plan_budget = in.budget;
  c.plan_filed_on = work.today;
  write(work, p.id, c);
  return saved(work, std::move(p));
}

Result<View> issue(Work& work, const Issue& in) {
  Procurement p = TRY(moved(work, in.id, "procurement.issue"));
  TRY(may_issue(p, work.today));
  TRY(check_filed(conditions_of(work.db, p.id).plan_filed_on, obeys(p, "B-10")));
  const MethodRow& method = method_row(p.method);
  const TermsFrom earliest{
      .on_sale = TRY(registry::earliest_day(work, method.on_sale, work.today)),
      .first_response = TRY(registry::earliest_day(work, method.first_response, work.today))};
  TRY(check_consulted(p.compelled, TRY(catalogue::get_item(work, p.catalogue_item))));
  TRY(check_terms({in.on_sale_until, in.offers_until}, earliest, work.now));
  TRY(budget::gate(work, p.line, p.catalogue_item));
  TRY(check_together(work, p, TRY(law_of_today(work, method))));
  TRY(budget::reserve_years(work, p.line, p.ceiling, p.later_years, budget_ref(p.id)));
  p.issued_on = work.today;
  p.on_sale_until = in.on_sale_until;
  p.offers_until = in.offers_until;
  p.offers_key = work.keys.make_opening(p.id.value + "_offers");
  return saved(work, std::move(p));
}

Result<View> terminate(Work& work, const Terminate& in) {
  Procurement p = TRY(moved(work, in.id, "procurement.terminate"));
  if (p.issued_on) TRY(budget::withdraw(work, p.line, budget_ref(p.id)));
  p.terminated_on = work.today;
  p.terminate_reason = in.reason;
  return saved(work, std::move(p));
}

}  // namespace procurement
