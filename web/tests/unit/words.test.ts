// Both languages are complete, and nothing is said that has no words.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import description from '@/api/generated/description.json';
import messages from '@/common/messages.json';
import words from '@/common/words.json';
import { nouns } from '@/desk/steps';
import { replyOf, rowsOf } from '@/api/description';

const source = join(import.meta.dirname, '../../src');
const files = (readdirSync(source, { recursive: true }) as string[])
  .filter((name) => /\.(ts|vue)$/.test(name))
  .map((name) => readFileSync(join(source, name), 'utf8'));
const hole = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((m) => m[1]).sort();

describe('words', () => {
  test('every message has both languages, and the same places to fill', () => {
    for (const [key, [zh, en]] of Object.entries(messages as unknown as Record<string, string[]>)) {
      expect(zh, key).toBeTruthy();
      expect(en, key).toBeTruthy();
      expect(hole(en!), key).toEqual(hole(zh!));
    }
  });
  test('every message that a page names exists', () => {
    const named = files.flatMap((text) => [...text.matchAll(/\bt\('([\w.]+)'/g)].map((m) => m[1]!));
    expect(named.length).toBeGreaterThan(80);
    for (const key of named) expect(messages, key).toHaveProperty([key]);
  });
  test('every step, kind and clock has its words', () => {
    for (const noun of nouns) {
      expect(messages).toHaveProperty([`step.${noun.step}`]);
      expect(messages).toHaveProperty([`noun.${noun.key}`]);
      for (const clock of [...(noun.clocks ?? []), ...(noun.parts ?? [])]) {
        expect(messages).toHaveProperty([`clock.${clock.words}`]);
        expect(messages).toHaveProperty([`lapse.${clock.words}`]);
      }
    }
  });
  test('every value of an enumeration has a word in both languages', () => {
    const values = [...JSON.stringify(description).matchAll(/"enum":(\[[^\]]*\])/g)]
      .flatMap((m) => JSON.parse(m[1]!) as string[]);
    for (const value of new Set(values)) {
      const pair = (words as unknown as Record<string, string[]>)[value];
      expect(pair, value).toHaveLength(2);
    }
  });
  test('columns and clocks of each kind are fields that the program gives', () => {
    for (const noun of nouns) {
      const row = Object.keys(rowsOf(noun.list).schema.properties);
      for (const column of noun.columns) expect(row, `${noun.key}.${column}`).toContain(column);
      const item = Object.keys(replyOf(noun.get).properties);
      for (const clock of noun.clocks ?? []) {
        expect(item, `${noun.key}.${clock.field}`).toContain(clock.field.split('.')[0]);
      }
    }
  });
});
