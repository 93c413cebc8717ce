// What a file may look like: width, length, opening, name, words.
#include <algorithm>
#include <array>
#include <cctype>

#include "tidy.h"

namespace tidy {
namespace {

constexpr std::size_t kWidth = 100;
constexpr std::size_t kTableWidth = 120;  // Aligned by hand, under `clang-format off`; and prose.
constexpr std::size_t kFileLines = 400;
constexpr std::size_t kFaceLines = 200;

// Split, so that this file does not find itself.
constexpr std::array<std::string_view, 3> kUnfinished{
    "TO"
    "DO",
    "FIX"
    "ME",
    "XX"
    "X"};
constexpr std::string_view kNow =
    "system_clock"
    "::now";
constexpr std::array<std::string_view, 3> kBanned{
    "using namespace"
    " std;",
    kNow,
    "std::"
    "regex"};
constexpr std::array<std::string_view, 3> kBannedNames{"manager", "helper", "util"};

/// Characters, not bytes: a Chinese sentence is as long as it has signs.
std::size_t width(std::string_view line) {
  return static_cast<std::size_t>(std::ranges::count_if(
      line, [](char c) { return (static_cast<unsigned char>(c) >> 6) != 2; }));
}

bool word_char(char c) {
  return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_';
}

bool has_word(std::string_view line, std::string_view word) {
  for (std::size_t at = line.find(word); at != line.npos; at = line.find(word, at + 1)) {
    const std::size_t end = at + word.size();
    if ((at == 0 || !word_char(line[at - 1])) && (end == line.size() || !word_char(line[end])))
      return true;
  }
  return false;
}

bool web_code(const File& file) {
  return file.under("web/") &&
         std::ranges::any_of(std::array{".ts", ".vue", ".js", ".mjs", ".css"},
                             [&](const char* ext) { return file.path.ends_with(ext); });
}

/// A client or a schema written by a program is as long as it is.
bool generated(const File& file) {
  return std::any_of(file.lines.begin(),
                     file.lines.begin() + std::min<long>(5, std::ssize(file.lines)),
                     [](const std::string& s) { return s.find("auto-generated") != s.npos; });
}

/// In prose a table row and an address cannot be broken.
bool may_be_wide(const File& file, std::string_view line) {
  return file.path.ends_with(".md") &&
         (line.starts_with("|") || line.find("http") != line.npos || line.starts_with("!["));
}

void check_width(const File& file, Faults& out) {
  std::size_t limit = file.path.ends_with(".md") ? kTableWidth : kWidth;
  for (std::size_t i = 0; i < file.lines.size(); ++i) {
    const std::string& line = file.lines[i];
    if (line.find("// clang-format off") != line.npos) limit = kTableWidth;
    if (line.find("// clang-format on") != line.npos) limit = kWidth;
    if (width(line) > limit && !may_be_wide(file, line))
      out.push_back({file.path, static_cast<int>(i) + 1,
                     "wider than " + std::to_string(limit) + " characters"});
  }
}

void check_words(const File& file, Faults& out) {
  const bool clock = file.under("src/platform/clock.");
  for (std::size_t i = 0; i < file.lines.size(); ++i) {
    const auto fault = [&](std::string_view word) {
      out.push_back({file.path, static_cast<int>(i) + 1, "banned: " + std::string(word)});
    };
    for (const std::string_view word : kUnfinished)
      if (has_word(file.lines[i], word)) fault(word);
    if (!file.cpp()) continue;
    for (const std::string_view word : kBanned)
      if (file.lines[i].find(word) != std::string::npos && !(clock && word == kNow)) fault(word);
  }
}

/// The role provider_manager is a word of the domain; a "manager" of ours is not.
void check_name(const File& file, Faults& out) {
  std::string name;
  for (const char c : file.name())
    if (word_char(c) && c != '_')
      name += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  if (const std::size_t role = name.find("providermanager"); role != name.npos)
    name.erase(role, 15);
  for (const std::string_view word : kBannedNames)
    if (name.find(word) != name.npos)
      out.push_back({file.path, 1, "banned in a file's name: " + std::string(word)});
}

void check_header(const File& file, Faults& out) {
  const auto opens = [&](std::size_t i) {
    return i < file.lines.size() && file.lines[i].starts_with("//");
  };
  if (std::ranges::find(file.lines, "#pragma once") == file.lines.end())
    out.push_back({file.path, 1, "header without #pragma once"});
  if (!opens(0) && !opens(1)) out.push_back({file.path, 1, "header without an opening comment"});
}

/// flow/N_name/name.h, or in a step's sub-folder sub/sub.h.
bool is_face(const File& file) {
  if (!file.under("src/flow/")) return false;
  const std::string folder = file.path.substr(0, file.path.rfind('/'));
  const std::string last = folder.substr(folder.rfind('/') + 1);
  return file.name() == last + ".h" || (last.size() > 2 && file.name() == last.substr(2) + ".h");
}

}  // namespace

void check_text(const File& file, Faults& out) {
  const bool code = file.cpp() || (web_code(file) && !generated(file));
  check_name(file, out);
  check_words(file, out);
  if (code || file.path.ends_with(".md")) check_width(file, out);
  if (file.path.ends_with(".h")) check_header(file, out);
  const auto lines = static_cast<int>(file.lines.size());
  if (code && file.lines.size() > kFileLines)
    out.push_back({file.path, lines, "file over 400 lines"});
  if (is_face(file) && file.lines.size() >= kFaceLines)
    out.push_back({file.path, lines, "a face stays under 200 lines"});
}

}  // namespace tidy
