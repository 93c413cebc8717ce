// make bench: what the product costs beside the bare engine and a bare handler, in one run. Prints
// "name value unit" lines; docs/guides/operate.md says what each means. Exit 1 when a request
// failed, the bare loop did not write what the server wrote, or the book does not hold afterwards.
#include <algorithm>
#include <atomic>
#include <chrono>
#include <fstream>
#include <stdexcept>
#include <thread>

#include <fmt/core.h>

#include "bare.h"
#include "budget.h"
#include "http/wire.h"
#include "import.h"
#include "place.h"
#include "platform/http.h"
#include "rush.h"

namespace {

using Clock = std::chrono::steady_clock;
using bench::Served;
using bench::Site;

constexpr int kRounds = 3;  // ours and the bare loop in turn, so that both meet the same machine
constexpr double kRoundSeconds = 2;
constexpr std::int64_t kHistory = 200'000;  // commands in the journal at the end, if there is time
constexpr double kHistorySeconds = 15;      // unless the command line says otherwise
constexpr double kReadSeconds = 1.5;
constexpr double kSteadyRate = 1000;

std::int64_t failures = 0;
double history_seconds = kHistorySeconds;

void say(const std::string& name, double value, const char* unit) {
  fmt::print("{} {:.3f} {}\n", name, value, unit);
  static_cast<void>(std::fflush(stdout));
}

double seconds_since(Clock::time_point from) {
  return std::chrono::duration<double>(Clock::now() - from).count();
}

double median(std::vector<double> all) {
  std::sort(all.begin(), all.end());
  return all.at(all.size() / 2);
}

bench::Load loaded(const bench::Ask& ask, const bench::NextRequest& next) {
  auto out = bench::load(ask, next);
  failures += out.failed;
  if (out.failed > 0) fmt::print(stderr, "bench: {} failed: {}\n", out.failed, out.failure);
  return out;
}

/// A way to write the same rows without the product, and a database to write them to.
struct Bare {
  std::string name;
  bench::Speech speech;
  std::unique_ptr<Site> site;
  std::vector<double> per_second = {};
};

class Writes {
 public:
  Writes(sql::Engine engine, std::string name)
      : name_("http.write." + std::move(name)), site_(engine) {
    using enum bench::Speech;
    const auto bare = [&](const char* as, bench::Speech speech) {
      bare_.push_back({as, speech, std::make_unique<Site>(engine)});
    };
    bare("bare", plain);
    if (engine == sql::Engine::sqlite) return;
    bare_.back().name = "bare_plain";
    bare("bare_pipelined", pipelined);
    bare("bare_two_connections", two);
  }

  void run() {
    site_.pool().with([&](sql::Db& db) { settings_ = bench::settings(db); });
    fmt::print(stderr, "bench: {}: {}\n", name_, settings_);
    Served server(site_);
    next_ = server.writes();
    for (int i = 0; i < kRounds; ++i)
      round(server);
    report();
    grow(server);
    round(server);
    // Beside the bare loop, whose database has stayed small: what the machine did meanwhile is out.
    say(name_ + ".late_ratio_beside_bare", ratio_.back() / ratio_.front(), "of first round");
    server.stop();
    for (const auto& fault : site_.executor().check())
      throw std::runtime_error("after the run: " + fault);
    fmt::print(stderr, "bench: {}: truths and journal hold\n", name_);
  }

 private:
  template <class F>
  auto asked(Site& site, F&& f) {
    decltype(f(std::declval<sql::Db&>())) out{};
    site.pool().with([&](sql::Db& db) { out = f(db); });
    return out;
  }

  /// PostgreSQL seals right after the commit: what is not sealed at the end is not counted as done.
  std::int64_t wait_for_seals() {
    const std::int64_t rows = asked(site_, bench::journal_rows);
    const auto from = Clock::now();
    while (asked(site_, bench::last_seq) < rows) {
      if (seconds_since(from) > 20) throw std::runtime_error("the journal is not sealed");
      std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    return rows;
  }

  void round(Served& server) {
    const std::int64_t seq = wait_for_seals();
    const auto before = asked(site_, bench::counts);
    const double processor = server.processor();
    const auto load = loaded({.port = server.port(), .seconds = kRoundSeconds}, next_);
    const double done = double(asked(site_, bench::last_seq) - seq);
    unsealed_.push_back(double(load.done) - done);
    processor_.push_back((server.processor() - processor) / double(load.done));
    per_second_.push_back(done / load.seconds);
    p99_.push_back(load.p99_ms);
    note_times(load);
    wait_for_seals();
    const auto after = asked(site_, bench::counts);
    const auto written = asked(site_, [&](sql::Db& db) { return bench::written_after(db, seq); });
    a_commit_.push_back(written.a_commit());
    double best = 0;
    for (auto& one : bare_) {
      const auto bare_before = asked(*one.site, bench::counts);
      const auto rate = again(one, written);
      bench::must_match(before, after, bare_before, asked(*one.site, bench::counts));
      one.per_second.push_back(rate.per_second());
      best = std::max(best, rate.per_second());
    }
    ratio_.push_back(per_second_.back() / best);
    fmt::print(stderr, "bench: {}: {:.0f}/s beside {:.0f}/s\n", name_, per_second_.back(), best);
  }

  bench::Rate again(Bare& one, const bench::Written& written) const {
    if (sql::is_postgres(one.site->db()))
      return bench::bare_postgres(one.site->db(), written, one.speech);
    return bench::bare_sqlite(one.site->db(), settings_, written);
  }

  void note_times(const bench::Load& load) {
    const double from = at_.empty() ? 0 : at_.back();
    for (const double at : load.at)
      at_.push_back(from + at);
  }

  /// On to a long journal: the last tenth of all beside the first.
  void grow(Served& server) {
    const auto before = std::int64_t(at_.size());
    fmt::print(stderr, "bench: {}: up to {} commands\n", name_, kHistory);
    note_times(loaded({.port = server.port(),
                       .seconds = history_seconds,
                       .most = std::max<std::int64_t>(1, kHistory - before)},
                      next_));
    const std::size_t tenth = at_.size() / 10;
    const double first = at_.at(tenth);
    const double last = at_.back() - at_.at(at_.size() - 1 - tenth);
    say(name_ + ".journalled", double(at_.size()), "commands");
    say(name_ + ".late_ratio", first / last, "of first tenth");
  }

  void report() {
    say(name_ + ".per_s", median(per_second_), "commands/s");
    for (const auto& one : bare_)
      say(name_ + "." + one.name + "_per_s", median(one.per_second), "commands/s");
    say(name_ + ".ratio", median(ratio_), "of best bare");
    say(name_ + ".ratio_low", *std::min_element(ratio_.begin(), ratio_.end()), "of best bare");
    say(name_ + ".ratio_high", *std::max_element(ratio_.begin(), ratio_.end()), "of best bare");
    say(name_ + ".batch", median(a_commit_), "commands/commit");
    say(name_ + ".p99_ms", median(p99_), "ms");
    say(name_ + ".server_processor_us", 1e6 * median(processor_), "us/command");
    say(name_ + ".unsealed", median(unsealed_), "commands");
  }

  const std::string name_;
  Site site_;
  std::vector<Bare> bare_;
  std::string settings_;
  bench::NextRequest next_;
  std::vector<double> per_second_, ratio_, p99_, a_commit_, processor_, unsealed_;
  std::vector<double> at_;  // when each command was answered, without the pauses between rounds
};

/// Only HTTP: the same server with a handler that answers at once.
class Hello {
 public:
  Hello() {
    http::Options options;
    options.port = 0;
    options.ready = [this](int port) { port_ = port; };
    thread_ = std::jthread([this, options](const std::stop_token& stop) {
      http::serve(
          options, clock_,
          [](const http::Request&, const http::Answer& answer) {
            answer({200, "text/plain", "hello"});
          },
          stop);
    });
    while (port_ == 0)
      std::this_thread::sleep_for(std::chrono::milliseconds(5));
  }
  int port() const { return port_; }

 private:
  platform::Clock clock_;
  std::atomic<int> port_{0};
  std::jthread thread_;
};

void start() {
  const Site site(sql::Engine::sqlite);
  std::vector<double> start_ms;
  std::vector<double> rest;
  for (int i = 0; i < kRounds; ++i) {
    const auto from = Clock::now();
    Served server(site);
    start_ms.push_back(1000 * seconds_since(from));
    std::this_thread::sleep_for(std::chrono::milliseconds(500));
    rest.push_back(server.resident_mib());
    server.stop();
  }
  say("start_ms", median(start_ms), "ms");
  say("rest_rss_mib", median(rest), "MiB");
}

void reads() {
  const Site site(sql::Engine::sqlite);
  Served server(site);
  const auto next = server.reads();
  const Hello hello;
  const auto greet = [get = wire::request("GET", "/")](std::string& out) { out += get; };
  std::vector<double> fast, bare, ratio, steady, p99;
  for (int i = 0; i < kRounds; ++i) {
    fast.push_back(loaded({.port = server.port(), .seconds = kReadSeconds}, next).per_second());
    bare.push_back(loaded({.port = hello.port(), .seconds = kReadSeconds}, greet).per_second());
    ratio.push_back(fast.back() / bare.back());
    const auto slow =
        loaded({.port = server.port(), .seconds = kReadSeconds, .rate = kSteadyRate}, next);
    steady.push_back(slow.per_second());
    p99.push_back(slow.p99_ms);
  }
  say("http.read.per_s", median(fast), "requests/s");
  say("http.read.hello_per_s", median(bare), "requests/s");
  say("http.read.ratio", median(ratio), "of hello");
  say("http.read.steady_per_s", median(steady), "requests/s");
  say("http.read.p99_ms", median(p99), "ms");
  say("http.read.p99_worst_ms", *std::max_element(p99.begin(), p99.end()), "ms");
  server.stop();
}

constexpr std::int64_t kImported = 100'000;

/// `name`: of the engine; on SQLite, the district's usual one, without it.
void imports(sql::Engine engine, const std::string& name) {
  const auto got = bench::import_duties(engine, kImported);
  say(name + "rows_per_s", got.rows_per_s, "rows/s");
  say(name + "bare_rows_per_s", got.bare_rows_per_s, "rows/s");
  say(name + "ratio", got.rows_per_s / got.bare_rows_per_s, "of the driver alone");
}

constexpr int kReaching = 16;  // threads that reach for the same line

void reserving(sql::Engine engine, const std::string& name) {
  const auto got = bench::reserve_at_once(engine, kReaching, kRoundSeconds);
  say(name + "reserve_per_s", got.per_s, "reservations/s");
  say(name + "bare_per_s", got.bare_per_s, "reservations/s");
  say(name + "ratio", got.per_s / got.bare_per_s, "of the driver alone");
  say(name + "truths_broken", got.truths_broken, "truths");
  failures += got.truths_broken;
}

constexpr int kBidders = 50;
constexpr int kOffers = 1000;
constexpr double kRushSeconds = 10;  // of the minute, so that it is the harder

void rush(sql::Engine engine, const std::string& name) {
  const auto got = bench::last_minute(engine, kBidders, kOffers, kRushSeconds);
  say(name + "sent", double(got.sent), "offers");
  say(name + "accepted", double(got.accepted), "offers");
  say(name + "refused", double(got.refused), "offers in time");
  say(name + "late_refused", double(got.late_refused), "offers");
  say(name + "late_accepted", double(got.late_accepted), "offers");
  say(name + "p50_ms", got.p50_ms, "ms");
  say(name + "p99_ms", got.p99_ms, "ms");
  failures += got.refused + got.late_accepted;
  if (!got.failure.empty()) fmt::print(stderr, "bench: {}refused: {}\n", name, got.failure);
}

void machine() {
  double load = 0;
  std::ifstream("/proc/loadavg") >> load;
  say("machine.processors", std::thread::hardware_concurrency(), "processors");
  say("machine.load_before", load, "processes");
}

void run(const std::string& only) {
  const auto wanted = [&](const char* part) { return only.empty() || only == part; };
  machine();
  if (wanted("sqlite")) Writes(sql::Engine::sqlite, "sqlite").run();
  if (wanted("postgres")) {
    if (test::postgres_url().empty())
      throw std::runtime_error("POBING_TEST_POSTGRES is not set: use tools/with_postgres.sh");
    Writes(sql::Engine::postgres, "postgres").run();
  }
  if (wanted("reads")) {
    start();
    reads();
  }
  if (wanted("import")) {
    imports(sql::Engine::sqlite, "import.");
    if (!test::postgres_url().empty()) imports(sql::Engine::postgres, "import.postgres.");
  }
  if (wanted("budget")) {
    reserving(sql::Engine::sqlite, "budget.");
    if (!test::postgres_url().empty()) reserving(sql::Engine::postgres, "budget.postgres.");
  }
  if (wanted("rush")) {
    rush(sql::Engine::sqlite, "rush.");
    if (!test::postgres_url().empty()) rush(sql::Engine::postgres, "rush.postgres.");
  }
  say("failed", double(failures), "requests");
}

}  // namespace

/// `pobing_bench sqlite`, `postgres`, `reads`, `import`, `budget` or `rush` measures that alone; a
/// number of seconds after it lets the journal grow for so long.
int main(int argc, char** argv) {
  try {
    if (argc > 2) history_seconds = std::stod(argv[2]);
    run(argc > 1 ? argv[1] : "");
    return failures == 0 ? 0 : 1;
  } catch (const std::exception& e) {
    fmt::print(stderr, "bench: {}\n", e.what());
    return 1;
  }
}
