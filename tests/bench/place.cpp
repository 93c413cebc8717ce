#include "place.h"

#include <fstream>
#include <sstream>
#include <stdexcept>
#include <thread>
#include <unistd.h>

#include "http/wire.h"
#include "platform/crypto.h"

namespace bench {
namespace {

namespace json = boost::json;

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

/// As a browser's crypto.randomUUID().
std::string uuid() {
  std::string out = crypto::random_hex(16);
  for (const std::size_t at : {8, 13, 18, 23})
    out.insert(at, "-");
  return out;
}

}  // namespace

std::string idempotency_key() {
  return "Idempotency-Key: " + uuid() + "\r\n";
}

std::string signed_in(int port, const std::string& login) {
  const json::object who{{"login", login}, {"password", kPassword}};
  const auto answer = wire::ask(port, wire::json("POST", "/api/session", json::serialize(who)));
  if (answer.status != 200) throw std::runtime_error("sign-in: " + answer.body);
  const std::string cookie = answer.headers.at("set-cookie");
  return "Cookie: " + cookie.substr(0, cookie.find(';')) + "\r\nX-CSRF-Token: " +
         std::string(json::parse(answer.body).as_object().at("csrf").as_string()) + "\r\n";
}

Site::Site(sql::Engine engine) : world_(engine) {
  const platform::Actor system{"system", "system", platform::Role::system, "", "", ""};
  const auto reply = executor().run("account.bootstrap", system, base::Instant(1'764'000'000'000),
                                    {{"login", "bench.tester"},
                                     {"name", "测试"},
                                     {"role", "resident"},
                                     {"org", ""},
                                     {"area", "440607004001"},
                                     {"password", kPassword}});
  if (!reply.done()) throw std::runtime_error("bootstrap: " + json::serialize(reply.body));
}

std::vector<std::string> Site::serve_command() const {
  const app::Place& place = world_.scratch().place();
  return {"build/pobing", "serve",    "--port",  "0",         "--db",  place.db,
          "--keys",       place.keys, "--files", place.files, "--log", "off"};
}

Served::Served(const Site& site) : process_(site.serve_command()) {
  const auto ready = wire::ask(port(), wire::request("GET", "/readyz"));
  if (ready.status != 200) throw std::runtime_error("the server is not ready: " + ready.body);
}

double Served::processor() const {
  std::ifstream in("/proc/" + std::to_string(process_.pid()) + "/stat");
  std::string text;
  std::getline(in, text);
  std::istringstream fields(text.substr(text.rfind(')') + 1));
  std::string skipped;
  for (int i = 3; i < 14; ++i)
    fields >> skipped;
  double user = 0;
  double system = 0;
  fields >> user >> system;
  return (user + system) / double(::sysconf(_SC_CLK_TCK));
}

double Served::resident_mib() const {
  std::ifstream status("/proc/" + std::to_string(process_.pid()) + "/status");
  for (std::string line; std::getline(status, line);)
    if (line.starts_with("VmRSS:")) return std::stod(line.substr(6)) / 1024;
  throw std::runtime_error("the server is gone");
}

NextRequest Served::writes() {
  if (session_.empty()) session_ = signed_in(port(), "bench.tester");
  return [body = need_body(), session = session_](std::string& out) {
    out += wire::json("POST", "/api/needs", body, session + idempotency_key());
  };
}

NextRequest Served::reads() {
  std::string one;
  writes()(one);
  const auto made = wire::ask(port(), one);
  if (made.status != 200) throw std::runtime_error("recording a need: " + made.body);
  const std::string id(json::parse(made.body).as_object().at("id").as_string());
  return [get = wire::request("GET", "/api/needs/" + id, {}, session_)](std::string& out) {
    out += get;
  };
}

void Served::stop() {
  if (process_.stop() != 0) throw std::runtime_error("the server did not end well");
}

}  // namespace bench
