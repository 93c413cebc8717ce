// ocds_test PROGRAM: the pilot's releases are valid OCDS 1.1.5, add up to what the books hold, tell
// nothing sealed and nobody's name; the command prints them, and derived anew they are the same.
#include <cstdio>
#include <gtest/gtest.h>
#include <sys/wait.h>

#include "base/text.h"
#include "pilot.h"

namespace ocds {
namespace {

std::string program;  // build/pobing, from the command line

/// What the command wrote and its exit code.
struct Ran {
  std::vector<std::string> lines;
  int exit = -1;
};
Ran run(const std::string& arguments) {
  Ran out;
  FILE* pipe = popen((program + " " + arguments).c_str(), "r");
  if (pipe == nullptr) return out;
  std::string text;
  for (int c = std::fgetc(pipe); c != EOF; c = std::fgetc(pipe))
    text += char(c);
  const int status = pclose(pipe);
  out.exit = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
  for (auto& line : base::split(text, '\n'))
    if (!line.empty()) out.lines.push_back(std::move(line));
  return out;
}

TEST(Command, Prints_each_release_on_a_line) {
  const auto& place = Pilot::get().world().scratch().place();
  const std::string where =
      "--db " + place.db + " --keys " + place.keys + " --files " + place.files;
  const Ran whole = run("releases " + where);
  EXPECT_EQ(whole.exit, 0);
  const auto all = Pilot::get().releases();
  ASSERT_EQ(whole.lines.size(), all.size());
  for (std::size_t i = 0; i < all.size(); ++i)
    EXPECT_EQ(json::parse(whole.lines[i]), json::value(all[i]));
  EXPECT_EQ(run("releases " + where + " >/dev/full").exit, 3);
  EXPECT_EQ(run("releases --db " + place.db + ".none 2>&1").exit, 3);
  EXPECT_EQ(run("releases --everything 2>&1").exit, 2);
  const Ran help = run("releases --help");
  EXPECT_EQ(help.exit, 0);
  EXPECT_NE(help.lines.at(0).find("Open Contracting Data Standard 1.1.5"), std::string::npos);
}

/// Last: the rows are made anew, by a follower that comes long after everything happened.
TEST(Derived, Late_and_again_each_comes_out_the_same) {
  Pilot& pilot = Pilot::get();
  const auto before = pilot.releases();
  const auto entries = json::serialize(pilot.ask("disclosure.register", {}));
  pilot.derive_anew();
  const auto after = pilot.releases();
  ASSERT_EQ(after.size(), before.size());
  for (std::size_t i = 0; i < before.size(); ++i)
    EXPECT_EQ(json::serialize(after[i]), json::serialize(before[i]));
  EXPECT_EQ(json::serialize(pilot.ask("disclosure.register", {})), entries);
}

TEST(Derived, Published_once_it_is_never_changed) {
  Pilot& pilot = Pilot::get();
  const auto all = pilot.releases();
  const auto listed = pilot.ask("disclosure.list", {{"limit", 1}});
  const auto seq = listed.at("releases").at(0).at("seq");
  const platform::Actor system{"system", "system", platform::Role::system, "", "", ""};
  const auto again = pilot.world().executor().run("disclosure.release", system,
                                                  pilot.played().ended, {{"seq", seq}});
  EXPECT_TRUE(again.done());
  EXPECT_EQ(again.body.at("document"), json::value(all[0]));
  EXPECT_EQ(pilot.releases(), all);
}

}  // namespace
}  // namespace ocds

int main(int argc, char** argv) {
  testing::InitGoogleTest(&argc, argv);
  if (argc != 2) {
    std::fprintf(stderr, "usage: ocds_test PROGRAM\n");
    return 2;
  }
  ocds::program = argv[1];
  return RUN_ALL_TESTS();
}
