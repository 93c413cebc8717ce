// P-01 where the contract agrees no days to pay, or no rate.
#include <gtest/gtest.h>

#include "flow/8_payment/rules.h"

namespace payment {
namespace {

using base::Date;
using base::Exact;
using base::Money;

/// Nothing agreed; signed under P-01.
contract::Contract silent() {
  contract::Contract c;
  c.id = {"ct_1"};
  c.signed_on = Date(2025, 8, 18);
  c.state = contract::State::published;
  c.due_late_per_day = Exact(5, 10'000);
  c.due_basis = "合同未约定,依P-01";
  c.interest_line = budget::LineId{"line_running"};
  return c;
}
PayLaw law(bool protects) {
  return {.default_days = 30,
          .agreed_days_max = 60,
          .default_rate = Exact(5, 10'000),
          .in_force_from = {},
          .protects = protects,
          .basis = "国令第802号§9"};
}

TEST(Clock, P01_thirty_days_where_the_contract_agrees_none) {
  const auto clock = clock_of(silent(), law(true), Date(2026, 9, 12), Date(2026, 10, 12));
  EXPECT_EQ(clock.days, 30);
  EXPECT_NE(clock.en.find("agrees none, so the term of P-01"), std::string::npos);
  EXPECT_NE(clock.zh.find("合同没有约定"), std::string::npos);
  EXPECT_EQ(days_to_pay(silent(), law(false)), 0);  // such a contract is not signed
}

TEST(Interest, P01_the_rate_found_at_signing_is_charged) {
  Payment p;
  p.state = State::approved;
  p.approved_by = "head";
  p.amount = Money::yuan(100'000);
  p.clock.due_on = Date(2025, 10, 13);
  const Payment late = paid(p, silent(), "finance", Date(2025, 10, 25)).value();
  EXPECT_EQ(late.late_days, 12);
  EXPECT_EQ(late.interest, Money::yuan(600));
  EXPECT_EQ(interest_payment(late, silent()).lines[0].basis, "合同未约定,依P-01");
  EXPECT_EQ(paid(p, silent(), "finance", Date(2025, 10, 13)).value().interest, Money());
}

}  // namespace
}  // namespace payment
