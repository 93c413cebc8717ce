// A sheet that is filled in: what is wrong with it is told before it is sent, and sums are exact.
import { expect, test } from 'vitest';
import { columnsOf, faultOf, markKey, scoresOf, scoreTyped, sumOf, wrongOf }
  from '@/desk/rooms/sheet';

const criteria = [{ code: 'T1', title: '方案', weight: 30 }, { code: 'T2', title: '人员', weight: 25 }];
const columns = [{ offer: 'a', name: '同行' }, { offer: 'b', name: '安悦' }];

test('points are numbers from nothing to the weight, decimals and fractions among them', () => {
  for (const fine of ['0', '30', '29.5', '59/2', '30.00', '３０', ' 12 分']) {
    expect(faultOf(fine, 30), fine).toBeUndefined();
  }
  for (const wrong of ['-1', '很好', '1e3', '1/0', '1.', '--']) {
    expect(faultOf(wrong, 30), wrong).toBe('number');
  }
  for (const above of ['31', '30.01', '61/2']) expect(faultOf(above, 30), above).toBe('range');
  for (const none of ['', ' ', undefined]) expect(faultOf(none, 30)).toBe('empty');
});
test('what people type becomes what the program reads', () => {
  expect(scoreTyped(' ２７．５ ')).toBe('27.5');
  expect(scoreTyped('27分')).toBe('27');
});
test('sums are exact, and say when they are not of all', () => {
  const marks = { [markKey('a', 'T1')]: '0.1', [markKey('a', 'T2')]: '0.2' };
  expect(sumOf(marks, 'a', criteria)).toEqual({ text: '30/100', part: false });
  expect(sumOf({ ...marks, [markKey('a', 'T2')]: '26' }, 'a', criteria).part).toBe(true);
  expect(sumOf({}, 'b', criteria)).toEqual({ text: '0/1', part: true });
});
test('every place that is missing or wrong is found, and a whole sheet has each once', () => {
  const marks = { 'a/T1': '31', 'a/T2': '20', 'b/T1': '1' };
  expect(wrongOf(marks, columns, criteria)).toEqual([
    { offer: 'a', criterion: 'T1', fault: 'range' },
    { offer: 'b', criterion: 'T2', fault: 'empty' },
  ]);
  expect(scoresOf(marks, columns, criteria)).toHaveLength(4);
});
test('what is scored are the final quotes, or without such a round the valid offers', () => {
  const offers = [
    { id: 'a', supplier_name: '同行', final_price: '1.00', excluded: '' },
    { id: 'b', supplier_name: '安悦', final_price: null, excluded: '' },
    { id: 'c', supplier_name: '和顺', final_price: null, excluded: 'no_bond' },
  ];
  expect(columnsOf(offers).map((one) => one.offer)).toEqual(['a']);
  expect(columnsOf(offers.slice(1)).map((one) => one.offer)).toEqual(['b']);
});
