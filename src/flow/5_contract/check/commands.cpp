// Whether the measures of a contract can be counted: a question, nothing is written.
#include "flow/5_contract/commands.h"

#include <algorithm>

#include "flow/1_need/need.h"
#include "flow/5_contract/check/clauses.h"
#include "flow/5_contract/check/rules.h"
#include "platform/embedded.h"
#include "registry/registry.h"

namespace contract {

/// What the text had better say; it stops nothing.
struct Reminder {
  std::string rule, zh, en;
};
constexpr auto describe(const Reminder*) {
  using base::field;
  return base::record("ContractReminder", field("rule", &Reminder::rule, {"规则", "Rule"}),
                      field("zh", &Reminder::zh, {"提醒", "What it reminds of, in Chinese"}),
                      field("en", &Reminder::en, {"提醒(英文)", "What it reminds of"}));
}

struct CheckedMeasures {
  std::vector<MeasureCheck> measures;
  std::optional<std::int64_t> households, months, quarters;
  bool all_reachable = false;
  std::vector<Reminder> reminders;
};
constexpr auto describe(const CheckedMeasures*) {
  using base::field;
  using C = CheckedMeasures;
  return base::record(
      "CheckedMeasures", field("measures", &C::measures, {"逐项核对", "Measure by measure"}),
      field("households", &C::households, {"需求户数", "Households of the demand"}),
      field("months", &C::months, {"期限涉及的月数", "Months that the term touches"}),
      field("quarters", &C::quarters, {"期限内结束的季度", "Quarters that end within the term"}),
      field("all_reachable", &C::all_reachable,
            {"全部指标都能计到上限", "Every measure can be reached to its most"}),
      field("reminders", &C::reminders, {"合同文本提醒", "What the text had better say"})
          .by("A-17.secrecy_clause"));
}

namespace {

using base::Result, platform::Work;

constexpr std::string_view kSecrecy = "A-17.secrecy_clause";

Result<CheckedMeasures> check(Work& work, const ContractRef& in) {
  const Contract c = TRY(get_contract(work, in.id));
  Reaches reaches{c.term_from, c.term_to, {}, {}};
  // A demand without figures bounds nothing.
  if (const auto d = need::get_demand(work, {c.demand}); d && d.value().households > 0) {
    reaches.households = d.value().households;
    reaches.people = std::max(d.value().households, d.value().people);
  }
  CheckedMeasures out;
  out.households = reaches.households;
  if (c.term_from && c.term_to) {
    out.months = months_in(*c.term_from, *c.term_to);
    out.quarters = quarters_ending_in(*c.term_from, *c.term_to);
  }
  for (const auto& m : c.measures)
    out.measures.push_back(checked(m, reaches));
  out.all_reachable = std::ranges::all_of(
      out.measures, [](const auto& m) { return m.prospect == Prospect::reachable; });
  if (const auto row = registry::rule(work, kSecrecy, work.today); row && !speaks_of_secrecy(c)) {
    const auto where = registry::citation(row.value());
    out.reminders.push_back({std::string(kSecrecy), row.value().says_zh + " " + where.zh,
                             row.value().says_en + " " + where.en});
  }
  return out;
}

}  // namespace

const std::vector<ClauseWord>& clause_words() {
  static const std::vector<ClauseWord> kAll =
      parse_clause_words(platform::embedded_file("data/phrases/guarantee.csv"));
  return kAll;
}

platform::Module check_module() {
  using platform::endpoint;
  return {
      .name = "check",
      // clang-format off
      .endpoints = {
      endpoint("contract.check_measures", "GET /contracts/{id}/measures", "contract.get", on_contract<ContractRef>,
          check, {"核对指标能否计到", "Check whether each measure can be counted, from which facts and up to how many."}),
      },
      // clang-format on
  };
}

}  // namespace contract
