#pragma once
// Decisions on ending a contract before its term is over (B-20). Pure.
#include <span>

#include "flow/5_contract/ending/ending.h"
#include "flow/5_contract/rules.h"

namespace contract {

// clang-format off
inline constexpr auto kEndingSteps = std::to_array<base::Step<EndingState>>({
    {EndingState::proposed, "ending.agree",    EndingState::effective},
    {EndingState::proposed, "ending.decline",  EndingState::declined},
    {EndingState::proposed, "ending.withdraw", EndingState::withdrawn}});
static_assert(base::sound(kEndingSteps, EndingState::proposed));

inline constexpr base::Refusal
    kNoEnding{"ending.not_found", base::Kind::not_found,
        {"没有这项解除合同的提议;请核对编号。", "There is no such proposal to end a contract: check its identity."}},
    kEndAlone{"ending.alone", base::Kind::refused,
        {"任何一方都不能擅自解除合同:提出方不能自己同意,须由对方同意;对方不同意的,合同继续履行,或依法起诉、申请仲裁。",
         "Neither party ends a contract alone: who proposed it cannot agree to it, the other party has to. "
         "Where it does "
           "not, the contract goes on, or a court or an arbitrator decides."},
        "B-20 《政府采购法》§50"},
    kEndOthers{"ending.others", base::Kind::refused,
        {"只有提出方能撤回自己的提议;不同意对方的提议,请写明理由予以拒绝。",
         "Only who proposed it withdraws it: what the other side proposed is declined, with a reason."},
        "B-20 《政府采购法》§50"},
    kEndByOrder{"ending.by_order", base::Kind::refused,
        {"以损害国家利益和社会公共利益为由解除的,不经双方协商,只能由采购人负责人决定;请用“为公共利益决定解除”。",
         "An end because performance harms the public interest is not agreed upon: only the purchaser's head "
         "orders it. "
           "Use that operation."},
        "B-20 《政府采购法》§50"},
    kEndBreach{"ending.breach_not_named", base::Kind::refused,
        {"以供应商违约为由解除,须由采购人提出,并照录合同“违约责任”条款中约定该情形的原文;合同没有约定的,请改为双方协商。",
         "An end for the supplier's breach is the purchaser's to propose, with words that stand in the "
         "contract's own clause "
           "on breach; where it names no such case, propose an end by agreement."},
        "B-20 《政府采购法》§50"},
    kEndFault{"ending.fault", base::Kind::invalid,
        {"有过错的一方应当承担赔偿责任:请写明过错方及其如何承担;以违约为由解除的,过错方是供应商。",
         "Whoever is at fault pays: say who that is and how it makes good. Of an end for breach it is the supplier."},
        "B-20 《政府采购法》§50"},
    kEndReason{"ending.no_reason", base::Kind::invalid,
        {"请写明理由,不能只填空格;为公共利益决定解除的,须具体写明继续履行会损害什么。",
         "Say why; blanks are not enough. An order names what performing the contract any longer would harm."},
        "B-20 《政府采购法》§50"},
    kEndLastDay{"ending.last_day", base::Kind::invalid,
        {"最后服务日须不早于今天和期限起始日,并早于原期限终止日;请更正,提议已过此日的请撤回后重新提出。",
         "The last day is today or later, within the term and before it ends: correct it; where a proposal's "
         "day has passed, "
           "withdraw it and propose anew."},
        "B-20 《政府采购法》§50"},
    kEndMeasure{"ending.falls_away", base::Kind::invalid,
        {"不再履行的部分须是合同的指标,各列一次,金额等于数量乘以合同单价(按比例计的只写金额),并且每项指标至少保留一部分;请更正。",
         "What falls away is of the contract's measures, each once, at units times the contract's price (a "
         "ratio has an "
           "amount alone), and something of each measure remains: correct it."},
        "B-20 《政府采购法》§50"},
    kEndBelowPaid{"ending.below_paid", base::Kind::refused,
        {"不再履行的部分会使合同价低于已付金额(含尚未扣回的预付款);请减少,多付的在期末结算时退回。",
         "With so much falling away the price would be below what is paid already, prepaid money included: "
         "let less fall "
           "away; what is overpaid comes back with the final payment."},
        "B-20 A-15 财政部令第102号§25-28"},
    kEndOpen{"ending.open_already", base::Kind::conflict,
        {"该合同另有一项解除提议等待答复;请先由对方答复,或由提出方撤回。",
         "Another proposal to end the contract waits: have it answered, or withdrawn by whoever proposed it."},
        "B-20 《政府采购法》§50"},
    kEndedAlready{"ending.ended_already", base::Kind::conflict,
        {"该合同已经提前解除;已履行的部分请完成期末评估和付款,再结束合同。",
         "The contract has been ended early already: assess and pay what was delivered, then close it."},
        "B-20 《政府采购法》§50"},
    kEndTooLate{"ending.too_late", base::Kind::refused,
        {"合同期限已满,或期末评估已确认,不必再解除;请办结付款后结束合同。",
         "The term is over, or the final assessment has been accepted, so there is nothing to end: pay and close it."},
        "B-20 《政府采购法》§50"},
    kEndSupplement{"ending.supplement_open", base::Kind::conflict,
        {"该合同有一份补充合同尚未签订;请先撤回,再解除合同。",
         "A supplement of the contract is not signed yet: withdraw it first, then end the contract."},
        "B-20 B-19 《政府采购法》§49-50"};
// clang-format on

/// An order says in so many words what harm it averts 〔自定〕.
inline constexpr base::Limit kOrderReason{20, 1000};

/// contract.propose_end.
struct ProposeEnd {
  ContractId contract;
  EndGround ground = EndGround::by_agreement;
  std::string reason;
  base::Date last_day;
  std::optional<std::vector<FallsAway>> falls_away;
  std::optional<std::string> clause;
  std::optional<Fault> fault;
  std::optional<std::string> liability;
};
/// contract.order_end.
struct OrderEnd {
  ContractId contract;
  std::string reason;
  base::Date last_day;
  Fault fault = Fault::neither;
  std::optional<std::string> liability;
};
/// What an early end is judged by.
struct Endable {
  const Contract& contract;
  std::span<const Ending> others;  // of the same contract
  bool supplement_open = false;    // one is not signed yet
  base::Money prepaid;             // neither recovered nor refunded
  base::Date today;
};
struct EndDecision {
  Side side = Side::purchaser;
  std::string words, by;
};

/// On which side of the contract an organisation stands.
Side side_of(const Contract&, const std::string& org);
base::Result<Ending> end_proposed(EndingId, const ProposeEnd&, Side, const Endable&);
/// Without the other side: only because performing it harms the public interest.
base::Result<Ending> end_ordered(EndingId, const OrderEnd&, const Endable&, const std::string& by);
base::Result<Ending> end_agreed(Ending, const EndDecision&, const Endable&);
base::Result<Ending> end_declined(Ending, const EndDecision&, base::Date today);
base::Result<Ending> end_withdrawn(Ending, const EndDecision&, base::Date today);

Ended ended_of(const Ending&);
/// The contract with it: the term ends on the last day, price and measures are without what falls
/// away, the rest is as it was.
Contract ended_early(Contract, const Ending&);

}  // namespace contract
