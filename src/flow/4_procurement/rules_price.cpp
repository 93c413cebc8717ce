#include "flow/4_procurement/rules_price.h"

#include <algorithm>

#include "flow/4_procurement/rules_score.h"

namespace procurement {

using base::Exact, base::Money, base::Result;

Exact adjusted(Money price, const Exact& deduction_percent) {
  return Exact::fen(price) * (Exact(100) - deduction_percent) / Exact(100);
}

std::vector<Exact> price_scores(const std::vector<Exact>& compared, const Exact& weight) {
  if (compared.empty()) return {};
  const Exact lowest = *std::min_element(compared.begin(), compared.end());
  std::vector<Exact> out;
  for (const auto& own : compared)
    out.push_back(lowest / own * weight);
  return out;
}

Result<LowPriceLaw> low_price_law(const registry::RuleBook& rules, std::string_view place,
                                  base::Date on) {
  LowPriceLaw out;
  for (std::size_t i = 0; i < kLowPriceTests.size(); ++i)
    out.shares[i] = TRY(rules.find(kLowPriceTests[i].share, place, on));
  out.raised_max = TRY(rules.find("T-13.raised_share_max", place, on));
  return out;
}

Result<ByTest<Exact>> low_price_shares(const LowPriceLaw& law,
                                       const ByTest<std::optional<Exact>>& raised_percent) {
  const Exact most = law.raised_max.as_percent();
  ByTest<Exact> out;
  std::vector<base::Problem> faults;
  for (std::size_t i = 0; i < out.size(); ++i) {
    const Exact least = law.shares[i].as_percent();
    out[i] = raised_percent[i] ? *raised_percent[i] / Exact(100) : least;
    if (least <= out[i] && out[i] <= most) continue;
    const std::string range =
        (least * Exact(100)).decimal(0) + "–" + (most * Exact(100)).decimal(0);
    faults.push_back({std::string(kLowPriceTests[i].id), "须在百分之 " + range + " 之间",
                      "must lie within " + range + " percent"});
  }
  if (!faults.empty()) return base::Error{&kRaisedShare, {}, std::move(faults)};
  return out;
}

LowPriceLimits low_price_limits(const std::vector<Money>& prices, std::optional<Money> ceiling,
                                const ByTest<Exact>& shares) {
  std::vector<Exact> sorted;
  for (const auto& price : prices)
    sorted.push_back(Exact::fen(price));
  std::sort(sorted.begin(), sorted.end());
  LowPriceLimits out;  // first what each test measures by
  if (!sorted.empty()) out[0] = mean(sorted);
  // 次低报价 is the price of the second supplier by price: with two at the lowest it is the lowest.
  if (sorted.size() > 1) out[1] = sorted[1];
  if (ceiling) out[2] = Exact::fen(*ceiling);
  for (std::size_t i = 0; i < out.size(); ++i)
    if (out[i]) out[i] = *out[i] * shares[i];
  return out;
}

std::vector<std::string_view> low_price_tests(Money price, const LowPriceLimits& limits) {
  std::vector<std::string_view> out;
  for (std::size_t i = 0; i < limits.size(); ++i)
    if (limits[i] && Exact::fen(price) < *limits[i]) out.push_back(kLowPriceTests[i].id);
  return out;
}

}  // namespace procurement
