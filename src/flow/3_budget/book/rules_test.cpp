#include "flow/3_budget/book/rules.h"

#include <gtest/gtest.h>

namespace budget {
namespace {

using base::Date, base::Money;

TEST(BudgetBook, today_or_a_day_before_never_one_to_come) {
  const Date today(2025, 7, 1);
  EXPECT_EQ(day_asked({}, today).value(), today);
  EXPECT_EQ(day_asked(today, today).value(), today);
  EXPECT_EQ(day_asked(Date(2025, 6, 30), today).value(), Date(2025, 6, 30));
  const auto tomorrow = day_asked(Date(2025, 7, 2), today);
  ASSERT_FALSE(bool(tomorrow));
  EXPECT_EQ(tomorrow.error().why->code, "budget.future_day");
}

TEST(BudgetBook, rows_together_account_by_account) {
  BookRow a, b;
  std::int64_t n = 1;
  for (Money Balance::*m :
       {&Balance::approved, &Balance::carried_in, &Balance::adjusted, &Balance::available,
        &Balance::held, &Balance::reserved, &Balance::committed, &Balance::spent, &Balance::carried,
        &Balance::lapsed, &Balance::reserved_ever, &Balance::committed_ever,
        &Balance::released_ever}) {
    a.*m = Money::fen(n);
    b.*m = Money::fen(1'000);
    EXPECT_EQ(together({a, b}).*m, Money::fen(1'000 + n)) << n;
    ++n;
  }
}

TEST(BudgetBook, a_preview_says_what_is_open) {
  Line line;
  line.title = "t";
  line.balance.reserved = Money::yuan(1);
  line.balance.committed = Money::yuan(2);
  line.balance.held = Money::yuan(3);
  Closing c;
  c.carried = Money::yuan(3);
  c.lapsed = Money::yuan(4);
  c.surplus = true;
  const PreviewLine p = previewed(line, c, 5);
  EXPECT_EQ(p.would_carry, Money::yuan(3));
  EXPECT_EQ(p.would_lapse, Money::yuan(4));
  EXPECT_EQ(p.reserved, Money::yuan(1));
  EXPECT_EQ(p.committed, Money::yuan(2));
  EXPECT_EQ(p.held, Money::yuan(3));
  EXPECT_EQ(p.adjustments_open, 5);
  EXPECT_TRUE(p.surplus);
}

}  // namespace
}  // namespace budget
