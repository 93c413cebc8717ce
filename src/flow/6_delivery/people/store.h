#pragma once
// SQL texts about elders. Used by the commands of step 6 alone.
#include "flow/6_delivery/people/rules.h"
#include "platform/module.h"

namespace delivery::store {

/// A row of elder_assessment: what was found, and the level that follows.
struct Assessed {
  std::string id;
  ElderId elder;
  base::Date assessed_on;
  std::vector<std::int64_t> items;
  std::int64_t incidents = 0;
  bool dementia = false, coma = false;
  std::int64_t total = 0, base_level = 0, level = 0;
  std::string raised_by;
  bool both_triggers = false;
  AssessWhy why = AssessWhy::first;
  std::optional<base::Date> effective_on;  // when the last of its assessors signed
  std::string author;
};
constexpr auto describe(const Assessed*) {
  using base::field;
  using A = Assessed;
  // clang-format off
  return base::record("ElderAssessment",
      field("id", &A::id, {"编号", "Identity"}),
      field("elder", &A::elder, {"服务对象", "Elder"}),
      field("assessed_on", &A::assessed_on, {"评估日", "Assessed on"}),
      field("items", &A::items, {"各项分值", "Scores of the items"}),
      field("incidents", &A::incidents, {"近30日照护风险事件", "Care-risk events of 30 days"}),
      field("dementia", &A::dementia, {"痴呆或精神障碍", "Dementia or a mental disorder"}),
      field("coma", &A::coma, {"昏迷", "Coma"}),
      field("total", &A::total, {"总分", "Total"}),
      field("base_level", &A::base_level, {"按总分的等级", "Level by the total alone"}),
      field("level", &A::level, {"等级", "Level"}),
      field("raised_by", &A::raised_by, {"加重原因", "What raised the level"}),
      field("both_triggers", &A::both_triggers, {"两种加重情形并存", "Both triggers met"}),
      field("why", &A::why, {"评估原因(首次、定期、即时、争议)", "Why: first, routine, immediate, dispute"}),
      field("effective_on", &A::effective_on, {"生效日(评估人员全部签名)", "In effect since all assessors signed"}),
      field("author", &A::author, {"登记人", "Entered by"}));
  // clang-format on
}

}  // namespace delivery::store

namespace delivery {
constexpr auto describe(const Signature*) {
  using base::field;
  return base::record("AssessorSignature",
                      field("account", &Signature::account, {"账号", "Account"}),
                      field("role", &Signature::role, {"角色", "Role"}),
                      field("label", &Signature::label, {"评估人员代号", "Assessor's label"}),
                      field("signed_on", &Signature::signed_on, {"签名日", "Signed on"}));
}
}  // namespace delivery

namespace delivery::store {

std::optional<Elder> find_elder(sql::Db&, const ElderId&);
std::optional<Elder> elder_of_person(sql::Db&, const contract::ContractId&,
                                     const std::string& person);
/// By the household's label, or by the enrolment's id.
std::optional<Elder> elder_of_household(sql::Db&, const contract::ContractId&,
                                        const std::string& household);
std::vector<Elder> elders_of(sql::Db&, const contract::ContractId&);
void insert_elder(sql::Db&, const Elder&, const std::string& code_hash);
std::optional<Elder> update_elder(sql::Db&, const Elder&);
/// The resident's code, keyed; "" when none was given.
std::string code_hash(sql::Db&, const ElderId&);
/// Wrong codes tried on the day; ever, without one.
std::int64_t wrong_codes(sql::Db&, const ElderId&, std::optional<base::Date> day);
void add_wrong_code(sql::Db&, const ElderId&, base::Date);
void insert_assessment(sql::Db&, const Assessed&, const std::vector<Signature>&);
/// In the order in which they were recorded.
std::vector<Assessed> assessments_of(sql::Db&, const ElderId&);
std::vector<Signature> signatures_of(sql::Db&, const std::string& assessment);
/// The signature of the account; false when it was there already.
bool sign(sql::Db&, const std::string& assessment, const std::string& account, base::Date);
bool put_in_effect(sql::Db&, const std::string& assessment, base::Date);
std::vector<Elder> list_elders(platform::Work&, const std::string& contract);

}  // namespace delivery::store
