// Regions, rules and the calendar; and the registry's manifest.
#include "registry/commands.h"

#include "registry/store.h"
#include "registry/store_book.h"
#include "registry/store_sheet.h"

namespace registry {
namespace {

using base::Check;
using base::Done;
using base::Result;
using platform::Work;

constexpr base::Refusal kYearKept{
    "calendar.year_kept",
    base::Kind::refused,
    {"该年的放假安排已按通知载入,不能再改;只有暂定的年历可以更换。",
     "That year is loaded by its notice and stays: only a provisional year can be replaced."},
    "J-1 国务院办公厅节假日安排通知"};

// clang-format off
struct RegionAsk {
  std::optional<std::string> parent;
};
constexpr auto describe(const RegionAsk*) {
  return base::record("RegionAsk", base::field("parent", &RegionAsk::parent, {"上级区划",
      "Its divisions; without it the provinces"}, {0, 12}));
}
struct RegionList {
  std::vector<Region> regions;
};
constexpr auto describe(const RegionList*) {
  return base::record("RegionList", base::field("regions", &RegionList::regions, {"区划", "Divisions"}));
}

struct RuleAsk {
  std::optional<std::string> key;
  std::optional<base::Date> on;
};
constexpr auto describe(const RuleAsk*) {
  using base::field;
  return base::record("RuleAsk",
      field("key", &RuleAsk::key, {"规则编号", "Rules whose key begins so"}, {0, 60}),
      field("on", &RuleAsk::on, {"事件日期", "In force on this day; without it every era"}));
}
struct RuleShown {
  std::string key, area;
  base::Date effective_from;
  std::optional<base::Date> effective_to;
  std::string value, unit, basis, confidence;
  bool unconfirmed = false;
  std::string says_zh, says_en, citation_zh, citation_en;
};
constexpr auto describe(const RuleShown*) {
  using base::field;
  return base::record("RuleShown",
      field("key", &RuleShown::key, {"规则编号", "Key"}),
      field("area", &RuleShown::area, {"适用区域", "Area; empty: the whole country"}),
      field("effective_from", &RuleShown::effective_from, {"生效日", "First day in force"}),
      field("effective_to", &RuleShown::effective_to, {"失效日", "First day no longer in force"}),
      field("value", &RuleShown::value, {"数值", "Value"}),
      field("unit", &RuleShown::unit, {"单位", "Unit"}),
      field("basis", &RuleShown::basis, {"依据", "Legal basis"}),
      field("confidence", &RuleShown::confidence, {"可靠程度", "How far it is confirmed"}),
      field("unconfirmed", &RuleShown::unconfirmed, {"未确认", "Must be marked as unconfirmed"}),
      field("says_zh", &RuleShown::says_zh, {"说明(中)", "In Chinese"}),
      field("says_en", &RuleShown::says_en, {"说明(英)", "In English"}),
      field("citation_zh", &RuleShown::citation_zh, {"引用(中)", "Citation in Chinese"}),
      field("citation_en", &RuleShown::citation_en, {"引用(英)", "Citation in English"}));
}
struct RuleList {
  std::vector<RuleShown> rules;
};
constexpr auto describe(const RuleList*) {
  return base::record("RuleList", base::field("rules", &RuleList::rules, {"规则", "Rules"}));
}

struct DeadlineAsk {
  std::string start, offset;
  std::optional<bool> min;
};
constexpr auto describe(const DeadlineAsk*) {
  using base::field;
  return base::record("DeadlineAsk",
      field("start", &DeadlineAsk::start, {"起算日", "A day, or an instant for a period of hours"}, {1, 40}),
      field("offset", &DeadlineAsk::offset, {"期限", "+7wd +30d +6m +1y +72h"}, {1, 10}),
      field("min", &DeadlineAsk::min, {"最短期限", "A minimum period: the first day it allows"}));
}
struct Why {
  std::string zh, en;
};
constexpr auto describe(const Why*) {
  return base::record("Why", base::field("zh", &Why::zh, {"中文", "In Chinese"}), base::field("en", &Why::en, {"英文",
      "In English"}));
}
struct DeadlineShown {
  std::optional<base::Date> day;
  std::optional<base::Instant> at;
  base::Instant too_late_from;
  std::vector<Why> why;
};
constexpr auto describe(const DeadlineShown*) {
  using base::field;
  return base::record("DeadlineShown",
      field("day", &DeadlineShown::day, {"期限日", "The day"}),
      field("at", &DeadlineShown::at, {"期限时刻", "The instant, for hours"}),
      field("too_late_from", &DeadlineShown::too_late_from, {"自此为逾期", "The first instant that is too late"}),
      field("why", &DeadlineShown::why, {"推算", "The steps that led there"}));
}

struct LoadYear {
  std::string text;
};
constexpr auto describe(const LoadYear*) {
  return base::record("LoadYear", base::field("text", &LoadYear::text, {"年历文件",
      "The JSON of one year: year, source, papers, off, work"}, {2, 20'000}));
}
struct YearLoaded {
  std::int64_t year = 0;
  std::string source;
  std::int64_t off = 0, work = 0;
  bool provisional = false;
};
constexpr auto describe(const YearLoaded*) {
  using base::field;
  return base::record("YearLoaded",
      field("year", &YearLoaded::year, {"年份", "Year"}),
      field("source", &YearLoaded::source, {"来源", "Source"}),
      field("off", &YearLoaded::off, {"放假天数", "Days off"}),
      field("work", &YearLoaded::work, {"调休上班天数", "Weekend days worked"}),
      field("provisional", &YearLoaded::provisional, {"暂定", "Not yet by a notice"}));
}

struct Tick {
  base::Instant at;
  std::string operation;
};
constexpr auto describe(const Tick*) {
  return base::record("Tick", base::field("at", &Tick::at, {"时刻", "When it fell due"}), base::field("operation",
      &Tick::operation, {"事项", "What fell due"}));
}
// clang-format on

Result<RegionList> list_regions(Work& work, const RegionAsk& in) {
  RegionList out{work.book.regions.children(in.parent.value_or(""))};
  std::erase_if(out.regions, [&](const Region& r) { return !r.valid_on(work.today); });
  return out;
}

RuleShown shown(const Rule& r) {
  const Sentence cited = citation(r);
  return {r.key,           r.area,    r.effective_from, r.effective_to,
          r.value,         r.unit,    r.basis,          std::string(text(r.confidence)),
          r.unconfirmed(), r.says_zh, r.says_en,        cited.zh,
          cited.en};
}

Result<RuleList> list_rules(Work& work, const RuleAsk& in) {
  RuleList out;
  for (const auto& row : work.book.rules.rows())
    if (row.key.starts_with(in.key.value_or("")) && (!in.on || row.in_force(*in.on)))
      out.rules.push_back(shown(row));
  return out;
}

std::vector<Why> shown(std::vector<Sentence> lines) {
  std::vector<Why> out;
  for (auto& line : lines)
    out.push_back({std::move(line.zh), std::move(line.en)});
  return out;
}

Result<DeadlineShown> show_deadline(Work& work, const DeadlineAsk& in) {
  const Offset period = TRY(Offset::parse(in.offset));
  const auto day = base::Date::parse(in.start);
  if (period.unit == Unit::h) {
    const auto at = base::Instant::parse(in.start);
    if (day || !at) return base::refuse(kNeedsInstant, in.start);
    auto got = TRY(hours_on(*at, period));
    return DeadlineShown{std::nullopt, got.at, got.at, shown(std::move(got.why))};
  }
  if (!day) return base::refuse(kNeedsDay, in.start);
  const Calendar& years = work.book.calendar;
  auto got =
      TRY(in.min.value_or(false) ? earliest(years, *day, period) : latest(years, *day, period));
  return DeadlineShown{got.day, std::nullopt, got.too_late_from(), shown(std::move(got.why))};
}

/// The years as they would be; each year once and none contradicting another.
Check fits(const std::vector<store::YearRow>& loaded, const CalendarYear& year) {
  std::vector<CalendarYear> all;
  for (const auto& row : loaded) {
    if (row.year != year.year) {
      all.push_back(TRY(parse_calendar_year(row.json)));
      continue;
    }
    const auto kept = TRY(parse_calendar_year(row.json));
    if (kept.confidence.value_or(CalendarBasis::notice) == CalendarBasis::notice)
      return base::refuse(kYearKept, std::to_string(year.year));
  }
  all.push_back(year);
  TRY(Calendar::of(std::move(all)));
  return Done{};
}

Result<YearLoaded> load_year(Work& work, const LoadYear& in) {
  const CalendarYear year = TRY(parse_calendar_year(in.text));
  TRY(fits(store::years(work.db), year));
  store::save_year(work.db, {year.year, year.source, in.text, "loaded"});
  store::next_edition(work.db);
  return YearLoaded{year.year, year.source, std::int64_t(year.off.size()),
                    std::int64_t(year.work.size()), year.confidence == CalendarBasis::provisional};
}

Result<Tick> tick(Work&, const Tick& in) {
  return in;
}

}  // namespace

Check need_region(const Work& work, std::string_view field, const std::string& code) {
  auto found = work.book.regions.get(code, work.today);
  if (found) return Done{};
  base::Error wrong = std::move(found).error();
  wrong.problems.push_back(
      {std::string(field), std::string(kNoRegion.says.zh), std::string(kNoRegion.says.en)});
  return wrong;
}

Part law_part() {
  using platform::endpoint;
  using platform::everyone;
  return {
      {endpoint("region.list", "GET /regions", "", everyone<RegionAsk>, list_regions,
                {"行政区划", "List divisions"}),
       endpoint("rule.list", "GET /rules", "", everyone<RuleAsk>, list_rules,
                {"规则名录", "List the law as dated rows"}),
       endpoint("calendar.deadline", "GET /calendar/deadline", "", everyone<DeadlineAsk>,
                show_deadline, {"推算期限", "Compute a deadline and say why"}),
       endpoint("calendar.load", "POST /calendar/years", "", everyone<LoadYear>, load_year,
                {"载入年历", "Load a further year of the calendar"}),
       endpoint("calendar.tick", "POST /calendar/tick", "", everyone<Tick>, tick,
                {"到期", "Something fell due"})},
      {&kNoRegion, &kBadRegions, &kBadRules, &kNoRule, &kBadCalendarYear, &kUnknownYear, &kYearKept,
       &kBadOffset, &kNeedsInstant, &kNeedsDay, &kCannotSuspend, &kBeyondDates, &kBadCreditCode}};
}

platform::Module module() {
  platform::Module out{"registry", {}};
  out.must_be_empty = store::truths();
  out.must_be_empty.push_back(store::sheets_hold_what_they_say());
  out.witnessed = store::witnessed();
  for (auto& part : {law_part(), party_part(), person_part(), account_part(), identity_part(),
                     journal_part(), sheet_part(), code_part()}) {
    out.endpoints.insert(out.endpoints.end(), part.endpoints.begin(), part.endpoints.end());
    out.refusals.insert(out.refusals.end(), part.refusals.begin(), part.refusals.end());
    out.lifecycles.insert(out.lifecycles.end(), part.lifecycles.begin(), part.lifecycles.end());
  }
  return out;
}

}  // namespace registry
