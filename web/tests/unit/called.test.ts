// What people call an item: its title, or what tells it from its neighbours; never its id.
import { expect, test } from 'vitest';
import { replyOf } from '@/api/description';
import { kNames, nameOf } from '@/desk/queries';
import { nounOf, nouns } from '@/desk/steps';

test('every kind has a name of its own, or fields that together make one', () => {
  for (const noun of nouns) {
    const fields = replyOf(noun.get).properties;
    for (const name of noun.called ?? []) expect(fields, noun.key).toHaveProperty([name]);
    const ownName = kNames.some((name) => fields[name] && !fields[name].enum);
    // A handing over is called after the item it belongs to, where the program says so.
    if (noun.key === 'handover') continue;
    expect(ownName || noun.called !== undefined, noun.key).toBe(true);
  }
});
test('an item without a title is called by the words of its fields', () => {
  const cut = {
    id: 'adj_01KKAM41M00BQXVHSVS549X14G', year: 2026, kind: 'cut', amount: '10000.00',
    reason: '低糖餐单价下调',
  };
  expect(nameOf(cut, nounOf('adjustment'))).toBe('2026 · 调减 · 10,000.00 · 低糖餐单价下调');
  expect(nameOf({ id: 'stf_1', title: 'care_worker', enlisted_on: '2026-02-24' }, nounOf('staff')))
    .toBe('护理员 · 2026年2月24日');
  expect(nameOf({ id: 'inc_1', working_title: '乐平暖邻筹备组' }, nounOf('incubatee')))
    .toBe('乐平暖邻筹备组');
});
test('an identity that has no name yet is left out rather than told', () => {
  const one = { id: 'crd_1', party: 'pty_01KKAM41M00BQXVHSVS549X14G', kind: 'large_fine' };
  expect(nameOf(one, nounOf('credit_mark'))).toBe('较大数额罚款');
});
