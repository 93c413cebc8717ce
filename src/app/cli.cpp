#include "app/cli.h"

#include <chrono>
#include <unistd.h>

#include <fmt/core.h>

namespace app {
namespace {

std::int64_t steady_ms() {
  return std::chrono::duration_cast<std::chrono::milliseconds>(
             std::chrono::steady_clock::now().time_since_epoch())
      .count();
}

}  // namespace

Progress::Progress() : terminal_(isatty(STDERR_FILENO) == 1), began_ms_(steady_ms()) {}

Progress::~Progress() {
  if (shown_) fmt::print(stderr, "\r\x1b[K");
}

void Progress::tell(const std::string& line) {
  if (!terminal_) return;
  const std::int64_t now = steady_ms();
  if (now - began_ms_ < 1000 || now - told_ms_ < 100) return;
  told_ms_ = now;
  shown_ = true;
  fmt::print(stderr, "\r\x1b[K{}", line);
  static_cast<void>(std::fflush(stderr));
}

const char* engine_word(const Place& place) {
  return place.postgres() ? "postgres" : "sqlite";
}

}  // namespace app
