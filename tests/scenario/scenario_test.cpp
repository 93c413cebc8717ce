// scenario_test FILE sqlite|postgres: plays the scenario in a database of its own. FILE `demo` is
// the whole demo, built in.
#include <cstring>

#include <fmt/core.h>

#include "world/world.h"

int main(int argc, char** argv) {
  if (argc != 3) {
    fmt::print(stderr, "usage: scenario_test FILE sqlite|postgres\n");
    return 2;
  }
  const bool postgres = std::strcmp(argv[2], "postgres") == 0;
  if (postgres && test::postgres_url().empty()) {
    fmt::print(
        "skipped: POBING_TEST_POSTGRES names no server; tools/with_postgres.sh starts one\n");
    return test::kSkipped;
  }
  test::World world(postgres ? sql::Engine::postgres : sql::Engine::sqlite);
  const bool demo = std::strcmp(argv[1], "demo") == 0;
  const auto out =
      demo ? test::play_demo(world.executor()) : test::play_file(world.executor(), argv[1]);
  fmt::print("{} on {}: {} commands, {} faults\n", argv[1], argv[2], out.commands,
             out.faults.size());
  for (const auto& [operation, count] : out.by_operation)
    fmt::print("  {:6} {}\n", count, operation);
  return out.faults.empty() ? 0 : 1;
}
