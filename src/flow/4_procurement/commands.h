#pragma once
// Procurement's operations: their inputs, and the load-decide-save functions behind them.
#include "flow/4_procurement/rules.h"
#include "flow/4_procurement/rules_draft.h"
#include "flow/4_procurement/views.h"
#include "flow/4_procurement/views_fields.h"

namespace procurement {

constexpr base::Says kSaysProcurement{"采购项目", "Procurement"};

struct Ref {
  ProcurementId id;
};
constexpr auto describe(const Ref*) {
  return base::record("ProcurementRef", base::field("id", &Ref::id, kSaysProcurement));
}

/// procurement.amend: the draft as it shall be.
struct Amend : Wish {
  ProcurementId id;
};
// clang-format off
template <class W>
constexpr auto wish_fields() {
  using base::field;
  return std::tuple(
      field("title", static_cast<std::string W::*>(&Wish::title), {"项目名称", "Title"}, {1, 200}),
      field("area", static_cast<std::string W::*>(&Wish::area), {"区域(12 位区划代码)", "Area, a 12-digit code"}, {12, 12}),
      field("catalogue_item", static_cast<catalogue::ItemId W::*>(&Wish::catalogue_item), {"目录事项", "Catalogue item"}),
      field("line", static_cast<budget::LineId W::*>(&Wish::line), {"预算", "Budget line"}),
      field("ceiling", static_cast<base::Money W::*>(&Wish::ceiling), {"最高限价", "Ceiling"}, {1, 100'000'000'000}),
      field("later_years", static_cast<std::optional<std::vector<budget::PlannedYear>> W::*>(&Wish::later_years),
          {"其中由以后年度预算承担(跨年度项目填写)", "What of it later years' budgets bear, if it runs over years"}, {0, 20}),
      field("requirement", static_cast<std::string W::*>(&Wish::requirement), {"采购需求", "Requirement"}, {1, 20'000}),
      field("requirement_id", static_cast<std::optional<RequirementId> W::*>(&Wish::requirement_id),
          {"所依据的采购需求(来自社洽会,可不填)", "Requirement from a service fair that it follows, if any"}),
      field("measures", static_cast<std::vector<Measure> W::*>(&Wish::measures), {"绩效指标", "Measures"}, {1, 40}),
      field("price_weight", static_cast<std::int64_t W::*>(&Wish::price_weight), {"价格分值", "Points of the price"}, {0,
          100}),
      field("criteria", static_cast<std::vector<Criterion> W::*>(&Wish::criteria), {"评审因素", "Criteria"}, {1, 20}),
      field("small_deduction_percent", static_cast<std::optional<std::int64_t> W::*>(&Wish::small_deduction_percent),
          {"小微企业价格扣除(%)", "Deduction for small enterprises, percent"}, {0, 100}),
      field("internal_rule", static_cast<std::optional<std::string> W::*>(&Wish::internal_rule), {"内部制度名称",
          "Title of the internal rule"}, {0, 200}),
      field("adopted", static_cast<std::vector<std::string> W::*>(&Wish::adopted), {"采用的规则",
          "Rules it adopts, such as N-01"}, {0, 60}),
      field("not_reserved_reason", static_cast<std::optional<std::string> W::*>(&Wish::not_reserved_reason),
          {"不专门面向中小企业的理由", "Why it is not reserved for small enterprises"}, {0, 500}),
      field("individual_reason", static_cast<std::optional<std::string> W::*>(&Wish::individual_reason),
          {"允许个人承接的理由(不允许则不填)", "Why it suits an individual; empty: individuals may not offer"}, {0, 500}),
      field("no_employment", static_cast<std::optional<bool> W::*>(&Wish::no_employment),
          {"确认不是变相用工", "Nobody is employed in disguise"}),
      field("bond_amount", static_cast<std::optional<base::Money> W::*>(&Wish::bond_amount),
          {"磋商(投标)保证金(不收取则不填)", "Bid bond, if one is asked for"}, {1, 100'000'000'000}),
      field("performance_bond_percent", static_cast<std::optional<base::Exact> W::*>(&Wish::performance_bond_percent),
          {"履约保证金占合同金额(%,不收取则不填)", "Performance bond, percent of the contract amount, if any"}),
      field("challenge_once", static_cast<std::optional<bool> W::*>(&Wish::challenge_once),
          {"同一环节的质疑须一次性提出", "Challenges of one stage are to be raised at once"}),
      field("reruns", static_cast<std::optional<ProcurementId> W::*>(&Wish::reruns),
          {"重新开展的原采购项目(已终止,可不填)", "The terminated purchase that this one makes anew, if any"}));
}
constexpr auto describe(const Wish*) {
  return std::apply([](auto... fields) { return base::record("DraftProcurement", fields...); },
                    wish_fields<Wish>());
}
constexpr auto describe(const Amend*) {
  return std::apply(
      [](auto... fields) {
        return base::record("AmendProcurement", base::field("id", &Amend::id, kSaysProcurement), fields...);
      },
      wish_fields<Amend>());
}
// clang-format on

struct Issue {
  ProcurementId id;
  base::Date on_sale_until;
  base::Instant offers_until;
};
constexpr auto describe(const Issue*) {
  using base::field;
  return base::record(
      "IssueFile", field("id", &Issue::id, kSaysProcurement),
      field("on_sale_until", &Issue::on_sale_until, {"文件提供至", "File on offer until"}),
      field("offers_until", &Issue::offers_until, {"响应截止时刻", "Offers until"}));
}

struct FilePlan {
  ProcurementId id;
  std::string reference;
  base::Money budget;
};
constexpr auto describe(const FilePlan*) {
  using base::field;
  return base::record(
      "FilePlan", field("id", &FilePlan::id, kSaysProcurement),
      field("reference", &FilePlan::reference,
            {"实施计划备案编号", "Reference under which the plan was filed"}, {1, 100}),
      field("budget", &FilePlan::budget, {"备案的预算金额", "Budget of this purchase as filed"},
            {1, 100'000'000'000}));
}

struct Terminate {
  ProcurementId id;
  std::string reason;
};
constexpr auto describe(const Terminate*) {
  using base::field;
  return base::record("TerminateProcurement", field("id", &Terminate::id, kSaysProcurement),
                      field("reason", &Terminate::reason, {"理由", "Why"}, {1, 2000}));
}

/// Price and plan are sealed before they reach the database, and the journal never has them.
struct SendOffer {
  ProcurementId procurement;
  base::Money price;
  std::string plan_text;
  bool small_enterprise = false;
};
constexpr auto describe(const SendOffer*) {
  using base::field, base::Trace;
  return base::record(
      "SendOffer", field("procurement", &SendOffer::procurement, kSaysProcurement),
      field("price", &SendOffer::price, {"报价", "Price"}, {1, 100'000'000'000}, Trace::secret),
      field("plan_text", &SendOffer::plan_text, {"方案", "Plan"}, {1, 20'000}, Trace::secret),
      field("small_enterprise", &SendOffer::small_enterprise,
            {"声明为小微企业(《中小企业声明函》)", "Declares to be a small or micro enterprise"},
            {}, Trace::secret));
}
struct SendQuote {
  ProcurementId procurement;
  base::Money price;
  std::optional<std::string> words;
};
constexpr auto describe(const SendQuote*) {
  using base::field, base::Trace;
  return base::record(
      "SendQuote", field("procurement", &SendQuote::procurement, kSaysProcurement),
      field("price", &SendQuote::price, {"最后报价", "Final price"}, {1, 100'000'000'000},
            Trace::secret),
      field("words", &SendQuote::words, {"最后承诺", "Final words"}, {0, 20'000}, Trace::secret));
}

struct Withdraw {
  ProcurementId procurement;
};
constexpr auto describe(const Withdraw*) {
  return base::record("WithdrawOffer",
                      base::field("procurement", &Withdraw::procurement, kSaysProcurement));
}
/// What a supplier holds of its withdrawal.
struct Withdrawn {
  OfferId id;
  ProcurementId procurement;
  base::Instant withdrawn_at;
};
constexpr auto describe(const Withdrawn*) {
  using base::field;
  return base::record(
      "OfferWithdrawn", field("id", &Withdrawn::id, {"响应", "Offer"}),
      field("procurement", &Withdrawn::procurement, kSaysProcurement),
      field("withdrawn_at", &Withdrawn::withdrawn_at, {"撤回时刻", "Withdrawn at"}));
}

struct FormPanel {
  ProcurementId id;
  std::vector<MemberWish> members;
  std::optional<std::string> experts_reason;
};
constexpr auto describe(const FormPanel*) {
  using base::field;
  return base::record("FormPanel", field("id", &FormPanel::id, kSaysProcurement),
                      field("members", &FormPanel::members, {"成员", "Members"}, {1, 15}),
                      field("experts_reason", &FormPanel::experts_reason,
                            {"自行选定专家的理由(经抽取的不填)",
                             "Why the experts were chosen; leave it out where they were drawn"},
                            {1, 500}));
}
struct Consult {
  ProcurementId id;
  OfferId offer;
  std::string minutes;
  std::optional<std::string> change_text;
};
constexpr auto describe(const Consult*) {
  using base::field;
  return base::record(
      "Consult", field("id", &Consult::id, kSaysProcurement),
      field("offer", &Consult::offer, {"响应", "Offer"}),
      field("minutes", &Consult::minutes, {"磋商记录", "Minutes"}, {1, 10'000}),
      field("change_text", &Consult::change_text,
            {"对全体供应商的实质性变动", "A substantive change, told to all"}, {0, 5000}));
}
struct CallQuotes {
  ProcurementId id;
  base::Instant quotes_until;
};
constexpr auto describe(const CallQuotes*) {
  using base::field;
  return base::record(
      "CallQuotes", field("id", &CallQuotes::id, kSaysProcurement),
      field("quotes_until", &CallQuotes::quotes_until, {"最后报价截止时刻", "Quotes until"}));
}
struct LockSheet {
  ProcurementId id;
  std::vector<Score> scores;
};
constexpr auto describe(const LockSheet*) {
  using base::field;
  return base::record("LockSheet", field("id", &LockSheet::id, kSaysProcurement),
                      field("scores", &LockSheet::scores, {"评分", "Scores"}, {1, 1000}));
}
struct SheetLocked {
  ProcurementId procurement;
  base::Instant locked_at;
  std::int64_t waiting_for = 0;
};
constexpr auto describe(const SheetLocked*) {
  using base::field;
  return base::record(
      "SheetLocked", field("procurement", &SheetLocked::procurement, kSaysProcurement),
      field("locked_at", &SheetLocked::locked_at, {"锁定时刻", "Locked at"}),
      field("waiting_for", &SheetLocked::waiting_for, {"尚待锁定人数", "Members still to lock"}));
}
struct Decide {
  ProcurementId id;
  OfferId offer;
};
constexpr auto describe(const Decide*) {
  using base::field;
  return base::record("Decide", field("id", &Decide::id, kSaysProcurement),
                      field("offer", &Decide::offer, {"确定的响应", "The offer chosen"}));
}
/// T-09: what is told to finance where a report that was made anew changes the result.
struct ReportIn {
  ProcurementId id;
  std::optional<std::string> change_report;
};
constexpr auto describe(const ReportIn*) {
  using base::field;
  return base::record("ReportEvaluation", field("id", &ReportIn::id, kSaysProcurement),
                      field("change_report", &ReportIn::change_report,
                            {"向财政部门的书面报告(重新评审改变结果时填写)",
                             "The report to finance, where an evaluation anew changed the result"},
                            {0, 5000}));
}
struct RefuseAward {
  ProcurementId id;
  std::string reason;
  std::optional<std::string> document;
};
constexpr auto describe(const RefuseAward*) {
  using base::field;
  return base::record(
      "RefuseAward", field("id", &RefuseAward::id, kSaysProcurement),
      field("reason", &RefuseAward::reason,
            {"不签订合同的事由(公开显示)", "Why it does not sign; everyone can read it"},
            {1, 2000}),
      field("document", &RefuseAward::document,
            {"拒绝签订的书面材料(采购人在签订期限内登记时填写)",
             "The supplier's document, where the purchaser records it within the period"},
            {0, 200}));
}
struct Reevaluate {
  ProcurementId id;
  Cause cause = Cause::sum_error;
  std::string member, reason;
};
constexpr auto describe(const Reevaluate*) {
  using base::field;
  return base::record(
      "Reevaluate", field("id", &Reevaluate::id, kSaysProcurement),
      field("cause", &Reevaluate::cause, {"重新评审的事由", "Which of the four causes"}),
      field("member", &Reevaluate::member, {"评分有误的成员", "The member whose sheet is at fault"},
            {1, 60}),
      field("reason", &Reevaluate::reason, {"具体情况", "What is at fault"}, {1, 2000}));
}
struct Raise {
  ProcurementId procurement;
  std::string words;
  std::optional<ChallengeKind> kind;  // none: of the result
  std::optional<ProcessStep> process_step;
};
constexpr auto describe(const Raise*) {
  using base::field;
  return base::record(
      "RaiseChallenge", field("procurement", &Raise::procurement, kSaysProcurement),
      field("words", &Raise::words, {"质疑事项与依据", "What is challenged and why"}, {1, 5000}),
      field("kind", &Raise::kind,
            {"质疑对象(不填为成交结果)", "What is challenged; left out: the result"}),
      field("process_step", &Raise::process_step,
            {"所涉环节(仅质疑采购过程时填写)", "Step of the process, where that is challenged"}));
}
struct AnswerIn {
  ChallengeId id;
  bool upheld = false;
  std::string words;
  std::optional<OfferId> excluded_offer;
  std::optional<bool> affects_result;
};
constexpr auto describe(const AnswerIn*) {
  using base::field;
  return base::record("AnswerChallenge", field("id", &AnswerIn::id, {"质疑", "Challenge"}),
                      field("upheld", &AnswerIn::upheld, {"成立", "Upheld"}),
                      field("words", &AnswerIn::words, {"答复", "Answer"}, {1, 5000}),
                      field("affects_result", &AnswerIn::affects_result,
                            {"成立时是否影响采购结果(不填为影响)",
                             "Whether the result is affected, where upheld; left out: it is"}),
                      field("excluded_offer", &AnswerIn::excluded_offer,
                            {"因此排除的响应", "The offer it excludes"}));
}

/// Loads the row and moves it on, or says why not; not yet saved.
base::Result<Procurement> moved(Work&, const ProcurementId&, std::string_view act);
base::Result<Law> law_of_today(Work&, const MethodRow&);
/// B-08: asked at the draft, when the file goes out, and where the ceiling changes.
base::Check check_together(Work&, const Procurement&, const Law&);
/// Notes what was done after its last day.
/// The time to decide and to sign, with what stands still left out.
base::Result<Procurement> clocks_moved(Work&, Procurement);
void note_late(Procurement&, std::string_view act, base::Date due, base::Date done_on);
base::Result<View> saved(Work&, Procurement);
/// The day from which the report's period runs: the last sheet, or the answer or the decision that
/// sent it back.
base::Date evaluated_on(const std::vector<Sheet>&, const std::vector<Challenge>& answered,
                        const std::vector<Ruling>& rulings);

base::Result<View> draft(Work&, const Wish&);
base::Result<View> amend(Work&, const Amend&);
base::Result<View> disclose(Work&, const Ref&);
base::Result<View> file_plan(Work&, const FilePlan&);
base::Result<View> issue(Work&, const Issue&);
base::Result<View> terminate(Work&, const Terminate&);
base::Result<Receipt> send_offer(Work&, const SendOffer&);
base::Result<Withdrawn> withdraw_offer(Work&, const Withdraw&);
base::Result<View> open_offers(Work&, const Ref&);
base::Result<View> call_quotes(Work&, const CallQuotes&);
base::Result<Receipt> send_quote(Work&, const SendQuote&);
base::Result<View> open_quotes(Work&, const Ref&);
base::Result<View> form_panel(Work&, const FormPanel&);
base::Result<Talk> consult(Work&, const Consult&);
base::Result<SheetLocked> lock_sheet(Work&, const LockSheet&);
base::Result<View> report(Work&, const ReportIn&);
base::Result<View> reevaluate(Work&, const Reevaluate&);
/// T-09: what was evaluated anew is closed, and a changed result is told to finance.
base::Check tell_change(Work&, const Procurement&, const std::vector<Ranked>& after,
                        const std::string& words);
/// Nothing of the last result stays.
void clear_result(Procurement&);
base::Result<View> refuse_award(Work&, const RefuseAward&);
base::Result<View> decide(Work&, const Decide&);
base::Result<View> decide_by_silence(Work&, const Ref&);
/// Whether one of the ranked may still be chosen today.
bool somebody_stands(Work&, const ProcurementId&);
base::Result<View> announce(Work&, const Ref&);
base::Result<Challenge> raise_challenge(Work&, const Raise&);
base::Result<Challenge> answer_challenge(Work&, const AnswerIn&);

}  // namespace procurement
