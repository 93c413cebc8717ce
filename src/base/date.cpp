#include "base/date.h"

#include <charconv>

#include <fmt/format.h>

namespace base {
namespace {

constexpr std::int64_t kCivilOffsetMs = 8LL * 3'600'000;
constexpr std::int64_t kDayMs = 86'400'000;

/// Reads exactly `n` digits at `at`, advancing it.
bool digits(std::string_view s, std::size_t& at, std::size_t n, int& out) {
  if (at + n > s.size()) return false;
  int value = 0;
  for (std::size_t i = at; i < at + n; ++i) {
    if (s[i] < '0' || s[i] > '9') return false;
    value = value * 10 + (s[i] - '0');
  }
  at += n;
  out = value;
  return true;
}
bool mark(std::string_view s, std::size_t& at, char c) {
  if (at >= s.size() || s[at] != c) return false;
  ++at;
  return true;
}

/// The offset east of UTC in minutes; none written means the civil zone.
std::optional<int> zone_minutes(std::string_view s, std::size_t at) {
  if (at == s.size()) return 8 * 60;
  if (s[at] == 'Z' || s[at] == 'z')
    return at + 1 == s.size() ? std::optional<int>(0) : std::nullopt;
  if (s[at] != '+' && s[at] != '-') return std::nullopt;
  const int sign = s[at] == '-' ? -1 : 1;
  ++at;
  int hours = 0;
  int minutes = 0;
  if (!digits(s, at, 2, hours) || !mark(s, at, ':') || !digits(s, at, 2, minutes)) {
    return std::nullopt;
  }
  if (at != s.size() || hours > 14 || minutes > 59) return std::nullopt;
  return sign * (hours * 60 + minutes);
}

}  // namespace

Date Date::plus_months(int n) const {
  const std::chrono::year_month_day from(days_);
  const auto to = std::chrono::year_month(from.year(), from.month()) + std::chrono::months(n);
  const auto same = to / from.day();
  if (same.ok()) return Date(std::chrono::sys_days(same));
  return Date(std::chrono::sys_days(to / std::chrono::last));
}

std::string Date::text() const {
  const std::chrono::year_month_day d(days_);
  return fmt::format("{:04}-{:02}-{:02}", int(d.year()), unsigned(d.month()), unsigned(d.day()));
}

std::optional<Date> Date::parse(std::string_view s) {
  std::size_t at = 0;
  int y = 0;
  int m = 0;
  int d = 0;
  if (!digits(s, at, 4, y) || !mark(s, at, '-') || !digits(s, at, 2, m) || !mark(s, at, '-') ||
      !digits(s, at, 2, d) || at != s.size()) {
    return std::nullopt;
  }
  const auto ymd = std::chrono::year(y) / m / d;
  if (!ymd.ok()) return std::nullopt;
  return Date(std::chrono::sys_days(ymd));
}

Instant Instant::civil(Date day, int hour, int minute, int second, int ms) {
  const std::int64_t midnight = std::int64_t(day.days().time_since_epoch().count()) * kDayMs;
  return Instant(midnight + ((hour * 60LL + minute) * 60 + second) * 1000 + ms - kCivilOffsetMs);
}

Date Instant::date() const {
  const std::chrono::sys_time<std::chrono::milliseconds> civil{
      std::chrono::milliseconds(ms_ + kCivilOffsetMs)};
  return Date(std::chrono::floor<std::chrono::days>(civil));
}

int Instant::minute_of_day() const {
  const std::int64_t midnight = civil(date(), 0, 0).unix_ms();
  return int((ms_ - midnight) / 60'000);
}

std::string Instant::text() const {
  const std::int64_t in_day = ms_ - civil(date(), 0, 0).unix_ms();
  return fmt::format("{}T{:02}:{:02}:{:02}.{:03}+08:00", date().text(), in_day / 3'600'000,
                     in_day / 60'000 % 60, in_day / 1000 % 60, in_day % 1000);
}

std::optional<Instant> Instant::parse(std::string_view s) {
  if (s.size() < 16) return std::nullopt;
  const auto day = Date::parse(s.substr(0, 10));
  if (!day || (s[10] != 'T' && s[10] != ' ')) return std::nullopt;
  std::size_t at = 11;
  int hour = 0;
  int minute = 0;
  int second = 0;
  int ms = 0;
  if (!digits(s, at, 2, hour) || !mark(s, at, ':') || !digits(s, at, 2, minute)) {
    return std::nullopt;
  }
  if (mark(s, at, ':') && !digits(s, at, 2, second)) return std::nullopt;
  if (mark(s, at, '.')) {
    int scale = 100;
    for (; at < s.size() && s[at] >= '0' && s[at] <= '9' && scale > 0; ++at, scale /= 10)
      ms += (s[at] - '0') * scale;
    if (scale == 100) return std::nullopt;
  }
  const auto zone = zone_minutes(s, at);
  if (!zone || hour > 23 || minute > 59 || second > 59) return std::nullopt;
  return civil(*day, hour, minute, second, ms).plus_minutes(8 * 60 - *zone);
}

}  // namespace base
