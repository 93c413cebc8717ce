#pragma once
// The pilot's facts as they stood on a day, read from data/pilot/*.csv, and its contract.
#include <map>
#include <string>
#include <vector>

#include "flow/8_payment/payment.h"

namespace figures {

using Row = std::map<std::string, std::string, std::less<>>;
/// The rows of data/pilot/NAME.csv by their columns.
std::vector<Row> table(const std::string& name);

struct Tables {
  std::vector<Row> visits = table("visits"), calls = table("volunteer_visits"),
                   courses = table("courses"), homes = table("households"),
                   survey = table("survey");
};
/// What had been entered, corrected, disputed and voided up to the end of that day.
std::vector<delivery::Fact> facts(const Tables&, base::Date as_of);
contract::Contract agreement();

}  // namespace figures
