// Steps 2 and 3 in depth: duties, who was asked about them, codes, handing over; adjustments,
// stages, plans of several years and what a service costs.
import type { Noun } from './noun';

export const prepare: Noun[] = [
  {
    key: 'duty', step: '2_catalogue', list: 'duty.list', get: 'duty.get',
    columns: ['number', 'title', 'year', 'performed_by', 'posts', 'staff_money', 'outcome',
      'clause', 'state'],
    creates: ['duty.record'], begins: ['catalogue.draft', 'duty.carry_over'],
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
    key: 'code', step: '2_catalogue', list: 'code.list', get: 'code.get',
    columns: ['code', 'name', 'parent', 'defined_on', 'filed_on', 'state'],
    creates: ['code.define', 'code.load', 'code.retire'], ended: ['filed'],
  },
  {
    key: 'handover', step: '2_catalogue', list: 'handover.list', get: 'handover.get',
    columns: ['item', 'stops_on', 'posts_freed', 'money_freed', 'done_on', 'state'],
    creates: [], ended: ['confirmed', 'done'],
    clocks: [
      { field: 'stops_on', words: 'handover', acts: ['handover.confirm'], until: 'done_on' },
    ],
  },
];
