#include "platform/workers.h"

#include "platform/log.h"

namespace platform {

Workers::Workers(std::size_t threads, std::size_t most_waiting) : most_waiting_(most_waiting) {
  for (std::size_t i = 0; i < threads; ++i)
    threads_.emplace_back([this](const std::stop_token& stop) { loop(stop); });
}

Workers::~Workers() {
  for (auto& thread : threads_)
    thread.request_stop();
  threads_.clear();
}

bool Workers::submit(std::function<void()> task) {
  {
    const std::lock_guard lock(mutex_);
    if (waiting_.size() >= most_waiting_) return false;
    waiting_.push_back(std::move(task));
  }
  changed_.notify_one();
  return true;
}

std::size_t Workers::waiting() const {
  const std::lock_guard lock(mutex_);
  return waiting_.size();
}

void Workers::loop(const std::stop_token& stop) {
  while (true) {
    std::function<void()> task;
    {
      std::unique_lock lock(mutex_);
      changed_.wait(lock, stop, [&] { return !waiting_.empty(); });
      if (waiting_.empty()) return;  // told to stop, and nothing is left
      task = std::move(waiting_.front());
      waiting_.pop_front();
    }
    try {
      task();
    } catch (const std::exception& e) {  // Nothing may end this thread.
      logs::write(logs::Level::error, "worker", {{"what", e.what()}});
    }
  }
}

}  // namespace platform
