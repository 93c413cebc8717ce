#pragma once
// Every SQL text of step 7. Used by its commands alone.
#include "flow/7_assessment/fields.h"
#include "platform/module.h"

namespace assessment::store {

/// A line of assessment.list.
struct Brief {
  AssessmentId id;
  Kind kind = Kind::final;
  std::optional<catalogue::ItemId> catalogue_item;
  std::optional<contract::ContractId> contract;
  std::string title;
  std::optional<base::Date> cutoff;
  base::Money earned;
  std::optional<base::Exact> score;
  std::optional<Grade> grade;
  std::optional<base::Date> accepted_on;
  State state = State::open;
  std::int64_t version = 1;
};
constexpr auto describe(const Brief*) {
  using base::field;
  using B = Brief;
  // clang-format off
  return base::record("AssessmentBrief",
      field("id", &B::id, {"编号", "Id"}),
      field("kind", &B::kind, {"种类", "Kind"}),
      field("catalogue_item", &B::catalogue_item, {"目录事项", "Catalogue item"}),
      field("contract", &B::contract, {"合同", "Contract"}),
      field("title", &B::title, {"名称", "Title"}),
      field("cutoff", &B::cutoff, {"截止日", "Cut-off"}),
      field("earned", &B::earned, {"应得合计", "Earned in all"}),
      field("score", &B::score, {"得分(精确)", "Score, exact"}).by("E-02"),
      field("grade", &B::grade, {"等级", "Grade"}).by("E-01 E-02"),
      field("accepted_on", &B::accepted_on, {"确认日", "Accepted on"}),
      field("state", &B::state, {"状态", "State"}),
      field("version", &B::version, {"版本", "Version"}));
  // clang-format on
}

/// With its results and restatements.
std::optional<Assessment> find(sql::Db&, const AssessmentId&);
std::vector<Assessment> of_contract(sql::Db&, const contract::ContractId&);
std::vector<Assessment> of_item(sql::Db&, const catalogue::ItemId&);
void insert(sql::Db&, const Assessment&);
/// The row alone. Nothing when someone changed it meanwhile.
std::optional<Assessment> update(sql::Db&, const Assessment&);
inline constexpr std::int64_t kListPage = 50;
/// Empty words match all.
struct Listed {
  std::string contract, kind, state;
  bool newest_first = false;
  std::string after;
};
std::vector<Brief> list(platform::Work&, const Listed&, std::int64_t most);

/// In place of what an earlier recount of the same assessment had left.
void replace_figures(sql::Db&, const AssessmentId&, const std::vector<MeasureResult>&,
                     const std::vector<Restated>&, const std::vector<FactShare>&);
std::vector<FactShare> shares(sql::Db&, const AssessmentId&, const std::string& measure);
std::vector<FactShare> page(sql::Db&, const AssessmentId&, const std::string& measure,
                            std::int64_t offset, std::int64_t most);
std::int64_t count_shares(sql::Db&, const AssessmentId&, const std::string& measure);

/// Which respondent a link is for, by the keyed hash of its code.
struct LinkOwner {
  AssessmentId assessment;
  delivery::ElderId elder;
};
constexpr auto describe(const LinkOwner*) {
  return base::record("LinkOwner", base::field("assessment", &LinkOwner::assessment, {}),
                      base::field("elder", &LinkOwner::elder, {}));
}
std::optional<LinkOwner> of_link(sql::Db&, const std::string& hash);
/// In place of the one before; "" takes it away.
void set_link(sql::Db&, const AssessmentId&, const delivery::ElderId&, const std::string& hash);

void insert_sampled(sql::Db&, const AssessmentId&, const Sampled&);
void update_sampled(sql::Db&, const AssessmentId&, const Sampled&);
std::vector<Sampled> sample(sql::Db&, const AssessmentId&);
/// Facts that the newest check of any assessment of the contract did not confirm.
std::vector<delivery::FactId> refuted(sql::Db&, const contract::ContractId&);

/// The ids that the sample is drawn from, in ascending order.
void insert_frame(sql::Db&, const AssessmentId&, const std::vector<std::string>& facts);
std::vector<std::string> frame(sql::Db&, const AssessmentId&);

void insert_respondent(sql::Db&, const AssessmentId&, const Respondent&);
void update_respondent(sql::Db&, const AssessmentId&, const Respondent&);
std::vector<Respondent> respondents(sql::Db&, const AssessmentId&);

std::vector<sql::Query> truths();
std::vector<platform::Witnessed> witnessed();

}  // namespace assessment::store
