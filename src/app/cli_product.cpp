// pobing user add, calendar load, releases: through the same road as everybody.
#include <cerrno>
#include <cstdio>
#include <system_error>
#include <termios.h>
#include <unistd.h>

#include <fmt/core.h>

#include "app/cli.h"
#include "app/play.h"
#include "base/text.h"
#include "registry/accounts.h"

namespace app {
namespace json = boost::json;
namespace {

using platform::Actor;
using platform::Reply;
using platform::Role;

/// Whoever has the database's file may do what its administrator may; the journal names the
/// terminal.
Actor terminal(Role role) {
  return {role == Role::system ? "system" : "terminal", "terminal", role, "", "", ""};
}

std::string read_line() {
  std::string line;
  for (int c = std::getchar(); c != EOF && c != '\n'; c = std::getchar())
    line += char(c);
  if (line.ends_with('\r')) line.pop_back();  // of a text written elsewhere; no one types it
  return line;
}

}  // namespace

std::string ask_secret(const std::string& what) {
  if (isatty(STDIN_FILENO) == 0) return read_line();
  fmt::print(stderr, "{}: ", what);
  termios was{};
  tcgetattr(STDIN_FILENO, &was);
  termios quiet = was;
  quiet.c_lflag &= ~tcflag_t(ECHO);
  tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
  std::string line = read_line();
  tcsetattr(STDIN_FILENO, TCSAFLUSH, &was);
  fmt::print(stderr, "\n");
  return line;
}

int told(const Flags& flags, const Reply& reply) {
  if (reply.done()) {
    if (flags.json) print_json(reply.body);
    return kExitDone;
  }
  if (flags.json) {
    print_json(reply.body);
  } else {
    const auto& says = reply.body.at("says").as_object();
    fmt::print(stderr, "{}\n", std::string(says.at(flags.say("zh", "en")).as_string()));
    if (const auto& detail = reply.body.at("detail").as_string(); !detail.empty())
      fmt::print(stderr, "{}\n", std::string(detail));
    for (const auto& p : reply.body.at("problems").as_array())
      fmt::print(stderr, "{}: {}\n", std::string(p.at("field").as_string()),
                 std::string(p.at("says").at(flags.say("zh", "en")).as_string()));
    if (const auto& basis = reply.body.at("basis").as_string(); !basis.empty())
      fmt::print(stderr, "{} {}\n", flags.say("依据:", "basis:"), std::string(basis));
  }
  return reply.status >= 500 ? kExitBroken : kExitRefused;
}

int cli_user_add(const Flags& flags) {
  // Before anything is made: who gives none has no new database left behind.
  const std::string password = ask_secret(flags.say("口令", "password for") + (" " + flags.login));
  if (password.empty())
    return wrong_usage(flags, flags.say("没有给出口令", "no password was given"));
  Runtime runtime(flags.place);
  const std::string area = flags.area.empty() ? flags.place.district + "000000" : flags.area;
  json::object in{{"login", flags.login}, {"name", flags.name}, {"role", flags.role},
                  {"org", flags.org},     {"area", area},       {"password", password}};
  if (!flags.holder.empty()) in["holder"] = flags.holder;
  const Reply reply = runtime.executor().run("account.bootstrap", terminal(Role::system),
                                             runtime.clock().now(), in);
  if (reply.done() && !flags.json)
    fmt::print("{} {}\n", flags.login, flags.say("已开户", "is open"));
  return told(flags, reply);
}

/// For whoever lost the password, and no security administrator may reset it: the administrators.
int cli_user_reset(const Flags& flags) {
  Runtime runtime(flags.place, {.create = false});
  std::optional<Actor> holder;
  runtime.pool().with([&](sql::Db& db) { holder = registry::actor_by_login(db, flags.login); });
  if (!holder || holder->account.empty())
    return refused(flags, base::refuse(registry::kNoAccount, flags.login));
  const Reply reply = runtime.executor().run("account.recover", terminal(Role::system),
                                             runtime.clock().now(), {{"id", holder->account}});
  if (reply.done() && !flags.json)
    fmt::print("{}\n{} {}\n", std::string(reply.body.at("password").as_string()),
               flags.say("一次性密码,须在此前登录并修改:", "one-time, to be changed before"),
               std::string(reply.body.at("good_until").as_string()));
  return told(flags, reply);
}

int cli_calendar_load(const Flags& flags) {
  const auto text = files_beside(".")(flags.file);
  if (!text) return no_file(flags);
  Runtime runtime(flags.place);
  const Reply reply = runtime.executor().run("calendar.load", terminal(Role::sysadmin),
                                             runtime.clock().now(), {{"text", *text}});
  if (reply.done() && !flags.json)
    fmt::print("{} {}\n", flags.file, flags.say("已载入", "is loaded"));
  return told(flags, reply);
}

int cli_releases(const Flags& flags) {
  Runtime runtime(flags.place, {.create = false});
  const auto now = runtime.clock().now();
  runtime.executor().follow(now);
  json::object in;
  while (true) {
    const Reply reply = runtime.executor().run("disclosure.list", Actor{}, now, in);
    if (!reply.done()) return told(flags, reply);
    for (const auto& one : reply.body.at("releases").as_array())
      print_json(one.at("document"));  // the release itself, as the standard has it
    // A page at a time: whoever reads along sees it at once, and a full disk is noticed.
    if (std::fflush(stdout) != 0)
      throw std::system_error(errno, std::generic_category(), "standard output");
    const auto& next = reply.body.at("next");
    if (next.is_null()) return kExitDone;
    in["after"] = next;
  }
}

}  // namespace app
