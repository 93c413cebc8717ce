// Who there is to buy from: the fair and the organisations that are grown (step 4), and the
// register of suppliers.
import type { Noun } from './noun';

export const supply: Noun[] = [
  {
    key: 'fair', step: '4_procurement', list: 'fair.list', get: 'fair.get',
    columns: ['title', 'place', 'demands_until', 'proposals_until', 'held_on', 'state'],
    creates: ['fair.open'], begins: ['fair.post', 'fair.propose'], ended: ['closed'],
    clocks: [
      { field: 'demands_until', words: 'fair_demands', acts: ['fair.post'], until: 'closed_on' },
      { field: 'proposals_until', words: 'fair_proposals', acts: ['fair.propose'],
        until: 'closed_on' },
    ],
  },
  {
    key: 'proposal', step: '4_procurement', list: 'proposal.list', get: 'proposal.get',
    columns: ['title', 'supplier_name', 'service', 'proposed_on', 'decided_on', 'state'],
    creates: [], begins: ['requirement.write'], ended: ['withdrawn', 'matched', 'declined'],
  },
  {
    key: 'requirement', step: '4_procurement', list: 'requirement.list', get: 'requirement.get',
    columns: ['title', 'quantity', 'written_on', 'confirmed_on', 'state'],
    creates: ['requirement.write'], begins: ['procurement.draft'],
    ended: ['confirmed', 'withdrawn'],
  },
  {
    key: 'programme', step: '4_procurement', list: 'programme.list', get: 'programme.get',
    columns: ['title', 'service', 'money', 'awarded', 'paid', 'starts_on', 'ends_on', 'state'],
    creates: ['programme.open'], begins: ['incubatee.admit'], ended: ['closed'],
  },
  {
    key: 'incubatee', step: '4_procurement', list: 'incubatee.list', get: 'incubatee.get',
    columns: ['working_title', 'cohort', 'town', 'paid', 'registered_on', 'state'],
    creates: [], begins: ['milestone.set'], asides: ['incubatee.reveal', 'incubatee.erase'],
    ended: ['graduated', 'left'],
  },
  {
    key: 'milestone', step: '4_procurement', list: 'milestone.list', get: 'milestone.get',
    columns: ['title', 'working_title', 'due_on', 'amount', 'days_late', 'state'],
    creates: [], begins: ['grant.award'], ended: ['confirmed', 'dropped'],
    clocks: [
      { field: 'due_on', words: 'milestone', acts: ['milestone.report'], until: 'judged_on' },
    ],
  },
  {
    key: 'grant', step: '4_procurement', list: 'grant.list', get: 'grant.get',
    columns: ['awarded_on', 'amount', 'payee', 'paid_on', 'state'],
    creates: [], ended: ['paid', 'cancelled'],
  },
  {
    key: 'supplier', step: 'suppliers', list: 'supplier.list', get: 'supplier.get',
    columns: ['name', 'kind', 'area', 'services', 'may_take_part', 'enrolled_on'],
    creates: ['supplier.enrol'],
    begins: ['credit.record', 'sanction.impose', 'relation.declare'], ended: [],
  },
  {
    key: 'capability', step: 'suppliers', list: 'capability.list', get: 'capability.get',
    columns: ['service', 'party', 'towns', 'people', 'claimed_on', 'decided_on', 'state'],
    creates: ['capability.claim'], ended: ['confirmed', 'refused', 'withdrawn'],
  },
  {
    key: 'staff', step: 'suppliers', list: 'staff.list', get: 'staff.get',
    columns: ['title', 'party', 'registered_until', 'valid', 'enlisted_on', 'state'],
    creates: ['person.register', 'staff.enlist'], ended: ['left'],
  },
  {
    key: 'credit', step: 'suppliers', list: 'credit.list', get: 'credit.get',
    columns: ['party', 'kind', 'began_on', 'ended_on', 'amount', 'state'],
    creates: ['credit.record'], ended: ['cleared'],
  },
  {
    key: 'sanction', step: 'suppliers', list: 'sanction.list', get: 'sanction.get',
    columns: ['party_name', 'cause', 'decided_on', 'fine', 'ban_from', 'ban_until', 'state'],
    creates: ['sanction.impose'], ended: ['imposed', 'lifted'],
  },
  {
    key: 'relation', step: 'suppliers', list: 'relation.list', get: 'relation.get',
    columns: ['kind', 'party', 'other_party', 'began_on', 'ended_on', 'state'],
    creates: ['relation.declare'], ended: ['declared', 'ended'],
  },
  {
    key: 'own_activity', step: 'suppliers', list: 'own_activity.list', get: 'own_activity.get',
    columns: ['words', 'party', 'held_on', 'town', 'people', 'own_money'],
    creates: ['own_activity.record'], ended: [],
  },
];
