// What a service costs: computed for anyone who is signed in, saved by the department; the manifest
// at the end.
#include "flow/3_budget/cost/rules.h"
#include "flow/3_budget/cost/store.h"
#include "flow/3_budget/rules.h"
#include "platform/execute.h"
#include "registry/registry.h"

namespace budget {

struct SaveCost : CostInput {
  std::string title;
  std::optional<catalogue::ItemId> catalogue_item;
  std::optional<LineId> line;
};
constexpr auto describe(const SaveCost*) {
  using base::field;
  return std::apply(
      [](auto... f) {
        return base::record(
            "SaveCost", field("title", &SaveCost::title, {"名称", "Title"}, {1, 200}),
            field("catalogue_item", &SaveCost::catalogue_item, {"目录事项", "The catalogue item"}),
            field("line", &SaveCost::line, {"预算项目", "The line"}), f...);
      },
      cost_fields<SaveCost>());
}
struct CostRef {
  CostModelId id;
};
constexpr auto describe(const CostRef*) {
  return base::record("CostModelRef",
                      base::field("id", &CostRef::id, {"成本测算编号", "The cost model"}));
}
/// As saved, with what comes of it by the rules of its day.
struct CostShown : CostModel {
  Cost cost;
};
constexpr auto describe(const CostShown*) {
  return std::apply(
      [](auto... f) {
        return base::record(
            "CostModelShown", f...,
            base::field("cost", &CostShown::cost, {"测算结果", "What comes of it"}));
      },
      cost_model_fields<CostShown>());
}

namespace {

using base::Result, platform::Subject, platform::Work;

constexpr std::string_view kAnchors = "S-04.";

CostLaw law_of(Work& work, const CostInput& in) {
  const auto row = [&](std::string_view key) -> std::optional<registry::Rule> {
    auto found = work.book.rules.find(key, in.area, in.on);
    if (!found) return std::nullopt;
    return std::move(found).value();
  };
  CostLaw law{row("S-05.minimum_wage"), row("S-05.price_floor_ratio"), {}};
  // Of any place and time: they are history, to compare with.
  for (const auto& rule : work.book.rules.rows())
    if (std::string_view(rule.key).starts_with(kAnchors)) law.anchors.push_back(rule);
  return law;
}

Result<Cost> cost_of(Work& work, const CostInput& in) {
  // A place of today, also where the day asked for is older than the table of divisions.
  TRY(work.book.regions.get(in.area, work.today));
  return computed(in, law_of(work, in));
}

Result<CostModel> load(Work& work, const CostModelId& id) {
  auto found = cost_store::find(work.db, id);
  if (!found) return base::refuse(kNoCostModel, id.value);
  return *std::move(found);
}
Result<Subject> on_model(Work& work, const CostRef& in) {
  const CostModel m = TRY(load(work, in.id));
  return Subject{
      .id = m.id.value, .owner_org = m.owner_org, .author = m.author, .version = m.version};
}

Result<CostShown> shown(Work& work, CostModel m) {
  CostShown out;
  out.cost = TRY(cost_of(work, m));
  static_cast<CostModel&>(out) = std::move(m);
  return out;
}

Result<Cost> compute(Work& work, const CostInput& in) {
  return cost_of(work, in);
}

base::Check own_target(Work& work, const SaveCost& in) {
  if (in.catalogue_item.has_value() == in.line.has_value()) return base::refuse(kCostTarget);
  if (in.line && TRY(get_line(work, *in.line)).owner_org != work.actor.org)
    return base::refuse(kNoLine, in.line->value);
  if (!in.catalogue_item) return base::Done{};
  const auto item = catalogue::get_item(work, *in.catalogue_item);
  if (!item || item.value().owner_org != work.actor.org)
    return base::refuse(kNoItem, in.catalogue_item->value);
  return base::Done{};
}

Result<CostShown> save(Work& work, const SaveCost& in) {
  TRY(own_target(work, in));
  CostModel m;
  const CostInput& input = in;
  static_cast<CostInput&>(m) = input;
  m.total = TRY(cost_of(work, in)).total;
  m.id = work.fresh_id<CostModelId>("cost");
  m.owner_org = work.actor.org;
  m.title = in.title;
  m.catalogue_item = in.catalogue_item;
  m.line = in.line;
  m.saved_on = work.today;
  m.author = work.actor.account;
  cost_store::insert(work.db, m);
  return shown(work, std::move(m));
}

Result<CostShown> show(Work& work, const CostRef& in) {
  return shown(work, TRY(load(work, in.id)));
}
Result<CostPage> list(Work& work, const CostFilter& in) {
  return cost_store::list(work, in);
}

}  // namespace

platform::Module cost_module() {
  using platform::endpoint, platform::everyone, platform::own;
  return {
      .name = "cost",
      // clang-format off
      .endpoints = {
      endpoint("cost_model.compute", "POST /budget/cost-models/compute", "", everyone<CostInput>, compute,
               {"测算成本", "Compute what a service costs; nothing is kept of it."}),
      endpoint("cost_model.save", "POST /budget/cost-models", "cost_model.get", own<SaveCost>, save,
               {"保存成本测算", "Save a cost model of a catalogue item or a line."}),
      endpoint("cost_model.get", "GET /budget/cost-models/{id}", "cost_model.get", on_model, show,
               {"查看成本测算", "Show a cost model and what comes of it."}),
      endpoint("cost_model.list", "GET /budget/cost-models", "", everyone<CostFilter>, list,
               {"列出成本测算", "List cost models."}),
      },
      .refusals = {&kNoCostModel, &kBadCost, &kCostTarget},
      // clang-format on
      .witnessed = cost_store::witnessed(),
  };
}

}  // namespace budget
