// The test of the test: a clean tree has no fault, and each planted fault is found, alone and at
// its line. Whoever adds a rule plants its fault here.
#include <cstdio>
#include <cstdlib>
#include <fstream>

#include "tidy.h"

namespace fs = std::filesystem;

namespace tidy {
namespace {

struct Plant {
  std::string path, text, expected;  // The whole fault; "" where there must be none.
};

const std::string kHead = "#pragma once\n// A header.\n";
const std::string kNeed = "src/flow/1_need/need.h";
const std::string kVisit = "src/flow/6_delivery/visits/";

std::string include(const std::string& what) {
  return "#include \"" + what + "\"\n";
}
std::string driver(const std::string& what) {
  return "#include <" + what + ">\n";
}
std::string lines(int n) {
  std::string out;
  for (int i = 0; i < n; ++i)
    out += "//\n";
  return out;
}
std::string wide(std::size_t n) {
  return "// " + std::string(n - 3, 'x') + "\n";
}

/// What is allowed and looks close to a fault.
std::vector<Plant> allowed() {
  std::string chinese = "// ";
  for (int i = 0; i < 97; ++i)
    chinese += "破";
  return {
      {"src/base/date.h", kHead, ""},
      {"src/registry/rules.h", kHead + include("registry/deadline.h"), ""},
      {kNeed, kHead + include("platform/fwd.h") + include("registry/codes.h") + lines(190), ""},
      {"src/flow/2_catalogue/rules.h", kHead + include("flow/2_catalogue/terms.h"), ""},
      {"src/flow/2_catalogue/terms.h", kHead + include("flow/1_need/need.h"), ""},
      {"src/flow/1_need/rules.cpp", include("flow/1_need/rules.h") + include("base/date.h"), ""},
      {"src/flow/1_need/rules_test.cpp", include("flow/1_need/store.h"), ""},
      {"src/flow/2_catalogue/catalogue.h", kHead + include("flow/1_need/need.h"), ""},
      {"src/flow/2_catalogue/commands.cpp", include("platform/sql.h") + driver("string"), ""},
      {kVisit + "visits.h", kHead + include("flow/6_delivery/delivery.h"), ""},
      {kVisit + "commands.cpp", include("flow/6_delivery/casework/store.h"), ""},
      {kVisit + "store.cpp", "const char* k = \"SELECT a FROM b\";\n", ""},
      {"src/platform/jobs.cpp", "const char* k = \"UPDATE a SET b = 1\";\n", ""},
      {"src/app/main.cpp", driver("CLI/CLI.hpp") + include("flow/1_need/need.h"), ""},
      {"src/app/cli.cpp", "// \"SELECT a\" in words\nint n = 1'000;\nauto s = \"SELECTED \";\n",
       ""},
      {"src/platform/clock.cpp",
       "auto n = std::chrono::system_clock"
       "::now();\n",
       ""},
      {"src/platform/http_beast.cpp", driver("boost/beast/core.hpp"), ""},
      {"src/base/table.cpp", "// clang-format off\n" + wide(120) + "// clang-format on\n", ""},
      {"src/base/chinese.cpp", chinese + "\n", ""},
      {"src/base/long.cpp", lines(400), ""},
      {"tests/bench/bare.cpp", driver("sqlite3.h") + driver("iostream"), ""},
      {"web/src/desk/provider_manager.ts", "export const a = 1\n", ""},
      {"web/src/api/schema.ts", "// This file was auto-generated\n" + lines(500), ""},
      {"docs/legal.md", "| " + wide(300), ""},
      {"db/migrations/0001_begin.sql", "", ""},
      {"db/migrations/0002_more.sql", "", ""},
  };
}

std::vector<Plant> direction_faults() {
  const std::string up = ":1: upward include of ";
  const std::string face = ":1: only the face flow/1_need/need.h may be included, not ";
  const std::string pure = ": faces and rules stay pure: ";
  const auto plant = [](const std::string& path, const std::string& to, const std::string& words) {
    return Plant{path, include(to), path + words + to};
  };
  const auto header = [&](const std::string& path, const std::string& to) {
    return Plant{path, kHead + include(to), path + ":3" + pure + to};
  };
  return {
      plant("src/base/a.cpp", "platform/sql.h", up),
      plant("src/platform/a.cpp", "registry/codes.h", up),
      plant("src/registry/a.cpp", "flow/1_need/need.h", up),
      plant("src/flow/1_need/commands.cpp", "flow/2_catalogue/catalogue.h", up),
      plant("src/flow/9_disclosure/commands.cpp", "oversight/flags.h", up),
      plant("src/oversight/a.cpp", "app/product.h", up),
      plant("src/flow/2_catalogue/commands.cpp", "flow/1_need/store.h", face),
      plant("src/oversight/a.cpp", "flow/1_need/store.h", face),
      plant("src/app/a.cpp", "flow/1_need/visits/visits.h", face),
      plant("src/base/a.cpp", "date.h", ":1: include by the path from src/: "),
      plant("src/flow/1_need/a.cpp", "../store.h", ":1: include by the path from src/: "),
      plant("src/flow/1_need/rules.cpp", "platform/sql.h", ":1" + pure),
      plant("src/flow/1_need/rules_bid.cpp", "flow/1_need/store.h", ":1" + pure),
      header(kNeed, "platform/execute.h"),
      header(kNeed, "flow/1_need/inputs.h"),
      header(kNeed, "flow/1_need/views.h"),
      header("src/flow/1_need/rules.h", "registry/parties.h"),
      header(kVisit + "visits.h", "flow/6_delivery/visits/store.h"),
      header("src/registry/calendar.h", "platform/sql.h"),
  };
}

std::vector<Plant> driver_faults() {
  const auto plant = [](const std::string& path, const std::string& header,
                        const std::string& home) {
    return Plant{path, "\n" + driver(header),
                 path + ":2: <" + header + "> is seen only in " + home};
  };
  return {
      plant("src/platform/jobs.cpp", "boost/beast/http.hpp", "src/platform/http*"),
      plant("src/platform/sql.cpp", "SQLiteCpp/Database.h", "src/platform/sql_sqlite*"),
      plant("src/registry/a.cpp", "sqlite3.h", "src/platform/sql_sqlite*"),
      plant("src/platform/sql_sqlite.cpp", "libpq-fe.h", "src/platform/sql_postgres*"),
      plant("src/app/cli.cpp", "CLI/CLI.hpp", "src/app/main.cpp*"),
      plant("src/platform/execute.cpp", "spdlog/spdlog.h", "src/platform/log*"),
      plant("src/registry/a.cpp", "sodium.h", "src/platform/crypto*"),
      plant("src/base/a.cpp", "openssl/evp.h", "src/platform/crypto*"),
      {"src/base/a.cpp", driver("iostream"),
       "src/base/a.cpp:1: no <iostream> in src/: fmt or the log"},
  };
}

std::vector<Plant> text_faults() {
  const std::string a = "src/base/a.cpp";
  const auto banned = [&](const std::string& path, const std::string& word) {
    return Plant{path, "\n\n" + word + "\n", path + ":3: banned: " + word};
  };
  const auto named = [](const std::string& path, const std::string& word) {
    return Plant{path, "\n", path + ":1: banned in a file's name: " + word};
  };
  return {
      {a, "\n" + wide(101), a + ":2: wider than 100 characters"},
      {a, "// clang-format off\n" + wide(121), a + ":2: wider than 120 characters"},
      {a, "// clang-format off\n// clang-format on\n" + wide(101),
       a + ":3: wider than 100 characters"},
      {"tests/play/a.cpp", wide(101), "tests/play/a.cpp:1: wider than 100 characters"},
      {"web/src/a.vue", wide(101), "web/src/a.vue:1: wider than 100 characters"},
      {"docs/a.md", wide(121), "docs/a.md:1: wider than 120 characters"},
      {a, lines(401), a + ":401: file over 400 lines"},
      {"web/src/a.ts", lines(401), "web/src/a.ts:401: file over 400 lines"},
      {kNeed, kHead + lines(198), kNeed + ":200: a face stays under 200 lines"},
      {"src/base/a.h", "// A header.\n", "src/base/a.h:1: header without #pragma once"},
      {"src/base/a.h", "#pragma once\n\n", "src/base/a.h:1: header without an opening comment"},
      banned(a,
             "using namespace"
             " std;"),
      banned("tests/play/a.cpp",
             "std::"
             "regex"),
      banned("src/platform/execute.cpp",
             "system_clock"
             "::now"),
      banned(a,
             "TO"
             "DO"),
      banned("docs/a.md",
             "FIX"
             "ME"),
      banned("web/src/a.ts",
             "XX"
             "X"),
      named("src/base/DateManager.cpp", "manager"),
      named("src/base/text_helper.cpp", "helper"),
      named("web/src/utils.ts", "util"),
  };
}

std::vector<Plant> sql_faults() {
  const std::string rules = "src/flow/1_need/rules.cpp";
  const std::string words = ": SQL outside a store file: ";
  return {
      {rules, "\nauto s = \"SELECT a FROM b\";\n", rules + ":2" + words + "SELECT"},
      {rules, "auto s = R\"(\n\n  INSERT INTO a VALUES (1))\";\n",
       rules + ":3" + words + "INSERT INTO"},
      {rules, "char c = '\"';\nauto s = R\"x(UPDATE a SET b)x\";\n",
       rules + ":2" + words + "UPDATE"},
      {"src/app/a.cpp", "auto s = \"DELETE FROM a\";\n", "src/app/a.cpp:1" + words + "DELETE FROM"},
      {"db/migrations/0003_b.sql", "", "db/migrations/0003_b.sql:1: migration numbers with a gap"},
      {"db/migrations/0001_a.sql", "", "db/migrations/0001_begin.sql:1: migration number twice"},
      {"db/migrations/1_a.sql", "", "db/migrations/1_a.sql:1: a migration is named NNNN_name.sql"},
  };
}

void write(const fs::path& root, const Plant& plant) {
  fs::create_directories((root / plant.path).parent_path());
  std::ofstream(root / plant.path) << plant.text;
}

/// A tree with a few sound files and the plant; only the expected fault may be found.
int try_plant(const fs::path& root, const Plant& plant) {
  fs::remove_all(root);
  write(root, {"db/migrations/0001_begin.sql", "", ""});
  write(root, {"src/flow/1_need/inputs.h", kHead + include("platform/execute.h"), ""});
  write(root, {"src/flow/1_need/views.h", kHead + include("flow/1_need/inputs.h"), ""});
  write(root, plant);
  const Faults found = faults_in(root);
  if (found.size() == 1 && found[0].text() == plant.expected) return 0;
  std::printf("planted in %s\n  expected %s\n", plant.path.c_str(), plant.expected.c_str());
  for (const Fault& fault : found)
    std::printf("  found    %s\n", fault.text().c_str());
  return 1;
}

}  // namespace

int self_test() {
  std::string pattern = (fs::temp_directory_path() / "pobing-tidy.XXXXXX").string();
  if (mkdtemp(pattern.data()) == nullptr) return 1;
  const fs::path root = pattern;
  int failures = 0, plants = 0;
  for (const Plant& plant : allowed())
    write(root, plant);
  for (const Fault& fault : faults_in(root)) {
    std::printf("allowed, but found: %s\n", fault.text().c_str());
    ++failures;
  }
  for (const auto& group : {direction_faults(), driver_faults(), text_faults(), sql_faults()}) {
    for (const Plant& plant : group) {
      failures += try_plant(root, plant);
      ++plants;
    }
  }
  fs::remove_all(root);
  std::printf("tidy: %d faults planted, %d failures\n", plants, failures);
  return failures;
}

}  // namespace tidy
