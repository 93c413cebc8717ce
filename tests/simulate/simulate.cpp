// simulate [--seed S] [--years N] [--engine sqlite|postgres]: the same seed lives the same life.
#include <cstdlib>
#include <cstring>

#include <fmt/core.h>

#include "simulate/life.h"

int main(int argc, char** argv) {
  std::uint64_t seed = 1;
  int years = 1;
  auto engine = sql::Engine::sqlite;
  for (int i = 1; i + 1 < argc; i += 2) {
    if (std::strcmp(argv[i], "--seed") == 0) seed = std::strtoull(argv[i + 1], nullptr, 10);
    if (std::strcmp(argv[i], "--years") == 0) years = std::atoi(argv[i + 1]);
    if (std::strcmp(argv[i], "--engine") == 0 && std::strcmp(argv[i + 1], "postgres") == 0)
      engine = sql::Engine::postgres;
  }
  if (engine == sql::Engine::postgres && test::postgres_url().empty()) return test::kSkipped;
  test::World world(engine);
  simulate::Life life(world, seed, years);
  const auto faults = life.run();
  for (const auto& f : faults)
    fmt::print("FAULT {}\n", f);
  fmt::print("simulate --seed {} --years {}: {} done, {} refused, {} faults\n", seed, years,
             life.done(), life.refused(), faults.size());
  return faults.empty() ? 0 : 1;
}
