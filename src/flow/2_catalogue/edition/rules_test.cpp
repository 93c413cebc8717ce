#include "flow/2_catalogue/edition/rules.h"

#include <gtest/gtest.h>

namespace catalogue {
namespace {

ListedItem item(std::string id, std::string title, std::string revises = "") {
  ListedItem i;
  i.id = ItemId{std::move(id)};
  i.title = std::move(title);
  i.gov_service_code = "A0402";
  if (!revises.empty()) i.revises = ItemId{std::move(revises)};
  return i;
}

Descent step(const ListedItem& i) {
  return {i.id, i.revises};
}

TEST(Edition, A08_added_gone_and_changed_are_told_apart) {
  const std::vector<ListedItem> before{item("a", "照料"), item("b", "课堂")};
  const std::vector<ListedItem> after{item("c", "照料(周末)", "a"), item("d", "食堂")};
  const std::vector<Descent> road{step(before[0]), step(before[1]), step(after[0]), step(after[1])};
  const auto changes = differences(before, after, road);
  ASSERT_EQ(changes.size(), 3U);
  EXPECT_EQ(changes[0].change, Difference::changed);
  EXPECT_EQ(changes[0].former, ItemId{"a"});
  ASSERT_EQ(changes[0].fields.size(), 1U);
  EXPECT_EQ(changes[0].fields[0].before, "照料");
  EXPECT_EQ(changes[0].fields[0].after, "照料(周末)");
  EXPECT_EQ(changes[1].change, Difference::added);
  EXPECT_EQ(changes[2].change, Difference::removed);
  EXPECT_EQ(changes[2].item, ItemId{"b"});
  EXPECT_TRUE(differences(before, before, road).empty());
}

TEST(Edition, A08_a_revision_of_a_revision_is_a_change_of_the_first) {
  const std::vector<ListedItem> before{item("a", "照料")};
  const std::vector<ListedItem> after{item("c", "照料三", "b")};
  const std::vector<Descent> road{step(before[0]), step(item("b", "照料二", "a")), step(after[0])};
  const auto changes = differences(before, after, road);
  ASSERT_EQ(changes.size(), 1U);
  EXPECT_EQ(changes[0].former, ItemId{"a"});
  // From the empty catalogue everything is new.
  EXPECT_EQ(differences({}, after, road)[0].change, Difference::added);
}

}  // namespace
}  // namespace catalogue
