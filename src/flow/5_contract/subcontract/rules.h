#pragma once
// Decisions on subcontracting. Pure.
#include <span>

#include "flow/5_contract/rules.h"
#include "flow/5_contract/subcontract/subcontract.h"

namespace contract {

// clang-format off
inline constexpr auto kSubcontractSteps = std::to_array<base::Step<SubcontractState>>({
    {SubcontractState::asked, "subcontract.consent", SubcontractState::agreed},
    {SubcontractState::asked, "subcontract.decline", SubcontractState::denied}});
static_assert(base::sound(kSubcontractSteps, SubcontractState::asked));

inline constexpr base::Refusal
    kNoSubcontract{"subcontract.not_found", base::Kind::not_found,
        {"没有这项分包申请;请核对编号。", "There is no such request to subcontract: check its identity."}},
    kPerformer{"subcontract.performer", base::Kind::invalid,
        {"分包单位不能是采购人或承接主体自己;请填写另一家已登记的单位。",
         "The part cannot be performed by the purchaser or by the supplier itself: name another registered body."},
        "A-15 《政府采购法》§48"},
    kWholeContract{"subcontract.whole", base::Kind::refused,
        {"分包金额合计达到合同价即为转包,法律不允许;请只分包一部分,其余自行履行。",
         "Parts that together reach the price hand on the whole contract, which the law forbids: subcontract less and "
           "perform the rest yourself."},
        "A-15 财政部令第102号§25-28; 《政府采购法》§48"},
    kDeclineWhy{"subcontract.no_reason", base::Kind::invalid,
        {"不同意分包须写明理由。", "Say why it is not consented to."},
        "A-15 《政府采购法》§48"};
// clang-format on

/// subcontract.ask.
struct AskSubcontract {
  ContractId contract;
  std::string performer, part, reason;
  base::Money amount;
};
/// What was consented to before, of the same contract.
base::Money agreed_in_all(std::span<const Subcontract>);
base::Result<Subcontract> subcontract_asked(SubcontractId, const AskSubcontract&, const Contract&,
                                            std::span<const Subcontract> others, base::Date today);

struct SubcontractDecision {
  std::string words, by;
  base::Date today;
};
base::Result<Subcontract> subcontract_agreed(Subcontract, const SubcontractDecision&,
                                             const Contract&, std::span<const Subcontract> others);
base::Result<Subcontract> subcontract_declined(Subcontract, const SubcontractDecision&);

}  // namespace contract
