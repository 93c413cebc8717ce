// Handing over: load, decide, save; the manifest at the end.
#include "flow/2_catalogue/duty/store.h"
#include "flow/2_catalogue/handover/store.h"
#include "platform/execute.h"

namespace catalogue {

struct PlanHandover : PlanContent {
  ItemId item;
};
constexpr auto describe(const PlanHandover*) {
  return std::apply(
      [](auto... f) {
        return base::record("PlanHandover",
                            base::field("item", &PlanHandover::item, {"目录事项", "The item"}),
                            f...);
      },
      plan_fields<PlanHandover>());
}
struct AmendHandover : PlanContent {
  HandoverId id;
};
constexpr auto describe(const AmendHandover*) {
  return std::apply(
      [](auto... f) {
        return base::record("AmendHandover",
                            base::field("id", &AmendHandover::id, {"移交计划", "The plan"}), f...);
      },
      plan_fields<AmendHandover>());
}
struct ConfirmHandover {
  HandoverId id;
  base::Date done_on;
  std::string evidence;
};
constexpr auto describe(const ConfirmHandover*) {
  using base::field;
  using C = ConfirmHandover;
  return base::record("ConfirmHandover", field("id", &C::id, {"移交计划", "The plan"}),
                      field("done_on", &C::done_on, {"实际完成日期", "Done on"}),
                      field("evidence", &C::evidence,
                            {"依据材料(文号、批复等)", "Evidence: papers and numbers"}, {2, 1000}));
}
struct HandoverRef {
  HandoverId id;
};
constexpr auto describe(const HandoverRef*) {
  return base::record("HandoverRef", base::field("id", &HandoverRef::id, {"移交计划", "The plan"}));
}
struct Overdue {
  std::vector<Handover> handovers;
};
constexpr auto describe(const Overdue*) {
  return base::record("OverdueHandovers",
                      base::field("handovers", &Overdue::handovers,
                                  {"逾期未确认的移交", "Past their day and not confirmed"}));
}

namespace {

using base::Result, platform::Subject, platform::Work;

Result<Handover> load(Work& work, const HandoverId& id) {
  auto found = handover_store::find(work.db, id);
  if (!found) return base::refuse(kNoHandover, id.value);
  return *std::move(found);
}
Result<Handover> save(Work& work, const Handover& changed) {
  auto saved = handover_store::save(work.db, changed);
  if (!saved) return base::refuse(platform::kStale);
  return *std::move(saved);
}
template <class In>
Result<Subject> on_handover(Work& work, const In& in) {
  const Handover h = TRY(load(work, in.id));
  return Subject{.id = h.id.value,
                 .owner_org = h.owner_org,
                 .area = h.area,
                 .author = h.author,
                 .version = h.version};
}
Result<Subject> on_its_item(Work& work, const PlanHandover& in) {
  const Item item = TRY(get_item(work, in.item));
  return Subject{.id = item.id.value,
                 .owner_org = item.owner_org,
                 .area = item.area,
                 .author = item.author,
                 .published = is_published(item)};
}
/// `plan`: the one that is changed; none yet when one is made.
Result<DutyToHand> to_hand(Work& work, const std::optional<DutyId>& id, const HandoverId& plan) {
  if (!id) return base::refuse(kNoDutyToHand);
  auto duty = duty_store::find(work.db, *id);
  ENSURE(duty.has_value());
  return DutyToHand{*std::move(duty), handover_store::freed_elsewhere(work.db, *id, plan)};
}

Result<Handover> plan(Work& work, const PlanHandover& in) {
  const Item item = TRY(get_item(work, in.item));
  const DutyToHand hand = TRY(to_hand(work, item.duty_id, {}));
  if (item.handover) return base::refuse(kPlannedAlready, item.handover->id.value);
  Handover out = TRY(handover_planned(item, hand, in, work.today));
  out.id = work.fresh_id<HandoverId>("hnd");
  out.author = work.actor.account;
  handover_store::insert(work.db, out);
  return out;
}
Result<Handover> amend(Work& work, const AmendHandover& in) {
  const Handover before = TRY(load(work, in.id));
  const DutyToHand hand = TRY(to_hand(work, before.duty_id, before.id));
  return save(work, TRY(handover_amended(before, hand, in)));
}
Result<Handover> confirm(Work& work, const ConfirmHandover& in) {
  return save(work, TRY(handover_confirmed(TRY(load(work, in.id)), {.done_on = in.done_on,
                                                                    .today = work.today,
                                                                    .evidence = in.evidence,
                                                                    .by = work.actor.account})));
}
Result<Handover> show(Work& work, const HandoverRef& in) {
  return load(work, in.id);
}
Result<HandoverPage> list(Work& work, const HandoverFilter& in) {
  return handover_store::list(work, in);
}
Result<Overdue> overdue(Work& work, const base::Nothing&) {
  return Overdue{handover_store::overdue(work)};
}

}  // namespace

base::Check paid_twice(Work& work, const ItemBody& item, std::int64_t year) {
  if (!item.duty_id) return base::Done{};  // nothing is known of its staff
  const auto duty = duty_store::find(work.db, *item.duty_id);
  ENSURE(duty.has_value());
  const auto planned = handover_store::find_of_item(work.db, item.id);
  return not_paid_twice(*duty, planned ? &*planned : nullptr, year);
}

platform::Module handover_module() {
  using platform::endpoint, platform::everyone;
  return {
      .name = "handover",
      // clang-format off
      .endpoints = {
      endpoint("handover.plan", "POST /catalogue/items/{item}/handover", "catalogue.get", on_its_item, plan,
               {"制定移交计划", "Plan what the department stops doing itself."}),
      endpoint("handover.amend", "POST /handovers/{id}/amend", "handover.get", on_handover<AmendHandover>, amend,
               {"修改移交计划", "Change a plan of handing over."}),
      endpoint("handover.confirm", "POST /handovers/{id}/confirm", "handover.get", on_handover<ConfirmHandover>,
               confirm, {"确认移交完成", "Confirm that it was handed over."}),
      endpoint("handover.get", "GET /handovers/{id}", "handover.get", on_handover<HandoverRef>, show,
               {"查看移交计划", "Show one plan of handing over."}),
      endpoint("handover.list", "GET /handovers", "", everyone<HandoverFilter>, list,
               {"列出移交计划", "List plans of handing over."}),
      endpoint("handover.overdue", "GET /overdue-handovers", "", everyone<base::Nothing>, overdue,
               {"逾期未确认的移交", "List plans past their day and not confirmed."}),
      },
      .refusals = {&kNoHandover, &kNoDutyToHand, &kPlannedAlready, &kItemOver, &kFreesTooMuch, &kFreesHalf,
                   &kDoneTooEarly, &kNoPlanYet, &kFreesNothing, &kStopsTooLate},
      // clang-format on
      .lifecycles = {base::lifecycle("handover.get", HandoverState::planned, kHandoverSteps)},
      .must_be_empty = handover_store::must_be_empty(),
      .witnessed = handover_store::witnessed(),
  };
}

}  // namespace catalogue
