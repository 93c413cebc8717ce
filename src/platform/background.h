#pragma once
// What happens by itself while serving: the journal is sealed, followers catch up, what falls due
// is done. One thread; woken by writes, and every second by time.
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

#include "platform/clock.h"
#include "platform/execute.h"

namespace platform {

class Background {
 public:
  Background(Executor&, const Clock&);
  ~Background();
  Background(const Background&) = delete;
  Background& operator=(const Background&) = delete;
  /// Something was written.
  void wake();

 private:
  void loop(const std::stop_token&);
  bool once();
  Executor& executor_;
  const Clock& clock_;
  std::mutex mutex_;
  std::condition_variable_any changed_;
  bool woken_ = true;
  std::chrono::steady_clock::time_point tick_at_ = {};
  bool told_ = false;  // the log knows that it fails
  std::jthread thread_;
};

}  // namespace platform
