#pragma once
// What stands against a supplier: marks of credit (B-02) and sanctions (B-60, D-07). Pure.
#include "registry/suppliers/rules.h"

namespace supplier {

// clang-format off
inline constexpr auto kCreditSteps = std::to_array<base::Step<CreditState>>({
    {CreditState::standing, "credit.clear", CreditState::cleared}});
static_assert(base::sound(kCreditSteps, CreditState::standing));
inline constexpr auto kSanctionSteps = std::to_array<base::Step<SanctionState>>({
    {SanctionState::imposed, "sanction.lift", SanctionState::lifted}});
static_assert(base::sound(kSanctionSteps, SanctionState::imposed));

inline constexpr base::Refusal
    kNoCredit{"credit.not_found", base::Kind::not_found,
        {"没有这条信用记录。", "There is no such mark of credit."}},
    kCreditDays{"credit.ends_before_it_began", base::Kind::invalid,
        {"结束日期不能早于开始日期。", "It cannot end before it began: correct the days."}},
    kNoSource{"credit.no_source", base::Kind::invalid,
        {"请写明来源文件的名称和文号。", "Name the document it comes from, with its number."},
        "B-02 实施条例 §19"},
    kNeedsAmount{"credit.needs_amount", base::Kind::invalid,
        {"较大数额罚款须写明金额,欠缴的可写明欠额;其他种类不填金额。",
         "Give the amount of a large fine; arrears may have one, no other kind does."},
        "B-02 实施条例 §19"},
    kFineNotLarge{"credit.fine_not_large", base::Kind::refused,
        {"罚款未达到“较大数额”的标准,不属于重大违法记录;请核对处罚决定书,不达标准的不要登记。",
         "The fine is below what counts as large, so it is no grave violation: check the decision."},
        "B-02 实施条例 §19;财库〔2022〕3号"},
    kRunsByItself{"credit.runs_by_itself", base::Kind::refused,
        {"重大违法记录不能提前消除,满规定年限自行失效;只有处罚决定被撤销的,才可按“有误”更正。",
         "A grave violation counts for its years and then no more by itself: only where it was annulled may it "
         "be cleared, as mistaken."},
        "B-02 《政府采购法》§22;实施条例 §19"},
    kNoClearReason{"credit.no_reason", base::Kind::invalid,
        {"请写明消除或更正的理由和凭据。", "Write why it is cleared and on what evidence."}},
    kNoSanction{"sanction.not_found", base::Kind::not_found,
        {"没有这项处罚。", "There is no such sanction."}},
    kFineRange{"sanction.fine_range", base::Kind::refused,
        {"罚款须在采购金额的法定比例之间;请改在所示最低与最高数额之间,精确到分。",
         "The fine must lie within the lawful share of the purchase's amount: between the two sums shown, to the fen."},
        "B-60 《政府采购法》§77;实施条例 §72"},
    kFineMissing{"sanction.fine_missing", base::Kind::invalid,
        {"这类处罚须写明采购金额和罚款。", "This sanction needs the amount of the purchase and the fine."},
        "B-60 《政府采购法》§77"},
    kNoFineHere{"sanction.no_fine", base::Kind::refused,
        {"恶意投诉列入不良行为记录并禁止参加,不按采购金额罚款;请删去采购金额和罚款。",
         "Bad-faith complaints bar and are recorded, without a fine on a purchase: leave both amounts out."},
        "D-07 财政部令第94号"},
    kBanTooShort{"sanction.ban_too_short", base::Kind::refused,
        {"禁止期限短于法定下限;请把末日改到所示日期或以后。",
         "The ban is shorter than the law allows: its last day is the one shown, or later."},
        "B-60 《政府采购法》§77;D-07 财政部令第94号"},
    kBanTooLong{"sanction.ban_too_long", base::Kind::refused,
        {"禁止期限长于法定上限;请把末日改到所示日期或以前。",
         "The ban is longer than the law allows: its last day is the one shown, or earlier."},
        "B-60 《政府采购法》§77;D-07 财政部令第94号"},
    kBanBeforeDecision{"sanction.before_decision", base::Kind::refused,
        {"禁止期限不能早于处罚决定之日起算。", "A ban cannot begin before the decision that imposes it."},
        "B-60 《政府采购法》§77"},
    kNoLiftReason{"sanction.no_reason", base::Kind::invalid,
        {"请写明解除处罚的理由和文件。", "Write why the sanction is lifted and by which document."},
        "B-60 《政府采购法》§77"};
// clang-format on

bool is_grave(CreditKind);

/// `large_fine_min`: none where no rule said so on the day.
base::Check check(const Credit&, const std::optional<base::Money>& large_fine_min, Date today);
struct Clearing {
  std::optional<Date> ended_on;  // the last day on which it stood
  bool mistaken = false;
  std::string reason, by;
};
base::Result<Credit> cleared(Credit, const Clearing&, Date today);
/// B-02 on that day: a grave violation for its years, anything else while it stands.
bool marks(const Credit&, Date on, int clean_months);
/// The last day on which it counts; none while nobody knows.
std::optional<Date> counts_until(const Credit&, int clean_months);

/// Read on the day of the decision.
struct SanctionLaw {
  base::Exact fine_min{0}, fine_max{0};  // of the purchase's amount
  int ban_min_months = 0, ban_max_months = 0;
};
/// The last day of a ban of so many months whose first day is `from`.
Date ban_ends(Date from, int months);
base::Check check(const Sanction&, const SanctionLaw&, Date today);
base::Result<Sanction> lifted(Sanction, const std::string& reason, const std::string& by, Date on);
bool bans(const Sanction&, Date on);

}  // namespace supplier
