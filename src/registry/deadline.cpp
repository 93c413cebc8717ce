#include "registry/deadline.h"

#include <algorithm>
#include <array>
#include <charconv>

#include <fmt/format.h>

namespace registry {
namespace {

using base::Date;
using base::Result;

struct UnitRow {
  Unit unit;
  std::string_view suffix;
  int most;  // beyond this no rule reaches, and dates would leave the four-digit years
  base::Says one;
  std::string_view en_many;
};
constexpr std::array<UnitRow, 5> kUnits{{
    {Unit::wd, "wd", 9999, {"个工作日", "working day"}, "working days"},
    {Unit::d, "d", 9999, {"日", "day"}, "days"},
    {Unit::m, "m", 1200, {"个月", "month"}, "months"},
    {Unit::y, "y", 100, {"年", "year"}, "years"},
    {Unit::h, "h", 9999, {"小时", "hour"}, "hours"},
}};
const UnitRow& row_of(Unit unit) {
  return *std::ranges::find(kUnits, unit, &UnitRow::unit);
}

/// Years are written with four digits, everywhere.
bool can_be_written(Date day) {
  constexpr int kLastYear = 9999;
  return day.year() <= kLastYear;
}

/// Days left out of a count, told to people as ranges.
struct Skipped {
  Date from;
  Date to;
  base::Says why;
  bool weekend;
};

/// Walks one period and keeps the account of it.
class Walk {
 public:
  Walk(const Calendar& calendar, std::span<const Suspension> suspended)
      : calendar_(calendar), suspended_(suspended) {}

  Result<Date> count(Date start, Offset offset) {
    say(fmt::format("起算:{}当日不计,次日为第 1 日(T0-1 民法典 §201)", zh_day(start)),
        fmt::format("From {}: that day is not counted, the next is day 1 (T0-1 民法典 §201)",
                    en_day(start)));
    switch (offset.unit) {
      case Unit::wd:
        return count_workdays(start, offset.n);
      case Unit::d:
        return count_days(start, offset.n);
      case Unit::m:
      case Unit::y:
        return count_months(start, offset);
      case Unit::h:
        break;
    }
    return base::refuse(kNeedsInstant, offset.text());
  }

  /// T0-3: a period that ends on a holiday ends on the day after it.
  Result<Date> roll(Date end) {
    Date day = end;
    while (TRY(is_holiday(day)) || suspended(day))
      day = day.plus_days(1);
    if (day == end) return day;
    const Holiday* h = calendar_.holiday(end);
    const bool plain = h == nullptr;
    const Sentence sure = mark(Confidence::m);
    const base::Says name = plain ? base::Says{"周末", "a weekend"} : h->name;
    say(fmt::format("{}是{},顺延至休假日结束的次日 {}(T0-3 民法典 §203){}", zh_day(end), name.zh,
                    zh_day(day), plain ? ";普通周末按休假日处理" + sure.zh : ""),
        fmt::format("{} is {}: rolled to the day after, {} (T0-3 民法典 §203){}", en_day(end),
                    name.en, en_day(day),
                    plain ? "; that ordinary weekends count as holidays is " + sure.en : ""));
    return day;
  }

  std::vector<Sentence> finish() && {
    if (late_) {
      say("下一年的放假通知尚未载入,十二月下旬的安排仍可能调整",
          "The next year's notice is not loaded and may still move days of late December");
    }
    if (provisional_) {
      say("所用年历为暂定(只有法定节日,尚无放假通知)〔未确认〕",
          "The calendar used is provisional (statutory days only, no notice yet) [unconfirmed]");
    }
    return std::move(why_);
  }

 private:
  void say(std::string zh, std::string en) { why_.push_back({std::move(zh), std::move(en)}); }

  bool suspended(Date d) const {
    return std::ranges::any_of(suspended_,
                               [&](const Suspension& s) { return s.from <= d && d < s.to; });
  }
  /// Every look at the calendar goes through here, so that its doubts are told.
  Result<bool> is_holiday(Date d) {
    const bool holiday = TRY(calendar_.is_holiday(d));
    late_ = late_ || calendar_.may_still_move(d);
    provisional_ = provisional_ || calendar_.provisional(d);
    return holiday;
  }

  void skip(Date d, base::Says why, bool weekend) {
    if (!skipped_.empty() && skipped_.back().to.plus_days(1) == d &&
        skipped_.back().why.zh == why.zh) {
      skipped_.back().to = d;
    } else {
      skipped_.push_back({d, d, why, weekend});
    }
  }
  void tell_skipped() {
    std::string zh;
    std::string en;
    for (const Skipped& s : skipped_) {
      if (s.weekend) {
        const std::string days =
            s.from == s.to ? s.from.text() : s.from.text() + "…" + s.to.text().substr(5);
        zh += (zh.empty() ? "" : "、") + days;
        en += (en.empty() ? "" : ", ") + days;
      } else if (s.from == s.to) {
        say(fmt::format("不计 {}{}", zh_day(s.from), s.why.zh),
            fmt::format("Not counted: {} {}", en_day(s.from), s.why.en));
      } else {
        say(fmt::format("不计 {}至 {}{}", zh_day(s.from), zh_day(s.to), s.why.zh),
            fmt::format("Not counted: {} to {} {}", en_day(s.from), en_day(s.to), s.why.en));
      }
    }
    if (!zh.empty()) say("不计周末 " + zh, "Not counted, weekends: " + en);
  }

  Result<Date> count_workdays(Date start, int n) {
    Date day = start;
    std::vector<Date> make_up;
    for (int left = n; left > 0;) {
      day = day.plus_days(1);
      if (suspended(day)) {
        skip(day, kSuspended, false);
      } else if (TRY(is_holiday(day))) {
        const Holiday* h = calendar_.holiday(day);
        skip(day, h == nullptr ? base::Says{"周末", "weekend"} : h->name, h == nullptr);
      } else {
        --left;
        if (calendar_.is_make_up(day)) make_up.push_back(day);
      }
    }
    tell_skipped();
    for (const Date d : make_up)
      say(fmt::format("{}调休上班,计入", zh_day(d)),
          fmt::format("{} is a make-up working day: counted", en_day(d)));
    say(fmt::format("第 {} 个工作日为 {}(T0-4)", n, zh_day(day)),
        fmt::format("Working day {} is {} (T0-4)", n, en_day(day)));
    return day;
  }

  Result<Date> count_days(Date start, int n) {
    Date day = start;
    for (int left = n; left > 0;) {
      day = day.plus_days(1);
      if (suspended(day)) {
        skip(day, kSuspended, false);
      } else {
        --left;
      }
    }
    tell_skipped();
    say(fmt::format("第 {} 日为 {}", n, zh_day(day)), fmt::format("Day {} is {}", n, en_day(day)));
    return day;
  }

  Result<Date> count_months(Date start, Offset offset) {
    if (!suspended_.empty()) return base::refuse(kCannotSuspend, offset.text());
    const Date day = start.plus_months(offset.unit == Unit::y ? 12 * offset.n : offset.n);
    const Sentence length = offset.says();
    const bool month_end = day.day() != start.day();
    say(fmt::format("满{}的{}为 {}(T0-2 民法典 §202)", length.zh,
                    month_end ? "月份没有对应日,月末日" : "对应日", zh_day(day)),
        fmt::format("{} on, {} is {} (T0-2 民法典 §202)", length.en,
                    month_end ? "the month lacks that day and its last" : "the corresponding day",
                    en_day(day)));
    return day;
  }

  static constexpr base::Says kSuspended{"期限中止", "clock suspended (T0-6)"};
  const Calendar& calendar_;
  std::span<const Suspension> suspended_;
  std::vector<Skipped> skipped_;
  std::vector<Sentence> why_;
  bool late_ = false;
  bool provisional_ = false;
};

}  // namespace

std::string Offset::text() const {
  return fmt::format("+{}{}", n, row_of(unit).suffix);
}

Sentence Offset::says() const {
  const UnitRow& row = row_of(unit);
  return {fmt::format("{} {}", n, row.one.zh),
          fmt::format("{} {}", n, n == 1 ? row.one.en : row.en_many)};
}

Result<Offset> Offset::parse(std::string_view s) {
  const std::string given(s.substr(0, 40));  // what a person sees back
  if (s.starts_with('+')) s.remove_prefix(1);
  int n = 0;
  const auto got = std::from_chars(s.data(), s.data() + s.size(), n);
  if (got.ec != std::errc() || n < 1) return base::refuse(kBadOffset, given);
  s.remove_prefix(std::size_t(got.ptr - s.data()));
  for (const UnitRow& row : kUnits)
    if (row.suffix == s && n <= row.most) return Offset{n, row.unit};
  return base::refuse(kBadOffset, given);
}

Result<Deadline> latest(const Calendar& calendar, Date start, Offset offset,
                        std::span<const Suspension> suspended) {
  Walk walk(calendar, suspended);
  Date day = TRY(walk.count(start, offset));
  if (offset.unit != Unit::wd) day = TRY(walk.roll(day));
  return Deadline{day, std::move(walk).finish()};
}

Result<Deadline> earliest(const Calendar& calendar, Date start, Offset offset,
                          std::span<const Suspension> suspended) {
  Walk walk(calendar, suspended);
  const Date day = TRY(walk.count(start, offset));
  if (!can_be_written(day)) return base::refuse(kBeyondDates);
  Deadline out{day, std::move(walk).finish()};
  out.why.push_back(
      {"最短期限:自该日起可以办理,不顺延(T0-4)",
       "A minimum period: the act is possible from that day, which is not rolled (T0-4)"});
  return out;
}

Result<HourDeadline> hours_on(base::Instant start, Offset offset) {
  if (offset.unit != Unit::h) return base::refuse(kNeedsDay, offset.text());
  const base::Instant at = start.plus_hours(offset.n);
  if (!can_be_written(at.date())) return base::refuse(kBeyondDates);
  const Sentence length = offset.says();
  return HourDeadline{
      at,
      {{fmt::format("自 {} 起 {},节假日和夜间照算(T0-1 民法典 §201)", start.text(), length.zh),
        fmt::format("{} from {}, nights and holidays included (T0-1 民法典 §201)", length.en,
                    start.text())}}};
}

Result<int> workdays_elapsed(const Calendar& calendar, Date start, Date through,
                             std::span<const Suspension> suspended) {
  int n = 0;
  for (Date d = start.plus_days(1); d <= through; d = d.plus_days(1)) {
    const bool stood_still = std::ranges::any_of(
        suspended, [&](const Suspension& s) { return s.from <= d && d < s.to; });
    if (!stood_still && TRY(calendar.is_workday(d))) ++n;
  }
  return n;
}

}  // namespace registry
