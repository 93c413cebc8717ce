#pragma once
// Tidy: the rules of the house that no compiler checks, checked by reading the tree. The program
// tidy_test runs them over the repository; its self-test plants every kind of fault.
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace tidy {

struct Fault {
  std::string file;  // Relative to the root.
  int line = 0;
  std::string words;

  std::string text() const { return file + ":" + std::to_string(line) + ": " + words; }
};
using Faults = std::vector<Fault>;

/// One file: its path from the root ("src/base/date.h") and its lines.
struct File {
  std::string path;
  std::vector<std::string> lines;

  std::string name() const { return path.substr(path.rfind('/') + 1); }
  bool under(std::string_view folder) const { return path.starts_with(folder); }
  bool cpp() const { return path.ends_with(".h") || path.ends_with(".cpp"); }
};

/// All faults of the tree below root, by file and line.
Faults faults_in(const std::filesystem::path& root);

// The rules, a group each. Who sees whom is asked of all files at once: what a face includes, it
// shows.
void check_includes(const std::vector<File>& files, Faults& out);
void check_text(const File& file, Faults& out);
void check_sql_place(const File& file, Faults& out);
void check_migrations(const std::filesystem::path& folder, Faults& out);

/// Plants each kind of fault in a temporary tree and expects exactly it. Returns the failures.
int self_test();

}  // namespace tidy
