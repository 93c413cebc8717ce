// Procurement's manifest: its operations, whose matter each is, refusals, states, truths, timer.
#include <algorithm>

#include "flow/4_procurement/bond/commands.h"
#include "flow/4_procurement/clarification/commands.h"
#include "flow/4_procurement/commands.h"
#include "flow/4_procurement/experts/commands.h"
#include "flow/4_procurement/rules_draw.h"
#include "flow/4_procurement/rules_price.h"
#include "flow/4_procurement/timeline/commands.h"

namespace procurement {
namespace {

using base::Result, platform::Subject;

Result<Subject> subject_of(Work& work, const ProcurementId& id) {
  const Procurement p = TRY(get_procurement(work, id));
  Subject s{.id = p.id.value,
            .owner_org = p.owner_org,
            .parties = {},
            .area = p.area,
            .person = {},
            .author = p.author,
            .published = p.published,
            .version = p.version};
  if (p.opened_at)  // before that nobody is known to have offered
    for (const auto& offer : arrived(work, p.id, Stage::offer))
      s.parties.push_back(offer.supplier);
  return s;
}
template <class In>
Result<Subject> by_id(Work& work, const In& in) {
  return subject_of(work, in.id);
}
template <class In>
Result<Subject> by_procurement(Work& work, const In& in) {
  return subject_of(work, in.procurement);
}
Result<Subject> by_challenge(Work& work, const AnswerIn& in) {
  const auto found = find_challenge(work, in.id);
  if (!found) return base::refuse(kNoChallenge, in.id.value);
  return subject_of(work, found->procurement);
}

Result<View> show(Work& work, const Ref& in) {
  return view_of(work, TRY(get_procurement(work, in.id)), true);
}
Result<Evaluation> show_evaluation(Work& work, const Ref& in) {
  return evaluation_of(work, TRY(get_procurement(work, in.id)));
}
/// Of experts only those who were drawn, once a draw was committed to.
Result<PanelChoices> choices(Work& work, const Ref& in) {
  auto all = panel_choices(work, TRY(get_procurement(work, in.id)).owner_org);
  const auto seats = experts::seats_of(work, in.id);
  const std::string expert = base::Codec<platform::Role>::text(platform::Role::expert);
  std::erase_if(all, [&](const PanelChoice& one) {
    return seats.committed && one.role == expert &&
           std::find(seats.accounts.begin(), seats.accounts.end(), one.id) == seats.accounts.end();
  });
  return PanelChoices{std::move(all)};
}
Result<ListedAll> list(Work& work, const base::Nothing&) {
  return ListedAll{listed(work)};
}

/// N-07: from the first instant after the last day to decide. Nothing falls due by itself where all
/// of the ranked have been barred since: that the head must terminate.
std::vector<platform::Due> fall_silent(Work& work) {
  std::vector<platform::Due> out;
  for (const auto& one : awaiting_decision(work))
    if (work.today <= one.decide_by || somebody_stands(work, one.id))
      out.push_back({base::Instant::civil(one.decide_by.plus_days(1), 0, 0),
                     "procurement.decide_by_silence",
                     {{"id", one.id.value}}});
  return out;
}

std::vector<platform::Endpoint> until_the_talks() {
  using platform::endpoint, platform::own;
  constexpr std::string_view kShow = "procurement.get";
  // clang-format off
  return {
      endpoint("procurement.draft",             "POST /procurements",                             kShow, own<Wish>,
          draft,             {"起草采购项目", "Draft a procurement."}),
      endpoint("procurement.amend",             "POST /procurements/{id}/amend",                  kShow, by_id<Amend>,
          amend,             {"修改草稿", "Amend the draft."}),
      endpoint("procurement.disclose",          "POST /procurements/{id}/disclose",               kShow, by_id<Ref>,
          disclose,          {"公开采购意向", "Disclose the intention."}),
      endpoint("procurement.file_plan",         "POST /procurements/{id}/file-plan",              kShow,
          by_id<FilePlan>,         file_plan,         {"登记实施计划备案", "Record that the plan was filed with finance."}),
      endpoint("procurement.issue",             "POST /procurements/{id}/issue",                  kShow, by_id<Issue>,
          issue,             {"发出磋商文件", "Issue the consultation file."}),
      endpoint("procurement.offer",             "POST /procurements/{procurement}/offers",        kShow,
          by_procurement<SendOffer>, send_offer,      {"提交密封的首次响应", "Send a sealed first offer."}),
      endpoint("procurement.withdraw_offer",    "POST /procurements/{procurement}/withdraw-offer", kShow,
          by_procurement<Withdraw>, withdraw_offer,   {"撤回本单位的响应", "Withdraw your own sealed offer."}),
      endpoint("procurement.open",              "POST /procurements/{id}/open",                   kShow, by_id<Ref>,
          open_offers,       {"开启响应", "Open the offers."}),
      endpoint("procurement.panel_choices",     "GET /procurements/{id}/panel-choices",           kShow, by_id<Ref>,
          choices,           {"可选的磋商小组成员", "Who may be named to the panel."}),
      endpoint("procurement.form_panel",        "POST /procurements/{id}/panel",                  kShow,
          by_id<FormPanel>,        form_panel,        {"组成磋商小组", "Form the panel."}),
      endpoint("procurement.consult",           "POST /procurements/{id}/talks",                  kShow,
          by_id<Consult>,          consult,           {"与供应商磋商", "Consult with a supplier."}),
  };
  // clang-format on
}
std::vector<platform::Endpoint> from_the_quotes() {
  using platform::endpoint, platform::everyone;
  constexpr std::string_view kShow = "procurement.get";
  // clang-format off
  return {
      endpoint("procurement.call_quotes",       "POST /procurements/{id}/call-quotes",            kShow,
          by_id<CallQuotes>,       call_quotes,       {"要求最后报价", "Call for final quotes."}),
      endpoint("procurement.quote",             "POST /procurements/{procurement}/quotes",        kShow,
          by_procurement<SendQuote>, send_quote,      {"提交密封的最后报价", "Send a sealed final quote."}),
      endpoint("procurement.open_quotes",       "POST /procurements/{id}/open-quotes",            kShow, by_id<Ref>,
          open_quotes,       {"开启最后报价", "Open the final quotes."}),
      endpoint("procurement.lock_sheet",        "POST /procurements/{id}/sheets",                 kShow,
          by_id<LockSheet>,        lock_sheet,        {"锁定评分表", "Lock a score sheet."}),
      endpoint("procurement.report",            "POST /procurements/{id}/report",                 kShow,
          by_id<ReportIn>,
          report,            {"提交评审报告", "Report the evaluation."}),
      endpoint("procurement.reevaluate",        "POST /procurements/{id}/reevaluate",             kShow,
          by_id<Reevaluate>,       reevaluate,        {"依法重新评审", "Evaluate anew, for one of the law's causes."}),
      endpoint("procurement.decide",            "POST /procurements/{id}/decide",                 kShow,
          by_id<Decide>,           decide,            {"确定成交供应商", "Decide on the supplier."}),
      endpoint("procurement.decide_by_silence", "POST /procurements/{id}/decide-by-silence",      kShow, by_id<Ref>,
          decide_by_silence, {"逾期视同确定", "Deem the first ranked chosen."}),
      endpoint("procurement.announce",          "POST /procurements/{id}/announce",               kShow, by_id<Ref>,
          announce,          {"公告成交结果", "Announce the result."}),
      endpoint("procurement.refuse_award",      "POST /procurements/{id}/refuse-award",           kShow,
          by_id<RefuseAward>,      refuse_award,      {"成交供应商不签订合同", "The chosen supplier does not sign."}),
      endpoint("procurement.challenge",         "POST /procurements/{procurement}/challenges",    kShow,
          by_procurement<Raise>,   raise_challenge,   {"提出质疑", "Challenge the result."}),
      endpoint("procurement.answer",            "POST /procurement-challenges/{id}/answer",       kShow, by_challenge,
          answer_challenge,  {"答复质疑", "Answer a challenge."}),
      endpoint("procurement.terminate",         "POST /procurements/{id}/terminate",              kShow,
          by_id<Terminate>,        terminate,         {"终止采购", "Terminate the procurement."}),
      endpoint("procurement.get",               "GET /procurements/{id}",                         kShow, by_id<Ref>,
          show,              {"查看采购项目", "Show a procurement."}),
      endpoint("procurement.list",              "GET /procurements",                              "",
          everyone<base::Nothing>, list,              {"列出采购项目", "List procurements."}),
      endpoint("procurement.evaluation",        "GET /procurements/{id}/evaluation",              kShow, by_id<Ref>,
          show_evaluation,   {"查看评审情况", "Show the evaluation."}),
      endpoint("procurement.timeline",          "GET /procurements/{id}/timeline",                kShow, by_id<Ref>,
          timeline::show,    {"查看采购时间线(最早、最迟、今天)",
                              "Show the purchase's line of time: earliest, latest, today."}),
  };
  // clang-format on
}

std::vector<const base::Refusal*> refusals() {
  // clang-format off
  return {&kNoProcurement, &kTooEarlyAfterIntention, &kOnSaleTooShort, &kDeadlineTooShort,
          &kDeadlineBeforeSaleEnds, &kDeadlinePassed, &kTooLate, &kNotYet, &kTooFew, &kNotSmall,
          &kNothingToWithdraw, &kNoPlan, &kPlanBelowCeiling, &kBondAboveMax, &kPerformanceBondAboveMax,
          &kRelatedOffers, &kNotInvited, &kNotForIndividuals, &kNotRerun, &kNoKey, &kPriceWeight, &kWeights, &kSameCode,
          &kMeasure, &kAboveCeiling, &kDeduction, &kDeductionNotAdopted, &kUnknownRule, &kMethodRules,
          &kOpenTender, &kSplit, &kNotReserved, &kDisguised, &kPublicNotAsked, &kNotConfirmed, &kOtherRequirement,
          &kDesignedIt, &kPanelSize, &kPanelExperts, &kPanelTwice, &kPanelAccount, &kPanelConflict,
          &kNotOnPanel, &kLockedAlready, &kSheetConflict, &kSheet, &kNotConsulted, &kNoOffer, &kSheetsOpen,
          &kTooFewQualified, &kNotUpheld, &kRankedOrder, &kAwardBarred, &kDecideTooLate, &kNotSilent,
          &kNotEvaluated, &kRaisedShare, &kBadBids, &kBadDraw, &kNoChallenge, &kChallengeNotAdopted, &kNotAParty,
              &kStepNotOver,
          &kWhichStep, &kChallengedOnce, &kAffectsNeedsUpheld, &kSuspended, &kComplaintUpheld, &kNotTheWinner,
          &kRefusalDocument, &kReevaluateMember, &kChangeUntold, &kNothingChanged,
          &kChallengeLate, &kAnsweredAlready, &kExcludeNeedsUpheld, &kChallengeOpen, &kChallengeUpheld,
          &kSignBarred, &kSignLate, &kNotAnnounced};
  // clang-format on
}

}  // namespace

platform::Module module() {
  auto all = until_the_talks();
  for (auto& one : from_the_quotes())
    all.push_back(std::move(one));
  for (auto& one : experts::draw_endpoints())
    all.push_back(std::move(one));
  for (auto& one : clarification::endpoints())
    all.push_back(std::move(one));
  for (auto& one : bond::endpoints())
    all.push_back(std::move(one));
  auto refused = refusals();
  for (const auto* one : clarification::refusals())
    refused.push_back(one);
  for (const auto* one : bond::refusals())
    refused.push_back(one);
  for (const auto* one : experts::draw_refusals())
    refused.push_back(one);
  auto never = truths();
  auto told = witnessed();
  for (auto* part : {&clarification::store::must_be_empty, &bond::store::must_be_empty})
    for (const auto& one : part())
      never.push_back(one);
  for (auto* part : {&clarification::store::witnessed, &bond::store::witnessed})
    for (auto& one : part())
      told.push_back(std::move(one));
  return {.name = "procurement",
          .endpoints = std::move(all),
          .refusals = std::move(refused),
          .lifecycles = {base::lifecycle("procurement.get", State::draft, kSteps)},
          .must_be_empty = std::move(never),
          .timers = {fall_silent},
          .witnessed = std::move(told)};
}

}  // namespace procurement
