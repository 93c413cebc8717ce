#pragma once
// Decisions on supplements (B-19). Pure.
#include <span>

#include "flow/5_contract/rules.h"
#include "flow/5_contract/supplement/supplement.h"

namespace contract {

// clang-format off
inline constexpr auto kSupplementSteps = std::to_array<base::Step<SupplementState>>({
    {SupplementState::proposed,  "supplement.consent",  SupplementState::consented},
    {SupplementState::proposed,  "supplement.withdraw", SupplementState::withdrawn},
    {SupplementState::consented, "supplement.withdraw", SupplementState::withdrawn},
    {SupplementState::consented, "supplement.sign",     SupplementState::concluded},
    {SupplementState::concluded, "supplement.publish",  SupplementState::published},
    {SupplementState::concluded, "supplement.file",     SupplementState::concluded},
    {SupplementState::published, "supplement.file",     SupplementState::published}});
static_assert(base::sound(kSupplementSteps, SupplementState::proposed));

inline constexpr base::Refusal
    kNoSupplement{"supplement.not_found", base::Kind::not_found,
        {"没有这份补充合同;请核对编号。", "There is no such supplement: check its identity."}},
    kSupplementMeasure{"supplement.measure_unknown", base::Kind::invalid,
        {"所列指标代码不在合同之内,或列了两次;补充合同只能追加与合同标的相同的服务。",
         "A code listed is not among the contract's measures, or stands twice: a supplement adds to what the contract "
           "is about, and to nothing else."},
        "B-19 《政府采购法》§49"},
    kSupplementUnits{"supplement.other_terms", base::Kind::invalid,
        {"追加金额须等于追加数量乘以合同单价;按比例计的指标只写金额。其他条款不得改变,请更正。",
         "The amount is the units times the contract's unit price, and a ratio has an amount alone: no other term may "
           "change, so correct it."},
        "B-19 《政府采购法》§49"},
    kSupplementAboveMax{"supplement.above_max", base::Kind::refused,
        {"全部补充合同的金额合计将超过原合同价的法定比例;请减少追加金额,超出部分另行采购。",
         "All supplements together would exceed the lawful share of the original price: add less, and procure the rest "
           "anew."},
        "B-19 《政府采购法》§49"},
    kSupplementOpen{"supplement.open_already", base::Kind::conflict,
        {"该合同另有一份补充合同尚未签订;请先签订或撤回。",
         "Another supplement of the contract is not signed yet: have it signed or withdraw it first."},
        "B-19 《政府采购法》§49"},
    kSupplementTooLate{"supplement.too_late", base::Kind::refused,
        {"合同期限已满、已提前解除,或期末评估已确认,不能再追加;请另行采购。",
         "The term is over, the contract was ended early, or the final assessment has been accepted, so nothing can be "
           "added: procure it anew."},
        "B-19 《政府采购法》§49"},
    kContractNotPublic{"supplement.contract_not_public", base::Kind::refused,
        {"合同本身尚未公告;请先公告合同,再公告补充合同。",
         "The contract itself is not published: publish it first, then the supplement."},
        "B-17 实施条例§50"};
// clang-format on

/// B-19 as it stands on the day: all supplements together at most this share of the first price.
struct SupplementCap {
  base::Exact share;
  std::string basis;
};
/// What a supplement is judged by.
struct Supplementing {
  const Contract& contract;
  std::span<const Supplement> others;  // of the same contract
  SupplementCap cap;
  base::Date today;
  bool ended = false;  // early (B-20)
};

/// The price as the contract was first signed: what signed supplements added is taken off.
base::Money original_price(const Contract&, std::span<const Supplement>);
/// Each measure is the contract's, stands once, and costs what it costs.
base::Check check_extras(const Contract&, const std::vector<Extra>&);
base::Check check_cap(base::Money original, base::Money signed_before, base::Money amount,
                      const SupplementCap&);

/// contract.supplement.
struct ProposeSupplement {
  ContractId contract;
  std::string reason;
  std::vector<Extra> items;
};
base::Result<Supplement> supplement_proposed(SupplementId, const ProposeSupplement&,
                                             const Supplementing&);
/// What the supplier consents to, in canonical JSON: the text it adds to, and what it adds.
std::string supplement_text(const Supplement&, const Contract&);
base::Result<Supplement> supplement_consented(Supplement, base::Instant now, std::string hash);
base::Result<Supplement> supplement_signed(Supplement, const Supplementing&, const Clocks&,
                                           const std::string& by);
base::Result<Supplement> supplement_withdrawn(Supplement, base::Date today);
/// Late is allowed and recorded as late (B-17).
base::Result<Supplement> supplement_published(Supplement, const Contract&, base::Date today);
base::Result<Supplement> supplement_filed(Supplement, const Filing&, base::Date today);

Addition addition_of(const Supplement&);
/// The contract with it: price and measures grow, the rest is as it was.
Contract grown(Contract, const Supplement&);

}  // namespace contract
