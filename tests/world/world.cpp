#include "world/world.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

#include <fmt/core.h>

#include "app/demo.h"

namespace test {
namespace fs = std::filesystem;

std::string postgres_url() {
  const char* url = std::getenv("POBING_TEST_POSTGRES");
  return url == nullptr ? "" : url;
}

ScratchDatabase::ScratchDatabase(sql::Engine engine) {
  crypto::start();
  place_.db = folder_.path() + "/test.db";
  place_.keys = folder_.path() + "/keys";
  place_.files = folder_.path() + "/files";
  place_.sessions = 1;
  if (engine == sql::Engine::sqlite) return;
  const std::string url = postgres_url();
  ENSURE(!url.empty());
  name_ = "pobing_" + crypto::random_hex(6);
  sql::connect({url})->script("CREATE DATABASE " + name_);
  place_.db = url.substr(0, url.rfind('/') + 1) + name_;
}

ScratchDatabase::~ScratchDatabase() {
  if (name_.empty()) return;
  try {
    sql::connect({postgres_url()})->script("DROP DATABASE IF EXISTS " + name_ + " WITH (FORCE)");
  } catch (const std::exception& e) {
    fmt::print(stderr, "could not drop {}: {}\n", name_, e.what());
  }
}

std::vector<std::string> scenario_files() {
  std::vector<std::string> out;
  if (fs::is_directory("tests/scenarios"))
    for (const auto& entry : fs::directory_iterator("tests/scenarios"))
      if (entry.path().extension() == ".txt") out.push_back(entry.path().string());
  std::sort(out.begin(), out.end());
  if (fs::exists("data/pilot/story.txt")) out.emplace_back("data/pilot/story.txt");
  return out;
}

std::string text_of(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) {
    fmt::print(stderr, "there is no file {}\n", path);
    std::exit(1);
  }
  std::ostringstream text;
  text << in.rdbuf();
  return text.str();
}

app::Outcome play_file(platform::Executor& executor, const std::string& path,
                       app::Options options) {
  if (!options.read) options.read = app::files_beside(fs::path(path).parent_path().string());
  auto out = app::play(executor, app::read_scenario(path, text_of(path)), options);
  for (const auto& f : out.faults)
    fmt::print("{}: {}\n", f.where, f.says);
  return out;
}

app::Outcome play_demo(platform::Executor& executor) {
  const auto story = app::demo_story();
  ENSURE(story.has_value());
  auto out = app::play(executor, *story, {.read = app::files_beside("")});
  for (const auto& f : out.faults)
    fmt::print("{}: {}\n", f.where, f.says);
  return out;
}

}  // namespace test
