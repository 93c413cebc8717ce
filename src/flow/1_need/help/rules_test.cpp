#include "flow/1_need/help/rules.h"

#include <gtest/gtest.h>

namespace need {
namespace {

using base::Date;

AskHelp asks() {
  return {.area = "440607004001",
          .name = "梁某",
          .phone = "0757 8888-0001",
          .what = "母亲白天没有人看护",
          .consents = true};
}

TEST(Help, APhoneNumberHasSevenToFifteenDigits) {
  for (const char* same : {"13800000000", "138 0000 0000", "+86 138-0000-0000", "008613800000000",
                           "１３８００００００００", "＋86（138）0000－0000"})
    EXPECT_EQ(plain_phone(same), "13800000000") << same;
  EXPECT_EQ(plain_phone("(0757) 88880001"), "075788880001");
  EXPECT_EQ(plain_phone("+852 2345 6789"), "+85223456789");
  EXPECT_EQ(plain_phone("1234567"), "1234567");
  EXPECT_EQ(plain_phone("123456"), std::nullopt);
  EXPECT_EQ(plain_phone("123456789012345"), "123456789012345");
  EXPECT_EQ(plain_phone("1234567890123456"), std::nullopt);
  for (const char* wrong : {"", "+", "138000000x0", "1380000+000", "+86 12345"})
    EXPECT_EQ(plain_phone(wrong), std::nullopt) << wrong;
}
TEST(Help, ItIsAskedOfACommunityOrAVillageOfTheDistrict) {
  EXPECT_TRUE(is_village_of("440607004001", "440607"));
  for (const char* wrong : {"440607004000", "440607000000", "440606004001", "4406070040", ""})
    EXPECT_FALSE(is_village_of(wrong, "440607")) << wrong;
}
TEST(Help, EveryFaultOfTheFormIsNamed) {
  EXPECT_TRUE(check(asks(), "440607"));
  AskHelp wrong = asks();
  wrong.consents = false;
  EXPECT_EQ(check(wrong, "440607").error().why, &kNoConsent);
  wrong.area = "440607004000";
  wrong.phone = "不便透露";
  const auto all = check(wrong, "440607");
  ASSERT_FALSE(all);
  ASSERT_EQ(all.error().problems.size(), 3U);
  EXPECT_EQ(all.error().problems[0].field, "area");
  EXPECT_EQ(all.error().problems[1].field, "phone");
  EXPECT_EQ(all.error().problems[2].field, "consents");
}
TEST(Help, X3_APhoneWaitsForItsAnswersAndADayHasAnEnd) {
  const HelpLimits limits{3, 100};
  EXPECT_TRUE(check(HelpSoFar{2, 99}, limits));
  EXPECT_EQ(check(HelpSoFar{3, 99}, limits).error().why, &kManyOpen);
  EXPECT_EQ(check(HelpSoFar{2, 100}, limits).error().why, &kManyToday);
}
TEST(Help, ItIsHandledOnceByANeedOrAnAnswer) {
  const Help h = asked({"help_1"}, asks(), Date(2025, 3, 1), Date(2025, 3, 7));
  EXPECT_EQ(h.state, HelpState::asked);
  const Help t = taken(h, {"need_1"}, "acc_1", Date(2025, 3, 2)).value();
  EXPECT_EQ(t.state, HelpState::taken);
  EXPECT_EQ(t.need->value, "need_1");
  EXPECT_EQ(t.handled_on, Date(2025, 3, 2));
  const Help a = answered(h, "请到社区食堂登记。", "acc_1", Date(2025, 3, 3)).value();
  EXPECT_EQ(a.state, HelpState::answered);
  EXPECT_EQ(a.answer, "请到社区食堂登记。");
  for (const Help& done : {t, a}) {
    EXPECT_FALSE(taken(done, {"need_2"}, "acc_1", Date(2025, 3, 4)));
    EXPECT_FALSE(answered(done, "再答", "acc_1", Date(2025, 3, 4)));
  }
}

}  // namespace
}  // namespace need
