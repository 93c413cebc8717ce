// cli_test PROGRAM sqlite|postgres: every command with right, wrong and absurd arguments. Exit
// codes: 0 done, 1 the business says no, 2 wrong usage, 3 the world is broken.
#include <filesystem>

#include <fmt/core.h>

#include "cli/shell.h"

int main(int argc, char** argv) {
  if (argc != 3) return 2;
  const bool postgres = std::string_view(argv[2]) == "postgres";
  if (postgres && test::postgres_url().empty()) {
    fmt::print("POBING_TEST_POSTGRES names no server: skipped\n");
    return test::kSkipped;
  }
  cli::Shell shell(std::filesystem::absolute(argv[1]).string(),
                   postgres ? sql::Engine::postgres : sql::Engine::sqlite);
  if (!postgres) {
    cli::answers_without_a_database(shell);
    cli::scores_and_draws(shell);
    cli::sealed_offers(shell);
  }
  cli::stories_and_accounts(shell);
  cli::planted_violations(shell);
  cli::backups(shell);
  fmt::print("{} commands on {}, {} faults\n", shell.runs(), argv[2], shell.faults());
  return shell.faults() == 0 ? 0 : 1;
}
