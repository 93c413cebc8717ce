// pobing backup FILE, pobing restore FILE.
#include <filesystem>

#include <fmt/core.h>

#include "app/backup.h"
#include "app/cli.h"

namespace app {
namespace json = boost::json;
namespace {

void tell_keys(const Flags& flags, const Manifest& m, const std::vector<std::string>& others) {
  const auto missing = missing_keys(m, flags.place.with_defaults().keys);
  std::string needed;
  for (const auto version : m.key_versions)
    needed += " v" + std::to_string(version);
  for (const auto& opening : m.opening_keys)
    needed += " openings/" + opening;
  const std::string folder = flags.place.with_defaults().keys;
  fmt::print(
      "{} {}:{}\n",
      flags.say("备份不含密钥,需要密钥文件夹", "the backup holds no keys; it needs of the folder"),
      folder, needed.empty() ? flags.say(" 无", " none") : needed);
  for (const auto& key : missing)
    fmt::print("{} {}/{}.key\n", flags.say("缺少", "missing:"), folder, key);
  for (const auto& key : others)
    fmt::print("{} {}/{}.key\n", flags.say("不是写入这些数据的密钥:", "not the key of these data:"),
               folder, key);
  if (missing.empty() && others.empty() && !needed.empty())
    fmt::print("{}\n", flags.say("所需密钥都在", "all of these are there"));
}

json::object to_json(const Flags& flags, const Manifest& m) {
  json::object out = base::encode(m);
  std::int64_t rows = 0;
  for (const auto& part : m.parts)
    rows += part.rows;
  out["rows"] = rows;
  json::array missing;
  for (const auto& key : missing_keys(m, flags.place.with_defaults().keys))
    missing.emplace_back(key);
  out["keys_missing"] = std::move(missing);
  return out;
}

std::string sizes(const Flags& flags, const Manifest& m) {
  std::int64_t rows = 0, files = 0;
  for (const auto& part : m.parts) {
    rows += part.rows;
    files += part.name.starts_with("files/") ? 1 : 0;
  }
  return fmt::format("{} {}, {} {}", rows, flags.say("行", "rows"), files,
                     flags.say("个文件", "files"));
}

}  // namespace

int cli_backup(const Flags& flags) {
  crypto::start();
  Progress progress;
  const auto done = backup(flags.place, flags.file, platform::Clock().now(),
                           [&](const std::string& what) { progress.tell(what); });
  if (!done) return refused(flags, done.error());
  const Manifest& m = done.value();
  if (flags.json) {
    print_json(to_json(flags, m));
    return kExitDone;
  }
  fmt::print("{}: {}\n", flags.file, sizes(flags, m));
  tell_keys(flags, m, {});
  return kExitDone;
}

int cli_restore(const Flags& flags) {
  if (!std::filesystem::is_regular_file(flags.file)) return no_file(flags);
  crypto::start();
  std::optional<Manifest> manifest;
  {
    Progress progress;
    auto done =
        restore(flags.place, flags.file, [&](const std::string& what) { progress.tell(what); });
    if (!done) return refused(flags, done.error());
    manifest = std::move(done).value();
  }
  const auto others = other_keys(flags.place);
  const auto violations = violations_without_keys(flags.place);
  if (flags.json) {
    json::object out = to_json(flags, *manifest);
    json::array listed;
    for (const auto& v : violations)
      listed.emplace_back(v);
    out["violations"] = std::move(listed);
    out["keys_other"] = json::value_from(others);
    print_json(out);
  } else {
    fmt::print("{}: {}\n", flags.place.db, sizes(flags, *manifest));
    for (const auto& v : violations)
      fmt::print("{}\n", v);
    fmt::print("{} {}\n", violations.size(), flags.say("处违反", "violations"));
    tell_keys(flags, *manifest, others);
  }
  return violations.empty() ? kExitDone : kExitRefused;
}

}  // namespace app
