#pragma once
// Where money of a line comes from and where it stands. Part of the face budget.h.
#include <boost/describe.hpp>
#include <string>

#include "base/record.h"

namespace budget {

using LineId = base::Id<struct LineTag>;

/// Where the money comes from. It stays what it is: nothing moves from one source to another.
enum class Source {
  general_budget,
  government_fund,
  welfare_lottery,
  superior_transfer,
  donation,
  other
};
BOOST_DESCRIBE_ENUM(Source, general_budget, government_fund, welfare_lottery, superior_transfer,
                    donation, other)
base::Says says(Source);

/// Where money of a line stands. A debit adds to an account, a credit takes from it; granted is
/// the source, so all the others together always equal it. held: approved for a stage that has not
/// been opened.
enum class Account { granted, available, held, reserved, committed, spent, carried, lapsed };
BOOST_DESCRIBE_ENUM(Account, granted, available, held, reserved, committed, spent, carried, lapsed)

enum class Kind {
  approve,
  raise,
  cut,
  transfer_out,
  transfer_in,
  open_stage,
  reserve,
  commit,
  spend,
  prepay,
  refund,
  release_reserved,
  release_committed,
  carry_out,
  carry_in,
  lapse
};
BOOST_DESCRIBE_ENUM(Kind, approve, raise, cut, transfer_out, transfer_in, open_stage, reserve,
                    commit, spend, prepay, refund, release_reserved, release_committed, carry_out,
                    carry_in, lapse)

/// What stands in each account now, and how much ever went in (`_ever`, nothing taken off).
/// approved = available + held + reserved + committed + spent + carried + lapsed.
struct Balance {
  base::Money approved;    // by approval and by what was adjusted since, or carried in
  base::Money carried_in;  // the part of it that was carried in
  base::Money adjusted;    // the part of it by adjustments; below zero: taken off
  base::Money available, held, reserved, committed, spent;
  base::Money carried, lapsed;  // at the year's close: to the next year's line; given up
  base::Money reserved_ever, committed_ever, released_ever;
};
template <class B>
constexpr auto balance_fields() {
  using base::field;
  return std::tuple(
      field("approved", &B::approved, {"批准(含调整)", "Approved and adjusted, or carried in"}),
      field("carried_in", &B::carried_in, {"其中上年结转", "Carried in from the year before"}),
      field("adjusted", &B::adjusted, {"其中预算调整", "By adjustments; below zero: taken off"},
            {-base::kAnyNumber.max, base::kAnyNumber.max}),
      field("available", &B::available, {"可用", "Available"}),
      field("held", &B::held, {"暂不开放", "Held for a stage that is not open"}),
      field("reserved", &B::reserved, {"预留", "Reserved and not yet committed"}),
      field("committed", &B::committed, {"已承诺", "Committed and not yet spent"}),
      field("spent", &B::spent, {"已支出", "Spent"}),
      field("carried", &B::carried, {"结转下年", "Carried to the next year"}),
      field("lapsed", &B::lapsed, {"收回", "Lapsed"}),
      field("reserved_ever", &B::reserved_ever, {"累计预留", "Ever reserved"}),
      field("committed_ever", &B::committed_ever, {"累计承诺", "Ever committed"}),
      field("released_ever", &B::released_ever, {"累计释放", "Ever released"}));
}
constexpr auto describe(const Balance*) {
  return std::apply([](auto... f) { return base::record("BudgetBalance", f...); },
                    balance_fields<Balance>());
}

}  // namespace budget
