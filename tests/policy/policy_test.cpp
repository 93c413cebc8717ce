// Every operation is in the matrix, every row is an operation, and every role × operation is
// played: while the scenarios run, each command is rehearsed as all roles before it is played, and
// each act that something is shown with is called.
#include <fmt/core.h>

#include "policy/acts.h"
#include "policy/rehearsal.h"
#include "world/world.h"

int main() {
  const auto product = app::product();
  policy::Coverage coverage(product);
  std::map<std::string, int> tried;
  std::set<std::string> acts_seen;
  std::vector<std::string> faults = coverage.mismatches();
  for (const auto& file : test::scenario_files()) {
    test::World world(sql::Engine::sqlite);
    policy::Rehearsal rehearsal(world.runtime(), coverage, tried, faults);
    policy::Acts acts(world.runtime(), acts_seen, faults);
    const auto out =
        test::play_file(world.executor(), file,
                        {.read = {},
                         .before = [&](const app::Step& step) { rehearsal.before(step); },
                         .after =
                             [&](const app::Step& step, const platform::Reply& reply) {
                               rehearsal.after(step, reply);
                               acts.after(step, reply);
                             }});
    rehearsal.at_the_end(out.ended);
    if (!out.faults.empty())
      faults.push_back(fmt::format("{}: {} faults when played", file, out.faults.size()));
  }
  const auto uncovered = coverage.uncovered();
  for (const auto& line : faults)
    fmt::print("FAULT {}\n", line);
  for (const auto& line : uncovered)
    fmt::print("UNCOVERED {}\n", line);
  const std::size_t cells = product.policy.size() * (platform::kRoleColumns);
  fmt::print("policy: {} operations, {} cells, {} covered, {} operations with gaps, {} faults\n",
             product.policy.size(), cells, coverage.covered(), uncovered.size(), faults.size());
  fmt::print("policy: {} acts shown and called\n", acts_seen.size());
  return faults.empty() && uncovered.empty() ? 0 : 1;
}
