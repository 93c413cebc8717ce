#pragma once
// Decisions on what is read of the book. Pure.
#include "flow/3_budget/book/book.h"
#include "flow/3_budget/rules.h"

namespace budget {

// clang-format off
inline constexpr base::Refusal
    kFutureDay{"budget.future_day", base::Kind::invalid,
        {"所选日期还没有到,不能查询余额;请选今天或以前的日期。",
         "That day has not come, so nothing stands on it yet: choose today or a day before."}};
// clang-format on

/// The day that is asked for: today where none is given, never one to come.
base::Result<base::Date> day_asked(const std::optional<base::Date>&, base::Date today);

/// What stands in the accounts of several lines together.
Balance together(const std::vector<BookRow>&);

/// What the year's close would make of one line, and what of it is still open.
struct PreviewLine {
  LineId id;
  std::string owner_org, title;
  State state = State::approved;
  base::Money would_carry, would_lapse;
  base::Money reserved, committed;  // open purchases and contracts: what would be carried
  base::Money held;                 // of stages that are not open
  std::int64_t adjustments_open = 0;
  bool surplus = false;
};
PreviewLine previewed(const Line&, const Closing&, std::int64_t adjustments_open);

}  // namespace budget
