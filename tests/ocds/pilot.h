#pragma once
// The pilot played once through the real road, and what the public reads of it.
#include "standard.h"
#include "world/world.h"

namespace ocds {

/// The documents in order, as anybody reads them, a few at a time.
std::vector<json::object> public_releases(platform::Executor&, base::Instant now);

class Pilot {
 public:
  /// Played at the first call.
  static Pilot& get();
  test::World& world() { return world_; }
  const app::Outcome& played() const { return played_; }
  std::vector<json::object> releases() { return public_releases(world_.executor(), played_.ended); }
  /// The public asks; the reply must be done.
  json::object ask(std::string_view operation, const json::object& in);
  std::string id_of(const std::string& name) const;
  /// The first column of the only row.
  std::int64_t number(std::string_view query);
  std::string text(std::string_view query);
  /// Forgets every release and lets the follower make them all anew, now.
  void derive_anew();

 private:
  Pilot();
  test::World world_{sql::Engine::sqlite};
  app::Outcome played_;
};

/// A text as it is, anything else as JSON.
std::string word(const json::value&);

}  // namespace ocds
