#pragma once
// How much, when and from whom a bond is received, and when it goes back. Pure.
#include "flow/4_procurement/bond/bond.h"
#include "flow/4_procurement/rules.h"

namespace procurement::bond {

using enum base::Kind;

// clang-format off
inline constexpr base::Refusal
    kNoBond{"procurement.no_such_bond", not_found,
        {"没有登记这笔保证金;请核对编号。", "There is no such bond on record: check its number."}},
    kNotAsked{"procurement.bond_not_asked", refused,
        {"本项目的采购文件没有要求这种保证金,不能收取;已到账的请原路退回。",
         "The file of this purchase asks for no such bond, so none may be taken: send back what came."},
        "B-13、B-18 实施条例 §33、§48"},
    kWrongTime{"procurement.bond_wrong_time", refused,
        {"磋商(投标)保证金在开启响应之前登记,履约保证金在成交结果公告之后登记;请核对类别。",
         "A bid bond is recorded before the opening, a performance bond after the result notice: check the kind."},
        "B-13、B-18 实施条例 §33、§48"},
    kBondLate{"procurement.bond_late", refused,
        {"保证金须在响应截止时刻之前到账,且到账时刻不能晚于现在;逾期到账的不能登记,请原路退回。",
         "A bid bond arrives before the deadline for offers, and not later than now: what came late is not recorded "
         "but sent back."},
        "B-13 实施条例 §33"},
    kBondAmount{"procurement.bond_amount", refused,
        {"到账金额与采购文件要求的金额不符;请核对到账凭证,按所示金额收取。",
         "The amount is not the one that the file asks for: check the voucher; it must be what is shown."},
        "B-13、B-18 实施条例 §33、§48"},
    kNotWinner{"procurement.bond_not_winner", refused,
        {"履约保证金只向成交供应商收取;请核对供应商。",
         "A performance bond is taken from the supplier chosen alone: check who it is."},
        "B-18 实施条例 §48"},
    kHeld{"procurement.bond_held", conflict,
        {"这个供应商的同类保证金已登记且尚未退还;请核对是否重复。",
         "A bond of this kind from this supplier is on record and not returned: check whether this is the same one."}},
    kReturned{"procurement.bond_returned_already", conflict,
        {"这笔保证金已经退还;请核对编号。", "This bond has been returned already: check its number."}},
    kStillBound{"procurement.bond_still_bound", refused,
        {"这笔保证金尚不能退还:磋商(投标)保证金在撤回响应、结果公告、签订合同或终止采购之后退还,履约保证金在签订合同之后按约定退还。",
         "This bond is not due yet: a bid bond goes back after a withdrawal, the result notice, the contract or the "
         "end of the purchase, a performance bond after the contract was signed, as it says."},
        "N-07 财库〔2014〕214号;B-13、B-18 实施条例 §33、§48"};
// clang-format on

/// What the file asks for.
struct Asked {
  std::optional<base::Money> bid;
  base::Exact performance_percent;
};
/// A bond as it arrived.
struct Arrival {
  BondKind kind = BondKind::bid;
  std::string supplier;
  base::Money amount;
  base::Instant received_at;
};
/// Asked for, in time, of the right supplier, and of the amount asked.
base::Check may_receive(const Procurement&, const Asked&, const Arrival&, base::Instant now);
/// A performance bond is in whole fen of the award price.
std::optional<base::Money> amount_asked(const Procurement&, const Asked&, BondKind);

/// What decides when a bond goes back.
struct Facts {
  BondKind kind = BondKind::bid;
  std::optional<base::Date> withdrawn_on;
  bool won = false;       // the supplier is the one chosen
  bool offering = false;  // an offer of it stands and counts
};
struct Clock {
  ReturnCause cause;
  base::Date from;
};
/// From when on the days to return it run; nothing while it is bound, and for a performance bond,
/// whose return the contract settles.
std::optional<Clock> clock_of(const Procurement&, const Facts&);
/// The method's row for it.
std::string_view key_of(const MethodRow&, ReturnCause);
/// Before the opening only what was withdrawn: otherwise it would tell who has offered.
base::Check may_return(const Procurement&, const Facts&, const std::optional<Clock>&);

}  // namespace procurement::bond
