#include "registry/suppliers/rules_staff.h"

#include <gtest/gtest.h>

namespace supplier {
namespace {

constexpr StaffLaw kLaw{12, 36};
const Date kToday(2025, 3, 3);

Enlisting worker() {
  return {
      "psn_a", StaffTitle::social_worker, "20231234567", Date(2023, 9, 20), {}, Date(2024, 2, 29),
      {}};
}
const base::Refusal* why(const base::Check& c) {
  return c ? nullptr : c.error().why;
}
Staff listed(const Enlisting& in) {
  Staff s = enlisted({}, in, kLaw);
  s.certificate = "v1:x";
  s.enlisted_on = kToday;
  return s;
}

TEST(Supplier, S03_ProfessionalStaffHoldsATitleOthersAreAuxiliary) {
  using enum StaffTitle;
  for (const auto title : {assistant, social_worker, senior})
    EXPECT_TRUE(is_professional(title));
  for (const auto title : {none, care_worker})
    EXPECT_FALSE(is_professional(title));
}

TEST(Supplier, S03_ATitleNeedsItsCertificateAndNothingElseHasOne) {
  EXPECT_TRUE(check(worker(), kLaw, kToday));
  Enlisting in = worker();
  in.certificate.reset();
  EXPECT_EQ(why(check(in, kLaw, kToday)), &kNeedsCertificate);
  in = worker();
  in.certified_on.reset();
  EXPECT_EQ(why(check(in, kLaw, kToday)), &kNeedsCertificate);
  for (const auto title : {StaffTitle::none, StaffTitle::care_worker}) {
    in = worker();
    in.title = title;
    EXPECT_EQ(why(check(in, kLaw, kToday)), &kNoTitle);
    EXPECT_TRUE(check(Enlisting{"psn_a", title, {}, {}, {}, {}, {}}, kLaw, kToday));
  }
}

TEST(Supplier, S03_ARegistrationRunsForThreeYearsAndNotADayMore) {
  Enlisting in = worker();
  in.registered_on = Date(2024, 1, 15);
  in.registered_until = Date(2027, 1, 15);
  EXPECT_TRUE(check(in, kLaw, kToday));
  in.registered_until = Date(2027, 1, 16);
  const auto told = check(in, kLaw, kToday);
  EXPECT_EQ(why(told), &kTooLong);
  EXPECT_EQ(told.error().extra.at("latest").as_string(), "2027-01-15");
}

TEST(Supplier, S03_ThreeYearsFromAMonthsEndEndOnAMonthsEnd) {
  EXPECT_EQ(runs_until(Date(2024, 2, 29), kLaw), Date(2027, 2, 28));
  EXPECT_EQ(runs_until(Date(2025, 2, 28), kLaw), Date(2028, 2, 28));
  EXPECT_EQ(runs_until(Date(2024, 8, 31), kLaw), Date(2027, 8, 31));
  Enlisting in = worker();
  in.registered_until = Date(2027, 3, 1);
  EXPECT_EQ(why(check(in, kLaw, kToday)), &kTooLong);
  in.registered_until = Date(2027, 2, 28);
  EXPECT_TRUE(check(in, kLaw, kToday));
  EXPECT_EQ(enlisted({}, worker(), kLaw).registered_until, Date(2027, 2, 28));
}

TEST(Supplier, S03_DaysOfARegistrationAreInOrder) {
  Enlisting in = worker();
  in.registered_on = Date(2023, 9, 19);
  EXPECT_EQ(why(check(in, kLaw, kToday)), &kRegisteredEarly);
  in.registered_on = Date(2023, 9, 20);
  EXPECT_TRUE(check(in, kLaw, kToday));
  in.registered_until = Date(2023, 9, 20);
  EXPECT_EQ(why(check(in, kLaw, kToday)), &kEndsFirst);
  in = worker();
  in.registered_on = kToday.plus_days(1);
  EXPECT_EQ(why(check(in, kLaw, kToday)), &kAheadOfToday);
  in = worker();
  in.first_registered_on = Date(2024, 3, 1);
  EXPECT_EQ(why(check(in, kLaw, kToday)), &kNotLater);
  in = worker();
  in.registered_on.reset();
  in.registered_until = Date(2027, 1, 1);
  EXPECT_EQ(why(check(in, kLaw, kToday)), &kEndsFirst);
}

TEST(Supplier, S03_TheFirstRegistrationMayBeWaitedForToTheDayAYearOn) {
  Enlisting in = worker();
  in.registered_on.reset();
  in.certified_on = Date(2024, 2, 29);
  const Staff s = listed(in);
  EXPECT_FALSE(valid_on(s, {}, Date(2024, 2, 28), kLaw));
  EXPECT_TRUE(valid_on(s, {}, Date(2024, 2, 29), kLaw));
  EXPECT_TRUE(valid_on(s, {}, Date(2025, 2, 28), kLaw));
  EXPECT_FALSE(valid_on(s, {}, Date(2025, 3, 1), kLaw));
  EXPECT_FALSE(first_late(s, Date(2025, 2, 28), kLaw));
  EXPECT_TRUE(first_late(s, Date(2025, 3, 1), kLaw));
}

TEST(Supplier, S03_AFirstRegistrationAYearLateToTheDayIsInTime) {
  Enlisting in = worker();
  in.certified_on = Date(2023, 2, 28);
  in.registered_on = Date(2024, 2, 28);
  EXPECT_FALSE(first_late(listed(in), kToday, kLaw));
  in.registered_on = Date(2024, 2, 29);
  EXPECT_TRUE(first_late(listed(in), kToday, kLaw));
  in.first_registered_on = Date(2023, 3, 1);
  EXPECT_FALSE(first_late(listed(in), kToday, kLaw));
}

TEST(Supplier, S03_ATitleCountsOnTheDaysOfItsRegistrationsAndNotBetweenThem) {
  Staff s = listed(worker());
  s.certified_on = Date(2018, 1, 1);
  s.first_registered_on = Date(2018, 6, 1);
  const std::vector<Registered> all{{Date(2018, 6, 1), Date(2021, 6, 1)},
                                    {Date(2021, 8, 1), Date(2024, 8, 1)}};
  EXPECT_TRUE(valid_on(s, all, Date(2018, 5, 31), kLaw));  // it is waited for
  EXPECT_TRUE(valid_on(s, all, Date(2018, 6, 1), kLaw));
  EXPECT_TRUE(valid_on(s, all, Date(2021, 6, 1), kLaw));
  EXPECT_FALSE(valid_on(s, all, Date(2021, 6, 2), kLaw));
  EXPECT_FALSE(valid_on(s, all, Date(2021, 7, 31), kLaw));
  EXPECT_TRUE(valid_on(s, all, Date(2021, 8, 1), kLaw));
  EXPECT_TRUE(valid_on(s, all, Date(2024, 8, 1), kLaw));
  EXPECT_FALSE(valid_on(s, all, Date(2024, 8, 2), kLaw));
}

TEST(Supplier, S03_ARenewalLiesAfterTheRegistrationBeforeIt) {
  const Staff s = listed(worker());
  const auto on = [&](Date day) { return renewed(s, {day, {}, 90}, kLaw, Date(2027, 5, 1)); };
  EXPECT_FALSE(on(Date(2024, 2, 29)));
  const auto next = on(Date(2024, 3, 1));
  ASSERT_TRUE(next);
  EXPECT_EQ(next.value().registered_until, Date(2027, 3, 1));
  EXPECT_EQ(next.value().first_registered_on, Date(2024, 2, 29));
  EXPECT_EQ(next.value().education_hours, 90);
  EXPECT_FALSE(on(Date(2027, 5, 2)));
  EXPECT_TRUE(on(Date(2027, 5, 1)));  // lapsed for two months, and valid again
  EXPECT_FALSE(renewed(s, {Date(2027, 2, 1), Date(2030, 2, 2), 90}, kLaw, Date(2027, 5, 1)));
  EXPECT_TRUE(renewed(s, {Date(2027, 2, 1), Date(2030, 2, 1), 90}, kLaw, Date(2027, 5, 1)));
}

TEST(Supplier, S03_NoTitleNoRenewal) {
  const Staff s = listed({"psn_a", StaffTitle::care_worker, {}, {}, {}, {}, {}});
  const auto told = renewed(s, {kToday, {}, 0}, kLaw, kToday);
  ASSERT_FALSE(told);
  EXPECT_EQ(told.error().why, &kNoTitle);
}

TEST(Supplier, EveryActOnEveryStateOfStaff) {
  for (const auto state : {StaffState::listed, StaffState::left}) {
    Staff s = listed(worker());
    s.state = state;
    const bool there = state == StaffState::listed;
    EXPECT_EQ(bool(renewed(s, {kToday, {}, 0}, kLaw, kToday)), there);
    EXPECT_EQ(bool(left(s, kToday, kToday)), there);
  }
  const Staff s = listed(worker());
  EXPECT_FALSE(left(s, kToday.plus_days(-1), kToday));
  EXPECT_FALSE(left(s, kToday.plus_days(1), kToday));
}

TEST(Supplier, S03_CountsByTitleOnTheDayAsked) {
  Staff here = listed(worker());
  Staff gone = listed(worker());
  gone.left_on = Date(2025, 6, 1);
  Staff carer = listed({"psn_b", StaffTitle::care_worker, {}, {}, {}, {}, {}});
  const Registered running{Date(2024, 2, 29), Date(2027, 2, 28)};
  const std::vector<Roll> rolls{{here, {running}}, {gone, {running}}, {carer, {}}};
  const auto of = [&](Date on, StaffTitle title) {
    for (const auto& line : count(rolls, on, kLaw))
      if (line.title == title) return std::pair(line.people, line.valid);
    return std::pair(std::int64_t(-1), std::int64_t(-1));
  };
  using Counts = std::pair<std::int64_t, std::int64_t>;
  EXPECT_EQ(of(kToday.plus_days(-1), StaffTitle::social_worker), Counts(0, 0));
  EXPECT_EQ(of(kToday, StaffTitle::social_worker), Counts(2, 2));
  EXPECT_EQ(of(Date(2025, 5, 31), StaffTitle::social_worker), Counts(2, 2));
  EXPECT_EQ(of(Date(2025, 6, 1), StaffTitle::social_worker), Counts(1, 1));
  EXPECT_EQ(of(Date(2027, 3, 1), StaffTitle::social_worker), Counts(1, 0));
  EXPECT_EQ(of(kToday, StaffTitle::care_worker), Counts(1, 0));
  EXPECT_EQ(count(rolls, kToday, kLaw).size(), 5U);
}

}  // namespace
}  // namespace supplier
