#include "base/money.h"

#include <fmt/format.h>

namespace base {

__extension__ using Int128 = __int128;  // products of two int64 before the division

std::string Money::text() const {
  // Work on the magnitude: -1 / 100 is 0 and would lose the sign.
  const std::uint64_t n = fen_ < 0 ? 0 - std::uint64_t(fen_) : std::uint64_t(fen_);
  return fmt::format("{}{}.{:02}", fen_ < 0 ? "-" : "", n / 100, n % 100);
}

std::string Money::grouped() const {
  std::string out = text();
  const std::size_t first = out[0] == '-' ? 1 : 0;
  for (std::size_t at = out.size() - 3; at > first + 3;) {
    at -= 3;
    out.insert(at, ",");
  }
  return out;
}

std::optional<Money> Money::parse(std::string_view s) {
  bool negative = false;
  if (!s.empty() && s[0] == '-') {
    negative = true;
    s.remove_prefix(1);
  }
  const auto dot = s.find('.');
  const std::string_view whole = s.substr(0, dot);
  const std::string_view part = dot == s.npos ? "" : s.substr(dot + 1);
  if (whole.empty() || whole.size() > 15 || part.size() > 2) return std::nullopt;
  if (dot != s.npos && part.empty()) return std::nullopt;
  if (whole.size() > 1 && whole[0] == '0') return std::nullopt;
  std::int64_t n = 0;
  for (const char c : whole) {
    if (c < '0' || c > '9') return std::nullopt;
    n = n * 10 + (c - '0');
  }
  for (std::size_t i = 0; i < 2; ++i) {
    const char c = i < part.size() ? part[i] : '0';
    if (c < '0' || c > '9') return std::nullopt;
    n = n * 10 + (c - '0');
  }
  return Money::fen(negative ? -n : n);
}

std::vector<Money> allocate(Money total, std::span<const std::int64_t> weights) {
  std::int64_t sum = 0;
  for (const std::int64_t w : weights) {
    ENSURE(w >= 0);
    ENSURE(!__builtin_add_overflow(sum, w, &sum));
  }
  ENSURE(sum > 0);
  std::vector<Money> parts;
  Money given;
  for (const std::int64_t w : weights) {
    const Int128 share = Int128(total.fen()) * w / sum;
    parts.push_back(Money::fen(std::int64_t(share)));
    given += parts.back();
  }
  const Money unit = Money::fen(total.fen() < 0 ? -1 : 1);
  for (std::size_t i = 0; given != total; i = (i + 1) % parts.size()) {
    if (weights[i] == 0) continue;
    parts[i] += unit;
    given += unit;
  }
  return parts;
}

}  // namespace base
