#pragma once
// Money: whole fen in an int64; overflow is our bug, never a wrong sum. No double touches money.
#include <compare>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace base {

class Money {
 public:
  constexpr Money() = default;
  static constexpr Money fen(std::int64_t n) { return Money(n); }
  static constexpr Money yuan(std::int64_t n) { return Money(n * 100); }
  constexpr std::int64_t fen() const { return fen_; }
  constexpr auto operator<=>(const Money&) const = default;
  friend Money operator+(Money a, Money b) {
    std::int64_t sum = 0;
    ENSURE(!__builtin_add_overflow(a.fen_, b.fen_, &sum));
    return Money(sum);
  }
  friend Money operator-(Money a, Money b) {
    std::int64_t difference = 0;
    ENSURE(!__builtin_sub_overflow(a.fen_, b.fen_, &difference));
    return Money(difference);
  }
  friend Money operator*(Money a, std::int64_t n) {
    std::int64_t product = 0;
    ENSURE(!__builtin_mul_overflow(a.fen_, n, &product));
    return Money(product);
  }
  Money operator-() const { return Money() - *this; }
  Money& operator+=(Money other) { return *this = *this + other; }
  Money& operator-=(Money other) { return *this = *this - other; }
  std::string text() const;     // yuan: "56100.00", the form of JSON and the journal
  std::string grouped() const;  // yuan: "56,100.00", the form people read
  /// Yuan with at most two decimals, no exponent, no grouping; nullopt otherwise.
  static std::optional<Money> parse(std::string_view);

 private:
  constexpr explicit Money(std::int64_t n) : fen_(n) {}
  std::int64_t fen_ = 0;
};

/// Splits a total by weights; what rounding leaves over goes, fen by fen, to the first shares.
/// Weights are not negative and not all zero; the parts add up to the total exactly.
std::vector<Money> allocate(Money total, std::span<const std::int64_t> weights);

}  // namespace base
