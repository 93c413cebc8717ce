// goldens_test [--update]: the derived documents are what is committed. With --update, or
// POBING_UPDATE_GOLDENS in the environment, they are written anew.
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>

#include <fmt/core.h>

#include "app/product.h"
#include "base/text.h"
#include "goldens/derived.h"
#include "world/world.h"

namespace {

namespace fs = std::filesystem;

constexpr const char* kFrom = "<!-- states: derived by make goldens -->\n";
constexpr const char* kTo = "<!-- /states -->\n";

std::string old_text(const std::string& path) {
  return fs::exists(path) ? test::text_of(path) : "";
}

/// The README with its diagrams between the markers, put at the end where there are none.
std::string with_diagrams(const std::string& readme, const std::string& diagrams) {
  const std::size_t from = readme.find(kFrom);
  const std::size_t to = readme.find(kTo);
  if (from == readme.npos || to == readme.npos)
    return readme + "\n## States\n\n" + kFrom + diagrams + kTo;
  return readme.substr(0, from) + kFrom + diagrams + readme.substr(to);
}

void tell_difference(const std::string& path, const std::string& was, const std::string& is) {
  const auto before = base::split(was, '\n');
  const auto after = base::split(is, '\n');
  for (std::size_t i = 0; i < std::max(before.size(), after.size()); ++i) {
    const std::string a = i < before.size() ? before[i] : "(end)";
    const std::string b = i < after.size() ? after[i] : "(end)";
    if (a == b) continue;
    fmt::print("{}:{}: committed {}\n{}:{}: derived   {}\n", path, i + 1, a.substr(0, 300), path,
               i + 1, b.substr(0, 300));
    return;
  }
}

std::map<std::string, std::string> documents() {
  const auto product = app::product();
  std::map<std::string, std::string> out{
      {"tests/goldens/openapi.json", goldens::laid_out(platform::openapi(product.modules))},
      {"tests/goldens/refusals.txt", goldens::refusals_text(product)},
      {"docs/legal.md", goldens::legal_text(product)},
      {"docs/policy.md", goldens::policy_text(product)}};
  for (const auto& m : product.modules) {
    const std::string folder = goldens::folder_of(m);
    if (m.lifecycles.empty() || folder.empty()) continue;
    const std::string path = folder + "/README.md";
    out[path] = with_diagrams(old_text(path), goldens::diagrams_text(m));
  }
  return out;
}

int self_test() {
  using goldens::rule_numbers;
  using goldens::rules_of_test;
  const bool good = rule_numbers("A-08; T0-3 实施条例 §58, GB 32100, PI-12") ==
                        std::vector<std::string>{"A08", "T0_3", "PI12"} &&
                    rules_of_test("T0_7_J_5_refuses") == std::vector<std::string>{"T0_7", "J5"} &&
                    rule_numbers("T-03, B-06") == std::vector<std::string>{"T03", "B06"} &&
                    rules_of_test("B6_reads") == std::vector<std::string>{"B6"} &&
                    rules_of_test("reads_a_row").empty();
  if (!good) fmt::print("FAULT the numbers of rules are not found\n");
  return good ? 0 : 1;
}

}  // namespace

int main(int argc, char** argv) {
  const bool update = (argc > 1 && std::strcmp(argv[1], "--update") == 0) ||
                      std::getenv("POBING_UPDATE_GOLDENS") != nullptr;
  int changed = 0;
  for (const auto& [path, text] : documents()) {
    const std::string was = old_text(path);
    if (was == text) continue;
    ++changed;
    if (update) {
      std::ofstream(path, std::ios::binary) << text;
      fmt::print("written: {}\n", path);
    } else {
      tell_difference(path, was, text);
    }
  }
  if (!update && changed > 0)
    fmt::print("{} documents are not what is committed; `make goldens` writes them\n", changed);
  return self_test() + (update ? 0 : changed) == 0 ? 0 : 1;
}
