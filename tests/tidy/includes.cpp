// Who may include whom. The tree is the flow and the number is the rule: a file sees only what
// stands before it, of another step only the face, and each driver is seen in one place.
#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "tidy.h"

namespace tidy {
namespace {

constexpr int kFirstStep = 10;
constexpr int kOversight = 50;

/// base < platform < registry < the steps < oversight < paper < app; -1 is not below src/.
int rank(std::string_view path) {
  if (path.starts_with("base/")) return 0;
  if (path.starts_with("platform/")) return 1;
  if (path.starts_with("registry/")) return 2;
  if (path.starts_with("oversight/")) return kOversight;
  if (path.starts_with("paper/")) return kOversight + 1;
  if (path.starts_with("app/")) return kOversight + 2;
  const bool step = path.starts_with("flow/") && path.size() > 7 && path[6] == '_';
  return step && path[5] >= '1' && path[5] <= '9' ? kFirstStep + (path[5] - '0') : -1;
}

bool in_flow(std::string_view path) {
  return rank(path) > kFirstStep && rank(path) < kOversight;
}

/// "flow/6_delivery/visits/store.h" belongs to "flow/6_delivery".
std::string_view step_of(std::string_view path) {
  return path.substr(0, path.find('/', 5));
}

/// A folder's face bears the folder's name: flow/1_need/need.h, flow/6_delivery/visits/visits.h.
std::string face_of(std::string_view folder) {
  std::string_view name = folder.substr(folder.rfind('/') + 1);
  if (name.size() > 2 && name[1] == '_') name.remove_prefix(2);
  return std::string(folder) + "/" + std::string(name) + ".h";
}

bool is_face(std::string_view path) {
  return in_flow(path) && path == face_of(path.substr(0, path.rfind('/')));
}

/// rules.h, rules.cpp and, split by noun, rules_bid.cpp; their tests may see more.
bool is_rules(std::string_view path) {
  const std::string_view name = path.substr(path.rfind('/') + 1);
  return in_flow(path) && (name.starts_with("rules.") || name.starts_with("rules_")) &&
         !name.ends_with("_test.cpp");
}

/// What of the registry needs no database: values, dates and dated rows.
constexpr std::array<std::string_view, 5> kPureRegistry{"registry/calendar.h", "registry/codes.h",
                                                        "registry/deadline.h", "registry/rules.h",
                                                        "registry/sentence.h"};

bool is_pure_registry(std::string_view path) {
  return std::ranges::find(kPureRegistry, path) != kPureRegistry.end();
}

struct Include {
  int line = 0;
  bool quoted = false;
  std::string to;
};
using Includes = std::map<std::string, std::vector<Include>>;  // By path from src/.

std::vector<Include> includes_of(const File& file) {
  constexpr std::string_view kInclude = "#include ";
  std::vector<Include> out;
  for (std::size_t i = 0; i < file.lines.size(); ++i) {
    std::string_view line = file.lines[i];
    if (!line.starts_with(kInclude) || line.size() < kInclude.size() + 2) continue;
    line.remove_prefix(kInclude.size());
    const bool quoted = line[0] == '"';
    const std::string_view to = line.substr(1, line.find(quoted ? '"' : '>', 1) - 1);
    out.push_back({static_cast<int>(i) + 1, quoted, std::string(to)});
  }
  return out;
}

/// Asked only of what stands before and, in another step, is its face. Another header of the own
/// step is part of what includes it, and so must be pure as well, however deep.
bool pure_may_see(const std::string& to, const Includes& all, std::set<std::string>& asked) {
  if (rank(to) == 0 || to == "platform/fwd.h" || is_pure_registry(to)) return true;
  if (is_face(to) || is_rules(to)) return true;  // Judged at its own lines.
  if (!in_flow(to) || to.substr(to.rfind('/') + 1).starts_with("store")) return false;
  if (!asked.insert(to).second) return true;
  const auto found = all.find(to);
  return found == all.end() || std::ranges::all_of(found->second, [&](const Include& next) {
           return !next.quoted || pure_may_see(next.to, all, asked);
         });
}

std::string fault_of(std::string_view from, const std::string& to, const Includes& all) {
  if (rank(to) < 0) return "include by the path from src/: ";
  if (rank(to) > rank(from)) return "upward include of ";
  if (in_flow(to) && step_of(to) != step_of(from) && to != face_of(step_of(to)))
    return "only the face " + face_of(step_of(to)) + " may be included, not ";
  const bool pure = is_face(from) || is_rules(from) || is_pure_registry(from);
  std::set<std::string> asked;
  return pure && !pure_may_see(to, all, asked) ? "faces and rules stay pure: " : "";
}

struct Driver {
  std::string_view header;  // As it begins after the bracket.
  std::string_view home;    // As the only paths that may include it begin.
};
constexpr std::array<Driver, 15> kDrivers{{
    {"boost/beast", "src/platform/http"},
    {"SQLiteCpp", "src/platform/sql_sqlite"},
    {"sqlite3.h", "src/platform/sql_sqlite"},
    {"libpq-fe", "src/platform/sql_postgres"},
    {"CLI/", "src/app/main.cpp"},
    {"spdlog", "src/platform/log"},
    {"sodium", "src/platform/crypto"},
    {"openssl", "src/platform/crypto"},
    {"libgfshare", "src/platform/crypto"},
    {"archive", "src/app/archive."},
    {"pango", "src/paper/setting."},
    {"cairo", "src/paper/document."},
    {"fontconfig", "src/paper/font."},
    {"xlsxwriter", "src/paper/workbook."},
    {"qrencode", "src/paper/qr."},
}};

std::string driver_fault(std::string_view path, std::string_view header) {
  if (header.starts_with("iostream")) return "no <iostream> in src/: fmt or the log";
  for (const Driver& driver : kDrivers) {
    if (header.starts_with(driver.header) && !path.starts_with(driver.home))
      return "<" + std::string(header) + "> is seen only in " + std::string(driver.home) + "*";
  }
  return "";
}

}  // namespace

void check_includes(const std::vector<File>& files, Faults& out) {
  Includes all;
  for (const File& file : files)
    if (file.under("src/") && file.cpp()) all[file.path.substr(4)] = includes_of(file);
  for (const auto& [from, includes] : all) {
    const std::string path = "src/" + from;
    for (const Include& include : includes) {
      std::string words =
          include.quoted ? fault_of(from, include.to, all) : driver_fault(path, include.to);
      if (words.empty()) continue;
      if (include.quoted) words += include.to;
      out.push_back({path, include.line, words});
    }
  }
}

}  // namespace tidy
