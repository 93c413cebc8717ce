#pragma once
// What people send: the inputs of fairs, proposals and requirements. Pure.
#include "flow/4_procurement/fair/fair.h"

namespace procurement::fair {

constexpr base::Says kSaysFair{"社洽会", "Service fair"};
constexpr base::Says kSaysPost{"发布的需求", "Demand as posted"};
constexpr base::Says kSaysProposal{"建议", "Proposal"};
constexpr base::Says kSaysRequirement{"采购需求", "Requirement"};
inline constexpr base::Limit kLongText{1, 5000};

struct OpenFair {
  std::string title, place;
  base::Date demands_until, proposals_until, held_on;
};
constexpr auto describe(const OpenFair*) {
  using base::field;
  using O = OpenFair;
  return base::record(
      "OpenFair", field("title", &O::title, {"名称", "Title"}, {1, 100}),
      field("place", &O::place, {"地点", "Place"}, {1, 200}),
      field("demands_until", &O::demands_until, {"需求发布截止日", "Demands are posted until"}),
      field("proposals_until", &O::proposals_until, {"建议提出截止日", "Proposals until"}),
      field("held_on", &O::held_on, {"举办日", "Held on"}));
}
struct PostDemand {
  FairId fair;
  need::DemandId demand;
  std::string wanted;
  base::Money money_from, money_to;
};
constexpr auto describe(const PostDemand*) {
  using base::field;
  using P = PostDemand;
  return base::record(
      "PostDemand", field("fair", &P::fair, kSaysFair),
      field("demand", &P::demand, {"购买需求", "Demand of the department"}),
      field("wanted", &P::wanted, {"需要什么(公开)", "What is wanted; public"}, {1, 2000}),
      field("money_from", &P::money_from, {"大致金额,自", "Roughly what money: from"},
            {0, 100'000'000'000}),
      field("money_to", &P::money_to, {"大致金额,至(不构成承诺)", "To; it is no promise"},
            {1, 100'000'000'000}));
}
struct WithdrawDemand {
  PostId post;
  std::string reason;
};
constexpr auto describe(const WithdrawDemand*) {
  using base::field;
  using W = WithdrawDemand;
  return base::record("WithdrawDemand", field("post", &W::post, kSaysPost),
                      field("reason", &W::reason, {"撤回理由(公开)", "Why; public"}, {1, 1000}));
}
struct Propose {
  FairId fair;
  std::optional<PostId> post;
  std::string title, service, words;
};
constexpr auto describe(const Propose*) {
  using base::field;
  using P = Propose;
  return base::record(
      "Propose", field("fair", &P::fair, kSaysFair),
      field("post", &P::post,
            {"所应的需求(不填为自由建议)", "Demand that it answers; empty: an open proposal"}),
      field("title", &P::title, {"标题", "Title"}, {1, 100}),
      field("service", &P::service,
            {"服务(代码词,如 home_care)", "Which service: a word such as home_care"}, {1, 40}),
      field("words", &P::words,
            {"建议内容(全文公开,不写姓名、电话)",
             "The proposal; public as it stands, no names or phones"},
            kLongText));
}
struct AmendProposal {
  ProposalId id;
  std::string title, words;
};
constexpr auto describe(const AmendProposal*) {
  using base::field;
  using A = AmendProposal;
  return base::record(
      "AmendProposal", field("id", &A::id, kSaysProposal),
      field("title", &A::title, {"标题", "Title"}, {1, 100}),
      field("words", &A::words, {"建议内容(全文公开)", "The proposal; public"}, kLongText));
}
struct Match {
  ProposalId id;
  std::optional<PostId> post;
  std::string reason;
};
constexpr auto describe(const Match*) {
  using base::field;
  using M = Match;
  return base::record(
      "MatchProposal", field("id", &M::id, kSaysProposal),
      field("post", &M::post,
            {"对应的需求(自由建议须填)", "Demand that it fits; needed for an open proposal"}),
      field("reason", &M::reason, {"理由(公开)", "Why; public"}, {1, 1000}));
}
struct Decline {
  ProposalId id;
  std::string reason;
};
constexpr auto describe(const Decline*) {
  using base::field;
  return base::record("DeclineProposal", field("id", &Decline::id, kSaysProposal),
                      field("reason", &Decline::reason, {"理由(公开)", "Why; public"}, {1, 1000}));
}

/// Of a matched proposal: whether its text was taken over.
struct Stated {
  ProposalId proposal;
  bool text_taken = false;
};
constexpr auto describe(const Stated*) {
  using base::field;
  return base::record(
      "StatedSource", field("proposal", &Stated::proposal, kSaysProposal),
      field("text_taken", &Stated::text_taken, {"采用了其文本", "Its text was taken over"}));
}
/// What the department asks for, in its own words.
struct Asked {
  std::string title, service, quantity, quality, term, acceptance;
  std::vector<Stated> sources;
};
struct WriteRequirement : Asked {
  need::DemandId demand;
};
struct AmendRequirement : Asked {
  RequirementId id;
};
template <class A>
constexpr auto asked_fields() {
  using base::field;
  return std::tuple(
      field("title", static_cast<std::string A::*>(&Asked::title), {"名称", "Title"}, {1, 100}),
      field("service", static_cast<std::string A::*>(&Asked::service), {"服务内容", "What service"},
            kLongText),
      field("quantity", static_cast<std::string A::*>(&Asked::quantity), {"数量", "How much"},
            kLongText),
      field("quality", static_cast<std::string A::*>(&Asked::quality), {"质量要求", "How well"},
            kLongText),
      field("term", static_cast<std::string A::*>(&Asked::term), {"服务期限", "For how long"},
            kLongText),
      field("acceptance", static_cast<std::string A::*>(&Asked::acceptance),
            {"验收办法", "How it is accepted"}, kLongText),
      field("sources", static_cast<std::vector<Stated> A::*>(&Asked::sources),
            {"逐项说明各匹配建议的文本是否被采用",
             "Of each matched proposal: whether its text was taken over"},
            {1, 100}));
}
constexpr auto describe(const WriteRequirement*) {
  return std::apply(
      [](auto... f) {
        return base::record("WriteRequirement",
                            base::field("demand", &WriteRequirement::demand,
                                        {"购买需求", "Demand of the department"}),
                            f...);
      },
      asked_fields<WriteRequirement>());
}
constexpr auto describe(const AmendRequirement*) {
  return std::apply(
      [](auto... f) {
        return base::record("AmendRequirement",
                            base::field("id", &AmendRequirement::id, kSaysRequirement), f...);
      },
      asked_fields<AmendRequirement>());
}

struct FairRef {
  FairId id;
};
constexpr auto describe(const FairRef*) {
  return base::record("FairRef", base::field("id", &FairRef::id, kSaysFair));
}
struct ProposalRef {
  ProposalId id;
};
constexpr auto describe(const ProposalRef*) {
  return base::record("ProposalRef", base::field("id", &ProposalRef::id, kSaysProposal));
}
struct RequirementRef {
  RequirementId id;
};
constexpr auto describe(const RequirementRef*) {
  return base::record("RequirementRef", base::field("id", &RequirementRef::id, kSaysRequirement));
}

}  // namespace procurement::fair
