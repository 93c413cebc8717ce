// Where SQL may stand: every text of a step in its store files, the machinery's in platform/. So
// one search finds all that reads or writes a table. And: migrations are numbered without a hole.
#include <algorithm>
#include <array>
#include <cctype>

#include "tidy.h"

namespace tidy {
namespace {

struct Literal {
  int line = 0;
  std::string text;
};

/// Reads C++ just well enough to tell string literals from comments and characters.
class Literals {
 public:
  explicit Literals(std::string text) : text_(std::move(text)) {}

  std::vector<Literal> all() {
    while (at_ < text_.size())
      step();
    return std::move(found_);
  }

 private:
  bool here(std::string_view what) const { return text_.compare(at_, what.size(), what) == 0; }

  void skip_to(std::string_view end) {
    const std::size_t to = text_.find(end, at_);
    at_ = to == std::string::npos ? text_.size() : to + end.size();
  }

  void step() {
    if (here("//")) return skip_to("\n");
    if (here("/*")) return skip_to("*/");
    if (here("R\"")) return raw();
    if (text_[at_] == '"') return quoted('"');
    const bool separator = at_ > 0 && std::isxdigit(static_cast<unsigned char>(text_[at_ - 1]));
    if (text_[at_] == '\'' && !separator) return quoted('\'');
    ++at_;
  }

  void quoted(char quote) {
    const std::size_t from = ++at_;
    while (at_ < text_.size() && text_[at_] != quote && text_[at_] != '\n')
      at_ += text_[at_] == '\\' ? 2 : 1;
    if (quote == '"') keep(from, std::min(at_, text_.size()));
    ++at_;
  }

  void raw() {
    const std::size_t open = text_.find('(', at_);
    if (open == std::string::npos) return skip_to("\n");
    const std::string close = ")" + text_.substr(at_ + 2, open - at_ - 2) + "\"";
    at_ = open + 1;
    skip_to(close);
    keep(open + 1, at_);
  }

  void keep(std::size_t from, std::size_t to) {
    const auto line = std::count(text_.begin(), text_.begin() + static_cast<long>(from), '\n') + 1;
    found_.push_back({static_cast<int>(line), text_.substr(from, to - from)});
  }

  std::string text_;
  std::size_t at_ = 0;
  std::vector<Literal> found_;
};

constexpr std::array<std::string_view, 4> kSql{"SELECT", "INSERT INTO", "UPDATE", "DELETE FROM"};

/// The place of a statement's first word, standing alone and followed by more.
std::size_t sql_at(std::string_view text, std::string_view word) {
  for (std::size_t at = text.find(word); at != text.npos; at = text.find(word, at + 1)) {
    const std::size_t end = at + word.size();
    const bool starts = at == 0 || std::isalpha(static_cast<unsigned char>(text[at - 1])) == 0;
    const bool goes_on = end < text.size() && std::isspace(static_cast<unsigned char>(text[end]));
    if (starts && goes_on) return at;
  }
  return text.npos;
}

}  // namespace

void check_sql_place(const File& file, Faults& out) {
  if (!file.under("src/") || !file.cpp() || file.under("src/platform/")) return;
  if (file.name().starts_with("store")) return;
  std::string text;
  for (const std::string& line : file.lines)
    text += line + "\n";
  for (const Literal& literal : Literals(std::move(text)).all()) {
    for (const std::string_view word : kSql) {
      const std::size_t at = sql_at(literal.text, word);
      if (at == std::string::npos) continue;
      const auto line =
          std::count(literal.text.begin(), literal.text.begin() + static_cast<long>(at), '\n');
      out.push_back({file.path, literal.line + static_cast<int>(line),
                     "SQL outside a store file: " + std::string(word)});
      break;
    }
  }
}

void check_migrations(const std::filesystem::path& folder, Faults& out) {
  if (!std::filesystem::is_directory(folder)) return;
  std::vector<std::string> names;
  for (const auto& entry : std::filesystem::directory_iterator(folder))
    names.push_back(entry.path().filename().string());
  std::ranges::sort(names);
  int last = 0;
  for (const std::string& name : names) {
    const std::string path = "db/migrations/" + name;
    const bool digits = name.size() > 9 && std::all_of(name.begin(), name.begin() + 4,
                                                       [](char c) { return c >= '0' && c <= '9'; });
    if (!digits || name[4] != '_' || !name.ends_with(".sql")) {
      out.push_back({path, 1, "a migration is named NNNN_name.sql"});
      continue;
    }
    const int number = std::stoi(name.substr(0, 4));
    if (number == last) out.push_back({path, 1, "migration number twice"});
    if (number > last + 1) out.push_back({path, 1, "migration numbers with a gap"});
    last = number;
  }
}

}  // namespace tidy
