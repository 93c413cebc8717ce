// Forms that are asked step by step, because a clerk decides one thing at a time: which fields
// belong to which step. What may be answered, and what comes of it, the program says.
import { type Component, defineAsyncComponent } from 'vue';
import { formOf } from '@/api/description';
import type { FormStep } from '@/common/steps';

const withReasons = (names: string[]) => names.flatMap((name) => [name, `${name}_reason`]);
const kClauses = ['outside_duty', 'must_self_perform', 'goods_or_works', 'financing', 'employment',
  'otherwise_prohibited'];
const kSigns = ['priced_by_heads', 'names_staff', 'sets_hours', 'at_buyers_site',
  'fixed_monthly_sum', 'no_unit_of_output', 'selects_staff'];

const of = (names: string[]) => names.map((name) => `procurement.${name}`);
/** A purchase's draft: what is bought, for how much and so by which rules, what for, how it is
    judged, on which terms, and when it may begin. */
const kPurchase: FormStep[] = [
  {
    key: 'buy_what', fields: ['title', 'catalogue_item', 'line', 'area', 'reruns'],
  },
  {
    key: 'buy_amount', fields: ['ceiling', 'later_years', 'internal_rule', 'adopted'],
    rules: ['B6.procurement_limit', 'B6.open_tender_limit', 'A-14'],
    refusals: of(['open_tender', 'split', 'method_rules', 'unknown_rule']),
  },
  {
    key: 'buy_need', fields: ['requirement_id', 'requirement', 'measures'],
    refusals: of(['measure', 'same_code', 'measures_above_ceiling', 'requirement_not_confirmed',
      'other_requirement']),
  },
  {
    key: 'buy_score', fields: ['price_weight', 'criteria'],
    rules: ['N-06.price_weight_service_min', 'N-06.price_weight_service_max'],
    refusals: of(['price_weight', 'weights']),
  },
  {
    key: 'buy_terms',
    fields: ['bond_amount', 'performance_bond_percent', 'small_deduction_percent',
      'not_reserved_reason', 'individual_reason', 'no_employment', 'challenge_once'],
    rules: ['N-03.bond_max', 'B-13.bond_max', 'B-18.bond_max', 'B-40.deduction_min',
      'B-40.deduction_max', 'B-41'],
    refusals: of(['bond_above_max', 'performance_bond_above_max', 'deduction',
      'deduction_not_adopted', 'not_reserved', 'individual_employment']),
  },
  {
    key: 'buy_dates', fields: [],
    rules: ['INTENT.days_min', 'N-03.on_sale_min', 'N-03.first_response_min'],
  },
];

const kWizards: Record<string, FormStep[] | undefined> = {
  'duty.screen': [
    { key: 'kind', fields: ['content_kind', 'content_kind_reason', 'gov_service_code'] },
    ...kClauses.map((name) => ({ key: 'clause', fields: withReasons([name]) })),
    { key: 'signs', fields: withReasons(kSigns) },
  ],
  'procurement.draft': kPurchase,
  'procurement.amend': kPurchase,
};
/** Fields that no step names yet come first of all, choices such as a method before the rest. */
export function wizardOf(name: string): FormStep[] | undefined {
  const steps = kWizards[name];
  if (!steps) return undefined;
  const placed = new Set(steps.flatMap((one) => one.fields));
  const fresh = Object.entries(formOf(name).properties).filter(([field]) => !placed.has(field))
    .sort(([, a], [, b]) => Number(b.enum !== undefined) - Number(a.enum !== undefined))
    .map(([field]) => field);
  return steps.map((one, i) => (i > 0 ? one : { ...one, fields: [...fresh, ...one.fields] }));
}
const purchase = defineAsyncComponent(() => import('./drafting/DraftAside.vue'));
/** What stands beneath a step: sums and limits as they come of what was typed. */
const kAsides: Record<string, Component | undefined> = {
  'procurement.draft': purchase, 'procurement.amend': purchase,
};
export const asideOf = (name: string) => kAsides[name];
