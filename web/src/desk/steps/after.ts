// Steps 5 to 9 and the registry: from what was agreed to what everyone may see.
import type { Noun } from './noun';

export const after: Noun[] = [
  {
    key: 'contract', step: '5_contract', history: true,
    list: 'contract.list', get: 'contract.get',
    columns: ['title', 'supplier_name', 'price', 'paid_total', 'term_from', 'term_to',
      'signed_on', 'state'],
    creates: ['contract.draft'],
    begins: ['person.register', 'elder.enrol', 'casework.open', 'visit.plan', 'course.record',
      'assessment.open', 'payment.claim', 'contract.supplement', 'subcontract.ask',
      'contract.propose_end', 'contract.order_end'],
    asks: [
      { name: 'contract.check_measures', as: 'id' }, { name: 'payment.simulate', as: 'contract' },
      { name: 'contract.versions', as: 'id' }, { name: 'contract.compare', as: 'id' },
      { name: 'supplement.list', as: 'contract' }, { name: 'subcontract.list', as: 'contract' },
      { name: 'complaint.list', as: 'contract' },
      { name: 'ending.list', as: 'contract' },
    ],
    ended: ['closed'],
    clocks: [
      { field: 'sign_by', words: 'sign', acts: ['contract.consent', 'contract.sign'],
        until: 'signed_on' },
      { field: 'publish_by', words: 'publish', acts: ['contract.publish'], until: 'published_on' },
      { field: 'file_by', words: 'file', acts: ['contract.file'], until: 'filed_on' },
      { field: 'term_to', words: 'term_end', acts: [], until: 'closed_on' },
    ],
  },
  {
    key: 'supplement', step: '5_contract',
    list: 'supplement.list', get: 'supplement.get',
    columns: ['title', 'amount', 'together', 'original_price', 'proposed_on', 'signed_on',
      'published_on', 'state'],
    creates: ['contract.supplement'], ended: ['withdrawn'],
    clocks: [
      { field: 'publish_by', words: 'publish_supplement', acts: ['supplement.publish'],
        until: 'published_on' },
      { field: 'file_by', words: 'file', acts: ['supplement.file'], until: 'filed_on' },
    ],
  },
  {
    key: 'subcontract', step: '5_contract',
    list: 'subcontract.list', get: 'subcontract.get',
    columns: ['title', 'performer', 'part', 'amount', 'asked_on', 'decided_on', 'state'],
    creates: ['subcontract.ask'], ended: ['agreed', 'denied'],
  },
  {
    key: 'ending', step: '5_contract',
    list: 'ending.list', get: 'ending.get',
    columns: ['title', 'side', 'ground', 'last_day', 'amount', 'proposed_on', 'decided_on',
      'state'],
    creates: ['contract.propose_end', 'contract.order_end'],
    ended: ['effective', 'declined', 'withdrawn'],
  },
  {
    key: 'elder', step: '6_delivery', list: 'elder.list', get: 'elder.get',
    columns: ['household', 'class', 'level', 'visits_a_month', 'enrolled_on', 'plan_agreed_on',
      'state'],
    creates: ['person.register', 'elder.enrol'], ended: ['planned'],
  },
  {
    key: 'casework', step: '6_delivery', list: 'casework.list', get: 'casework.get',
    columns: ['label', 'kind', 'title', 'worker_label', 'opened_on', 'last_on', 'records', 'state'],
    called: ['label', 'kind'],
    creates: ['person.register', 'casework.open'], asides: ['casework.read'],
    ended: ['closed', 'ended'],
  },
  {
    key: 'visit', step: '6_delivery', list: 'visit.list', get: 'visit.get',
    columns: ['day', 'household', 'worker', 'planned_at', 'minutes', 'proof', 'state'],
    creates: ['visit.plan'], ended: ['void', 'verified', 'missed', 'cancelled', 'moved'],
    needs: { parameter: 'contract', noun: 'contract' },
    many: [{ state: 'recorded', act: 'visit.verify' }, { state: 'disputed', act: 'visit.uphold' }],
    clocks: [{ field: 'planned_at', words: 'visit', acts: ['visit.record'], until: 'arrive' }],
  },
  {
    key: 'fact', step: '6_delivery', list: 'fact.list', get: 'fact.get',
    columns: ['day', 'kind', 'household', 'worker', 'minutes', 'present', 'proof', 'state'],
    creates: ['course.record'], ended: ['void', 'verified', 'missed'],
    needs: { parameter: 'contract', noun: 'contract' },
  },
  {
    key: 'assessment', step: '7_assessment', history: true,
    list: 'assessment.list', get: 'assessment.get',
    columns: ['kind', 'title', 'cutoff', 'earned', 'grade', 'accepted_on', 'state'],
    creates: ['assessment.ex_ante', 'assessment.open'], ended: ['accepted'],
    clocks: [
      { field: 'answer_by', words: 'assess_answer',
        acts: ['assessment.answer', 'assessment.accept'], until: 'accepted_on' },
    ],
  },
  {
    key: 'payment', step: '8_payment', history: true,
    list: 'payment.list', get: 'payment.get',
    columns: ['title', 'instalment_title', 'kind', 'amount', 'due_on', 'paid_on', 'late_days',
      'state'],
    creates: ['payment.claim'], ended: ['paid', 'rejected'],
    clocks: [
      { field: 'due_on', words: 'pay', acts: ['payment.approve', 'payment.pay'],
        until: 'paid_on', kind: 'instalment' },
    ],
  },
  {
    key: 'release', step: '9_disclosure', list: 'disclosure.list', get: 'disclosure.get',
    columns: ['at', 'tags', 'ocid', 'procurement'], creates: [], ended: [],
  },
  {
    key: 'party', step: 'registry', list: 'party.list', get: 'party.get',
    columns: ['name', 'code', 'kind', 'area', 'small_enterprise'],
    creates: ['party.register'], ended: [],
  },
  {
    key: 'account', step: 'registry', list: 'account.list', get: 'account.get',
    columns: ['login', 'name', 'role', 'org', 'area', 'state'],
    creates: ['account.open'], ended: ['closed'],
  },
];
