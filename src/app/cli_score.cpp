// pobing score: the points of a price, and which prices are so low that they have to be explained,
// by the rules that the evaluation of a procurement follows. Needs no database, no key and no
// account, so anyone can score again.
#include <fmt/core.h>

#include "app/cli.h"
#include "app/facts.h"
#include "base/csv.h"
#include "flow/4_procurement/procurement.h"

namespace app {
namespace json = boost::json;
namespace {

using base::Exact, base::Money;
using procurement::ByTest, procurement::kLowPriceTests;

constexpr std::size_t kTableMax = std::size_t(16) << 20;
constexpr int kPlaces = 4;

/// What T-13 asks on a day; without a law none of it.
struct LowPrices {
  std::optional<procurement::LowPriceLaw> law;
  ByTest<Exact> shares;
  procurement::LowPriceLimits limits;
};

struct Scored {
  std::string bidder, adjusted_price;
  Exact score;
  std::vector<std::string_view> below;
};

std::optional<Exact> number(const std::string& text) {
  return text.empty() ? std::nullopt : Exact::parse(text);
}

std::string yuan(const Exact& fen) {
  return (fen / Exact(100)).decimal(2);
}

/// Before the law's first day a raised share is of nothing, and so is refused with the law.
base::Result<LowPrices> low_prices(const Flags& flags, base::Date on) {
  const ByTest<std::optional<Exact>> raised{number(flags.mean_percent),
                                            number(flags.second_lowest_percent),
                                            number(flags.ceiling_percent)};
  const std::string place =
      registry::parse_area(flags.place.district).value_or(std::string(registry::kNation));
  auto law = procurement::low_price_law(embedded_rules(), place, on);
  LowPrices out;
  if (law) {
    out.shares = TRY(procurement::low_price_shares(law.value(), raised));
    out.law = std::move(law).value();
  } else if (raised[0] || raised[1] || raised[2]) {
    return std::move(law).error();
  }
  return out;
}

std::vector<Scored> scored(const std::vector<procurement::Bid>& bids, const Exact& weight,
                           const procurement::LowPriceLimits& limits) {
  std::vector<Exact> compared;
  for (const auto& bid : bids)
    compared.push_back(procurement::adjusted(bid.price, bid.deduction_percent));
  const auto scores = procurement::price_scores(compared, weight);
  std::vector<Scored> out;
  for (std::size_t i = 0; i < bids.size(); ++i)
    out.push_back({.bidder = bids[i].bidder,
                   .adjusted_price = yuan(compared[i]),
                   .score = scores[i],
                   .below = procurement::low_price_tests(bids[i].price, limits)});
  return out;
}

/// One sentence of a test: its limit and the law, or why it was not made.
registry::Sentence says(const LowPrices& low, std::size_t i) {
  const auto& test = kLowPriceTests[i];
  if (!low.limits[i])
    return {"未测试:" + std::string(test.lacks.zh), "not tested: " + std::string(test.lacks.en)};
  const auto& row = low.law->shares[i];
  const auto law = registry::citation(row);
  const std::string percent = (low.shares[i] * Exact(100)).decimal(0);
  return {fmt::format("低于 {} 元({}的 {}%;{})。{}", yuan(*low.limits[i]), test.measure.zh, percent,
                      law.zh, row.says_zh),
          fmt::format("below {} yuan, {} percent of {} ({}). {}", yuan(*low.limits[i]), percent,
                      test.measure.en, law.en, row.says_en)};
}

registry::Sentence no_law(base::Date on) {
  return {on.text() + " 尚未施行,不作测试;报价过低由评审委员会判断(财政部令第87号 §60)。",
          "not in force on " + on.text() +
              ", no test is made: a low price is the committee's to judge (财政部令第87号 §60)."};
}

void print_notes(const Flags& flags, const LowPrices& low, base::Date on) {
  const auto note = [&](std::string_view id, const registry::Sentence& one) {
    fmt::print(stderr, "{}: {}\n", id, flags.chinese ? one.zh : one.en);
  };
  if (!low.law) return note("T-13", no_law(on));
  for (std::size_t i = 0; i < kLowPriceTests.size(); ++i)
    note(kLowPriceTests[i].id, says(low, i));
}

void print_csv(const std::vector<Scored>& all) {
  fmt::print("{}", base::csv_line({"bidder", "adjusted_price", "score_exact", "score", "below"}));
  for (const auto& one : all) {
    std::string below;
    for (const auto id : one.below)
      below += (below.empty() ? "" : " ") + std::string(id);
    fmt::print("{}", base::csv_line({one.bidder, one.adjusted_price, one.score.text(),
                                     one.score.rounded(kPlaces), below}));
  }
}

void print_as_json(const std::vector<Scored>& all, const LowPrices& low, base::Date on) {
  json::array bids, tests;
  for (const auto& one : all)
    bids.push_back({{"bidder", one.bidder},
                    {"adjusted_price", one.adjusted_price},
                    {"score_exact", one.score.text()},
                    {"score", one.score.rounded(kPlaces)},
                    {"below", json::array(one.below.begin(), one.below.end())}});
  for (std::size_t i = 0; i < kLowPriceTests.size(); ++i) {
    const auto one = low.law ? says(low, i) : no_law(on);
    tests.push_back({{"id", kLowPriceTests[i].id},
                     {"made", low.limits[i].has_value()},
                     {"says", {{"zh", one.zh}, {"en", one.en}}}});
  }
  print_json(
      json::object{{"on", on.text()}, {"bids", std::move(bids)}, {"tests", std::move(tests)}});
}

}  // namespace

int cli_score(const Flags& flags) {
  const Exact weight = number(flags.weight).value();
  const auto ceiling = flags.ceiling.empty() ? std::nullopt : Money::parse(flags.ceiling);
  const base::Date on =
      flags.on.empty() ? platform::Clock().now().date() : base::Date::parse(flags.on).value();
  auto asked = low_prices(flags, on);
  if (!asked) return refused(flags, asked.error());
  LowPrices low = std::move(asked).value();
  const auto text = standard_input(kTableMax);
  if (!text) return refused(flags, base::refuse(base::kBadInput, "stdin: > 16 MiB"));
  const auto bids = procurement::read_bids(*text, ceiling);
  if (!bids) return refused(flags, bids.error());
  if (low.law) {
    std::vector<Money> prices;
    for (const auto& bid : bids.value())
      prices.push_back(bid.price);
    low.limits = procurement::low_price_limits(prices, ceiling, low.shares);
  }
  const auto all = scored(bids.value(), weight, low.limits);
  if (flags.json) {
    print_as_json(all, low, on);
    return kExitDone;
  }
  print_csv(all);
  print_notes(flags, low, on);
  return kExitDone;
}

}  // namespace app
