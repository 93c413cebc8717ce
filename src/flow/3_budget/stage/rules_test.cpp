#include "flow/3_budget/stage/rules.h"

#include <gtest/gtest.h>

namespace budget {
namespace {

using base::Date, base::Money;

const Date kDay(2025, 7, 1);
constexpr std::array kAll{StageState::waiting, StageState::opened, StageState::cancelled,
                          StageState::lapsed};
LineBody line() {
  LineBody l;
  l.id = LineId{"lin_1"};
  l.year = 2025;
  l.owner_org = "pty_1";
  l.amount = Money::yuan(100);
  return l;
}
Stage stage(StageState state, std::optional<Date> day = {}) {
  Stage s;
  s.amount = Money::yuan(1);
  s.state = state;
  s.opens_on = day;
  return s;
}
template <class T>
std::string code(const base::Result<T>& r) {
  return r ? "done" : std::string(r.error().why->code);
}
const StageDecision kDecision{"fin", "合格", "报告", kDay};

TEST(BudgetStage, all_together_not_a_fen_more_than_the_line) {
  EXPECT_EQ(code(staged(line(), {})), "done");
  const auto whole = staged(line(), {{"a", Money::yuan(60), {}}, {"b", Money::yuan(40), {}}});
  ASSERT_TRUE(bool(whole));
  EXPECT_EQ(whole.value()[1].seq, 2);
  EXPECT_EQ(whole.value()[1].line, LineId{"lin_1"});
  EXPECT_EQ(whole.value()[1].owner_org, "pty_1");
  const auto more =
      staged(line(), {{"a", Money::yuan(60), {}}, {"b", Money::fen(40'01), Date(2026, 1, 1)}});
  EXPECT_EQ(code(more), "stage.bad_stages");
  EXPECT_EQ(more.error().problems.size(), 2U) << "every fault at once";
}

TEST(BudgetStage, its_day_lies_within_the_year) {
  EXPECT_EQ(code(staged(line(), {{"a", Money::yuan(1), Date(2024, 12, 31)}})), "stage.bad_stages");
  EXPECT_EQ(code(staged(line(), {{"a", Money::yuan(1), Date(2025, 1, 1)}})), "done");
  EXPECT_EQ(code(staged(line(), {{"a", Money::yuan(1), Date(2025, 12, 31)}})), "done");
  EXPECT_EQ(code(staged(line(), {{"a", Money::yuan(1), Date(2026, 1, 1)}})), "stage.bad_stages");
}

TEST(BudgetStage, opens_on_its_day_and_not_before) {
  EXPECT_FALSE(open_at_approval(stage(StageState::waiting, kDay), kDay.plus_days(-1)));
  EXPECT_TRUE(open_at_approval(stage(StageState::waiting, kDay), kDay));
  EXPECT_FALSE(open_at_approval(stage(StageState::waiting), kDay)) << "by decision alone";
  EXPECT_EQ(code(opened_by_day(stage(StageState::waiting, kDay), kDay.plus_days(-1))),
            "stage.before_its_day");
  EXPECT_EQ(code(opened_by_day(stage(StageState::waiting), kDay)), "stage.before_its_day");
  const auto open = opened_by_day(stage(StageState::waiting, kDay), kDay);
  ASSERT_TRUE(bool(open));
  EXPECT_EQ(open.value().decided_on, kDay);
  EXPECT_EQ(open.value().decided_by, "");
}

TEST(BudgetStage, every_state_by_every_act) {
  for (const auto state : kAll) {
    const bool waits = state == StageState::waiting;
    const char* wrong = "flow.wrong_state";
    EXPECT_EQ(code(opened(stage(state), kDecision)), waits ? "done" : wrong);
    EXPECT_EQ(code(opened_by_day(stage(state, kDay), kDay)), waits ? "done" : wrong);
    EXPECT_EQ(code(cancelled(stage(state), kDecision)), waits ? "done" : wrong);
    const bool ends = waits || state == StageState::cancelled;
    EXPECT_EQ(code(lapsed(stage(state), kDay)), ends ? "done" : wrong);
  }
  EXPECT_EQ(code(opened(stage(StageState::waiting, kDay), kDecision)), "stage.opens_by_itself");
}

TEST(BudgetStage, a_decision_has_a_reason_and_a_document) {
  for (const auto& d :
       {StageDecision{"fin", " ", "报告", kDay}, StageDecision{"fin", "合格", "", kDay}}) {
    EXPECT_EQ(code(opened(stage(StageState::waiting), d)), "stage.no_grounds");
    EXPECT_EQ(code(cancelled(stage(StageState::waiting), d)), "stage.no_grounds");
  }
  const Stage s = opened(stage(StageState::waiting), kDecision).value();
  EXPECT_EQ(s.decided_by, "fin");
  EXPECT_EQ(s.basis, "报告");
}

}  // namespace
}  // namespace budget
