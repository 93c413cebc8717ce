#include "registry/accounts.h"

#include <gtest/gtest.h>

namespace registry {
namespace {

using platform::Role;
using Roles = std::vector<Role>;

bool separated(const Roles& held, Role wanted) {
  return bool(check_separation(held, wanted, 1));
}

TEST(Accounts, SE2_one_holder_is_at_most_one_of_the_three_administrators) {
  const Roles administrators{Role::sysadmin, Role::secadmin, Role::auditadmin};
  for (const Role held : administrators)
    for (const Role wanted : administrators)
      EXPECT_EQ(separated({held}, wanted), held == wanted);
}

TEST(Accounts, SE2_other_roles_do_not_count) {
  EXPECT_TRUE(separated({}, Role::sysadmin));
  EXPECT_TRUE(separated({Role::purchaser, Role::auditor}, Role::sysadmin));
  EXPECT_TRUE(separated({Role::sysadmin}, Role::purchaser));
  EXPECT_TRUE(separated({Role::sysadmin, Role::sysadmin}, Role::sysadmin));
  EXPECT_TRUE(bool(check_separation(Roles{Role::sysadmin}, Role::secadmin, 2)));
}

constexpr Brake kBrake{5, 30, 2, 480};

TEST(Accounts, SE2_the_fifth_failure_in_a_row_locks_and_the_count_begins_again) {
  std::int64_t fails = 0;
  for (int i = 1; i <= 4; ++i) {
    const Failed now = after_failure(fails, 0, kBrake);
    EXPECT_EQ(now.lock_minutes, 0);
    EXPECT_EQ(now.locks, 0);
    EXPECT_EQ(now.fails, i);
    fails = now.fails;
  }
  const Failed fifth = after_failure(fails, 0, kBrake);
  EXPECT_EQ(fifth.lock_minutes, 30);
  EXPECT_EQ(fifth.locks, 1);
  EXPECT_EQ(fifth.fails, 0);
}

TEST(Accounts, SE2_each_further_lock_is_twice_as_long_up_to_eight_hours) {
  std::vector<std::int64_t> minutes;
  for (std::int64_t locks = 0; locks < 7; ++locks)
    minutes.push_back(after_failure(4, locks, kBrake).lock_minutes);
  EXPECT_EQ(minutes, (std::vector<std::int64_t>{30, 60, 120, 240, 480, 480, 480}));
  EXPECT_EQ(after_failure(4, 1'000'000'000, kBrake).lock_minutes, 480);
}

TEST(Accounts, SE2_passwords) {
  const PasswordRule rule{3, 20, 5};
  const auto good = [&](const char* password) {
    return bool(check_password(password, "chen.jie", rule, "password"));
  };
  EXPECT_TRUE(good("pobing-demo-2025"));
  EXPECT_TRUE(good("Abcdefghijk1"));
  EXPECT_TRUE(good("correct horse battery"));  // long, so of any kinds
  EXPECT_TRUE(good("这是一个很长的口令它有二十个汉字那么长呀"));
  EXPECT_FALSE(good("correct horse bat"));    // 17 characters of two kinds
  EXPECT_FALSE(good("abcdefghijklmnopqrs"));  // 19 of one
  EXPECT_TRUE(good("abcdefghijklmnopqrst"));  // 20
  EXPECT_FALSE(good("My-CHEN.jie-2025"));
  EXPECT_FALSE(good("Aa1-Aa1-Aa1-Aa1"));  // four different ones
  EXPECT_TRUE(good("Aa1-Ab1-Aa1-Aa1"));
  EXPECT_FALSE(good("aaaaaaaaaaaaaaaaaaaaaaaaa"));
  const auto why = check_password("chen.jie", "chen.jie", rule, "new_password");
  EXPECT_EQ(why.error().problems.size(), 2U);
  EXPECT_EQ(why.error().problems[0].field, "new_password");
}

TEST(Accounts, no_account_is_the_public_or_the_system) {
  EXPECT_FALSE(bool(check_role(Role::anyone)));
  EXPECT_FALSE(bool(check_role(Role::system)));
  EXPECT_TRUE(bool(check_role(Role::resident)));
}

TEST(Accounts, logins) {
  for (const char* good : {"abc", "chen.jie", "w-01_x", "a23456789012345678901234567890123456789x"})
    EXPECT_TRUE(bool(check_login(good))) << good;
  for (const char* bad : {"", "a", "Chen", "1abc", ".ab", "a b c", "陈洁洁", "public", "system",
                          "a234567890123456789012345678901234567890x"})
    EXPECT_FALSE(bool(check_login(bad))) << bad;
}

TEST(Accounts, states) {
  using enum AccountState;
  EXPECT_EQ(base::next_state(kAccountSteps, opened, "account.grant").value(), active);
  EXPECT_EQ(base::next_state(kAccountSteps, active, "account.close").value(), closed);
  EXPECT_EQ(base::next_state(kAccountSteps, active, "account.disable").value(), disabled);
  EXPECT_EQ(base::next_state(kAccountSteps, disabled, "account.enable").value(), active);
  EXPECT_EQ(base::next_state(kAccountSteps, disabled, "account.close").value(), closed);
  EXPECT_FALSE(bool(base::next_state(kAccountSteps, disabled, "account.reset_password")));
  EXPECT_FALSE(bool(base::next_state(kAccountSteps, opened, "account.reset_password")));
  EXPECT_FALSE(bool(base::next_state(kAccountSteps, active, "account.grant")));
  EXPECT_FALSE(bool(base::next_state(kAccountSteps, closed, "account.grant")));
  EXPECT_FALSE(bool(base::next_state(kAccountSteps, closed, "account.close")));
}

}  // namespace
}  // namespace registry
