// What a supplier's space makes of what the program shows it.
import { beforeEach, expect, test } from 'vitest';
import { session } from '@/api/session';
import { groupOf, leftOf, needsOf, receiptFile, runsOf, spaceActs } from '@/desk/rooms/space';

const org = 'pty_a';
beforeEach(() => {
  session.today = '2025-02-24';
  session.now = Date.parse('2025-02-24T16:00:00+08:00');
});
const issued = {
  id: 'proc_1', title: '照料', state: 'issued', offers_until: '2025-02-25T09:30:00.000+08:00',
  acts: ['procurement.offer', 'procurement.withdraw_offer', 'procurement.ask_question'],
};
const receipt = { id: 'o1', stage: 'offer', superseded: false, withdrawn_at: null,
  received_at: '2025-02-24T15:00:00.000+08:00', receipt: 'ab' };

test('an issued purchase is open until its deadline, and nobody else\'s afterwards', () => {
  expect(groupOf(issued, org)).toBe('open');
  session.now = Date.parse(issued.offers_until);
  expect(groupOf(issued, org)).toBeUndefined();
  expect(groupOf({ ...issued, mine: { receipts: [receipt] } }, org)).toBe('mine');
});
test('an ended purchase stays among the own while something is with the purchaser', () => {
  const ended = { state: 'terminated', mine: { receipts: [receipt], bonds: [] as object[] } };
  expect(groupOf(ended, org)).toBe('ended');
  ended.mine.bonds.push({ returned_on: null });
  expect(groupOf(ended, org)).toBe('mine');
});
test('needs: the offer, the bond, and who may not offer at all', () => {
  const keys = (item: object) => needsOf(item as never, org).map((one) => one.key);
  expect(keys(issued)).toEqual(['offer_missing', 'bond_none', 'may_ask']);
  expect(keys({ ...issued, bond_amount: '3000.00', designed_by: [org] }))
    .toEqual(['designed', 'offer_missing', 'bond_missing', 'may_ask']);
  expect(keys({ ...issued, bond_amount: '3000.00',
    mine: { receipts: [receipt], bonds: [{ kind: 'bid', returned_on: null }] } }))
    .toEqual(['offered', 'bond_held', 'may_ask']);
});
test('a withdrawn offer is none, and one who designed the purchase is offered no offer', () => {
  const gone = { ...receipt, withdrawn_at: '2025-02-24T15:30:00.000+08:00' };
  const item = { ...issued, mine: { receipts: [gone] } };
  expect(needsOf(item, org)[0]!.key).toBe('offer_missing');
  expect(spaceActs(item, 'provider_manager', org)).not.toContain('procurement.withdraw_offer');
  expect(spaceActs({ ...issued, designed_by: [org] }, 'provider_manager', org))
    .not.toContain('procurement.offer');
});
test('clocks say whose they are, the nearest first; less than two days are hours', () => {
  const item = { ...issued, mine: {
    questions: [{ answered_on: null, answer_by: '2025-02-26', question: '可否分包?' }],
    bonds: [{ returned_on: null, return_by: null }],
  } };
  expect(runsOf(item, org).map((one) => [one.words, one.whose]))
    .toEqual([['offers', 'you'], ['question', 'buyer']]);
  expect(leftOf(issued.offers_until)).toEqual({ hours: 17, minutes: 30 });
  expect(leftOf('2025-02-26')).toEqual({ days: 2 });
});
test('a receipt is a file that says what it was for', () => {
  const { name, content } = receiptFile(issued, receipt);
  expect(name).toBe('offer-o1.json');
  expect(JSON.parse(content)).toMatchObject({ procurement: 'proc_1', title: '照料', receipt: 'ab' });
});
