#pragma once
// Runs the program through a shell and looks at what it said. For cli_test.cpp and its parts.
#include <string>
#include <vector>

#include "world/world.h"

namespace cli {

struct Said {
  int code = -1;
  std::string text;  // both outputs
};

class Shell {
 public:
  Shell(std::string program, sql::Engine engine)
      : program_(std::move(program)), engine_(engine), scratch_(engine) {}

  /// `pobing` in the line stands for the program; $D for `--db … --keys … --files …` of the scratch
  /// database. The working folder is the scratch folder.
  Said run(const std::string& line);
  /// Expects the exit code, and each of the words in what was said.
  Said expect(const std::string& line, int code, const std::vector<std::string>& words = {});
  /// The same with --json: all that was printed is one JSON object, also on failure.
  void expect_json(const std::string& line, int code, const std::vector<std::string>& words = {});
  void fault(const std::string& line, const std::string& what, const Said&);
  void write(const std::string& name, const std::string& text) const;

  bool postgres() const { return engine_ == sql::Engine::postgres; }
  sql::Engine engine() const { return engine_; }
  const app::Place& place() const { return scratch_.place(); }
  std::string folder() const { return scratch_.folder(); }
  int faults() const { return faults_; }
  int runs() const { return runs_; }

 private:
  std::string program_;
  sql::Engine engine_;
  test::ScratchDatabase scratch_;
  int faults_ = 0, runs_ = 0;
};

void answers_without_a_database(Shell&);  // deadline, identify, openapi, help, configuration
void scores_and_draws(Shell&);            // score, draw
void sealed_offers(Shell&);               // offer
void stories_and_accounts(Shell&);        // play, user, calendar, serve, releases
void planted_violations(Shell&);          // check
void backups(Shell&);                     // backup, restore, keys, a disk that is full

}  // namespace cli
