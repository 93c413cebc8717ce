// Volunteers' visits and courses.
#include "flow/6_delivery/commands.h"

#include <algorithm>

#include "flow/6_delivery/events/store.h"

namespace delivery {
namespace {

using base::Check;
using base::Done;
using base::field;
using base::refuse;
using base::Result;
using platform::Subject;
using platform::Work;

struct VolunteeringIn {
  contract::ContractId contract;
  std::string household;
  base::Instant arrive, leave;
  Proof proof = Proof::none;
  std::optional<std::string> code, evidence;
};
constexpr auto describe(const VolunteeringIn*) {
  using V = VolunteeringIn;
  return base::record("RecordVolunteering", field("contract", &V::contract, {"合同", "Contract"}),
                      field("household", &V::household, {"住户", "Household"}, {1, 60}),
                      field("arrive", &V::arrive, {"到达", "Arrived"}),
                      field("leave", &V::leave, {"离开", "Left"}),
                      field("proof", &V::proof, {"佐证", "Proof"}),
                      field("code", &V::code,
                            {"住户码(佐证为住户码时)", "The resident's code, if that is the proof"},
                            {1, 40}, base::Trace::secret),
                      field("evidence", &V::evidence, {"说明", "Evidence in words"}, {0, 500}));
}
struct CourseIn {
  contract::ContractId contract;
  std::string title;
  base::Instant arrive, leave;
  std::vector<std::string> present;
  std::optional<std::string> evidence;
};
constexpr auto describe(const CourseIn*) {
  using C = CourseIn;
  return base::record("RecordCourse", field("contract", &C::contract, {"合同", "Contract"}),
                      field("title", &C::title, {"课程名称", "Title"}, {1, 100}),
                      field("arrive", &C::arrive, {"开始", "Began"}),
                      field("leave", &C::leave, {"结束", "Ended"}),
                      field("present", &C::present,
                            {"到场志愿者登录名", "Logins of the volunteers present"}, {0, 500}),
                      field("evidence", &C::evidence, {"说明", "Evidence in words"}, {0, 500}));
}

/// The volunteer's own matter; the household is what wrong codes are counted by.
Result<Subject> on_household(Work& work, const VolunteeringIn& in) {
  const auto c = TRY(contract::get_contract(work, in.contract));
  const auto e = store::elder_of_household(work.db, in.contract, in.household);
  return Subject{.id = e ? e->id.value : c.id.value,
                 .owner_org = c.supplier,
                 .parties = {c.owner_org},
                 .area = e ? e->area : c.area,
                 .person = work.actor.account};
}
Result<Subject> on_contract(Work& work, const CourseIn& in) {
  const auto c = TRY(contract::get_contract(work, in.contract));
  return Subject{.owner_org = c.supplier, .parties = {c.owner_org}, .area = c.area};
}

/// Nobody is at a course and at a household at once.
Check check_not_attending(Work& work, const Fact& f, const std::string& account) {
  const auto other = store::attended(work.db, account, {*f.arrive, *f.leave}, f.root);
  if (other) return refuse(kOverlap, other->label, {{"fact", other->root.value}});
  return Done{};
}

Result<Shown> record_volunteering(Work& work, const VolunteeringIn& in) {
  const auto c = TRY(contract_in_force(work, in.contract));
  const Policy policy = TRY(policy_on(work, work.today));
  const Elder e = TRY(household_of(work, c.id, in.household));
  Fact f = fact_of(work, FactKind::volunteer_visit, work.fresh_id<FactId>("fact"), e);
  TRY(put_span(work, f, {in.arrive, in.leave}, c, policy));
  TRY(check_free(work, f));
  TRY(check_not_attending(work, f, f.worker));
  TRY(check_proof(work, e.id, {in.proof, in.code}, policy));
  f.proof = strength(in.proof);
  f.evidence = in.evidence.value_or("");
  f.worker_label = store::label(work, c.id, f.worker, "V");
  store::insert(work.db, f);
  store::add_event(work, f, "volunteering.record");
  return shown(f);
}

/// The accounts of those present; every login that is wrong, double or elsewhere is named.
Result<std::vector<std::string>> present_at(Work& work, const Fact& f,
                                            const std::vector<std::string>& logins) {
  base::Error unknown{&kNoVolunteer};
  base::Error elsewhere{&kElsewhere};
  const auto name = [](base::Error& in, std::size_t i, const std::string& login) {
    const std::string at = "present[" + std::to_string(i) + "]";
    in.problems.push_back({at, login, login});
    in.detail += (in.detail.empty() ? "" : ", ") + login;
  };
  std::vector<std::string> out;
  for (std::size_t i = 0; i < logins.size(); ++i) {
    const auto account = store::account(work.db, logins[i]);
    const bool volunteers =
        account && account->role == base::Codec<platform::Role>::text(platform::Role::volunteer) &&
        std::find(out.begin(), out.end(), account->id) == out.end();
    if (!volunteers) {
      name(unknown, i, logins[i]);
      continue;
    }
    const Span span{*f.arrive, *f.leave};
    if (store::overlapping_worker(work.db, account->id, span, f.root) ||
        store::attended(work.db, account->id, span, f.root))
      name(elsewhere, i, logins[i]);
    out.push_back(account->id);
  }
  if (!unknown.problems.empty()) return unknown;
  if (!elsewhere.problems.empty()) return elsewhere;
  return out;
}

Result<Shown> record_course(Work& work, const CourseIn& in) {
  const auto c = TRY(contract_in_force(work, in.contract));
  const Policy policy = TRY(policy_on(work, work.today));
  Elder nobody;
  nobody.contract = c.id;
  nobody.owner_org = c.supplier;
  nobody.purchaser = c.owner_org;
  nobody.area = c.area;
  nobody.household = in.title;
  Fact f = fact_of(work, FactKind::course, work.fresh_id<FactId>("fact"), nobody);
  f.subject = f.id.value;
  TRY(put_span(work, f, {in.arrive, in.leave}, c, policy));
  TRY(check_free(work, f));
  const auto accounts = TRY(present_at(work, f, in.present));
  f.present = std::int64_t(accounts.size());
  f.proof = strength(accounts.empty() ? Proof::none : Proof::resident_confirmation);
  f.evidence = in.evidence.value_or("");
  f.worker_label = store::label(work, c.id, f.worker, "S");
  store::insert(work.db, f);
  for (const auto& account : accounts)
    store::add_attendance(work.db, f, account);
  store::add_event(work, f, "course.record");
  return shown(f);
}

}  // namespace

std::vector<platform::Endpoint> event_endpoints() {
  using platform::endpoint;
  // clang-format off
  return {
      endpoint("volunteering.record", "POST /volunteering", "fact.get", on_household, record_volunteering,
               {"志愿者登记一次探访。", "A volunteer records a visit."}),
      endpoint("course.record",       "POST /courses",      "fact.get", on_contract, record_course,
               {"登记一次志愿者课程及到场名单。", "Record a course and who was present."}),
  };
  // clang-format on
}

}  // namespace delivery
