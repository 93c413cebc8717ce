#pragma once
// A few threads behind a queue of bounded length: what is too much is refused at once.
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace platform {

class Workers {
 public:
  Workers(std::size_t threads, std::size_t most_waiting);
  /// Finishes what is waiting, then ends.
  ~Workers();
  Workers(const Workers&) = delete;
  Workers& operator=(const Workers&) = delete;
  /// False when the queue is full; the task is then never run. A task must not throw.
  bool submit(std::function<void()> task);
  std::size_t waiting() const;

 private:
  void loop(const std::stop_token&);
  const std::size_t most_waiting_;
  mutable std::mutex mutex_;
  std::condition_variable_any changed_;
  std::deque<std::function<void()>> waiting_;
  std::vector<std::jthread> threads_;
};

}  // namespace platform
