#pragma once
// The only place that asks what time it is. Everything else is told.
#include <atomic>

#include "base/date.h"

namespace platform {

/// Real unless frozen; a frozen clock stands still until it is set again.
class Clock {
 public:
  base::Instant now() const;
  void freeze(base::Instant at) { frozen_ms_ = at.unix_ms(); }
  bool frozen() const { return frozen_ms_ != kLive; }

 private:
  static constexpr std::int64_t kLive = -1;
  std::atomic<std::int64_t> frozen_ms_{kLive};
};

}  // namespace platform
