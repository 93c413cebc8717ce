#pragma once
// Who may supply what, condition by condition, each with its reason and its basis. Pure.
#include "registry/sentence.h"
#include "registry/suppliers/rules_small.h"
#include "registry/suppliers/rules_standing.h"

namespace supplier {

/// unknown: the register cannot say; the sentence says who must find out.
enum class Outcome { ok, no, unknown };
BOOST_DESCRIBE_ENUM(Outcome, ok, no, unknown)

struct Condition {
  std::string rule;
  Outcome outcome = Outcome::ok;
  std::string reason_zh, reason_en, basis;
};
constexpr auto describe(const Condition*) {
  using base::field;
  return base::record(
      "Condition", field("rule", &Condition::rule, {"规则", "Rule"}),
      field("outcome", &Condition::outcome, {"结果", "Outcome"}),
      field("reason_zh", &Condition::reason_zh, {"理由", "Reason, in Chinese"}, {0, 2000}),
      field("reason_en", &Condition::reason_en, {"理由(英)", "Reason"}, {0, 2000}),
      field("basis", &Condition::basis, {"依据", "Basis"}, {0, 500}));
}

Condition condition(std::string_view rule, Outcome, registry::Sentence reason,
                    std::string_view basis);

base::Says says(CreditKind);
base::Says says(SanctionCause);
base::Says says(RelationKind);

/// What forbids any part in any purchase on that day: bans in force (B-60) and marks (B-02).
std::vector<Condition> barred(const std::vector<Credit>&, const std::vector<Sanction>&, Date on,
                              int clean_months);

/// The same as the public and other suppliers are told it. Sanctions are published with their
/// period (B-60); what stands in the records of credit is not, neither what nor how much: of all
/// marks together no more than that the conditions are not met.
std::vector<Condition> told_to_all(const std::vector<Condition>& barred);

/// Another supplier that this one is related to on the day (B-03).
struct Related {
  std::string name;
  RelationKind kind = RelationKind::same_head;
  bool undeclared = false;  // an enterprise of which nobody said whether it is small
};
struct Known {
  registry::Party party;
  bool enrolled = false;
  bool credit_in_full = true;  // whether the asker may read the marks of credit
  std::vector<Credit> credits;
  std::vector<Sanction> sanctions;
  std::vector<Related> related;
  std::vector<Capability> capabilities;
  std::int64_t small_able = 0;  // small firms able to do the service there
};
struct Wanted {
  Date on;
  std::optional<std::string> service, town;
  bool reserved = false;
  std::optional<Money> amount;
  std::int64_t deduction_percent = 0;
};
/// Rows in force on the day asked. The two shares are what two sources say (B-41).
struct EligibilityLaw {
  int clean_months = 0;
  Money limit, whole_max;
  Exact share_min{0}, share_min_disputed{0};
  DeductionLaw deduction;
  std::int64_t firms_min = 0;
};
std::vector<Condition> conditions(const Known&, const Wanted&, const EligibilityLaw&);
/// Those of them on small and medium enterprises (B-40 … B-43).
std::vector<Condition> small_firm_conditions(const Known&, const Wanted&, const EligibilityLaw&);
/// no: some condition says no. unknown: none does, and some cannot be said.
Outcome together(const std::vector<Condition>&);

}  // namespace supplier
