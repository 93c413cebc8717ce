// pobing deadline START OFFSET, pobing identify CODE, pobing openapi: answers that need no
// database.
#include <filesystem>

#include <fmt/core.h>

#include "app/cli.h"
#include "app/facts.h"
#include "registry/codes.h"
#include "registry/deadline.h"

namespace app {
namespace json = boost::json;
namespace {

int usage(const Flags& flags, const base::Error& e) {
  refused(flags, e);
  return kExitUsage;
}

void print_answer(const Flags& flags, const std::string& answer,
                  const std::vector<registry::Sentence>& why) {
  if (flags.json) {
    json::array listed;
    for (const auto& one : why)
      listed.push_back({{"zh", one.zh}, {"en", one.en}});
    print_json(json::object{{"start", flags.start},
                            {"offset", flags.offset},
                            {"minimum", flags.minimum},
                            {"answer", answer},
                            {"why", std::move(listed)}});
    return;
  }
  fmt::print("{}\n", answer);
  for (const auto& one : why)
    fmt::print("{}\n", flags.chinese ? one.zh : one.en);
}

/// The loaded years of --db when there is such a database, else those built in.
base::Result<registry::Calendar> calendar(const Flags& flags) {
  const bool there = flags.place.postgres() || std::filesystem::exists(flags.place.db);
  return there ? calendar_of(flags.place) : embedded_calendar();
}

}  // namespace

int cli_deadline(const Flags& flags) {
  const auto offset = registry::Offset::parse(flags.offset);
  if (!offset) return usage(flags, offset.error());
  const auto day = base::Date::parse(flags.start);
  const auto instant = base::Instant::parse(flags.start);
  if (offset.value().unit == registry::Unit::h) {
    if (day || !instant) return usage(flags, base::refuse(registry::kNeedsInstant, flags.start));
    const auto at = registry::hours_on(*instant, offset.value());
    if (!at) return refused(flags, at.error());
    print_answer(flags, at.value().at.text(), at.value().why);
    return kExitDone;
  }
  if (!day) return usage(flags, base::refuse(registry::kNeedsDay, flags.start));
  const auto years = calendar(flags);
  if (!years) return refused(flags, years.error());
  const auto answer = flags.minimum ? registry::earliest(years.value(), *day, offset.value())
                                    : registry::latest(years.value(), *day, offset.value());
  if (!answer) return refused(flags, answer.error());
  print_answer(flags, answer.value().day.text(), answer.value().why);
  return kExitDone;
}

int cli_identify(const Flags& flags) {
  const auto found =
      registry::identify(flags.code, platform::Clock().now().date(), embedded_regions());
  json::array is, is_not;
  for (const auto& one : found.is) {
    is.push_back({{"kind", one.kind}, {"says", {{"zh", one.says.zh}, {"en", one.says.en}}}});
    if (!flags.json) fmt::print("{}: {}\n", one.kind, flags.chinese ? one.says.zh : one.says.en);
  }
  for (const auto& one : found.is_not) {
    for (const auto& fault : one.faults) {
      is_not.push_back({{"kind", one.kind},
                        {"field", fault.field},
                        {"says", {{"zh", fault.zh}, {"en", fault.en}}}});
      if (!flags.json) fmt::print("{}: {}\n", one.kind, flags.chinese ? fault.zh : fault.en);
    }
  }
  if (flags.json)
    print_json(json::object{{"is", std::move(is)}, {"is_not", std::move(is_not)}});
  else if (found.is.empty() && found.is_not.empty())
    fmt::print("{}\n", flags.say("不是本程序认识的任何一种代码",
                                 "no kind of code that this program knows"));
  return found.is.empty() ? kExitRefused : kExitDone;
}

int cli_openapi(const Flags&) {
  const auto product = app::product();
  print_json(platform::openapi(product.modules));
  return kExitDone;
}

}  // namespace app
