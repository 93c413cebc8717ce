#pragma once
// The commands of the program, one function each; main.cpp only reads the flags. Exit codes: 0
// done, 1 the business says no, 2 wrong usage, 3 the world is broken.
#include <string>

#include "app/play.h"
#include "app/runtime.h"
#include "platform/embedded.h"

namespace app {

inline constexpr int kExitDone = 0;
inline constexpr int kExitRefused = 1;
inline constexpr int kExitUsage = 2;
inline constexpr int kExitBroken = 3;

struct Flags {
  Place place;
  bool db_given = false;  // on the command line itself
  bool json = false;
  bool chinese = false;
  std::string log = "warning";
  // demo, serve
  bool no_serve = false;
  bool live = false;
  std::string at;     // where the demo's clock stands instead of at the story's end
  bool demo = false;  // the data are the story's: every page says so
  std::string listen = "127.0.0.1";
  int port = 8080;
  bool public_https = false;
  std::string public_address;  // "https://example.cn"; empty: where it listens
  std::size_t threads = 2;
  std::size_t readers = 2;
  std::vector<platform::Embedded> web_app = {};  // built into the program beside this library
  // play, calendar load, backup, restore
  std::string file;
  // deadline, identify
  std::string start, offset, code;
  bool minimum = false;
  // user add
  std::string login, name, role, org, area, holder;
  // score; main.cpp saw to it that each is what it should be
  std::string weight, ceiling, on;
  std::string mean_percent, second_lowest_percent, ceiling_percent;
  // draw
  std::string seed, take;
  // offer
  struct Offer {
    std::string purchase, plan, price, supplier;
    bool small = false, quote = false;
    std::string key, receipt, platform_key, published;
  } offer = {};

  const char* say(const char* zh, const char* en) const { return chinese ? zh : en; }
  std::string_view say(const base::Says& says) const { return chinese ? says.zh : says.en; }
};

int cli_play(const Flags&);
int cli_check(const Flags&);
int cli_deadline(const Flags&);
int cli_identify(const Flags&);
int cli_openapi(const Flags&);
int cli_sample(const Flags&);
int cli_score(const Flags&);
int cli_draw(const Flags&);
int cli_offer_keygen(const Flags&);
int cli_offer_seal(const Flags&);
int cli_offer_open_share(const Flags&);
int cli_offer_verify(const Flags&);
int cli_backup(const Flags&);
int cli_restore(const Flags&);
int cli_demo(const Flags&);
int cli_serve(const Flags&);
int cli_user_add(const Flags&);
int cli_user_reset(const Flags&);
int cli_calendar_load(const Flags&);
int cli_releases(const Flags&);

/// How many connections serving takes.
std::size_t serving_sessions(const Flags&);
/// Serves until told to stop.
int serve(const Flags&, Runtime&);

/// All of standard input; nullopt where it is longer than `most` bytes.
std::optional<std::string> standard_input(std::size_t most);
/// Typed unseen where a terminal is there, else the next line of standard input.
std::string ask_secret(const std::string& what);
/// One line of JSON on standard output; bytes that are no UTF-8, such as a file's name may hold,
/// come out as U+FFFD, so that it can always be read.
void print_json(const boost::json::value&);
/// The command was given what it cannot take: exit code 2.
int wrong_usage(const Flags&, const std::string& what);
/// The file that it was to read is not there: wrong usage.
int no_file(const Flags&);
/// For --json: [{"where":…, "says":…}].
boost::json::array faults_json(const Outcome&);
/// What the command needs of the world is not there or does not work: exit code 3.
int world_broken(const Flags&, const std::string& what);
/// Tells a refusal and every fault: to people on standard error, to programs on standard output.
/// Returns the exit code of a business that says no.
int refused(const Flags&, const base::Error&);
/// Tells a reply: a refusal to people on standard error. Returns the exit code.
int told(const Flags&, const platform::Reply&);
/// Truths, chain and references, telling a terminal how far it is.
std::vector<std::string> violations_of(Runtime&);
/// The truths need no keys, so a restored database is checked without them.
std::vector<std::string> violations_without_keys(const Place&);

/// A line on standard error that is written over, when a terminal is there and it takes over a
/// second.
class Progress {
 public:
  Progress();
  ~Progress();
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;
  void tell(const std::string& line);

 private:
  bool terminal_;
  bool shown_ = false;
  std::int64_t began_ms_, told_ms_ = 0;
};

/// "sqlite" or "postgres".
const char* engine_word(const Place&);

}  // namespace app
