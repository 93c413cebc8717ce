#include "app/cli.h"

#include <chrono>
#include <cstdio>
#include <unistd.h>

#include <fmt/core.h>

#include "base/text.h"

namespace app {
namespace json = boost::json;
namespace {

std::int64_t steady_ms() {
  return std::chrono::duration_cast<std::chrono::milliseconds>(
             std::chrono::steady_clock::now().time_since_epoch())
      .count();
}

constexpr base::Refusal kWrongUsage{
    "cli.wrong_usage",
    base::Kind::invalid,
    {"命令的写法有误;用法见 --help。", "The command is not used like this; --help says how."}};
constexpr base::Refusal kWorldBroken{
    "cli.world_broken",
    base::Kind::unavailable,
    {"命令所需的数据库、文件或端口不可用。",
     "The database, file or port that the command needs is not there or does not work."}};

int failed(const Flags& flags, const base::Refusal& why, const std::string& what, int code) {
  if (flags.json)
    print_json(platform::problem(base::refuse(why, what)).body);
  else
    fmt::print(stderr, "pobing: {}\n", what);
  return code;
}

/// What is no UTF-8 becomes U+FFFD.
std::string readable(std::string_view text) {
  if (base::valid_text(text)) return std::string(text);
  constexpr std::size_t kLongest = 4;  // bytes of one character
  std::string out;
  while (!text.empty()) {
    std::size_t n = 1;
    while (n < kLongest && n < text.size() && !base::valid_text(text.substr(0, n)))
      ++n;
    if (base::valid_text(text.substr(0, n))) {
      out += text.substr(0, n);
    } else {
      out += "\xef\xbf\xbd";
      n = 1;
    }
    text.remove_prefix(n);
  }
  return out;
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

std::optional<std::string> standard_input(std::size_t most) {
  std::string out;
  char piece[4096];
  for (std::size_t n = 0; (n = std::fread(piece, 1, sizeof piece, stdin)) > 0;) {
    if (n > most - out.size()) return std::nullopt;
    out.append(piece, n);
  }
  return out;
}

void print_json(const json::value& v) {
  fmt::print("{}\n", readable(json::serialize(v)));
}

int wrong_usage(const Flags& flags, const std::string& what) {
  return failed(flags, kWrongUsage, what, kExitUsage);
}

int no_file(const Flags& flags) {
  return wrong_usage(flags,
                     std::string(flags.say("没有这个文件:", "there is no file ")) + flags.file);
}

int world_broken(const Flags& flags, const std::string& what) {
  return failed(flags, kWorldBroken, what, kExitBroken);
}

int refused(const Flags& flags, const base::Error& e) {
  if (flags.json) {
    print_json(platform::problem(e).body);
    return kExitRefused;
  }
  fmt::print(stderr, "{}{}{}\n", flags.say(e.why->says), e.detail.empty() ? "" : " ", e.detail);
  for (const auto& p : e.problems)
    fmt::print(stderr, "{}: {}\n", p.field, flags.chinese ? p.zh : p.en);
  if (!e.why->basis.empty())
    fmt::print(stderr, "{} {}\n", flags.say("依据:", "basis:"), e.why->basis);
  return kExitRefused;
}

std::vector<std::string> violations_of(Runtime& runtime) {
  Progress progress;
  return runtime.executor().check(
      [&](std::string_view truth) { progress.tell(std::string(truth)); });
}

std::vector<std::string> violations_without_keys(const Place& place) {
  const platform::ScratchFolder scratch;
  Place used = place.with_defaults();
  used.keys = scratch.path() + "/keys";
  const crypto::Keys none(used.keys, true);
  Runtime runtime(used, {.create = false, .keys_proven = false});
  return violations_of(runtime);
}

}  // namespace app
