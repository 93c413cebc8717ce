// The pilot's releases against the published schema and codelists, and that these checks can fail.
#include <gtest/gtest.h>

#include "pilot.h"

namespace ocds {
namespace {

/// What needs the published schema; without it each test says so and where it is looked for.
class Published : public testing::Test {
 protected:
  void SetUp() override {
    if (!there())
      GTEST_SKIP() << "SKIPPED: " << folder()
                   << " is not there, so releases are not validated against the published schema "
                      "(POBING_SHARED names another folder than ../shared)";
    static const Standard only;
    standard = &only;
  }
  const Standard* standard = nullptr;
};

std::string told(const std::vector<std::string>& faults) {
  std::string out;
  for (const auto& fault : faults)
    out += fault + "\n";
  return out;
}

/// Needs no story, so that ctest can show at once whether the others were skipped.
TEST_F(Published, The_schema_and_the_codelists_are_read) {
  EXPECT_FALSE(standard->faults("release", json::object()).empty());
  EXPECT_FALSE(standard->faults("release-package", json::object()).empty());
  EXPECT_FALSE(standard->faults("record-package", json::object()).empty());
  ASSERT_TRUE(standard->codes("releaseTag.csv"));
  EXPECT_TRUE(standard->codes("releaseTag.csv")->contains("implementationUpdate"));
}

TEST_F(Published, Every_release_is_valid) {
  const auto all = Pilot::get().releases();
  ASSERT_EQ(all.size(), 11u);
  for (const auto& release : all)
    EXPECT_EQ(told(standard->faults("release", release)), "") << word(release.at("id"));
}

TEST_F(Published, A_planted_fault_is_found) {
  const json::object good = Pilot::get().releases().back();
  const auto spoilt = [&](const std::function<void(json::object&)>& spoil) {
    json::object bad = good;
    spoil(bad);
    return !standard->faults("release", bad).empty();
  };
  EXPECT_FALSE(spoilt([](json::object&) {}));
  EXPECT_TRUE(spoilt([](json::object& r) { r.erase("ocid"); }));
  EXPECT_TRUE(spoilt([](json::object& r) { r["ocid"] = 7; }));
  EXPECT_TRUE(spoilt([](json::object& r) { r["tag"] = json::array{"paid"}; }));
  EXPECT_TRUE(spoilt([](json::object& r) { r["tag"] = json::array(); }));
  EXPECT_TRUE(spoilt([](json::object& r) {
    r["tender"].as_object()["value"].as_object()["amount"] = "180000.00";
  }));
  EXPECT_TRUE(spoilt([](json::object& r) { r["tender"].as_object()["status"] = "done"; }));
  EXPECT_TRUE(
      spoilt([](json::object& r) { r["contracts"].as_array()[0].as_object().erase("awardID"); }));
  EXPECT_TRUE(spoilt([](json::object& r) {
    r["bids"].as_object()["details"].as_array()[0].as_object()["status"] = "lost";
  })) << "the extension of bids is not in the schema";
  EXPECT_TRUE(spoilt([](json::object& r) {
    r["contracts"].as_array()[0].as_object()["agreedMetrics"].as_array()[0].as_object()["id"] = 1;
  })) << "the extension of metrics is not in the schema";
}

TEST_F(Published, Every_field_is_one_of_the_standard_or_its_extensions) {
  for (const auto& release : Pilot::get().releases())
    standard->walk(
        release, [](const Met&) {}, [](const std::string& path) { ADD_FAILURE() << path; });
  json::object more = Pilot::get().releases().back();
  more["tender"].as_object()["ceiling"] = 1;
  std::string found;
  standard->walk(
      more, [](const Met&) {}, [&](const std::string& path) { found = path; });
  EXPECT_EQ(found, "/tender/ceiling");
}

/// Each code met that its list does not have: list → codes. Closed lists must have all.
std::map<std::string, std::set<std::string>> foreign_codes(const Standard& standard,
                                                           const json::value& release,
                                                           bool closed) {
  std::map<std::string, std::set<std::string>> out;
  const auto check = [&](const Met& met) {
    const auto* list_name = met.field.if_contains("codelist");
    if (list_name == nullptr || met.field.at("openCodelist").as_bool() == closed) return;
    const auto codes = standard.codes(word(*list_name));
    if (closed && !codes) return;  // the extension's: its schema enumerates it
    const auto look = [&](const json::value& code) {
      if (!codes || !codes->contains(word(code))) out[word(*list_name)].insert(word(code));
    };
    if (!met.value.is_array()) return look(met.value);
    for (const auto& one : met.value.get_array())
      look(one);
  };
  standard.walk(release, check, [](const std::string&) {});
  return out;
}

TEST_F(Published, Codes_of_closed_lists_are_in_them_and_of_open_ones_named_here) {
  // The list of statistics comes with the extension's documents, which the folder does not hold.
  const std::map<std::string, std::set<std::string>> ours{{"bidStatistics.csv", {"bids"}}};
  for (const auto& release : Pilot::get().releases()) {
    EXPECT_TRUE(foreign_codes(*standard, release, true).empty()) << word(release.at("id"));
    for (const auto& [name, codes] : foreign_codes(*standard, release, false)) {
      ASSERT_TRUE(ours.contains(name)) << name << ": " << *codes.begin();
      EXPECT_EQ(codes, ours.at(name));
    }
  }
  json::object bad = Pilot::get().releases().back();
  bad["tender"].as_object()["value"].as_object()["currency"] = "RMB";
  bad["parties"].as_array()[0].as_object()["roles"].as_array()[0] = "patron";
  EXPECT_TRUE(foreign_codes(*standard, bad, true).contains("currency.csv"));
  EXPECT_TRUE(foreign_codes(*standard, bad, false).contains("partyRole.csv"));
}

/// The other scenarios have what the pilot has not: cancelled plans and tenders, an award that a
/// challenge overturned, a contract published late.
TEST_F(Published, Every_release_of_the_other_scenarios_is_valid_and_their_records_too) {
  std::set<std::string> seen;
  for (const auto& file : test::scenario_files()) {
    if (file.ends_with("story.txt")) continue;
    test::World world(sql::Engine::sqlite);
    const auto played = test::play_file(world.executor(), file);
    EXPECT_TRUE(played.faults.empty()) << file;
    world.executor().follow(played.ended);
    std::map<std::string, std::vector<json::object>> by_process;
    for (const auto& release : public_releases(world.executor(), played.ended)) {
      EXPECT_EQ(told(standard->faults("release", release)), "") << file;
      EXPECT_TRUE(foreign_codes(*standard, release, true).empty()) << file;
      for (const auto& tag : release.at("tag").as_array())
        seen.insert(word(tag));
      by_process[word(release.at("ocid"))].push_back(release);
    }
    for (const auto& [ocid, releases] : by_process) {
      const auto record = compiled(releases);
      EXPECT_EQ(told(standard->faults("release", record)), "") << file;
      std::int64_t active = 0;
      if (const auto* awards = record.if_contains("awards"))
        for (const auto& one : awards->as_array())
          active += word(one.at("status")) == "active" ? 1 : 0;
      EXPECT_LE(active, 1) << file << " " << ocid;
    }
  }
  for (const auto* tag : {"planningUpdate", "tenderCancellation", "award", "awardCancellation",
                          "contract", "implementationUpdate", "contractTermination"})
    EXPECT_TRUE(seen.contains(tag)) << tag;
}

TEST_F(Published, Every_date_time_is_one_of_RFC_3339) {
  int met = 0;
  for (const auto& release : Pilot::get().releases())
    standard->walk(
        release,
        [&](const Met& one) {
          const auto* format = one.field.if_contains("format");
          if (format == nullptr || *format != "date-time") return;
          ++met;
          EXPECT_TRUE(is_date_time(word(one.value))) << one.path << " " << word(one.value);
        },
        [](const std::string&) {});
  EXPECT_GT(met, 50);
}

TEST_F(Published, Every_body_that_is_referred_to_stands_among_the_parties) {
  for (const auto& release : Pilot::get().releases()) {
    std::set<std::string> parties;
    for (const auto& one : release.at("parties").as_array())
      parties.insert(word(one.at("id")));
    standard->walk(
        release,
        [&](const Met& one) {
          if (one.of != "OrganizationReference") return;
          EXPECT_TRUE(parties.contains(word(one.value.at("id")))) << one.path;
        },
        [](const std::string&) {});
  }
}

TEST_F(Published, A_package_and_a_record_package_are_valid) {
  Pilot& pilot = Pilot::get();
  const auto package = pilot.ask("disclosure.package", {{"procurement", pilot.id_of("P")}});
  EXPECT_EQ(told(standard->faults("release-package", package)), "");
  EXPECT_EQ(package.at("releases").as_array().size(), 11u);
  json::object broken = package;
  broken["releases"].as_array()[3].as_object().erase("ocid");
  EXPECT_NE(told(standard->faults("release-package", broken)), "");

  const auto all = pilot.releases();
  const json::object record{{"ocid", all[0].at("ocid")},
                            {"releases", json::array(all.begin(), all.end())},
                            {"compiledRelease", compiled(all)}};
  json::object records = package;
  records.erase("releases");
  records["records"] = json::array{record};
  EXPECT_EQ(told(standard->faults("record-package", records)), "");
  EXPECT_EQ(told(standard->faults("release", compiled(all))), "");
}

TEST(DateTime, Shape) {
  for (const auto* good : {"2025-02-25T09:30:00.000+08:00", "2025-02-25T09:30:00Z"})
    EXPECT_TRUE(is_date_time(good)) << good;
  for (const auto* bad :
       {"2025-02-25", "2025-02-25T09:30:00", "2025-02-30T09:30:00Z", "2025-02-25 09:30:00Z",
        "2025-02-25T24:30:00Z", "2025-02-25T09:30:00.Z", "2025-02-25T09:30:00+0800"})
    EXPECT_FALSE(is_date_time(bad)) << bad;
}

}  // namespace
}  // namespace ocds
