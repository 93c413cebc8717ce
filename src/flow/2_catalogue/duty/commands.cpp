// The inventory of duties: load, decide, save; the manifest at the end.
#include "flow/2_catalogue/duty/commands.h"

namespace catalogue {

struct DutyRef {
  DutyId id;
};
constexpr auto describe(const DutyRef*) {
  return base::record("DutyRef", base::field("id", &DutyRef::id, {"职责", "The duty"}));
}
struct RecordDuty : DutyContent {
  std::int64_t year = 0;
};
constexpr auto describe(const RecordDuty*) {
  using base::field;
  return std::apply(
      [](auto... f) {
        return base::record("RecordDuty",
                            field("year", &RecordDuty::year, {"年度", "Year"}, {1990, 2200}), f...,
                            field("note", &RecordDuty::note, {"备注", "Note"}, {0, 1000}));
      },
      duty_content_fields<RecordDuty>());
}
struct AmendDuty : DutyContent {
  DutyId id;
};
constexpr auto describe(const AmendDuty*) {
  using base::field;
  return std::apply(
      [](auto... f) {
        return base::record("AmendDuty", field("id", &AmendDuty::id, {"职责", "The duty"}), f...,
                            field("note", &AmendDuty::note, {"备注", "Note"}, {0, 1000}));
      },
      duty_content_fields<AmendDuty>());
}
struct RemoveDuty {
  DutyId id;
  std::string reason;
};
constexpr auto describe(const RemoveDuty*) {
  using base::field;
  return base::record("RemoveDuty", field("id", &RemoveDuty::id, {"职责", "The duty"}),
                      field("reason", &RemoveDuty::reason, {"删除原因", "Why"}, {2, 500}));
}

Result<Duty> load_duty(Work& work, const DutyId& id) {
  auto found = duty_store::find(work.db, id);
  if (!found) return base::refuse(kNoDuty, id.value);
  return *std::move(found);
}
Result<Duty> save_duty(Work& work, const Duty& changed) {
  auto saved = duty_store::save(work.db, changed);
  if (!saved) return base::refuse(platform::kStale);
  return *std::move(saved);
}
Result<Subject> on_duty_of(Work& work, const DutyId& id) {
  const Duty duty = TRY(load_duty(work, id));
  return Subject{.id = duty.id.value,
                 .owner_org = duty.owner_org,
                 .area = duty.area,
                 .author = duty.author,
                 .version = duty.version};
}

namespace {

/// No other duty of the department's year has the number.
base::Check number_free(Work& work, const Duty& duty) {
  const auto other = duty_store::find_number(work.db, duty.owner_org, duty.year, duty.number);
  if (other && other->id != duty.id) return base::refuse(kSameNumber, other->number);
  return base::Done{};
}

Result<Duty> record(Work& work, const RecordDuty& in) {
  // who may not buy has nothing to hand over by buying.
  TRY(registry::may_buy(TRY(registry::get_party(work, work.actor.org)).kind));
  TRY(check_duty(in));
  Duty duty = with_content({}, in);
  duty.id = work.fresh_id<DutyId>("dty");
  duty.owner_org = work.actor.org;
  duty.area = work.actor.area;
  duty.year = in.year;
  duty.author = work.actor.account;
  duty.recorded_on = work.today;
  TRY(number_free(work, duty));
  duty_store::insert(work.db, duty);
  return duty;
}

Result<Duty> amend(Work& work, const AmendDuty& in) {
  const Duty duty = TRY(duty_amended(TRY(load_duty(work, in.id)), in));
  TRY(number_free(work, duty));
  return save_duty(work, duty);
}

Result<Duty> remove(Work& work, const RemoveDuty& in) {
  return save_duty(work, TRY(duty_removed(TRY(load_duty(work, in.id)), in.reason,
                                          duty_store::item_of(work.db, in.id), work.today)));
}

Result<DutyShown> show(Work& work, const DutyRef& in) {
  DutyShown out;
  static_cast<Duty&>(out) = TRY(load_duty(work, in.id));
  out.screenings = duty_store::screenings(work.db, in.id);
  return out;
}
Result<DutyPage> list(Work& work, const DutyFilter& in) {
  return duty_store::list(work, in);
}

std::vector<platform::Endpoint> endpoints() {
  using platform::endpoint, platform::everyone, platform::own;
  // clang-format off
  std::vector<platform::Endpoint> out{
      endpoint("duty.record", "POST /duties", "duty.get", own<RecordDuty>, record,
               {"登记职责", "Record a duty in a year's inventory."}),
      endpoint("duty.amend", "POST /duties/{id}/amend", "duty.get", on_duty<AmendDuty>, amend,
               {"修改职责", "Change a duty; it is screened anew."}),
      endpoint("duty.remove", "POST /duties/{id}/remove", "duty.get", on_duty<RemoveDuty>, remove,
               {"删除职责", "Take a duty out of the inventory."}),
      endpoint("duty.get", "GET /duties/{id}", "duty.get", on_duty<DutyRef>, show,
               {"查看职责", "Show one duty and its screenings."}),
      endpoint("duty.list", "GET /duties", "", everyone<DutyFilter>, list,
               {"列出职责", "List duties of an inventory."})};
  // clang-format on
  out.push_back(import_endpoint());
  for (auto& more : {screening_endpoints(), year_endpoints()})
    out.insert(out.end(), more.begin(), more.end());
  return out;
}

}  // namespace

platform::Module duty_module() {
  return {
      .name = "duty",
      .endpoints = endpoints(),
      .refusals = {&kNoDuty, &kSameNumber, &kDutyBlank, &kPurchasedHasStaff, &kPostsWithoutMoney,
                   &kDutyInUse, &kYearNotEmpty, &kSameYears, &kReasonLacks, &kScreenCode},
      .lifecycles = {base::lifecycle("duty.get", DutyState::listed, kDutySteps)},
      .must_be_empty = duty_store::must_be_empty(),
      .witnessed = duty_store::witnessed()};
}

}  // namespace catalogue
