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

TEST(Accounts, SE2_the_fifth_failure_in_a_row_locks_and_the_count_begins_again) {
  std::int64_t fails = 0;
  for (int i = 1; i <= 4; ++i) {
    const Failed now = after_failure(fails, 5);
    EXPECT_FALSE(now.lock);
    EXPECT_EQ(now.fails, i);
    fails = now.fails;
  }
  const Failed fifth = after_failure(fails, 5);
  EXPECT_TRUE(fifth.lock);
  EXPECT_EQ(fifth.fails, 0);
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
  EXPECT_FALSE(bool(base::next_state(kAccountSteps, active, "account.grant")));
  EXPECT_FALSE(bool(base::next_state(kAccountSteps, closed, "account.grant")));
  EXPECT_FALSE(bool(base::next_state(kAccountSteps, closed, "account.close")));
}

}  // namespace
}  // namespace registry
