// The score: output by measures, the panel, satisfaction, budget execution; its grade (E-01…E-03).
#include "flow/7_assessment/rules.h"

namespace assessment {
namespace {

using base::Exact;
using procurement::CountRule;

const MeasureResult* result_of(std::span<const MeasureResult> all, std::string_view code) {
  for (const auto& r : all)
    if (r.measure == code) return &r;
  return nullptr;
}

std::string formula_of(const Exact& weight, const std::string& actual, const std::string& target,
                       const Exact& points) {
  return weight.text() + " × min(1, " + actual + " ÷ " + target + ") = " + points.rounded(4);
}

ScoreLine measure_line(const procurement::Measure& m, const MeasureResult& r) {
  const bool ratio = m.counts == CountRule::ratio;
  const Exact actual = ratio ? r.ratio.value_or(Exact(0)) : Exact(r.counted);
  const Exact target = ratio ? m.full_at : Exact(m.most);
  ScoreLine line{m.code, "产出:" + m.title, "Output: " + m.title, "", m.score_weight, Exact(0)};
  line.points = points_of(m.score_weight, actual, target);
  line.formula = formula_of(m.score_weight, actual.text(), target.text(), line.points);
  return line;
}

ScoreLine satisfaction_line(const contract::ScorePlan& plan, const MeasureResult* r) {
  const Exact ratio = r != nullptr && r->ratio ? *r->ratio : Exact(0);
  ScoreLine line{"satisfaction",
                 "效益:服务对象满意度",
                 "Effect: satisfaction of the people served",
                 "",
                 plan.satisfaction_weight,
                 Exact(0)};
  line.points = points_of(line.weight, ratio, plan.satisfaction_target);
  line.formula =
      formula_of(line.weight, ratio.text(), plan.satisfaction_target.text(), line.points);
  return line;
}

ScoreLine execution_line(const contract::Contract& c, base::Money earned) {
  ScoreLine line{"execution", "预算执行", "Budget execution", "", c.score_plan.execution_weight,
                 Exact(0)};
  line.points = points_of(line.weight, Exact::fen(earned), Exact::fen(c.price));
  line.formula = formula_of(line.weight, earned.grouped(), c.price.grouped(), line.points);
  return line;
}

}  // namespace

Exact points_of(const Exact& weight, const Exact& actual, const Exact& target) {
  if (target <= Exact(0)) return weight;
  return weight * min(Exact(1), actual / target);
}

std::vector<ScoreLine> score_lines(const contract::Contract& c,
                                   std::span<const MeasureResult> results, base::Money earned,
                                   const std::optional<Exact>& panel) {
  std::vector<ScoreLine> out;
  for (const auto& m : c.measures) {
    const auto* r = result_of(results, m.code);
    if (r != nullptr && m.score_weight > Exact(0)) out.push_back(measure_line(m, *r));
  }
  const auto& plan = c.score_plan;
  if (panel)
    out.push_back({"panel", "效益:专家评议", "Effect: the panel",
                   panel->text() + " / " + plan.panel_weight.text(), plan.panel_weight, *panel});
  if (plan.satisfaction_weight > Exact(0))
    out.push_back(satisfaction_line(plan, result_of(results, plan.satisfaction_measure)));
  if (plan.execution_weight > Exact(0)) out.push_back(execution_line(c, earned));
  return out;
}

Exact score_of(std::span<const ScoreLine> lines) {
  Exact sum(0);
  for (const auto& line : lines)
    sum = sum + line.points;
  return sum;
}

Grade grade_of(const Exact& score, const Grades& grades) {
  if (score >= grades.excellent) return Grade::excellent;
  if (score >= grades.good) return Grade::good;
  return score >= grades.fair ? Grade::fair : Grade::poor;
}

}  // namespace assessment
