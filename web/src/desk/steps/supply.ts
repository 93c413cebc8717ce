// Who there may be to buy from and who judges it: the pool of experts, the fair and the
// organisations that are grown (step 4).
import type { Noun } from './noun';

export const supply: Noun[] = [
  {
    key: 'expert', step: '4_procurement', list: 'expert.list', get: 'expert.get',
    columns: ['name', 'specialties', 'listed_from', 'listed_until', 'results', 'state'],
    called: ['name', 'specialties'],
    creates: ['expert.enter'], ended: ['listed', 'suspended'],
  },
  {
    key: 'fair', step: '4_procurement', list: 'fair.list', get: 'fair.get',
    columns: ['title', 'place', 'demands_until', 'proposals_until', 'held_on', 'state'],
    creates: ['fair.open'], drawn: ['posts'], begins: ['fair.post', 'fair.withdraw_demand',
      'fair.propose'],
    ended: ['closed'],
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
    called: ['payee', 'amount', 'awarded_on'],
    creates: [], ended: ['paid', 'cancelled'],
  },
];
