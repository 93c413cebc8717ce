#pragma once
// A product of a few operations, served on SQLite: what the tests of the HTTP side play
// against, without any step of the real one.
#include <atomic>
#include <future>
#include <map>
#include <memory>
#include <mutex>

#include "platform/api.h"
#include "platform/scratch_folder.h"
#include "wire.h"

namespace tiny {

/// Holds operations up until it is opened: tests of queues and of stopping.
class Gate {
 public:
  void shut();
  void open();
  void pass();
  int waiting() const { return waiting_; }

 private:
  std::mutex mutex_;
  std::condition_variable changed_;
  bool open_ = true;
  std::atomic<int> waiting_{0};
};
Gate& gate();

/// Logins are ann (community), bob (community, another organisation), eve (resident).
class Sessions final : public platform::SessionSource {
 public:
  std::optional<platform::Session> find(sql::Db&, std::string_view token, base::Instant) override;
  void end(const std::string& token);

 private:
  std::mutex mutex_;
  std::map<std::string, bool, std::less<>> ended_;
};
Sessions& sessions();

platform::Product product();

/// The cookie and the token of a login, as header lines.
std::string signed_in(const std::string& login);
std::string cookie_only(const std::string& login);

class Pages final : public platform::Pages {
 public:
  platform::Page visit(const platform::Visit&) override;
  platform::Page refusal(const platform::Reply&) override;
};

/// Serving, until destroyed or stopped.
class Site {
 public:
  explicit Site(platform::ServeOptions o = {});
  ~Site();
  int port() const { return port_; }
  wire::Answer ask(std::string_view request) const { return wire::ask(port_, request); }
  /// Rows of the business, counted by a connection of its own.
  std::int64_t things();
  std::vector<std::string> faults() { return executor_->check(); }
  void stop() { stop_.request_stop(); }
  const std::string& db_path() const { return db_; }
  platform::Clock& clock() { return clock_; }
  platform::Executor& executor() { return *executor_; }

 private:
  platform::ScratchFolder folder_;  // ends after what lives in it
  std::string db_;
  platform::Product product_;
  platform::Clock clock_;
  platform::RandomIds ids_;
  std::unique_ptr<crypto::Keys> keys_;
  std::unique_ptr<sql::Pool> pool_;
  std::unique_ptr<platform::BookSource> books_;
  std::unique_ptr<platform::Executor> executor_;
  Pages pages_;
  std::stop_source stop_;
  int port_ = 0;
  std::jthread thread_;
};

/// The code of a refusal, "" of anything else.
std::string code_of(const wire::Answer&);
boost::json::object object_of(const wire::Answer&);

}  // namespace tiny
