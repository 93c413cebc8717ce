// Reads a scenario text into statements.
#include <algorithm>
#include <array>

#include "app/play_text.h"
#include "base/text.h"

namespace app {
namespace {

/// One statement's text: its first line and those that continue it.
struct Joined {
  int line = 0;
  std::string text;
};

struct Token {
  std::string text;  // without the quotes around a whole value
  bool quoted = false;
  std::size_t split = std::string::npos;  // where the key ends, if it is a pair
};

/// Cuts a statement at blanks that stand outside quotes and brackets.
class Tokens {
 public:
  explicit Tokens(std::string_view text) : text_(text) {}
  std::vector<Token> all(std::string& fault) {
    std::vector<Token> out;
    while (true) {
      while (at_ < text_.size() && text_[at_] == ' ')
        ++at_;
      if (at_ == text_.size()) return out;
      out.push_back(one(fault));
      if (!fault.empty()) return out;
    }
  }

 private:
  Token one(std::string& fault) {
    Token t;
    int depth = 0;
    while (at_ < text_.size() && (text_[at_] != ' ' || depth > 0)) {
      const char c = text_[at_];
      if (c == '"' && (depth > 0 || opens_value(t))) {
        if (!quoted(t, depth > 0, fault)) return t;
        continue;
      }
      if (c == '[' || c == '{') ++depth;
      if ((c == ']' || c == '}') && depth > 0) --depth;
      if (t.split == t.text.npos && depth == 0 && (c == '=' || c == '~')) t.split = t.text.size();
      t.text += c;
      ++at_;
    }
    if (depth > 0) fault = "a bracket is left open in " + t.text.substr(0, 40);
    return t;
  }
  static bool opens_value(const Token& t) {
    return t.text.empty() || (t.split != t.text.npos && t.split + 1 == t.text.size());
  }
  /// Inside brackets the quotes belong to the JSON; around a value they do not.
  bool quoted(Token& t, bool keep, std::string& fault) {
    if (keep)
      t.text += '"';
    else
      t.quoted = true;
    for (++at_; at_ < text_.size(); ++at_) {
      const char c = text_[at_];
      if (c == '"') {
        ++at_;
        if (keep) t.text += '"';
        return true;
      }
      if (c == '\\' && at_ + 1 < text_.size()) {
        const char next = text_[++at_];
        if (keep) (t.text += '\\') += next;
        if (!keep) t.text += next == 'n' ? '\n' : next;
        continue;
      }
      t.text += c;
    }
    fault = "a quote is left open";
    return false;
  }

  std::string_view text_;
  std::size_t at_ = 0;
};

std::optional<Pair> pair_of(const Token& t) {
  if (t.split == t.text.npos || t.split == 0) return std::nullopt;
  Pair p{t.text.substr(0, t.split), Pair::Is::equal, t.text.substr(t.split + 1), t.quoted};
  if (t.text[t.split] == '~') p.is = Pair::Is::holding;
  if (p.key.back() == '!') {
    p.key.pop_back();
    p.is = Pair::Is::unlike;
  }
  if (p.key.empty()) return std::nullopt;
  return p;
}

class Reader {
 public:
  Reader(std::string name, std::string_view text) : lines_(base::split(text, '\n')) {
    out_.name = std::move(name);
  }
  Scenario all() {
    block(out_.statements, 0);
    return std::move(out_);
  }

 private:
  void wrong(int line, const std::string& says) {
    out_.faults.push_back({out_.name + ":" + std::to_string(line), says});
  }
  /// The next statement; deeper lines continue it. Blank lines and comments are passed over.
  std::optional<Joined> next(std::size_t depth) {
    std::optional<Joined> out;
    for (; at_ < lines_.size(); ++at_) {
      const std::string& raw = lines_[at_];
      const std::string_view line = base::trimmed(raw);
      if (line.empty() || line[0] == '#') continue;
      const std::size_t indent = raw.find_first_not_of(' ');
      // What stands in an `each` is indented by two, which does not continue the `each` itself.
      if (out && indent <= 2 * (depth + (out->text.starts_with("each ") ? 1 : 0))) return out;
      if (!out && indent > 2 * depth)
        wrong(int(at_) + 1, "begins with blanks, but there is no line that it could continue");
      if (!out)
        out = Joined{int(at_) + 1, std::string(line)};
      else
        (out->text += ' ') += line;
    }
    return out;
  }
  void block(std::vector<Statement>& into, std::size_t depth) {
    while (auto joined = next(depth)) {
      std::string fault;
      const auto tokens = Tokens(joined->text).all(fault);
      if (!fault.empty()) {
        wrong(joined->line, fault);
        continue;
      }
      if (tokens[0].text == "end" && tokens.size() == 1) {
        if (depth > 0) return;
        wrong(joined->line, "`end` without an `each`");
        continue;
      }
      Statement s;
      s.line = joined->line;
      const bool good = statement(s, tokens);
      if (s.kind == Statement::Kind::each) {
        open_ = s.line;
        block(s.body, depth + 1);
      }
      if (good) into.push_back(std::move(s));
    }
    if (depth > 0) wrong(open_, "this `each` has no `end`");
  }
  bool statement(Statement& s, const std::vector<Token>& t) {
    const std::string& first = t[0].text;
    if (first == "at") return at_line(s, t);
    if (first == "each") return each_line(s, t);
    if (first == "later") {
      s.kind = Statement::Kind::later;
      if (t.size() < 5) {
        wrong(s.line, "expected: later DAY TIME login operation key=value …");
        return false;
      }
      s.day = t[1].text;
      s.time = t[2].text;
      return call_line(s, t, 3);
    }
    return call_line(s, t, 0);
  }
  bool at_line(Statement& s, const std::vector<Token>& t) {
    s.kind = Statement::Kind::at;
    if (t.size() != 3) {
      wrong(s.line, "expected: at 2025-01-06 09:00");
      return false;
    }
    s.day = t[1].text;
    s.time = t[2].text;
    return true;
  }
  bool each_line(Statement& s, const std::vector<Token>& t) {
    static const char* const kWanted = "expected: each FILE.csv where column=value …";
    s.kind = Statement::Kind::each;
    if (t.size() < 2 || t.size() % 2 != 0) {
      wrong(s.line, kWanted);
      return false;
    }
    s.file = t[1].text;
    for (std::size_t i = 2; i < t.size(); i += 2) {
      auto p = pair_of(t[i + 1]);
      if (t[i].text != "where" || !p) {
        wrong(s.line, kWanted);
        return false;
      }
      s.where.push_back(*std::move(p));
    }
    return true;
  }
  bool call_line(Statement& s, const std::vector<Token>& t, std::size_t i) {
    if (i + 1 >= t.size() || t[i + 1].split != std::string::npos ||
        t[i + 1].text.find('.') == std::string::npos) {
      wrong(s.line, "expected: login operation key=value … => NAME: field=value …, not " +
                        t[std::min(i + 1, t.size() - 1)].text);
      return false;
    }
    s.call.login = t[i].text;
    s.call.operation = t[i + 1].text;
    for (i += 2; i < t.size() && (t[i].text != "=>" || t[i].quoted); ++i) {
      auto p = pair_of(t[i]);
      if (!p || p->is != Pair::Is::equal) {
        wrong(s.line, "expected key=value, not " + t[i].text);
        return false;
      }
      s.call.in.push_back(*std::move(p));
    }
    return i >= t.size() || expectation(s, t, i + 1);
  }
  bool expectation(Statement& s, const std::vector<Token>& t, std::size_t i) {
    if (i == t.size()) {
      wrong(s.line, "expected NAME: or field=value or refused CODE after =>");
      return false;
    }
    if (t[i].text == "refused") {
      if (i + 1 >= t.size() || t[i + 1].split != std::string::npos) {
        wrong(s.line, "expected the code of the refusal after `refused`");
        return false;
      }
      s.call.refused = t[i + 1].text;
      i += 2;
    } else if (t[i].split == std::string::npos) {
      s.call.keep = t[i].text;
      if (s.call.keep.back() == ':') s.call.keep.pop_back();
      ++i;
    }
    for (; i < t.size(); ++i) {
      auto p = pair_of(t[i]);
      if (!p) {
        wrong(s.line, "expected field=value, not " + t[i].text);
        return false;
      }
      s.call.expected.push_back(*std::move(p));
    }
    return true;
  }

  std::vector<std::string> lines_;
  std::size_t at_ = 0;
  int open_ = 0;
  Scenario out_;
};

}  // namespace

Scenario read_scenario(std::string name, std::string_view text) {
  return Reader(std::move(name), text).all();
}

std::optional<std::vector<Cells>> read_table(std::string_view text, std::string& fault) {
  std::vector<std::string> columns;
  std::vector<Cells> rows;
  int number = 0;
  for (const auto& line : base::split(text, '\n')) {
    ++number;
    if (base::trimmed(line).empty() || line[0] == '#') continue;
    const auto cells = base::csv_cells(line);
    if (!cells || (!columns.empty() && cells->size() != columns.size())) {
      fault = "line " + std::to_string(number) + ": " +
              (cells ? std::to_string(cells->size()) + " cells, the header has " +
                           std::to_string(columns.size())
                     : "a quote is left open");
      return std::nullopt;
    }
    if (columns.empty()) {
      columns = *cells;
      continue;
    }
    Cells row;
    for (std::size_t i = 0; i < columns.size(); ++i)
      row.emplace(columns[i], (*cells)[i]);
    rows.push_back(std::move(row));
  }
  return rows;
}

Scenario joined(Scenario first, Scenario second) {
  for (auto& s : second.statements) {
    s.story = second.name;
    for (auto& inner : s.body)
      inner.story = second.name;
    first.statements.push_back(std::move(s));
  }
  for (auto& f : second.faults)
    first.faults.push_back(std::move(f));
  return first;
}

}  // namespace app
