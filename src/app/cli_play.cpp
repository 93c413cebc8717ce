// pobing play FILE, pobing check.
#include <filesystem>
#include <fstream>
#include <sstream>

#include <fmt/core.h>

#include "app/cli.h"
#include "app/play.h"

namespace app {
namespace {

namespace fs = std::filesystem;

void print_outcome(const Flags& flags, const Outcome& out) {
  json::object operations;
  for (const auto& [name, count] : out.by_operation)
    operations[name] = count;
  const json::object all{{"file", flags.file},
                         {"engine", engine_word(flags.place)},
                         {"commands", out.commands},
                         {"faults", faults_json(out)},
                         {"operations", std::move(operations)}};
  print_json(all);
}

}  // namespace

json::array faults_json(const Outcome& out) {
  json::array faults;
  for (const auto& f : out.faults)
    faults.push_back({{"where", f.where}, {"says", f.says}});
  return faults;
}

int cli_play(const Flags& flags) {
  const ReadFile read = files_beside(".");
  const auto text = read(flags.file);
  if (!text) return no_file(flags);
  std::optional<platform::ScratchFolder> scratch;
  Flags used = flags;
  if (!flags.db_given) {
    scratch.emplace();
    used.place.db = scratch->path() + "/play.db";
    used.place.keys.clear();
    used.place.files.clear();
  }
  Runtime runtime(used.place, {.create = true, .repeatable = scratch.has_value()});
  Progress progress;
  const auto folder = fs::path(flags.file).parent_path();
  const Outcome out = play(runtime.executor(), read_scenario(flags.file, *text),
                           {.read = files_beside(folder.empty() ? "." : folder.string()),
                            .progress = [&](std::int64_t commands, base::Instant now) {
                              progress.tell(fmt::format("{} {} {}", now.date().text(), commands,
                                                        flags.say("条命令", "commands")));
                            }});
  if (flags.json) {
    print_outcome(used, out);
  } else {
    for (const auto& f : out.faults)
      fmt::print("{}: {}\n", f.where, f.says);
    fmt::print("{} on {}: {} commands, {} faults\n", flags.file, engine_word(used.place),
               out.commands, out.faults.size());
  }
  return out.faults.empty() ? kExitDone : kExitRefused;
}

int cli_check(const Flags& flags) {
  Runtime runtime(flags.place, {.create = false, .migrate = false});
  const auto violations = violations_of(runtime);
  if (flags.json) {
    json::array listed;
    for (const auto& v : violations)
      listed.emplace_back(v);
    print_json(
        json::object{{"engine", engine_word(flags.place)}, {"violations", std::move(listed)}});
  } else {
    for (const auto& v : violations)
      fmt::print("{}\n", v);
    fmt::print("{} on {}: {} violations\n", flags.place.db, engine_word(flags.place),
               violations.size());
  }
  return violations.empty() ? kExitDone : kExitRefused;
}

}  // namespace app
