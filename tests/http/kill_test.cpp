// kill_test PROGRAM sqlite|postgres [KILLS]: serves, writes from four clients, kills the server at
// a random moment, starts it again, many times over. Every write that was acknowledged must be
// there, once; chain and truths must hold.
#include <atomic>
#include <filesystem>
#include <mutex>
#include <random>
#include <thread>

#include <fmt/core.h>

#include "platform/crypto.h"
#include "platform/sql.h"
#include "server_process.h"
#include "wire.h"

namespace {

using namespace std::chrono_literals;
namespace json = boost::json;
using Clock = std::chrono::steady_clock;

constexpr int kClients = 4;
constexpr const char* kPassword = "Kill-and-restart-9";
constexpr sql::Query kDone{"kill_test.done", R"(
  SELECT COUNT(*) AS n FROM journal
  WHERE district = :district AND operation = 'need.record' AND outcome = 'done')"};

constexpr int kSkipped = 77;

std::string postgres_url() {
  const char* url = std::getenv("POBING_TEST_POSTGRES");
  return url == nullptr ? "" : url;
}

/// An empty database with folders of its own, gone with its owner.
class Scratch {
 public:
  explicit Scratch(bool postgres) {
    crypto::start();
    folder = (std::filesystem::temp_directory_path() / ("pobing-kill-" + crypto::random_hex(6)));
    std::filesystem::create_directory(folder);
    db = folder + "/kill.db";
    if (!postgres) return;
    name_ = "pobing_" + crypto::random_hex(6);
    sql::connect({postgres_url()})->script("CREATE DATABASE " + name_);
    db = postgres_url().substr(0, postgres_url().rfind('/') + 1) + name_;
  }
  ~Scratch() {
    std::error_code ignored;
    std::filesystem::remove_all(folder, ignored);
    try {
      if (!name_.empty())
        sql::connect({postgres_url()})->script("DROP DATABASE " + name_ + " WITH (FORCE)");
    } catch (const std::exception& e) {
      fmt::print(stderr, "{}\n", e.what());
    }
  }
  Scratch(const Scratch&) = delete;
  Scratch& operator=(const Scratch&) = delete;
  std::string folder, db;

 private:
  std::string name_;
};

struct Written {
  std::mutex mutex;
  std::map<std::string, std::string> id_of;  // key → the need that was acknowledged
  std::vector<std::string> faults;
  void fault(const std::string& words) {
    const std::lock_guard lock(mutex);
    faults.push_back(words);
  }
};

/// One client: its keys are numbered; a key without an answer is sent again until there is one.
class Writer {
 public:
  Writer(int number, Written& written) : name_("c" + std::to_string(number)), written_(written) {}

  void run(int port, const std::string& session, const std::atomic<bool>& stop) {
    wire::Client client(port);
    while (!stop && client.connected())
      if (!once(client, session)) return;
  }
  /// False when the connection is gone: it is not known then whether the write was done.
  bool once(wire::Client& client, const std::string& session) {
    const std::string key = name_ + "-" + std::to_string(next_);
    const std::string body =
        R"({"area":"440607001000","service":"home_care","asker_kind":"resident","asker":")" + key +
        R"(","households":1,"people":1,"what":"kill test )" + key + R"(","urgency":"soon"})";
    if (!client.send(
            wire::json("POST", "/api/needs", body, session + "Idempotency-Key: " + key + "\r\n")))
      return false;
    const auto answer = client.read();
    if (!answer) return false;
    if (answer->status == 503) return true;
    if (answer->status != 200) {
      written_.fault(key + ": " + std::to_string(answer->status) + " " + answer->body);
      return false;
    }
    const std::string id(json::parse(answer->body).as_object().at("id").as_string());
    const std::lock_guard lock(written_.mutex);
    written_.id_of[key] = id;
    ++next_;
    return true;
  }

 private:
  std::string name_;
  Written& written_;
  int next_ = 1;
};

/// The header lines of a session; it outlives the server.
std::string sign_in(int port) {
  const auto answer = wire::ask(
      port, wire::json("POST", "/api/session",
                       std::string(R"({"login":"kill.tester","password":")") + kPassword + "\"}"));
  if (answer.status != 200) throw std::runtime_error("sign-in: " + answer.body);
  const std::string cookie = answer.headers.at("set-cookie");
  return "Cookie: " + cookie.substr(0, cookie.find(';')) + "\r\nX-CSRF-Token: " +
         std::string(json::parse(answer.body).as_object().at("csrf").as_string()) + "\r\n";
}

class KillTest {
 public:
  KillTest(std::string program, bool postgres) : scratch_(postgres), program_(std::move(program)) {}

  int run(int kills) {
    add_user();
    {
      const process::Server first(command("serve", {"--port", "0"}));
      session_ = sign_in(first.port());
    }
    const auto began = Clock::now();
    std::mt19937 chance(std::random_device{}());
    for (int i = 0; i < kills; ++i)
      round(std::chrono::milliseconds(std::uniform_int_distribution<int>(1, 200)(chance)));
    const auto took = std::chrono::duration<double>(Clock::now() - began).count();
    verify();
    for (const auto& words : written_.faults)
      fmt::print("{}\n", words);
    fmt::print("{} kills in {:.1f} s, {} acknowledged writes, {} faults\n", kills, took,
               written_.id_of.size(), written_.faults.size());
    return written_.faults.empty() && !written_.id_of.empty() ? 0 : 1;
  }

 private:
  std::vector<std::string> command(const std::string& verb, std::vector<std::string> more) const {
    std::vector<std::string> out{program_};
    if (verb != "user") out.push_back(verb);
    out.insert(out.end(), more.begin(), more.end());
    const std::string& folder = scratch_.folder;
    out.insert(out.end(), {"--db", scratch_.db, "--keys", folder + "/keys", "--files",
                           folder + "/files", "--log", "error"});
    return out;
  }

  void add_user() {
    int code = 0;
    const auto said =
        process::run(command("user", {"user", "add", "kill.tester", "--name", "测试", "--role",
                                      "resident", "--area", "440607001000"}),
                     std::string(kPassword) + "\n", code);
    if (code != 0) throw std::runtime_error("user add: " + said);
  }

  void round(std::chrono::milliseconds life) {
    process::Server server(command("serve", {"--port", "0"}));
    std::atomic<bool> stop{false};
    std::vector<std::jthread> threads;
    for (auto& writer : writers_)
      threads.emplace_back([&] { writer.run(server.port(), session_, stop); });
    std::this_thread::sleep_for(life);
    server.kill();  // with writes in flight: the clients do not pause
    stop = true;
  }

  /// Everything acknowledged is there, everything was done once, and the book is whole.
  void verify() {
    process::Server server(command("serve", {"--port", "0"}));
    wire::Client client(server.port());
    for (auto& writer : writers_)  // the last of each may or may not have been done
      if (!writer.once(client, session_)) written_.fault("the last write has no answer");
    for (const auto& [key, id] : written_.id_of) {
      client.send(wire::request("GET", "/api/needs/" + id, {}, session_));
      const auto answer = client.read();
      if (!answer || answer->status != 200 ||
          answer->body.find("kill test " + key) == std::string::npos)
        written_.fault("acknowledged and lost: " + key + " " + id);
    }
    if (server.stop() != 0) written_.fault("the server did not end at SIGTERM");
    const auto done = sql::connect({scratch_.db})->scalar<std::int64_t>(kDone, {});
    if (done != std::int64_t(written_.id_of.size()))
      written_.fault("done " + std::to_string(done) + " times for " +
                     std::to_string(written_.id_of.size()) + " keys");
    int code = 0;
    const auto said = process::run(command("check", {}), "", code);
    if (code != 0) written_.fault("pobing check: " + said);
  }

  Scratch scratch_;
  std::string program_, session_;
  Written written_;
  std::vector<Writer> writers_ = [this] {
    std::vector<Writer> out;
    for (int i = 0; i < kClients; ++i)
      out.emplace_back(i, written_);
    return out;
  }();
};

int start(int argc, char** argv) {
  if (argc < 3) {
    fmt::print(stderr, "kill_test PROGRAM sqlite|postgres [KILLS]\n");
    return 2;
  }
  const bool postgres = std::string_view(argv[2]) == "postgres";
  if (postgres && postgres_url().empty()) {
    fmt::print("POBING_TEST_POSTGRES names no server: skipped\n");
    return kSkipped;
  }
  return KillTest(argv[1], postgres).run(argc > 3 ? std::stoi(argv[3]) : 50);
}

}  // namespace

int main(int argc, char** argv) {
  try {
    return start(argc, argv);
  } catch (const std::exception& e) {
    fmt::print(stderr, "{}\n", e.what());
    return 1;
  }
}
