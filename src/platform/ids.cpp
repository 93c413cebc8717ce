#include "platform/ids.h"

#include <array>

#include "platform/crypto.h"

namespace platform {
namespace {

/// 128 bits, most significant first, as 26 base-32 digits.
std::string spelled(std::string_view prefix, std::uint64_t high, std::uint64_t low) {
  static constexpr std::string_view kDigits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  std::array<char, 26> out{};
  for (std::size_t i = 26; i-- > 0;) {
    out[i] = kDigits[low & 31];
    low = (low >> 5) | (high << 59);
    high >>= 5;
  }
  return std::string(prefix) + "_" + std::string(out.data(), out.size());
}

}  // namespace

std::string RandomIds::fresh(std::string_view prefix, base::Instant now) {
  std::array<unsigned char, 10> chance{};
  crypto::random_bytes(chance.data(), chance.size());
  std::uint64_t low = 0;
  for (std::size_t i = 2; i < chance.size(); ++i)
    low = low << 8 | chance[i];
  const std::uint64_t top = std::uint64_t(chance[0]) << 8 | chance[1];
  return spelled(prefix, std::uint64_t(now.unix_ms()) << 16 | top, low);
}

std::string CountedIds::fresh(std::string_view prefix, base::Instant now) {
  const std::lock_guard lock(mutex_);
  return spelled(prefix, std::uint64_t(now.unix_ms()) << 16 | (seed_ & 0xFFFF), ++count_);
}

}  // namespace platform
