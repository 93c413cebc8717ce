#pragma once
// Scenario texts: a story in operations, played through the one road in virtual time. They are the
// demo, the tests and the manual of each step at once. The language: docs/guides/scenarios.md.
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/play_text.h"
#include "platform/execute.h"

namespace app {

/// One command as it was played, with the line that says so.
struct Step {
  std::string where;  // file:line
  const platform::Endpoint* endpoint = nullptr;
  platform::Actor actor;
  base::Instant now;
  platform::json::object in;
  bool refusal_expected = false;
};

/// Reads a data file that a scenario names, such as "data/pilot/visits.csv".
using ReadFile = std::function<std::optional<std::string>(const std::string& path)>;
/// From the folder if it is there ("": from none), else from what is built into the program.
ReadFile files_beside(std::string folder);

struct Options {
  ReadFile read;  // required
  /// Called before and after each command; for tests.
  std::function<void(const Step&)> before = {};
  std::function<void(const Step&, const platform::Reply&)> after = {};
  /// Called now and then with the commands played and the scenario's clock.
  std::function<void(std::int64_t commands, base::Instant now)> progress = {};
  std::size_t most_faults = 40;  // then the play stops
};

struct Outcome {
  std::vector<PlayFault> faults;  // a broken expectation, a wrong line, a violated truth
  std::int64_t commands = 0;
  std::map<std::string, std::int64_t, std::less<>> by_operation;
  std::map<std::string, platform::json::object, std::less<>> kept;  // replies by their NAME
  base::Instant ended;
};

/// Plays every statement, then what is left on the agenda, then checks all truths and the chain.
Outcome play(platform::Executor&, const Scenario&, const Options&);

/// A play that stops at an instant and goes on from there, so that other things may happen between.
class Play {
 public:
  /// The scenario must outlive it.
  Play(platform::Executor&, const Scenario&, const Options&);
  ~Play();
  Play(const Play&) = delete;
  Play& operator=(const Play&) = delete;
  /// Plays what comes before or at that instant; true when there is more.
  bool until(base::Instant);
  /// The rest, then the truths and the chain.
  Outcome finish();
  const Outcome& so_far() const;

 private:
  class Player;
  std::unique_ptr<Player> player_;
};

}  // namespace app
