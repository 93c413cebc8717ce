// Held money is opened or given up: load, decide, save; the manifest at the end.
#include "flow/3_budget/stage/rules.h"
#include "flow/3_budget/stage/store.h"
#include "flow/3_budget/store.h"
#include "platform/execute.h"

namespace budget {

struct StageRef {
  StageId id;
};
constexpr auto describe(const StageRef*) {
  return base::record("StageRef", base::field("id", &StageRef::id, {"资金阶段编号", "The stage"}));
}
struct DecideStage {
  StageId id;
  std::string reason, basis;
};
constexpr auto describe(const DecideStage*) {
  using base::field;
  return base::record(
      "DecideStage", field("id", &DecideStage::id, {"资金阶段编号", "The stage"}),
      field("reason", &DecideStage::reason, {"理由", "Why"}, {1, 500}),
      field("basis", &DecideStage::basis,
            {"依据文件(如评估报告)", "The document behind it, such as the assessment's report"},
            {1, 500}));
}

namespace {

using base::Result, platform::Subject, platform::Work;

Result<Stage> load(Work& work, const StageId& id) {
  auto found = stage_store::find(work.db, id);
  if (!found) return base::refuse(kNoStage, id.value);
  return *std::move(found);
}
Result<Stage> save(Work& work, Stage s) {
  const auto version = stage_store::save(work.db, s);
  if (!version) return base::refuse(platform::kStale);
  s.version = *version;
  return s;
}

template <class In>
Result<Subject> on_stage(Work& work, const In& in) {
  const Stage s = TRY(load(work, in.id));
  return Subject{
      .id = s.id.value, .owner_org = s.owner_org, .author = s.author, .version = s.version};
}

/// From held to available, under the stage's own reference.
Result<Stage> release(Work& work, const Stage& s) {
  ENSURE(store::post(work, s.line, move_of(Kind::open_stage, s.amount, "stage/" + s.id.value)));
  return save(work, s);
}

Result<Stage> open(Work& work, const DecideStage& in) {
  const Stage s =
      TRY(opened(TRY(load(work, in.id)), {work.actor.account, in.reason, in.basis, work.today}));
  const Line line = TRY(get_line(work, s.line));
  TRY(may_move(line, Kind::open_stage, work.today));
  return release(work, s);
}
Result<Stage> open_by_day(Work& work, const StageRef& in) {
  const Stage s = TRY(opened_by_day(TRY(load(work, in.id)), work.today));
  return release(work, s);
}
Result<Stage> cancel(Work& work, const DecideStage& in) {
  return save(work, TRY(cancelled(TRY(load(work, in.id)),
                                  {work.actor.account, in.reason, in.basis, work.today})));
}
Result<Stage> show(Work& work, const StageRef& in) {
  return load(work, in.id);
}
Result<StagePage> list(Work& work, const StageFilter& in) {
  return stage_store::list(work, in);
}

/// From the first instant of its day.
std::vector<platform::Due> days_come(Work& work) {
  std::vector<platform::Due> out;
  for (const Stage& s : stage_store::waiting_for_a_day(work.db))
    out.push_back(
        {base::Instant::civil(*s.opens_on, 0, 0), "stage.open_by_day", {{"id", s.id.value}}});
  return out;
}

}  // namespace

platform::Module stage_module() {
  using platform::endpoint, platform::everyone;
  return {
      .name = "stage",
      // clang-format off
      .endpoints = {
      endpoint("stage.open", "POST /budget/stages/{id}/open", "stage.get", on_stage<DecideStage>, open,
               {"开放阶段资金", "Open a stage: its money becomes available."}),
      endpoint("stage.open_by_day", "POST /budget/stages/{id}/open-by-day", "stage.get", on_stage<StageRef>,
          open_by_day,
               {"到期开放阶段资金", "Open a stage whose day has come."}),
      endpoint("stage.cancel", "POST /budget/stages/{id}/cancel", "stage.get", on_stage<DecideStage>, cancel,
               {"取消阶段资金", "Give a stage up: its money lapses when the year closes."}),
      endpoint("stage.get", "GET /budget/stages/{id}", "stage.get", on_stage<StageRef>, show,
               {"查看资金阶段", "Show one stage."}),
      endpoint("stage.list", "GET /budget/stages", "", everyone<StageFilter>, list,
               {"列出资金阶段", "List stages."}),
      },
      .refusals = {&kNoStage, &kBadStages, &kOpensByItself, &kStageBeforeDay, &kNoGrounds},
      // clang-format on
      .lifecycles = {base::lifecycle("stage.get", StageState::waiting, kStageSteps)},
      .must_be_empty = stage_store::must_be_empty(),
      .timers = {days_come},
      .witnessed = stage_store::witnessed(),
  };
}

}  // namespace budget
