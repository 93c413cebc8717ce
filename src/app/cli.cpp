#include "app/cli.h"

#include <chrono>
#include <unistd.h>

#include <fmt/core.h>

namespace app {
namespace json = boost::json;
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

int refused(const Flags& flags, const base::Error& e) {
  if (flags.json) {
    fmt::print("{}\n", json::serialize(platform::problem(e).body));
    return kExitRefused;
  }
  fmt::print(stderr, "{}{}{}\n", flags.say(e.why->says), e.detail.empty() ? "" : " ", e.detail);
  for (const auto& p : e.problems)
    fmt::print(stderr, "{}: {}\n", p.field, flags.chinese ? p.zh : p.en);
  if (!e.why->basis.empty())
    fmt::print(stderr, "{} {}\n", flags.say("依据:", "basis:"), e.why->basis);
  return kExitRefused;
}

std::vector<std::string> violations_without_keys(const Place& place) {
  const ScratchFolder scratch;
  Place used = place.with_defaults();
  used.keys = scratch.path() + "/keys";
  const crypto::Keys none(used.keys, true);
  return Runtime(used, {.create = false}).executor().check();
}

}  // namespace app
