// pobing demo: plays the pilot's story, tells what came of it, and serves it.
#include <fmt/core.h>

#include "app/cli.h"
#include "app/demo.h"
#include "app/store_journal.h"
#include "registry/accounts.h"

namespace app {
namespace {

enum class Holds { nothing, demo, other };

Holds what_it_holds(Runtime& runtime, const Scenario& story) {
  bool played = false, anything = false;
  runtime.pool().with([&](sql::Db& db) {
    played = registry::actor_by_login(db, story_login(story)).has_value();
    anything = journal_holds_anything(db);
  });
  if (played) return Holds::demo;
  return anything ? Holds::other : Holds::nothing;
}

constexpr base::Refusal kHoldsOther{
    "demo.holds_other_data",
    base::Kind::refused,
    {"里有其他数据,演示不会改动它;请指定新的数据库。",
     "The database holds other data, which the demo does not touch: name a new one."}};

Outcome play_story(const Flags& flags, Runtime& runtime, const Scenario& story) {
  if (!flags.json) {
    fmt::print("{}\n", flags.say("正在演示三水区首次购买居家照料的一年(人名、机构和金额均为虚构)…",
                                 "Playing the year in which Sanshui first buys home care (people, "
                                 "organisations and amounts are invented) …"));
    static_cast<void>(std::fflush(stdout));
  }
  Progress progress;
  return play(runtime.executor(), story,
              {.read = files_beside(""), .progress = [&](std::int64_t commands, base::Instant now) {
                 progress.tell(fmt::format("{} {} {}", now.date().text(), commands,
                                           flags.say("条命令", "commands")));
               }});
}

void tell_outcome(const Flags& flags, const Outcome& out) {
  for (const auto& f : out.faults)
    fmt::print("{}: {}\n", f.where, f.says);
  fmt::print("{} {}, {} {}\n", out.commands, flags.say("条命令", "commands"), out.faults.size(),
             flags.say("处不符", "faults"));
}

/// What was played, if it was, and what the district came to, line by line.
void print_demo(const Flags& flags, const std::optional<Outcome>& played,
                const std::vector<std::string>& told) {
  json::object all{{"engine", engine_word(flags.place)}, {"played", played.has_value()}};
  if (played) all["commands"] = played->commands;
  if (played) all["faults"] = faults_json(*played);
  all["told"] = json::array(told.begin(), told.end());
  print_json(all);
}

/// The clock stands where it was told to, after all that fell due until then has happened. False
/// where that would be before what is in the journal already.
bool set_clock(const Flags& flags, Runtime& runtime, base::Instant at) {
  base::Instant latest;
  runtime.pool().with([&](sql::Db& db) { latest = journal_latest(db); });
  if (at < latest) {
    fmt::print(stderr, "--at {}: {} {}\n", at.text(),
               flags.say("数据库里已有更晚的记录:", "the database already holds something later:"),
               latest.text());
    return false;
  }
  runtime.executor().tick(at);
  runtime.clock().freeze(at);
  return true;
}

}  // namespace

int cli_demo(const Flags& flags) {
  const auto story = demo_story();
  if (!story) {
    fmt::print(stderr, "{} {}\n", flags.say("程序中没有", "the program was built without"), kStory);
    return kExitBroken;
  }
  std::optional<platform::ScratchFolder> scratch;
  Flags used = flags;
  used.demo = true;
  if (!flags.db_given) {
    scratch.emplace();
    used.place.db = scratch->path() + "/demo.db";
    used.place.keys.clear();
    used.place.files.clear();
  }
  used.place.sessions = serving_sessions(flags);
  Runtime runtime(used.place, {.create = true, .repeatable = scratch.has_value()});
  std::optional<Outcome> played;
  switch (what_it_holds(runtime, *story)) {
    case Holds::other:
      return refused(flags, base::refuse(kHoldsOther, used.place.db));
    case Holds::demo:
      if (!flags.json)
        fmt::print("{} {}\n", used.place.db,
                   flags.say("里已有演示数据,不再重演。",
                             "holds the demo already; it is not played again."));
      break;
    case Holds::nothing:
      played = play_story(flags, runtime, *story);
      if (!flags.json) tell_outcome(flags, *played);
  }
  const base::Instant end = base::Instant::parse(flags.at).value_or(story_end(*story));
  if (!flags.at.empty()) {
    if (!set_clock(flags, runtime, end)) return kExitUsage;
  } else if (!flags.live) {
    runtime.clock().freeze(end);
  }
  const auto told = demo_text(runtime.executor(), end, flags.chinese);
  if (flags.json) {
    print_demo(used, played, told);
  } else if (!played || played->faults.empty()) {
    for (const auto& line : told)
      fmt::print("{}\n", line);
  }
  if (played && !played->faults.empty()) return kExitRefused;
  static_cast<void>(std::fflush(stdout));
  return flags.no_serve ? kExitDone : serve(used, runtime);
}

}  // namespace app
