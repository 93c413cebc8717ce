#include "registry/answers.h"

namespace registry {
namespace {

using base::Date;
using base::Instant;
using base::Result;
namespace json = base::json;

json::array as_json(const std::vector<Sentence>& lines) {
  json::array out;
  for (const auto& line : lines)
    out.push_back(json::object{{"zh", line.zh}, {"en", line.en}});
  return out;
}

/// Wrong usage is what no calendar could answer; beyond the loaded years the business says no.
Told told(const base::Error& why) {
  Told out;
  out.exit = why.why->kind == base::Kind::invalid ? 2 : 1;
  const std::string after = why.detail.empty() ? "" : " (" + why.detail + ")";
  out.lines.push_back(
      {std::string(why.why->says.zh) + after, std::string(why.why->says.en) + after});
  for (const auto& problem : why.problems)
    out.lines.push_back({problem.field + " " + problem.zh, problem.field + " " + problem.en});
  out.data = {{"code", why.why->code}, {"basis", why.why->basis}, {"says", as_json(out.lines)}};
  for (const auto& one : why.extra)
    out.data[one.key()] = one.value();
  return out;
}

}  // namespace

Result<DeadlineAnswer> answer_deadline(const Calendar& calendar, std::string_view start,
                                       std::string_view offset, bool minimum) {
  const Offset period = TRY(Offset::parse(offset));
  if (period.unit == Unit::h) {
    const auto at = Instant::parse(start);
    if (!at) return base::refuse(kNeedsInstant, std::string(start));
    auto got = TRY(hours_on(*at, period));
    return DeadlineAnswer{std::nullopt, got.at, got.at, std::move(got.why)};
  }
  const auto day = Date::parse(start);
  if (!day) return base::refuse(kNeedsDay, std::string(start));
  auto got = TRY(minimum ? earliest(calendar, *day, period) : latest(calendar, *day, period));
  return DeadlineAnswer{got.day, std::nullopt, got.too_late_from(), std::move(got.why)};
}

Told deadline_text(const Calendar& calendar, std::string_view start, std::string_view offset,
                   bool minimum) {
  const auto got = answer_deadline(calendar, start, offset, minimum);
  if (!got) return told(got.error());
  const auto& answer = got.value();
  const std::string first = answer.day ? answer.day->text() : answer.at->text();
  Told out;
  out.lines.push_back({first, first});
  out.lines.insert(out.lines.end(), answer.why.begin(), answer.why.end());
  out.data = {{answer.day ? "day" : "at", first}, {"why", as_json(answer.why)}};
  return out;
}

Told identify_text(const Regions& regions, std::string_view code, Date today) {
  const Identified found = identify(code, today, regions.names());
  Told out;
  json::array kinds, faults;
  for (const auto& one : found.is) {
    out.lines.push_back({one.kind + ": " + one.says.zh, one.kind + ": " + one.says.en});
    kinds.push_back({{"kind", one.kind}, {"zh", one.says.zh}, {"en", one.says.en}});
  }
  for (const auto& no : found.is_not) {
    for (const auto& fault : no.faults) {
      out.lines.push_back({no.kind + ": " + fault.zh, no.kind + ": " + fault.en});
      faults.push_back({{"kind", no.kind}, {"zh", fault.zh}, {"en", fault.en}});
    }
  }
  out.exit = found.is.empty() ? 1 : 0;
  if (out.lines.empty())
    out.lines.push_back({"不是任何一种所知的代码", "none of the codes known here"});
  out.data = {{"is", std::move(kinds)}, {"is_not", std::move(faults)}};
  return out;
}

}  // namespace registry
