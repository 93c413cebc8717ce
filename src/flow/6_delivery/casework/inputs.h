#pragma once
// What the operations on cases and groups take and give. Used by the commands alone.
#include "flow/6_delivery/casework/store.h"

namespace delivery {

inline constexpr base::Limit kCaseText{0, 8000};

// clang-format off
constexpr auto describe(const OpenCase*) {
  using base::field;
  using O = OpenCase;
  return base::record("OpenCasework",
      field("contract", &O::contract, {"合同", "The contract"}),
      field("kind", &O::kind, {"类型(个案或小组)", "A case or a group"}),
      field("person", &O::person, {"服务对象(个案填)", "The client, of a case"}, {0, 60}),
      field("about", &O::about, {"小组主题(小组填,不写姓名)", "What it is about, of a group; no names"}, {0, 100}),
      field("people", &O::people, {"组员人数(小组填)", "How many members, of a group"}, {1, 1000}),
      field("consents", &O::consents, {"服务对象(全体组员)已同意", "The client, or all members, consent"}),
      field("consented_by", &O::consented_by, {"同意人", "Who consented"}),
      field("opened_on", &O::opened_on, {"开案日", "Opened on"}),
      field("worker", &O::worker, {"负责人员(督导填)", "Whose case it is; a supervisor says so"}, {1, 60}),
      field("text", &O::text, {"接案(筹备)记录;加密保存", "Record of the intake; kept encrypted"}, kCaseText,
            base::Trace::secret));
}
/// Of every further record.
struct CaseEntry {
  CaseworkId id;
  base::Date done_on;
  std::string text;
};
template <class E>
constexpr auto case_entry_fields() {
  using base::field;
  return std::tuple(
      field("id", &E::id, {"个案或小组", "The case or group"}),
      field("done_on", &E::done_on, {"日期", "Day on which it was done"}),
      field("text", &E::text, {"记录;加密保存", "Record; kept encrypted"}, kCaseText, base::Trace::secret));
}
struct RecordCase : CaseEntry {};
constexpr auto describe(const RecordCase*) {
  return std::apply([](auto... f) { return base::record("RecordCasework", f...); }, case_entry_fields<RecordCase>());
}
struct ReassessCase : CaseEntry {};
constexpr auto describe(const ReassessCase*) {
  using base::field;
  using R = ReassessCase;
  return base::record("ReassessCasework",
      field("id", &R::id, {"个案", "The case"}),
      field("done_on", &R::done_on, {"日期", "Day"}),
      field("text", &R::text, {"为何重新进行;加密保存", "Why it is done anew; kept encrypted"}, kCaseText,
            base::Trace::secret));
}
struct WithdrawConsent : CaseEntry {};
constexpr auto describe(const WithdrawConsent*) {
  using base::field;
  using W = WithdrawConsent;
  return base::record("WithdrawCaseworkConsent",
      field("id", &W::id, {"个案", "The case"}),
      field("done_on", &W::done_on, {"撤回日", "Withdrawn on"}),
      field("text", &W::text, {"如何撤回、说明;加密保存", "How it was withdrawn; kept encrypted"}, kCaseText,
            base::Trace::secret));
}
struct AdvanceCase : CaseEntry {
  CaseStep to = CaseStep::intake;
};
constexpr auto describe(const AdvanceCase*) {
  using base::field;
  return std::apply(
      [](auto... f) {
        return base::record("AdvanceCasework", f...,
            field("to", &AdvanceCase::to, {"进入的阶段(依次,不能跳过)", "The step it moves on to: the next one"}));
      },
      case_entry_fields<AdvanceCase>());
}
struct EvaluateCase : CaseEntry {
  CaseOutcome outcome = CaseOutcome::reached;
};
constexpr auto describe(const EvaluateCase*) {
  using base::field;
  return std::apply(
      [](auto... f) {
        return base::record("EvaluateCasework", f...,
            field("outcome", &EvaluateCase::outcome, {"目标达成", "Whether the aims were reached"}));
      },
      case_entry_fields<EvaluateCase>());
}
struct CloseCase : CaseEntry {
  CloseReason close_reason = CloseReason::goals_reached;
};
constexpr auto describe(const CloseCase*) {
  using base::field;
  return std::apply(
      [](auto... f) {
        return base::record("CloseCasework", f...,
            field("close_reason", &CloseCase::close_reason, {"结案(结束)原因", "Why it is closed"}));
      },
      case_entry_fields<CloseCase>());
}
struct HandOverCase : CaseEntry {
  std::string worker;
};
constexpr auto describe(const HandOverCase*) {
  using base::field;
  return std::apply(
      [](auto... f) {
        return base::record("HandOverCasework", f...,
            field("worker", &HandOverCase::worker, {"接手人员", "Who takes it"}, {1, 60}));
      },
      case_entry_fields<HandOverCase>());
}
struct CaseRef {
  CaseworkId id;
};
constexpr auto describe(const CaseRef*) {
  return base::record("CaseworkRef", base::field("id", &CaseRef::id, {"个案或小组", "The case or group"}));
}
struct ReadCase {
  CaseworkId id;
  std::string reason;
};
constexpr auto describe(const ReadCase*) {
  using base::field;
  return base::record("ReadCasework",
      field("id", &ReadCase::id, {"个案或小组", "The case or group"}),
      field("reason", &ReadCase::reason, {"查阅事由", "Why it must be read"}, {2, 200}));
}
struct CaseText : CaseRecord {
  std::string text;
};
constexpr auto describe(const CaseText*) {
  using base::field;
  return std::apply(
      [](auto... f) {
        return base::record("CaseworkText", f..., field("text", &CaseText::text, {"记录", "Record"}, kCaseText));
      },
      case_record_fields<CaseText>());
}
/// The journal keeps who read and why, never what.
struct CaseTexts {
  CaseworkId id;
  std::optional<std::string> person;
  std::vector<CaseText> texts;
};
constexpr auto describe(const CaseTexts*) {
  using base::field;
  return base::record("CaseworkTexts",
      field("id", &CaseTexts::id, {"个案或小组", "The case or group"}),
      field("person", &CaseTexts::person, {"服务对象", "The client"}, {}, base::Trace::secret),
      field("texts", &CaseTexts::texts, {"全部记录", "All that was recorded"}, kMany, base::Trace::secret));
}
/// With its records, without their words.
struct CaseWhole : CaseShown {
  std::vector<CaseRecord> steps;
};
constexpr auto describe(const CaseWhole*) {
  using base::field;
  return std::apply(
      [](auto... f) {
        return base::record("CaseworkWhole", f...,
            field("steps", &CaseWhole::steps, {"各次记录(不含内容)", "Its records, without their words"}, kMany));
      },
      case_fields<CaseWhole>());
}
struct CaseFilter {
  std::optional<contract::ContractId> contract;
  std::optional<CaseKind> kind;
  std::optional<CaseStep> state;
};
constexpr auto describe(const CaseFilter*) {
  using base::field;
  return base::record("CaseworkFilter",
      field("contract", &CaseFilter::contract, {"合同", "Only under this contract"}),
      field("kind", &CaseFilter::kind, {"类型", "Only of this kind"}),
      field("state", &CaseFilter::state, {"阶段", "Only in this step"}));
}
struct CaseList {
  std::vector<CaseShown> cases;
};
constexpr auto describe(const CaseList*) {
  return base::record("CaseworkList", base::field("cases", &CaseList::cases, {"个案和小组", "Cases and groups"}, kMany));
}
struct WorkerChoice {
  std::string login, name;
  bool may_take = false;
};
constexpr auto describe(const WorkerChoice*) {
  using base::field;
  return base::record("CaseworkerChoice",
      field("login", &WorkerChoice::login, {"登录名", "Login"}),
      field("name", &WorkerChoice::name, {"姓名", "Name"}),
      field("may_take", &WorkerChoice::may_take, {"今日可以负责个案、小组", "May take a case or a group today"})
          .by("S-02.worker_registered"));
}
struct WorkerChoices {
  std::vector<WorkerChoice> workers;
};
constexpr auto describe(const WorkerChoices*) {
  return base::record("CaseworkerChoices",
      base::field("workers", &WorkerChoices::workers, {"服务人员", "Workers"}, kMany));
}
// clang-format on

}  // namespace delivery
