// Steps 1 to 4: from what people lack to who shall do it.
import type { Noun } from './noun';

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
    creates: ['procurement.draft'], begins: ['contract.draft'],
    asks: [{ name: 'procurement.experts', as: 'id' }],
    ended: ['terminated'],
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
];
