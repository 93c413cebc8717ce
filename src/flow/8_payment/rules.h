#pragma once
// The decisions of step 8, pure: states, what an instalment comes to and why, which clock runs,
// what lateness costs.
#include <span>

#include "base/lifecycle.h"
#include "flow/8_payment/payment.h"
#include "flow/8_payment/rules_refusals.h"

namespace payment {

inline constexpr std::array kSteps{
    base::Step<State>{State::claimed, "payment.approve", State::approved},
    base::Step<State>{State::claimed, "payment.reject", State::rejected},
    base::Step<State>{State::approved, "payment.reject", State::rejected},
    base::Step<State>{State::approved, "payment.pay", State::paid}};
static_assert(base::sound(kSteps, State::claimed));

/// What an instalment is computed from.
struct Facts {
  const contract::Contract& contract;
  std::span<const assessment::Assessment> assessed;  // accepted, in order
  std::span<const Payment> payments;                 // of the contract, whatever became of them
};
/// The derivation and its sum.
struct Sum {
  std::vector<Line> lines;
  base::Money amount;
  base::Money earned, paid_before, to_pay_back;
  base::Money recovered;  // of the prepayment
  std::optional<assessment::AssessmentId> assessment;
  base::Date from;  // signing, or the acceptance of the assessment
};

base::Result<contract::Instalment> instalment_of(const contract::Contract&,
                                                 const std::string& code);
/// The first that has neither been paid nor is under way.
std::optional<contract::Instalment> next_instalment(const Facts&);
/// In force, not claimed yet, nothing else pending, the final one not yet paid.
base::Check check_claim(const Facts&, const contract::Instalment&);
/// prepayment: share of the price. midterm: earned to the cut-off, less what was paid at earlier
/// mid-terms, less the share of the prepayment that is recovered; all payments together within
/// their share of the price. final: earned less paid, never below nothing.
base::Result<Sum> computed(const Facts&, const contract::Instalment&);

/// P-01 as it stood on the day of signing.
using contract::PayLaw;
/// Says which clock runs and why no other. `due_on` is what the calendar made of from + days.
Clock clock_of(const contract::Contract&, const PayLaw&, base::Date from, base::Date due_on);

std::int64_t days_late(base::Date due_on, base::Date paid_on);
/// Unpaid × rate a day × days, half up to the fen.
base::Money interest_on(base::Money unpaid, const base::Exact& late_per_day, std::int64_t days);
/// The payment of interest that a late one brings with it.
Payment interest_payment(const Payment& late, const contract::Contract&);

base::Result<Payment> approved(Payment, const contract::Contract&, const std::string& by,
                               base::Date today);
base::Result<Payment> rejected(Payment, const std::string& words, base::Date today);
/// Counts the days it is late and the interest they cost.
base::Result<Payment> paid(Payment, const contract::Contract&, const std::string& by,
                           base::Date today);

}  // namespace payment
