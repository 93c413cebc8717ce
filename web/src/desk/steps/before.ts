// Steps 1 to 4: from what people lack to who shall do it.
import { at } from '@/common/refs';
import type { Noun } from './noun';

type Row = Record<string, unknown>;
function rows(item: Row, path: string): Row[] {
  const found = at(item, path);
  return Array.isArray(found) ? (found as Row[]) : [];
}
/** A bid bond is due from its cause on; a performance bond goes back as the contract says. */
const isDue = (bond: Row, item: Row) =>
  bond.cause != null || (bond.kind === 'performance' && item.contracted_on != null);

export const before: Noun[] = [
  {
    key: 'help', step: '1_need', list: 'help.list', get: 'help.get',
    columns: ['asked_on', 'area', 'on_behalf', 'answer_by', 'handled_on', 'state'],
    creates: [], asides: ['help.reveal', 'help.erase'], ended: ['taken', 'answered'],
    moving: 'asked',
    clocks: [
      { field: 'answer_by', words: 'help', acts: ['help.take', 'help.answer'],
        until: 'handled_on' },
    ],
  },
  {
    key: 'need', step: '1_need', list: 'need.list', get: 'need.get',
    columns: ['service', 'area', 'what', 'households', 'urgency', 'recorded_on', 'state'],
    creates: ['need.record'], begins: ['demand.join'], asides: ['need.reveal'],
    ended: ['joined', 'withdrawn'],
  },
  {
    key: 'demand', step: '1_need', history: true,
    list: 'demand.list', get: 'demand.get',
    columns: ['title', 'service', 'area', 'households', 'people', 'created_on', 'state'],
    creates: ['demand.join'], begins: ['catalogue.draft'], ended: ['catalogued'],
  },
  {
    key: 'catalogue_item', step: '2_catalogue', history: true,
    list: 'catalogue.list', get: 'catalogue.get',
    columns: ['title', 'gov_service_code', 'gov_service_name', 'published_on', 'state'],
    creates: ['catalogue.draft'],
    begins: ['assessment.ex_ante', 'budget.propose', 'consultation.open', 'handover.plan',
      'catalogue.revise'],
    asks: [{ name: 'catalogue.reviews', as: 'id' }],
    ended: ['withdrawn'],
  },
  {
    key: 'line', step: '3_budget', history: true,
    list: 'budget.list', get: 'budget.get',
    columns: ['year', 'title', 'function_code', 'amount', 'approved_on', 'state'],
    creates: ['budget.propose'],
    begins: ['procurement.draft', 'budget.close_year', 'adjustment.propose', 'programme.open'],
    asks: [{ name: 'budget.balance_at', as: 'id' }, { name: 'budget.movements', as: 'id' }],
    ended: ['closed'],
  },
  {
    key: 'procurement', step: '4_procurement', history: true,
    list: 'procurement.list', get: 'procurement.get',
    columns: ['title', 'ceiling', 'disclosed_on', 'issued_on', 'offers_until',
      'result_noticed_on', 'state'],
    creates: ['procurement.draft'], begins: ['contract.draft', 'complaint.file'],
    asks: [
      { name: 'procurement.experts', as: 'id' }, { name: 'complaint.list', as: 'procurement' },
    ],
    ended: ['terminated'],
    parts: [
      { of: 'inside.challenges', act: 'procurement.answer', done: 'answered_on',
        due: 'answer_by', words: 'answer' },
      { of: 'inside.questions', act: 'procurement.answer_question', done: 'answered_on',
        due: 'answer_by', words: 'question', field: 'open_question' },
      { of: 'inside.bonds', act: 'procurement.bond_returned', done: 'returned_on',
        due: 'return_by', words: 'bond', field: 'bond', ready: isDue },
    ],
    idle: {
      'procurement.lock_sheet': (item, { account }) => !rows(item, 'inside.members')
        .some((one) => one.account === account && one.locked !== true),
      'procurement.bond_received': (item) =>
        item.bond_amount == null && !(Number(item.performance_bond_percent) > 0),
    },
    clocks: [
      { field: 'earliest_issue', words: 'issue', acts: ['procurement.issue'], until: 'issued_on' },
      { field: 'offers_until', words: 'offers', acts: ['procurement.offer', 'procurement.open'],
        until: 'opened_at' },
      { field: 'quotes_until', words: 'quotes',
        acts: ['procurement.quote', 'procurement.open_quotes'], until: 'quotes_opened_at' },
      { field: 'inside.decide_by', words: 'decide', acts: ['procurement.decide'],
        until: 'decided_on' },
      { field: 'inside.notice_by', words: 'notice', acts: ['procurement.announce'],
        until: 'result_noticed_on' },
      { field: 'challenge_until', words: 'challenge', acts: ['procurement.challenge'] },
      { field: 'sign_by', words: 'sign', acts: ['contract.draft', 'contract.sign'],
        until: 'contracted_on' },
    ],
  },
  {
    key: 'complaint', step: '4_procurement',
    list: 'complaint.list', get: 'complaint.get',
    columns: ['title', 'supplier_name', 'filed_on', 'outcome', 'remedy', 'decided_on',
      'published_on', 'state'],
    creates: ['complaint.file', 'complaint.note_elsewhere'],
    begins: ['sanction.impose'],
    ended: ['dismissed', 'published', 'withdrawn'],
    drawn: ['clocks', 'inside', 'today', 'decision', 'outcome', 'ground', 'remedy', 'decided_on',
      'dismissed_for', 'review_words', 'stands_still', 'days_run', 'contract', 'procurement',
      'supplier', 'owner_org'],
    idle: {
      'complaint.notify': (item) => item.reply_by != null,
      'complaint.suspend': (item) => item.suspended_on != null,
      'complaint.pause': (item) => item.stands_still === true,
      'complaint.resume': (item) => item.stands_still !== true,
      // Whoever complains replies to nobody, and the others once.
      'complaint.reply': (item, { org }) => item.reply_by == null || org === item.supplier ||
        rows(item, 'inside.replies').some((one) => one.party === org),
    },
    clocks: [
      { field: 'review_by', words: 'complaint_review', until: 'reviewed_on',
        acts: ['complaint.accept', 'complaint.ask_correction', 'complaint.dismiss'] },
      { field: 'correct_by', words: 'complaint_correct', acts: ['complaint.correct'],
        until: 'reviewed_on' },
      { field: 'serve_by', words: 'complaint_serve', acts: ['complaint.notify'],
        until: 'reply_by' },
      { field: 'reply_by', words: 'complaint_reply', acts: ['complaint.reply'],
        until: 'decided_on' },
      { field: 'decide_by', words: 'complaint_decide', acts: ['complaint.decide'],
        until: 'decided_on' },
      { field: 'publish_by', words: 'complaint_publish', acts: ['complaint.publish'],
        until: 'published_on' },
    ],
  },
];
