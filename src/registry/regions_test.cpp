#include "registry/regions.h"

#include <gtest/gtest.h>

#include "platform/embedded.h"

namespace registry {
namespace {

using base::Date;

Regions loaded() {
  auto got = Regions::parse(platform::embedded_file("data/regions.csv"));
  ENSURE(bool(got));
  return std::move(got).value();
}

TEST(Regions, H3_sanshui_has_seven_towns_and_72_villages_without_prison_and_farm_units) {
  const Regions all = loaded();
  const auto towns = all.children("440607000000");
  EXPECT_EQ(towns.size(), 7U);
  std::size_t villages = 0;
  for (const auto& town : towns)
    villages += all.children(town.code).size();
  EXPECT_EQ(villages, 72U);
  for (const char* farm : {"440607400000", "440607404000"})
    EXPECT_EQ(all.find(farm), nullptr);
}

TEST(Regions, H3_seed_communities_are_there) {
  const Regions all = loaded();
  ASSERT_NE(all.find("440607001016"), nullptr);
  EXPECT_EQ(all.find("440607001016")->name.substr(0, 6), "张边");
  ASSERT_NE(all.find("440607104002"), nullptr);
  EXPECT_EQ(all.find("440607104002")->level, RegionLevel::village);
}

TEST(Regions, H3_valid_from_its_day_until_the_day_before_the_end) {
  Region r{"440607004001", "x", RegionLevel::village, "", Date(2023, 6, 30), Date(2025, 1, 1)};
  EXPECT_FALSE(r.valid_on(Date(2023, 6, 29)));
  EXPECT_TRUE(r.valid_on(Date(2023, 6, 30)));
  EXPECT_TRUE(r.valid_on(Date(2024, 12, 31)));
  EXPECT_FALSE(r.valid_on(Date(2025, 1, 1)));
  const Regions one = Regions::of({r});
  EXPECT_TRUE(bool(one.get("440607004001", Date(2024, 1, 1))));
  EXPECT_EQ(one.get("440607004001", Date(2025, 1, 1)).error().why, &kNoRegion);
  EXPECT_EQ(one.get("440607004002", Date(2024, 1, 1)).error().why, &kNoRegion);
}

TEST(Regions, every_fault_is_named_by_its_line) {
  const auto got = Regions::parse(
      "code,name,level,parent,valid_from,valid_to,kind\n"
      "44,Guangdong,province,,2023-06-30,,normal\n"
      "440600000000,,hamlet,440000000000,2023-02-30,never,normal\n"
      "440600000000,Foshan,city,440000000000,2023-06-30,,normal\n"
      "440600000000,Foshan,city,440000000000,2023-06-30,,normal\n"
      "a,b\n");
  ASSERT_FALSE(bool(got));
  std::map<std::string, int> lines;
  for (const auto& problem : got.error().problems)
    ++lines[problem.field];
  EXPECT_EQ(lines["line 2"], 1);
  EXPECT_EQ(lines["line 3"], 4);
  EXPECT_EQ(lines["line 5"], 1);
  EXPECT_EQ(lines["line 6"], 1);
  EXPECT_EQ(lines["440600000000"], 2);  // its province is in no good line
}

}  // namespace
}  // namespace registry
