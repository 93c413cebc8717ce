#include "platform/clock.h"

#include <chrono>

namespace platform {

base::Instant Clock::now() const {
  const std::int64_t at = frozen_ms_;
  if (at != kLive) return base::Instant(at);
  using namespace std::chrono;
  return base::Instant(duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count());
}

}  // namespace platform
