#include "flow/4_procurement/rules_price.h"

#include <gtest/gtest.h>

namespace procurement {
namespace {

using base::Date, base::Exact, base::Money;
using Ids = std::vector<std::string_view>;

const ByTest<Exact> kShares{Exact(1, 2), Exact(1, 2), Exact(9, 20)};

std::vector<Money> yuan(std::initializer_list<std::int64_t> all) {
  std::vector<Money> out;
  for (const auto one : all)
    out.push_back(Money::yuan(one));
  return out;
}
/// Which tests a price trips among others.
Ids tests(Money price, std::vector<Money> others, std::optional<Money> ceiling = std::nullopt) {
  others.push_back(price);
  return low_price_tests(price, low_price_limits(others, ceiling, kShares));
}

/// The four rows as the data has them, with a first day.
registry::RuleBook book(Date from) {
  std::vector<registry::Rule> rows;
  const auto add = [&](std::string_view key, const char* value) {
    registry::Rule row;
    row.key = std::string(key);
    row.effective_from = from;
    row.value = value;
    row.unit = "percent";
    rows.push_back(row);
  };
  add("T-13.mean_share", "50");
  add("T-13.second_lowest_share", "50");
  add("T-13.ceiling_share", "45");
  add("T-13.raised_share_max", "65");
  return registry::RuleBook::of(std::move(rows)).value();
}
const Date kFirstDay(2026, 2, 1);

LowPriceLaw law() {
  return low_price_law(book(kFirstDay), "440607", kFirstDay).value();
}

// The vector: w = 10; A small 105 with 15 %; B 98; C a consortium 110 with 5 %.
TEST(ProcurementPrice, B40_T06_TheRuleBooksVector) {
  const Exact a = adjusted(Money::yuan(105), Exact(15));
  const Exact b = adjusted(Money::yuan(98), Exact(0));
  const Exact c = adjusted(Money::yuan(110), Exact(5));
  EXPECT_EQ(a, Exact(8925));
  EXPECT_EQ(b, Exact(9800));
  EXPECT_EQ(c, Exact(10450));
  const auto scores = price_scores({a, b, c}, Exact(10));
  ASSERT_EQ(scores.size(), 3u);
  EXPECT_EQ(scores[0].rounded(4), "10.0000");
  EXPECT_EQ(scores[1].rounded(4), "9.1071");
  EXPECT_EQ(scores[2].rounded(4), "8.5407");
  EXPECT_EQ(scores[1].text(), "255/28");
}
TEST(ProcurementPrice, B40_TheDeductionIsExactWhereItSplitsAFen) {
  EXPECT_EQ(adjusted(Money::fen(1), Exact(15)), Exact(17, 20));
  EXPECT_EQ(adjusted(Money::yuan(1), Exact(25, 2)), Exact(175, 2));  // 12.5 %
}
TEST(ProcurementPrice, T06_TheLowestGetsAllAndTheOrderStays) {
  const auto scores = price_scores({Exact(200), Exact(100), Exact(400), Exact(100)}, Exact(30));
  EXPECT_EQ(scores, (std::vector<Exact>{Exact(15), Exact(30), Exact(15, 2), Exact(30)}));
  EXPECT_EQ(price_scores({Exact(7)}, Exact(25, 2)), std::vector<Exact>{Exact(25, 2)});
  EXPECT_TRUE(price_scores({}, Exact(30)).empty());
}

// The vector: ceiling 100, bids 41, 78, 80, 89. Half the mean is 36, half the second lowest 39.
TEST(ProcurementPrice, T13_TheRuleBooksVectorTripsTheCeilingAlone) {
  const auto prices = yuan({41, 78, 80, 89});
  const auto limits = low_price_limits(prices, Money::yuan(100), kShares);
  EXPECT_EQ(limits[0], Exact(3600));
  EXPECT_EQ(limits[1], Exact(3900));
  EXPECT_EQ(limits[2], Exact(4500));
  EXPECT_EQ(low_price_tests(prices[0], limits), Ids{"T-13.ceiling"});
  for (std::size_t i = 1; i < prices.size(); ++i)
    EXPECT_TRUE(low_price_tests(prices[i], limits).empty());
}
TEST(ProcurementPrice, T13_TheMeanIsOfAllBidsItsOwnWithThem) {
  // x < (x + 90 + 90) / 3 / 2 is x < 36.
  EXPECT_EQ(tests(Money::yuan(36), yuan({90, 90})), Ids{"T-13.second_lowest"});
  EXPECT_EQ(tests(Money::fen(3599), yuan({90, 90})), (Ids{"T-13.mean", "T-13.second_lowest"}));
  // Of a third of a fen too: (40.00 + 40.00 + 160.01) / 3 / 2 is 40.00 and a sixth of a fen.
  EXPECT_EQ(tests(Money::yuan(40), {Money::yuan(40), Money::fen(16'001)}), Ids{"T-13.mean"});
  EXPECT_EQ(tests(Money::yuan(40), {Money::yuan(40), Money::fen(16'000)}), Ids{});
}
TEST(ProcurementPrice, T13_HalfTheSecondLowestIsEnoughAndAFenLessIsNot) {
  EXPECT_EQ(tests(Money::yuan(39), yuan({78, 80})), Ids{});
  EXPECT_EQ(tests(Money::fen(3899), yuan({78, 79})), Ids{"T-13.second_lowest"});
  // Half of 78.01 lies between two fen.
  EXPECT_EQ(tests(Money::yuan(39), {Money::fen(7801), Money::yuan(78) + Money::fen(1)}),
            Ids{"T-13.second_lowest"});
}
TEST(ProcurementPrice, T13_TheSecondLowestIsTheSecondSuppliersEvenIfTied) {
  // Both at the lowest: the second is as low, and neither lies below half of it.
  EXPECT_EQ(tests(Money::yuan(40), yuan({40, 100})), Ids{});
  // Tied above the lowest: their common price.
  EXPECT_EQ(tests(Money::fen(3999), yuan({80, 80, 81})), Ids{"T-13.second_lowest"});
}
TEST(ProcurementPrice, T13_FortyFivePercentOfTheCeilingIsEnoughAndAFenLessIsNot) {
  EXPECT_EQ(tests(Money::yuan(45), yuan({50, 60}), Money::yuan(100)), Ids{});
  EXPECT_EQ(tests(Money::fen(4499), yuan({50, 60}), Money::yuan(100)), Ids{"T-13.ceiling"});
  EXPECT_EQ(tests(Money::yuan(1), yuan({1, 1})), Ids{});  // no ceiling, no such test
}
TEST(ProcurementPrice, T13_OneBidHasNoSecondLowestAndIsItsOwnMean) {
  const auto limits = low_price_limits(yuan({1}), std::nullopt, kShares);
  EXPECT_TRUE(limits[0].has_value());
  EXPECT_FALSE(limits[1].has_value());
  EXPECT_FALSE(limits[2].has_value());
  EXPECT_EQ(tests(Money::yuan(1), {}), Ids{});
  EXPECT_EQ(tests(Money::yuan(1), {}, Money::yuan(100)), Ids{"T-13.ceiling"});
}
TEST(ProcurementPrice, T13_AllThreeAtOnce) {
  EXPECT_EQ(tests(Money::yuan(10), yuan({80, 90}), Money::yuan(100)),
            (Ids{"T-13.mean", "T-13.second_lowest", "T-13.ceiling"}));
}

TEST(ProcurementPrice, T13_InForceFromItsFirstDayAndNotBefore) {
  const auto rules = book(kFirstDay);
  ASSERT_TRUE(bool(low_price_law(rules, "440607", kFirstDay)));
  const auto before = low_price_law(rules, "440607", Date(2026, 1, 31));
  ASSERT_FALSE(bool(before));
  EXPECT_EQ(before.error().why, &registry::kNoRule);
  EXPECT_EQ(low_price_shares(law()).value(), kShares);
}
TEST(ProcurementPrice, T13_SharesAreRaisedToSixtyFivePercentAndNeverLowered) {
  const auto raised = low_price_shares(law(), {Exact(65), std::nullopt, Exact(50)});
  ASSERT_TRUE(bool(raised));
  EXPECT_EQ(raised.value(), (ByTest<Exact>{Exact(13, 20), Exact(1, 2), Exact(1, 2)}));
  EXPECT_TRUE(bool(low_price_shares(law(), {Exact(50), Exact(65), Exact(45)})));
  const auto wrong = low_price_shares(law(), {Exact(6501, 100), Exact(66), Exact(4499, 100)});
  ASSERT_FALSE(bool(wrong));
  EXPECT_EQ(wrong.error().why, &kRaisedShare);
  ASSERT_EQ(wrong.error().problems.size(), 3u);
  EXPECT_EQ(wrong.error().problems[0].field, "T-13.mean");
  EXPECT_EQ(wrong.error().problems[2].en, "must lie within 45–65 percent");
}

/// "A2 C3": where the faults of a table stand.
std::string faults_of(std::string_view csv, std::optional<Money> ceiling = std::nullopt) {
  const auto got = read_bids(csv, ceiling);
  if (got) return "";
  EXPECT_EQ(got.error().why, &kBadBids);
  std::string out;
  for (const auto& one : got.error().problems)
    out += (out.empty() ? "" : " ") + one.field;
  return out;
}

TEST(ProcurementBids, AreReadInTheirOrder) {
  const auto got = read_bids(
      "\xEF\xBB\xBF"
      "bidder,price,deduction_percent\r\n甲社工中心,105,15\r\n\"乙,丙联合体\",98.5,12.5",
      Money::yuan(105));
  ASSERT_TRUE(bool(got));
  ASSERT_EQ(got.value().size(), 2u);
  EXPECT_EQ(got.value()[0].bidder, "甲社工中心");
  EXPECT_EQ(got.value()[0].price, Money::yuan(105));
  EXPECT_EQ(got.value()[0].deduction_percent, Exact(15));
  EXPECT_EQ(got.value()[1].bidder, "乙,丙联合体");
  EXPECT_EQ(got.value()[1].price, Money::fen(9850));
  EXPECT_EQ(got.value()[1].deduction_percent, Exact(25, 2));
}
TEST(ProcurementBids, ColumnsAreFoundByTheirHeadings) {
  const auto got = read_bids("价格扣除(%),供应商,报价(元)\n0,甲,98\n", std::nullopt);
  ASSERT_TRUE(bool(got));
  EXPECT_EQ(got.value()[0].bidder, "甲");
  EXPECT_EQ(got.value()[0].price, Money::yuan(98));
}
TEST(ProcurementBids, EveryFaultIsNamedByItsCell) {
  const std::string head = "bidder,price,deduction_percent\n";
  EXPECT_EQ(faults_of(head + ",0,100\nB,1.005,-1\nB,98,x\nC,-1\n"), "A2 B2 C2 B3 C3 A4 C4 B5 C5");
  EXPECT_EQ(faults_of(head + "A,1,050.00,15\nA,\"5\n,5,0\n"), "B3 D2 A4");
  EXPECT_EQ(faults_of(head + "A,98,99.99\nB,98,0\n"), "");
  EXPECT_EQ(faults_of(head + "A\tx,98,0\n"), "A2");
  EXPECT_EQ(faults_of(head + std::string(201, 'x') + ",98,0\n"), "A2");
}
TEST(ProcurementBids, AboveTheCeilingNoneIsScored) {
  const std::string bids = "bidder,price,deduction_percent\nA,100,0\nB,100.01,20\n";
  EXPECT_EQ(faults_of(bids, Money::yuan(100)), "B3");
  EXPECT_EQ(faults_of(bids), "");
}
TEST(ProcurementBids, WithoutHeadingsOrRowsNothingIsScored) {
  EXPECT_EQ(faults_of(""), "A1 A1 A1");
  EXPECT_EQ(faults_of("A,98,0\n"), "A1 A1 A1 A1 B1 C1");
  EXPECT_EQ(faults_of("bidder,price,deduction_percent\n\n \n"), "A4");
  EXPECT_EQ(faults_of("bidder,price,price,deduction_percent\nA,98,98,0\n"), "C1");
}

}  // namespace
}  // namespace procurement
