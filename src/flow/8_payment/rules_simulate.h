#pragma once
// What a contract would pay, by the arithmetic that assesses and pays: nothing is counted and
// nothing is written. Pure.
#include <span>

#include "flow/8_payment/rules.h"

namespace payment {

/// One measure, if so many percent of its most were reached by the end.
struct SimulatedMeasure {
  std::int64_t percent = 0;
  std::string measure, title;
  std::int64_t counted = 0, of = 0;
  base::Money unit_price, earned;
  std::string formula;
};
/// One instalment, if all measures came to so many percent by the end.
struct SimulatedPart {
  std::int64_t percent = 0;
  std::string instalment, title;
  contract::InstalmentKind kind = contract::InstalmentKind::final;
  base::Money earned;         // to its cut-off
  base::Money amount;         // that it would pay
  base::Money paid_together;  // with all before it
  base::Money to_pay_back;
};
struct Simulation {
  std::vector<SimulatedPart> parts;
  std::vector<SimulatedMeasure> measures;
};

/// Facts come evenly: each mid-term finds its part of them, the final all; the residents are asked
/// once, at the end. A mid-term at which nothing is due pays nothing, and the final settles it.
/// The contract may be a draft.
Simulation simulated(const contract::Contract&, std::span<const std::int64_t> percents);

}  // namespace payment
