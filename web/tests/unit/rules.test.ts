// Rules behind fields: each is a row of the law, each field is one that the program asks for.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formOf } from '@/api/description';
import messages from '@/common/messages.json';
import { chosen, fieldRules, type Rule, rulesNamed } from '@/common/rules';

const folder = join(import.meta.dirname, '../../../data/rules');
const rows = readdirSync(folder).filter((name) => /^[a-z]+_(?!codes).*\.csv$/.test(name))
  .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
  .filter((line) => /^[A-Z]/.test(line)).map((line) => line.split(','));
const known = rows.map(([key]) => ({ key }) as Rule);

test('every field that has a rule is asked for, and every rule is a row', () => {
  for (const [path, ids] of Object.entries(fieldRules)) {
    const at = path.lastIndexOf('.');
    expect(Object.keys(formOf(path.slice(0, at)).properties), path).toContain(path.slice(at + 1));
    for (const id of ids!) expect(chosen(known, [id]).length, `${path}: ${id}`).toBeGreaterThan(0);
  }
});
test('how far a rule is confirmed has words for every mark that the rows bear', () => {
  const marks = new Set(rows.map((cells) => cells.find((c) => /^(V2?|M|C|CFG|own)$/.test(c))));
  expect(marks.size).toBeGreaterThan(3);
  for (const mark of marks) expect(messages).toHaveProperty([`rule.sure_${mark}`]);
});
test('rules are found in a basis by their identity, and nothing else is', () => {
  expect(rulesNamed('N-05、N-07 财库〔2014〕214号;财库〔2015〕124号;B-14'))
    .toEqual(['N-05', 'N-07', 'B-14']);
  expect(rulesNamed('SE-2 GB/T 22239-2019')).toEqual(['SE-2']);
  expect(rulesNamed('B6;单位内部控制')).toEqual(['B6']);
  expect(rulesNamed('T0-1 民法典 §201')).toEqual(['T0-1']);
  expect(rulesNamed('实施条例 §43')).toEqual([]);
});
