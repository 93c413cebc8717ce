#pragma once
// Tries a command as every role before a scenario plays it, undone each time, and compares what
// came with what the matrix says.
#include "app/play.h"
#include "app/runtime.h"
#include "policy/coverage.h"

namespace policy {

class Rehearsal {
 public:
  Rehearsal(app::Runtime& runtime, Coverage& coverage, std::map<std::string, int>& tried,
            std::vector<std::string>& faults)
      : runtime_(runtime), coverage_(coverage), tried_(tried), faults_(faults) {}
  /// Before the line is played.
  void before(const app::Step&);
  /// After it: who really did it counts.
  void after(const app::Step&, const platform::Reply&);
  /// What the system did by itself, from the journal; tried as every person.
  void at_the_end(base::Instant now);

 private:
  struct Seen {
    platform::Reply reply;
    std::int64_t changes = 0;
  };
  struct Expected {
    bool allowed = false;
    std::string code;  // when not allowed
  };
  Seen rehearse(const platform::Endpoint&, const platform::Actor&, base::Instant,
                const platform::json::object& in);
  base::Result<platform::Subject> subject_of(const platform::Endpoint&, const platform::Actor&,
                                             base::Instant, const platform::json::object& in);
  Expected expected(const platform::Endpoint&, const platform::Actor&, base::Instant,
                    const platform::json::object& in);
  void try_as(const app::Step&, const platform::Actor&, const char* who);
  platform::Actor best_placed(const app::Step&, platform::Role);
  void try_stranger(const app::Step&, platform::Role, platform::Reach);
  void try_author(const app::Step&);
  std::int64_t changes();

  app::Runtime& runtime_;
  Coverage& coverage_;
  std::map<std::string, int>& tried_;
  std::vector<std::string>& faults_;
};

}  // namespace policy
