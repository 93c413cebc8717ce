// doors_test PROGRAM sqlite|postgres SCRIPT: the parts of this folder, one after the other.
#include <filesystem>
#include <optional>

#include <fmt/core.h>

#include "doors/site.h"

namespace {

int run(char** argv, bool postgres) {
  crypto::start();
  const platform::ScratchFolder scratch;
  std::filesystem::permissions(scratch.path(), std::filesystem::perms(0755));  // for its own user
  std::optional<doors::Postgres> server;
  if (postgres) {
    server.emplace(std::filesystem::absolute(argv[3]).string(), scratch.path() + "/postgres");
    server->start();
  }
  doors::Site site(argv[1], scratch.path(), server ? &*server : nullptr);
  doors::bad_input(site);
  if (postgres)
    doors::database_gone(site, *server);
  else
    doors::disk_full(site, scratch.path() + "/site.db-wal");
  doors::accounts(site);
  site.expect(site.stop() == 0, "it does not end at SIGTERM");
  site.expect(site.check() == 0, "pobing check");
  if (site.faults() > 0) fmt::print("{}\n", site.log().substr(0, 3000));
  fmt::print("{} faults\n", site.faults());
  return site.faults() == 0 ? 0 : 1;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 4) return 2;
  const bool postgres = std::string_view(argv[2]) == "postgres";
  if (postgres && !std::filesystem::exists("/usr/lib/postgresql/15/bin/initdb")) {
    fmt::print("no PostgreSQL here: skipped\n");
    return test::kSkipped;
  }
  try {
    return run(argv, postgres);
  } catch (const std::exception& e) {
    fmt::print("{}\n", e.what());
    return 1;
  }
}
