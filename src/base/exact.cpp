#include "base/exact.h"

#include <algorithm>

namespace base {
namespace {

/// n/d rounded half away from zero.
mpz_class divide_half_up(const mpz_class& n, const mpz_class& d) {
  mpz_class twice = 2 * abs(n) + d;
  mpz_class out = twice / (2 * d);
  return n < 0 ? mpz_class(-out) : out;
}

bool all_digits(std::string_view s) {
  return !s.empty() && s.find_first_not_of("0123456789") == s.npos;
}

}  // namespace

Exact::Exact(std::int64_t n, std::int64_t d) {
  ENSURE(d != 0);
  q_ = mpq_class(mpz_class(long(n)), mpz_class(long(d)));
  q_.canonicalize();
}

std::string Exact::rounded(int places) const {
  mpz_class scale;
  mpz_ui_pow_ui(scale.get_mpz_t(), 10, static_cast<unsigned long>(places));
  const mpz_class n = divide_half_up(q_.get_num() * scale, q_.get_den());
  std::string digits = mpz_class(abs(n)).get_str();
  const auto width = static_cast<std::size_t>(places);
  if (digits.size() <= width) digits.insert(0, width + 1 - digits.size(), '0');
  if (places > 0) digits.insert(digits.size() - width, ".");
  return n < 0 ? "-" + digits : digits;
}

std::string Exact::decimal(int places) const {
  // Decimals end where the denominator has no factor but 2 and 5, after as many as the more
  // frequent of them.
  mpz_class rest = q_.get_den();
  const mpz_class two = 2, five = 5;
  const auto twos = mpz_remove(rest.get_mpz_t(), rest.get_mpz_t(), two.get_mpz_t());
  const auto fives = mpz_remove(rest.get_mpz_t(), rest.get_mpz_t(), five.get_mpz_t());
  if (rest != 1) return text();
  return rounded(std::max({places, int(twos), int(fives)}));
}

std::int64_t Exact::half_up() const {
  const mpz_class n = divide_half_up(q_.get_num(), q_.get_den());
  ENSURE(n.fits_slong_p());
  return n.get_si();
}

/// Named, because GMP takes digits that begin with 0 for octal: "0.15" is not 13/100.
constexpr int kDecimal = 10;

std::optional<Exact> Exact::parse(std::string_view s) {
  if (s.empty() || s.size() > 60) return std::nullopt;
  const bool negative = s[0] == '-';
  if (negative) s.remove_prefix(1);
  mpq_class q;
  if (const auto slash = s.find('/'); slash != s.npos) {
    const auto n = s.substr(0, slash);
    const auto d = s.substr(slash + 1);
    if (!all_digits(n) || !all_digits(d)) return std::nullopt;
    const mpz_class den(std::string(d), kDecimal);
    if (den == 0) return std::nullopt;
    q = mpq_class(mpz_class(std::string(n), kDecimal), den);
  } else {
    const auto dot = s.find('.');
    const auto whole = s.substr(0, dot);
    const std::string part(dot == s.npos ? std::string_view() : s.substr(dot + 1));
    if (!all_digits(whole) || (dot != s.npos && !all_digits(part))) return std::nullopt;
    q = mpq_class(mpz_class(std::string(whole) + part, kDecimal),
                  mpz_class("1" + std::string(part.size(), '0'), kDecimal));
  }
  q.canonicalize();
  return Exact(negative ? mpq_class(-q) : q);
}

}  // namespace base
