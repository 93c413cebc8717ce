// backup_test FROM TO: plays a scenario on one engine, restores its backup on the other, and
// compares every row; then an altered, a cut and a second restore, which must all be refused.
#include "app/backup.h"

#include <cstring>
#include <filesystem>
#include <fstream>

#include <fmt/core.h>

#include "app/store_backup.h"
#include "world/world.h"

namespace {

namespace fs = std::filesystem;

int faults = 0;

void expect(bool good, const std::string& what) {
  if (good) return;
  ++faults;
  fmt::print("FAULT {}\n", what);
}

/// Every row of every table as text; transaction numbers mean nothing elsewhere.
std::vector<std::string> rows_of(const app::Place& place) {
  std::vector<std::string> out;
  const auto db = sql::connect({place.db, place.district, 1});
  app::TableCopy copy(*db);
  for (const auto& table : app::table_names(*db)) {
    copy.each(table, [&](const auto& columns, const auto& cells) {
      std::string line = table;
      for (std::size_t i = 0; i < cells.size(); ++i) {
        if (columns[i] == "tx" && table.starts_with("journal")) continue;
        line += "|";
        if (const auto* n = std::get_if<std::int64_t>(&cells[i])) line += std::to_string(*n);
        if (const auto* s = std::get_if<std::string>(&cells[i])) line += "'" + *s;
      }
      out.push_back(std::move(line));
    });
  }
  std::sort(out.begin(), out.end());
  return out;
}

const app::Tell kQuiet = [](const std::string&) {};

std::string code_of(const base::Result<app::Manifest>& r) {
  return r ? "done" : std::string(r.error().why->code);
}

void refuses_what_was_altered(const std::string& file, sql::Engine engine) {
  const std::string whole = test::text_of(file);
  for (const std::size_t at :
       {std::size_t(3), std::size_t(40), std::size_t(90), whole.size() / 2, whole.size() - 3}) {
    std::string altered = whole;
    altered[at] = char(altered[at] ^ 1);
    std::ofstream(file + ".altered", std::ios::binary) << altered;
    const test::ScratchDatabase scratch(engine);
    const auto got = app::restore(scratch.place(), file + ".altered", kQuiet);
    expect(code_of(got) == "backup.damaged", fmt::format("byte {} altered: {}", at, code_of(got)));
    expect(engine == sql::Engine::postgres || !fs::exists(scratch.place().db),
           "an altered backup left a database behind");
  }
  for (const std::size_t n :
       {std::size_t(0), std::size_t(10), whole.size() / 2, whole.size() - 1}) {
    std::ofstream(file + ".cut", std::ios::binary) << whole.substr(0, n);
    const test::ScratchDatabase scratch(engine);
    expect(code_of(app::restore(scratch.place(), file + ".cut", kQuiet)) == "backup.damaged",
           fmt::format("cut after {} bytes", n));
  }
}

void run(sql::Engine from, sql::Engine to) {
  test::World world(from);
  for (const auto& file : test::scenario_files()) {
    if (file.starts_with("data/")) continue;
    test::play_file(world.executor(), file);
    break;
  }
  const auto& source = world.scratch().place();
  fs::create_directories(source.files + "/ab");
  std::ofstream(source.files + "/ab/abcd", std::ios::binary) << std::string("\0\1\2file", 7);
  const std::string file = world.scratch().folder() + "/copy.backup";
  const base::Instant now = platform::Clock().now();
  expect(code_of(app::backup(source, file, now, kQuiet)) == "done", "backup");
  expect(code_of(app::backup(source, file, now, kQuiet)) == "backup.file_exists",
         "a backup overwrites");

  const test::ScratchDatabase target(to);
  const auto restored = app::restore(target.place(), file, kQuiet);
  expect(code_of(restored) == "done", "restore: " + code_of(restored));
  expect(rows_of(source) == rows_of(target.place()), "the rows differ");
  expect(test::text_of(target.place().files + "/ab/abcd") == std::string("\0\1\2file", 7),
         "the file differs");
  expect(code_of(app::restore(target.place(), file, kQuiet)) == "backup.database_not_empty",
         "a second restore");
  expect(app::missing_keys(restored.value(), source.keys).empty(), "keys are said to be missing");
  if (!restored.value().key_versions.empty())
    expect(!app::missing_keys(restored.value(), target.place().keys).empty(), "keys appeared");

  fs::copy(source.keys, target.place().keys, fs::copy_options::recursive);
  app::Runtime again(target.place(), {.create = false});
  for (const auto& v : again.executor().check())
    expect(false, "after the restore: " + v);
  again.executor().run(
      "account.bootstrap", {"system", "system", platform::Role::system, "", "", ""}, now,
      {{"login", "after.restore"}, {"name", "x"}, {"role", "sysadmin"}, {"org", ""}, {"area", ""}});
  again.executor().follow(now);
  for (const auto& v : again.executor().check())
    expect(false, "going on after the restore: " + v);
  refuses_what_was_altered(file, to);
  fmt::print("{} rows, {} faults\n", rows_of(source).size(), faults);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) return 2;
  const auto engine = [](const char* word) {
    return std::strcmp(word, "postgres") == 0 ? sql::Engine::postgres : sql::Engine::sqlite;
  };
  const bool server =
      engine(argv[1]) == sql::Engine::postgres || engine(argv[2]) == sql::Engine::postgres;
  if (server && test::postgres_url().empty()) {
    fmt::print(
        "skipped: POBING_TEST_POSTGRES names no server; tools/with_postgres.sh starts one\n");
    return test::kSkipped;
  }
  run(engine(argv[1]), engine(argv[2]));
  return faults == 0 ? 0 : 1;
}
