#pragma once
// The product under load: build/pobing serving a scratch database, and an account signed in to it.
#include <memory>
#include <string>

#include "http/server_process.h"
#include "load.h"
#include "world/world.h"

namespace bench {

inline constexpr const char* kPassword = "bench-password-2026";
/// Header lines of a session: the cookie, and the token that commands need.
std::string signed_in(int port, const std::string& login);
/// A header line with a key of its own, as browsers make them.
std::string idempotency_key();

/// A fresh database with one account that may record needs.
class Site {
 public:
  explicit Site(sql::Engine);
  sql::Pool& pool() { return world_.runtime().pool(); }
  platform::Executor& executor() { return world_.executor(); }
  const std::string& db() const { return world_.scratch().place().db; }
  std::vector<std::string> serve_command() const;

 private:
  test::World world_;
};

/// The program, serving a site on a port of its own; stopped with its owner.
class Served {
 public:
  /// Returns once it is ready to answer from its database.
  explicit Served(const Site&);
  int port() const { return process_.port(); }
  /// Processor time that it has taken, in seconds.
  double processor() const;
  double resident_mib() const;
  /// A need by the account, with a key of its own each time as clients make them.
  NextRequest writes();
  /// One need, again and again.
  NextRequest reads();
  /// Ends it as an operator does; throws unless it ends well.
  void stop();

 private:
  process::Server process_;
  std::string session_;  // header lines
};

}  // namespace bench
