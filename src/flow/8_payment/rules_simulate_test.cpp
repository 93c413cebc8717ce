#include "flow/8_payment/rules_simulate.h"

#include <array>
#include <gtest/gtest.h>

namespace payment {
namespace {

using base::Date;
using base::Exact;
using base::Money;
using contract::InstalmentKind;

contract::Contract draft() {
  procurement::Measure visits, asked;
  visits.code = "M1";
  visits.most = 1628;
  visits.unit_price = Money::yuan(100);
  visits.most_amount = Money::yuan(162'800);
  asked.code = "M2";
  asked.counts = procurement::CountRule::ratio;
  asked.fact_kind = procurement::FactKind::survey_response;
  asked.full_at = Exact(9, 10);
  asked.zero_at = Exact(6, 10);
  asked.most_amount = Money::yuan(13'200);
  contract::Contract c;
  c.price = Money::yuan(176'000);
  c.measures = {visits, asked};
  c.sign_by = Date(2025, 3, 31);
  c.instalments = {
      {"P1", "预付款", InstalmentKind::prepayment, Exact(3, 10), Exact(0), Exact(1), "", ""},
      {"P2", "中期款", InstalmentKind::midterm, Exact(0), Exact(1, 2), Exact(7, 10), "", ""},
      {"P3", "尾款", InstalmentKind::final, Exact(0), Exact(0), Exact(1), "", ""}};
  return c;
}
std::vector<SimulatedPart> parts(std::int64_t percent) {
  return simulated(draft(), std::array{percent}).parts;
}

TEST(Simulation, A13_all_of_it_pays_the_price) {
  const auto all = parts(100);
  ASSERT_EQ(all.size(), 3U);
  EXPECT_EQ(all[0].amount, Money::yuan(52'800));
  EXPECT_EQ(all[1].earned, Money::yuan(81'400));
  EXPECT_EQ(all[1].amount, Money::yuan(55'000));  // less half of the prepayment
  EXPECT_EQ(all[2].amount, Money::yuan(68'200));
  EXPECT_EQ(all[2].paid_together, Money::yuan(176'000));
}

TEST(Simulation, A13_less_of_it_pays_less) {
  EXPECT_EQ(parts(60)[1].amount, Money::yuan(22'400));
  EXPECT_EQ(parts(60)[2].paid_together, Money::yuan(97'700));  // 60 % satisfied earn nothing
  EXPECT_EQ(parts(80)[2].paid_together, Money::yuan(139'000));
  EXPECT_EQ(parts(80)[2].amount, Money::yuan(47'500));
}

TEST(Simulation, A13_what_was_paid_beyond_comes_back) {
  const auto all = parts(20);
  EXPECT_EQ(all[1].amount, Money());
  EXPECT_EQ(all[1].earned, Money::yuan(16'300));
  EXPECT_EQ(all[2].amount, Money());
  EXPECT_EQ(all[2].to_pay_back, Money::yuan(20'200));
  EXPECT_EQ(all[2].paid_together, Money::yuan(52'800));
}

TEST(Simulation, A13_each_measure_with_its_formula) {
  const auto all = simulated(draft(), std::array<std::int64_t, 2>{80, 100}).measures;
  ASSERT_EQ(all.size(), 4U);
  EXPECT_EQ(all[0].counted, 1302);
  EXPECT_EQ(all[0].formula, "1302 × 100.00 = 130,200.00");
  EXPECT_EQ(all[1].earned, Money::yuan(8'800));
  EXPECT_EQ(all[3].earned, Money::yuan(13'200));
}

}  // namespace
}  // namespace payment
