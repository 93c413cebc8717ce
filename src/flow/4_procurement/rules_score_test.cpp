#include "flow/4_procurement/rules_score.h"

#include <gtest/gtest.h>

namespace procurement {
namespace {

using base::Exact, base::Money;

Quote quote(const char* id, Money price, bool small, std::vector<Exact> marks) {
  return {.offer = {id},
          .supplier = std::string("party_") + id,
          .supplier_name = id,
          .price = price,
          .small_enterprise = small,
          .marks = std::move(marks),
          .lot = id,
          .excluded = false};
}
std::vector<Exact> marks(std::initializer_list<std::int64_t> all) {
  std::vector<Exact> out;
  for (const auto one : all)
    out.emplace_back(one);
  return out;
}

// The pilot: weight 20; 甲 is a social service agency, 乙 a small firm with 15 % off.
std::vector<Quote> pilot() {
  return {quote("jia", Money::yuan(176'000), false, marks({72, 70, 71})),
          quote("yi", Money::yuan(168'000), true, marks({60, 62, 58}))};
}
const ScoreRules kPilot{Money::yuan(180'000), 20, 15};

TEST(ProcurementScore, N06_ThePilotsPriceScoresTechnicalScoresTotalsAndRanks) {
  const auto ranked = rank(pilot(), kPilot);
  ASSERT_EQ(ranked.size(), 2U);
  const Ranked& jia = ranked[0];
  EXPECT_EQ(jia.offer.value, "jia");
  EXPECT_EQ(jia.adjusted_fen, Exact::fen(Money::yuan(176'000)));
  EXPECT_EQ(jia.price_score, Exact(357, 22));
  EXPECT_EQ(jia.price_score.rounded(4), "16.2273");
  EXPECT_EQ(jia.technical, Exact(71));
  EXPECT_EQ(jia.total, Exact(1919, 22));
  EXPECT_EQ(jia.total.rounded(4), "87.2273");
  EXPECT_EQ(jia.place, 1);
  const Ranked& yi = ranked[1];
  EXPECT_EQ(yi.adjusted_fen, Exact::fen(Money::yuan(142'800)));
  EXPECT_EQ(yi.price_score, Exact(20));
  EXPECT_EQ(yi.technical, Exact(60));
  EXPECT_EQ(yi.total, Exact(80));
  EXPECT_EQ(yi.place, 2);
  EXPECT_FALSE(jia.by_lot || yi.by_lot);
}

TEST(ProcurementScore, B43_WhoIsNoSmallEnterpriseGetsNoDeduction) {
  auto quotes = pilot();
  quotes[1].small_enterprise = false;
  for (const auto& row : rank(quotes, kPilot))
    EXPECT_EQ(row.adjusted_fen, Exact::fen(row.quoted));
}

TEST(ProcurementScore, B14_AQuoteAboveTheCeilingIsExcludedAndSetsNoBase) {
  auto quotes = pilot();
  quotes[0].price = Money::yuan(180'000);
  auto ranked = rank(quotes, kPilot);
  EXPECT_EQ(ranked[0].place, 1);
  EXPECT_EQ(ranked[1].place, 2);
  quotes[0].price = Money::yuan(180'000) + Money::fen(1);
  ranked = rank(quotes, kPilot);
  EXPECT_EQ(ranked[0].offer.value, "yi");
  EXPECT_EQ(ranked[1].excluded, "above_ceiling");
  EXPECT_EQ(ranked[1].place, 0);
  EXPECT_EQ(ranked[1].total, Exact(0));
}
TEST(ProcurementScore, T06_TheBaseIsTheLowestOfThoseThatPassed) {
  auto quotes = pilot();
  quotes[1].excluded = true;  // the lowest is gone: 甲 is the base itself
  const auto ranked = rank(quotes, kPilot);
  EXPECT_EQ(ranked[0].price_score, Exact(20));
  EXPECT_EQ(ranked[1].excluded, "challenge");
}
TEST(ProcurementScore, N05_OneValidQuoteIsTooFewCandidates) {
  auto quotes = pilot();
  EXPECT_TRUE(first_of(rank(quotes, kPilot), 2));
  quotes[0].price = Money::yuan(190'000);
  const auto one = first_of(rank(quotes, kPilot), 2);
  ASSERT_FALSE(one);
  EXPECT_EQ(one.error().why, &kTooFewQualified);
  EXPECT_FALSE(first_of({}, 0));
}

TEST(ProcurementScore, B60_WhoWasBarredSinceLosesItsPlaceAndTheNextRankedMovesUp) {
  const auto before = rank(pilot(), kPilot);
  const auto after = without(before, {before[0].supplier});
  ASSERT_EQ(after.size(), before.size());
  EXPECT_EQ(after[0].offer, before[1].offer);
  EXPECT_EQ(after[0].place, 1);
  EXPECT_EQ(after[0].total, before[1].total);  // nothing is evaluated anew (T-09)
  EXPECT_EQ(after.back().offer, before[0].offer);
  EXPECT_EQ(after.back().place, 0);
  EXPECT_EQ(after.back().excluded, "barred");
  EXPECT_EQ(first_of(after, 1).value().offer, before[1].offer);
}
TEST(ProcurementScore, B60_WhereAllWereBarredNobodyIsLeftToChoose) {
  const auto before = rank(pilot(), kPilot);
  EXPECT_EQ(without(before, {}).front().offer, before.front().offer);
  EXPECT_FALSE(first_of(without(before, {before[0].supplier, before[1].supplier}), 1));
}
TEST(ProcurementScore, B60_WhoHadNoPlaceKeepsTheReasonForIt) {
  auto quotes = pilot();
  quotes[0].price = Money::yuan(190'000);
  const auto before = rank(quotes, kPilot);
  EXPECT_EQ(without(before, {before[1].supplier}).back().excluded, "above_ceiling");
}

TEST(ProcurementScore, T07_EqualTotalsGoToTheLowerPrice) {
  // 100 scores 20 and 70; 125 scores 16 and 74: both 90.
  const auto ranked = rank({quote("dear", Money::yuan(125), false, marks({74})),
                            quote("cheap", Money::yuan(100), false, marks({70}))},
                           {Money::yuan(200), 20, 0});
  ASSERT_EQ(ranked[0].total, ranked[1].total);
  EXPECT_EQ(ranked[0].offer.value, "cheap");
  EXPECT_FALSE(ranked[0].by_lot);
}
TEST(ProcurementScore, T07_EqualTotalsAndPricesGoToTheBetterTechnique) {
  // Both quote 100; the small one is compared at 80 and gets all 20 points, the other 16.
  const auto ranked = rank({quote("small", Money::yuan(100), true, marks({70})),
                            quote("large", Money::yuan(100), false, marks({74}))},
                           {Money::yuan(200), 20, 20});
  ASSERT_EQ(ranked[0].total, ranked[1].total);
  EXPECT_EQ(ranked[0].offer.value, "large");
}
TEST(ProcurementScore, T07_WhatIsEqualInEverythingIsOrderedByTheLotAndSaysSo) {
  auto a = quote("a", Money::yuan(100), false, marks({70}));
  auto b = quote("b", Money::yuan(100), false, marks({70}));
  a.lot = "f";
  b.lot = "0";
  const auto ranked = rank({a, b}, {Money::yuan(200), 20, 0});
  EXPECT_EQ(ranked[0].offer.value, "b");
  EXPECT_TRUE(ranked[0].by_lot && ranked[1].by_lot);
  EXPECT_EQ(ranked[0].place, 1);
  EXPECT_EQ(ranked[1].place, 2);
}
TEST(ProcurementScore, T13_LowPricesAreToldOfThoseThatPassedAndByThem) {
  const ByTest<Exact> shares{Exact(1, 2), Exact(1, 2), Exact(9, 20)};
  auto quotes = std::vector{quote("a", Money::yuan(41), true, marks({70})),
                            quote("b", Money::yuan(78), false, marks({60})),
                            quote("c", Money::yuan(80), false, marks({50})),
                            quote("d", Money::yuan(101), false, marks({40}))};
  using Told = std::vector<std::vector<std::string>>;
  // The deduction is not looked at; 101 is excluded and moves no mean.
  const ScoreRules rules{Money::yuan(100), 20, 20};
  EXPECT_EQ(low_prices(rank(quotes, rules), rules.ceiling, shares),
            (Told{{"T-13.ceiling"}, {}, {}, {}}));
  quotes[1].excluded = quotes[2].excluded = true;
  quotes[0].price = Money::yuan(45);
  EXPECT_EQ(low_prices(rank(quotes, rules), rules.ceiling, shares), (Told{{}, {}, {}, {}}));
}
TEST(ProcurementScore, T06_MeansAreExact) {
  EXPECT_EQ(mean(marks({70, 71, 71})), Exact(212, 3));
  EXPECT_THROW(mean({}), base::Bug);
}

}  // namespace
}  // namespace procurement
