// Whoever was chosen does not sign (B-25); a sheet at fault is locked anew (T-09).
#include <algorithm>

#include "flow/4_procurement/commands.h"
#include "platform/execute.h"
#include "registry/registry.h"

namespace procurement {

using base::Result;

Result<View> refuse_award(Work& work, const RefuseAward& in) {
  Procurement p = TRY(moved(work, in.id, "procurement.refuse_award"));
  const bool by_supplier = work.actor.role == platform::Role::provider_manager;
  const std::string document = in.document.value_or("");
  TRY(may_refuse_award(
      p, {.by_supplier = by_supplier, .party = work.actor.org, .document = document}, work.today));
  insert(work, AwardRefusal{.id = work.fresh_id<AwardRefusalId>("refusal"),
                            .procurement = p.id,
                            .report = p.reports,
                            .offer = *p.winner,
                            .supplier = p.winner_party,
                            .supplier_name = p.winner_name,
                            .price = *p.award_price,
                            .told_by = by_supplier ? ToldBy::supplier : ToldBy::purchaser,
                            .reason = in.reason,
                            .document = document,
                            .refused_on = work.today,
                            .author = work.actor.account});
  for (const Ranked& row : without_refuser(ranking(work, p.id, p.reports), p.winner_party))
    save_place(work, {.procurement = p.id, .report = p.reports, .ranked = row});
  clear_result(p);
  // 条例 §49: the head chooses the next ranked or begins anew; silence decides neither.
  p.decide_by.reset();
  return saved(work, std::move(p));
}

Result<View> reevaluate(Work& work, const Reevaluate& in) {
  Procurement p = TRY(moved(work, in.id, "procurement.reevaluate"));
  const auto locked = sheets(work, p.id);
  const auto sheet =
      std::ranges::find_if(locked, [&](const Sheet& one) { return one.account == in.member; });
  if (sheet == locked.end()) return base::refuse(kReevaluateMember, in.member);
  const auto seated = members(work, p.id);
  const auto member =
      std::ranges::find_if(seated, [&](const Member& one) { return one.account == in.member; });
  ENSURE(member != seated.end());
  reopen(work, Reevaluation{.id = work.fresh_id<ReevaluationId>("reev"),
                            .procurement = p.id,
                            .report = p.reports,
                            .cause = in.cause,
                            .account = in.member,
                            .member = member->name,
                            .reason = in.reason,
                            .locked_at = sheet->locked_at,
                            .scores = sheet->scores,
                            .opened_on = work.today,
                            .reported_on = {},
                            .result_changed = {},
                            .told_finance = {},
                            .author = work.actor.account});
  p.reported_on.reset();
  p.decide_by.reset();
  return saved(work, std::move(p));
}

base::Check tell_change(Work& work, const Procurement& p, const std::vector<Ranked>& after,
                        const std::string& words) {
  std::vector<Reevaluation> open;
  for (auto& one : reevaluations(work, p.id))
    if (!one.reported_on) open.push_back(std::move(one));
  const bool changed = !open.empty() && places_changed(ranking(work, p.id, p.reports), after);
  TRY(told(changed, words));
  for (auto& one : open) {
    one.reported_on = work.today;
    one.result_changed = changed;
    one.told_finance = words;
    save(work, one);
  }
  return base::Done{};
}

Result<AwardRefusalShown> shown(Work& work, const AwardRefusal& r) {
  const auto amount = base::Exact::fen(r.price);
  const auto share = [&](std::string_view key) -> Result<base::Exact> {
    return registry::rule_exact(work, key, r.refused_on);
  };
  return AwardRefusalShown{
      .supplier = r.supplier,
      .supplier_name = r.supplier_name,
      .told_by = r.told_by,
      .reason = r.reason,
      .refused_on = r.refused_on,
      .price = r.price,
      .cause = supplier::SanctionCause::refuses_to_sign,
      .fine_min = (amount * TRY(share("B-60.fine_min"))).money_half_up(),
      .fine_max = (amount * TRY(share("B-60.fine_max"))).money_half_up(),
      .basis =
          "B-60 " + registry::citation(TRY(registry::rule(work, "B-60.ban_min", r.refused_on))).zh};
}

}  // namespace procurement
