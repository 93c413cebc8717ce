// The rule behind a field or a refusal, from the program's own rule rows: what it asks in our
// words, where it stands, and how far that is confirmed.
import { call, type Reply } from '@/api/client';

export type Rule = Reply<'rule.list'>['rules'][number];

/** Fields that a rule bounds; a key without a quantity means all of that rule. The law itself is
    in the rows; here stands only which of them speaks of what. A test finds each of them there. */
export const fieldRules: Record<string, string[] | undefined> = {
  'procurement.draft.price_weight': ['N-06.price_weight_service_min',
    'N-06.price_weight_service_max'],
  'procurement.draft.small_deduction_percent': ['B-40.deduction_min', 'B-40.deduction_max'],
  'procurement.draft.not_reserved_reason': ['B-41'],
  'procurement.draft.ceiling': ['B6.procurement_limit', 'B6.open_tender_limit'],
  'procurement.draft.bond_amount': ['N-03.bond_max', 'B-13.bond_max'],
  'procurement.draft.performance_bond_percent': ['B-18.bond_max'],
  'procurement.answer_question.answer': ['D-01.inquiry_answer_max'],
  'procurement.clarify.may_affect': ['N-03.clarify_min'],
  'procurement.bond_returned.bond': ['N-07.bond_refund_max', 'B-13.refund_winner_max',
    'T-11.bond_refund_max'],
  'procurement.issue.on_sale_until': ['N-03.on_sale_min'],
  'procurement.issue.offers_until': ['N-03.first_response_min'],
  'procurement.commit_draw.members': ['N-04.group_min', 'N-04.expert_share_min'],
  'procurement.form_panel.members': ['N-04.group_min', 'N-04.expert_share_min',
    'B-04.conflict_window'],
  'procurement.decide.offer': ['N-07.decide_max', 'N-07.deemed_after'],
  'procurement.challenge.words': ['D-02.challenge_max'],
  'procurement.answer.words': ['D-04.answer_max'],
  'complaint.file.challenge': ['D-05.complain_max'],
  'complaint.suspend.until': ['D-06.suspension_max'],
  'complaint.decide.words': ['D-06.decision_max'],
  'contract.draft.term_to': ['A-14'],
  'contract.draft.pay_days': ['P-01.pay_max'],
  'contract.amend.term_to': ['A-14'],
  'contract.amend.pay_days': ['P-01.pay_max'],
  'contract.file.number': ['B-17.file_max'],
  'assessment.answer.text': ['X-2.assessment_answer_max'],
  'visit.plan.visits': ['X-1.plan_length'],
  'visit.record.leave': ['X-1.fact_longest', 'X-1.late_entry_max'],
  'visit.record.code': ['X-1.code_tries_max'],
};

/** Identities of rules in a text such as "N-05、N-07 财库〔2014〕214号;B-14". */
export function rulesNamed(text: string): string[] {
  return [...new Set(text.match(/(?<![\w-])[A-Z][A-Z]?\d?-?\d{1,2}(?![\w/])/g) ?? [])];
}
export function chosen(all: Rule[], ids: string[]): Rule[] {
  return all.filter((rule) => ids.some((id) => rule.key === id || rule.key.startsWith(`${id}.`)));
}
/** The rows change with an edition of the law, not while somebody reads a page. */
export const ruleQuery = { queryKey: ['rules'], staleTime: Infinity };
export async function readRules(): Promise<Rule[]> {
  return (await call('rule.list', { quiet: true })).rules;
}
