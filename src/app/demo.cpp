#include "app/demo.h"

#include <fmt/core.h>

#include "base/text.h"
#include "platform/embedded.h"

namespace app {
namespace {

/// Columns a Chinese sign takes on a terminal are two.
std::size_t columns(std::string_view text) {
  std::size_t n = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto c = static_cast<unsigned char>(text[i]);
    if ((c >> 6) == 2) continue;
    n += c >= 0xE3 ? 2 : 1;
  }
  return n;
}

std::string padded(const std::string& text, std::size_t width, bool right) {
  const std::size_t has = columns(text);
  const std::string blanks(width > has ? width - has : 0, ' ');
  return right ? blanks + text : text + blanks;
}

/// Rows under a heading; the columns after the first are set right.
class Table {
 public:
  void row(std::vector<std::string> cells) { rows_.push_back(std::move(cells)); }
  void write(std::vector<std::string>& out) const {
    std::vector<std::size_t> widths;
    for (const auto& row : rows_) {
      widths.resize(std::max(widths.size(), row.size()));
      for (std::size_t i = 0; i < row.size(); ++i)
        widths[i] = std::max(widths[i], columns(row[i]));
    }
    for (const auto& row : rows_) {
      std::string line = " ";
      for (std::size_t i = 0; i < row.size(); ++i)
        line += " " + padded(row[i], widths[i], i > 0 && looks_like_number(row[i]));
      out.push_back(line.substr(0, line.find_last_not_of(' ') + 1));
    }
  }

 private:
  static bool looks_like_number(const std::string& s) {
    return !s.empty() && s.find_first_not_of("0123456789.,-+/ ") == s.npos;
  }
  std::vector<std::vector<std::string>> rows_;
};

std::string text(const json::value& from, std::string_view path) {
  const auto v = value_at(from, path);
  if (!v || v->is_null()) return "";
  return v->is_string() ? std::string(v->get_string()) : json::serialize(*v);
}

std::string money(const json::value& from, std::string_view path) {
  const auto amount = base::Money::parse(text(from, path));
  return amount ? amount->grouped() : text(from, path);
}

class Telling {
 public:
  Telling(platform::Executor& executor, base::Instant now, bool chinese)
      : executor_(executor), now_(now), chinese_(chinese) {}

  std::vector<std::string> all() {
    const auto payments = list("payment.list", {});
    for (const auto& payment : payments)
      statement(get("payment.get", text(payment, "id")));
    budget();
    yuan();
    return std::move(out_);
  }

 private:
  const char* say(const char* zh, const char* en) const { return chinese_ ? zh : en; }
  void heading(const std::string& words) {
    out_.emplace_back("");
    out_.push_back(words);
  }

  json::value get(std::string_view operation, const std::string& id) {
    const platform::Actor auditor{"demo", "demo", platform::Role::auditor, "", "", ""};
    auto reply = executor_.run(operation, auditor, now_, {{"id", id}});
    return reply.done() ? json::value(std::move(reply.body)) : json::value(json::object{});
  }
  json::array list(std::string_view operation, json::object in) {
    const platform::Actor auditor{"demo", "demo", platform::Role::auditor, "", "", ""};
    json::array all;
    while (true) {
      const auto reply = executor_.run(operation, auditor, now_, in);
      if (!reply.done()) return all;
      for (const auto& member : reply.body)
        if (member.value().is_array())
          all.insert(all.end(), member.value().get_array().begin(),
                     member.value().get_array().end());
      const auto* next = reply.body.if_contains("next");
      if (next == nullptr || next->is_null()) return all;
      in["after"] = *next;
    }
  }

  /// One payment with its derivation, line by line, as the product words it.
  void statement(const json::value& p) {
    out_.emplace_back("");
    const auto lines = value_at(p, say("statement_zh", "statement_en"));
    if (!lines || !lines->is_array()) return;
    for (const auto& line : lines->get_array())
      out_.emplace_back(line.as_string());
  }

  void budget() {
    heading(say("预算", "The budget"));
    Table table;
    table.row({say("项目", "line"), say("年度", "year"), say("批准", "approved"),
               say("预留", "reserved"), say("承诺", "committed"), say("支出", "spent"),
               say("可用", "available"), say("结转", "carried"), say("注销", "lapsed")});
    const auto lines = list("budget.list", {});
    for (const auto& line : lines)
      table.row({text(line, "title"), text(line, "year"), money(line, "balance.approved"),
                 money(line, "balance.reserved"), money(line, "balance.committed"),
                 money(line, "balance.spent"), money(line, "balance.available"),
                 money(line, "balance.carried"), money(line, "balance.lapsed")});
    table.write(out_);
    for (const auto& line : lines)
      movements(line);
  }

  /// How the line's money moved, in order.
  void movements(const json::value& line) {
    out_.push_back("  " + text(line, "title") + " " + text(line, "year"));
    Table table;
    for (const auto& m : list("budget.movements", {{"id", text(line, "id")}}))
      table.row({"  " + text(m, "day"), text(m, "kind"), money(m, "amount"), text(m, "ref")});
    table.write(out_);
  }

  /// The facts behind a measure: how many counted in each period, and why others did not.
  void facts(const json::value& a, const std::string& measure) {
    std::map<std::string, std::int64_t> counted, left_out;
    json::object in{
        {"contract", text(a, "contract")}, {"measure", measure}, {"assessment", text(a, "id")}};
    const platform::Actor auditor{"demo", "demo", platform::Role::auditor, "", "", ""};
    while (true) {
      const auto reply = executor_.run("thread.facts", auditor, now_, in);
      if (!reply.done()) return;
      for (const auto& row : reply.body.at("rows").as_array()) {
        const bool counts = text(row, "counts") == "1";
        ++(counts ? counted[text(row, "period")] : left_out[text(row, say("why_zh", "why_en"))]);
      }
      if (reply.body.at("next").is_null()) break;
      in["offset"] = reply.body.at("next");
    }
    const auto all = [](const std::map<std::string, std::int64_t>& counts) {
      std::string out;
      for (const auto& [word, n] : counts)
        out += (out.empty() ? "" : ", ") + word + " " + std::to_string(n);
      return out;
    };
    if (!counted.empty()) out_.push_back("    " + measure + ": " + all(counted));
    if (!left_out.empty())
      out_.push_back(fmt::format("    {}  {}: {}", std::string(measure.size(), ' '),
                                 say("未计入", "not counted"), all(left_out)));
  }

  /// Every measure of each accepted assessment: what was counted, and what it came to.
  void yuan() {
    for (const auto& one : list("assessment.list", {})) {
      const json::value a = get("assessment.get", text(one, "id"));
      const auto results = value_at(a, "results");
      if (!results || !results->is_array() || results->get_array().empty()) continue;
      heading(fmt::format("{} {} {}", say("每一元从何而来,至", "Where each yuan comes from, to"),
                          text(a, "cutoff"), text(a, "kind")));
      Table table;
      for (const auto& r : results->get_array())
        table.row({text(r, "measure"), text(r, "title"), text(r, "counted") + "/" + text(r, "of"),
                   text(r, "formula"), money(r, "earned")});
      table.row({say("合计", "earned"), "", "", "", money(a, "earned")});
      table.write(out_);
      for (const auto& r : results->get_array())
        facts(a, text(r, "measure"));
      const auto restated = value_at(a, "restated");
      if (restated && restated->is_array())
        for (const auto& r : restated->get_array())
          out_.push_back(fmt::format("  {} {} {}: {} → {}", say("重述", "restated"),
                                     text(r, "measure"), text(r, "period"), text(r, "by"),
                                     money(r, "amount")));
      if (const std::string score = text(a, "score"); !score.empty()) {
        const auto exact = base::Exact::parse(score);
        out_.push_back(fmt::format("  {} {} = {} {}", say("得分", "score"), score,
                                   exact ? exact->rounded(4) : "", text(a, "grade")));
      }
    }
  }

  platform::Executor& executor_;
  base::Instant now_;
  bool chinese_;
  std::vector<std::string> out_;
};

void last_instant(const std::vector<Statement>& statements, base::Instant& last) {
  for (const auto& s : statements)
    if (s.kind == Statement::Kind::at)
      if (const auto at = base::Instant::parse(s.day + " " + s.time)) last = std::max(last, *at);
}

}  // namespace

std::optional<Scenario> demo_story() {
  const auto built_in = [](const char* name) -> std::optional<Scenario> {
    for (const auto& file : platform::embedded(name))
      if (file.name == name) return read_scenario(name, file.text);
    return std::nullopt;
  };
  auto story = built_in(kStory);
  auto second_year = built_in(kSecondYear);
  if (!story || !second_year) return std::nullopt;
  return joined(*std::move(story), *std::move(second_year));
}

base::Instant story_end(const Scenario& story) {
  base::Instant last;
  last_instant(story.statements, last);
  return last;
}

std::string story_login(const Scenario& story) {
  for (const auto& s : story.statements)
    if (s.kind == Statement::Kind::call && s.call.operation == "account.bootstrap")
      for (const auto& p : s.call.in)
        if (p.key == "login") return p.value;
  return "";
}

std::vector<std::string> demo_text(platform::Executor& executor, base::Instant now, bool chinese) {
  return Telling(executor, now, chinese).all();
}

}  // namespace app
