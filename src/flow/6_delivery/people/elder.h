#pragma once
// An elder under a contract. Part of the face delivery.h.
#include "flow/6_delivery/fact.h"

namespace delivery {

using ElderId = base::Id<struct ElderTag>;
enum class ElderClass { tekun, dibao };
BOOST_DESCRIBE_ENUM(ElderClass, tekun, dibao)
enum class ElderState { enrolled, assessed, planned };
BOOST_DESCRIBE_ENUM(ElderState, enrolled, assessed, planned)

/// Why an elder is assessed (G-3).
enum class AssessWhy { first, routine, immediate, dispute };
BOOST_DESCRIBE_ENUM(AssessWhy, first, routine, immediate, dispute)

/// One person under one contract.
struct Elder {
  ElderId id;
  contract::ContractId contract;
  std::string owner_org;  // the provider
  std::string purchaser;
  std::string person;
  std::string household;  // "H01"
  ElderClass kind = ElderClass::tekun;
  bool lives_in_home = false;
  std::string area;
  std::optional<std::int64_t> total;       // G-3, of 90
  std::optional<std::int64_t> base_level;  // by the total alone
  std::optional<std::int64_t> level;       // 0 … 4
  std::string raised_by;                   // "", coma, dementia, incidents, dementia+incidents
  bool both_triggers = false;              // two reasons met; raised once only [own]
  std::optional<base::Date> assessed_on;
  std::optional<base::Date> plan_agreed_on;
  std::optional<FactId> plan_fact;
  std::int64_t visits_a_month = 0;  // as the plan says
  base::Date enrolled_on;
  ElderState state = ElderState::enrolled;
  std::string author;
  std::int64_t version = 0;
};
constexpr auto describe(const Elder*) {
  using base::field;
  using E = Elder;
  // clang-format off
  return base::record("Elder",
      field("id", &E::id, {"编号", "Identity"}),
      field("contract", &E::contract, {"合同", "Contract"}),
      field("owner_org", &E::owner_org, {"服务机构", "Provider"}),
      field("purchaser", &E::purchaser, {"采购人", "Purchaser"}),
      field("person", &E::person, {"人员", "Person"}),
      field("household", &E::household, {"住户", "Household"}),
      field("class", &E::kind, {"类别", "Class"}),
      field("lives_in_home", &E::lives_in_home, {"住养老机构", "Lives in a home"}),
      field("area", &E::area, {"区域", "Area"}),
      field("total", &E::total, {"能力总分", "Total of the assessment"}),
      field("base_level", &E::base_level, {"按总分的等级", "Level by the total alone"}),
      field("level", &E::level, {"等级", "Level"}),
      field("raised_by", &E::raised_by, {"加重原因", "What raised the level"}),
      field("both_triggers", &E::both_triggers,
            {"两种加重情形并存,只加重一级(本系统规则)", "Both triggers met; raised once (this system's rule)"}),
      field("assessed_on", &E::assessed_on, {"评估日", "Assessed on"}),
      field("plan_agreed_on", &E::plan_agreed_on, {"照护计划首次约定日", "Care plan first agreed on"}),
      field("plan_fact", &E::plan_fact, {"照护计划记录", "Fact of the care plan"}),
      field("visits_a_month", &E::visits_a_month, {"每月探访次数", "Visits a month"}),
      field("enrolled_on", &E::enrolled_on, {"登记日", "Enrolled on"}),
      field("state", &E::state, {"状态", "State"}),
      field("author", &E::author, {"登记人", "Entered by"}),
      field("version", &E::version, {"版本", "Version"}));
  // clang-format on
}

}  // namespace delivery
