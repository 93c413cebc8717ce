#include "doors/site.h"

#include <arpa/inet.h>
#include <csignal>
#include <fstream>
#include <netinet/in.h>
#include <sstream>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

#include <fmt/core.h>

namespace doors {
namespace {

using namespace std::chrono_literals;
namespace json = boost::json;

constexpr const char* kSetUp = R"(at 2025-01-06 08:30
system account.bootstrap login=sys.boot name=安然 role=sysadmin area=440607000000 password=PASSWORD
sys.boot party.register code=1199000000880015X8 name=三水区委社会工作部 kind=party_organ
  area=440607000000 small_enterprise=false => OSW
sys.boot party.register code=54990000008800168T name=映海南社区居民委员会 kind=self_governing
  area=440607000000 small_enterprise=false => OYING
sys.boot party.register code=54990000008800176M name=云东海社区居民委员会 kind=self_governing
  area=440607000000 small_enterprise=false => OYUN
system account.bootstrap login=lin.xia name=林霞 role=community org=$OYUN area=440607004001
  password=PASSWORD
system account.bootstrap login=ying.b name=映 role=community org=$OYING area=440607004002
  password=PASSWORD
system account.bootstrap login=chen.jie name=陈洁 role=purchaser org=$OSW area=440607000000
  password=PASSWORD
system account.bootstrap login=sec.bo name=柏青 role=secadmin password=PASSWORD
)";

int free_port() {
  const int fd = socket(AF_INET, SOCK_STREAM, 0);
  sockaddr_in at{};
  at.sin_family = AF_INET;
  at.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  socklen_t size = sizeof at;
  ENSURE(bind(fd, reinterpret_cast<sockaddr*>(&at), size) == 0);
  ENSURE(getsockname(fd, reinterpret_cast<sockaddr*>(&at), &size) == 0);
  close(fd);
  return ntohs(at.sin_port);
}

std::string file_text(const std::string& path) {
  std::ostringstream out;
  out << std::ifstream(path, std::ios::binary).rdbuf();
  return out.str();
}

}  // namespace

Postgres::Postgres(std::string script, std::string folder)
    : script_(std::move(script)), folder_(std::move(folder)), port_(free_port()) {
  int code = 0;
  process::run({"/bin/bash", script_, "init", folder_, "0"}, "", code);
  if (code != 0) throw std::runtime_error("no PostgreSQL: " + file_text(folder_ + "/log"));
}

void Postgres::start() {
  pid_ = fork();
  if (pid_ == 0) {
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    const std::string port = std::to_string(port_);
    execl("/bin/bash", "bash", script_.c_str(), "start", folder_.c_str(), port.c_str(), nullptr);
    _exit(127);
  }
  for (int i = 0; i < 300; ++i) {
    if (file_text(folder_ + "/data/postmaster.pid").find("\nready") != std::string::npos) return;
    std::this_thread::sleep_for(100ms);
  }
  throw std::runtime_error("PostgreSQL does not start: " + file_text(folder_ + "/log"));
}

void Postgres::stop() {
  if (pid_ <= 0) return;
  kill(pid_, SIGINT);
  waitpid(pid_, nullptr, 0);
  pid_ = -1;
}

std::string Postgres::url() const {
  return "postgresql://postgres@127.0.0.1:" + std::to_string(port_) + "/postgres";
}

std::vector<std::string> Site::command(const std::string& words) const {
  return {"/bin/sh", "-c",
          "exec '" + program_ + "' " + words + " --db '" + db_ + "' --keys '" + folder_ +
              "/keys' --files '" + folder_ + "/files' 2>>'" + folder_ + "/log'"};
}

Site::Site(std::string program, std::string folder, Postgres* postgres)
    : program_(std::move(program)),
      folder_(std::move(folder)),
      db_(postgres == nullptr ? folder_ + "/site.db" : postgres->url()) {
  std::string text = kSetUp;
  for (std::size_t at = 0; (at = text.find("PASSWORD", at)) != text.npos;)
    text.replace(at, 8, kPassword);
  std::ofstream(folder_ + "/set_up.txt") << text;
  int code = 0;
  const auto said = process::run(command("play " + folder_ + "/set_up.txt"), "", code);
  if (code != 0) throw std::runtime_error(said + log());
  server_ = std::make_unique<process::Server>(command("serve --port 0"));
}

wire::Answer Site::post(const std::string& path, std::string_view body, std::string_view headers) {
  return ask(wire::json("POST", path, body, headers));
}
wire::Answer Site::get(const std::string& path, std::string_view headers) {
  return ask(wire::request("GET", path, {}, headers));
}
wire::Answer Site::form(const std::string& path, const std::string& fields,
                        std::string_view headers) {
  return ask(
      wire::request("POST", path, fields,
                    "Content-Type: application/x-www-form-urlencoded\r\n" + std::string(headers)));
}

std::string Site::session(const std::string& login, const std::string& password, bool csrf) {
  const auto in =
      post("/api/session", json::serialize(json::object{{"login", login}, {"password", password}}));
  if (in.status != 200) return "";
  const std::string cookie = in.headers.at("set-cookie");
  std::string out = "Cookie: " + cookie.substr(0, cookie.find(';')) + "\r\n";
  if (csrf) out += "X-CSRF-Token: " + text_of(object_of(in), "csrf") + "\r\n";
  return out;
}

std::string Site::log() const {
  return file_text(folder_ + "/log");
}

std::string Site::row(const char* query) {
  return sql::connect({db_})->scalar<std::string>({"doors.row", query}, {});
}

int Site::check() {
  int code = 0;
  const auto said = process::run(command("check"), "", code);
  if (code != 0) fmt::print("{}\n", said);
  return code;
}

void Site::expect(bool good, const std::string& what) {
  if (good) return;
  ++faults_;
  fmt::print("FAULT {}\n", what);
}

void Site::refused(const wire::Answer& answer, int status, const std::string& code,
                   const std::vector<std::string>& fields) {
  const auto body = object_of(answer);
  bool good = answer.status == status && text_of(body, "code") == code;
  std::vector<std::string> named;
  if (const auto* problems = body.if_contains("problems"))
    for (const auto& one : problems->as_array())
      named.push_back(text_of(one.as_object(), "field"));
  good = good && (fields.empty() || named == fields);
  expect(good, fmt::format("expected {} {}, got {} {}", status, code, answer.status,
                           answer.body.substr(0, 500)));
}

json::object object_of(const wire::Answer& answer) {
  json::error_code wrong;
  auto value = json::parse(answer.body, wrong);
  return wrong || !value.is_object() ? json::object{} : value.get_object();
}

std::string text_of(const json::object& o, std::string_view name) {
  const auto* value = o.if_contains(name);
  if (value == nullptr) return "";
  return value->is_string() ? std::string(value->get_string()) : json::serialize(*value);
}

std::string need(const std::string& what, const std::string& more) {
  return R"({"area":"440607004001","service":"home_care","asker_kind":"community","asker":"甲",)"
         R"("households":1,"people":1,"what":")" +
         what + R"(","urgency":"soon")" + more + "}";
}

}  // namespace doors
