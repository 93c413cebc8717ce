#pragma once
// Decisions on casework and group work (S-02). Pure.
#include <span>

#include "base/form_faults.h"
#include "base/lifecycle.h"
#include "flow/6_delivery/casework/casework.h"
#include "flow/6_delivery/rules.h"

namespace delivery {

// clang-format off
/// S-02: 接案 → 预估 → 计划 → 介入 → 评估 → 结案, each step with a record. Who assesses or plans anew goes back to
/// that step; whoever withdraws their consent is served no further, and what was done is evaluated.
inline constexpr auto kCaseSteps = std::to_array<base::Step<CaseStep>>({
    {CaseStep::intake,       "casework.advance",          CaseStep::assessment},
    {CaseStep::intake,       "casework.record",           CaseStep::intake},
    {CaseStep::intake,       "casework.hand_over",        CaseStep::intake},
    {CaseStep::intake,       "casework.withdraw_consent", CaseStep::evaluation},
    {CaseStep::assessment,   "casework.advance",          CaseStep::planning},
    {CaseStep::assessment,   "casework.record",           CaseStep::assessment},
    {CaseStep::assessment,   "casework.hand_over",        CaseStep::assessment},
    {CaseStep::assessment,   "casework.withdraw_consent", CaseStep::evaluation},
    {CaseStep::planning,     "casework.advance",          CaseStep::intervention},
    {CaseStep::planning,     "casework.record",           CaseStep::planning},
    {CaseStep::planning,     "casework.hand_over",        CaseStep::planning},
    {CaseStep::planning,     "casework.withdraw_consent", CaseStep::evaluation},
    {CaseStep::intervention, "casework.evaluate",         CaseStep::evaluation},
    {CaseStep::intervention, "casework.record",           CaseStep::intervention},
    {CaseStep::intervention, "casework.reassess",         CaseStep::assessment},
    {CaseStep::intervention, "casework.replan",           CaseStep::planning},
    {CaseStep::intervention, "casework.hand_over",        CaseStep::intervention},
    {CaseStep::intervention, "casework.withdraw_consent", CaseStep::evaluation},
    {CaseStep::evaluation,   "casework.close",            CaseStep::closed},
    {CaseStep::evaluation,   "casework.evaluate",         CaseStep::evaluation},
    {CaseStep::evaluation,   "casework.record",           CaseStep::evaluation},
    {CaseStep::evaluation,   "casework.reassess",         CaseStep::assessment},
    {CaseStep::evaluation,   "casework.replan",           CaseStep::planning},
    {CaseStep::evaluation,   "casework.hand_over",        CaseStep::evaluation},
    {CaseStep::evaluation,   "casework.withdraw_consent", CaseStep::evaluation}});
static_assert(base::sound(kCaseSteps, CaseStep::intake));
/// S-02: 筹备 → 形成 → 转折 → 成熟 → 结束. A member who withdraws leaves the group, which goes on.
inline constexpr auto kGroupSteps = std::to_array<base::Step<CaseStep>>({
    {CaseStep::preparing, "casework.advance",   CaseStep::forming},
    {CaseStep::preparing, "casework.record",    CaseStep::preparing},
    {CaseStep::preparing, "casework.hand_over", CaseStep::preparing},
    {CaseStep::forming,   "casework.advance",   CaseStep::turning},
    {CaseStep::forming,   "casework.record",    CaseStep::forming},
    {CaseStep::forming,   "casework.hand_over", CaseStep::forming},
    {CaseStep::turning,   "casework.advance",   CaseStep::mature},
    {CaseStep::turning,   "casework.record",    CaseStep::turning},
    {CaseStep::turning,   "casework.hand_over", CaseStep::turning},
    {CaseStep::mature,    "casework.evaluate",  CaseStep::mature},
    {CaseStep::mature,    "casework.close",     CaseStep::ended},
    {CaseStep::mature,    "casework.record",    CaseStep::mature},
    {CaseStep::mature,    "casework.hand_over", CaseStep::mature}});
static_assert(base::sound(kGroupSteps, CaseStep::preparing));

inline constexpr base::Refusal
    kNoCasework{"casework.not_found", base::Kind::not_found,
        {"没有这个个案或小组;请核对编号。", "There is no such case or group: check its identity."}},
    kNoConsent{"casework.no_consent", base::Kind::refused,
        {"服务对象(或其监护人、全体组员)没有同意,不能开案;请先说明服务和保密原则并取得同意。",
         "Without the consent of the client, the guardian or all members no case is opened: explain the service and "
           "its confidentiality and ask for it first."},
        "S-02 MZ/T 094-2017、MZ/T 095-2017; 个人信息保护法 §14"},
    kGuardianConsents{"casework.guardian_consents", base::Kind::refused,
        {"服务对象未满规定年龄,须由监护人同意;请取得监护人同意后注明。",
         "The client is below the age from which a child consents alone: ask the guardian and say so."},
        "PI-5 个人信息保护法 §28、§31"},
    kMinorBySupervisor{"casework.minor_by_supervisor", base::Kind::refused,
        {"未成年人的个案须经督导批准查阅权限;请由督导开案并指定负责人员。",
         "Who reads of a minor is approved by the one in charge: let the supervisor open it and name its worker."},
        "PI-17 未成年人网络保护条例 §36"},
    kPersonOrGroup{"casework.person_or_group", base::Kind::invalid,
        {"个案须填服务对象;小组须填主题和人数,不填服务对象。",
         "A case names its client; a group has a subject and a number of members, and names no client."},
        "S-02 MZ/T 094-2017、MZ/T 095-2017"},
    kFewPeople{"casework.few_people", base::Kind::refused,
        {"人数不足以成为小组;请按所示人数组成,或按个案办理。",
         "These are too few for a group: bring together as many as shown, or serve them as cases."},
        "S-02 本系统设定"},
    kOpenAlready{"casework.open_already", base::Kind::conflict,
        {"此人在本合同下已有未结的个案;请在该个案中继续记录。",
         "The person has a case under this contract that is not closed: go on with that one."},
        "S-02 MZ/T 094-2017"},
    kNameWorker{"casework.name_worker", base::Kind::invalid,
        {"督导开案须指定负责的服务人员。", "A supervisor who opens a case says whose case it is."},
        "S-02 MZ/T 094-2017"},
    kOthersCase{"casework.others_case", base::Kind::forbidden,
        {"服务人员只能为自己开案;请由督导指派给他人。",
         "A worker opens cases of their own; to give one to another is the supervisor's."},
        "S-02 MZ/T 094-2017"},
    kNotRegistered{"casework.not_registered", base::Kind::refused,
        {"该人员不在本单位名册,或当日没有有效的社会工作者登记;请先入册、续登,或另指定人员。",
         "This worker is not on the list of staff, or has no social worker's registration that is valid on that day: "
           "enlist or renew it, or name another."},
        "S-02 MZ/T 094-2017; S-03 社会工作者职业水平证书登记办法"},
    kSameWorker{"casework.same_worker", base::Kind::invalid,
        {"已经由该人员负责;请指定另一人。", "It is this worker's already: name another."}},
    kStepSkipped{"casework.step_skipped", base::Kind::refused,
        {"各阶段须依次进行,不能跳过;请按所示的下一阶段记录。",
         "The steps follow each other and none is left out: record the next one, which is shown."},
        "S-02 MZ/T 094-2017、MZ/T 095-2017"},
    kNoText{"casework.no_text", base::Kind::invalid,
        {"每一步都须有记录;请写明做了什么。", "Every step needs a record: say what was done."},
        "S-02 MZ/T 094-2017、MZ/T 095-2017"},
    kBeforeLast{"casework.before_last", base::Kind::refused,
        {"日期早于上一条记录;请核对,不得早于所示日期。",
         "The day lies before that of the record before it: check it; it is not before the day shown."},
        "S-02 MZ/T 094-2017、MZ/T 095-2017"},
    kNoEvaluation{"casework.no_evaluation", base::Kind::refused,
        {"没有评估记录不能结案(结束);请先登记评估。",
         "Without a record of its evaluation nothing is closed: evaluate it first."},
        "S-02 MZ/T 094-2017、MZ/T 095-2017"},
    kWithdrawn{"casework.consent_withdrawn", base::Kind::refused,
        {"服务对象已撤回同意,不能再提供服务;请评估已做的工作后结案。",
         "The client has withdrawn the consent and is served no further: evaluate what was done, and close the case."},
        "S-02 MZ/T 094-2017; 个人信息保护法 §15"};
// clang-format on

/// casework.open.
struct OpenCase {
  contract::ContractId contract;
  CaseKind kind = CaseKind::casework;
  std::optional<std::string> person, about;
  std::optional<std::int64_t> people;
  bool consents = false;
  ConsentedBy consented_by = ConsentedBy::client;
  base::Date opened_on;
  std::optional<std::string> worker;  // a login; absent: whoever opens it
  std::string text;
};
/// The ages of PI-5 and of full age in years, and the least number of a group.
struct CaseLaw {
  int child_age = 0, full_age = 0;
  std::int64_t group_people = 0;
};
struct Opener {
  bool supervises = false;
  std::optional<base::Date> born_on;  // the client's
};
base::Check check_form(const OpenCase&, const CaseLaw&);
/// Consent and approval by the client's age on that day.
base::Check check_client(const OpenCase&, const Opener&, const CaseLaw&);

/// What every record says.
struct Recorded {
  base::Date done_on;
  std::string text;
  base::Date today;
};
base::Check check(const Recorded&);
CaseStep first_step(CaseKind);
/// The case with its first record; what the store knows is put in by the caller.
base::Result<Case> opened(Case, const Recorded&);
/// S-02: one step on, and no other than that which is named.
base::Result<Case> advanced(Case, CaseStep to, const Recorded&);
/// A record that leaves the case in the step it is in.
base::Result<Case> recorded(Case, const Recorded&);
/// Back to 预估 (casework.reassess) or 计划 (casework.replan): what was found before no longer
/// closes the case.
base::Result<Case> went_back(Case, std::string_view act, const Recorded&);
base::Result<Case> evaluated(Case, CaseOutcome, const Recorded&);
base::Result<Case> closed(Case, CloseReason, const Recorded&);
base::Result<Case> withdrawn(Case, const Recorded&);
struct Successor {
  std::string account, label;
  CaseworkerRegistration registration = CaseworkerRegistration::unknown;
};
base::Result<Case> handed_over(Case, const Successor&, const Recorded&);

}  // namespace delivery
