#pragma once
// From prices to points, and which price is so low that it has to be explained: B-40, T-06, N-06,
// T-13. Part of the face procurement.h. Pure, so that anyone can score again: `pobing score`.
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/exact.h"
#include "base/money.h"
#include "base/result.h"
#include "registry/rules.h"

namespace procurement {

/// B-40: the price as it is compared, in fen.
base::Exact adjusted(base::Money price, const base::Exact& deduction_percent);
/// T-06, N-06: the lowest of these prices ÷ each × weight, in their order. They are of those that
/// passed: none is left out, the highest and the lowest neither.
std::vector<base::Exact> price_scores(const std::vector<base::Exact>& compared,
                                      const base::Exact& weight);

/// A price below its share of a measure is looked into (T-13).
struct LowPriceTest {
  std::string_view id, share;  // "T-13.mean", and the rule row of its share
  base::Says measure;
  base::Says lacks;  // why it cannot be made where it cannot
};
// clang-format off
inline constexpr std::array<LowPriceTest, 3> kLowPriceTests{{
    {"T-13.mean", "T-13.mean_share", {"全部有效报价平均值", "the mean of all bids"},
     {"没有报价", "there is no bid"}},
    {"T-13.second_lowest", "T-13.second_lowest_share", {"次低报价", "the second lowest bid"},
     {"只有一个报价,没有次低报价", "a single bid has no second lowest"}},
    {"T-13.ceiling", "T-13.ceiling_share", {"最高限价", "the ceiling"},
     {"没有给出最高限价;未设最高限价的,以预算为准", "no ceiling is given; where none is set the budget is the ceiling"}}}};
// clang-format on
/// A value of each test, in their order.
template <class T>
using ByTest = std::array<T, kLowPriceTests.size()>;

struct LowPriceLaw {
  ByTest<registry::Rule> shares;
  registry::Rule raised_max;
};
/// rules.no_rule before the first day: then a low price was the committee's to notice.
base::Result<LowPriceLaw> low_price_law(const registry::RuleBook&, std::string_view place,
                                        base::Date on);
/// The law's shares, or as the buyer has raised them, in percent: never lowered, and to the law's
/// bound at most.
base::Result<ByTest<base::Exact>> low_price_shares(
    const LowPriceLaw&, const ByTest<std::optional<base::Exact>>& raised_percent = {});

/// The amounts in fen below which a price is looked into. None for a test that cannot be made: one
/// bid has no second lowest, and without a ceiling there is none.
using LowPriceLimits = ByTest<std::optional<base::Exact>>;
/// `prices` are the undiscounted ones of all that passed, the one that is tested among them.
LowPriceLimits low_price_limits(const std::vector<base::Money>& prices,
                                std::optional<base::Money> ceiling,
                                const ByTest<base::Exact>& shares);
/// The ids of the tests whose limit this price lies below.
std::vector<std::string_view> low_price_tests(base::Money price, const LowPriceLimits&);

struct Bid {
  std::string bidder;
  base::Money price;
  base::Exact deduction_percent;  // 0: none (B-43)
};
/// The rows of a CSV `bidder,price,deduction_percent`, in their order. Nobody stands twice, and no
/// price lies above the ceiling; every fault is named by its cell.
base::Result<std::vector<Bid>> read_bids(std::string_view csv, std::optional<base::Money> ceiling);

}  // namespace procurement
