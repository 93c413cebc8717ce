#include "platform/background.h"

#include <algorithm>
#include <chrono>

#include "platform/log.h"

namespace platform {
namespace {

using std::chrono::milliseconds;
constexpr milliseconds kPause{50};     // between rounds, so that many writes cost one
constexpr milliseconds kRound{1'000};  // without a write
constexpr milliseconds kBackOff{250};  // after a failure, doubled each time
constexpr milliseconds kBackOffMax{8'000};

}  // namespace

Background::Background(Executor& executor, const Clock& clock)
    : executor_(executor),
      clock_(clock),
      thread_([this](const std::stop_token& stop) { loop(stop); }) {}

Background::~Background() {
  thread_.request_stop();
}

void Background::wake() {
  {
    const std::lock_guard lock(mutex_);
    woken_ = true;
  }
  changed_.notify_one();
}

bool Background::once() {
  try {
    executor_.follow(clock_.now());
    // A frozen clock shows a story as it stood: nothing falls due.
    const auto now = std::chrono::steady_clock::now();
    if (!clock_.frozen() && now >= tick_at_) {
      executor_.tick(clock_.now());
      tick_at_ = now + kRound;
    }
    if (told_) logs::write(logs::Level::info, "background_again");
    told_ = false;
    return true;
  } catch (const std::exception& e) {
    if (!told_) logs::write(logs::Level::error, "background", {{"what", e.what()}});
    told_ = true;
    return false;
  }
}

void Background::loop(const std::stop_token& stop) {
  milliseconds back_off = kBackOff;
  while (!stop.stop_requested()) {
    const bool good = once();
    std::unique_lock lock(mutex_);
    if (!good) {
      changed_.wait_for(lock, stop, back_off, [] { return false; });
      back_off = std::min(back_off * 2, kBackOffMax);
      continue;
    }
    back_off = kBackOff;
    changed_.wait_for(lock, stop, kPause, [] { return false; });
    changed_.wait_for(lock, stop, kRound, [&] { return woken_; });
    woken_ = false;
  }
}

}  // namespace platform
