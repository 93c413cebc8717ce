// The command line: flags, environment (POBING_…) and a configuration file, read here and nowhere
// else. What the commands do is in cli_*.cpp.
#include <CLI/CLI.hpp>
#include <algorithm>
#include <arpa/inet.h>
#include <csignal>
#include <cstdio>
#include <cstdlib>

#include <fmt/core.h>

#include "app/cli.h"
#include "platform/log.h"

extern "C" const platform::EmbeddedRow pobing_web_table[];  // cmake/embed.cmake writes it

namespace {

using app::Flags;

bool chinese_wanted() {
  for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
    const char* value = std::getenv(name);
    if (value != nullptr && *value != 0) return std::string_view(value).starts_with("zh");
  }
  return false;
}

bool json_wanted(int argc, char** argv) {
  return std::any_of(argv + 1, argv + argc,
                     [](const char* word) { return std::string_view(word) == "--json"; });
}

/// What an option may be, in words where it is not.
const CLI::Validator kDivision(
    [](std::string& code) {
      const bool six = code.size() == 6 && code.find_first_not_of("0123456789") == code.npos;
      return six ? std::string() : code + " is no division: six digits, such as 440607";
    },
    "DIGITS", "division");
const CLI::Validator kInstant(
    [](std::string& text) {
      return base::Instant::parse(text) ? "" : text + " is no instant, such as 2025-02-14T09:00";
    },
    "INSTANT", "instant");
const CLI::Validator kAddress(
    [](std::string& text) {
      in6_addr any{};
      const bool good = inet_pton(AF_INET, text.c_str(), &any) == 1 ||
                        inet_pton(AF_INET6, text.c_str(), &any) == 1;
      return good ? std::string() : text + " is no IP address, such as 127.0.0.1 or ::1";
    },
    "ADDRESS", "address");
/// It goes into papers and QR codes as it is, so it is nothing but an address.
const CLI::Validator kWebAddress(
    [](std::string& text) {
      const bool scheme = text.starts_with("http://") || text.starts_with("https://");
      const std::string_view host = std::string_view(text).substr(scheme ? text.find("//") + 2 : 0);
      const bool good = scheme && !host.empty() && host[0] != '/' && text.size() <= 200 &&
                        std::all_of(host.begin(), host.end(), [](char c) {
                          return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') ||
                                 (c >= 'A' && c <= 'Z') ||
                                 std::string_view("-._~:/[]%").find(c) != std::string_view::npos;
                        });
      return good ? std::string() : text + " is no web address, such as https://pobing.example.cn";
    },
    "URL", "web address");

/// Text that `good` takes; what else is said with an example.
template <class Good>
CLI::Validator like(const char* what, const char* example, Good good) {
  return {[=](std::string& text) {
            return good(text) ? std::string() : text + " is no " + what + ", such as " + example;
          },
          "", what};
}
const CLI::Validator kDay = like("day", "2026-03-02", [](const std::string& text) {
  return base::Date::parse(text).has_value();
});
const CLI::Validator kYuan =
    like("amount above zero in yuan", "98 or 104.50", [](const std::string& text) {
      const auto yuan = base::Money::parse(text);
      return yuan && *yuan > base::Money();
    });
const CLI::Validator kPercent =
    like("number above 0, up to 100", "10 or 12.5", [](const std::string& text) {
      const auto n = base::Exact::parse(text);
      return n && base::Exact(0) < *n && *n <= base::Exact(100);
    });

/// What every command takes.
void shared_flags(CLI::App& cli, Flags& flags) {
  cli.add_option("--db", flags.place.db,
                 "database: a path (SQLite) or postgresql://user@host:port/name")
      ->envname("POBING_DB")
      ->check(
          CLI::Validator([](std::string& s) { return s.empty() ? "names no database" : ""; }, ""))
      ->capture_default_str();
  cli.add_option("--keys", flags.place.keys, "folder of the keys [DB.keys, or pobing.keys]")
      ->envname("POBING_KEYS");
  cli.add_option("--files", flags.place.files, "folder of the files [DB.files, or pobing.files]")
      ->envname("POBING_FILES");
  cli.add_option("--district", flags.place.district, "division the database is for")
      ->envname("POBING_DISTRICT")
      ->check(kDivision)
      ->capture_default_str();
  cli.add_option("--sessions", flags.place.sessions, "connections to the database")
      ->envname("POBING_SESSIONS")
      ->check(CLI::Range(1, 64))
      ->capture_default_str();
  cli.add_option("--log", flags.log, "debug, info, warning, error or off")
      ->envname("POBING_LOG")
      ->check(CLI::IsMember({"debug", "info", "warning", "error", "off"}))
      ->capture_default_str();
  cli.add_flag("--zh,!--en", flags.chinese, "language of what is printed [of the locale]");
  cli.add_flag("--json", flags.json, "print JSON, for programs");
  // The library reads the environment only after the file, so its name is looked up here.
  const char* config = std::getenv("POBING_CONFIG");
  cli.set_config("--config", config == nullptr ? "" : config,
                 "configuration file (TOML): the same names without --, those of one command "
                 "under its name, such as [serve] (Env:POBING_CONFIG)",
                 config != nullptr);
  cli.allow_config_extras(CLI::config_extras_mode::error);
}

using Command = int (*)(const Flags&);
struct Chosen {
  Command command = nullptr;
};

CLI::App* command(CLI::App& cli, Chosen& chosen, const char* name, const char* says, Command run) {
  auto* sub = cli.add_subcommand(name, says);
  sub->fallthrough();
  sub->footer(
      "The flags of all commands: pobing --help. Exit codes: 0 done, 1 the business says "
      "no, 2 wrong usage, 3 the world is broken.");
  if (run != nullptr) sub->callback([&chosen, run] { chosen.command = run; });
  return sub;
}

void serving_commands(CLI::App& cli, Flags& flags, Chosen& chosen) {
  auto* demo = command(cli, chosen, "demo",
                       "play a year of purchase, tell what came of it and serve it; in a scratch "
                       "database unless --db is given",
                       app::cli_demo);
  demo->add_flag("--no-serve", flags.no_serve, "stop after the statements");
  demo->add_flag("--live", flags.live, "the real clock instead of the story's last day");
  demo->add_option("--at", flags.at,
                   "the clock stands at this instant, such as 2025-02-14T09:00, instead of the "
                   "story's last; what falls due until then happens first")
      ->check(kInstant)
      ->excludes("--live");
  auto* serve = command(cli, chosen, "serve", "serve the web and the API", app::cli_serve);
  for (auto* one : {demo, serve}) {
    one->add_option("--listen", flags.listen, "address to listen on")
        ->envname("POBING_LISTEN")
        ->check(kAddress)
        ->capture_default_str();
    one->add_option("--port", flags.port, "port to listen on; 0: any free one")
        ->envname("POBING_PORT")
        ->check(CLI::Range(0, 65535))
        ->capture_default_str();
    one->add_flag("--public-https", flags.public_https, "reached through TLS: cookies are Secure")
        ->envname("POBING_PUBLIC_HTTPS");
    one->add_option("--public-address", flags.public_address,
                    "where people reach it, for papers and tables that leave it [where it listens]")
        ->envname("POBING_PUBLIC_ADDRESS")
        ->check(kWebAddress);
    one->add_option("--threads", flags.threads, "threads that parse and answer")
        ->envname("POBING_THREADS")
        ->check(CLI::Range(1, 64))
        ->capture_default_str();
    one->add_option("--readers", flags.readers, "threads that read the database")
        ->envname("POBING_READERS")
        ->check(CLI::Range(1, 64))
        ->capture_default_str();
  }
}

void story_commands(CLI::App& cli, Flags& flags, Chosen& chosen) {
  command(cli, chosen, "play",
          "play a scenario text through the real road, in virtual time; in a scratch database "
          "unless --db is given",
          app::cli_play)
      ->add_option("FILE", flags.file, "the scenario")
      ->required();
  command(cli, chosen, "check", "verify the truths, the journal's chain and all references",
          app::cli_check);
  command(cli, chosen, "releases",
          "all public releases as the Open Contracting Data Standard 1.1.5 has them, one JSON "
          "object a line, in the order of their publication; nothing that is not public",
          app::cli_releases);
  command(cli, chosen, "backup", "database and files into one archive, never keys", app::cli_backup)
      ->add_option("FILE", flags.file, "the archive; it must not exist")
      ->required();
  command(cli, chosen, "restore", "an archive into an empty database of either engine",
          app::cli_restore)
      ->add_option("FILE", flags.file, "the archive")
      ->required();
}

void fact_commands(CLI::App& cli, Flags& flags, Chosen& chosen) {
  auto* deadline = command(cli, chosen, "deadline",
                           "the last day of a period, and why; offsets +7wd +30d +6m +1y, or +72h "
                           "from an instant",
                           app::cli_deadline);
  deadline->add_option("START", flags.start, "2026-09-23, or an instant such as 2026-09-23T09:30")
      ->required();
  deadline->add_option("OFFSET", flags.offset, "+7wd +30d +6m +1y +72h")->required();
  deadline->add_flag("--min", flags.minimum,
                     "the first day that a minimum period allows; not rolled");
  command(cli, chosen, "identify", "every kind of code that this validly is, or its exact fault",
          app::cli_identify)
      ->add_option("CODE", flags.code, "a unified social credit code, resident number or region")
      ->required();
  command(cli, chosen, "sample", "draw a published sample again, from what is published alone",
          app::cli_sample)
      ->add_option("FILE", flags.file, "the answer of assessment.frame; - is standard input")
      ->required();
  command(cli, chosen, "openapi", "the API as OpenAPI 3.1", app::cli_openapi);
  auto* calendar = command(cli, chosen, "calendar", "the working-day calendar", nullptr);
  calendar->require_subcommand(1);
  command(*calendar, chosen, "load", "a further year, as in data/calendar/", app::cli_calendar_load)
      ->add_option("FILE", flags.file, "the year's file")
      ->required();
}

void procurement_commands(CLI::App& cli, Flags& flags, Chosen& chosen) {
  auto* score = command(cli, chosen, "score",
                        "the points of each price, exact, and which prices are so low that they "
                        "have to be explained; bids as CSV bidder,price,deduction_percent on "
                        "standard input, of all that passed",
                        app::cli_score);
  const auto option = [&](const char* name, std::string& value, const char* says) {
    return score->add_option(name, value, says);
  };
  option("--weight", flags.weight, "points of the price")->required()->check(kPercent);
  option("--ceiling", flags.ceiling, "most that may be bid, yuan; without one it is not tested")
      ->check(kYuan);
  option("--on", flags.on, "day of the rules [today]")->check(kDay);
  option("--mean-percent", flags.mean_percent, "share of the mean as the buyer raised it")
      ->check(kPercent);
  option("--second-lowest-percent", flags.second_lowest_percent,
         "share of the second lowest bid as the buyer raised it")
      ->check(kPercent);
  option("--ceiling-percent", flags.ceiling_percent, "share of the ceiling as the buyer raised it")
      ->check(kPercent);
  auto* draw = command(cli, chosen, "draw",
                       "experts by lot, so that anyone can draw again; ids of those who may be "
                       "drawn on standard input, one a line",
                       app::cli_draw);
  draw->add_option("--seed", flags.seed, "published seed, such as a lottery's numbers of that day")
      ->required();
  draw->add_option("--take", flags.take, "how many are drawn")->required();
}

void offer_commands(CLI::App& cli, Flags& flags, Chosen& chosen) {
  auto* offer = command(cli, chosen, "offer",
                        "sealed offers: an officer's key, a bidder's envelope, shares, receipts; "
                        "without any database or network",
                        nullptr);
  offer->require_subcommand(1);
  auto& given = flags.offer;
  command(*offer, chosen, "keygen",
          "an officer's key pair: prints the public key and keeps the secret one in FILE under a "
          "passphrase, which is asked",
          app::cli_offer_keygen)
      ->add_option("FILE", flags.file, "the key file; it must not exist")
      ->required();
  auto* seal = command(*offer, chosen, "seal",
                       "an offer into an envelope that only k of the purchase's officers can open",
                       app::cli_offer_seal);
  seal->add_option("FILE", flags.file, "the envelope; it must not exist")->required();
  seal->add_option(
          "--purchase", given.purchase,
          "file: JSON with the purchase's id, officers (public_key each) and officers_needed")
      ->required();
  seal->add_option("--supplier", given.supplier, "identity of who offers")->required();
  seal->add_option("--price", given.price, "yuan")->required()->check(kYuan);
  seal->add_option("--plan", given.plan, "file: the plan or final words")->required();
  seal->add_flag("--small", given.small, "declares to be a small or micro enterprise");
  seal->add_flag("--quote", given.quote, "a final quote instead of a first offer");
  auto* open =
      command(*offer, chosen, "open-share", "an officer's own shares; the passphrase is asked",
              app::cli_offer_open_share);
  open->add_option("FILE", flags.file,
                   "an envelope, or JSON with envelopes (offer and envelope each)")
      ->required();
  open->add_option("--key", given.key, "the officer's key file")->required();
  auto* verify = command(*offer, chosen, "verify", "whether a receipt is of this envelope",
                         app::cli_offer_verify);
  verify->add_option("FILE", flags.file, "the envelope")->required();
  verify->add_option("--receipt", given.receipt, "file: the signed receipt")->required();
  verify->add_option("--platform-key", given.platform_key, "the platform's public key, base64")
      ->required();
  verify->add_option("--published", given.published,
                     "file: the hashes published at the deadline; is it among them?");
}

void user_commands(CLI::App& cli, Flags& flags, Chosen& chosen) {
  auto* user = command(cli, chosen, "user", "accounts", nullptr);
  user->require_subcommand(1);
  auto* add = command(*user, chosen, "add",
                      "open an account; the password is asked, or read from standard input",
                      app::cli_user_add);
  command(*user, chosen, "reset", "give an account a one-time password and print it",
          app::cli_user_reset)
      ->add_option("LOGIN", flags.login, "whose it is")
      ->required();
  add->add_option("LOGIN", flags.login, "the name to sign in with")->required();
  add->add_option("--name", flags.name, "the person's name")->required();
  add->add_option("--role", flags.role, "purchaser, finance, sysadmin …")->required();
  add->add_option("--org", flags.org, "identity of the organisation");
  add->add_option("--area", flags.area, "division, 12 digits [the district]");
  add->add_option("--holder", flags.holder,
                  "staff number of whoever holds it, kept as a keyed hash: by it nobody holds two "
                  "of the three administrators' roles");
}

bool on_the_line(const CLI::Option& option, int argc, char** argv) {
  return std::any_of(argv + 1, argv + argc, [&](const char* word) {
    const std::string_view name =
        std::string_view(word).substr(0, std::string_view(word).find('='));
    return name.starts_with("--") && option.check_lname(std::string(name.substr(2)));
  });
}

/// The library lets the file beat the environment; a flag beats the environment, which beats the
/// file, is what people expect.
void environment_beats_file(CLI::App& cli, int argc, char** argv) {
  for (auto* option : cli.get_options()) {
    if (option->get_envname().empty() || on_the_line(*option, argc, argv)) continue;
    const char* value = std::getenv(option->get_envname().c_str());
    if (value == nullptr || *value == 0) continue;
    option->clear();
    option->add_result(value);
    option->run_callback();
  }
  for (auto* sub : cli.get_subcommands())
    environment_beats_file(*sub, argc, argv);
}

/// An unknown word says more of what is wrong than the command that is missing because of it.
std::string what_is_wrong(const CLI::App& cli, const CLI::ParseError& e) {
  const auto extra = cli.remaining(true);
  if (dynamic_cast<const CLI::RequiredError*>(&e) == nullptr || extra.empty()) return e.what();
  return "there is no command " + extra.front();
}

int run(int argc, char** argv) {
  Flags flags;
  flags.chinese = chinese_wanted();
  flags.web_app = platform::embedded_in(pobing_web_table);
  Chosen chosen;
  CLI::App cli{"Pobing 破冰: public purchase of social services, from a need to the last yuan.",
               "pobing"};
  cli.footer("Exit codes: 0 done, 1 the business says no, 2 wrong usage, 3 the world is broken.");
  cli.set_version_flag("--version", POBING_VERSION);
  cli.require_subcommand(1);
  shared_flags(cli, flags);
  serving_commands(cli, flags, chosen);
  story_commands(cli, flags, chosen);
  fact_commands(cli, flags, chosen);
  procurement_commands(cli, flags, chosen);
  offer_commands(cli, flags, chosen);
  user_commands(cli, flags, chosen);
  try {
    cli.parse(argc, argv);
    environment_beats_file(cli, argc, argv);
  } catch (const CLI::ParseError& e) {
    if (e.get_exit_code() == 0) return cli.exit(e);  // --help, --version
    flags.json = json_wanted(argc, argv);
    app::wrong_usage(flags, what_is_wrong(cli, e));
    if (!flags.json) fmt::print(stderr, "{}\n", flags.say("用法见 --help", "--help says how"));
    return app::kExitUsage;
  }
  // What plays a story takes a scratch database unless one was named right here.
  for (int i = 1; i < argc; ++i)
    flags.db_given |= std::string_view(argv[i]).substr(0, 5).starts_with("--db") &&
                      (argv[i][4] == 0 || argv[i][4] == '=');
  logs::start(flags.log);
  try {
    return chosen.command(flags);
  } catch (const std::exception& e) {
    return app::world_broken(flags, e.what());
  }
}

}  // namespace

int main(int argc, char** argv) {
  // A file that may not grow further is an error of the write, as a full disk is; not the end.
  std::signal(SIGXFSZ, SIG_IGN);
  try {
    return run(argc, argv);
  } catch (const std::exception& e) {
    std::fprintf(stderr, "pobing: %s\n", e.what());  // throws nothing, should that be full too
    return app::kExitBroken;
  }
}
