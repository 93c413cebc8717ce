// tidy_test ROOT: the faults of the tree, a line each; exit 1 if there is one.
// tidy_test --self-test: are planted faults found, and nothing else?
#include "tidy.h"

#include <algorithm>
#include <cstdio>
#include <fstream>

namespace fs = std::filesystem;

namespace {

constexpr const char* kTrees[] = {"src", "web", "tests", "docs"};
constexpr const char* kText[] = {".h",    ".cpp",      ".md",  ".ts",    ".vue",
                                 ".js",   ".mjs",      ".css", ".sh",    ".py",
                                 ".html", ".mustache", ".txt", ".cmake", ".sql"};
constexpr const char* kSkipped[] = {"node_modules", "dist"};

bool among(const std::string& word, const auto& words) {
  for (const char* each : words)
    if (word == each) return true;
  return false;
}

tidy::File read(const fs::path& root, const fs::path& path) {
  tidy::File file{.path = fs::relative(path, root).generic_string(), .lines = {}};
  std::ifstream in(path);
  for (std::string line; std::getline(in, line);)
    file.lines.push_back(line);
  return file;
}

void read_tree(const fs::path& root, const fs::path& tree, std::vector<tidy::File>& out) {
  if (!fs::is_directory(tree)) return;
  for (auto it = fs::recursive_directory_iterator(tree); it != fs::end(it); ++it) {
    if (it->is_directory() && among(it->path().filename().string(), kSkipped)) {
      it.disable_recursion_pending();
      continue;
    }
    if (!it->is_regular_file() || !among(it->path().extension().string(), kText)) continue;
    out.push_back(read(root, it->path()));
  }
}

}  // namespace

tidy::Faults tidy::faults_in(const fs::path& root) {
  Faults out;
  std::vector<File> files;
  for (const char* tree : kTrees)
    read_tree(root, root / tree, files);
  check_includes(files, out);
  for (const File& file : files) {
    check_text(file, out);
    check_sql_place(file, out);
  }
  check_migrations(root / "db/migrations", out);
  std::ranges::sort(out, {}, [](const Fault& f) { return std::pair(f.file, f.line); });
  return out;
}

int main(int argc, char** argv) {
  if (argc != 2) {
    std::fputs("usage: tidy_test ROOT | --self-test\n", stderr);
    return 2;
  }
  if (std::string_view(argv[1]) == "--self-test") return tidy::self_test() == 0 ? 0 : 1;
  const tidy::Faults faults = tidy::faults_in(argv[1]);
  for (const tidy::Fault& fault : faults)
    std::puts(fault.text().c_str());
  std::printf("tidy: %zu faults\n", faults.size());
  return faults.empty() ? 0 : 1;
}
