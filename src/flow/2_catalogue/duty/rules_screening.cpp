#include "flow/2_catalogue/duty/rules_screening.h"

#include <algorithm>
#include <array>

#include "base/table.h"
#include "base/text.h"
#include "flow/2_catalogue/rules.h"

namespace catalogue {
namespace {

struct Asked {
  std::string_view rule, clause;
  base::Says text;
  bool ScreenContent::*answer;
  std::string ScreenContent::*reason;
  std::string_view field;
};
using C = ScreenContent;
// clang-format off
constexpr auto kNegativeList = std::to_array<Asked>({
    {"A-06", "§10(一)", {"不属于政府职责范围的服务事项", "outside the government's duties"},
     &C::outside_duty, &C::outside_duty_reason, "outside_duty"},
    {"A-06", "§10(二)", {"应当由政府直接履职的事项", "a duty that government must perform itself"},
     &C::must_self_perform, &C::must_self_perform_reason, "must_self_perform"},
    {"A-06", "§10(三)", {"货物、工程,以及工程与服务打包的项目", "goods, works, or works and services in one bundle"},
     &C::goods_or_works, &C::goods_or_works_reason, "goods_or_works"},
    {"A-06", "§10(四)", {"融资行为", "financing"}, &C::financing, &C::financing_reason, "financing"},
    {"A-06", "§10(五)", {"招聘用人、劳务派遣用工、公益性岗位", "recruitment, labour dispatch, public-welfare posts"},
     &C::employment, &C::employment_reason, "employment"},
    {"A-06", "§10(六)", {"法律、行政法规和国务院规定的其他禁止事项", "whatever else a law or the State Council prohibits"},
     &C::otherwise_prohibited, &C::otherwise_prohibited_reason, "otherwise_prohibited"}});
constexpr auto kSigns = std::to_array<Asked>({
    {"A-07", "1", {"只按人头或岗位计价", "priced by heads or posts only"},
     &C::priced_by_heads, &C::priced_by_heads_reason, "priced_by_heads"},
    {"A-07", "2", {"指明具体人员", "names individual staff"},
     &C::names_staff, &C::names_staff_reason, "names_staff"},
    {"A-07", "3", {"由购买方规定考勤和工作时间", "the buyer sets attendance or hours"},
     &C::sets_hours, &C::sets_hours_reason, "sets_hours"},
    {"A-07", "4", {"长期在购买方的场所工作", "permanently at the buyer's site"},
     &C::at_buyers_site, &C::at_buyers_site_reason, "at_buyers_site"},
    {"A-07", "5", {"不论产出,每月付固定金额", "a fixed monthly sum whatever the output"},
     &C::fixed_monthly_sum, &C::fixed_monthly_sum_reason, "fixed_monthly_sum"},
    {"A-07", "6", {"没有产出或质量的计量单位", "no unit of output or quality"},
     &C::no_unit_of_output, &C::no_unit_of_output_reason, "no_unit_of_output"},
    {"A-07", "7", {"由购买方挑选人员", "the buyer selects the staff"},
     &C::selects_staff, &C::selects_staff_reason, "selects_staff"}});
// clang-format on

Finding finding(const Asked& asked, const ScreenContent& in) {
  return {std::string(asked.rule),
          std::string(asked.clause),
          std::string(asked.text.zh),
          std::string(asked.text.en),
          in.*asked.answer ? Answer::yes : Answer::no,
          std::string(base::trimmed(in.*asked.reason))};
}

base::Check reasons_given(const ScreenContent& in) {
  base::Error error;
  const auto lacks = [&](std::string_view field) {
    error.why = &kReasonLacks;
    error.problems.push_back({std::string(field) + "_reason", std::string(kReasonLacks.says.zh),
                              std::string(kReasonLacks.says.en)});
  };
  if (base::trimmed(in.content_kind_reason).empty()) lacks("content_kind");
  for (const Asked& one : kNegativeList)
    if (base::trimmed(in.*one.reason).empty()) lacks(one.field);
  for (const Asked& one : kSigns)
    if (base::trimmed(in.*one.reason).empty()) lacks(one.field);
  if (error.why != nullptr) return error;
  return base::Done{};
}

Finding kind_finding(const ScreenContent& in) {
  const auto kind = says(in.content_kind);
  return {"A-05",
          "§9",
          "属于向社会公众提供的公共服务,或政府履职所需的辅助性服务;本项为" + std::string(kind.zh),
          "a service to the public or one auxiliary to a duty; this is a " + std::string(kind.en),
          Answer::given,
          in.content_kind_reason};
}

Finding code_finding(const std::string& code, const CodeSaid& said) {
  Finding out{"A-08",
              "§11–13",
              "列入指导性目录的才能购买",
              "only what is in the guiding catalogue may be bought",
              code.empty() ? Answer::no : Answer::yes,
              {}};
  if (code.empty())
    out.reason = "没有对应的目录代码 / the catalogue has no code for it";
  else if (!said.in_table)
    out.reason = code + ":代码表中没有,未核实 / not in the code table, unverified";
  else
    out.reason =
        code + " " + said.name + (said.verified ? "" : ":未核实 / the code table is unverified");
  return out;
}

Finding budget_finding() {
  return {
      "A-09",
      "§14、§16",
      "未列入预算的项目不得实施;列入目录不是申请预算的理由",
      "what is not in the budget may not be done; being listed is no ground for asking for money",
      Answer::reminder,
      {}};
}

/// Which of the public's services are basic ones no table here says: a person looks it up.
Finding standards_finding() {
  return {"A-10",
          "§15",
          "属于基本公共服务的,内容、水平和流程须符合国家基本公共服务标准",
          "a basic public service meets the national standards in content, level and process",
          Answer::reminder,
          {}};
}

}  // namespace

std::vector<Phrase> parse_phrases(std::string_view csv) {
  std::vector<Phrase> out;
  for (const auto& cells : base::table_rows(csv, 3)) {
    const auto sign = base::Codec<Sign>::parse(cells[1]);
    const auto from = base::Date::parse(cells[2]);
    ENSURE(sign && from);
    out.push_back({cells[0], *sign, *from});
  }
  return out;
}

std::vector<FoundPhrase> phrases_in(const std::vector<FieldText>& texts,
                                    const std::vector<Phrase>& phrases, base::Date on) {
  std::vector<FoundPhrase> out;
  for (const auto& [field, text] : texts) {
    std::vector<const Phrase*> here;
    for (const Phrase& one : phrases)
      if (one.effective_from <= on && text.find(one.text) != text.npos) here.push_back(&one);
    for (const Phrase* one : here) {
      const bool within = std::ranges::any_of(here, [&](const Phrase* other) {
        return other != one && other->text.find(one->text) != std::string::npos;
      });
      if (!within) out.push_back({std::string(field), one->text, one->sign});
    }
  }
  return out;
}

base::Result<Screening> screened(const Duty& duty, const ScreenContent& in,
                                 const ScreenFacts& facts) {
  TRY(reasons_given(in));
  const std::string code(base::trimmed(in.gov_service_code.value_or("")));
  if (!code.empty() && !is_service_code(code)) return base::refuse(kScreenCode, code);
  Screening out;
  out.id = facts.id;
  out.duty = duty.id;
  out.owner_org = duty.owner_org;
  out.content_kind = in.content_kind;
  out.gov_service_code = code;
  out.author = facts.author;
  out.screened_on = facts.on;
  out.findings.push_back(kind_finding(in));
  for (const Asked& one : kNegativeList) {
    out.findings.push_back(finding(one, in));
    if (in.*one.answer && out.clause.empty()) out.clause = "A-06 " + std::string(one.clause);
  }
  for (const Asked& one : kSigns) {
    out.findings.push_back(finding(one, in));
    out.signs += in.*one.answer ? 1 : 0;
  }
  out.findings.push_back(code_finding(code, facts.code));
  if (code.empty() && out.clause.empty()) out.clause = "A-08 §11–13";
  out.findings.push_back(budget_finding());
  if (in.content_kind == ContentKind::public_service) out.findings.push_back(standards_finding());
  out.phrases = phrases_in({{"title", duty.title}, {"note", duty.note}}, facts.phrases, facts.on);
  out.signs_min = facts.signs_min;
  out.legal_review = out.signs >= facts.signs_min;
  out.outcome = out.clause.empty() ? Outcome::passed : Outcome::struck_out;
  return out;
}

std::vector<Sign> signs_of(const Screening& screening) {
  std::vector<Sign> out;
  for (const Asked& one : kSigns) {
    const bool found = std::ranges::any_of(screening.findings, [&](const Finding& f) {
      return f.rule == one.rule && f.clause == one.clause && f.answer == Answer::yes;
    });
    if (found) out.push_back(*base::Codec<Sign>::parse(one.field));
  }
  return out;
}

}  // namespace catalogue
