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

/// True when every line went as the story says.
bool play_story(const Flags& flags, Runtime& runtime, const Scenario& story) {
  fmt::print("{}\n", flags.say("正在演示三水区首次购买居家照料的一年(人名、机构和金额均为虚构)…",
                               "Playing the year in which Sanshui first buys home care (people, "
                               "organisations and amounts are invented) …"));
  static_cast<void>(std::fflush(stdout));
  Outcome out;
  {
    Progress progress;
    out =
        play(runtime.executor(), story,
             {.read = files_beside(""), .progress = [&](std::int64_t commands, base::Instant now) {
                progress.tell(fmt::format("{} {} {}", now.date().text(), commands,
                                          flags.say("条命令", "commands")));
              }});
  }
  for (const auto& f : out.faults)
    fmt::print("{}: {}\n", f.where, f.says);
  fmt::print("{} {}, {} {}\n", out.commands, flags.say("条命令", "commands"), out.faults.size(),
             flags.say("处不符", "faults"));
  return out.faults.empty();
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
  switch (what_it_holds(runtime, *story)) {
    case Holds::other:
      fmt::print(
          stderr, "{} {}\n", used.place.db,
          flags.say("里有其他数据,演示不会改动它;请指定新的数据库。",
                    "holds other data, which the demo does not touch; name a new database."));
      return kExitRefused;
    case Holds::demo:
      fmt::print("{} {}\n", used.place.db,
                 flags.say("里已有演示数据,不再重演。",
                           "holds the demo already; it is not played again."));
      break;
    case Holds::nothing:
      if (!play_story(flags, runtime, *story)) return kExitRefused;
  }
  const base::Instant end = story_end(*story);
  if (!flags.live) runtime.clock().freeze(end);
  for (const auto& line : demo_text(runtime.executor(), end, flags.chinese))
    fmt::print("{}\n", line);
  static_cast<void>(std::fflush(stdout));
  return flags.no_serve ? kExitDone : serve(used, runtime);
}

}  // namespace app
