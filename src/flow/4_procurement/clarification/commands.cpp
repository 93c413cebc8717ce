// Questions and their answers, and clarifications that move the deadline: load, decide, save.
#include "flow/4_procurement/clarification/commands.h"

#include "flow/4_procurement/commands.h"
#include "registry/registry.h"

namespace procurement::clarification {
namespace {

using base::Result, platform::Subject;

Result<QuestionShown> ask(Work& work, const Ask& in) {
  const Procurement p = TRY(moved(work, in.procurement, "procurement.ask_question"));
  TRY(may_ask(work.now, *p.offers_until));
  const auto supplier = TRY(registry::get_party(work, work.actor.org));
  TRY(registry::may_supply(supplier.kind));
  const store::Asked asked{.question = {.id = work.fresh_id<QuestionId>("question"),
                                        .procurement = p.id,
                                        .question = in.question,
                                        .asked_on = work.today,
                                        .answer_by = TRY(registry::latest_day(
                                            work, method_row(p.method).question, work.today)),
                                        .answer = {},
                                        .answered_on = {}},
                           .asked_by = supplier.id,
                           .author = work.actor.account};
  store::insert(work.db, asked);
  return asked.question;
}

Result<QuestionShown> answer(Work& work, const AnswerQuestion& in) {
  Procurement p = TRY(moved(work, in.id, "procurement.answer_question"));
  const auto found = store::find(work.db, in.open_question);
  if (!found || found->procurement != p.id)
    return base::refuse(kNoQuestion, in.open_question.value);
  QuestionShown q = *found;
  if (q.answered_on) return base::refuse(kAnswered, q.answered_on->text());
  q.answer = in.answer;
  q.answered_on = work.today;
  store::answer(work.db, q, work.actor.account);
  const auto lateness = p.late.size();
  note_late(p, "procurement.answer_question", q.answer_by, work.today);
  if (p.late.size() > lateness) TRY(save(work, std::move(p)));
  return q;
}

/// The ceiling takes its place, with what is reserved for it in the budget.
base::Check put_ceiling(Work& work, Procurement& p, base::Money ceiling) {
  const Law law = TRY(law_of_today(work, method_row(p.method)));
  const Conditions c = conditions_of(work.db, p.id);
  TRY(check_new_ceiling(p, c.plan_budget, ceiling, is_compelled(ceiling, law)));
  TRY(check_ceiling(p.measures, ceiling, law));
  if (c.bond_amount) TRY(check_bond(*c.bond_amount, ceiling, law.bond_max));
  p.ceiling = ceiling;
  TRY(check_together(work, p, law));
  TRY(budget::withdraw(work, p.line, budget_ref(p.id)));
  return budget::reserve_years(work, p.line, p.ceiling, p.later_years, budget_ref(p.id));
}

/// N-03, B-12, by the method's row.
Result<base::Instant> until_from(Work& work, const Procurement& p) {
  const auto key = method_row(p.method).clarify;
  const FromNotice from{.earliest = TRY(registry::earliest_day(work, key, work.today)),
                        .rolled = TRY(registry::latest_day(work, key, work.today))};
  return moved_until(*p.offers_until, from);
}

Result<View> clarify(Work& work, const Clarify& in) {
  Procurement p = TRY(moved(work, in.id, "procurement.clarify"));
  TRY(may_clarify(work.now, *p.offers_until));
  TRY(check_change(p, {in.requirement, in.ceiling, in.may_affect}));
  NoticeShown notice{.id = work.fresh_id<NoticeId>("clarification"),
                     .procurement = p.id,
                     .words = in.words,
                     .may_affect = in.may_affect,
                     .requirement_before = {},
                     .requirement_after = in.requirement,
                     .ceiling_before = {},
                     .ceiling_after = in.ceiling,
                     .offers_until_before = *p.offers_until,
                     .offers_until_after = *p.offers_until,
                     .given_at = work.now};
  if (in.requirement) {
    notice.requirement_before = p.requirement;
    p.requirement = *in.requirement;
  }
  if (in.ceiling) {
    notice.ceiling_before = p.ceiling;
    TRY(put_ceiling(work, p, *in.ceiling));
  }
  if (in.may_affect) p.offers_until = TRY(until_from(work, p));
  notice.offers_until_after = *p.offers_until;
  store::insert(work.db, notice, work.actor.account);
  return saved(work, std::move(p));
}

Result<Subject> subject_of(Work& work, const ProcurementId& id) {
  const Procurement p = TRY(get_procurement(work, id));
  return Subject{.id = p.id.value,
                 .owner_org = p.owner_org,
                 .parties = {},
                 .area = p.area,
                 .person = {},
                 .author = p.author,
                 .published = p.published,
                 .version = p.version};
}
Result<Subject> by_procurement(Work& work, const Ask& in) {
  return subject_of(work, in.procurement);
}
template <class In>
Result<Subject> by_id(Work& work, const In& in) {
  return subject_of(work, in.id);
}

}  // namespace

std::vector<platform::Endpoint> endpoints() {
  using platform::endpoint;
  constexpr std::string_view kShow = "procurement.get";
  // clang-format off
  return {
      endpoint("procurement.ask_question", "POST /procurements/{procurement}/questions", kShow, by_procurement, ask,
               {"询问采购文件", "Ask about an issued purchase."}),
      endpoint("procurement.answer_question", "POST /procurements/{id}/answer-question", kShow, by_id<AnswerQuestion>,
               answer, {"答复询问", "Answer a question, for everyone to read."}),
      endpoint("procurement.clarify", "POST /procurements/{id}/clarifications", kShow, by_id<Clarify>, clarify,
               {"发出澄清修改", "Clarify or change the file; the deadline moves where the rule asks for it."}),
  };
  // clang-format on
}

std::vector<const base::Refusal*> refusals() {
  return {&kNoQuestion,     &kQuestionLate,    &kAnswered,           &kClarifyLate,   &kNoChange,
          &kCeilingAffects, &kAnotherPurchase, &kCeilingAboveBudget, &kCeilingOfYears};
}

}  // namespace procurement::clarification
