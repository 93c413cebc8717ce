// sample_test POBING: plays the scenario of the assessment, asks as the public for the frame of its
// sample, and lets the program draw it again from that answer alone; then from altered ones.
#include <fmt/core.h>

#include "http/server_process.h"
#include "world/world.h"

namespace {

namespace json = boost::json;

int faults = 0;

void expect(bool holds, const std::string& what) {
  if (holds) return;
  ++faults;
  fmt::print("FAULT {}\n", what);
}

/// What the program says of the published sample, and its exit code.
std::string drawn_again(const std::string& program, const json::object& published, int& code) {
  return process::run({program, "sample", "-", "--json"}, json::serialize(published), code);
}

void expect_found(const std::string& program, const json::object& altered, const char* what) {
  int code = 0;
  const auto said = json::parse(drawn_again(program, altered, code)).as_object();
  expect(code == 1, fmt::format("{}: exit code {} instead of 1", what, code));
  expect(!said.at("agrees").as_bool(), fmt::format("{} was not found", what));
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) {
    fmt::print(stderr, "usage: sample_test POBING\n");
    return 2;
  }
  const std::string program = argv[1];
  test::World world(sql::Engine::sqlite);
  const auto out = test::play_file(world.executor(), "tests/scenarios/assessment.txt");
  expect(out.faults.empty(), "the scenario has faults");
  const platform::Actor everyone;
  const auto midterm = out.kept.find("M");
  if (midterm == out.kept.end()) {
    fmt::print("FAULT the scenario keeps no mid-term assessment\n");
    return 1;
  }
  const auto reply = world.executor().run("assessment.frame", everyone, out.ended,
                                          {{"id", midterm->second.at("id")}});
  expect(reply.done(), "the public is not shown the frame: " + reply.code);
  if (!reply.done()) return 1;
  const json::object& published = reply.body;
  int code = -1;
  const auto said = json::parse(drawn_again(program, published, code)).as_object();
  expect(code == 0, fmt::format("exit code {} instead of 0", code));
  expect(said.at("agrees").as_bool(), "the sample was not drawn again");
  const auto& again = said.at("drawn").as_array();
  const auto& drawn = published.at("drawn").as_array();
  expect(!drawn.empty() && again.size() == drawn.size(), "another number was drawn again");
  for (std::size_t i = 0; i < std::min(again.size(), drawn.size()); ++i)
    expect(again[i].at("fact") == drawn[i].at("fact"), fmt::format("place {} differs", i + 1));
  // Ids and hashes alone: nothing of a person, a household or a day.
  for (const auto& id : published.at("frame").as_array())
    expect(id.as_string().find('_') != json::string::npos && id.as_string().size() < 40,
           "the frame holds more than ids");

  json::object altered = published;
  altered["seed"] = "another seed";
  expect_found(program, altered, "another seed");
  altered = published;
  altered["frame"].as_array().pop_back();
  expect_found(program, altered, "a frame without one id");
  altered = published;
  auto& swapped = altered["drawn"].as_array();
  std::swap(swapped.front(), swapped.back());
  expect_found(program, altered, "another order");
  fmt::print("sample: {} drawn from {}, {} faults\n", drawn.size(),
             published.at("frame").as_array().size(), faults);
  return faults == 0 ? 0 : 1;
}
