// Suppliers: who may be bought from, and what stands for and against them.
import type { Noun } from './noun';

export const suppliers: Noun[] = [
  {
    key: 'supplier', step: 'suppliers', list: 'supplier.list', get: 'supplier.get',
    columns: ['name', 'kind', 'area', 'services', 'may_take_part'],
    creates: ['supplier.enrol'], drawn: ['why_not'], asides: ['supplier.amend'],
    begins: ['capability.claim', 'staff.enlist', 'own_activity.record', 'credit.record',
      'sanction.impose', 'relation.declare'],
    // Without a state: nothing on a card waits for anybody.
    ended: ['undefined'],
  },
  {
    key: 'capability', step: 'suppliers', list: 'capability.list', get: 'capability.get',
    columns: ['service', 'towns', 'people', 'claimed_on', 'decided_on', 'state'],
    called: ['party', 'service'],
    creates: ['capability.claim'], moving: 'claimed', ended: ['confirmed', 'refused', 'withdrawn'],
  },
  {
    key: 'staff', step: 'suppliers', list: 'staff.list', get: 'staff.get',
    columns: ['title', 'registered_on', 'registered_until', 'valid', 'enlisted_on', 'state'],
    called: ['title', 'enlisted_on'],
    creates: ['person.register', 'staff.enlist'], ended: ['listed', 'left'],
  },
  {
    key: 'own_activity', step: 'suppliers', list: 'own_activity.list', get: 'own_activity.get',
    columns: ['held_on', 'town', 'service', 'people', 'own_money'],
    called: ['party', 'service', 'held_on'],
    creates: ['own_activity.record'], ended: ['undefined'],
  },
  {
    key: 'credit_mark', step: 'suppliers', list: 'credit.list', get: 'credit.get',
    columns: ['kind', 'began_on', 'ended_on', 'amount', 'source', 'state'],
    called: ['party', 'kind'],
    creates: ['credit.record'], ended: ['standing', 'cleared'],
  },
  {
    key: 'sanction', step: 'suppliers', list: 'sanction.list', get: 'sanction.get',
    columns: ['party_name', 'cause', 'fine', 'ban_from', 'ban_until', 'state'],
    called: ['party_name', 'cause'],
    creates: ['sanction.impose'], ended: ['imposed', 'lifted'],
  },
  {
    key: 'relation', step: 'suppliers', list: 'relation.list', get: 'relation.get',
    columns: ['kind', 'party', 'other_party', 'began_on', 'ended_on', 'state'],
    called: ['party', 'kind'],
    creates: ['relation.declare'], ended: ['declared', 'ended'],
  },
];
