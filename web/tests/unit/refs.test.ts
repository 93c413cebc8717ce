// Nobody types an id: what names another item is chosen, at the desk's forms, questions and lists.
import { expect, test } from 'vitest';
import described from '@/api/generated/description.json';
import { type FieldSchema, fieldsAsked, formOf, record, type RecordSchema }
  from '@/api/description';
import { session } from '@/api/session';
import { isReference, listOptions, partOptions } from '@/common/refs';
import { nouns } from '@/desk/steps';
import { kQuestions } from '@/desk/questions';

/** The program allows an id so many characters; these are as short and are people's own words, or
    the login of a worker. */
const kWords = new Set(['name', 'login', 'holder', 'legal_representative', 'certificate',
  'working_title', 'asker', 'phone', 'worker', 'after']);
/** And these are ids that nobody chooses: the page before has them. */
const kBefore = new Set(['import', 'person']);
const kIdLength = 60;

function* fields(schema: RecordSchema, before = ''): Generator<[string, string, FieldSchema]> {
  for (const [name, field] of Object.entries(schema.properties)) {
    yield [before + name, name, field];
    const inner = field.record ?? field.items?.record;
    if (inner !== undefined) yield* fields(record(inner), `${before}${name}.`);
  }
}
const isId = (name: string, field: FieldSchema) => field.type === 'string' && !field.enum &&
  !field.format && field.maxLength === kIdLength && !kWords.has(name) && !kBefore.has(name);

const written = Object.entries(described.operations)
  .filter(([name, o]) => o.method !== 'get' && !/^(identity|account\.bootstrap)/.test(name))
  .map(([name]) => [name, formOf(name)] as const);
const asked = [...nouns.map((noun) => noun.list), ...kQuestions.map((one) => one.name)]
  .map((name) => [name, fieldsAsked(name)] as const);

test('every id that a form, a question or a list asks for has something to choose from', () => {
  let ids = 0;
  const typed: string[] = [];
  for (const [operation, schema] of [...written, ...asked]) {
    for (const [path, name, field] of fields(schema)) {
      if (!isId(name, field)) continue;
      ids += 1;
      if (!isReference(name, field, operation)) typed.push(`${operation}: ${path}`);
    }
  }
  expect(typed).toEqual([]);
  expect(ids).toBeGreaterThan(50);
});
test('departments, references of money and the demand of a free proposal are chosen', () => {
  const text: FieldSchema = { type: 'string' };
  expect(isReference('department', text, 'edition.compare')).toBe(true);
  expect(isReference('ref', text, 'budget.refund')).toBe(true);
  expect(isReference('id', text, 'budget.movements')).toBe(true);
  expect(isReference('id', text, 'demand.get')).toBe(false);
  expect(partOptions('post', { posts: [{ id: 'post_1', title: '午餐' }] }))
    .toEqual([{ value: 'post_1', label: '午餐' }]);
});
test('who declares an interest of their own has themselves alone to choose', async () => {
  const declared = async (role: string) => {
    session.me = { account: 'acc_1', name: '罗奕', org_name: '学院', role } as never;
    return listOptions('account', {}, 'relation.declare');
  };
  expect(await declared('expert')).toEqual([{ value: 'acc_1', label: '罗奕 · 学院' }]);
  expect(await declared('finance')).toEqual([]);
  session.me = null;
});
