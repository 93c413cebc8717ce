// Casework and group work: load, decide, save; the manifest at the end.
#include "flow/6_delivery/commands.h"

#include "flow/6_delivery/casework/inputs.h"
#include "flow/6_delivery/casework/part.h"
#include "registry/registry.h"
#include "registry/suppliers/services.h"
#include "registry/suppliers/staffing.h"

namespace delivery {
namespace {

using base::Check;
using base::Done;
using base::refuse;
using base::Result;
using platform::Subject;
using platform::Work;

constexpr std::string_view kTextPurpose = "casework.text";

Result<Case> load(Work& work, const CaseworkId& id) {
  auto found = casework_store::find(work.db, id);
  if (!found) return refuse(kNoCasework, id.value);
  return *std::move(found);
}

/// It is a worker's own, and the provider's and the purchaser's to see.
template <class In>
Result<Subject> on_case(Work& work, const In& in) {
  const Case c = TRY(load(work, in.id));
  return Subject{.id = c.id.value,
                 .owner_org = c.owner_org,
                 .parties = {c.purchaser},
                 .area = c.area,
                 .person = c.worker,
                 .author = c.author,
                 .version = c.version};
}
Result<Subject> on_contract(Work& work, const OpenCase& in) {
  const auto c = TRY(contract::get_contract(work, in.contract));
  return Subject{.owner_org = c.supplier, .area = c.area, .author = work.actor.account};
}

CaseShown shown(const Case& c) {
  return c;
}

void keep(Work& work, const Case& c, CaseRecordKind kind, const std::string& text) {
  casework_store::RecordRow r;
  r.id = work.ids.fresh("csr", work.now);
  r.casework = c.id;
  r.number = c.records;
  r.kind = kind;
  r.step = c.state;
  r.done_on = c.last_on;
  r.worker = c.worker;
  r.worker_label = c.worker_label;
  r.text_cipher = work.keys.encrypt(kTextPurpose, r.id, text);
  r.author = work.actor.account;
  r.recorded_at = work.now;
  casework_store::add(work.db, r);
}
Result<CaseShown> save(Work& work, const Case& changed, CaseRecordKind kind,
                       const std::string& text) {
  const auto saved = casework_store::update(work.db, changed);
  if (!saved) return refuse(platform::kStale);
  keep(work, *saved, kind, text);
  return shown(*saved);
}

Recorded of(const Work& work, const CaseEntry& in) {
  return {in.done_on, in.text, work.today};
}
/// What is done for a client is done under the contract; closing what was begun is not refused.
Check check_under_contract(Work& work, const Case& c, base::Date on) {
  return check_term(TRY(contract_in_force(work, c.contract)), on);
}

Result<int> years(Work& work, std::string_view key, base::Date on) {
  const auto period = TRY(registry::rule(work, key, on)).as_offset();
  ENSURE(period.unit == registry::Unit::y);
  return period.n;
}
Result<CaseLaw> case_law(Work& work, base::Date on) {
  return CaseLaw{TRY(years(work, "PI-5.child_age", on)), TRY(years(work, "DV-1.full_age", on)),
                 TRY(registry::rule_count(work, "S-02.group_people_min", on))};
}

/// S-03: where the account names a person of the register, that person is on the list of staff with
/// a registration that is valid on that day.
Result<CaseworkerRegistration> registration_of(Work& work, const std::string& org,
                                               const std::string& person, base::Date on) {
  const auto rule = TRY(registry::rule(work, "S-02.worker_registered", on));
  if (person.empty() || rule.as_count() == 0) return CaseworkerRegistration::unknown;
  if (!TRY(registry::is_registered_staff(work, org, person, on)))
    return refuse(kNotRegistered, registry::citation(rule).zh, {{"on", on.text()}});
  return CaseworkerRegistration::valid;
}
Result<Successor> named_worker(Work& work, const contract::Contract& c, const std::string& login,
                               base::Date on) {
  const auto account = TRY(worker_of(work, c, login));
  const auto registration = TRY(registration_of(work, c.supplier, account.person, on));
  return Successor{account.id, store::label(work, c.id, account.id, "C"), registration};
}
/// A supervisor names the worker; a worker opens cases of their own.
Result<Successor> worker_of_case(Work& work, const contract::Contract& c, const OpenCase& in) {
  if (work.actor.role == platform::Role::supervisor) {
    if (!in.worker) return refuse(kNameWorker);
    return named_worker(work, c, *in.worker, in.opened_on);
  }
  if (in.worker && TRY(worker_of(work, c, *in.worker)).id != work.actor.account)
    return refuse(kOthersCase, *in.worker);
  const auto registration = TRY(registration_of(work, c.supplier, work.actor.person, in.opened_on));
  return Successor{work.actor.account, store::label(work, c.id, work.actor.account, "C"),
                   registration};
}

/// The client lives where the contract serves, and has no other open case under it.
Check check_person(Work& work, const contract::Contract& c, const OpenCase& in,
                   const CaseLaw& law) {
  Opener by{.supervises = work.actor.role == platform::Role::supervisor, .born_on = {}};
  if (in.kind == CaseKind::group_work) return check_client(in, by, law);
  const auto person = TRY(registry::get_person(work, *in.person));
  by.born_on = person.born_on;
  TRY(check_eligible(false, person.area.starts_with(platform::region_prefix(c.area))));
  if (const auto open = casework_store::open_of(work.db, c.id, person.id))
    return refuse(kOpenAlready, open->label, {{"id", open->id.value}});
  return check_client(in, by, law);
}

/// K01, K02 … of cases, X01 … of groups.
std::string next_label(Work& work, const contract::ContractId& contract, CaseKind kind) {
  const auto n = casework_store::count(work.db, contract, kind) + 1;
  return (kind == CaseKind::casework ? "K" : "X") + std::string(n < 10 ? "0" : "") +
         std::to_string(n);
}

Result<CaseShown> open(Work& work, const OpenCase& in) {
  const auto contract = TRY(contract_in_force(work, in.contract));
  const CaseLaw law = TRY(case_law(work, in.opened_on));
  TRY(check_form(in, law));
  const Recorded first{in.opened_on, in.text, work.today};
  TRY(check(first));
  TRY(check_term(contract, in.opened_on));
  TRY(check_person(work, contract, in, law));
  const Successor worker = TRY(worker_of_case(work, contract, in));
  Case c;
  c.id = work.fresh_id<CaseworkId>("csw");
  c.contract = contract.id;
  c.owner_org = contract.supplier;
  c.purchaser = contract.owner_org;
  c.area = contract.area;
  c.kind = in.kind;
  c.standard = supplier::service_called(base::Codec<CaseKind>::text(in.kind)).source;
  c.label = next_label(work, contract.id, in.kind);
  c.title = in.about.value_or("");
  c.person = in.person.value_or("");
  c.people = in.people.value_or(1);
  c.consented_by = in.consented_by;
  c.worker = worker.account;
  c.worker_label = worker.label;
  c.registration = worker.registration;
  c.author = work.actor.account;
  c = TRY(opened(std::move(c), first));
  casework_store::insert(work.db, c);
  work.subject = c.id.value;
  keep(work, c, CaseRecordKind::step, in.text);
  return shown(c);
}

Result<CaseShown> advance(Work& work, const AdvanceCase& in) {
  const Case was = TRY(load(work, in.id));
  const Case c = TRY(advanced(was, in.to, of(work, in)));
  TRY(check_under_contract(work, was, in.done_on));
  return save(work, c, CaseRecordKind::step, in.text);
}
Result<CaseShown> record(Work& work, const RecordCase& in) {
  const Case was = TRY(load(work, in.id));
  const Case c = TRY(recorded(was, of(work, in)));
  TRY(check_under_contract(work, was, in.done_on));
  return save(work, c, CaseRecordKind::further, in.text);
}
Result<CaseShown> back(Work& work, const ReassessCase& in, std::string_view act) {
  const Case was = TRY(load(work, in.id));
  const Case c = TRY(went_back(was, act, of(work, in)));
  TRY(check_under_contract(work, was, in.done_on));
  return save(work, c, CaseRecordKind::back, in.text);
}
Result<CaseShown> reassess(Work& work, const ReassessCase& in) {
  return back(work, in, "casework.reassess");
}
Result<CaseShown> replan(Work& work, const ReassessCase& in) {
  return back(work, in, "casework.replan");
}
Result<CaseShown> evaluate(Work& work, const EvaluateCase& in) {
  const Case was = TRY(load(work, in.id));
  return save(work, TRY(evaluated(was, in.outcome, of(work, in))), CaseRecordKind::evaluated,
              in.text);
}
Result<CaseShown> close(Work& work, const CloseCase& in) {
  const Case was = TRY(load(work, in.id));
  return save(work, TRY(closed(was, in.close_reason, of(work, in))), CaseRecordKind::closing,
              in.text);
}
Result<CaseShown> withdraw_consent(Work& work, const WithdrawConsent& in) {
  const Case was = TRY(load(work, in.id));
  return save(work, TRY(withdrawn(was, of(work, in))), CaseRecordKind::consent_withdrawn, in.text);
}
Result<CaseShown> hand_over(Work& work, const HandOverCase& in) {
  const Case was = TRY(load(work, in.id));
  const auto contract = TRY(contract::get_contract(work, was.contract));
  const Successor to = TRY(named_worker(work, contract, in.worker, in.done_on));
  return save(work, TRY(handed_over(was, to, of(work, in))), CaseRecordKind::handed_over, in.text);
}

Result<CaseWhole> show(Work& work, const CaseRef& in) {
  CaseWhole out;
  static_cast<CaseShown&>(out) = TRY(load(work, in.id));
  for (const auto& r : casework_store::records(work.db, in.id))
    out.steps.push_back(r);
  return out;
}

/// PI-17, PI-6: who reads, and why, stands in the journal.
Result<CaseTexts> read(Work& work, const ReadCase& in) {
  const Case c = TRY(load(work, in.id));
  CaseTexts out{c.id, std::nullopt, {}};
  casework_store::count_reading(work.db, c.id);
  if (!c.person.empty()) out.person = c.person;
  for (const auto& r : casework_store::records(work.db, c.id)) {
    CaseText one;
    static_cast<CaseRecord&>(one) = r;
    auto plain = work.keys.decrypt(kTextPurpose, r.id, r.text_cipher);
    ENSURE(plain.has_value());  // damage or a lost key, never a business case
    one.text = *std::move(plain);
    out.texts.push_back(std::move(one));
  }
  return out;
}

Result<CaseList> list(Work& work, const CaseFilter& in) {
  return CaseList{casework_store::list(
      work, {.contract = in.contract ? in.contract->value : "",
             .kind = in.kind ? base::Codec<CaseKind>::text(*in.kind) : "",
             .state = in.state ? base::Codec<CaseStep>::text(*in.state) : ""})};
}

Result<WorkerChoices> workers(Work& work, const base::Nothing&) {
  WorkerChoices out;
  for (const auto& one : casework_store::workers(work.db, work.actor.org))
    out.workers.push_back(
        {one.login, one.name, bool(registration_of(work, work.actor.org, one.person, work.today))});
  return out;
}

}  // namespace

void add_casework(platform::Module& out) {
  using platform::endpoint, platform::everyone;
  // clang-format off
  for (auto& one : std::vector<platform::Endpoint>{
      endpoint("casework.open", "POST /casework", "contract.get", on_contract, open,
               {"开立个案或小组", "Open a case or a group under a contract."}),
      endpoint("casework.advance", "POST /casework/{id}/advance", "casework.get", on_case<AdvanceCase>, advance,
               {"进入下一阶段并记录", "Record the next step and move on to it."}),
      endpoint("casework.record", "POST /casework/{id}/record", "casework.get", on_case<RecordCase>, record,
               {"在本阶段再记一条", "Add a record in the present step."}),
      endpoint("casework.reassess", "POST /casework/{id}/reassess", "casework.get", on_case<ReassessCase>, reassess,
               {"重新预估,写明理由", "Go back to the assessment and say why."}),
      endpoint("casework.replan", "POST /casework/{id}/replan", "casework.get", on_case<ReassessCase>, replan,
               {"重新制定计划,写明理由", "Go back to the plan and say why."}),
      endpoint("casework.evaluate", "POST /casework/{id}/evaluate", "casework.get", on_case<EvaluateCase>, evaluate,
               {"登记评估", "Evaluate what was done."}),
      endpoint("casework.close", "POST /casework/{id}/close", "casework.get", on_case<CloseCase>, close,
               {"结案(结束小组)", "Close a case, or end a group."}),
      endpoint("casework.withdraw_consent", "POST /casework/{id}/withdraw_consent", "casework.get",
               on_case<WithdrawConsent>, withdraw_consent,
               {"登记服务对象撤回同意", "Record that the client withdrew the consent."}),
      endpoint("casework.hand_over", "POST /casework/{id}/hand_over", "casework.get", on_case<HandOverCase>, hand_over,
               {"转交另一服务人员", "Hand a case over to another worker."}),
      endpoint("casework.read", "POST /casework/{id}/read", "casework.get", on_case<ReadCase>, read,
               {"查阅记录内容(留痕)", "Read what was recorded; it is journalled."}),
      endpoint("casework.get", "GET /casework/{id}", "casework.get", on_case<CaseRef>, show,
               {"查看个案或小组", "Show one case or group, without its words."}),
      endpoint("casework.list", "GET /casework", "", everyone<CaseFilter>, list,
               {"个案和小组列表", "List cases and groups."}),
      endpoint("casework.workers", "GET /caseworkers", "", everyone<base::Nothing>, workers,
               {"本单位可负责个案的人员", "List the organisation's workers who may be given a case."})})
    out.endpoints.push_back(std::move(one));
  // clang-format on
  for (const auto* one :
       {&kNoCasework, &kNoConsent, &kGuardianConsents, &kMinorBySupervisor, &kPersonOrGroup,
        &kFewPeople, &kOpenAlready, &kNameWorker, &kOthersCase, &kNotRegistered, &kSameWorker,
        &kStepSkipped, &kNoText, &kBeforeLast, &kNoEvaluation, &kWithdrawn})
    out.refusals.push_back(one);
  out.lifecycles.push_back(base::lifecycle("casework.get", CaseStep::intake, kCaseSteps));
  out.lifecycles.push_back(base::lifecycle("casework.get", CaseStep::preparing, kGroupSteps));
  for (const auto& truth : casework_store::must_be_empty())
    out.must_be_empty.push_back(truth);
  for (auto& one : casework_store::witnessed())
    out.witnessed.push_back(std::move(one));
}

}  // namespace delivery
