#pragma once
// What people send: the inputs of programmes, organisations, milestones and grants. Pure.
#include "flow/4_procurement/incubation/incubation.h"

namespace procurement::incubation {

constexpr base::Says kSaysProgramme{"孵化项目", "Programme"};
constexpr base::Says kSaysIncubatee{"在孵组织", "Organisation being grown"};
constexpr base::Says kSaysMilestone{"里程碑", "Milestone"};
constexpr base::Says kSaysGrant{"资助", "Grant"};
inline constexpr base::Limit kAnyMoney{1, 100'000'000'000};

/// programme.open.
struct OpenProgramme {
  std::string title, service;
  std::vector<std::string> towns;
  budget::LineId line;
  base::Money money, most;
  base::Date starts_on, ends_on;
};
constexpr auto describe(const OpenProgramme*) {
  using base::field;
  using O = OpenProgramme;
  return base::record(
      "OpenProgramme", field("title", &O::title, {"项目名称", "Title"}, {1, 100}),
      field("service", &O::service,
            {"服务(代码词,如 home_care)", "Which service: a word such as home_care"}, {1, 40}),
      field("towns", &O::towns, {"镇(街道)", "Towns, by their 12-digit codes"}, {1, 50}),
      field("line", &O::line,
            {"预算项目(未对应目录事项)", "Budget line, one without a catalogue item"}),
      field("money", &O::money, {"资助总额", "Money for grants"}, kAnyMoney),
      field("most", &O::most, {"每个组织至多", "At most for one organisation"}, kAnyMoney),
      field("starts_on", &O::starts_on, {"开始日", "Begins on"}),
      field("ends_on", &O::ends_on, {"结束日", "Ends on"}));
}

/// incubatee.admit: the founders have no organisation yet, so the department records it.
struct AdmitIncubatee {
  ProgrammeId programme;
  std::string working_title, town, idea, cohort, mentor, contact;
  bool consents = false;
};
constexpr auto describe(const AdmitIncubatee*) {
  using base::field;
  using A = AdmitIncubatee;
  return base::record(
      "AdmitIncubatee", field("programme", &A::programme, kSaysProgramme),
      field("working_title", &A::working_title,
            {"暂用名(公开,不写姓名)", "Working title; public, no person's name"}, {1, 60}),
      field("town", &A::town, {"镇(街道)", "Town, by its 12-digit code"}, {12, 12}),
      field("idea", &A::idea, {"服务设想(公开)", "Service idea; public"}, {1, 1000}),
      field("cohort", &A::cohort, {"批次", "Cohort"}, {1, 40}),
      field("mentor", &A::mentor, {"导师(专家账户)", "Mentor: an expert's account"}, {1, 60}),
      field("contact", &A::contact,
            {"发起人及联系方式(加密保存)", "Founders and how to reach them; kept encrypted"},
            {1, 300}, base::Trace::secret),
      field("consents", &A::consents,
            {"发起人同意保存联系方式", "The founders agree that their contact is kept"}));
}
struct RegisterIncubatee {
  IncubateeId id;
  std::string party;
};
constexpr auto describe(const RegisterIncubatee*) {
  using base::field;
  return base::record("RegisterIncubatee", field("id", &RegisterIncubatee::id, kSaysIncubatee),
                      field("party", &RegisterIncubatee::party,
                            {"登记后的单位编号", "The body as it was registered"}, {1, 60}));
}

/// milestone.set.
struct SetMilestone {
  IncubateeId incubatee;
  std::string title;
  base::Date due_on;
  base::Money amount;
};
constexpr auto describe(const SetMilestone*) {
  using base::field;
  using S = SetMilestone;
  return base::record("SetMilestone", field("incubatee", &S::incubatee, kSaysIncubatee),
                      field("title", &S::title, {"里程碑", "What shall be reached"}, {1, 200}),
                      field("due_on", &S::due_on, {"期限", "Due on"}),
                      field("amount", &S::amount, {"挂钩资助(0 为无)", "Grant tied to it; 0: none"},
                            {0, 100'000'000'000}));
}

// Acts that name one thing, alone or with words.

struct ProgrammeRef {
  ProgrammeId id;
};
constexpr auto describe(const ProgrammeRef*) {
  return base::record("ProgrammeRef", base::field("id", &ProgrammeRef::id, kSaysProgramme));
}
struct IncubateeRef {
  IncubateeId id;
};
constexpr auto describe(const IncubateeRef*) {
  return base::record("IncubateeRef", base::field("id", &IncubateeRef::id, kSaysIncubatee));
}
struct MilestoneRef {
  MilestoneId id;
};
constexpr auto describe(const MilestoneRef*) {
  return base::record("MilestoneRef", base::field("id", &MilestoneRef::id, kSaysMilestone));
}
struct GrantRef {
  GrantId id;
};
constexpr auto describe(const GrantRef*) {
  return base::record("GrantRef", base::field("id", &GrantRef::id, kSaysGrant));
}
/// incubatee.attest.
struct AttestIncubatee {
  IncubateeId id;
  std::string words;
};
constexpr auto describe(const AttestIncubatee*) {
  using base::field;
  using A = AttestIncubatee;
  return base::record(
      "AttestIncubatee", field("id", &A::id, kSaysIncubatee),
      field("words", &A::words, {"认定意见", "What its ability rests on"}, {1, 1000}));
}
/// incubatee.leave, incubatee.reveal, incubatee.erase.
struct IncubateeReason {
  IncubateeId id;
  std::string reason;
};
constexpr auto describe(const IncubateeReason*) {
  using base::field;
  using R = IncubateeReason;
  return base::record("IncubateeReason", field("id", &R::id, kSaysIncubatee),
                      field("reason", &R::reason, {"事由", "Why"}, {2, 500}));
}
/// milestone.report, milestone.confirm, milestone.return, milestone.drop.
struct MilestoneWords {
  MilestoneId id;
  std::string words;
};
constexpr auto describe(const MilestoneWords*) {
  using base::field;
  using M = MilestoneWords;
  return base::record(
      "MilestoneWords", field("id", &M::id, kSaysMilestone),
      field("words", &M::words, {"说明", "What was reached, found or decided"}, {1, 2000}));
}
struct AwardGrant {
  MilestoneId milestone;
};
constexpr auto describe(const AwardGrant*) {
  return base::record("AwardGrant",
                      base::field("milestone", &AwardGrant::milestone, kSaysMilestone));
}
struct CancelGrant {
  GrantId id;
  std::string reason;
};
constexpr auto describe(const CancelGrant*) {
  using base::field;
  return base::record("CancelGrant", field("id", &CancelGrant::id, kSaysGrant),
                      field("reason", &CancelGrant::reason, {"理由", "Why"}, {1, 500}));
}

}  // namespace procurement::incubation
