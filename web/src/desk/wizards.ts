// Forms that are asked step by step, because a clerk decides one thing at a time: which fields
// belong to which step. What may be answered, and what comes of it, the program says.
export interface WizardStep {
  /** wizard.KEY in the messages. */
  key: string;
  fields: string[];
}

const withReasons = (names: string[]) => names.flatMap((name) => [name, `${name}_reason`]);
const kClauses = ['outside_duty', 'must_self_perform', 'goods_or_works', 'financing', 'employment',
  'otherwise_prohibited'];
const kSigns = ['priced_by_heads', 'names_staff', 'sets_hours', 'at_buyers_site',
  'fixed_monthly_sum', 'no_unit_of_output', 'selects_staff'];

const kWizards: Record<string, WizardStep[] | undefined> = {
  'duty.screen': [
    { key: 'kind', fields: ['content_kind', 'content_kind_reason', 'gov_service_code'] },
    ...kClauses.map((name) => ({ key: 'clause', fields: withReasons([name]) })),
    { key: 'signs', fields: withReasons(kSigns) },
  ],
};
export const wizardOf = (name: string) => kWizards[name];
