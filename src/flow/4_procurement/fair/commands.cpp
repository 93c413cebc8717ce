// The fair and its requirements: load, decide, save; the manifest at the end.
#include <algorithm>

#include "flow/4_procurement/fair/rules.h"
#include "flow/4_procurement/fair/store.h"
#include "platform/execute.h"
#include "registry/registry.h"
#include "registry/suppliers/supplier.h"

namespace procurement::fair {
namespace {

using base::Result, platform::Subject, platform::Work;

By by(const Work& work) {
  return {work.actor.account, work.today};
}
Result<Fair> load(Work& work, const FairId& id) {
  auto found = store::find(work.db, id);
  if (!found) return base::refuse(kNoFair, id.value);
  return *std::move(found);
}
Result<Post> load(Work& work, const PostId& id) {
  auto found = store::find(work.db, id);
  if (!found) return base::refuse(kNoPost, id.value);
  return *std::move(found);
}
Result<Proposal> load(Work& work, const ProposalId& id) {
  auto found = store::find(work.db, id);
  if (!found) return base::refuse(kNoProposal, id.value);
  return *std::move(found);
}

FairShown shown(Work& work, Fair f) {
  FairShown out;
  out.posts = store::posts(work.db, f.id);
  out.unanswered = store::unanswered(work.db, f.id);
  static_cast<Fair&>(out) = std::move(f);
  return out;
}
PostShown shown(Work& work, const Post& p) {
  auto all = store::posts(work.db, p.fair);
  const auto at = std::ranges::find_if(all, [&](const PostShown& one) { return one.id == p.id; });
  ENSURE(at != all.end());
  return *at;
}
RequirementShown shown(Work& work, Requirement r) {
  RequirementShown out;
  out.sources = store::sources(work.db, r.id);
  static_cast<Requirement&>(out) = std::move(r);
  return out;
}
Result<ProposalShown> saved(Work& work, Proposal p) {
  return store::shown(work.db, TRY(store::save(work.db, std::move(p))));
}

// Whose matter it is. A fair, its proposals and its requirements are for everyone to see.

Result<Subject> subject_of(Work& work, const FairId& id) {
  const Fair f = TRY(load(work, id));
  return Subject{.id = f.id.value,
                 .owner_org = f.owner_org,
                 .author = f.author,
                 .published = true,
                 .version = f.version};
}
Result<Subject> on_fair(Work& work, const FairRef& in) {
  return subject_of(work, in.id);
}
template <class In>
Result<Subject> at_fair(Work& work, const In& in) {
  return subject_of(work, in.fair);
}
/// The department that posted it.
Result<Subject> on_post(Work& work, const WithdrawDemand& in) {
  const Post p = TRY(load(work, in.post));
  return Subject{.id = p.id.value, .owner_org = p.owner_org, .author = p.author, .published = true};
}
template <class In>
Result<Subject> on_proposal(Work& work, const In& in) {
  const Proposal p = TRY(load(work, in.id));
  return Subject{.id = p.id.value,
                 .owner_org = p.supplier,
                 .author = p.author,
                 .published = true,
                 .version = p.version};
}
/// The department whose demand it answers decides on a proposal.
Result<Subject> for_post(Work& work, const Proposal& p, const PostId& post) {
  return Subject{.id = p.id.value,
                 .owner_org = TRY(load(work, post)).owner_org,
                 .author = p.author,
                 .published = true,
                 .version = p.version};
}
Result<Subject> to_match(Work& work, const Match& in) {
  const Proposal p = TRY(load(work, in.id));
  return for_post(work, p, TRY(post_to_match(p, in.post)));
}
Result<Subject> to_decline(Work& work, const Decline& in) {
  const Proposal p = TRY(load(work, in.id));
  if (!p.post) return base::refuse(kNothingToDecline);
  return for_post(work, p, *p.post);
}
template <class In>
Result<Subject> on_requirement(Work& work, const In& in) {
  const Requirement r = TRY(get_requirement(work, in.id));
  return Subject{.id = r.id.value,
                 .owner_org = r.owner_org,
                 .author = r.author,
                 .published = true,
                 .version = r.version};
}

// The fair

Result<FairShown> open(Work& work, const OpenFair& in) {
  TRY(registry::may_buy(TRY(registry::get_party(work, work.actor.org)).kind));
  TRY(check(in, work.today));
  Fair f = opened(work.fresh_id<FairId>("fair"), in, by(work));
  f.owner_org = work.actor.org;
  store::insert(work.db, f);
  return shown(work, std::move(f));
}
Result<FairShown> close(Work& work, const FairRef& in) {
  const Fair f = TRY(load(work, in.id));
  return shown(work, TRY(store::save(
                         work.db, TRY(closed(f, store::unanswered(work.db, f.id), work.today)))));
}
Result<FairShown> show(Work& work, const FairRef& in) {
  return shown(work, TRY(load(work, in.id)));
}
Result<FairPage> list(Work& work, const FairFilter& in) {
  return store::list(work, in);
}

/// Another department's demands are unknown here.
Result<need::Demand> our_demand(Work& work, const need::DemandId& id, const base::Refusal& why) {
  auto demand = need::get_demand(work, id);
  if (!demand || demand.value().owner_org != work.actor.org) return base::refuse(why, id.value);
  return demand;
}
Result<PostShown> post(Work& work, const PostDemand& in) {
  const Fair f = TRY(load(work, in.fair));
  const need::Demand demand = TRY(our_demand(work, in.demand, kNoDemand));
  Post p = TRY(posted(work.fresh_id<PostId>("post"), in, f, by(work)));
  if (store::posted(work.db, f.id, demand.id)) return base::refuse(kPostedAlready, demand.title);
  p.owner_org = work.actor.org;
  store::insert(work.db, p);
  return shown(work, p);
}
Result<PostShown> withdraw_demand(Work& work, const WithdrawDemand& in) {
  const Post was = TRY(load(work, in.post));
  const bool used = store::in_requirement(work.db, was.id);
  const Post p = TRY(demand_withdrawn(was, in.reason, used, work.today));
  if (!store::withdraw(work.db, p)) return base::refuse(platform::kStale);
  return shown(work, p);
}

// Proposals

/// The service of the demand that a proposal answers; nothing for an open one.
Result<std::optional<std::string>> service_asked(Work& work, const Propose& in) {
  if (!in.post) return std::optional<std::string>();
  const Post p = TRY(load(work, *in.post));
  if (p.fair != in.fair) return base::refuse(kNoPost, in.post->value);
  TRY(still_posted(p));
  return std::optional(TRY(need::get_demand(work, p.demand)).service);
}
Result<ProposalShown> propose(Work& work, const Propose& in) {
  const Fair f = TRY(load(work, in.fair));
  const auto supplier = TRY(registry::get_party(work, work.actor.org));
  if (registry::is_individual(supplier.kind)) return base::refuse(kNotForIndividuals);
  TRY(registry::may_supply(supplier.kind));
  TRY(registry::may_take_part(work, supplier.id, work.today));
  const auto service = TRY(service_asked(work, in));
  Proposal p = TRY(proposed(work.fresh_id<ProposalId>("pps"), in, f, service, by(work)));
  p.supplier = supplier.id;
  p.supplier_name = supplier.name;
  store::insert(work.db, p);
  return store::shown(work.db, std::move(p));
}
Result<ProposalShown> amend_proposal(Work& work, const AmendProposal& in) {
  const Proposal p = TRY(load(work, in.id));
  return saved(work, TRY(amended(p, in, TRY(load(work, p.fair)), work.today)));
}
Result<ProposalShown> withdraw_proposal(Work& work, const ProposalRef& in) {
  const Proposal p = TRY(load(work, in.id));
  return saved(work, TRY(withdrawn(p, TRY(load(work, p.fair)), work.today)));
}
Result<ProposalShown> match(Work& work, const Match& in) {
  const Proposal p = TRY(load(work, in.id));
  const Post to = TRY(load(work, TRY(post_to_match(p, in.post))));
  if (to.fair != p.fair) return base::refuse(kNoPost, to.id.value);
  TRY(still_posted(to));
  return saved(work, TRY(matched(p, to.id, in.reason, TRY(load(work, p.fair)), by(work))));
}
Result<ProposalShown> decline(Work& work, const Decline& in) {
  const Proposal p = TRY(load(work, in.id));
  return saved(work, TRY(declined(p, in.reason, TRY(load(work, p.fair)), by(work))));
}
Result<ProposalShown> show_proposal(Work& work, const ProposalRef& in) {
  return store::shown(work.db, TRY(load(work, in.id)));
}
Result<ProposalPage> list_proposals(Work& work, const ProposalFilter& in) {
  return store::list(work, in);
}

// Requirements

Result<std::vector<Source>> sources_for(Work& work, const Asked& in, const need::DemandId& demand,
                                        const std::string& owner_org) {
  return sources(in, store::matched(work.db, demand, owner_org),
                 TRY(registry::rule_count(work, "X-7.same_words_max", work.today)));
}
Result<RequirementShown> write(Work& work, const WriteRequirement& in) {
  TRY(our_demand(work, in.demand, kNotOurDemand));
  const auto from = TRY(sources_for(work, in, in.demand, work.actor.org));
  Requirement r = written(work.fresh_id<RequirementId>("req"), in, in.demand, by(work));
  r.owner_org = work.actor.org;
  store::insert(work.db, r);
  store::set_sources(work.db, r.id, from);
  return shown(work, std::move(r));
}
Result<RequirementShown> amend(Work& work, const AmendRequirement& in) {
  const Requirement r = TRY(amended(TRY(get_requirement(work, in.id)), in, by(work)));
  store::set_sources(work.db, r.id, TRY(sources_for(work, in, r.demand, r.owner_org)));
  return shown(work, TRY(store::save(work.db, r)));
}
Result<RequirementShown> confirm(Work& work, const RequirementRef& in) {
  return shown(
      work, TRY(store::save(work.db, TRY(confirmed(TRY(get_requirement(work, in.id)), by(work))))));
}
Result<RequirementShown> withdraw(Work& work, const RequirementRef& in) {
  return shown(work, TRY(store::save(work.db, TRY(withdrawn(TRY(get_requirement(work, in.id)))))));
}
Result<RequirementShown> show_requirement(Work& work, const RequirementRef& in) {
  return shown(work, TRY(get_requirement(work, in.id)));
}
Result<RequirementPage> list_requirements(Work& work, const RequirementFilter& in) {
  return store::list(work, in);
}

std::vector<platform::Endpoint> endpoints() {
  using platform::endpoint, platform::everyone, platform::own;
  constexpr std::string_view kShow = "requirement.get";
  // clang-format off
  return {
      endpoint("fair.open", "POST /fairs", "fair.get", own<OpenFair>, open,
               {"举办社洽会", "Call a service fair."}),
      endpoint("fair.post", "POST /fairs/{fair}/posts", "fair.get", at_fair<PostDemand>, post,
               {"发布需求(不构成承诺)", "Post a demand; it promises nothing."}),
      endpoint("fair.withdraw_demand", "POST /fair-posts/{post}/withdraw", "fair.get", on_post, withdraw_demand,
               {"撤回发布的需求,写明理由", "Withdraw a posted demand, and say why."}),
      endpoint("fair.propose", "POST /fairs/{fair}/proposals", "fair.get", at_fair<Propose>, propose,
               {"提出建议", "Make a proposal, to a demand or an open one."}),
      endpoint("fair.close", "POST /fairs/{id}/close", "fair.get", on_fair, close,
               {"结束社洽会", "Close the fair."}),
      endpoint("fair.get", "GET /fairs/{id}", "fair.get", on_fair, show,
               {"查看社洽会", "Show one fair with its demands."}),
      endpoint("fair.list", "GET /fairs", "", everyone<FairFilter>, list,
               {"列出社洽会", "List fairs."}),
      endpoint("fair.amend_proposal", "POST /fair-proposals/{id}/amend", "proposal.get", on_proposal<AmendProposal>,
          amend_proposal,
               {"修改建议", "Amend a proposal, before the fair's day."}),
      endpoint("fair.withdraw_proposal", "POST /fair-proposals/{id}/withdraw", "proposal.get",
          on_proposal<ProposalRef>, withdraw_proposal,
               {"撤回建议", "Withdraw a proposal, before the fair's day."}),
      endpoint("fair.match", "POST /fair-proposals/{id}/match", "proposal.get", to_match, match,
               {"匹配建议(不承诺购买,成交须经竞争)", "Match a proposal. It promises nothing: the award is by competition."}),
      endpoint("fair.decline", "POST /fair-proposals/{id}/decline", "proposal.get", to_decline, decline,
               {"谢绝建议", "Decline a proposal, with the reason."}),
      endpoint("proposal.get", "GET /fair-proposals/{id}", "proposal.get", on_proposal<ProposalRef>, show_proposal,
               {"查看建议", "Show one proposal."}),
      endpoint("proposal.list", "GET /fair-proposals", "", everyone<ProposalFilter>, list_proposals,
               {"列出建议", "List proposals."}),
      endpoint("requirement.write", "POST /requirements", kShow, own<WriteRequirement>, write,
               {"起草采购需求", "Write a requirement from the matches of one demand."}),
      endpoint("requirement.amend", "POST /requirements/{id}/amend", kShow, on_requirement<AmendRequirement>, amend,
               {"修改采购需求", "Amend a requirement that is not confirmed."}),
      endpoint("requirement.confirm", "POST /requirements/{id}/confirm", kShow, on_requirement<RequirementRef>, confirm,
               {"确认采购需求", "Confirm a requirement."}),
      endpoint("requirement.withdraw", "POST /requirements/{id}/withdraw", kShow, on_requirement<RequirementRef>,
          withdraw,
               {"撤回采购需求", "Withdraw a requirement that is not confirmed."}),
      endpoint("requirement.get", "GET /requirements/{id}", kShow, on_requirement<RequirementRef>, show_requirement,
               {"查看采购需求", "Show one requirement."}),
      endpoint("requirement.list", "GET /requirements", "", everyone<RequirementFilter>, list_requirements,
               {"列出采购需求", "List requirements."}),
  };
  // clang-format on
}

}  // namespace

Result<Requirement> get_requirement(Work& work, const RequirementId& id) {
  auto found = store::find(work.db, id);
  if (!found) return base::refuse(kNoRequirement, id.value);
  return *std::move(found);
}
std::vector<std::string> designers_of(Work& work, const std::string& owner_org,
                                      const need::DemandId& demand, base::Date until) {
  return store::designers(work.db, owner_org, demand, until);
}

}  // namespace procurement::fair

namespace procurement {

platform::Module fair_module() {
  namespace f = fair;
  return {
      .name = "fair",
      .endpoints = f::endpoints(),
      // clang-format off
      .refusals = {&f::kNoFair, &f::kNoWords, &f::kBadDays, &f::kDemandsOver, &f::kProposalsOver, &f::kDayHasCome,
                   &f::kBeforeTheDay, &f::kNoDemand, &f::kPostedAlready, &f::kMoneyOrder, &f::kNoPost,
                   &f::kDemandWithdrawn, &f::kWithdrawnAlready, &f::kInRequirement, &f::kBadService,
                       &f::kNotForIndividuals, &f::kNoProposal, &f::kWhichPost, &f::kOtherPost,
                   &f::kNothingToDecline, &f::kUnanswered, &f::kNoRequirement, &f::kNotOurDemand,
                   &f::kNothingMatched, &f::kBlank, &f::kNotMatched, &f::kUnstated, &f::kNamesSupplier,
                   &f::kWordsTaken},
      .lifecycles = {base::lifecycle("fair.get", f::FairState::called, f::kFairSteps),
                     base::lifecycle("proposal.get", f::ProposalState::made, f::kProposalSteps),
                     base::lifecycle("requirement.get", f::RequirementState::written, f::kRequirementSteps)},
      // clang-format on
      .must_be_empty = f::store::must_be_empty(),
      .witnessed = f::store::witnessed(),
  };
}

}  // namespace procurement
