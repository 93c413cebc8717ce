// make bench: what the product costs beside the bare engine and a bare handler, in one run. Prints
// "name value unit" lines; figures are for comparing on one machine, not promises.
#include <chrono>
#include <fstream>
#include <stdexcept>
#include <thread>
#include <unistd.h>

#include <fmt/core.h>

#include "../http/server_process.h"
#include "../http/wire.h"
#include "load.h"
#include "platform/http.h"
#include "world/world.h"

namespace {

using Clock = std::chrono::steady_clock;
namespace json = boost::json;

constexpr int kConnections = 32;
constexpr double kSeconds = 4;
constexpr const char* kPassword = "bench-password-2026";

void say(const std::string& name, double value, const char* unit) {
  fmt::print("{} {:.3f} {}\n", name, value, unit);
  static_cast<void>(std::fflush(stdout));
}

std::vector<std::string> serve_command(const app::Place& place) {
  return {"build/pobing", "serve",    "--port",  "0",         "--db",  place.db,
          "--keys",       place.keys, "--files", place.files, "--log", "off"};
}

void open_account(test::World& world) {
  const platform::Actor system{"system", "system", platform::Role::system, "", "", ""};
  const auto reply =
      world.executor().run("account.bootstrap", system, base::Instant(1'764'000'000'000),
                           {{"login", "bench.tester"},
                            {"name", "测试"},
                            {"role", "resident"},
                            {"org", ""},
                            {"area", "440607004001"},
                            {"password", kPassword}});
  if (!reply.done()) throw std::runtime_error("bootstrap: " + json::serialize(reply.body));
}

std::string sign_in(int port) {
  const auto answer = wire::ask(
      port, wire::json("POST", "/api/session",
                       std::string(R"({"login":"bench.tester","password":")") + kPassword + "\"}"));
  if (answer.status != 200) throw std::runtime_error("sign-in: " + answer.body);
  const std::string cookie = answer.headers.at("set-cookie");
  return "Cookie: " + cookie.substr(0, cookie.find(';')) + "\r\nX-CSRF-Token: " +
         std::string(json::parse(answer.body).as_object().at("csrf").as_string()) + "\r\n";
}

std::string need_body() {
  return json::serialize(json::object{{"area", "440607004001"},
                                      {"service", "home_care"},
                                      {"asker_kind", "resident"},
                                      {"asker", "本人"},
                                      {"households", 1},
                                      {"people", 1},
                                      {"what", "elders who need care at home"},
                                      {"urgency", "soon"}});
}

/// The mean number of commands a commit, from the server's own histogram.
double mean_batch(int port) {
  const auto answer = wire::ask(port, wire::request("GET", "/metrics"));
  const auto number = [&](const std::string& name) {
    const auto at = answer.body.find("\n" + name + " ");
    return at == std::string::npos ? 0.0 : std::atof(answer.body.c_str() + at + name.size() + 2);
  };
  const double count = number("pobing_commit_commands_count");
  return count > 0 ? number("pobing_commit_commands_sum") / count : 1;
}

void writes(sql::Engine engine, const std::string& name) {
  test::World world(engine);
  open_account(world);
  double per_second = 0;
  int batch = 1;
  {
    const process::Server server(serve_command(world.scratch().place()));
    const std::string session = sign_in(server.port());
    const std::string body = need_body();
    const auto measured =
        bench::load(server.port(), kConnections, kSeconds, 0, [&](int connection, std::int64_t n) {
          return wire::json("POST", "/api/needs", body,
                            session + "Idempotency-Key: bench-" + std::to_string(connection) + "-" +
                                std::to_string(n) + "\r\n");
        });
    per_second = measured.per_second;
    batch = std::max(1, int(mean_batch(server.port()) + 0.5));
    say("http.write." + name + ".per_s", per_second, "commands/s");
    say("http.write." + name + ".p99_ms", measured.p99_ms, "ms");
    say("http.write." + name + ".failed", double(measured.failed), "requests");
    say("http.write." + name + ".batch", batch, "commands/commit");
  }
  test::World bare(engine);
  const std::string& db = bare.scratch().place().db;
  const double engine_rate = engine == sql::Engine::sqlite
                                 ? bench::bare_sqlite(db, batch, kSeconds)
                                 : bench::bare_postgres(db, batch, kSeconds);
  say("http.write." + name + ".bare_per_s", engine_rate, "commands/s");
  say("http.write." + name + ".ratio", per_second / engine_rate, "of bare");
}

/// Only HTTP: the same server, a handler that answers at once.
double hello() {
  const platform::Clock clock;
  http::Options options;
  options.port = 0;
  std::atomic<int> port{0};
  options.ready = [&](int p) { port = p; };
  std::stop_source stop;
  std::jthread server([&] {
    http::serve(
        options, clock,
        [](http::Request, const http::Answer& answer) {
          answer({200, "text/plain", "hello"});
        },
        stop.get_token());
  });
  while (port == 0)
    std::this_thread::sleep_for(std::chrono::milliseconds(5));
  const auto measured = bench::load(port, kConnections, kSeconds, 0,
                                    [](int, std::int64_t) { return wire::request("GET", "/"); });
  stop.request_stop();
  return measured.per_second;
}

/// Of the one child: the server.
double resident_mib() {
  std::ifstream children("/proc/self/task/" + std::to_string(::getpid()) + "/children");
  double most = 0;
  for (pid_t pid = 0; children >> pid;) {
    std::ifstream status("/proc/" + std::to_string(pid) + "/status");
    for (std::string line; std::getline(status, line);)
      if (line.starts_with("VmRSS:")) most = std::max(most, std::atof(line.c_str() + 6) / 1024);
  }
  return most;
}

void reads() {
  test::World world(sql::Engine::sqlite);
  open_account(world);
  const auto from = Clock::now();
  const process::Server server(serve_command(world.scratch().place()));
  wire::ask(server.port(), wire::request("GET", "/readyz"));
  say("start_ms", std::chrono::duration<double, std::milli>(Clock::now() - from).count(), "ms");
  std::this_thread::sleep_for(std::chrono::seconds(1));
  say("rest_rss_mib", resident_mib(), "MiB");
  const std::string session = sign_in(server.port());
  const auto made = wire::ask(server.port(), wire::json("POST", "/api/needs", need_body(),
                                                        session + "Idempotency-Key: bench\r\n"));
  const std::string id(json::parse(made.body).as_object().at("id").as_string());
  const std::string get = wire::request("GET", "/api/needs/" + id, {}, session);
  const auto same = [&](int, std::int64_t) { return get; };
  const auto fast = bench::load(server.port(), kConnections, kSeconds, 0, same);
  const double bare = hello();
  say("http.read.per_s", fast.per_second, "requests/s");
  say("http.read.hello_per_s", bare, "requests/s");
  say("http.read.ratio", fast.per_second / bare, "of hello");
  const auto steady = bench::load(server.port(), 8, kSeconds, 1000, same);
  say("http.read.steady_per_s", steady.per_second, "requests/s");
  say("http.read.p99_ms", steady.p99_ms, "ms");
  say("http.read.failed", double(fast.failed + steady.failed), "requests");
}

}  // namespace

int main() {
  try {
    writes(sql::Engine::sqlite, "sqlite");
    if (test::postgres_url().empty())
      fmt::print("http.write.postgres skipped: POBING_TEST_POSTGRES is not set\n");
    else
      writes(sql::Engine::postgres, "postgres");
    reads();
    return 0;
  } catch (const std::exception& e) {
    fmt::print(stderr, "bench: {}\n", e.what());
    return 1;
  }
}
