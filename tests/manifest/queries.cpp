// Reads the SQL constants out of the sources: {"name", R"(text)"}, or plain literals side by side.
#include <algorithm>
#include <filesystem>
#include <optional>

#include "manifest/manifest.h"
#include "world/world.h"

namespace manifest {
namespace {

class Source {
 public:
  Source(std::string file, const std::string& text) : file_(std::move(file)), text_(text) {}

  void read(std::deque<SourceQuery>& out) {
    for (at_ = 0; at_ < text_.size(); ++at_) {
      if (text_.compare(at_, 2, "//") == 0) at_ = text_.find('\n', at_);
      if (at_ == std::string::npos) return;
      if (text_[at_] != '{') continue;
      const std::size_t from = at_;
      if (!pair(out)) at_ = from;
    }
  }

 private:
  bool pair(std::deque<SourceQuery>& out) {
    const auto line = std::count(text_.begin(), text_.begin() + long(at_), '\n') + 1;
    ++at_;
    const auto name = literals();
    if (!name || !is_name(*name) || !skip(',')) return false;
    const auto text = literals();
    if (!text || !is_sql(*text) || !skip('}')) return false;
    out.push_back({file_ + ":" + std::to_string(line), *name, *text});
    --at_;
    return true;
  }
  static bool is_name(const std::string& s) {
    return s.find('.') != s.npos && std::all_of(s.begin(), s.end(), [](char c) {
             return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '_';
           });
  }
  static bool is_sql(const std::string& s) {
    const auto word = s.find_first_not_of(" \n\t");
    return word != s.npos && std::any_of(std::begin(kBegins), std::end(kBegins), [&](auto begin) {
             return s.compare(word, std::string_view(begin).size(), begin) == 0;
           });
  }
  void blanks() {
    while (at_ < text_.size()) {
      if (text_[at_] == ' ' || text_[at_] == '\n' || text_[at_] == '\t')
        ++at_;
      else if (text_.compare(at_, 2, "//") == 0)
        at_ = std::min(text_.find('\n', at_), text_.size());
      else
        return;
    }
  }
  bool skip(char c) {
    blanks();
    if (at_ >= text_.size() || text_[at_] != c) return false;
    ++at_;
    return true;
  }
  /// One or more literals, as the compiler joins them.
  std::optional<std::string> literals() {
    std::optional<std::string> all;
    while (true) {
      blanks();
      if (text_.compare(at_, 3, "R\"(") == 0) {
        const std::size_t end = text_.find(")\"", at_);
        if (end == std::string::npos) return all;
        all = all.value_or("") + text_.substr(at_ + 3, end - at_ - 3);
        at_ = end + 2;
      } else if (at_ < text_.size() && text_[at_] == '"') {
        std::string one;
        for (++at_; at_ < text_.size() && text_[at_] != '"'; ++at_)
          one += text_[at_] == '\\' ? text_[++at_] : text_[at_];
        ++at_;
        all = all.value_or("") + one;
      } else {
        return all;
      }
    }
  }

  static constexpr const char* kBegins[] = {"SELECT", "INSERT", "UPDATE", "DELETE", "WITH"};
  std::string file_;
  const std::string& text_;
  std::size_t at_ = 0;
};

/// `sql::Query kName{` or `Query kName{`: so many constants there must be.
std::size_t declared(const std::string& text) {
  std::size_t n = 0;
  for (std::size_t at = text.find("Query k"); at != text.npos; at = text.find("Query k", at + 1)) {
    const std::size_t end = text.find_first_of("{;[(=,) \n", at + 7);
    n += end != text.npos && text[end] == '{' ? 1 : 0;
  }
  return n;
}

}  // namespace

void read_queries(const std::string& file, const std::string& text, std::deque<SourceQuery>& out,
                  Faults& faults) {
  const std::size_t before = out.size();
  Source(file, text).read(out);
  const std::size_t found = out.size() - before;
  if (found < declared(text))
    faults.push_back(file + ": " + std::to_string(declared(text)) + " queries, but only " +
                     std::to_string(found) + " could be read");
}

std::deque<SourceQuery> source_queries(Faults& faults) {
  namespace fs = std::filesystem;
  std::deque<SourceQuery> out;
  for (const auto& entry : fs::recursive_directory_iterator("src")) {
    const std::string path = entry.path().generic_string();
    const bool store = entry.path().filename().string().starts_with("store");
    if (entry.path().extension() == ".cpp" && (store || path.starts_with("src/platform/")))
      read_queries(path, test::text_of(path), out, faults);
  }
  std::sort(out.begin(), out.end(), [](const auto& a, const auto& b) { return a.where < b.where; });
  return out;
}

}  // namespace manifest
