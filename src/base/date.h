#pragma once
// Date: a civil day in Asia/Shanghai. Instant: UTC milliseconds. Neither knows what time it is now:
// time is always an argument.
#include <chrono>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace base {

class Date {
 public:
  constexpr Date() = default;
  constexpr explicit Date(std::chrono::sys_days days) : days_(days) {}
  constexpr Date(int year, unsigned month, unsigned day)
      : days_(std::chrono::year(year) / std::chrono::month(month) / std::chrono::day(day)) {}
  constexpr auto operator<=>(const Date&) const = default;
  constexpr std::chrono::sys_days days() const { return days_; }
  constexpr Date plus_days(int n) const { return Date(days_ + std::chrono::days(n)); }
  /// The corresponding day n months on, or the month's last day where there is none (T0-2).
  Date plus_months(int n) const;
  /// Days from `other` to this one; negative when this one is earlier.
  constexpr int days_since(Date other) const { return int((days_ - other.days_).count()); }
  int year() const { return int(std::chrono::year_month_day(days_).year()); }
  unsigned month() const { return unsigned(std::chrono::year_month_day(days_).month()); }
  unsigned day() const { return unsigned(std::chrono::year_month_day(days_).day()); }
  /// 0 = Sunday … 6 = Saturday.
  unsigned weekday() const { return std::chrono::weekday(days_).c_encoding(); }
  std::string text() const;  // 2025-01-31
  /// "2025-01"
  std::string month_text() const { return text().substr(0, 7); }
  static std::optional<Date> parse(std::string_view);

 private:
  std::chrono::sys_days days_{};
};

class Instant {
 public:
  constexpr Instant() = default;
  constexpr explicit Instant(std::int64_t unix_ms) : ms_(unix_ms) {}
  /// The civil instant in Asia/Shanghai (UTC+8, no summer time since 1991).
  static Instant civil(Date day, int hour, int minute, int second = 0, int ms = 0);
  constexpr auto operator<=>(const Instant&) const = default;
  constexpr std::int64_t unix_ms() const { return ms_; }
  constexpr Instant plus_ms(std::int64_t n) const { return Instant(ms_ + n); }
  constexpr Instant plus_minutes(std::int64_t n) const { return plus_ms(n * 60'000); }
  constexpr Instant plus_hours(std::int64_t n) const { return plus_ms(n * 3'600'000); }
  /// Whole minutes from `other` to this instant, rounded towards zero.
  constexpr std::int64_t minutes_since(Instant other) const { return (ms_ - other.ms_) / 60'000; }
  /// The civil day in Asia/Shanghai.
  Date date() const;
  /// Minutes after civil midnight, 0 … 1439.
  int minute_of_day() const;
  std::string text() const;  // 2025-02-25T09:30:00.000+08:00, the civil form
  /// Accepts ...Z, ...+08:00 and any other offset; without one, +08:00; seconds and fraction
  /// (at most three digits) are optional; 'T' or a space between.
  static std::optional<Instant> parse(std::string_view);

 private:
  std::int64_t ms_ = 0;
};

}  // namespace base
