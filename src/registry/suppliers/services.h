#pragma once
// The words for services that the district plans by, from data/services.csv. Others are services
// too: this list says what is called how, and for what there may be a gap.
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"

namespace supplier {

struct Service {
  std::string word, zh, en;
  base::Date valid_from;
  std::string source;
};
/// In force on the day, in the file's order.
std::vector<Service> services(base::Date on);
/// The word itself where the list does not know it.
Service service_called(std::string_view word);

}  // namespace supplier
