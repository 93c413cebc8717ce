#pragma once
// A product of its own for a test: scratch database on SQLite, or on the PostgreSQL that
// tools/with_postgres.sh names in POBING_TEST_POSTGRES; both are gone with their owner.
#include <string>
#include <vector>

#include "app/play.h"
#include "app/runtime.h"
#include "platform/log.h"

namespace test {

/// ctest shows a test that exits with this as skipped (SKIP_RETURN_CODE).
inline constexpr int kSkipped = 77;

/// Empty when no server is given.
std::string postgres_url();

/// An empty database; nothing is opened in it.
class ScratchDatabase {
 public:
  explicit ScratchDatabase(sql::Engine);
  ~ScratchDatabase();
  ScratchDatabase(const ScratchDatabase&) = delete;
  ScratchDatabase& operator=(const ScratchDatabase&) = delete;
  /// With folders of its own for keys and files.
  const app::Place& place() const { return place_; }
  const std::string& folder() const { return folder_.path(); }

 private:
  platform::ScratchFolder folder_;
  app::Place place_;
  std::string name_;  // of the database, on PostgreSQL
};

class World {
 public:
  explicit World(sql::Engine engine)
      : scratch_(engine), runtime_(scratch_.place(), {.repeatable = true}) {
    logs::start("error");  // strangers who are refused are many here, and no news
  }
  app::Runtime& runtime() { return runtime_; }
  platform::Executor& executor() { return runtime_.executor(); }
  const ScratchDatabase& scratch() const { return scratch_; }

 private:
  ScratchDatabase scratch_;
  app::Runtime runtime_;
};

/// tests/scenarios/*.txt and the pilot's story, those that are there; paths from the repository.
std::vector<std::string> scenario_files();
/// Reads the file; a missing one ends the test program.
std::string text_of(const std::string& path);
/// Plays the file, printing each fault.
app::Outcome play_file(platform::Executor&, const std::string& path,
                       app::Options options = {.read = {}});
/// The whole demo, as it is built in; its faults are printed.
app::Outcome play_demo(platform::Executor&);

}  // namespace test
