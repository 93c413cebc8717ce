// pobing serve, and the end of pobing demo.
#include <fmt/core.h>

#include "app/cli.h"
#include "app/demo.h"
#include "app/pages.h"
#include "platform/api.h"
#include "registry/accounts.h"

namespace app {
namespace {

void announce(const Flags& flags, Runtime& runtime, int port) {
  fmt::print("Pobing 破冰  http://{}:{}\n", flags.listen, port);
  if (runtime.clock().frozen())
    fmt::print("{} {}\n",
               flags.say("演示数据,人名、机构和金额均为虚构;时钟停在",
                         "Demo data, people, organisations and amounts are invented; the clock "
                         "stands at"),
               runtime.clock().now().text());
  if (flags.demo)
    fmt::print("{} {}\n",
               flags.say("演示账号(如 chen.jie、jia.lin、shen.ji)的密码:",
                         "Demo accounts, for example chen.jie, jia.lin, shen.ji; their password:"),
               kDemoPassword);
  static_cast<void>(std::fflush(stdout));
}

/// What every page says of the demo: invented data, and where the clock stands.
PageNotes notes_of(const Flags& flags, Runtime& runtime) {
  PageNotes out;
  out.district = flags.place.district;
  if (!flags.demo) return out;
  out.banner_zh = "演示数据:人名、机构和金额均为虚构。";
  out.banner_en = "Demo data: people, organisations and amounts are invented.";
  if (runtime.clock().frozen()) {
    const std::string day = runtime.clock().now().date().text();
    out.banner_zh += "时钟停在 " + day + "。";
    out.banner_en += " The clock stands at " + day + ".";
  }
  const std::string password(kDemoPassword);
  out.hint_zh =
      "演示账号如 "
      "chen.jie(经办)、he.guohua(负责人)、cai.min(财政)、jia.lin(机构)、shen.ji(审计),密码都是 " +
      password;
  out.hint_en =
      "Demo accounts, for example chen.jie (purchaser), he.guohua (head), cai.min (finance), "
      "jia.lin (provider), shen.ji (auditor); the password of each is " +
      password;
  return out;
}

/// Where people reach it: what was told, without a slash at the end, or else where it listens.
std::string address_of(const Flags& flags, int port) {
  std::string out = flags.public_address;
  while (out.ends_with('/'))
    out.pop_back();
  if (!out.empty()) return out;
  const bool v6 = flags.listen.find(':') != std::string::npos;
  return fmt::format("http://{}{}{}:{}", v6 ? "[" : "", flags.listen, v6 ? "]" : "", port);
}

}  // namespace

int serve(const Flags& flags, Runtime& runtime) {
  platform::ServeOptions options;
  options.http.address = flags.listen;
  options.http.port = flags.port;
  options.http.threads = flags.threads;
  options.http.stop_on_signals = true;
  options.public_https = flags.public_https;
  options.readers = flags.readers;
  registry::Sessions sessions(runtime.books());
  const platform::StaticFiles files(flags.web_app);
  options.files = &files;
  SitePages pages(notes_of(flags, runtime), runtime.product());
  options.http.ready = [&](int port) {
    pages.reached_at(address_of(flags, port));
    announce(flags, runtime, port);
  };
  try {
    platform::serve(options, runtime.executor(), runtime.clock(), sessions, &pages, {});
  } catch (const http::CannotListen& e) {
    return world_broken(flags, e.what());
  }
  return kExitDone;
}

std::size_t serving_sessions(const Flags& flags) {
  platform::ServeOptions options;
  options.readers = flags.readers;
  return std::max(flags.place.sessions, options.sessions());
}

int cli_serve(const Flags& flags) {
  Place place = flags.place;
  place.sessions = serving_sessions(flags);
  Runtime runtime(place);
  return serve(flags, runtime);
}

}  // namespace app
