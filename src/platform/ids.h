#pragma once
// Where identities come from: time-ordered, 26 characters of Crockford base 32 after the prefix.
#include <cstdint>
#include <mutex>
#include <string>
#include <string_view>

#include "base/date.h"

namespace platform {

class Ids {
 public:
  virtual ~Ids() = default;
  virtual std::string fresh(std::string_view prefix, base::Instant now) = 0;
};

/// 48 bits of time, 80 of chance.
class RandomIds final : public Ids {
 public:
  std::string fresh(std::string_view prefix, base::Instant now) override;
};

/// Repeatable, for scenarios and goldens: 48 bits of time, a counter, a seed.
class CountedIds final : public Ids {
 public:
  explicit CountedIds(std::uint64_t seed) : seed_(seed) {}
  std::string fresh(std::string_view prefix, base::Instant now) override;

 private:
  std::mutex mutex_;
  std::uint64_t seed_;
  std::uint64_t count_ = 0;
};

}  // namespace platform
