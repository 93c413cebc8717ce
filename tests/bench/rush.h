#pragma once
// The last minute of a tender: everybody sends at once, and some too late.
#include <cstdint>
#include <string>

#include "platform/sql.h"

namespace bench {

struct Rush {
  std::int64_t sent = 0, accepted = 0;
  std::int64_t refused = 0;        // to be sent in time, and yet not taken
  std::int64_t late_accepted = 0;  // arrived at the deadline or after it, and taken
  std::int64_t late_refused = 0;   // as it should be
  std::string failure = {};        // the first answer to one that was refused in time
  double p50_ms = 0, p99_ms = 0;   // from when an offer was due to be sent until its receipt
};
/// `offers` to one purchase, from `connections` bidders of whom each has one connection, spread
/// over `seconds` that end with the deadline; then a tenth as many on top, which are late.
Rush last_minute(sql::Engine, int connections, int offers, double seconds);

}  // namespace bench
