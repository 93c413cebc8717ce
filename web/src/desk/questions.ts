// Questions that are no list of items, each under the step that it belongs to, and how its answer
// is drawn: without a view as names and values.
import { type Component, defineAsyncComponent, h } from 'vue';
import { type OperationName, openTo } from '@/api/description';
import { session } from '@/api/session';

export interface Question {
  name: OperationName;
  /** Empty: reached from an item alone. */
  step: string;
  view?: Component;
  /** Drawn as a table of these columns, each row leading to its item of this kind. */
  rows?: { columns: string[]; noun?: string };
  /** Not asked but done: a form, whose answer is shown. */
  form?: true;
  /** What the form begins with, where nothing was said. */
  begin?: () => Record<string, unknown>;
}
const thisYear = () => Number((session.today ?? '').slice(0, 4)) || undefined;
const diffOf = (of: string) => {
  const View = defineAsyncComponent(() => import('./views/DiffView.vue'));
  return (props: { reply: Record<string, unknown> }) => h(View, { reply: props.reply, of });
};
const viewed = (load: () => Promise<unknown>) =>
  defineAsyncComponent(load as () => Promise<Component>);

export const kQuestions: Question[] = [
  {
    name: 'duty.compare', step: '2_catalogue', view: diffOf('duty.get'),
    begin: () => ({ year_from: (thisYear() ?? 0) - 1, year_to: thisYear() }),
  },
  { name: 'edition.compare', step: '2_catalogue', view: diffOf('catalogue.get') },
  {
    name: 'catalogue.reviews', step: '',
    rows: { columns: ['day', 'act', 'words', 'points'] },
  },
  {
    name: 'handover.overdue', step: '2_catalogue',
    rows: {
      noun: 'handover',
      columns: ['owner_org', 'stops_on', 'posts_freed', 'money_freed', 'posts_go', 'people_go'],
    },
  },
  {
    name: 'budget.book', step: '3_budget', view: viewed(() => import('./views/BookView.vue')),
    begin: () => ({ year: thisYear() }),
  },
  { name: 'budget.balance_at', step: '' },
  {
    name: 'year_plan.pledges', step: '',
    rows: { columns: ['year', 'ref', 'amount', 'agreed', 'line', 'state'] },
  },
  {
    name: 'budget.movements', step: '',
    rows: {
      columns: ['day', 'kind', 'amount', 'debit', 'credit', 'ref', 'available', 'reserved',
        'committed', 'spent'],
    },
  },
  { name: 'budget.close_preview', step: '3_budget', begin: () => ({ year: thisYear() }) },
  { name: 'budget.prepayments', step: '3_budget' },
  { name: 'cost_model.compute', step: '3_budget', form: true },
  { name: 'budget.refund', step: '3_budget', form: true },
  { name: 'procurement.experts', step: '' },
  { name: 'contract.check_measures', step: '' },
  { name: 'payment.simulate', step: '' },
  {
    name: 'contract.versions', step: '',
    rows: { columns: ['number', 'signed_on', 'price', 'supplement', 'content_hash'] },
  },
  {
    name: 'contract.compare', step: '', view: diffOf('contract.get'),
    begin: () => ({ from: 1, to: 2 }),
  },
  {
    name: 'supplement.list', step: '',
    rows: {
      noun: 'supplement',
      columns: ['amount', 'together', 'proposed_on', 'signed_on', 'published_on', 'state'],
    },
  },
  {
    name: 'subcontract.list', step: '',
    rows: {
      noun: 'subcontract', columns: ['performer', 'part', 'amount', 'decided_on', 'state'],
    },
  },
  {
    name: 'complaint.list', step: '',
    rows: {
      noun: 'complaint',
      columns: ['supplier_name', 'filed_on', 'outcome', 'remedy', 'decided_on', 'state'],
    },
  },
  { name: 'complaint.bad_faith', step: '4_procurement' },
  {
    name: 'ending.list', step: '',
    rows: {
      noun: 'ending', columns: ['side', 'ground', 'reason', 'last_day', 'decided_on', 'state'],
    },
  },
  { name: 'supply.gap', step: 'suppliers', view: viewed(() => import('./views/GapView.vue')) },
  {
    name: 'supplier.eligibility', step: 'suppliers',
    view: viewed(() => import('./views/EligibilityView.vue')),
  },
];
export const questionOf = (name: string) => kQuestions.find((one) => one.name === name);
export const questionsFor = (role: string) =>
  kQuestions.filter((one) => one.step !== '' && openTo(one.name, role));
export const wayTo = (one: Question) => `/${one.form ? 'do' : 'question'}/${one.name}`;
