#pragma once
// Procurement's states, what the method is made of, and the decisions about time. Pure.
#include <array>
#include <string_view>

#include "base/lifecycle.h"
#include "flow/4_procurement/procurement.h"

namespace procurement {

using enum base::Kind;

// clang-format off
inline constexpr base::Refusal
    kNoProcurement{"procurement.not_found", not_found,
        {"没有这个采购项目。", "There is no such procurement."}},
    kTooEarlyAfterIntention{"procurement.too_early_after_intention", refused,
        {"采购意向公开未满规定日数,请到所示日期再发出磋商文件。",
         "The intention has not been public for long enough: issue the file on the day shown or later."},
        "INTENT 财库〔2020〕10号"},
    kOnSaleTooShort{"procurement.on_sale_too_short", refused,
        {"磋商文件的提供期限过短,请改到所示日期或以后。",
         "The file must be on offer for longer: until the day shown or later."},
        "N-03 财库〔2014〕214号"},
    kDeadlineTooShort{"procurement.deadline_too_short", refused,
        {"首次响应截止时间过早,请改到所示日期或以后。",
         "The deadline for first offers is too early: set it on the day shown or later."},
        "N-03 财库〔2014〕214号"},
    kDeadlineBeforeSaleEnds{"procurement.deadline_before_sale_ends", refused,
        {"响应截止时间不能早于文件提供期限的末日。",
         "The deadline cannot lie before the last day on which the file is on offer."},
        "N-03 财库〔2014〕214号"},
    kDeadlinePassed{"procurement.deadline_passed", refused,
        {"截止时间须在现在之后,请改晚。", "The deadline must lie ahead: set it later."}},
    kTooLate{"procurement.too_late", refused,
        {"截止时间已到,不再接收;以服务器收完最后一个字节的时刻为准。",
         "The deadline has come and nothing more is received; what counts is the instant the last byte arrived."},
        "N-03 财库〔2014〕214号"},
    kNotYet{"procurement.not_yet", refused,
        {"截止时间未到,不能开启;请到所示时刻再办。",
         "The deadline has not come, so nothing may be opened: come back at the instant shown."},
        "N-03 财库〔2014〕214号;《政府采购法》§22"},
    kTooFew{"procurement.too_few", refused,
        {"供应商不足法定家数,只能终止采购。",
         "Fewer suppliers than the law asks for: the procurement can only be terminated."},
        "N-02、N-05 财库〔2014〕214号;财库〔2015〕124号"},
    kNotSmall{"procurement.not_small", refused,
        {"只有企业可以声明为小微企业;社会服务机构、事业单位等请填“否”。",
         "Only an enterprise can declare itself small: social service agencies and institutions answer no."},
        "B-43 财库〔2020〕46号;B-42 《中小企业声明函》"},
    kNotForIndividuals{"procurement.not_for_individuals", refused,
        {"本项目未说明适合由个人承接,个人不能响应;请由具备条件的单位响应。",
         "This purchase does not say that it suits an individual, so individuals cannot offer: a body must."},
        "A-04 政府购买服务管理办法 §18"},
    kRelatedOffers{"procurement.related_offers", refused,
        {"与本单位负责人为同一人或存在直接控股、管理关系的供应商已经响应,不得再参加同一项目;请由其中一家参加。",
         "A supplier with the same head, or held or managed by or with yours, has offered already: only one of "
         "you may."},
        "B-03 实施条例 §18"},
    kNotInvited{"procurement.not_invited", refused,
        {"只有参加了磋商的供应商可以提交最后报价。",
         "Only suppliers whose first offer was opened may send a final quote."},
        "N-05 财库〔2014〕214号"},
    kNothingToWithdraw{"procurement.nothing_to_withdraw", refused,
        {"本单位在本项目中没有可撤回的响应;请核对项目。",
         "Your organisation has no offer in this purchase to withdraw: check which one it is."},
        "T-11 财政部令第87号"},
    kNoPlan{"procurement.no_plan", refused,
        {"政府采购实施计划尚未报财政部门备案;请先登记备案编号和预算金额,再发出采购文件。",
         "The procurement plan has not been filed with finance: record its reference and budget, then issue the file."},
        "B-10 实施条例 §29-30"},
    kPlanBelowCeiling{"procurement.plan_below_ceiling", refused,
        {"备案的预算金额低于最高限价;请核对备案,或终止后重新起草。",
         "The budget filed is below the ceiling: check the filing, or terminate and draft anew."},
        "B-10 实施条例 §29-30"},
    kNotRerun{"procurement.not_rerun", refused,
        {"重新开展的须是本单位已终止、或合同按投诉处理决定撤销的采购项目;请改选或不填。",
         "What is made anew is a purchase of your own that was terminated, or whose contract a complaint made void: "
         "choose another or leave it out."},
        "D-06 财政部令第94号 §31、§32"},
    kNoKey{"procurement.no_opening_key", refused,
        {"本机没有开启所需的密钥,或密文已被改动;请由系统管理员恢复密钥文件夹后再办。",
         "The key for this opening is not here, or a ciphertext was altered: have the key folder restored."}};
// clang-format on

// clang-format off
inline constexpr auto kSteps = std::to_array<base::Step<State>>({
    {State::draft,         "procurement.amend",             State::draft},
    {State::draft,         "procurement.disclose",          State::disclosed},
    {State::draft,         "procurement.terminate",         State::terminated},
    {State::disclosed,     "procurement.file_plan",         State::disclosed},
    {State::disclosed,     "procurement.issue",             State::issued},
    {State::disclosed,     "procurement.terminate",         State::terminated},
    {State::issued,        "procurement.offer",             State::issued},
    {State::issued,        "procurement.withdraw_offer",    State::issued},
    {State::issued,        "procurement.ask_question",      State::issued},
    {State::issued,        "procurement.clarify",           State::issued},
    {State::issued,        "procurement.commit_draw",       State::issued},
    {State::issued,        "procurement.open",              State::opened},
    {State::issued,        "procurement.challenge",         State::issued},
    {State::issued,        "procurement.answer",            State::issued},
    {State::issued,        "procurement.terminate",         State::terminated},
    {State::opened,        "procurement.draw_experts",      State::opened},
    {State::opened,        "procurement.recuse",            State::opened},
    {State::opened,        "procurement.commit_draw",       State::opened},
    {State::opened,        "procurement.form_panel",        State::consulting},
    {State::opened,        "procurement.challenge",         State::opened},
    {State::opened,        "procurement.answer",            State::opened},
    {State::opened,        "procurement.terminate",         State::terminated},
    {State::consulting,    "procurement.consult",           State::consulting},
    {State::consulting,    "procurement.call_quotes",       State::quoting},
    {State::consulting,    "procurement.challenge",         State::consulting},
    {State::consulting,    "procurement.answer",            State::consulting},
    {State::consulting,    "procurement.terminate",         State::terminated},
    {State::quoting,       "procurement.quote",             State::quoting},
    {State::quoting,       "procurement.open_quotes",       State::quotes_opened},
    {State::quoting,       "procurement.challenge",         State::quoting},
    {State::quoting,       "procurement.answer",            State::quoting},
    {State::quoting,       "procurement.terminate",         State::terminated},
    {State::quotes_opened, "procurement.lock_sheet",        State::quotes_opened},
    {State::quotes_opened, "procurement.report",            State::reported},
    {State::quotes_opened, "procurement.challenge",         State::quotes_opened},
    {State::quotes_opened, "procurement.answer",            State::quotes_opened},
    {State::quotes_opened, "procurement.terminate",         State::terminated},
    {State::reported,      "procurement.decide",            State::decided},
    {State::reported,      "procurement.decide_by_silence", State::decided},
    {State::reported,      "procurement.challenge",         State::reported},
    {State::reported,      "procurement.answer",            State::reported},
    {State::reported,      "procurement.reevaluate",        State::quotes_opened},
    {State::reported,      "procurement.terminate",         State::terminated},
    {State::decided,       "procurement.announce",          State::announced},
    {State::decided,       "procurement.challenge",         State::decided},
    {State::decided,       "procurement.answer",            State::decided},
    {State::decided,       "procurement.terminate",         State::terminated},
    {State::announced,     "procurement.challenge",         State::announced},
    {State::announced,     "procurement.answer",            State::announced},
    {State::announced,     "procurement.report",            State::reported},
    {State::announced,     "procurement.refuse_award",      State::reported},
    {State::announced,     "contract.sign",                 State::contracted},
    {State::announced,     "procurement.terminate",         State::terminated},
    {State::contracted,    "procurement.challenge",         State::contracted},
    {State::contracted,    "procurement.answer",            State::contracted},
    {State::issued,         "procurement.answer_question",   State::issued},
    {State::opened,         "procurement.answer_question",   State::opened},
    {State::consulting,     "procurement.answer_question",   State::consulting},
    {State::quoting,        "procurement.answer_question",   State::quoting},
    {State::quotes_opened,  "procurement.answer_question",   State::quotes_opened},
    {State::reported,       "procurement.answer_question",   State::reported},
    {State::decided,        "procurement.answer_question",   State::decided},
    {State::announced,      "procurement.answer_question",   State::announced},
    {State::contracted,     "procurement.answer_question",   State::contracted},
    {State::terminated,     "procurement.answer_question",   State::terminated},
    {State::issued,         "procurement.bond_returned",     State::issued},
    {State::opened,         "procurement.bond_returned",     State::opened},
    {State::consulting,     "procurement.bond_returned",     State::consulting},
    {State::quoting,        "procurement.bond_returned",     State::quoting},
    {State::quotes_opened,  "procurement.bond_returned",     State::quotes_opened},
    {State::reported,       "procurement.bond_returned",     State::reported},
    {State::decided,        "procurement.bond_returned",     State::decided},
    {State::announced,      "procurement.bond_returned",     State::announced},
    {State::contracted,     "procurement.bond_returned",     State::contracted},
    {State::terminated,     "procurement.bond_returned",     State::terminated},
    {State::issued,         "procurement.bond_received",     State::issued},
    {State::announced,      "procurement.bond_received",     State::announced},
    {State::contracted,     "procurement.bond_received",     State::contracted},
});
// clang-format on
static_assert(base::sound(kSteps, State::draft));

/// A method is a row of data: the keys of the rule rows from which its periods and shares are read.
struct MethodRow {
  Method method;
  std::string_view intention, first_response, on_sale, clarify, question;
  std::string_view group_min, expert_share_min, suppliers_min, candidates_min;
  std::string_view price_weight_min, price_weight_max;
  std::string_view report, decide, result_notice, notice_period, challenge, answer, sign;
  std::string_view bond_max, performance_bond_max;
  std::string_view bond_back_withdrawn, bond_back_losers, bond_back_winner;
  bool designer_may_offer = false;  // B-03: only from a single source
};
inline constexpr std::array kMethods{MethodRow{.method = Method::consultation,
                                               .intention = "INTENT.days_min",
                                               .first_response = "N-03.first_response_min",
                                               .on_sale = "N-03.on_sale_min",
                                               .clarify = "N-03.clarify_min",
                                               .question = "D-01.inquiry_answer_max",
                                               .group_min = "N-04.group_min",
                                               .expert_share_min = "N-04.expert_share_min",
                                               .suppliers_min = "N-05.suppliers_min_service",
                                               .candidates_min = "N-07.candidates_min_service",
                                               .price_weight_min = "N-06.price_weight_service_min",
                                               .price_weight_max = "N-06.price_weight_service_max",
                                               .report = "B-15.report_max",
                                               .decide = "N-07.decide_max",
                                               .result_notice = "N-07.result_notice_max",
                                               .notice_period = "T-01.result_notice_period",
                                               .challenge = "D-02.challenge_max",
                                               .answer = "D-04.answer_max",
                                               .sign = "N-07.sign_max",
                                               .bond_max = "N-03.bond_max",
                                               .performance_bond_max = "B-18.bond_max",
                                               .bond_back_withdrawn = "T-11.bond_refund_max",
                                               .bond_back_losers = "N-07.bond_refund_max",
                                               .bond_back_winner = "B-13.refund_winner_max"}};
const MethodRow& method_row(Method);

/// INTENT: not before the day that the disclosure allows.
base::Check may_issue(const Procurement&, base::Date today);

/// What the head sets when issuing, and the first days that N-03 allows.
struct Terms {
  base::Date on_sale_until;
  base::Instant offers_until;
};
struct TermsFrom {
  base::Date on_sale;
  base::Date first_response;
};
base::Check check_terms(const Terms&, const TermsFrom& earliest, base::Instant now);

/// B-10: the filed budget covers the ceiling.
base::Check check_plan(base::Money budget, base::Money ceiling);
/// Where B-10 binds or was adopted, the plan was filed before the file goes out.
base::Check check_filed(const std::optional<base::Date>& filed_on, bool obeys_b10);

/// Received strictly before the instant; at the instant it is too late, by however little.
base::Check in_time(base::Instant received, base::Instant until);
/// Opened at the instant or later.
base::Check may_open(base::Instant now, base::Instant until);
/// N-02, N-05.
base::Check enough(std::int64_t suppliers, std::int64_t least);
/// A final quote called for must lie ahead.
base::Check lies_ahead(base::Instant until, base::Instant now);

}  // namespace procurement
