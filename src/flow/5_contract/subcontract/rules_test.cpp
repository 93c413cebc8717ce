#include "flow/5_contract/subcontract/rules.h"

#include <gtest/gtest.h>

namespace contract {
namespace {

using base::Date;
using base::Money;

const Date kToday(2025, 5, 6);

Contract agreement() {
  Contract c;
  c.id = {"ct_1"};
  c.owner_org = "pty_buyer";
  c.supplier = "pty_jia";
  c.price = Money::yuan(176'000);
  c.state = State::published;
  return c;
}
AskSubcontract asking(Money amount, const char* performer = "pty_yi") {
  return {{"ct_1"}, performer, "送餐", "本单位没有厨房", amount};
}
base::Result<Subcontract> ask(Money amount, const std::vector<Subcontract>& others = {}) {
  return subcontract_asked({"sub_1"}, asking(amount), agreement(), others, kToday);
}
base::Result<Subcontract> consent(const Subcontract& s, const std::vector<Subcontract>& others = {},
                                  const Contract& c = agreement()) {
  return subcontract_agreed(s, {"", "head", kToday}, c, others);
}
base::Result<Subcontract> decline(const Subcontract& s, const char* words) {
  return subcontract_declined(s, {words, "head", kToday});
}
const base::Refusal* why(const base::Result<Subcontract>& r) {
  return r ? nullptr : r.error().why;
}

TEST(Subcontract, A15_a_part_with_consent) {
  const Subcontract s = ask(Money::yuan(20'000)).value();
  EXPECT_EQ(s.state, SubcontractState::asked);
  const Subcontract done = consent(s).value();
  EXPECT_EQ(done.state, SubcontractState::agreed);
  EXPECT_EQ(done.together, Money::yuan(20'000));
  EXPECT_EQ(why(consent(done)), &base::kWrongState);
}

TEST(Subcontract, A15_never_the_whole_contract) {
  EXPECT_EQ(why(ask(Money::yuan(176'000))), &kWholeContract);
  EXPECT_TRUE(ask(Money::yuan(176'000) - Money::fen(1)));
  Subcontract before = ask(Money::yuan(100'000)).value();
  before.state = SubcontractState::agreed;
  EXPECT_EQ(why(ask(Money::yuan(76'000), {before})), &kWholeContract);
  const Subcontract rest = ask(Money::yuan(76'000)).value();  // asked before the other was agreed
  EXPECT_EQ(why(consent(rest, {before})), &kWholeContract);
  before.state = SubcontractState::denied;
  EXPECT_TRUE(ask(Money::yuan(76'000), {before}));
}

TEST(Subcontract, A15_another_body_performs_it) {
  for (const char* own : {"pty_jia", "pty_buyer"})
    EXPECT_EQ(
        why(subcontract_asked({"sub_1"}, asking(Money::yuan(1), own), agreement(), {}, kToday)),
        &kPerformer);
}

TEST(Subcontract, A15_declined_with_a_reason_and_only_while_in_force) {
  const Subcontract s = ask(Money::yuan(20'000)).value();
  EXPECT_EQ(why(decline(s, "  ")), &kDeclineWhy);
  EXPECT_EQ(decline(s, "应由本单位完成").value().state, SubcontractState::denied);
  Contract c = agreement();
  c.state = State::closed;
  EXPECT_EQ(why(subcontract_asked({"sub_1"}, asking(Money::yuan(1)), c, {}, kToday)), &kNotInForce);
  EXPECT_EQ(why(consent(s, {}, c)), &kNotInForce);
}

}  // namespace
}  // namespace contract
