#include "platform/execute.h"
#include "platform/log.h"

namespace platform {

Writer::Writer(Executor& executor, std::size_t most_a_commit, std::size_t most_waiting,
               std::function<void(std::size_t)> committed)
    : executor_(executor),
      most_a_commit_(most_a_commit),
      most_waiting_(most_waiting),
      committed_(std::move(committed)),
      thread_([this](const std::stop_token& stop) { loop(stop); }) {}

Writer::~Writer() {
  drain();
}

bool Writer::submit(Call call, std::function<void(Reply)> done) {
  {
    const std::lock_guard lock(mutex_);
    if (waiting_.size() >= most_waiting_) return false;
    waiting_.emplace_back(std::move(call), std::move(done));
  }
  changed_.notify_all();
  return true;
}

void Writer::drain() {
  std::unique_lock lock(mutex_);
  changed_.wait(lock, [&] { return waiting_.empty() && !busy_; });
}

std::size_t Writer::waiting() const {
  const std::lock_guard lock(mutex_);
  return waiting_.size();
}

void Writer::answer(std::vector<Call> calls, const std::vector<std::function<void(Reply)>>& done) {
  std::vector<Reply> replies;
  try {
    replies = executor_.run(calls);
  } catch (const std::exception& e) {  // Nothing may end this thread.
    logs::write(logs::Level::error, "writer", {{"what", e.what()}});
    replies.assign(calls.size(), problem(base::refuse(kUnavailable)));
  }
  if (committed_) committed_(done.size());
  for (std::size_t i = 0; i < done.size(); ++i) {
    try {
      done[i](std::move(replies[i]));
    } catch (const std::exception& e) {
      logs::write(logs::Level::error, "writer_answer", {{"what", e.what()}});
    }
  }
}

void Writer::loop(const std::stop_token& stop) {
  while (true) {
    std::vector<Call> calls;
    std::vector<std::function<void(Reply)>> done;
    {
      std::unique_lock lock(mutex_);
      if (!changed_.wait(lock, stop, [&] { return !waiting_.empty(); })) return;
      for (; !waiting_.empty() && calls.size() < most_a_commit_; waiting_.pop_front()) {
        calls.push_back(std::move(waiting_.front().first));
        done.push_back(std::move(waiting_.front().second));
      }
      busy_ = true;
    }
    answer(std::move(calls), done);
    {
      const std::lock_guard lock(mutex_);
      busy_ = false;
    }
    changed_.notify_all();
  }
}

}  // namespace platform
