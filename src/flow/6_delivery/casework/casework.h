#pragma once
// Social casework 个案 and group work 小组 (S-02): a case of one client, or a group, whose steps
// are each recorded. What was written stands in the store as ciphertext and is no part of this.
#include <boost/describe.hpp>

#include "flow/5_contract/contract.h"

namespace delivery {

using CaseworkId = base::Id<struct CaseworkTag>;

/// The words of data/services.csv, which names the standard of each (S-01).
enum class CaseKind { casework, group_work };
BOOST_DESCRIBE_ENUM(CaseKind, casework, group_work)
/// 接案 预估 计划 介入 评估 结案; of a group 筹备 形成 转折 成熟 结束.
enum class CaseStep {
  intake,
  assessment,
  planning,
  intervention,
  evaluation,
  closed,
  preparing,
  forming,
  turning,
  mature,
  ended
};
BOOST_DESCRIBE_ENUM(CaseStep, intake, assessment, planning, intervention, evaluation, closed,
                    preparing, forming, turning, mature, ended)
enum class CaseRecordKind {
  step,
  further,
  back,
  evaluated,
  handed_over,
  consent_withdrawn,
  closing
};
BOOST_DESCRIBE_ENUM(CaseRecordKind, step, further, back, evaluated, handed_over, consent_withdrawn,
                    closing)
/// Whether what was aimed at was reached, as the evaluation finds.
enum class CaseOutcome { reached, partly_reached, not_reached };
BOOST_DESCRIBE_ENUM(CaseOutcome, reached, partly_reached, not_reached)
enum class CloseReason { goals_reached, client_left, referred, other };
BOOST_DESCRIBE_ENUM(CloseReason, goals_reached, client_left, referred, other)
enum class ConsentedBy { client, guardian };
BOOST_DESCRIBE_ENUM(ConsentedBy, client, guardian)
/// S-03 on the day the worker took the case: unknown where the account names no person of the
/// register.
enum class CaseworkerRegistration { valid, unknown };
BOOST_DESCRIBE_ENUM(CaseworkerRegistration, valid, unknown)

/// As everyone sees it whom it concerns: states, days and counts, and nobody's name.
struct CaseShown {
  CaseworkId id;
  contract::ContractId contract;
  std::string owner_org;  // the provider
  std::string purchaser;
  std::string area;
  CaseKind kind = CaseKind::casework;
  std::string standard;  // "MZ/T 094-2017"
  std::string label;     // K01 of a case, X01 of a group: its number under the contract
  std::string title;     // what a group is about; empty for a case
  std::int64_t people = 1;
  ConsentedBy consented_by = ConsentedBy::client;
  std::optional<base::Date> withdrawn_on;
  std::string worker_label;
  CaseworkerRegistration registration = CaseworkerRegistration::unknown;
  base::Date opened_on, last_on;  // the day of the newest record
  std::int64_t records = 0;
  std::optional<base::Date> evaluated_on;
  std::optional<CaseOutcome> outcome;
  std::optional<base::Date> closed_on;
  std::optional<CloseReason> close_reason;
  CaseStep state = CaseStep::intake;
  std::int64_t version = 0;
};
/// As it is kept: with whose case it is and who the client is.
struct Case : CaseShown {
  std::string person;  // the client; empty for a group
  std::string worker;  // the account
  std::string author;
};
/// A record without its words.
struct CaseRecord {
  std::int64_t number = 0;
  CaseRecordKind kind = CaseRecordKind::step;
  CaseStep step = CaseStep::intake;  // in which it left the case
  base::Date done_on;
  std::string worker_label;
};

}  // namespace delivery
