#include "base/table.h"

#include <gtest/gtest.h>

#include "base/result.h"

namespace base {
namespace {

using Rows = std::vector<std::vector<std::string>>;

TEST(Table, CommentsBlankLinesAndTheHeaderAreNoRows) {
  EXPECT_EQ(table_rows("# what it is\n\nword,part\n甲,一\n# aside\n\"乙,丙\",二\n", 2),
            (Rows{{"甲", "一"}, {"乙,丙", "二"}}));
  EXPECT_EQ(table_rows("word,part\n", 2), Rows{});
}

TEST(Table, ARowOfAnotherLengthIsABug) {
  EXPECT_THROW(table_rows("word,part\n甲\n", 2), Bug);
  EXPECT_THROW(table_rows("word,part\n甲,一,二\n", 2), Bug);
  EXPECT_THROW(table_rows("word,part\n\"甲,一\n", 2), Bug);
}

}  // namespace
}  // namespace base
