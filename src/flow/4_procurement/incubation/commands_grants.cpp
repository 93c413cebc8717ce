// Milestones and small grants: load, decide, save. A grant is no purchase: it is spent under the
// programme's own reference, and no contract, measure or claim ever stands on it.
#include "flow/4_procurement/incubation/commands.h"

namespace procurement::incubation {

using base::Result;

namespace {

/// With the organisation's department, body and mentor; `author`: who may not judge it.
template <class In>
Result<Subject> on_milestone(Work& work, const In& in) {
  const Milestone m = TRY(load(work, in.id));
  Subject s = subject_of(TRY(load(work, m.incubatee)), m.id.value, m.version);
  s.author = m.reported_by;
  return s;
}
Result<Subject> to_set(Work& work, const SetMilestone& in) {
  const Incubatee one = TRY(load(work, in.incubatee));
  return subject_of(one, one.id.value, one.version);
}
Result<Subject> to_award(Work& work, const AwardGrant& in) {
  return on_milestone(work, MilestoneRef{in.milestone});
}
/// What was paid is public.
template <class In>
Result<Subject> on_grant(Work& work, const In& in) {
  const Grant g = TRY(load(work, in.id));
  Subject s = subject_of(TRY(load(work, g.incubatee)), g.id.value, g.version);
  s.author = g.awarded_by;
  s.published = g.state == GrantState::paid;
  return s;
}

Result<MilestoneShown> saved(Work& work, Milestone m) {
  return shown(work, TRY(store::save(work.db, std::move(m))));
}

Result<MilestoneShown> set_one(Work& work, const SetMilestone& in) {
  const Incubatee of = TRY(load(work, in.incubatee));
  base::Money tied;
  for (const Milestone& m : store::milestones(work.db, of.id))
    if (m.state != MilestoneState::dropped) tied += m.amount;
  const Milestone m = TRY(
      set(work.fresh_id<MilestoneId>("ms"), in, of, TRY(load(work, of.programme)), tied, by(work)));
  store::insert(work.db, m);
  return shown(work, m);
}
Result<MilestoneShown> report(Work& work, const MilestoneWords& in) {
  const Milestone m = TRY(load(work, in.id));
  TRY(may_report(TRY(load(work, m.incubatee)), work.actor.org));
  return saved(work, TRY(reported(m, in.words, by(work))));
}
Result<MilestoneShown> confirm(Work& work, const MilestoneWords& in) {
  return saved(work, TRY(judged(TRY(load(work, in.id)), "milestone.confirm", in.words, by(work))));
}
Result<MilestoneShown> give_back(Work& work, const MilestoneWords& in) {
  return saved(work, TRY(judged(TRY(load(work, in.id)), "milestone.return", in.words, by(work))));
}
Result<MilestoneShown> drop(Work& work, const MilestoneWords& in) {
  return saved(work, TRY(dropped(TRY(load(work, in.id)), in.words, by(work))));
}
Result<MilestoneShown> show_milestone(Work& work, const MilestoneRef& in) {
  return shown(work, TRY(load(work, in.id)));
}
Result<MilestonePage> list_milestones(Work& work, const MilestoneFilter& in) {
  MilestonePage page = store::list(work, in);
  for (MilestoneShown& m : page.milestones)
    m.days_late = days_late(m, work.today);
  return page;
}

/// The sums stand in two rows, each guarded by its version: of two awards at once one is told that
/// the row changed, and looks again at what is left.
base::Check keep_sums(Work& work, const Granted& all) {
  TRY(store::save(work.db, all.programme));
  TRY(store::save(work.db, all.incubatee));
  return base::Done{};
}
Result<Granted> whole(Work& work, const GrantId& id) {
  Granted out{TRY(load(work, id)), {}, {}};
  out.programme = TRY(load(work, out.grant.programme));
  out.incubatee = TRY(load(work, out.grant.incubatee));
  return out;
}
Result<GrantShown> award(Work& work, const AwardGrant& in) {
  const Milestone m = TRY(load(work, in.milestone));
  if (store::grant_of(work.db, m.id)) return base::refuse(kAwardedAlready, m.title);
  const Incubatee one = TRY(load(work, m.incubatee));
  const Granted all = TRY(
      awarded(work.fresh_id<GrantId>("grant"), m, TRY(load(work, one.programme)), one, by(work)));
  store::insert(work.db, all.grant);
  TRY(keep_sums(work, all));
  return in_full(all.grant);
}
Result<GrantShown> pay(Work& work, const GrantRef& in) {
  const Granted all = TRY(paid(TRY(whole(work, in.id)), by(work)));
  const std::string ref = budget_ref(all.programme.id);
  TRY(budget::commit(work, all.programme.line, all.grant.amount, ref));
  TRY(budget::spend(work, all.programme.line, all.grant.amount, ref));
  TRY(keep_sums(work, all));
  return in_full(TRY(store::save(work.db, all.grant)));
}
Result<GrantShown> cancel(Work& work, const CancelGrant& in) {
  const Granted all = TRY(cancelled(TRY(whole(work, in.id)), in.reason, by(work)));
  TRY(keep_sums(work, all));
  return in_full(TRY(store::save(work.db, all.grant)));
}
/// What was paid is public; by whose account, only those who give, get and oversee it see.
GrantShown shown(const Work& work, Grant g) {
  const auto& org = work.actor.org;
  const bool takes_part = !org.empty() && (org == g.owner_org || org == g.payee.value_or(""));
  if (work.reach == platform::Reach::all || takes_part) return in_full(std::move(g));
  return GrantShown{{std::move(g)}, {}, {}, {}};
}
Result<GrantShown> show_grant(Work& work, const GrantRef& in) {
  return shown(work, TRY(load(work, in.id)));
}
Result<GrantPage> list_grants(Work& work, const GrantFilter& in) {
  auto rows = store::list(work, in);
  GrantPage page;
  page.next = cut(rows, in);
  for (Grant& g : rows)
    page.grants.push_back(shown(work, std::move(g)));
  return page;
}

}  // namespace

Result<Milestone> load(Work& work, const MilestoneId& id) {
  auto found = store::find(work.db, id);
  if (!found) return base::refuse(kNoMilestone, id.value);
  return *std::move(found);
}
Result<Grant> load(Work& work, const GrantId& id) {
  auto found = store::find(work.db, id);
  if (!found) return base::refuse(kNoGrant, id.value);
  return *std::move(found);
}
MilestoneShown shown(Work& work, Milestone m) {
  MilestoneShown out;
  const auto of = store::find(work.db, m.incubatee);
  ENSURE(of.has_value());
  out.working_title = of->working_title;
  out.days_late = days_late(m, work.today);
  static_cast<Milestone&>(out) = std::move(m);
  return out;
}

std::vector<platform::Endpoint> grant_endpoints() {
  using platform::endpoint, platform::everyone;
  constexpr std::string_view kShow = "milestone.get";
  // clang-format off
  return {
      endpoint("milestone.set", "POST /incubatees/{incubatee}/milestones", "incubatee.get", to_set, set_one,
               {"设定里程碑", "Set a milestone, with the grant tied to it."}),
      endpoint("milestone.report", "POST /milestones/{id}/report", kShow, on_milestone<MilestoneWords>, report,
               {"上报里程碑", "Report that it was reached."}),
      endpoint("milestone.confirm", "POST /milestones/{id}/confirm", kShow, on_milestone<MilestoneWords>, confirm,
               {"确认里程碑", "Confirm it, as the mentor."}),
      endpoint("milestone.return", "POST /milestones/{id}/return", kShow, on_milestone<MilestoneWords>, give_back,
               {"退回里程碑", "Return it, as the mentor, with what is missing."}),
      endpoint("milestone.drop", "POST /milestones/{id}/drop", kShow, on_milestone<MilestoneWords>, drop,
               {"不再要求里程碑", "Ask for it no more, with the reason."}),
      endpoint("milestone.get", "GET /milestones/{id}", kShow, on_milestone<MilestoneRef>, show_milestone,
               {"查看里程碑", "Show one milestone."}),
      endpoint("milestone.list", "GET /milestones", "", everyone<MilestoneFilter>, list_milestones,
               {"列出里程碑", "List milestones."}),
      endpoint("grant.award", "POST /milestones/{milestone}/grant", "grant.get", to_award, award,
               {"决定资助(不是购买,不签合同,不得再次结算)",
                "Award the grant of a confirmed milestone. It is no purchase: no contract, and never billable."}),
      endpoint("grant.pay", "POST /grants/{id}/pay", "grant.get", on_grant<GrantRef>, pay,
               {"支付资助", "Pay a grant to the registered organisation."}),
      endpoint("grant.cancel", "POST /grants/{id}/cancel", "grant.get", on_grant<CancelGrant>, cancel,
               {"取消资助", "Cancel a grant that was not paid."}),
      endpoint("grant.get", "GET /grants/{id}", "grant.get", on_grant<GrantRef>, show_grant,
               {"查看资助", "Show one grant."}),
      endpoint("grant.list", "GET /grants", "", everyone<GrantFilter>, list_grants,
               {"列出资助", "List grants."}),
  };
  // clang-format on
}

}  // namespace procurement::incubation
