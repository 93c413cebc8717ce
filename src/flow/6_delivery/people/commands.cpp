// Elders: enrol, assess, agree on the care plan.
#include "flow/6_delivery/commands.h"

#include "registry/registry.h"

namespace delivery {
namespace {

using base::field;
using base::refuse;
using base::Result;
using platform::Subject;
using platform::Work;

struct EnrolIn {
  contract::ContractId contract;
  std::string person, household;
  ElderClass kind = ElderClass::tekun;
  bool lives_in_home = false;
  std::optional<std::string> code;
};
constexpr auto describe(const EnrolIn*) {
  using E = EnrolIn;
  return base::record("EnrolElder", field("contract", &E::contract, {"合同", "Contract"}),
                      field("person", &E::person, {"人员", "Registered person"}, {1, 60}),
                      field("household", &E::household,
                            {"住户代号(不含姓名)", "Household label, no name"}, {1, 20}),
                      field("class", &E::kind, {"类别(特困、低保)", "Class of aid"}),
                      field("lives_in_home", &E::lives_in_home, {"住养老机构", "Lives in a home"}),
                      field("code", &E::code, {"交给住户的码", "Code handed to the resident"},
                            {4, 40}, base::Trace::secret));
}
struct AssessIn {
  ElderId id;
  base::Date assessed_on;
  std::vector<std::int64_t> items;
  std::int64_t incidents = 0;
  bool dementia = false, coma = false;
  std::vector<std::string> assessors;
  std::optional<AssessWhy> why;
};
constexpr auto describe(const AssessIn*) {
  using A = AssessIn;
  return base::record(
      "AssessElder", field("id", &A::id, {"服务对象", "Elder"}),
      field("assessed_on", &A::assessed_on, {"评估日", "Assessed on"}),
      field("items", &A::items, {"26项分值", "Scores of the 26 items"}, {1, 100},
            base::Trace::secret),
      field("incidents", &A::incidents, {"近30日照护风险事件", "Care-risk events of 30 days"},
            {0, 1000}),
      field("dementia", &A::dementia, {"痴呆或精神障碍", "Dementia or a mental disorder"}, {},
            base::Trace::secret),
      field("coma", &A::coma, {"昏迷", "Coma"}, {}, base::Trace::secret),
      field("assessors", &A::assessors,
            {"评估人员登录名(含本人)", "Logins of those who assessed, your own among them"},
            {1, 10}),
      field("why", &A::why, {"评估原因(缺省为首次或定期)", "Why; first or routine when left out"}));
}
struct PlanIn {
  ElderId id;
  base::Date agreed_on;
  std::int64_t visits_a_month = 0;
  std::optional<std::vector<std::string>> tasks;
  std::optional<Proof> proof;
  std::optional<std::string> code;
};
constexpr auto describe(const PlanIn*) {
  using P = PlanIn;
  return base::record(
      "AgreePlan", field("id", &P::id, {"服务对象", "Elder"}),
      field("agreed_on", &P::agreed_on, {"约定日", "Agreed on"}),
      field("visits_a_month", &P::visits_a_month, {"每月探访次数", "Visits a month"}, {1, 100}),
      field("tasks", &P::tasks, {"服务内容", "Tasks"}, {0, 20}),
      field("proof", &P::proof,
            {"佐证(缺省为住户确认)", "Proof; the resident's word when left out"}),
      field("code", &P::code, {"住户码", "The resident's code"}, {1, 40}, base::Trace::secret));
}
struct ElderRef {
  ElderId id;
};
constexpr auto describe(const ElderRef*) {
  return base::record("ElderRef", field("id", &ElderRef::id, {"服务对象", "Elder"}));
}
/// An elder as shown: with the day by which the assessment must be repeated.
struct ElderView : Elder {
  std::optional<base::Date> reassess_by;
  bool reassessment_overdue = false;
  std::string reassess_rule;
};
template <class E>
constexpr auto view_fields() {
  return std::tuple_cat(
      base::kDescribed<Elder>.fields,
      std::tuple(
          field("reassess_by", &E::reassess_by, {"最迟复评日", "Reassess by"})
              .by("G-3.reassess_max"),
          field("reassessment_overdue", &E::reassessment_overdue, {"已过复评期限", "Past that day"})
              .by("G-3.reassess_max"),
          field("reassess_rule", &E::reassess_rule,
                {"复评期限依据", "The rule behind it and how sure it is"}, {0, 500})));
}
constexpr auto describe(const ElderView*) {
  return std::apply([](auto... f) { return base::record("ElderView", f...); },
                    view_fields<ElderView>());
}
struct AssessedWhole : store::Assessed {
  std::vector<Signature> assessors;
};
constexpr auto describe(const AssessedWhole*) {
  return std::apply(
      [](auto... f) {
        return base::record("ElderAssessmentWhole", f...,
                            field("assessors", &AssessedWhole::assessors,
                                  {"评估人员及签名", "Who assessed, and signed"}));
      },
      base::kDescribed<store::Assessed>.fields);
}
struct ElderWhole : ElderView {
  std::int64_t wrong_codes = 0;
  std::vector<AssessedWhole> assessments;
};
constexpr auto describe(const ElderWhole*) {
  return std::apply(
      [](auto... f) {
        return base::record(
            "ElderWhole", f...,
            field("wrong_codes", &ElderWhole::wrong_codes, {"住户码输错次数", "Wrong codes tried"}),
            field("assessments", &ElderWhole::assessments, {"历次评估", "Assessments so far"},
                  kMany));
      },
      view_fields<ElderWhole>());
}
struct ListIn {
  std::optional<contract::ContractId> contract;
  std::optional<bool> reassessment_overdue;
};
constexpr auto describe(const ListIn*) {
  return base::record("ListElders", field("contract", &ListIn::contract, {"合同", "Contract"}),
                      field("reassessment_overdue", &ListIn::reassessment_overdue,
                            {"是否已过复评期限", "Past the day to reassess, or not"}));
}
struct ListOut {
  std::vector<ElderView> elders;
};
constexpr auto describe(const ListOut*) {
  return base::record("Elders", field("elders", &ListOut::elders, {"服务对象", "Elders"}, kMany));
}

Result<Elder> save(Work& work, const Elder& changed) {
  auto saved = store::update_elder(work.db, changed);
  if (!saved) return refuse(platform::kStale);
  return *std::move(saved);
}

/// How long the assessment in force stands, by the rule of the day it was made.
Reassessment reassessment_of(Work& work, const Elder& e) {
  if (!e.assessed_on) return {};
  const auto rule = registry::rule(work, "G-3.reassess_max", *e.assessed_on);
  if (!rule) return {};
  const auto offset = rule.value().as_offset();
  ENSURE(offset.unit == registry::Unit::m);
  return {reassess_by(*e.assessed_on, offset.n), "G-3 " + registry::citation(rule.value()).zh};
}

template <class View>
View viewed(Work& work, Elder e) {
  View out;
  const Reassessment r = reassessment_of(work, e);
  out.reassess_by = r.by;
  out.reassessment_overdue = is_overdue(r, work.today);
  out.reassess_rule = r.rule;
  static_cast<Elder&>(out) = std::move(e);
  return out;
}

Result<Scale> scale_on(Work& work, base::Date on) {
  Scale out;
  const auto n = TRY(registry::rule_count(work, "G-3.items", on));
  for (std::int64_t i = 1; i <= n; ++i) {
    const std::string number = (i < 10 ? "0" : "") + std::to_string(i);
    out.item_max.push_back(TRY(registry::rule_count(work, "G-3.item_" + number + "_max", on)));
  }
  const auto worst = TRY(registry::rule_count(work, "G-3.level_worst", on));
  for (std::int64_t level = 0; level <= worst; ++level)
    out.level_min.push_back(
        TRY(registry::rule_count(work, "G-3.level_" + std::to_string(level) + "_min", on)));
  out.dementia_raise = TRY(registry::rule_count(work, "G-3.dementia_raise", on));
  out.incidents_min = TRY(registry::rule_count(work, "G-3.incidents_min", on));
  out.incidents_raise = TRY(registry::rule_count(work, "G-3.incidents_raise", on));
  out.raise_max = TRY(registry::rule_count(work, "G-3.raise_max", on));
  return out;
}

/// The provider whose contract it is, or the community where the person lives.
Result<Subject> on_enrolment(Work& work, const EnrolIn& in) {
  const auto c = TRY(contract::get_contract(work, in.contract));
  const auto person = TRY(registry::get_person(work, in.person));
  return Subject{.owner_org = c.supplier, .area = person.area, .author = work.actor.account};
}

template <class In>
Result<Subject> on_elder(Work& work, const In& in) {
  const Elder e = TRY(get_elder(work, in.id));
  return Subject{.id = e.id.value,
                 .owner_org = e.owner_org,
                 .parties = {e.purchaser},
                 .area = e.area,
                 .person = e.person,
                 .author = e.author,
                 .version = e.version};
}

Result<ElderView> enrol(Work& work, const EnrolIn& in) {
  const auto c = TRY(contract_in_force(work, in.contract));
  const auto person = TRY(registry::get_person(work, in.person));
  const bool within = person.area.starts_with(platform::region_prefix(c.area));
  TRY(check_eligible(in.lives_in_home, within));
  if (const auto same = store::elder_of_person(work.db, c.id, person.id))
    return refuse(kEnrolledAlready, same->household);
  if (store::elder_of_household(work.db, c.id, in.household))
    return refuse(kHouseholdTaken, in.household);
  Elder e;
  e.id = work.fresh_id<ElderId>("eld");
  e.contract = c.id;
  e.owner_org = c.supplier;
  e.purchaser = c.owner_org;
  e.person = person.id;
  e.household = in.household;
  e.kind = in.kind;
  e.area = person.area;
  e.enrolled_on = work.today;
  e.author = work.actor.account;
  e.version = 1;
  store::insert_elder(work.db, e, in.code ? hashed_code(work, e.id, *in.code) : "");
  return viewed<ElderView>(work, e);
}

Result<AssessorsNeeded> assessors_needed(Work& work, base::Date on) {
  const auto rule = TRY(registry::rule(work, "G-3.assessors_min", on));
  return AssessorsNeeded{rule.as_count(), "G-3 " + registry::citation(rule).zh};
}

Assessor named(Work& work, const std::string& login) {
  const auto is = [](const store::Account& a, platform::Role role) {
    return a.role == base::Codec<platform::Role>::text(role);
  };
  const auto found = store::account(work.db, login);
  if (!found) return {.login = login, .account = {}, .org = {}, .person = {}};
  return {.login = login,
          .known = true,
          .account = found->id,
          .org = found->org,
          .person = found->person,
          .delivers = is(*found, platform::Role::supervisor) || is(*found, platform::Role::worker),
          .evaluates = is(*found, platform::Role::evaluator)};
}

Signature unsigned_of(Work& work, const Elder& e, const std::string& login) {
  const auto a = store::account(work.db, login);
  ENSURE(a.has_value());
  const bool works = a->role == base::Codec<platform::Role>::text(platform::Role::worker);
  const bool leads = a->role == base::Codec<platform::Role>::text(platform::Role::supervisor);
  const char* prefix = works ? "C" : leads ? "S" : "E";
  return {a->id, a->role, store::label(work, e.contract, a->id, prefix), {}};
}

Level level_in(const store::Assessed& a) {
  return {a.total, a.base_level, a.level, a.raised_by, a.both_triggers};
}

/// The signature of the caller; the last one puts the assessment in effect.
Result<ElderView> sign(Work& work, const Elder& was, const store::Assessed& a) {
  const auto hands =
      TRY(signed_by(store::signatures_of(work.db, a.id), work.actor.account, work.today));
  if (!store::sign(work.db, a.id, work.actor.account, work.today)) return refuse(platform::kStale);
  if (!all_signed(hands)) return viewed<ElderView>(work, TRY(save(work, was)));
  if (!store::put_in_effect(work.db, a.id, work.today)) return refuse(platform::kStale);
  const Elder e = TRY(assessed(was, level_in(a), a.assessed_on, work.today));
  return viewed<ElderView>(work, TRY(save(work, e)));
}

Result<ElderView> assess(Work& work, const AssessIn& in) {
  const Elder was = TRY(get_elder(work, in.id));
  TRY(check_assess(was, in.assessed_on, work.today));
  std::vector<Assessor> assessors;
  for (const auto& login : in.assessors)
    assessors.push_back(named(work, login));
  TRY(check_assessors(assessors, was, work.actor.account,
                      TRY(assessors_needed(work, in.assessed_on))));
  store::Assessed a;
  a.why = TRY(why_assessed(in.why, was));
  const Findings found{in.items, in.incidents, in.dementia, in.coma};
  const Level level = TRY(level_of(found, TRY(scale_on(work, in.assessed_on))));
  a.id = work.ids.fresh("eas", work.now);
  a.elder = was.id;
  a.assessed_on = in.assessed_on;
  a.items = in.items;
  a.incidents = in.incidents;
  a.dementia = in.dementia;
  a.coma = in.coma;
  a.total = level.total;
  a.base_level = level.base_level;
  a.level = level.level;
  a.raised_by = level.raised_by;
  a.both_triggers = level.both_triggers;
  a.author = work.actor.account;
  std::vector<Signature> hands;
  for (const auto& login : in.assessors)
    hands.push_back(unsigned_of(work, was, login));
  store::insert_assessment(work.db, a, hands);
  return sign(work, was, a);
}

Result<ElderView> countersign(Work& work, const ElderRef& in) {
  const Elder was = TRY(get_elder(work, in.id));
  TRY(base::next_state(kElderSteps, was.state, "elder.countersign"));
  const auto all = store::assessments_of(work.db, was.id);
  if (all.empty() || all.back().effective_on) return refuse(kNothingToSign);
  return sign(work, was, all.back());
}

Result<ElderView> agree_plan(Work& work, const PlanIn& in) {
  const Elder was = TRY(get_elder(work, in.id));
  const auto c = TRY(contract_in_force(work, was.contract));
  const Policy policy = TRY(policy_on(work, work.today));
  Fact f = fact_of(work, FactKind::care_plan, work.fresh_id<FactId>("fact"), was);
  const Elder e = TRY(plan_agreed(was, in.agreed_on, work.today, in.visits_a_month, f.id));
  TRY(check_current(reassessment_of(work, was), in.agreed_on));
  const Proof proof = in.proof.value_or(Proof::resident_confirmation);
  TRY(check_proof(work, e.id, {proof, in.code}, policy));
  f.day = in.agreed_on;
  f.proof = strength(proof);
  f.tasks = in.tasks.value_or(std::vector<std::string>{});
  f.worker_label = store::label(work, c.id, f.worker, "S");
  store::insert(work.db, f);
  store::add_event(work, f, "elder.agree_plan");
  return viewed<ElderView>(work, TRY(save(work, e)));
}

Result<ElderWhole> show(Work& work, const ElderRef& in) {
  auto out = viewed<ElderWhole>(work, TRY(get_elder(work, in.id)));
  out.wrong_codes = store::wrong_codes(work.db, in.id, std::nullopt);
  for (const auto& a : store::assessments_of(work.db, in.id))
    out.assessments.push_back({a, store::signatures_of(work.db, a.id)});
  return out;
}

Result<ListOut> list(Work& work, const ListIn& in) {
  ListOut out;
  for (auto& e : store::list_elders(work, in.contract ? in.contract->value : "")) {
    auto one = viewed<ElderView>(work, std::move(e));
    if (in.reassessment_overdue.value_or(one.reassessment_overdue) == one.reassessment_overdue)
      out.elders.push_back(std::move(one));
  }
  return out;
}

Result<Subject> on_list(Work& work, const ListIn& in) {
  return platform::everyone(work, in);
}

}  // namespace

std::vector<Elder> elders(Work& work, const contract::ContractId& contract) {
  return store::elders_of(work.db, contract);
}

Result<Elder> get_elder(Work& work, const ElderId& id) {
  auto found = store::find_elder(work.db, id);
  if (!found) return refuse(kNoElder, id.value);
  return *std::move(found);
}

std::vector<platform::Endpoint> people_endpoints() {
  using platform::endpoint;
  // clang-format off
  return {
      endpoint("elder.enrol",      "POST /elders",                 "elder.get", on_enrolment, enrol,
               {"登记服务对象。", "Enrol an elder under a contract."}),
      endpoint("elder.assess",     "POST /elders/{id}/assess",     "elder.get", on_elder<AssessIn>, assess,
               {"登记能力评估(GB/T 42195);评估人员全部签名后生效。",
                   "Record an assessment by GB/T 42195; it takes effect once all assessors have signed."}),
      endpoint("elder.countersign", "POST /elders/{id}/countersign", "elder.get", on_elder<ElderRef>, countersign,
               {"另一位评估人员签名确认。", "Another assessor signs the assessment."}),
      endpoint("elder.agree_plan", "POST /elders/{id}/agree_plan", "elder.get", on_elder<PlanIn>, agree_plan,
               {"与服务对象约定照护计划。", "Agree on a care plan with the elder."}),
      endpoint("elder.get",        "GET /elders/{id}",             "elder.get", on_elder<ElderRef>, show,
               {"查看服务对象。", "Show an elder."}),
      endpoint("elder.list",       "GET /elders",                  "",          on_list, list,
               {"服务对象列表。", "List elders."}),
  };
  // clang-format on
}

}  // namespace delivery
