#include "flow/7_assessment/rules.h"

#include <algorithm>

namespace assessment {

using base::Check;
using base::Date;
using base::Done;
using base::Exact;
using base::refuse;
using base::Result;

std::vector<std::string> missing_before_final(const contract::Contract& c, const Before& before) {
  std::vector<std::string> out;
  const bool ex_ante = std::ranges::any_of(before.ex_ante, [&](const Assessment& a) {
    return a.accepted_on && c.signed_on && *a.accepted_on <= *c.signed_on;
  });
  const bool midterm = std::ranges::any_of(before.assessed, [](const Assessment& a) {
    return a.kind == Kind::midterm && a.state == State::accepted;
  });
  if (!ex_ante) out.emplace_back("ex_ante");
  // A contract that ended early may not have come to its mid-term: the final one judges all of it.
  if (!midterm && !before.ended) out.emplace_back("midterm");
  return out;
}

Check check_open(const contract::Contract& c, Kind kind, Date cutoff, const Before& before,
                 const std::string& evaluator) {
  TRY(contract::check_in_force(c));
  if (kind == Kind::ex_ante) return refuse(kNotItsKind);
  if (evaluator == c.supplier) return refuse(kPartyAssesses);
  Date after = c.term_from ? c.term_from->plus_days(-1) : Date();
  for (const auto& a : before.assessed) {
    if (a.state != State::accepted)
      return refuse(kStillOpen, a.id.value, {{"assessment", a.id.value}});
    if (a.kind == Kind::final) return refuse(kFinalDone, a.id.value);
    if (a.cutoff) after = std::max(after, *a.cutoff);
  }
  if (kind == Kind::final) {
    const auto lacking = missing_before_final(c, before);
    base::json::array missing(lacking.begin(), lacking.end());
    std::string words;
    for (const auto& one : lacking)
      words += (words.empty() ? "" : ", ") + one;
    if (!lacking.empty()) return refuse(kMissingA12, words, {{"missing", std::move(missing)}});
  }
  if (cutoff <= after || (c.term_to && cutoff > *c.term_to)) {
    const std::string last = c.term_to ? c.term_to->text() : "";
    return refuse(kCutoff, after.text() + " < " + cutoff.text() + " ≤ " + last);
  }
  return Done{};
}

Check check_score(const Assessment& a, const contract::Contract& c, const Panel& panel,
                  Date today) {
  TRY(base::next_state(kSteps, a.state, "assessment.score"));
  if (today <= *a.cutoff) return refuse(kBeforeCutoff, a.cutoff->text());
  const std::string checked =
      std::to_string(a.sample_checked) + " / " + std::to_string(a.sample_take);
  if (a.sample_checked < a.sample_take) return refuse(kUnchecked, checked);
  const Exact& most = c.score_plan.panel_weight;
  if (panel.points && (*panel.points < Exact(0) || *panel.points > most))
    return refuse(kPanelPoints, panel.points->text() + " / " + most.text());
  if (a.kind != Kind::final) return Done{};
  if (!panel.points && most > Exact(0)) return refuse(kPanelPoints, "– / " + most.text());
  const bool asks = std::ranges::any_of(c.measures, [](const procurement::Measure& m) {
    return m.counts == procurement::CountRule::ratio;
  });
  const bool no_one_to_ask = std::ranges::any_of(
      panel.not_applicable, [](const NotApplicable& one) { return one.code == "satisfaction"; });
  if (asks && a.asked == 0 && !no_one_to_ask) return refuse(kNotAsked);
  return Done{};
}

Result<Assessment> scored(Assessment a, const contract::Contract& c, const Panel& panel,
                          const Recount& now, const Grades& grades, Date today) {
  TRY(check_score(a, c, panel, today));
  a.results = now.results;
  a.earned = now.earned;
  a.panel_points = panel.points;
  a.words = panel.words;
  const auto lines = score_lines(c, now.results, now.earned, panel.points);
  TRY(check_not_applicable(a, lines, panel, now, grades));
  a.score_lines = rescaled(lines, panel.not_applicable);
  if (a.kind == Kind::final) {
    a.score = score_of(a.score_lines);
    a.grade = grade_of(*a.score, grades);
    a.grade_basis = grades.basis;
  }
  a.scored_on = today;
  // What was put and answered spoke of another result.
  a.put_on = a.answer_by = a.answered_on = std::nullopt;
  a.objects = std::nullopt;
  a.answer_text.clear();
  a.state = State::scored;
  return a;
}

Result<Assessment> put(Assessment a, Date today, Date answer_by, const std::string& basis) {
  a.state = TRY(base::next_state(kSteps, a.state, "assessment.put"));
  a.put_on = today;
  a.answer_by = answer_by;
  a.answer_basis = basis;
  return a;
}

Result<Assessment> answered(Assessment a, bool agrees, const std::string& text, Date today) {
  a.state = TRY(base::next_state(kSteps, a.state, "assessment.answer"));
  if (today > *a.answer_by) return refuse(kAnswerLate, a.answer_by->text());
  if (!agrees && text.empty()) return refuse(kAnswerWords);
  a.answered_on = today;
  a.objects = !agrees;
  a.answer_text = text;
  return a;
}

Result<Assessment> accepted(Assessment a, const std::string& words, Date today) {
  const State was = a.state;
  a.state = TRY(base::next_state(kSteps, a.state, "assessment.accept"));
  if (was == State::put && today <= *a.answer_by)
    return refuse(kUnanswered, a.answer_by->text(), {{"answer_by", a.answer_by->text()}});
  if (a.objects.value_or(false) && words.empty()) return refuse(kObjected, a.answer_text);
  a.accepted_on = today;
  a.accept_words = words;
  a.published = true;
  return a;
}

Check check_unchanged(const Assessment& a, const Recount& now) {
  for (std::size_t i = 0; i < a.results.size(); ++i) {
    const auto& was = a.results[i];
    ENSURE(i < now.results.size());
    const auto& is = now.results[i];
    if (was.counted == is.counted && was.of == is.of) continue;
    return refuse(kFactsChanged, was.measure + ": " + std::to_string(was.counted) + " → " +
                                     std::to_string(is.counted));
  }
  return Done{};
}

}  // namespace assessment
