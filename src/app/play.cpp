#include "app/play.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "base/text.h"
#include "platform/embedded.h"
#include "registry/accounts.h"

namespace app {
namespace {

using platform::Reply;

/// What waits for its time: a `later` line with the cells it was read with.
struct Waiting {
  base::Instant at;
  const Statement* statement = nullptr;
  Cells cells;
};

std::string text_of(const json::value& v) {
  return v.is_string() ? std::string(v.get_string()) : json::serialize(v);
}

/// "input.bad_field: Some fields … (detail); items: must be a list"
std::string told(const Reply& reply) {
  std::string out = reply.code;
  const auto text = [&](const char* key) {
    const auto* v = reply.body.if_contains(key);
    return v != nullptr && v->is_string() ? std::string(v->get_string()) : std::string();
  };
  if (!text("title").empty()) out += ": " + text("title");
  if (!text("detail").empty()) out += " (" + text("detail") + ")";
  const auto* problems = reply.body.if_contains("problems");
  if (problems == nullptr || !problems->is_array()) return out;
  for (const auto& p : problems->get_array())
    out += "; " + text_of(p.at("field")) + " " + text_of(p.at("says").at("en"));
  return out;
}

}  // namespace

class Play::Player {
 public:
  Player(platform::Executor& executor, const Scenario& scenario, Options options)
      : executor_(executor), scenario_(scenario), options_(std::move(options)) {
    out_.faults = scenario_.faults;
    next_ = out_.faults.empty() ? 0 : scenario_.statements.size();
  }

  bool until(std::optional<base::Instant> limit) {
    for (; next_ < scenario_.statements.size() && going(); ++next_) {
      const Statement& s = scenario_.statements[next_];
      if (limit && s.kind == Statement::Kind::at) {
        const auto at = base::Instant::parse(s.day + " " + s.time);
        if (at && *at > *limit) break;
      }
      run(s, {});
    }
    while (!waiting_.empty() && going() && (!limit || waiting_.front().at <= *limit))
      advance(waiting_.front().at);
    return going() && (next_ < scenario_.statements.size() || !waiting_.empty());
  }

  Outcome finish() {
    const bool readable = scenario_.faults.empty();
    if (readable) until({});
    if (readable)
      for (const auto& violation : executor_.check())
        out_.faults.push_back({scenario_.name, violation});
    out_.ended = now_;
    return std::move(out_);
  }
  const Outcome& so_far() const { return out_; }

 private:
  bool going() const { return out_.faults.size() < options_.most_faults; }
  std::string where(const Statement& s) const {
    return (s.story.empty() ? scenario_.name : s.story) + ":" + std::to_string(s.line);
  }
  void wrong(const Statement& s, const std::string& says) {
    out_.faults.push_back({where(s), says});
  }

  void run(const std::vector<Statement>& statements, const Cells& cells) {
    for (const auto& s : statements) {
      if (!going()) return;
      run(s, cells);
    }
  }
  void run(const Statement& s, const Cells& cells) {
    switch (s.kind) {
      case Statement::Kind::at:
        if (const auto to = instant(s, cells)) advance(*to);
        break;
      case Statement::Kind::later:
        later(s, cells);
        break;
      case Statement::Kind::each:
        each(s, cells);
        break;
      case Statement::Kind::call:
        call(s, cells);
        break;
    }
  }

  std::optional<std::string> filled(const Statement& s, const Cells& cells, std::string_view text) {
    std::string missing;
    std::string done = with_cells(text, cells, false, missing);
    if (missing.empty()) return done;
    wrong(s, "there is no column {" + missing + "} here");
    return std::nullopt;
  }

  std::optional<base::Instant> instant(const Statement& s, const Cells& cells) {
    const auto text = filled(s, cells, s.day + " " + s.time);
    if (!text) return std::nullopt;
    const auto at = base::Instant::parse(*text);
    if (!at) {
      wrong(s, "expected a day and a time such as 2025-01-06 09:00, not " + *text);
      return std::nullopt;
    }
    if (*at < now_) {
      wrong(s, *text + " is before the clock, which stands at " + now_.text());
      return std::nullopt;
    }
    return at;
  }

  /// What is on the agenda happens first, each at its own instant; what falls due before it as
  /// well.
  void advance(base::Instant to) {
    while (!waiting_.empty() && waiting_.front().at <= to && going()) {
      const Waiting next = std::move(waiting_.front());
      waiting_.erase(waiting_.begin());
      set_clock(next.at);
      call(*next.statement, next.cells);
    }
    set_clock(to);
  }
  void set_clock(base::Instant to) {
    now_ = to;
    started_ = true;
    executor_.tick(now_);
    executor_.follow(now_);
  }

  void later(const Statement& s, const Cells& cells) {
    const auto at = instant(s, cells);
    if (!at) return;
    const auto place =
        std::upper_bound(waiting_.begin(), waiting_.end(), *at,
                         [](base::Instant t, const Waiting& one) { return t < one.at; });
    waiting_.insert(place, Waiting{*at, &s, cells});
  }

  void each(const Statement& s, const Cells& outer) {
    const auto text = options_.read(s.file);
    if (!text) return wrong(s, "there is no file " + s.file);
    std::string fault;
    const auto rows = read_table(*text, fault);
    if (!rows) return wrong(s, s.file + " " + fault);
    for (const auto& row : *rows) {
      Cells cells = outer;
      for (const auto& [column, cell] : row)
        cells.insert_or_assign(column, cell);
      bool wanted = true;
      for (const auto& condition : s.where) {
        if (!cells.contains(condition.key))
          return wrong(s, s.file + " has no column " + condition.key);
        wanted = wanted && holds(condition, cells.find(condition.key)->second);
      }
      if (wanted) run(s.body, cells);
      if (!going()) return;
    }
  }
  /// `a|b` names alternatives.
  static bool holds(const Pair& condition, const std::string& cell) {
    bool found = false;
    for (const auto& one : base::split(condition.value, '|'))
      found |=
          condition.is == Pair::Is::holding ? cell.find(one) != std::string::npos : cell == one;
    return condition.is == Pair::Is::unlike ? !found : found;
  }

  std::optional<json::value> look_up(std::string_view name, std::string_view path) const {
    const auto at = out_.kept.find(name);
    if (at == out_.kept.end()) return std::nullopt;
    return value_at(json::value(at->second), path.empty() ? ".id" : path);
  }

  void call(const Statement& s, const Cells& cells) {
    if (!started_) return wrong(s, "say what time it is first: at 2025-01-06 09:00");
    const auto login = filled(s, cells, s.call.login);
    const auto operation = filled(s, cells, s.call.operation);
    const auto keep = filled(s, cells, s.call.keep);
    if (!login || !operation || !keep) return;
    Step step{where(s), executor_.product().find(*operation), {}, now_, {}, bool(s.call.refused)};
    if (step.endpoint == nullptr)
      return wrong(s, "there is no operation " + *operation + near(*operation));
    const auto actor = actor_of(*login);
    if (!actor) {
      return wrong(s, "there is no account " + *login +
                          "; open it first: system account.bootstrap login=" + *login + " …");
    }
    step.actor = *actor;
    if (!input(s, cells, *step.endpoint, step.in)) return;
    if (options_.before) options_.before(step);
    const Reply reply = executor_.run(*operation, step.actor, now_, step.in);
    ++out_.commands;
    ++out_.by_operation[*operation];
    if (options_.after) options_.after(step, reply);
    if (options_.progress && out_.commands % 25 == 0) options_.progress(out_.commands, now_);
    if (reply.done() && !keep->empty()) out_.kept.insert_or_assign(*keep, reply.body);
    compare(s, cells, *login + " " + *operation, reply);
  }

  std::optional<platform::Actor> actor_of(const std::string& login) {
    if (login == "public") return platform::Actor{};
    if (login == "system")
      return platform::Actor{"system", "system", platform::Role::system, "", "", ""};
    std::optional<platform::Actor> actor;
    executor_.pool().with([&](sql::Db& db) { actor = registry::actor_by_login(db, login); });
    return actor;
  }

  std::string near(const std::string& operation) const {
    std::string listed;
    const auto module = operation.substr(0, operation.find('.') + 1);
    for (const auto& m : executor_.product().modules)
      for (const auto& e : m.endpoints)
        if (e.name.starts_with(module))
          listed += (listed.empty() ? "" : ", ") + std::string(e.name);
    return listed.empty() ? "" : "; there are " + listed;
  }

  bool input(const Statement& s, const Cells& cells, const platform::Endpoint& e,
             json::object& in) {
    const auto* properties = e.in.if_contains("properties");
    for (const auto& p : s.call.in) {
      if (is_empty_cell(p.value, cells)) continue;
      const bool nested = p.value.starts_with("[") || p.value.starts_with("{\"");
      std::string missing;
      const std::string text = with_cells(p.value, cells, nested, missing);
      const auto* schema = properties == nullptr || !properties->is_object()
                               ? nullptr
                               : properties->get_object().if_contains(p.key);
      auto made = make_value({text, p.quoted}, schema == nullptr ? nullptr : schema->if_object(),
                             [&](auto name, auto path) { return look_up(name, path); });
      if (!missing.empty()) made.fault = "there is no column {" + missing + "} here";
      if (!made.fault.empty()) {
        wrong(s, p.key + ": " + made.fault);
        return false;
      }
      in[p.key] = std::move(made.value);
    }
    return true;
  }

  void compare(const Statement& s, const Cells& cells, const std::string& what,
               const Reply& reply) {
    if (!s.call.refused && !reply.done()) return wrong(s, what + " was refused, " + told(reply));
    if (s.call.refused && reply.done())
      return wrong(s, what + " was done, but " + *s.call.refused + " was expected");
    if (s.call.refused && reply.code != *s.call.refused)
      return wrong(
          s, what + " was refused, " + told(reply) + ", but " + *s.call.refused + " was expected");
    const json::value body(reply.body);
    for (const auto& p : s.call.expected) {
      if (is_empty_cell(p.value, cells)) continue;
      const auto wanted = expected_text(s, cells, p);
      if (!wanted) return;
      const auto got = value_at(body, p.key);
      if (!got) {
        wrong(s,
              what + ": the reply has no " + p.key + ": " + json::serialize(body).substr(0, 400));
        continue;
      }
      if (as_expected(p, *got, *wanted)) continue;
      static constexpr const char* kIs[] = {" instead of ", ", which was not expected to be ",
                                            ", which does not hold "};
      wrong(s, what + ": " + p.key + " is " + text_of(*got) + kIs[int(p.is)] + *wanted);
    }
  }
  std::optional<std::string> expected_text(const Statement& s, const Cells& cells, const Pair& p) {
    const auto text = filled(s, cells, p.value);
    if (!text) return std::nullopt;
    const auto made = make_text(*text, [&](auto name, auto path) { return look_up(name, path); });
    if (!made.fault.empty()) {
      wrong(s, p.key + ": " + made.fault);
      return std::nullopt;
    }
    return std::string(made.value.get_string());
  }
  static bool as_expected(const Pair& p, const json::value& got, const std::string& wanted) {
    if (p.is == Pair::Is::holding) {
      if (!got.is_array()) return text_of(got).find(wanted) != std::string::npos;
      const auto& list = got.get_array();
      return std::any_of(list.begin(), list.end(),
                         [&](const auto& one) { return text_of(one) == wanted; });
    }
    bool same = text_of(got) == wanted;
    if (got.is_array() || got.is_object()) {
      json::error_code wrong_json;
      const auto parsed = json::parse(wanted, wrong_json);
      same = !wrong_json && parsed == got;
    }
    return p.is == Pair::Is::equal ? same : !same;
  }

  platform::Executor& executor_;
  const Scenario& scenario_;
  const Options options_;
  Outcome out_;
  std::size_t next_ = 0;  // of the scenario's own statements
  base::Instant now_;
  bool started_ = false;
  std::vector<Waiting> waiting_;  // by time, then as they were put on the agenda
};

namespace {

std::optional<std::string> file_text(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in || std::filesystem::is_directory(path)) return std::nullopt;
  std::ostringstream text;
  text << in.rdbuf();
  return text.str();
}

}  // namespace

ReadFile files_beside(std::string folder) {
  return [folder = std::move(folder)](const std::string& path) -> std::optional<std::string> {
    if (!folder.empty())
      if (auto text = file_text(std::filesystem::path(folder) / path)) return text;
    for (const auto& file : platform::embedded(path))
      if (file.name == path) return std::string(file.text);
    return std::nullopt;
  };
}

Outcome play(platform::Executor& executor, const Scenario& scenario, const Options& options) {
  return Play(executor, scenario, options).finish();
}

Play::Play(platform::Executor& executor, const Scenario& scenario, const Options& options)
    : player_(std::make_unique<Player>(executor, scenario, options)) {}
Play::~Play() = default;
bool Play::until(base::Instant limit) {
  return player_->until(limit);
}
Outcome Play::finish() {
  return player_->finish();
}
const Outcome& Play::so_far() const {
  return player_->so_far();
}

}  // namespace app
