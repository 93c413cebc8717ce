#pragma once
// The fields of what is shown, with their labels.
#include <tuple>

#include "flow/4_procurement/views.h"

namespace procurement {

// clang-format off
constexpr auto describe(const OfferShown*) {
  using base::field;
  using O = OfferShown;
  return base::record("OfferShown",
      field("id", &O::id, {"响应", "Offer"}),
      field("supplier", &O::supplier, {"供应商", "Supplier"}),
      field("supplier_name", &O::supplier_name, {"供应商名称", "Supplier's name"}),
      field("received_at", &O::received_at, {"收到时刻", "Received at"}),
      field("receipt", &O::receipt, {"密文指纹", "SHA-256 of the ciphertext"}),
      field("first_price", &O::first_price, {"首次报价", "First price"}),
      field("small_enterprise", &O::small_enterprise, {"小微企业", "Small enterprise"}),
      field("excluded", &O::excluded, {"响应无效原因", "Why it is invalid"}),
      field("plan_text", &O::plan_text, {"方案", "Plan"}, {0, 50'000}),
      field("final_price", &O::final_price, {"最后报价", "Final price"}),
      field("final_words", &O::final_words, {"最后承诺", "Final words"}, {0, 50'000}));
}
constexpr auto describe(const MemberShown*) {
  using base::field;
  return base::record("MemberShown",
      field("account", &MemberShown::account, {"账号", "Account"}),
      field("name", &MemberShown::name, {"姓名", "Name"}),
      field("kind", &MemberShown::kind, {"身份", "Expert or the buyer's"}),
      field("locked", &MemberShown::locked, {"已锁定评分表", "Sheet locked"}));
}
constexpr auto describe(const RankShown*) {
  using base::field;
  using R = RankShown;
  return base::record("RankShown",
      field("offer", &R::offer, {"响应", "Offer"}),
      field("supplier_name", &R::supplier_name, {"供应商名称", "Supplier's name"}),
      field("quoted", &R::quoted, {"报价", "Quoted"}),
      field("price_score", &R::price_score, {"价格分(精确)", "Price score, exact"}),
      field("technical", &R::technical, {"技术分(精确)", "Technical score, exact"}),
      field("total", &R::total, {"总分(精确)", "Total, exact"}),
      field("place", &R::place, {"名次", "Place"}),
      field("by_lot", &R::by_lot, {"抽签决定", "By lot"}),
      field("excluded", &R::excluded, {"排除原因", "Why excluded"}));
}
constexpr auto describe(const ReevaluationShown*) {
  using base::field;
  using R = ReevaluationShown;
  return base::record("Reevaluation",
      field("report", &R::report, {"所涉报告", "The report that it undid"}),
      field("cause", &R::cause, {"重新评审的事由", "Cause"}),
      field("member", &R::member, {"评分有误的成员", "Member whose sheet was at fault"}),
      field("reason", &R::reason, {"具体情况", "What was at fault"}, {0, 2000}),
      field("opened_on", &R::opened_on, {"提出日", "Asked for on"}),
      field("reported_on", &R::reported_on, {"重新报告日", "Reported again on"}),
      field("result_changed", &R::result_changed, {"改变评审结果", "Changed the result"}),
      field("told_finance", &R::told_finance, {"向财政部门的书面报告", "Report to finance"}, {0, 5000}));
}
constexpr auto describe(const AwardRefusalShown*) {
  using base::field;
  using R = AwardRefusalShown;
  return base::record("AwardRefusal",
      field("supplier", &R::supplier, {"供应商", "Supplier"}),
      field("supplier_name", &R::supplier_name, {"供应商名称", "Supplier's name"}),
      field("told_by", &R::told_by, {"由谁提出", "Told by"}),
      field("reason", &R::reason, {"不签订合同的事由", "Why it does not sign"}, {0, 2000}),
      field("refused_on", &R::refused_on, {"日期", "On"}),
      field("price", &R::price, {"成交价", "Award price"}),
      field("cause", &R::cause, {"可处罚的事由", "Ground of a sanction"}),
      field("fine_min", &R::fine_min, {"罚款下限", "Fine at least"}).by("B-60.fine_min"),
      field("fine_max", &R::fine_max, {"罚款上限", "Fine at most"}).by("B-60.fine_max"),
      field("basis", &R::basis, {"处罚依据", "Basis of a sanction"}));
}
constexpr auto describe(const Inside*) {
  using base::field;
  return base::record("Inside",
      field("author", &Inside::author, {"起草人", "Drafted by"}),
      field("not_reserved_reason", &Inside::not_reserved_reason, {"不专门面向中小企业的理由", "Why not reserved"}),
      field("offers", &Inside::offers, {"响应", "Offers"}),
      field("members", &Inside::members, {"磋商小组", "The panel"}),
      field("talks", &Inside::talks, {"磋商记录", "Talks"}),
      field("challenges", &Inside::challenges, {"质疑", "Challenges"}),
      field("questions", &Inside::questions, {"待答复的询问", "Questions that wait for an answer"}),
      field("question_answer_by", &Inside::question_answer_by, {"询问最迟答复日", "Answer a question by"}),
      field("bonds", &Inside::bonds, {"保证金", "Bonds"}),
      field("bond_return_by", &Inside::bond_return_by, {"保证金最迟退还日", "Return a bond by"}),
      field("reported_on", &Inside::reported_on, {"报告日", "Reported on"}),
      field("decide_by", &Inside::decide_by, {"最迟确定日", "Decide by"}).by("N-07.decide_max"),
      field("decided_on", &Inside::decided_on, {"确定日", "Decided on"}),
      field("notice_by", &Inside::notice_by, {"最迟公告日", "Announce by"}).by("N-07.result_notice_max"),
      field("decided_how", &Inside::decided_how, {"确定方式", "By the head or by silence"}),
      field("ranks", &Inside::ranks, {"排名", "Ranks"}),
      field("first_ranked", &Inside::first_ranked, {"排名第一", "First ranked"}),
      field("winner", &Inside::winner, {"成交响应", "Chosen offer"}),
      field("reevaluations", &Inside::reevaluations, {"重新评审", "Evaluated anew"}));
}
constexpr auto describe(const ReceiptShown*) {
  using base::field;
  return base::record("Receipt",
      field("id", &ReceiptShown::id, {"编号", "Identity"}),
      field("stage", &ReceiptShown::stage, {"阶段", "First offer or final quote"}),
      field("received_at", &ReceiptShown::received_at, {"收到时刻", "Received at"}),
      field("receipt", &ReceiptShown::receipt, {"密文指纹", "SHA-256 of the ciphertext"}),
      field("superseded", &ReceiptShown::superseded, {"已被取代或撤回", "Replaced by a later one, or withdrawn"}),
      field("withdrawn_at", &ReceiptShown::withdrawn_at, {"撤回时刻", "Withdrawn at"}));
}
constexpr auto describe(const Mine*) {
  using base::field;
  return base::record("Mine",
      field("receipts", &Mine::receipts, {"回执", "Receipts"}),
      field("changes", &Mine::changes, {"实质性变动", "Substantive changes"}),
      field("notices", &Mine::notices, {"澄清修改通知", "Clarifications"}),
      field("questions", &Mine::questions, {"本单位的询问", "Your questions"}),
      field("bonds", &Mine::bonds, {"本单位的保证金", "Your bonds"}),
      field("challenges", &Mine::challenges, {"本单位的质疑", "Your challenges"}));
}
/// What it asks for, and by which rules.
constexpr auto view_asked() {
  using base::field;
  using V = View;
  return std::tuple(
      field("id", &V::id, {"编号", "Identity"}), field("owner_org", &V::owner_org, {"采购人", "Purchaser"}),
      field("buyer_name", &V::buyer_name, {"采购人名称", "Purchaser's name"}),
      field("title", &V::title, {"项目名称", "Title"}), field("area", &V::area, {"区域", "Area"}),
      field("catalogue_item", &V::catalogue_item, {"目录事项", "Catalogue item"}),
      field("line", &V::line, {"预算", "Budget line"}), field("method", &V::method, {"采购方式", "Method"}),
      field("ceiling", &V::ceiling, {"最高限价", "Ceiling"}),
      field("later_years", &V::later_years, {"其中由以后年度预算承担", "What of it later years' budgets bear"}),
      field("requirement", &V::requirement, {"采购需求", "Requirement"}, {0, 20'000}),
      field("requirement_id", &V::requirement_id, {"所依据的采购需求", "Requirement that it follows"}),
      field("designed_by", &V::designed_by, {"提供设计、不得参加的供应商",
          "Suppliers who designed it and may not offer"}),
      field("measures", &V::measures, {"绩效指标", "Measures"}),
      field("price_weight", &V::price_weight, {"价格分值", "Points of the price"}),
      field("criteria", &V::criteria, {"评审因素", "Criteria"}),
      field("small_deduction_percent", &V::small_deduction_percent, {"小微企业价格扣除(%)",
          "Deduction for small enterprises, percent"}),
      field("suppliers_min", &V::suppliers_min, {"供应商最少家数", "Suppliers at least"}),
      field("internal_rule", &V::internal_rule, {"内部制度", "Internal rule"}),
      field("individual_reason", &V::individual_reason, {"允许个人承接的理由", "Why it suits an individual"}),
      field("bond_amount", &V::bond_amount, {"磋商(投标)保证金", "Bid bond"}),
      field("performance_bond_percent", &V::performance_bond_percent, {"履约保证金占合同金额(%)",
          "Performance bond, percent of the contract amount"}),
      field("challenge_once", &V::challenge_once, {"同一环节的质疑须一次性提出", "Challenges of one stage at once"}),
      field("reruns", &V::reruns, {"重新开展的原采购项目", "Makes anew"}),
      field("rerun_by", &V::rerun_by, {"已重新开展为", "Made anew as"}),
      field("refusals", &V::refusals, {"不签订合同的成交供应商", "Chosen and did not sign"}),
      field("keep_until", &V::keep_until, {"采购文件至少保存至", "Files kept at least until"}).by("B-22.keep_years"),
      field("compelled", &V::compelled, {"达到采购限额", "Reaches the procurement limit"})
          .by("B6.procurement_limit"),
      field("limit", &V::limit, {"限额依据", "The limit's rule"}),
      field("binding", &V::binding, {"法定适用的规则", "Rules that bind by law"}),
      field("adopted", &V::adopted, {"自愿采用的规则", "Rules that were adopted"}),
      field("disclosed_on", &V::disclosed_on, {"意向公开日", "Intention disclosed on"}),
      field("earliest_issue", &V::earliest_issue, {"最早发出日", "Earliest issue"}),
      field("plan_reference", &V::plan_reference, {"实施计划备案编号", "Reference of the plan filed"}),
      field("plan_budget", &V::plan_budget, {"预算金额", "Budget of this purchase"}),
      field("plan_filed_on", &V::plan_filed_on, {"实施计划备案日", "Plan filed on"}),
      field("clarifications", &V::clarifications, {"澄清修改", "Clarifications"}),
      field("questions", &V::questions, {"询问与答复", "Questions and answers"}));
}
/// What became of it.
constexpr auto view_course() {
  using base::field;
  using V = View;
  return std::tuple(
      field("issued_on", &V::issued_on, {"文件发出日", "File issued on"}),
      field("on_sale_until", &V::on_sale_until, {"文件提供至", "File on offer until"}),
      field("offers_until", &V::offers_until, {"响应截止时刻", "Offers until"}),
      field("opened_at", &V::opened_at, {"开启时刻", "Opened at"}),
      field("quotes_until", &V::quotes_until, {"最后报价截止时刻", "Final quotes until"}),
      field("quotes_opened_at", &V::quotes_opened_at, {"最后报价开启时刻", "Final quotes opened at"}),
      field("offers_key", &V::offers_key, {"响应公钥", "Public key of the opening"}),
      field("quotes_key", &V::quotes_key, {"最后报价公钥", "Public key of the second opening"}),
      field("winner", &V::winner, {"成交响应", "Chosen offer"}),
      field("winner_party", &V::winner_party, {"成交供应商", "Supplier chosen"}),
      field("winner_name", &V::winner_name, {"成交供应商名称", "Name of the supplier chosen"}),
      field("award_price", &V::award_price, {"成交价", "Award price"}),
      field("decided_on", &V::decided_on, {"确定日", "Decided on"}),
      field("result_noticed_on", &V::result_noticed_on, {"结果公告日", "Result noticed on"}),
      field("notice_period_ends", &V::notice_period_ends, {"公告期限届满", "Notice period ends"})
          .by("T-01.result_notice_period D-08.announcement_day_counts"),
      field("challenge_until", &V::challenge_until, {"质疑截止", "Challenge until"})
          .by("D-02.challenge_max T-01.result_notice_period D-08.announcement_day_counts"),
      field("sign_by", &V::sign_by, {"最迟签订日", "Sign by"}).by("N-07.sign_max"),
      field("experts", &V::experts, {"评审专家", "Experts"}),
      field("experts_reason", &V::experts_reason, {"自行选定专家的理由", "Why the experts were chosen, not drawn"},
          {0, 500}),
      field("contract", &V::contract, {"合同", "Contract"}),
      field("contracted_on", &V::contracted_on, {"签约日", "Contract signed on"}),
      field("terminated_on", &V::terminated_on, {"终止日", "Terminated on"}),
      field("terminate_reason", &V::terminate_reason, {"终止理由", "Why terminated"}, {0, 2000}),
      field("late", &V::late, {"逾期办理的事项", "Done after their last day"}),
      field("state", &V::state, {"状态", "State"}), field("version", &V::version, {"版本", "Version"}),
      field("inside", &V::inside, {"内部资料", "For the buyer and those who oversee"}),
      field("mine", &V::mine, {"本单位资料", "Your own papers"}));
}
constexpr auto describe(const View*) {
  return std::apply([](auto... fields) { return base::record("Procurement", fields...); },
                    std::tuple_cat(view_asked(), view_course()));
}
constexpr auto describe(const MarkShown*) {
  using base::field;
  return base::record("Mark",
      field("member", &MarkShown::member, {"成员", "Member"}),
      field("scores", &MarkShown::scores, {"各因素得分", "Points by criterion"}),
      field("sum", &MarkShown::sum, {"合计", "Sum"}));
}
constexpr auto describe(const EvaluatedOffer*) {
  using base::field;
  using E = EvaluatedOffer;
  return base::record("EvaluatedOffer",
      field("offer", &E::offer, {"响应", "Offer"}),
      field("supplier", &E::supplier, {"供应商", "Supplier"}),
      field("supplier_name", &E::supplier_name, {"供应商名称", "Supplier's name"}),
      field("quoted", &E::quoted, {"最后报价", "Final price"}),
      field("small_enterprise", &E::small_enterprise, {"小微企业", "Small enterprise"}),
      field("deduction_percent", &E::deduction_percent, {"价格扣除(%)", "Deduction, percent"}),
      field("adjusted", &E::adjusted, {"评审价(元)", "Price as compared, yuan"}),
      field("price_score", &E::price_score, {"价格分", "Price score"}),
      field("technical", &E::technical, {"技术分", "Technical score"}),
      field("total", &E::total, {"总分", "Total"}),
      field("price_score_rounded", &E::price_score_rounded, {"价格分(四位小数)", "Price score, four decimals"}),
      field("technical_rounded", &E::technical_rounded, {"技术分(四位小数)", "Technical score, four decimals"}),
      field("total_rounded", &E::total_rounded, {"总分(四位小数)", "Total, four decimals"}),
      field("place", &E::place, {"名次", "Rank; 0 when excluded"}),
      field("by_lot", &E::by_lot, {"抽签定序", "Order drawn by lot"}),
      field("excluded", &E::excluded, {"排除原因", "Why excluded"}),
      field("low_price", &E::low_price, {"低于异常低价界限(T-13)", "Limits of an abnormally low price that it lies below"})
          .by("T-13"),
      field("marks", &E::marks, {"各成员评分", "Each member's points"}));
}
constexpr auto describe(const Evaluation*) {
  using base::field;
  return base::record("Evaluation",
      field("procurement", &Evaluation::procurement, {"采购项目", "Procurement"}),
      field("report", &Evaluation::report, {"第几次报告", "Which report"}),
      field("price_weight", &Evaluation::price_weight, {"价格分值", "Points of the price"}),
      field("criteria", &Evaluation::criteria, {"评审因素", "Criteria"}),
      field("members", &Evaluation::members, {"磋商小组", "The panel"}),
      field("offers", &Evaluation::offers, {"评审结果", "Results"}),
      field("reevaluations", &Evaluation::reevaluations, {"重新评审", "Evaluated anew"}));
}
constexpr auto describe(const PanelChoices*) {
  return base::record("PanelChoices",
      base::field("choices", &PanelChoices::choices, {"可选的成员", "Who may be named"}, {0, 10'000}));
}
constexpr auto describe(const ListedAll*) {
  return base::record("Procurements",
      base::field("items", &ListedAll::items, {"采购项目", "Procurements"}, {0, 500}));
}
// clang-format on

}  // namespace procurement
