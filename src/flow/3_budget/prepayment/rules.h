#pragma once
// Decisions on prepaid money. Pure.
#include "flow/3_budget/prepayment/prepayment.h"
#include "flow/3_budget/rules.h"

namespace budget {

// clang-format off
inline constexpr base::Refusal
    kNotPrepaid{"budget.not_prepaid", base::Kind::refused,
        {"该事项没有这么多未扣回的预付款;扣回和退回不得超过未扣回的金额。",
         "Not so much is prepaid and outstanding under this reference: no more is recovered or refunded than that."},
        "A-15 预算法§13"},
    kNoPrepayment{"budget.no_prepayment", base::Kind::not_found,
        {"该事项没有预付款;请核对事项编号。", "Nothing was prepaid under this reference: check it."}},
    kRefundGrounds{"budget.no_grounds", base::Kind::invalid,
        {"请写明退回理由和依据文件,不能只填空格。",
         "Say why it is refunded, and name the document behind it; blanks are not enough."},
        "A-15 预算法§13"},
    kToTreasury{"budget.to_treasury", base::Kind::refused,
        {"支出所在年度已经结账,退回的资金须上缴国库,不能再用;请选择上缴国库。",
         "The year it was spent in is closed: what comes back "
             "goes to the treasury and is not used again. Choose that."},
        "A-15 预算法§42"},
    kStillOpen{"budget.not_to_treasury", base::Kind::refused,
        {"支出所在年度还没有结账,退回的资金应退回原预算项目;请选择退回承诺或退回可用。",
         "The year it was spent in is open: what comes back returns to the line. Choose committed or available."},
        "A-15 预算法§42"};
// clang-format on

base::Money outstanding(const Prepayment&);
/// No more than is outstanding.
base::Check may_recover(const Prepayment&, base::Money);

/// budget.refund.
struct Refund {
  std::string ref;
  base::Money amount;
  RefundTo to = RefundTo::committed;
  std::string reason, basis;
};
/// What the book must move for it: nothing where it goes to the treasury.
/// `line` is the one it was paid from.
base::Result<std::optional<Move>> refunded(const Prepayment&, const Refund&, const LineBody& line);

}  // namespace budget
