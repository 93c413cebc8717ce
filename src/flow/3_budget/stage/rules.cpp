#include "flow/3_budget/stage/rules.h"

namespace budget {
namespace {

base::Check grounded(const StageDecision& d) {
  if (base::trimmed(d.reason).empty() || base::trimmed(d.basis).empty())
    return base::refuse(kNoGrounds);
  return base::Done{};
}

base::Result<Stage> decided(Stage s, std::string_view act, const StageDecision& d) {
  s.state = TRY(base::next_state(kStageSteps, s.state, act));
  TRY(grounded(d));
  s.decided_on = d.today;
  s.decided_by = d.by;
  s.reason = d.reason;
  s.basis = d.basis;
  return s;
}

}  // namespace

base::Result<std::vector<Stage>> staged(const LineBody& line,
                                        const std::vector<StageWish>& wishes) {
  std::vector<Stage> out;
  std::vector<base::Problem> problems;
  base::Money together;
  for (const StageWish& wish : wishes) {
    const std::string at = "stages[" + std::to_string(out.size()) + "]";
    if (wish.opens_on && wish.opens_on->year() != line.year)
      problems.push_back({at + ".opens_on", "开放日期须在该预算年度之内",
                          "the day lies within the line's budget year"});
    together += wish.amount;
    Stage s;
    s.line = line.id;
    s.owner_org = line.owner_org;
    s.seq = std::int64_t(out.size()) + 1;
    s.title = wish.title;
    s.amount = wish.amount;
    s.opens_on = wish.opens_on;
    s.author = line.author;
    out.push_back(std::move(s));
  }
  if (together > line.amount) {
    problems.push_back({"stages",
                        "各阶段合计 " + together.text() + " 元,超过预算金额 " + line.amount.text() +
                            " 元;请减少阶段金额",
                        "the stages come to " + together.text() + ", more than the line's " +
                            line.amount.text() + ": make them smaller"});
  }
  if (!problems.empty()) return base::Error{&kBadStages, {}, std::move(problems)};
  return out;
}

bool open_at_approval(const Stage& s, base::Date today) {
  return s.opens_on && *s.opens_on <= today;
}

base::Result<Stage> opened(Stage s, const StageDecision& d) {
  if (s.state == StageState::waiting && s.opens_on)
    return base::refuse(kOpensByItself, s.opens_on->text());
  return decided(std::move(s), "stage.open", d);
}

base::Result<Stage> opened_by_day(Stage s, base::Date today) {
  s.state = TRY(base::next_state(kStageSteps, s.state, "stage.open_by_day"));
  if (!open_at_approval(s, today))
    return base::refuse(kStageBeforeDay, s.opens_on ? s.opens_on->text() : "");
  s.decided_on = today;
  return s;
}

base::Result<Stage> cancelled(Stage s, const StageDecision& d) {
  return decided(std::move(s), "stage.cancel", d);
}

base::Result<Stage> lapsed(Stage s, base::Date today) {
  s.state = TRY(base::next_state(kStageSteps, s.state, "budget.close_year"));
  if (!s.decided_on) s.decided_on = today;
  return s;
}

}  // namespace budget
