// The score: output by measures, the panel, satisfaction, budget execution; its grade (E-01…E-03).
#include <algorithm>

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

std::vector<ScoreLine> rescaled(std::vector<ScoreLine> lines,
                                std::span<const NotApplicable> dropped) {
  if (dropped.empty()) return lines;
  const auto reason_of = [&](const ScoreLine& line) -> const std::string* {
    for (const auto& one : dropped)
      if (one.code == line.code) return &one.reason;
    return nullptr;
  };
  Exact full(0);
  Exact left(0);
  for (const auto& line : lines) {
    full = full + line.weight;
    if (reason_of(line) == nullptr) left = left + line.weight;
  }
  ENSURE(left > Exact(0));
  const Exact factor = full / left;
  for (auto& line : lines) {
    const auto* reason = reason_of(line);
    const std::string was = line.weight.text();
    if (reason != nullptr) {
      line.formula = "不适用 not applicable(" + was + " → 0): " + *reason;
      line.weight = line.points = Exact(0);
      continue;
    }
    line.weight = line.weight * factor;
    line.points = line.points * factor;
    line.formula = "(" + line.formula + ") × " + full.text() + " ÷ " + left.text() + " = " +
                   line.points.rounded(4);
  }
  return lines;
}

base::Check check_not_applicable(const Assessment& a, std::span<const ScoreLine> lines,
                                 const Panel& panel, const Recount& now, const Grades& grades) {
  const auto& dropped = panel.not_applicable;
  if (dropped.empty()) return base::Done{};
  if (a.kind != Kind::final) return base::refuse(kNotDroppable);
  const auto is_measure = [&](const std::string& code) {
    return result_of(now.results, code) != nullptr;
  };
  for (auto one = dropped.begin(); one != dropped.end(); ++one) {
    const bool twice = std::any_of(
        dropped.begin(), one, [&](const NotApplicable& other) { return other.code == one->code; });
    const bool scored =
        std::ranges::any_of(lines, [&](const ScoreLine& line) { return line.code == one->code; });
    const auto* r = result_of(now.results, one->code);
    const bool counted =
        one->code == "satisfaction" ? a.answered > 0 : r != nullptr && r->counted > 0;
    const bool may = one->code == "satisfaction" || r != nullptr;
    if (twice || !scored || !may || counted) return base::refuse(kNotDroppable, one->code);
  }
  Exact full(0);
  Exact output_effect(0);
  for (const auto& line : rescaled({lines.begin(), lines.end()}, dropped)) {
    full = full + line.weight;
    if (is_measure(line.code) || line.code == "panel") output_effect = output_effect + line.weight;
  }
  if (output_effect >= full * grades.output_effect_min) return base::Done{};
  return base::refuse(kTooLittleLeft, output_effect.rounded(2) + " < " +
                                          (full * grades.output_effect_min).rounded(2) + "; " +
                                          grades.rescale_basis);
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
