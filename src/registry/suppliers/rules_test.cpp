#include "registry/suppliers/rules.h"

#include <gtest/gtest.h>

namespace supplier {
namespace {

const std::vector<std::string> kTowns{"440607001000", "440607004000"};
const Date kFounded(2016, 5, 18), kToday(2025, 3, 3);

std::vector<std::string> fields(const base::Check& told) {
  std::vector<std::string> out;
  if (!told)
    for (const auto& p : told.error().problems)
      out.push_back(p.field);
  return out;
}
using Fields = std::vector<std::string>;

Claim claim() {
  return {"home_care", {"440607004000"}, Date(2021, 1, 4), 6, "两个站点"};
}

TEST(Supplier, CardTellsEveryFaultAtOnce) {
  const Card good{kFounded, "居家照料", "林可人", {}, {}};
  EXPECT_TRUE(check(good, kToday));
  EXPECT_TRUE(check(Card{kToday, "x", "y", {}, {}}, kToday));
  const Card bad{kToday.plus_days(1), " ", "\t", {}, {}};
  EXPECT_EQ(fields(check(bad, kToday)), (Fields{"founded_on", "business", "legal_representative"}));
}

TEST(Supplier, AClaimNamesTownsOfTheDistrictOnceAndDaysThatWere) {
  EXPECT_TRUE(check(claim(), kTowns, kFounded, kToday));
  Claim c = claim();
  c.since = kFounded;
  EXPECT_TRUE(check(c, kTowns, kFounded, kToday));
  c.since = kFounded.plus_days(-1);
  EXPECT_EQ(fields(check(c, kTowns, kFounded, kToday)), (Fields{"since"}));
  c.since = kToday;
  EXPECT_TRUE(check(c, kTowns, kFounded, kToday));
  c.since = kToday.plus_days(1);
  EXPECT_EQ(fields(check(c, kTowns, kFounded, kToday)), (Fields{"since"}));
  c = claim();
  c.towns = {"440607004000", "440607004000"};
  EXPECT_EQ(fields(check(c, kTowns, kFounded, kToday)), (Fields{"towns"}));
  c.towns = {};
  EXPECT_EQ(fields(check(c, kTowns, kFounded, kToday)), (Fields{"towns"}));
  c.towns = {"440607001000", "440606001000"};
  EXPECT_EQ(fields(check(c, kTowns, kFounded, kToday)), (Fields{"towns[1]"}));
  c = claim();
  c.people = 0;
  c.evidence = " ";
  c.service = "照料";
  EXPECT_EQ(fields(check(c, kTowns, kFounded, kToday)), (Fields{"service", "people", "evidence"}));
}

TEST(Supplier, EveryActOnEveryStateOfACapability) {
  using enum CapabilityState;
  const auto run = [](CapabilityState from, std::string_view act) {
    Capability c;
    c.party = "pty_a";
    c.state = from;
    if (act == "capability.withdraw") return supplier::withdrawn(c);
    return decided(c, {act, "acc_b", "pty_b", "看过", kToday});
  };
  for (const auto state : {claimed, confirmed, refused, CapabilityState::withdrawn}) {
    const auto yes = run(state, "capability.confirm");
    const auto no = run(state, "capability.refuse");
    const auto away = run(state, "capability.withdraw");
    EXPECT_EQ(bool(yes), state == claimed);
    EXPECT_EQ(bool(no), state == claimed);
    EXPECT_EQ(bool(away), state == claimed || state == confirmed);
    if (yes) {
      EXPECT_EQ(yes.value().state, confirmed);
      EXPECT_EQ(yes.value().decided_by, "acc_b");
      EXPECT_EQ(yes.value().decided_on, kToday);
    }
    if (no) {
      EXPECT_EQ(no.value().state, refused);
    }
    if (away) {
      EXPECT_EQ(away.value().state, CapabilityState::withdrawn);
    }
  }
}

TEST(Supplier, B04_NobodyConfirmsTheirOwnOrganisationsClaim) {
  Capability c;
  c.party = "pty_a";
  const auto own = decided(c, {"capability.confirm", "acc_b", "pty_a", "看过", kToday});
  ASSERT_FALSE(own);
  EXPECT_EQ(own.error().why, &kOwnClaim);
  const auto silent = decided(c, {"capability.refuse", "acc_b", "pty_b", "  ", kToday});
  ASSERT_FALSE(silent);
  EXPECT_EQ(silent.error().why, &kNoReason);
}

TEST(Supplier, AnActivityIsOfTheTimeAfterTheFounding) {
  ActivityIn a{kToday, "440607004000", "community_work", 1, {}, "活动"};
  EXPECT_TRUE(check(a, kTowns, kFounded, kToday));
  a.held_on = kFounded;
  EXPECT_TRUE(check(a, kTowns, kFounded, kToday));
  a.held_on = kFounded.plus_days(-1);
  a.people = 0;
  a.town = "440607000000";
  a.words = "";
  EXPECT_EQ(fields(check(a, kTowns, kFounded, kToday)),
            (Fields{"held_on", "town", "people", "words"}));
  a.held_on = kToday.plus_days(1);
  EXPECT_EQ(fields(check(a, kTowns, kFounded, kToday)).front(), "held_on");
}

Relation relation(RelationKind kind) {
  Relation r;
  r.kind = kind;
  r.party = "pty_a";
  r.began_on = Date(2019, 3, 1);
  if (between_suppliers(kind))
    r.other_party = "pty_b";
  else
    r.account = "acc_a";
  if (kind == RelationKind::collateral) r.generations = 3;
  return r;
}
constexpr RelationKind kAllKinds[] = {
    RelationKind::same_head,   RelationKind::holding,
    RelationKind::management,  RelationKind::employment,
    RelationKind::spouse,      RelationKind::director_or_supervisor,
    RelationKind::direct_line, RelationKind::controlling_holder,
    RelationKind::collateral,  RelationKind::near_affinity};

TEST(Supplier, B03_B04_ARelationIsBetweenTwoSuppliersOrOfAPersonToOne) {
  for (const auto kind : kAllKinds) {
    EXPECT_TRUE(check(relation(kind), kToday));
    Relation r = relation(kind);
    std::swap(r.other_party, r.account);
    EXPECT_FALSE(check(r, kToday));
    r = relation(kind);
    r.other_party = "pty_b";
    r.account = "acc_a";
    EXPECT_FALSE(check(r, kToday));
    r.other_party.reset();
    r.account.reset();
    EXPECT_FALSE(check(r, kToday));
  }
  Relation self = relation(RelationKind::holding);
  self.other_party = self.party;
  EXPECT_FALSE(check(self, kToday));
}

TEST(Supplier, B04_OnlyCollateralBloodHasGenerationsTwoOrMore) {
  Relation r = relation(RelationKind::collateral);
  for (const std::int64_t n : {0, 1}) {
    r.generations = n;
    EXPECT_FALSE(check(r, kToday));
  }
  r.generations = 2;
  EXPECT_TRUE(check(r, kToday));
  r = relation(RelationKind::spouse);
  r.generations = 2;
  EXPECT_FALSE(check(r, kToday));
}

TEST(Supplier, ARelationEndsOnceAndNotBeforeItBegan) {
  const Relation r = relation(RelationKind::employment);
  EXPECT_FALSE(ended(r, r.began_on.plus_days(-1), kToday));
  EXPECT_FALSE(ended(r, kToday.plus_days(1), kToday));
  const auto over = ended(r, r.began_on, kToday);
  ASSERT_TRUE(over);
  EXPECT_EQ(over.value().state, RelationState::ended);
  EXPECT_FALSE(ended(over.value(), kToday, kToday));
}

TEST(Supplier, B03_ARelationHoldsFromItsFirstDayToItsLast) {
  Relation r = relation(RelationKind::same_head);
  EXPECT_FALSE(holds(r, r.began_on.plus_days(-1)));
  EXPECT_TRUE(holds(r, r.began_on));
  EXPECT_TRUE(holds(r, kToday));
  r.ended_on = Date(2024, 1, 31);
  EXPECT_TRUE(holds(r, Date(2024, 1, 31)));
  EXPECT_FALSE(holds(r, Date(2024, 2, 1)));
}

constexpr ConflictLaw kConflicts{36, 3};

TEST(Supplier, B04_AnOfficeConflictsForThreeYearsAfterItsEndToTheDay) {
  for (const auto kind : {RelationKind::employment, RelationKind::director_or_supervisor,
                          RelationKind::controlling_holder}) {
    Relation r = relation(kind);
    EXPECT_FALSE(conflicts(r, r.began_on.plus_days(-1), kConflicts));
    EXPECT_TRUE(conflicts(r, r.began_on, kConflicts));
    r.ended_on = Date(2022, 4, 24);
    EXPECT_TRUE(conflicts(r, Date(2025, 4, 24), kConflicts));
    EXPECT_FALSE(conflicts(r, Date(2025, 4, 25), kConflicts));
    r.ended_on = Date(2024, 2, 29);
    EXPECT_TRUE(conflicts(r, Date(2027, 2, 28), kConflicts));
    EXPECT_FALSE(conflicts(r, Date(2027, 3, 1), kConflicts));
  }
}

TEST(Supplier, B04_KinshipConflictsWhileItLastsAndNoLonger) {
  for (const auto kind :
       {RelationKind::spouse, RelationKind::direct_line, RelationKind::near_affinity}) {
    Relation r = relation(kind);
    EXPECT_TRUE(conflicts(r, kToday, kConflicts));
    r.ended_on = Date(2024, 12, 31);
    EXPECT_TRUE(conflicts(r, Date(2024, 12, 31), kConflicts));
    EXPECT_FALSE(conflicts(r, Date(2025, 1, 1), kConflicts));
  }
}

TEST(Supplier, B04_CollateralBloodConflictsWithinThreeGenerations) {
  Relation r = relation(RelationKind::collateral);
  r.generations = 3;
  EXPECT_TRUE(conflicts(r, kToday, kConflicts));
  r.generations = 4;
  EXPECT_FALSE(conflicts(r, kToday, kConflicts));
}

TEST(Supplier, B04_SuppliersRelationsAreNoPersonsConflict) {
  for (const auto kind : {RelationKind::same_head, RelationKind::holding, RelationKind::management})
    EXPECT_FALSE(conflicts(relation(kind), kToday, kConflicts));
}

}  // namespace
}  // namespace supplier
