#pragma once
// The one description of each value of step 7: its JSON form, its columns, its labels. Used by the
// step's store and commands.
#include "flow/7_assessment/rules.h"

namespace assessment {

inline constexpr base::Limit kAnySign{-1'000'000'000'000'000, 1'000'000'000'000'000};
inline constexpr base::Limit kWords{0, 2000};
/// Lists that are given out are as long as they are.
inline constexpr base::Limit kMany{0, 1'000'000};

// clang-format off
constexpr auto describe(const FactShare*) {
  using base::field;
  using F = FactShare;
  return base::record("FactShare",
      field("measure", &F::measure, {"指标", "Measure"}),
      field("fact", &F::fact, {"事实", "Fact"}),
      field("label", &F::label, {"户号或名称", "Household or title"}),
      field("day", &F::day, {"日期", "Day"}),
      field("minutes", &F::minutes, {"分钟", "Minutes"}),
      field("proof", &F::proof, {"证明等级", "Proof"}),
      field("period", &F::period, {"期间", "Period"}),
      field("ripe_on", &F::ripe_on, {"可计入之日", "Can count from"}),
      field("counts", &F::counts, {"计入数", "Counts"}),
      field("why", &F::why, {"原因", "Why"}));
}
constexpr auto describe(const MeasureResult*) {
  using base::field;
  using R = MeasureResult;
  return base::record("MeasureResult",
      field("measure", &R::measure, {"指标", "Measure"}),
      field("title", &R::title, {"名称", "Title"}),
      field("unit", &R::unit, {"单位", "Unit"}),
      field("counted", &R::counted, {"计入", "Counted"}),
      field("of", &R::of, {"上限或已答人数", "At most, or who answered"}),
      field("asked", &R::asked, {"调查人数", "Asked"}),
      field("ratio", &R::ratio, {"比例", "Ratio"}),
      field("unit_price", &R::unit_price, {"单价", "Price of one"}),
      field("most_amount", &R::most_amount, {"金额上限", "At most this amount"}),
      field("earned", &R::earned, {"应得", "Earned"}),
      field("formula", &R::formula, {"算式", "Formula"}, {0, 500}),
      field("planned", &R::planned, {"计划次数(不含取消、改期)", "Planned, what was cancelled or moved left out"}),
      field("missed", &R::missed, {"其中漏访", "Of these missed"}),
      field("cancelled", &R::cancelled, {"取消次数", "Cancelled in time"}),
      field("moved", &R::moved, {"改期次数", "Moved in time"}));
}
constexpr auto describe(const Restated*) {
  using base::field;
  using R = Restated;
  return base::record("Restated",
      field("measure", &R::measure, {"指标", "Measure"}),
      field("period", &R::period, {"期间", "Period"}),
      field("by", &R::by, {"增减", "By"}, kAnySign),
      field("amount", &R::amount, {"金额", "Amount"}, kAnySign));
}
constexpr auto describe(const ScoreLine*) {
  using base::field;
  using L = ScoreLine;
  return base::record("ScoreLine",
      field("code", &L::code, {"代码", "Code"}),
      field("zh", &L::zh, {"项目", "Item, in Chinese"}),
      field("en", &L::en, {"项目(英文)", "Item"}),
      field("formula", &L::formula, {"算式", "Formula"}, {0, 500}),
      field("weight", &L::weight, {"分值", "Weight"}),
      field("points", &L::points, {"得分", "Points"}));
}

/// The row of table assessment; results and restatements have tables of their own.
template <class A>
constexpr auto assessment_fields() {
  using base::field;
  return std::tuple(
      field("id", &A::id, {"编号", "Id"}),
      field("kind", &A::kind, {"种类", "Kind"}),
      field("catalogue_item", &A::catalogue_item, {"目录事项", "Catalogue item"}),
      field("contract", &A::contract, {"合同", "Contract"}),
      field("title", &A::title, {"名称", "Title"}),
      field("owner_org", &A::owner_org, {"购买主体", "Purchaser"}),
      field("supplier", &A::supplier, {"承接主体", "Provider"}),
      field("evaluator", &A::evaluator, {"评估机构", "Evaluator"}),
      field("area", &A::area, {"区域", "Area"}),
      field("need", &A::need, {"必要性", "Need"}, kWords),
      field("feasibility", &A::feasibility, {"可行性", "Feasibility"}, kWords),
      field("cost_basis", &A::cost_basis, {"成本依据", "Basis of the cost"}, kWords),
      field("risks", &A::risks, {"风险", "Risks"}, kWords),
      field("conclusion", &A::conclusion, {"结论", "Conclusion"}),
      field("cutoff", &A::cutoff, {"截止日", "Cut-off"}),
      field("opened_on", &A::opened_on, {"开展日", "Opened on"}),
      field("previous", &A::previous, {"上一次评估", "The one before"}),
      field("earned", &A::earned, {"应得合计", "Earned in all"}),
      field("score_lines", &A::score_lines, {"评分明细", "Score, item by item"}),
      field("panel_points", &A::panel_points, {"专家评议得分", "Points of the panel"}),
      field("score", &A::score, {"得分(精确)", "Score, exact"}).by("E-02"),
      field("grade", &A::grade, {"等级", "Grade"}).by("E-01 E-02"),
      field("grade_basis", &A::grade_basis, {"等级依据", "Basis of the grade"}),
      field("words", &A::words, {"评议意见", "Words of the panel"}, kWords),
      field("seed", &A::seed, {"抽样种子", "Seed of the sample"}),
      field("sample_of", &A::sample_of, {"抽样总体", "Drawn from"}),
      field("sample_frame", &A::sample_frame, {"总体编号的散列", "Hash of the ids drawn from"}),
      field("sample_take", &A::sample_take, {"样本数", "Drawn"}),
      field("sample_checked", &A::sample_checked, {"已核查", "Checked"}),
      field("sample_confirmed", &A::sample_confirmed, {"属实", "Confirmed"}),
      field("ask_seed", &A::ask_seed, {"选定对象的种子", "Seed of the respondents"}),
      field("asked_on", &A::asked_on, {"选定对象日", "Respondents chosen on"}),
      field("asked", &A::asked, {"调查人数", "Asked"}),
      field("answered", &A::answered, {"已答人数", "Answered"}),
      field("satisfied", &A::satisfied, {"满意人数", "Satisfied"}),
      field("scored_on", &A::scored_on, {"评分日", "Scored on"}),
      field("put_on", &A::put_on, {"送达日", "Put on"}),
      field("answer_by", &A::answer_by, {"最迟答复日", "Answer by"}).by("X-2.assessment_answer_max"),
      field("answer_basis", &A::answer_basis, {"答复期限依据", "Basis of the time to answer"}, {0, 500}),
      field("answered_on", &A::answered_on, {"答复日", "Answered on"}),
      field("accepted_on", &A::accepted_on, {"确认日", "Accepted on"}),
      field("objects", &A::objects, {"承接主体有异议", "The provider objects"}),
      field("answer_text", &A::answer_text, {"答复", "Answer"}, kWords),
      field("accept_words", &A::accept_words, {"确认意见", "Words of acceptance"}, kWords),
      field("state", &A::state, {"状态", "State"}),
      field("published", &A::published, {"已公开", "Published"}),
      field("author", &A::author, {"经办人", "By"}),
      field("version", &A::version, {"版本", "Version"}));
}
constexpr auto describe(const Assessment*) {
  return std::apply([](auto... f) { return base::record("AssessmentRow", f...); }, assessment_fields<Assessment>());
}
// clang-format on

/// A fact that was drawn, and what its check found.
struct Sampled {
  delivery::FactId fact;
  std::int64_t place = 0;  // in the drawing's order
  std::string hash;
  std::string label;
  base::Date day;
  std::optional<bool> confirmed;
  std::string words;
  std::optional<base::Date> checked_on;
};
constexpr auto describe(const Sampled*) {
  using base::field;
  using S = Sampled;
  return base::record("Sampled", field("fact", &S::fact, {"事实", "Fact"}),
                      field("place", &S::place, {"次序", "Place"}),
                      field("hash", &S::hash, {"散列", "Hash"}),
                      field("label", &S::label, {"户号或名称", "Household or title"}),
                      field("day", &S::day, {"日期", "Day"}),
                      field("confirmed", &S::confirmed, {"属实", "Confirmed"}),
                      field("words", &S::words, {"核查意见", "What the check found"}, kWords),
                      field("checked_on", &S::checked_on, {"核查日", "Checked on"}));
}

/// Whom the system chose; what they said is a fact of delivery and not shown here.
struct Respondent {
  delivery::ElderId elder;
  std::string household;
  std::optional<base::Date> asked_on;  // when the answer, or that there was none, was recorded
  std::optional<bool> answered;
  std::optional<delivery::FactId> fact;
};
constexpr auto describe(const Respondent*) {
  using base::field;
  using R = Respondent;
  return base::record("Respondent", field("elder", &R::elder, {"登记编号", "Enrolment"}),
                      field("household", &R::household, {"户号", "Household"}),
                      field("asked_on", &R::asked_on, {"调查日", "Asked on"}),
                      field("answered", &R::answered, {"已答", "Answered"}),
                      field("fact", &R::fact, {"事实", "Fact"}));
}

/// What assessment.get shows and every operation answers with.
struct View : Assessment {
  std::vector<Sampled> sample;
  std::vector<Respondent> respondents;
  std::string measure;  // whose facts are listed; empty: none asked for
  std::int64_t facts_total = 0;
  std::int64_t next_offset = 0;  // 0: no more
  std::vector<FactShare> facts;
};
constexpr auto describe(const View*) {
  using base::field;
  return std::apply(
      [](auto... f) {
        return base::record(
            "Assessment", f..., field("results", &View::results, {"各项指标", "Measures"}),
            field("restated", &View::restated, {"重述", "Restated"}, kMany),
            field("sample", &View::sample, {"样本", "Sample"}, kMany),
            field("respondents", &View::respondents, {"调查对象", "Respondents"}, kMany),
            field("measure", &View::measure, {"所列指标", "Measure whose facts are listed"}),
            field("facts_total", &View::facts_total, {"事实总数", "Facts in all"}),
            field("next_offset", &View::next_offset, {"下一页", "Next page from"}),
            field("facts", &View::facts, {"事实", "Facts"}));
      },
      assessment_fields<Assessment>());
}

}  // namespace assessment
