// The result: scored, put to the provider, answered, accepted.
#include "flow/7_assessment/inputs.h"
#include "registry/registry.h"
#include "registry/suppliers/supplier.h"

namespace assessment {
namespace {

using base::refuse;
using base::Result;
using platform::Work;

/// E-01: the lower bounds in force on the day of the score.
Result<Grades> grades_on(Work& work, base::Date on) {
  Grades out;
  out.excellent = TRY(registry::rule_exact(work, "E-01.grade_excellent", on));
  out.good = TRY(registry::rule_exact(work, "E-01.grade_good", on));
  out.fair = TRY(registry::rule_exact(work, "E-01.grade_fair", on));
  const auto row = TRY(registry::rule(work, "E-01.grade_excellent", on));
  out.basis = "E-01 " + registry::citation(row).zh;
  constexpr std::string_view kShare = "E-02.output_effect_share_min";
  out.output_effect_min = TRY(registry::rule_exact(work, kShare, on));
  out.rescale_basis = "E-02 " + registry::citation(TRY(registry::rule(work, kShare, on))).zh;
  return out;
}

}  // namespace

Result<View> score(Work& work, const ScoreIn& in) {
  const Assessment was = TRY(get_assessment(work, in.id));
  if (!was.contract) return refuse(kNotItsKind);
  const auto c = TRY(contract::get_contract(work, *was.contract));
  const Panel panel{in.panel_points, in.words,
                    in.not_applicable.value_or(std::vector<NotApplicable>{})};
  TRY(check_score(was, c, panel, work.today));
  const Recount now = recount_now(work, c, was);
  const Grades grades = TRY(grades_on(work, work.today));
  const Assessment a = TRY(scored(was, c, panel, now, grades, work.today));
  return save(work, TRY(recounted(work, c, a)));
}

Result<View> put_to_provider(Work& work, const AssessmentRef& in) {
  const Assessment a = TRY(get_assessment(work, in.id));
  constexpr std::string_view kKey = "X-2.assessment_answer_max";
  const base::Date by = TRY(registry::latest_day(work, kKey, work.today));
  const auto rule = TRY(registry::rule(work, kKey, work.today));
  return save(work, TRY(put(a, work.today, by, "X-2 " + registry::citation(rule).zh)));
}

Result<View> answer(Work& work, const AnswerIn& in) {
  return save(work,
              TRY(answered(TRY(get_assessment(work, in.id)), in.agrees, in.text, work.today)));
}

Result<View> accept(Work& work, const AcceptIn& in) {
  const Assessment was = TRY(get_assessment(work, in.id));
  const Assessment a = TRY(accepted(was, in.words.value_or(""), work.today));
  if (a.kind == Kind::final) {
    const auto c = TRY(contract::get_contract(work, *a.contract));
    TRY(check_unchanged(a, recount_now(work, c, a)));
    TRY(contract::note_final_assessment(work, c.id, work.today));
    registry::note_result(work, {.assessment = a.id.value,
                                 .party = a.supplier,
                                 .contract = c.id.value,
                                 .title = a.title,
                                 .grade = a.grade ? base::Codec<Grade>::text(*a.grade) : "",
                                 .score = a.score ? a.score->text() : "",
                                 .accepted_on = work.today});
  }
  return save(work, a);
}

}  // namespace assessment
