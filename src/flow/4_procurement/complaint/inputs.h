#pragma once
// What the operations on complaints are told.
#include "flow/4_procurement/complaint/rules.h"

namespace procurement::complaint {

constexpr base::Says kSaysComplaint{"投诉", "The complaint"};

// clang-format off
struct ComplaintRef {
  ComplaintId id;
};
constexpr auto describe(const ComplaintRef*) {
  return base::record("ComplaintRef", base::field("id", &ComplaintRef::id, kSaysComplaint));
}
struct FileComplaint {
  ChallengeId challenge;
  std::vector<Matter> matters;
  std::string evidence, request;
};
constexpr auto describe(const FileComplaint*) {
  using base::field;
  using F = FileComplaint;
  return base::record("FileComplaint",
      field("challenge", &F::challenge, {"所涉质疑", "The challenge it follows"}),
      field("matters", &F::matters, {"投诉事项", "What is complained of"}, {1, 30}),
      field("evidence", &F::evidence, {"证据材料及其来源", "Evidence and where it comes from"}, {1, 5000}),
      field("request", &F::request, {"投诉请求", "What is asked for"}, {1, 2000}));
}
struct CorrectComplaint {
  ComplaintId id;
  std::vector<Matter> matters;
  std::string evidence, request;
};
constexpr auto describe(const CorrectComplaint*) {
  using base::field;
  using C = CorrectComplaint;
  return base::record("CorrectComplaint", field("id", &C::id, kSaysComplaint),
      field("matters", &C::matters, {"投诉事项", "What is complained of"}, {1, 30}),
      field("evidence", &C::evidence, {"证据材料及其来源", "Evidence and where it comes from"}, {1, 5000}),
      field("request", &C::request, {"投诉请求", "What is asked for"}, {1, 2000}));
}
struct AskCorrection {
  ComplaintId id;
  std::string words;
  base::Date until;
};
constexpr auto describe(const AskCorrection*) {
  using base::field;
  using A = AskCorrection;
  return base::record("AskCorrection", field("id", &A::id, kSaysComplaint),
      field("words", &A::words, {"须补正的事项(一次性写明)", "What to correct, all at once"}, {1, 2000}),
      field("until", &A::until, {"补正期限", "Until when"}));
}
struct DismissComplaint {
  ComplaintId id;
  DismissedFor why = DismissedFor::not_acceptable;
  std::string words;
};
constexpr auto describe(const DismissComplaint*) {
  using base::field;
  using D = DismissComplaint;
  return base::record("DismissComplaint", field("id", &D::id, kSaysComplaint),
      field("why", &D::why, {"不予受理的事由", "Why it is not taken up"}),
      field("words", &D::words, {"理由;不属管辖的写明应向何处投诉", "The reason; where to complain instead, if not here"},
          {1, 2000}));
}
struct NotifyParties {
  ComplaintId id;
  std::optional<std::string> concerned;
};
constexpr auto describe(const NotifyParties*) {
  using base::field;
  using N = NotifyParties;
  return base::record("NotifyParties", field("id", &N::id, kSaysComplaint),
      field("concerned", &N::concerned, {"与投诉事项有关的供应商(没有则不填)", "The supplier it concerns, if any"}, {1, 60}));
}
struct ReplyToComplaint {
  ComplaintId id;
  std::string words;
};
constexpr auto describe(const ReplyToComplaint*) {
  using base::field;
  using R = ReplyToComplaint;
  return base::record("ReplyToComplaint", field("id", &R::id, kSaysComplaint),
      field("words", &R::words, {"书面说明和所附证据", "What you say, with its evidence"}, {1, 10'000}));
}
struct SuspendPurchase {
  ComplaintId id;
  std::string words;
  std::optional<base::Date> until;
};
constexpr auto describe(const SuspendPurchase*) {
  using base::field;
  using S = SuspendPurchase;
  return base::record("SuspendPurchase", field("id", &S::id, kSaysComplaint),
      field("words", &S::words, {"暂停采购活动的理由(公开显示)", "Why the purchase is suspended; everyone can read it"}, {1, 1000}),
      field("until", &S::until, {"暂停末日(不填为法定最长)", "Last day; left out: as long as the law allows"}));
}
struct PauseComplaint {
  ComplaintId id;
  PauseKind kind = PauseKind::inspection;
  std::string words;
};
constexpr auto describe(const PauseComplaint*) {
  using base::field;
  using P = PauseComplaint;
  return base::record("PauseComplaint", field("id", &P::id, kSaysComplaint),
      field("kind", &P::kind, {"中止处理期限的事由", "What for"}),
      field("words", &P::words, {"说明", "Words"}, {1, 1000}));
}
struct DecideComplaint {
  ComplaintId id;
  Outcome outcome = Outcome::rejected;
  std::optional<Ground> ground;
  std::optional<bool> affects_result;
  std::optional<Remedy> remedy;
  std::optional<OfferId> excluded_offer;
  std::optional<bool> performed;
  std::string words;
};
constexpr auto describe(const DecideComplaint*) {
  using base::field;
  using D = DecideComplaint;
  return base::record("DecideComplaint", field("id", &D::id, kSaysComplaint),
      field("outcome", &D::outcome, {"处理结果", "Upheld or rejected"}),
      field("ground", &D::ground, {"驳回事由(驳回时填写)", "Why it is rejected, where it is"}),
      field("affects_result", &D::affects_result, {"影响采购结果(成立时填写)", "Whether the result is affected, where upheld"}),
      field("remedy", &D::remedy, {"后果(影响结果时填写)", "What follows, where the result is affected"}),
      field("excluded_offer", &D::excluded_offer, {"排除的响应(重新评审时填写)", "The offer left out, where evaluated anew"}),
      field("performed", &D::performed, {"合同已经履行(已签约时填写)", "Whether the contract is performed, where signed"}),
      field("words", &D::words, {"处理决定(公开显示,勿写个人信息)",
          "The decision; everyone can read it, so name no person"}, {1, 10'000}));
}
struct ComplaintFilter {
  std::optional<ProcurementId> procurement;
  std::optional<std::string> contract;
  std::optional<ComplaintState> state;
};
constexpr auto describe(const ComplaintFilter*) {
  using base::field;
  using F = ComplaintFilter;
  return base::record("ComplaintFilter",
      field("procurement", &F::procurement, {"采购项目", "Only of this purchase"}),
      field("contract", &F::contract, {"合同", "Only of this contract"}, {1, 60}),
      field("state", &F::state, {"状态", "Only those in this state"}));
}
struct NoteElsewhere {
  std::string party, authority, document;
  base::Date decided_on;
  Ground ground = Ground::unsupported;
};
constexpr auto describe(const NoteElsewhere*) {
  using base::field;
  using N = NoteElsewhere;
  return base::record("NoteComplaintElsewhere",
      field("party", &N::party, {"投诉人(单位编号)", "The complainant: its body's id"}, {1, 60}),
      field("authority", &N::authority, {"作出决定的财政部门", "Finance department that decided"}, {1, 200}),
      field("document", &N::document, {"决定书文号", "The document and its number"}, {1, 200}),
      field("decided_on", &N::decided_on, {"决定日", "Decided on"}),
      field("ground", &N::ground, {"驳回事由", "Why it was rejected"}));
}
struct BadFaithOf {
  std::string party;
  std::optional<base::Date> on;
};
constexpr auto describe(const BadFaithOf*) {
  using base::field;
  return base::record("BadFaithOf",
      field("party", &BadFaithOf::party, {"投诉人(单位编号)", "The complainant: its body's id"}, {1, 60}),
      field("on", &BadFaithOf::on, {"截至日(不填为今天)", "Up to this day; left out: today"}));
}
// clang-format on

}  // namespace procurement::complaint
