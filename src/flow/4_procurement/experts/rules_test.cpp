#include "flow/4_procurement/experts/rules.h"

#include <gtest/gtest.h>

#include "platform/crypto.h"

namespace procurement::experts {
namespace {

using base::Date, base::Exact, base::Instant;

const Date kDay(2025, 2, 14);
const Instant kNow = Instant::civil(kDay, 9, 0), kUntil = Instant::civil(Date(2025, 2, 25), 9, 30);

template <class T>
std::string code(const base::Result<T>& r) {
  return r ? "done" : std::string(r.error().why->code);
}
std::string said(const base::Refusal& why) {
  return std::string(why.code);
}

Expert expert() {
  Expert e;
  e.id = {"expert_1"};
  e.account = "acc_1";
  e.specialties = {"home_care", "casework"};
  e.listed_from = Date(2025, 1, 1);
  e.listed_until = Date(2025, 12, 31);
  return e;
}
CommitDraw wish(std::int64_t members, std::int64_t experts) {
  return {.id = {"proc_1"},
          .specialties = {"home_care"},
          .members = members,
          .experts = experts,
          .public_source = {},
          .public_on = {}};
}
CommitAt at(Instant now) {
  return {.now = now, .offers_until = kUntil, .law = {3, Exact(2, 3)}};
}
Draw drawn_of(std::vector<std::string> pool, std::int64_t experts) {
  Draw d;
  d.pool = std::move(pool);
  d.members = 3;
  d.experts = experts;
  d.seed = "s";
  d.public_value = "38127";
  d.drawn_at = kUntil;
  return d;
}
Recusal recusal(const std::string& expert) {
  Recusal r;
  r.expert = {expert};
  return r;
}
std::vector<std::string> seated(const std::vector<Place>& all) {
  std::vector<std::string> out;
  for (const auto& one : all)
    if (one.standing == Standing::seated) out.push_back(one.expert);
  return out;
}
std::vector<Place> places_of(const std::vector<Draw>& draws, const std::vector<Recusal>& out = {}) {
  return places(draws, out, crypto::sha256_hex);
}

TEST(Experts, N04_WhoIsListedThatDayWithTheSpecialtyMayBeDrawn) {
  EXPECT_TRUE(fits(expert(), {"casework", "youth"}, kDay));
  EXPECT_FALSE(fits(expert(), {"youth"}, kDay));
  EXPECT_TRUE(fits(expert(), {"casework"}, Date(2025, 12, 31)));
  EXPECT_FALSE(fits(expert(), {"casework"}, Date(2026, 1, 1)));
  EXPECT_FALSE(fits(expert(), {"casework"}, Date(2024, 12, 31)));
  const Expert out = suspended(expert(), "投诉核实中", kDay).value();
  EXPECT_FALSE(fits(out, {"casework"}, kDay));
  EXPECT_EQ(code(suspended(out, "再次", kDay)), said(base::kWrongState));
  EXPECT_TRUE(fits(resumed(out).value(), {"casework"}, kDay));
  EXPECT_EQ(code(amended(out, {})), said(base::kWrongState));
}
TEST(Experts, N04_SpecialtiesAreKnownWordsEachOnce) {
  const std::vector<std::string> known{"home_care", "youth"};
  EXPECT_TRUE(check_specialties({"youth", "home_care"}, known));
  EXPECT_EQ(code(check_specialties({"youth", "magic"}, known)), said(kUnknownSpecialty));
  EXPECT_EQ(code(check_specialties({"youth", "youth"}, known)), said(kUnknownSpecialty));
  EXPECT_EQ(code(check_period(kDay, kDay)), "done");
  EXPECT_EQ(code(check_period(kDay, Date(2025, 2, 13))), said(kBadPeriod));
}

TEST(Experts, N04_ADrawIsForAPanelAsTheLawHasIt) {
  EXPECT_EQ(code(may_commit(wish(3, 2), {}, at(kNow))), "done");
  EXPECT_EQ(code(may_commit(wish(5, 4), {}, at(kNow))), "done");
  EXPECT_EQ(code(may_commit(wish(5, 3), {}, at(kNow))), said(kPanelExperts));
  EXPECT_EQ(code(may_commit(wish(3, 4), {}, at(kNow))), said(kPanelExperts));
  EXPECT_EQ(code(may_commit(wish(4, 3), {}, at(kNow))), said(kPanelSize));
  EXPECT_EQ(code(may_commit(wish(1, 1), {}, at(kNow))), said(kPanelSize));
}
TEST(Experts, N04_TheFirstCommitmentIsMadeBeforeTheOffersAreIn) {
  EXPECT_EQ(code(may_commit(wish(3, 2), {}, at(kUntil.plus_ms(-1)))), "done");
  EXPECT_EQ(code(may_commit(wish(3, 2), {}, at(kUntil))), said(kDrawLate));
  CommitDraw sourced = wish(3, 2);
  sourced.public_source = "福彩3D";
  EXPECT_EQ(code(may_commit(sourced, {}, at(kNow))), said(kPublicSource));
}
TEST(Experts, N04_NobodyDrawsTwice) {
  const Rounds waiting{.made = 1, .waiting = true, .members = 3, .missing = 2};
  EXPECT_EQ(code(may_commit(wish(3, 2), waiting, at(kNow))), said(kDrawStands));
  const Rounds full{.made = 1, .waiting = false, .members = 3, .missing = 0};
  EXPECT_EQ(code(may_commit(wish(3, 2), full, at(kNow))), said(kDrawStands));
}
TEST(Experts, N04_AFurtherRoundTakesAValueThatIsNotOutYet) {
  const Rounds lacking{.made = 1, .waiting = false, .members = 3, .missing = 1};
  CommitDraw in = wish(3, 1);
  EXPECT_EQ(code(may_commit(in, lacking, at(kUntil))), said(kPublicSource));
  in.public_source = "福彩3D第2025047期";
  EXPECT_EQ(code(may_commit(in, lacking, at(kUntil))), said(kPublicSource));
  in.public_on = kUntil.date();
  EXPECT_EQ(code(may_commit(in, lacking, at(kUntil))), said(kPublicSource));
  in.public_on = kUntil.date().plus_days(1);
  EXPECT_EQ(code(may_commit(in, lacking, at(kUntil))), "done");
  in.experts = 2;
  EXPECT_EQ(code(may_commit(in, lacking, at(kUntil))), said(kDrawNumber));
}
TEST(Experts, N04_ThePublicValueIsStatedOfAFurtherRoundAloneAndOnItsDay) {
  Draw d;
  EXPECT_EQ(code(check_public_value(d, {}, kDay)), "done");
  EXPECT_EQ(code(check_public_value(d, "38127", kDay)), said(kPublicValue));
  d.round = 2;
  d.public_on = kDay;
  EXPECT_EQ(code(check_public_value(d, {}, kDay)), said(kPublicValue));
  EXPECT_EQ(code(check_public_value(d, "38127", Date(2025, 2, 13))), said(kPublicNotYet));
  EXPECT_EQ(code(check_public_value(d, "38127", kDay)), "done");
}
TEST(Experts, N04_TheListsHashIsThatOfAFileWithAnIdALine) {
  // printf 'a\nb\n' | sha256sum
  EXPECT_EQ(hash_of_lines({"b", "a"}, crypto::sha256_hex), crypto::sha256_hex("a\nb\n"));
  EXPECT_EQ(code(enough_to_draw(2, 2)), "done");
  EXPECT_EQ(code(enough_to_draw(1, 2)), said(kPoolTooSmall));
}

TEST(Experts, N04_TheOrderIsTheOneThatAnybodyDraws) {
  const Draw d = drawn_of({"e1", "e2", "e3", "e4", "e5"}, 2);
  const auto by_hand = draw_experts(
      {"s:38127", 5, d.pool}, [](std::size_t) { return std::string("id"); }, crypto::sha256_hex);
  ASSERT_TRUE(by_hand);
  const auto all = places_of({d});
  ASSERT_EQ(all.size(), 5u);
  for (std::size_t i = 0; i < all.size(); ++i) {
    EXPECT_EQ(all[i].expert, by_hand.value()[i].id);
    EXPECT_EQ(all[i].hash, by_hand.value()[i].hash);
    EXPECT_EQ(all[i].standing, i < 2 ? Standing::seated : Standing::in_reserve);
  }
  Draw undrawn = d;
  undrawn.drawn_at.reset();
  EXPECT_TRUE(places_of({undrawn}).empty());
  EXPECT_TRUE(rounds_of({undrawn}, {}).waiting);
}
TEST(Experts, B04_WhoMustStepAsideIsPassedOverAndTheNextSits) {
  Draw d = drawn_of({"e1", "e2", "e3", "e4", "e5"}, 2);
  const auto first = places_of({d});
  d.set_aside = {first[0].expert};
  EXPECT_EQ(seated(places_of({d})), (std::vector{first[1].expert, first[2].expert}));
  const auto after = places_of({d}, {recusal(first[2].expert)});
  EXPECT_EQ(seated(after), (std::vector{first[1].expert, first[3].expert}));
  EXPECT_EQ(after[0].standing, Standing::set_aside);
  EXPECT_EQ(after[2].standing, Standing::recused);
  EXPECT_EQ(rounds_of({d}, after).missing, 0);
  EXPECT_EQ(code(check_seated(after, first[3].expert)), "done");
  EXPECT_EQ(code(check_seated(after, first[4].expert)), said(kNotSeated));
}
TEST(Experts, N04_WhenNobodyIsLeftAFurtherRoundFillsTheSeats) {
  Draw one = drawn_of({"e1", "e2"}, 2);
  const std::vector<Recusal> out{recusal("e1")};
  EXPECT_EQ(rounds_of({one}, places_of({one}, out)).missing, 1);
  Draw two = drawn_of({"e3", "e4"}, 1);
  two.round = 2;
  const auto all = places_of({one, two}, out);
  EXPECT_EQ(rounds_of({one, two}, all).missing, 0);
  EXPECT_EQ(seated(all).size(), 2u);
  EXPECT_EQ(seated(all)[0], "e2");
}
TEST(Experts, B04_WhoAsksThatSomebodyStepsAside) {
  EXPECT_EQ(code(may_recuse(Asker::expert, Why::unable, true)), "done");
  EXPECT_EQ(code(may_recuse(Asker::expert, Why::conflict, false)), said(kOwnRecusal));
  // Otherwise a purchaser would draw on until somebody suits.
  EXPECT_EQ(code(may_recuse(Asker::purchaser, Why::unable, false)), said(kUnableByWhom));
  EXPECT_EQ(code(may_recuse(Asker::purchaser, Why::conflict, false)), "done");
  EXPECT_EQ(code(may_recuse(Asker::finance, Why::unable, false)), "done");
}
TEST(Experts, N04_ThePanelsExpertsAreThoseDrawn) {
  EXPECT_EQ(code(check_named({}, {"acc_9"}, true)), "done");
  const Seats seats{.committed = true, .waiting = false, .missing = 0, .accounts = {"a", "b"}};
  EXPECT_EQ(code(check_named(seats, {"b", "a"}, false)), "done");
  EXPECT_EQ(code(check_named(seats, {"b"}, false)), said(kNotAsDrawn));
  EXPECT_EQ(code(check_named(seats, {"a", "b", "c"}, false)), said(kNotAsDrawn));
  EXPECT_EQ(code(check_named(seats, {"a", "b"}, true)), said(kNotChosen));
  Seats other = seats;
  other.missing = 1;
  EXPECT_EQ(code(check_named(other, {"a", "b"}, false)), said(kDrawShort));
  other.waiting = true;
  EXPECT_EQ(code(check_named(other, {"a", "b"}, false)), said(kDrawWaits));
}

}  // namespace
}  // namespace procurement::experts
