#pragma once
// What is owed: a payment is computed from the contract and the accepted assessment, line by line;
// approved and paid by two others; the budget spends in the same transaction. Later steps read it.
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "base/record.h"
#include "flow/7_assessment/assessment.h"
#include "platform/fwd.h"

namespace payment {

using PaymentId = base::Id<struct PaymentTag>;

enum class Kind { instalment, interest };
BOOST_DESCRIBE_ENUM(Kind, instalment, interest)
enum class State { claimed, approved, paid, rejected };
BOOST_DESCRIBE_ENUM(State, claimed, approved, paid, rejected)

/// One step of the derivation. `adds`: it is part of the sum; the others explain.
struct Line {
  std::string zh, en;
  std::string formula;  // with its numbers
  base::Money amount;   // below zero: taken off
  bool adds = true;
  std::string measure;  // its code; empty where no measure is behind it
  std::string basis;
};

/// Which clock runs, and why no other: said from the rule rows, the dates and the supplier's kind.
struct Clock {
  base::Date from;  // the day that starts it
  std::int64_t days = 0;
  base::Date due_on;  // T0-3
  std::string zh, en;
  std::vector<std::string> why_zh, why_en;  // the steps of the deadline
};

struct Payment {
  PaymentId id;
  contract::ContractId contract;
  std::string title;       // of the contract
  std::string instalment;  // its code
  std::string instalment_title;
  Kind kind = Kind::instalment;
  contract::InstalmentKind instalment_kind = contract::InstalmentKind::final;
  std::optional<PaymentId> interest_of;  // interest: the payment that was late
  std::optional<assessment::AssessmentId> assessment;
  std::string owner_org, supplier, area;
  std::vector<Line> lines;
  base::Money amount;
  base::Money earned, paid_before;  // to the cut-off; before this payment
  base::Money to_pay_back;          // final: paid beyond what was earned
  base::Money recovered;            // of the prepayment: what this one takes off
  std::string line;                 // the budget line it is paid from
  std::string ref;                  // under which the budget's book has it
  Clock clock;
  base::Date due_on;  // the clock's, for lists
  base::Date claimed_on;
  std::string approved_by, paid_by;
  std::optional<base::Date> approved_on, paid_on, rejected_on;
  std::string reject_words;
  std::int64_t late_days = 0;
  base::Money interest;  // that the lateness cost; paid by a payment of its own
  State state = State::claimed;
  bool published = false;  // once paid
  std::string author;      // who claimed
  std::int64_t version = 1;
};

/// Those of the contract in the order of their claims, interest after what it is of.
std::vector<Payment> payments(platform::Work&, const contract::ContractId&);
base::Result<Payment> get_payment(platform::Work&, const PaymentId&);

enum class Language { zh, en };
/// The derivation as lines of text: heading, each step with its formula and amount, the sum, the
/// clock, lateness and interest. Pure.
std::vector<std::string> statement(const Payment&, Language);

platform::Module module();

}  // namespace payment
