#include "registry/calendar.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "platform/json_text.h"

namespace registry {
namespace {

using base::Date;
using base::Problem;
using base::Result;
using base::Says;

/// Notices have reached back to 29 December; nothing earlier belongs to the following year.
constexpr unsigned kFirstMovableDay = 20;

bool late_december(Date d) {
  return d.month() == 12 && d.day() >= kFirstMovableDay;
}
bool weekend(Date d) {
  return d.weekday() == 0 || d.weekday() == 6;
}
bool holds(const std::vector<Date>& sorted, Date d) {
  return std::ranges::binary_search(sorted, d);
}
void sort_unique(std::vector<Date>& days) {
  std::ranges::sort(days);
  days.erase(std::unique(days.begin(), days.end()), days.end());
}

/// A day beside its place in the list, so that a fault can name the place.
void list_faults(const CalendarYear& y, const std::string& list, const std::vector<Date>& days,
                 std::vector<Problem>& out) {
  for (std::size_t i = 0; i < days.size(); ++i) {
    const Date d = days[i];
    const std::string path = fmt::format("{}[{}]", list, i);
    const bool before = d.year() == y.year - 1 && late_december(d);
    if (d.year() != y.year && !before) {
      out.push_back({path, d.text() + " 不在 " + std::to_string(y.year) + " 年",
                     d.text() + " is not in " + std::to_string(y.year)});
    }
    if (std::find(days.begin(), days.begin() + std::ptrdiff_t(i), d) !=
        days.begin() + std::ptrdiff_t(i))
      out.push_back({path, d.text() + " 重复", d.text() + " is listed twice"});
  }
}

Says name_of(Date from, Date to) {
  const auto has = [&](unsigned month, unsigned day) {
    const Date d(to.year(), month, day);
    return from <= d && d <= to;
  };
  if (has(1, 1)) return {"元旦", "New Year"};
  if (has(5, 1)) return {"劳动节", "Labour Day"};
  // Mid-autumn adds an eighth day to National Day when the moon brings them together.
  if (has(10, 1) && to.days_since(from) >= 7)
    return {"国庆节、中秋节", "National Day and Mid-Autumn"};
  if (has(10, 1)) return {"国庆节", "National Day"};
  if (has(4, 4) || has(4, 5)) return {"清明节", "Qingming"};
  if (from.month() <= 2) return {"春节", "Spring Festival"};
  if (from.month() == 5 || from.month() == 6) return {"端午节", "Dragon Boat Festival"};
  if (from.month() == 9 || from.month() == 10) return {"中秋节", "Mid-Autumn"};
  return {"放假", "holiday"};
}

std::vector<Holiday> runs(const std::vector<Date>& sorted) {
  std::vector<Holiday> out;
  for (const Date d : sorted) {
    if (!out.empty() && out.back().to.plus_days(1) == d) {
      out.back().to = d;
    } else {
      out.push_back({d, d, {}});
    }
  }
  for (Holiday& h : out)
    h.name = name_of(h.from, h.to);
  return out;
}

constexpr std::array<Says, 7> kWeekdays{{{"周日", "Sun"},
                                         {"周一", "Mon"},
                                         {"周二", "Tue"},
                                         {"周三", "Wed"},
                                         {"周四", "Thu"},
                                         {"周五", "Fri"},
                                         {"周六", "Sat"}}};

}  // namespace

std::vector<Problem> faults(const CalendarYear& y) {
  std::vector<Problem> out;
  list_faults(y, "off", y.off, out);
  list_faults(y, "work", y.work, out);
  for (std::size_t i = 0; i < y.work.size(); ++i) {
    const Date d = y.work[i];
    const std::string path = fmt::format("work[{}]", i);
    if (std::ranges::find(y.off, d) != y.off.end())
      out.push_back({path, d.text() + " 既放假又上班", d.text() + " is both off and worked"});
    // A weekday may only stand here as the first day of work after a lengthened holiday, as the
    // notice of January 2020 named Monday 02-03; anything else is a slip of the pen.
    if (!weekend(d) && std::ranges::find(y.off, d.plus_days(-1)) == y.off.end()) {
      out.push_back({path, zh_day(d) + " 不是周末,本来就上班",
                     en_day(d) + " is no weekend day, so it needs no listing"});
    }
  }
  if (y.papers.empty() && y.confidence != CalendarBasis::provisional) {
    out.push_back({"papers", "须列出放假通知;没有通知的年历须注明 provisional",
                   "must name the notice; without one the file must say provisional"});
  }
  return out;
}

Result<CalendarYear> parse_calendar_year(std::string_view text) {
  // Strict: of a list given twice the library would silently keep the last.
  const auto read = platform::read_json_object(text);
  if (!read) return base::Error{&kBadCalendarYear, {}, read.error().problems};
  auto got = base::decode<CalendarYear>(read.value());
  if (!got) return base::Error{&kBadCalendarYear, {}, std::move(got).error().problems};
  auto problems = faults(got.value());
  if (!problems.empty()) return base::Error{&kBadCalendarYear, {}, std::move(problems)};
  return std::move(got).value();
}

Result<Calendar> Calendar::of(std::vector<CalendarYear> years) {
  Calendar out;
  std::vector<Problem> problems;
  for (CalendarYear& y : years) {
    const auto own = faults(y);
    problems.insert(problems.end(), own.begin(), own.end());
    const std::string name = std::to_string(y.year);
    if (out.year_of(int(y.year)) != nullptr)
      problems.push_back({"year", name + " 年载入了两次", name + " is loaded twice"});
    out.years_.push_back({int(y.year), y.confidence.value_or(CalendarBasis::notice)});
    out.off_.insert(out.off_.end(), y.off.begin(), y.off.end());
    out.work_.insert(out.work_.end(), y.work.begin(), y.work.end());
  }
  std::ranges::sort(out.years_, {}, &Year::year);
  sort_unique(out.off_);
  sort_unique(out.work_);
  std::vector<Date> both;
  std::ranges::set_intersection(out.off_, out.work_, std::back_inserter(both));
  for (const Date d : both) {
    problems.push_back({"work", d.text() + " 在一份年历放假、在另一份上班",
                        d.text() + " is off in one year's file and worked in another's"});
  }
  if (!problems.empty()) return base::Error{&kBadCalendarYear, {}, std::move(problems)};
  out.holidays_ = runs(out.off_);
  return out;
}

const Calendar::Year* Calendar::year_of(int year) const {
  const auto found = std::ranges::find(years_, year, &Year::year);
  return found == years_.end() ? nullptr : &*found;
}

Result<bool> Calendar::is_workday(Date d) const {
  if (!covers(d)) {
    return base::refuse(kUnknownYear, d.text(), {{"year", d.year()}});
  }
  if (holds(work_, d)) return true;
  return !weekend(d) && !holds(off_, d);
}

Result<bool> Calendar::is_holiday(Date d) const {
  return !TRY(is_workday(d));
}

bool Calendar::is_make_up(Date d) const {
  return weekend(d) && holds(work_, d);
}

const Holiday* Calendar::holiday(Date d) const {
  // The last run that begins no later than the day.
  const auto after = std::ranges::upper_bound(holidays_, d, {}, &Holiday::from);
  if (after == holidays_.begin()) return nullptr;
  const Holiday& h = *std::prev(after);
  return d <= h.to ? &h : nullptr;
}

bool Calendar::may_still_move(Date d) const {
  return late_december(d) && covers(d) && year_of(d.year() + 1) == nullptr;
}

bool Calendar::provisional(Date d) const {
  const Year* y = year_of(d.year());
  return y != nullptr && y->basis == CalendarBasis::provisional;
}

std::vector<int> Calendar::years() const {
  std::vector<int> out;
  for (const Year& y : years_)
    out.push_back(y.year);
  return out;
}

std::string zh_day(Date d) {
  return fmt::format("{}({})", d.text(), kWeekdays[d.weekday()].zh);
}
std::string en_day(Date d) {
  return fmt::format("{} ({})", d.text(), kWeekdays[d.weekday()].en);
}

}  // namespace registry
