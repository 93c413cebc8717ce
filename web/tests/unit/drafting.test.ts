// A purchase's draft step by step: no field is left out, and the rules of the day are chosen.
import { expect, test } from 'vitest';
import { formOf } from '@/api/description';
import type { Rule } from '@/common/rules';
import { amountOf, measuresOf, pointsOf, ruleOn, shareOf } from '@/desk/drafting/law';
import { wizardOf } from '@/desk/wizards';

test('every field of a wizard\'s form stands in exactly one step, what is new in the first', () => {
  for (const name of ['procurement.draft', 'procurement.amend', 'duty.screen']) {
    const placed = wizardOf(name)!.flatMap((one) => one.fields);
    expect([...placed].sort(), name).toEqual(Object.keys(formOf(name).properties).sort());
  }
});
const row = (area: string, from: string, to: string | null, value: string): Rule =>
  ({ key: 'B6.procurement_limit', area, effective_from: from, effective_to: to, value }) as never;
test('a rule is that of the day and of the smallest place', () => {
  const all = [row('', '2018-01-01', null, '1'), row('44', '2018-01-01', '2021-01-01', '2'),
    row('44', '2021-01-01', null, '3'), row('45', '2021-01-01', null, '4')];
  const on = (day: string, area: string) => ruleOn(all, 'B6.procurement_limit', day, area)?.value;
  expect(on('2020-12-31', '440607000000')).toBe('2');
  expect(on('2021-01-01', '440607000000')).toBe('3');
  expect(on('2021-01-01', '110101000000')).toBe('1');
  expect(on('2017-12-31', '440607000000')).toBeUndefined();
});
test('sums are those of what was typed, and nonsense counts for nothing', () => {
  expect(pointsOf({ price_weight: '20', criteria: [{ weight: '30' }, { weight: '五十' }] }))
    .toEqual({ price: 20, criteria: 30, sum: 50 });
  expect(amountOf('18万')).toBeUndefined();
  expect(amountOf('180,000元')).toBe(18_000_000);
  expect(shareOf(17_999_999, 2)).toBe(359_999);
  expect(measuresOf({ measures: [{ code: 'M1', most_amount: '12.5' }] })[0]!.amount).toBe(1250);
});
