#pragma once
// The program, served for real with three small offices in it. For the parts of doors_test.
#include <memory>
#include <string>
#include <vector>

#include "http/server_process.h"
#include "http/wire.h"
#include "world/world.h"

namespace doors {

inline constexpr const char* kPassword = "Door-and-key-2025";

/// A PostgreSQL of this test's own, to be stopped and started again.
class Postgres {
 public:
  Postgres(std::string script, std::string folder);
  ~Postgres() { stop(); }
  Postgres(const Postgres&) = delete;
  Postgres& operator=(const Postgres&) = delete;
  void start();  // returns once it answers
  void stop();
  std::string url() const;

 private:
  std::string script_, folder_;
  int port_ = 0;
  pid_t pid_ = -1;
};

class Site {
 public:
  /// `postgres` null: SQLite.
  Site(std::string program, std::string folder, Postgres* postgres);

  wire::Answer ask(std::string_view request) const { return wire::ask(server_->port(), request); }
  wire::Answer post(const std::string& path, std::string_view body, std::string_view headers = {});
  wire::Answer get(const std::string& path, std::string_view headers = {});
  /// A page's form; `headers` hold the cookie.
  wire::Answer form(const std::string& path, const std::string& fields, std::string_view headers);
  /// Header lines of a session: the cookie, and with `csrf` the token of writing requests.
  std::string session(const std::string& login, const std::string& password = kPassword,
                      bool csrf = true);
  std::string log() const;
  /// One column of one row.
  std::string row(const char* query);
  pid_t pid() const { return server_->pid(); }
  int check();  // exit code of `pobing check`
  int stop() { return server_->stop(); }

  void expect(bool good, const std::string& what);
  /// The status and the code of a refusal; the fields it names, in order, where any are given.
  void refused(const wire::Answer&, int status, const std::string& code,
               const std::vector<std::string>& fields = {});
  int faults() const { return faults_; }

 private:
  std::vector<std::string> command(const std::string& words) const;
  std::string program_, folder_, db_;
  int faults_ = 0;
  std::unique_ptr<process::Server> server_;
};

boost::json::object object_of(const wire::Answer&);
std::string text_of(const boost::json::object&, std::string_view name);
/// A good need of 云东海社区, with what is given changed.
std::string need(const std::string& what, const std::string& more = "");

void bad_input(Site&);
void accounts(Site&);
void disk_full(Site&, const std::string& wal);  // SQLite
void database_gone(Site&, Postgres&);           // PostgreSQL

}  // namespace doors
