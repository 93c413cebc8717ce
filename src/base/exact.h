#pragma once
// Exact: a rational number of any size (GMP). Scores and shares are exact until one named rounding.
#include <compare>
#include <cstdint>
#include <gmpxx.h>
#include <optional>
#include <string>
#include <string_view>

#include "base/money.h"

namespace base {

class Exact {
 public:
  Exact() = default;
  explicit Exact(std::int64_t n) : Exact(n, 1) {}
  /// n/d in lowest terms; d is not zero.
  Exact(std::int64_t n, std::int64_t d);
  static Exact fen(Money m) { return Exact(m.fen()); }
  friend Exact operator+(const Exact& a, const Exact& b) { return Exact(mpq_class(a.q_ + b.q_)); }
  friend Exact operator-(const Exact& a, const Exact& b) { return Exact(mpq_class(a.q_ - b.q_)); }
  friend Exact operator*(const Exact& a, const Exact& b) { return Exact(mpq_class(a.q_ * b.q_)); }
  friend Exact operator/(const Exact& a, const Exact& b) {
    ENSURE(b.q_ != 0);
    return Exact(mpq_class(a.q_ / b.q_));
  }
  bool operator==(const Exact& other) const { return q_ == other.q_; }
  std::strong_ordering operator<=>(const Exact& other) const { return cmp(q_, other.q_) <=> 0; }
  /// "357/22", or "20" when whole: the stored and published form.
  std::string text() const { return q_.get_str(); }
  /// Rounded half up (away from zero) to `places` decimals: "16.2273".
  std::string rounded(int places) const;
  /// Nothing lost: "89.25" with at least `places` decimals and as many more as it needs; where they
  /// never end, the fraction.
  std::string decimal(int places) const;
  /// Whole units, half up away from zero. Only here does a fraction become money.
  std::int64_t half_up() const;
  Money money_half_up() const { return Money::fen(half_up()); }  // this is in fen
  /// "357/22", "20", "16.5"; nullopt for anything else, and for more than 60 characters.
  static std::optional<Exact> parse(std::string_view);

 private:
  explicit Exact(mpq_class q) : q_(std::move(q)) {}
  mpq_class q_;
};

inline const Exact& min(const Exact& a, const Exact& b) {
  return b < a ? b : a;
}
inline const Exact& max(const Exact& a, const Exact& b) {
  return a < b ? b : a;
}

}  // namespace base
