// Steps 2 and 3 in depth: duties, who was asked about them, codes, handing over; adjustments,
// stages, plans of several years and what a service costs.
import type { Noun } from './noun';

export const prepare: Noun[] = [
  {
    key: 'duty', step: '2_catalogue', list: 'duty.list', get: 'duty.get',
    columns: ['number', 'title', 'year', 'performed_by', 'posts', 'staff_money', 'outcome',
      'clause', 'state'],
    creates: ['duty.record'], drawn: ['screenings'], begins: ['catalogue.draft', 'duty.carry_over'],
    ended: ['removed', 'screened'],
  },
  {
    key: 'consultation', step: '2_catalogue',
    list: 'consultation.list', get: 'consultation.get',
    columns: ['question', 'title', 'until', 'unanswered', 'state'],
    creates: ['consultation.open'], begins: ['consultation.comment', 'consultation.answer'],
    ended: ['closed'],
    clocks: [
      { field: 'until', words: 'consultation', acts: ['consultation.answer'], until: 'closed_on' },
    ],
  },
  {
    key: 'department_code', step: '2_catalogue', list: 'code.list', get: 'code.get',
    columns: ['code', 'name', 'parent', 'defined_on', 'filed_on', 'state'],
    creates: ['code.define', 'code.load', 'code.retire'], ended: ['filed'],
  },
  {
    key: 'handover', step: '2_catalogue', list: 'handover.list', get: 'handover.get',
    columns: ['title', 'stops_on', 'posts_freed', 'money_freed', 'done_on', 'state'],
    creates: [], ended: ['confirmed'],
    clocks: [
      { field: 'stops_on', words: 'handover', acts: ['handover.confirm'], until: 'done_on' },
    ],
  },
  {
    key: 'adjustment', step: '3_budget', list: 'adjustment.list', get: 'adjustment.get',
    columns: ['kind', 'year', 'line', 'amount', 'reason', 'proposed_on', 'decided_on', 'state'],
    called: ['year', 'kind', 'amount', 'reason'],
    creates: ['adjustment.propose'], ended: ['approved', 'rejected', 'lapsed'],
  },
  {
    key: 'stage', step: '3_budget', list: 'stage.list', get: 'stage.get',
    columns: ['title', 'line', 'amount', 'opens_on', 'decided_on', 'state'],
    creates: [], ended: ['opened', 'cancelled', 'lapsed'],
    clocks: [{ field: 'opens_on', words: 'stage', acts: ['stage.open'], until: 'decided_on' }],
  },
  {
    key: 'year_plan', step: '3_budget', list: 'year_plan.list', get: 'year_plan.get',
    columns: ['title', 'total', 'set_on', 'state'],
    creates: ['year_plan.set'], begins: ['year_plan.propose_year'], ended: ['planned', 'replaced'],
    asks: [{ name: 'year_plan.pledges', as: 'plan' }],
  },
  {
    key: 'cost_model', step: '3_budget', list: 'cost_model.list', get: 'cost_model.get',
    columns: ['title', 'total', 'saved_on'],
    creates: ['cost_model.compute', 'cost_model.save'], ended: [],
  },
];
