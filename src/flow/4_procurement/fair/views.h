#pragma once
// What is stored and shown of fairs, proposals and requirements. All of it is public but the
// accounts that wrote it: *_public_fields is the whitelist.
#include "flow/4_procurement/fair/fair.h"
#include "flow/4_procurement/listing.h"

namespace procurement::fair {

template <class F>
constexpr auto fair_public_fields() {
  using base::field;
  return std::tuple(
      field("id", &F::id, {"编号", "Number"}),
      field("owner_org", &F::owner_org, {"举办部门", "Held by"}),
      field("title", &F::title, {"名称", "Title"}, {1, 100}),
      field("place", &F::place, {"地点", "Place"}, {1, 200}),
      field("demands_until", &F::demands_until, {"需求发布截止日", "Demands are posted until"}),
      field("proposals_until", &F::proposals_until, {"建议提出截止日", "Proposals until"}),
      field("held_on", &F::held_on, {"举办日", "Held on"}),
      field("opened_on", &F::opened_on, {"发布日", "Called on"}),
      field("closed_on", &F::closed_on, {"结束日", "Closed on"}),
      field("state", &F::state, {"状态", "State"}),
      field("version", &F::version, {"版本", "Version"}));
}
constexpr auto describe(const Fair*) {
  return std::apply(
      [](auto... f) {
        return base::record("FairRow", f...,
                            base::field("author", &Fair::author, {"经办人", "Called by"}));
      },
      fair_public_fields<Fair>());
}

template <class P>
constexpr auto post_public_fields() {
  using base::field;
  return std::tuple(
      field("id", &P::id, {"编号", "Number"}), field("fair", &P::fair, {"社洽会", "Service fair"}),
      field("owner_org", &P::owner_org, {"部门", "Department"}),
      field("demand", &P::demand, {"购买需求", "Demand"}),
      field("wanted", &P::wanted, {"需要什么", "What is wanted"}, {1, 2000}),
      field("money_from", &P::money_from, {"大致金额,自", "Roughly, from"}),
      field("money_to", &P::money_to, {"大致金额,至(不构成承诺)", "Roughly, to; it is no promise"}),
      field("posted_on", &P::posted_on, {"发布日", "Posted on"}),
      field("withdrawn_on", &P::withdrawn_on, {"需求撤回日", "Withdrawn on"}),
      field("withdraw_reason", &P::withdraw_reason, {"需求撤回理由", "Why it was withdrawn"},
            {0, 1000}));
}
constexpr auto describe(const Post*) {
  return std::apply(
      [](auto... f) {
        return base::record("PostRow", f...,
                            base::field("author", &Post::author, {"经办人", "Posted by"}));
      },
      post_public_fields<Post>());
}

template <class P>
constexpr auto proposal_public_fields() {
  using base::field;
  return std::tuple(
      field("id", &P::id, {"编号", "Number"}), field("fair", &P::fair, {"社洽会", "Service fair"}),
      field("post", &P::post, {"所应的需求", "Demand that it answers"}),
      field("supplier", &P::supplier, {"供应商", "Supplier"}),
      field("supplier_name", &P::supplier_name, {"供应商名称", "Supplier's name"}),
      field("title", &P::title, {"标题", "Title"}, {1, 100}),
      field("service", &P::service, {"服务", "Service"}, {1, 40}),
      field("words", &P::words, {"建议内容", "The proposal"}, {1, 5000}),
      field("proposed_on", &P::proposed_on, {"提出日", "Made on"}),
      field("matched_post", &P::matched_post, {"匹配的需求", "Demand that it was matched with"}),
      field("reason", &P::reason, {"理由", "Why matched or declined"}, {0, 1000}),
      field("decided_on", &P::decided_on, {"答复日", "Answered on"}),
      field("state", &P::state, {"状态", "State"}),
      field("version", &P::version, {"版本", "Version"}));
}
constexpr auto describe(const Proposal*) {
  using base::field;
  return std::apply(
      [](auto... f) {
        return base::record("ProposalRow", f...,
                            field("decided_by", &Proposal::decided_by, {"答复人", "Answered by"}),
                            field("author", &Proposal::author, {"提出人", "Made by"}));
      },
      proposal_public_fields<Proposal>());
}

template <class R>
constexpr auto requirement_public_fields() {
  using base::field;
  return std::tuple(
      field("id", &R::id, {"编号", "Number"}),
      field("owner_org", &R::owner_org, {"部门", "Department"}),
      field("demand", &R::demand, {"购买需求", "Demand"}),
      field("title", &R::title, {"名称", "Title"}, {1, 100}),
      field("service", &R::service, {"服务内容", "What service"}, {1, 5000}),
      field("quantity", &R::quantity, {"数量", "How much"}, {1, 5000}),
      field("quality", &R::quality, {"质量要求", "How well"}, {1, 5000}),
      field("term", &R::term, {"服务期限", "For how long"}, {1, 5000}),
      field("acceptance", &R::acceptance, {"验收办法", "How it is accepted"}, {1, 5000}),
      field("written_on", &R::written_on, {"起草日", "Written on"}),
      field("confirmed_on", &R::confirmed_on, {"确认日", "Confirmed on"}),
      field("state", &R::state, {"状态", "State"}),
      field("version", &R::version, {"版本", "Version"}));
}
constexpr auto describe(const Requirement*) {
  using base::field;
  using R = Requirement;
  return std::apply(
      [](auto... f) {
        return base::record("RequirementRow", f...,
                            field("confirmed_by", &R::confirmed_by, {"确认人", "Confirmed by"}),
                            field("author", &R::author, {"起草人", "Written by"}));
      },
      requirement_public_fields<Requirement>());
}

/// A posted demand with what everyone may know of it.
struct PostShown : Post {
  std::string owner_name, title, service, area;  // of the demand
  std::int64_t proposals = 0, matched = 0;
};
constexpr auto describe(const PostShown*) {
  using base::field;
  using P = PostShown;
  return std::apply(
      [](auto... f) {
        return base::record("PostedDemand", f...,
                            field("owner_name", &P::owner_name, {"部门名称", "Department's name"}),
                            field("title", &P::title, {"需求名称", "Demand's title"}),
                            field("service", &P::service, {"服务", "Service"}),
                            field("area", &P::area, {"区域", "Area"}),
                            field("proposals", &P::proposals, {"建议数", "Proposals"}),
                            field("matched", &P::matched, {"已匹配数", "Matched"}));
      },
      post_public_fields<PostShown>());
}
struct FairShown : Fair {
  std::vector<PostShown> posts;
  std::int64_t unanswered = 0;
};
constexpr auto describe(const FairShown*) {
  using base::field;
  return std::apply(
      [](auto... f) {
        return base::record(
            "Fair", f..., field("posts", &FairShown::posts, {"发布的需求", "Demands"}, {0, 500}),
            field("unanswered", &FairShown::unanswered,
                  {"待答复的建议", "Proposals to demands that wait for an answer"}));
      },
      fair_public_fields<FairShown>());
}
/// With what became of the demand that it answers.
struct ProposalShown : Proposal {
  std::optional<base::Date> demand_withdrawn_on;
  std::string demand_withdraw_reason;
};
constexpr auto describe(const ProposalShown*) {
  using base::field;
  using P = ProposalShown;
  return std::apply(
      [](auto... f) {
        return base::record(
            "Proposal", f...,
            field("demand_withdrawn_on", &P::demand_withdrawn_on,
                  {"所应需求的撤回日", "The demand was withdrawn on"}),
            field("demand_withdraw_reason", &P::demand_withdraw_reason,
                  {"所应需求的撤回理由", "Why the demand was withdrawn"}, {0, 1000}));
      },
      proposal_public_fields<ProposalShown>());
}
struct RequirementShown : Requirement {
  std::vector<Source> sources;
};
constexpr auto describe(const RequirementShown*) {
  return std::apply(
      [](auto... f) {
        return base::record("Requirement", f...,
                            base::field("sources", &RequirementShown::sources,
                                        {"匹配的建议", "The matched proposals it came from"}));
      },
      requirement_public_fields<RequirementShown>());
}

using FairFilter = Filter<FairState>;
using ProposalFilter = Filter<ProposalState>;
using RequirementFilter = Filter<RequirementState>;
constexpr auto describe(const FairFilter*) {
  return filter_record<FairState>("FairFilter");
}
constexpr auto describe(const ProposalFilter*) {
  return filter_record<ProposalState>(
      "ProposalFilter",
      base::field("fair", &ProposalFilter::of, {"社洽会", "Only those at this fair"}, {1, 60}));
}
constexpr auto describe(const RequirementFilter*) {
  return filter_record<RequirementState>(
      "RequirementFilter", base::field("demand", &RequirementFilter::of,
                                       {"购买需求", "Only those of this demand"}, {1, 60}));
}
struct FairPage {
  std::vector<FairShown> fairs;
  std::optional<std::string> next;
};
constexpr auto describe(const FairPage*) {
  return page_record<FairPage>("FairPage",
                               base::field("fairs", &FairPage::fairs, {"社洽会", "Fairs"}));
}
struct ProposalPage {
  std::vector<ProposalShown> proposals;
  std::optional<std::string> next;
};
constexpr auto describe(const ProposalPage*) {
  return page_record<ProposalPage>(
      "ProposalPage", base::field("proposals", &ProposalPage::proposals, {"建议", "Proposals"}));
}
struct RequirementPage {
  std::vector<RequirementShown> requirements;
  std::optional<std::string> next;
};
constexpr auto describe(const RequirementPage*) {
  return page_record<RequirementPage>(
      "RequirementPage",
      base::field("requirements", &RequirementPage::requirements, {"采购需求", "Requirements"}));
}

}  // namespace procurement::fair
