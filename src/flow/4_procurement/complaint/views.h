#pragma once
// What is shown of a complaint, and to whom. ComplaintShown holds what everyone may read once it is
// published, without a natural person's name; `inside` is for finance, audit and the parties.
#include "flow/4_procurement/complaint/rules.h"

namespace procurement::complaint {

/// One party's time: its first and last day, when it was done, and whether that was late.
struct ClockShown {
  std::string act;
  std::optional<base::Date> earliest, latest, done_on;
  bool late = false;
};
constexpr auto describe(const ClockShown*) {
  using base::field;
  using C = ClockShown;
  return base::record("ComplaintClock", field("act", &C::act, {"事项", "What"}),
                      field("earliest", &C::earliest, {"最早", "Earliest"}),
                      field("latest", &C::latest, {"最迟", "Latest"}),
                      field("done_on", &C::done_on, {"实际", "Done on"}),
                      field("late", &C::late, {"逾期", "Late"}));
}
/// An offer that may be left out, and a supplier that may be concerned.
struct OfferSeen {
  OfferId id;
  std::string supplier, supplier_name;
};
struct ComplaintInside {
  ChallengeId challenge;
  std::vector<Matter> matters;
  std::string evidence, request, correction_words;
  std::vector<Reply> replies;
  std::vector<Pause> pauses;
  std::vector<OfferSeen> offers;
  std::string author, decided_by;
};
struct ComplaintShown {
  ComplaintId id;
  ProcurementId procurement;
  std::string title, owner_org, buyer_name, supplier, supplier_name, area;
  base::Date filed_on;
  std::optional<base::Date> reviewed_on;
  std::optional<DismissedFor> dismissed_for;
  std::string review_words;
  std::optional<std::string> concerned;
  std::optional<base::Date> suspended_on, suspended_until;
  std::string suspend_words;
  std::optional<base::Date> decided_on;
  std::optional<Outcome> outcome;
  std::optional<Ground> ground;
  std::optional<bool> affects_result;
  std::optional<Remedy> remedy;
  std::optional<OfferId> excluded_offer;
  std::string decision, contract;
  std::optional<base::Date> published_on, withdrawn_on;
  base::Date today;
  std::vector<ClockShown> clocks;
  base::Date review_by;
  std::optional<base::Date> correct_by, tell_by, serve_by, reply_by, decide_by, publish_by;
  std::optional<std::int64_t> days_run;
  bool stands_still = false;
  std::vector<Late> late;
  ComplaintState state = ComplaintState::filed;
  std::int64_t version = 1;
  std::optional<ComplaintInside> inside;
};
struct ComplaintListed {
  ComplaintId id;
  ProcurementId procurement;
  std::string title, owner_org, supplier_name;
  base::Date filed_on;
  std::optional<Outcome> outcome;
  std::optional<Remedy> remedy;
  std::optional<base::Date> decided_on, published_on;
  ComplaintState state = ComplaintState::filed;
  std::int64_t version = 1;
};
struct Complaints {
  std::vector<ComplaintListed> complaints;
};
struct BadFaithShown {
  std::string party, name;
  base::Date on, window_from;
  std::int64_t unsupported = 0, unsupported_min = 0, fabricated = 0;
  bool reached = false;
  std::int64_t ban_months_min = 0, ban_months_max = 0;
  std::string basis;
  std::vector<Rejection> rejections;
};

// clang-format off
constexpr auto describe(const OfferSeen*) {
  using base::field;
  return base::record("ComplaintOffer",
      field("id", &OfferSeen::id, {"响应", "Offer"}),
      field("supplier", &OfferSeen::supplier, {"供应商", "Supplier"}),
      field("supplier_name", &OfferSeen::supplier_name, {"供应商名称", "Supplier's name"}));
}
constexpr auto describe(const ComplaintInside*) {
  using base::field;
  using I = ComplaintInside;
  return base::record("ComplaintInside",
      field("challenge", &I::challenge, {"所涉质疑", "The challenge it follows"}),
      field("matters", &I::matters, {"投诉事项", "What is complained of"}),
      field("evidence", &I::evidence, {"证据材料及其来源", "Evidence and where it comes from"}, {0, 5000}),
      field("request", &I::request, {"投诉请求", "What is asked for"}, {0, 2000}),
      field("correction_words", &I::correction_words, {"须补正的事项", "What to correct"}, {0, 2000}),
      field("replies", &I::replies, {"各方说明", "Replies"}),
      field("pauses", &I::pauses, {"不计入处理期限的时间", "Time that is left out"}),
      field("offers", &I::offers, {"响应", "Offers"}),
      field("author", &I::author, {"投诉经办人", "Filed by"}),
      field("decided_by", &I::decided_by, {"决定经办人", "Decided by"}));
}
constexpr auto describe(const ComplaintShown*) {
  using base::field;
  using C = ComplaintShown;
  return base::record("Complaint",
      field("id", &C::id, {"编号", "Identity"}), field("procurement", &C::procurement, {"采购项目", "Procurement"}),
      field("title", &C::title, {"项目名称", "Title"}), field("owner_org", &C::owner_org, {"被投诉人",
          "Purchaser complained of"}),
      field("buyer_name", &C::buyer_name, {"被投诉人名称", "Purchaser's name"}),
      field("supplier", &C::supplier, {"投诉人", "Complainant"}),
      field("supplier_name", &C::supplier_name, {"投诉人名称(个人不公开)", "Complainant's name; a person's is not public"}),
      field("area", &C::area, {"区域", "Area"}), field("filed_on", &C::filed_on, {"收到投诉书日", "Filed on"}),
      field("reviewed_on", &C::reviewed_on, {"审查日", "Reviewed on"}),
      field("dismissed_for", &C::dismissed_for, {"不予受理的事由", "Why it was not taken up"}),
      field("review_words", &C::review_words, {"不予受理的理由", "Words of the review"}, {0, 2000}),
      field("concerned", &C::concerned, {"相关供应商", "Supplier concerned"}),
      field("suspended_on", &C::suspended_on, {"暂停采购活动起始日", "Purchase suspended on"}),
      field("suspended_until", &C::suspended_until, {"暂停末日", "Suspended until"}).by("D-06.suspension_max"),
      field("suspend_words", &C::suspend_words, {"暂停理由", "Why it is suspended"}, {0, 1000}),
      field("decided_on", &C::decided_on, {"处理决定日", "Decided on"}),
      field("outcome", &C::outcome, {"处理结果", "Outcome"}), field("ground", &C::ground, {"驳回事由", "Why it was rejected"}),
      field("affects_result", &C::affects_result, {"影响采购结果", "The result is affected"}),
      field("remedy", &C::remedy, {"后果", "What follows"}),
      field("excluded_offer", &C::excluded_offer, {"排除的响应", "Offer left out"}),
      field("decision", &C::decision, {"处理决定", "The decision"}, {0, 10'000}),
      field("contract", &C::contract, {"所涉合同", "Contract"}),
      field("published_on", &C::published_on, {"公告日", "Published on"}),
      field("withdrawn_on", &C::withdrawn_on, {"撤回日", "Withdrawn on"}),
      field("today", &C::today, {"今天", "Today"}),
      field("clocks", &C::clocks, {"各方期限", "Each party's time"}),
      field("review_by", &C::review_by, {"最迟审查日", "Review by"}).by("D-06.review_max"),
      field("correct_by", &C::correct_by, {"补正期限", "Correct by"}),
      field("tell_by", &C::tell_by, {"最迟告知日", "Tell by"}).by("D-06.refuse_tell_max"),
      field("serve_by", &C::serve_by, {"最迟送达答复通知日", "Serve the notice by"}).by("D-06.service_max"),
      field("reply_by", &C::reply_by, {"最迟说明日", "Reply by"}).by("D-06.parties_reply_max"),
      field("decide_by", &C::decide_by, {"最迟决定日", "Decide by"}).by("D-06.decision_max"),
      field("publish_by", &C::publish_by, {"最迟公告日", "Publish by"}).by("D-06.publish_max"),
      field("days_run", &C::days_run, {"已计入的工作日", "Working days that have run"}),
      field("stands_still", &C::stands_still, {"处理期限中止", "The time stands still"}),
      field("late", &C::late, {"逾期办理的事项", "Done after their last day"}),
      field("state", &C::state, {"状态", "State"}), field("version", &C::version, {"版本", "Version"}),
      field("inside", &C::inside, {"当事人和财政部门资料", "For the parties and finance"}));
}
constexpr auto describe(const ComplaintListed*) {
  using base::field;
  using L = ComplaintListed;
  return base::record("ComplaintListed",
      field("id", &L::id, {"编号", "Identity"}), field("procurement", &L::procurement, {"采购项目", "Procurement"}),
      field("title", &L::title, {"项目名称", "Title"}), field("owner_org", &L::owner_org, {"被投诉人", "Purchaser"}),
      field("supplier_name", &L::supplier_name, {"投诉人名称(个人不公开)", "Complainant's name; a person's is not public"}),
      field("filed_on", &L::filed_on, {"收到投诉书日", "Filed on"}), field("outcome", &L::outcome, {"处理结果", "Outcome"}),
      field("remedy", &L::remedy, {"后果", "What follows"}), field("decided_on", &L::decided_on, {"处理决定日", "Decided on"}),
      field("published_on", &L::published_on, {"公告日", "Published on"}),
      field("state", &L::state, {"状态", "State"}), field("version", &L::version, {"版本", "Version"}));
}
constexpr auto describe(const Complaints*) {
  return base::record("Complaints", base::field("complaints", &Complaints::complaints, {"投诉", "Complaints"},
      {0, 1'000'000}));
}
constexpr auto describe(const BadFaithShown*) {
  using base::field;
  using B = BadFaithShown;
  return base::record("ComplaintBadFaith",
      field("party", &B::party, {"投诉人", "Complainant"}), field("name", &B::name, {"名称", "Name"}),
      field("on", &B::on, {"截至日", "Up to"}), field("window_from", &B::window_from, {"起算日",
          "Counted from"}).by("D-07.window"),
      field("unsupported", &B::unsupported, {"查无实据的次数", "Unsupported complaints"}),
      field("unsupported_min", &B::unsupported_min, {"达到恶意投诉的次数", "So many are bad faith"}).by("D-07.unsupported_min"),
      field("fabricated", &B::fabricated, {"捏造事实或非法取证的次数", "Fabricated or illegally evidenced"}),
      field("reached", &B::reached, {"属于恶意投诉", "In bad faith"}),
      field("ban_months_min", &B::ban_months_min, {"禁止参加最短月数", "Ban, months at least"}).by("D-07.ban_min"),
      field("ban_months_max", &B::ban_months_max, {"禁止参加最长月数", "Ban, months at most"}).by("D-07.ban_max"),
      field("basis", &B::basis, {"依据", "Basis"}),
      field("rejections", &B::rejections, {"驳回记录(含外地决定)", "Rejections, those elsewhere included"}));
}
// clang-format on

}  // namespace procurement::complaint
