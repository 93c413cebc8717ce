#pragma once
// The tables casework and casework_record: every SQL text of them, and the fields of what is told.
#include "flow/6_delivery/casework/rules.h"
#include "flow/6_delivery/shown.h"
#include "platform/module.h"
#include "platform/sql.h"

namespace delivery {

// clang-format off
template <class C>
constexpr auto case_fields() {
  using base::field;
  return std::tuple(
      field("id", &C::id, {"编号", "Identity"}),
      field("contract", &C::contract, {"合同", "The contract"}),
      field("owner_org", &C::owner_org, {"服务机构", "Provider"}),
      field("purchaser", &C::purchaser, {"采购人", "Purchaser"}),
      field("area", &C::area, {"区域", "Area"}),
      field("kind", &C::kind, {"类型", "Kind"}),
      field("standard", &C::standard, {"依据的标准", "The standard it follows"}),
      field("label", &C::label, {"代号", "Number under the contract"}),
      field("title", &C::title, {"小组主题", "What the group is about"}),
      field("people", &C::people, {"人数", "People"}).by("S-02.group_people_min"),
      field("consented_by", &C::consented_by, {"同意人", "Who consented"}),
      field("withdrawn_on", &C::withdrawn_on, {"撤回同意日", "Consent withdrawn on"}),
      field("worker_label", &C::worker_label, {"负责人员代号", "Label of the worker whose case it is"}),
      field("registration", &C::registration, {"接手时的社会工作者登记", "The worker's registration when the case was taken"})
          .by("S-02.worker_registered"),
      field("opened_on", &C::opened_on, {"开案日", "Opened on"}),
      field("last_on", &C::last_on, {"最近记录日", "Day of the newest record"}),
      field("records", &C::records, {"记录数", "Records"}),
      field("evaluated_on", &C::evaluated_on, {"评估日", "Evaluated on"}),
      field("outcome", &C::outcome, {"目标达成", "Whether the aims were reached"}),
      field("closed_on", &C::closed_on, {"结案日", "Closed on"}),
      field("close_reason", &C::close_reason, {"结案原因", "Why it was closed"}),
      field("state", &C::state, {"阶段", "Step"}),
      field("version", &C::version, {"版本", "Version"}));
}
constexpr auto describe(const CaseShown*) {
  return std::apply([](auto... f) { return base::record("Casework", f...); }, case_fields<CaseShown>());
}
/// Of the store alone: no reply holds it.
constexpr auto describe(const Case*) {
  using base::field;
  return std::apply(
      [](auto... f) {
        return base::record("CaseworkRow", f...,
            field("person", &Case::person, {"服务对象", "The client"}),
            field("worker", &Case::worker, {"负责人员", "Whose case it is"}),
            field("author", &Case::author, {"登记人", "Opened by"}));
      },
      case_fields<Case>());
}
template <class R>
constexpr auto case_record_fields() {
  using base::field;
  return std::tuple(
      field("number", &R::number, {"序号", "Number"}),
      field("kind", &R::kind, {"记录类型", "Kind of record"}),
      field("step", &R::step, {"阶段", "Step"}),
      field("done_on", &R::done_on, {"日期", "Day"}),
      field("worker_label", &R::worker_label, {"负责人员代号", "The worker's label"}));
}
constexpr auto describe(const CaseRecord*) {
  return std::apply([](auto... f) { return base::record("CaseworkRecord", f...); },
      case_record_fields<CaseRecord>());
}

namespace casework_store {

/// A record as it is kept; its words are ciphertext.
struct RecordRow : CaseRecord {
  std::string id;
  CaseworkId casework;
  std::string worker, text_cipher, author;
  base::Instant recorded_at;
};
constexpr auto describe(const RecordRow*) {
  using base::field;
  return std::apply(
      [](auto... f) {
        return base::record("CaseworkRecordRow", f...,
            field("id", &RecordRow::id, {}), field("casework", &RecordRow::casework, {}),
            field("worker", &RecordRow::worker, {}), field("text_cipher", &RecordRow::text_cipher, {}),
            field("author", &RecordRow::author, {}), field("recorded_at", &RecordRow::recorded_at, {}));
      },
      case_record_fields<RecordRow>());
}
/// Whom a supervisor may name.
struct Caseworker {
  std::string login, name, id, person;
};
constexpr auto describe(const Caseworker*) {
  using base::field;
  return base::record("CaseworkerRow",
      field("login", &Caseworker::login, {}), field("name", &Caseworker::name, {}),
      field("id", &Caseworker::id, {}), field("person", &Caseworker::person, {}));
}
struct Filter {
  std::string contract, kind, state;  // empty: any
};
// clang-format on

std::optional<Case> find(sql::Db&, const CaseworkId&);
/// The client's case under the contract that is not closed.
std::optional<Case> open_of(sql::Db&, const contract::ContractId&, const std::string& person);
/// How many of the kind there are under the contract.
std::int64_t count(sql::Db&, const contract::ContractId&, CaseKind);
void insert(sql::Db&, const Case&);
/// Nothing when someone changed it meanwhile.
std::optional<Case> update(sql::Db&, const Case&);
std::vector<CaseShown> list(platform::Work&, const Filter&);
void add(sql::Db&, const RecordRow&);
/// Counts that the words were read.
void count_reading(sql::Db&, const CaseworkId&);
/// In their order.
std::vector<RecordRow> records(sql::Db&, const CaseworkId&);
/// The workers in use of the organisation, by name.
std::vector<Caseworker> workers(sql::Db&, const std::string& org);

std::vector<sql::Query> must_be_empty();
std::vector<platform::Witnessed> witnessed();

}  // namespace casework_store
}  // namespace delivery
