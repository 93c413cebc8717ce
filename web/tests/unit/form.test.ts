import { describe, expect, test } from 'vitest';
import { formOf, operation, openTo, rowsOf } from '@/api/description';
import { blank, blankRecord, filledRecord, kindOf, pastedCells, paths, sentRecord,
  type Values } from '@/common/form';

describe('a form from the description', () => {
  const need = formOf('need.record');
  test('has the control that each field wants', () => {
    const kinds = Object.fromEntries(
      Object.entries(need.properties).map(([name, field]) => [name, kindOf(name, field)]));
    expect(kinds).toEqual({
      area: 'text', service: 'text', asker_kind: 'choice', asker: 'text', households: 'number',
      people: 'number', what: 'long', urgency: 'choice',
    });
    expect(kindOf('password', formOf('account.open').properties.password!)).toBe('secret');
    const draft = formOf('procurement.draft').properties;
    expect(kindOf('ceiling', draft.ceiling!)).toBe('money');
    expect(kindOf('measures', draft.measures!)).toBe('list');
    const issue = formOf('procurement.issue').properties;
    expect(kindOf('offers_until', issue.offers_until!)).toBe('instant');
    expect(kindOf('on_sale_until', issue.on_sale_until!)).toBe('date');
    const contract = formOf('contract.draft').properties;
    expect(kindOf('term_grounds', contract.term_grounds!)).toBe('record');
    expect(kindOf('upheld', formOf('procurement.answer').properties.upheld!)).toBe('yesno');
  });
  test('has a label in each language for every field of every operation', () => {
    for (const [name, field] of Object.entries(need.properties)) {
      expect(field.zh, name).toBeTruthy();
      expect(field.en, name).toBeTruthy();
    }
  });
  test('leaves out what was not filled in, so that the program says what is missing', () => {
    expect(sentRecord(need, blankRecord(need))).toEqual({});
  });
  test('sends numbers as numbers and what is none as it was typed', () => {
    const values: Values = { ...blankRecord(need), households: '19', people: 'many', what: '🙂' };
    expect(sentRecord(need, values)).toEqual({ households: 19, people: 'many', what: '🙂' });
  });
  test('nests lists and records, and names their fields as the program does', () => {
    const draft = formOf('procurement.draft');
    const values = blankRecord(draft);
    const row = blank(draft.properties.criteria!.items!) as Values;
    values.criteria = [{ ...row, code: 'T1', weight: '30' }];
    values.ceiling = '180,000';
    expect(sentRecord(draft, values)).toEqual({
      ceiling: '180000', criteria: [{ code: 'T1', weight: 30 }], measures: [], adopted: [],
    });
    const all = paths(draft, values);
    expect(all).toContain('criteria[0].weight');
    expect(all).not.toContain('criteria[1].weight');
  });
  test('a record that may be left out is left out until it is asked for', () => {
    const contract = formOf('contract.draft');
    const values = blankRecord(contract);
    expect(values.score_plan).toBeNull();
    expect(sentRecord(contract, values)).toEqual({});
  });
  test('begins with what the item holds', () => {
    const schema = formOf('visit.correct');
    const values = filledRecord(schema, { arrive: '2025-04-03T03:00:00.000Z', tasks: ['meal'] });
    expect(values).toEqual({ reason: '', arrive: '2025-04-03T11:00', leave: '', tasks: ['meal'] });
  });
});

describe('the description', () => {
  test('knows lists, roles and operations', () => {
    expect(rowsOf('need.list').key).toBe('needs');
    expect(rowsOf('procurement.list').key).toBe('items');
    expect(openTo('demand.join', 'purchaser')).toBe(true);
    expect(openTo('demand.join', 'finance')).toBe(false);
    expect(openTo('calendar.tick', 'sysadmin')).toBe(false);
    expect(operation('contract.sign').zh).toBeTruthy();
  });
});

describe('cells copied from a spreadsheet', () => {
  test('are rows and columns; quotes keep tabs, breaks and quotes', () => {
    expect(pastedCells('a\tb\r\nc\td\r\n')).toEqual([['a', 'b'], ['c', 'd']]);
    expect(pastedCells('"a\tb"\t"say ""x"""\n')).toEqual([['a\tb', 'say "x"']]);
    expect(pastedCells('"two\nlines"\tb')).toEqual([['two\nlines', 'b']]);
    expect(pastedCells('\n\n')).toEqual([]);
  });
});
