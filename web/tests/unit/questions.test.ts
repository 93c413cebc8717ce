// What is asked of the program besides lists and items, and what it says only once.
import { describe, expect, test } from 'vitest';
import { operation, replyOf, rowsOf } from '@/api/description';
import { kOnce } from '@/desk/once';
import { kQuestions, questionOf } from '@/desk/questions';
import { nounOf, nouns } from '@/desk/steps';

describe('questions', () => {
  test('that an item leads to are known, are reads, and are asked by the item', () => {
    for (const noun of nouns) {
      for (const one of noun.asks ?? []) {
        expect(questionOf(one.name), one.name).toBeTruthy();
        expect(operation(one.name).method).toBe('get');
        expect(operation(one.name).parameters.map((p) => p.name)).toContain(one.as);
      }
    }
  });
  test('without a step are reached from an item', () => {
    const asked = new Set(nouns.flatMap((noun) => (noun.asks ?? []).map((one) => one.name)));
    for (const one of kQuestions.filter((q) => q.step === '')) expect(asked).toContain(one.name);
  });
  test('drawn as tables have the columns that the program gives', () => {
    for (const { name, rows } of kQuestions) {
      if (!rows) continue;
      const given = Object.keys(rowsOf(name).schema.properties);
      for (const column of rows.columns) expect(given, name).toContain(column);
      if (rows.noun) expect(nounOf(rows.noun), name).toBeTruthy();
    }
  });
});

describe('what is said only once', () => {
  test('is shown: every reveal that an item leads to, and all that it reveals', () => {
    const reveals = nouns.flatMap((noun) => noun.asides ?? []).filter((n) => /\.reveal$/.test(n));
    expect(reveals).toContain('incubatee.reveal');
    for (const name of reveals) {
      const told = Object.keys(replyOf(name).properties)
        .filter((field) => !['id', 'reveals', 'asker_kind'].includes(field));
      expect(kOnce[name], name).toEqual(told);
    }
  });
  test('comes of acts: nothing on an item is a button that only reads', () => {
    for (const noun of nouns) {
      for (const name of [...(noun.asides ?? []), ...(noun.begins ?? []), ...noun.creates]) {
        expect(operation(name).method, name).not.toBe('get');
      }
    }
  });
});
