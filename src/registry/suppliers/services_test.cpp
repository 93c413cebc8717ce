#include "registry/suppliers/services.h"

#include <gtest/gtest.h>

namespace supplier {
namespace {

TEST(Services, S01_each_kind_of_social_work_names_its_standard) {
  const std::pair<const char*, const char*> standards[] = {
      {"casework", "MZ/T 094-2017"},       {"group_work", "MZ/T 095-2017"},
      {"community_work", "MZ/T 071-2016"}, {"child_protection", "MZ/T 058-2014"},
      {"home_care", "MZ/T 064-2016"},      {"day_care", "MZ/T 064-2016"}};
  for (const auto& [word, standard] : standards)
    EXPECT_NE(service_called(word).source.find(standard), std::string::npos) << word;
}

TEST(Services, S01_a_service_counts_from_its_first_day) {
  EXPECT_TRUE(services(base::Date(2020, 12, 21)).empty());
  EXPECT_FALSE(services(base::Date(2020, 12, 22)).empty());
}

TEST(Services, AnUnknownWordIsItself) {
  EXPECT_EQ(service_called("sewing").zh, "sewing");
}

}  // namespace
}  // namespace supplier
