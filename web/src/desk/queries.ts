// Lists and items by kind, for whichever page asks.
import { call } from '@/api/client';
import { replyOf, rowsOf } from '@/api/description';
import { isMoney } from '@/common/form';
import { day, money } from '@/common/formats';
import { language, word } from '@/common/i18n';
import { isIdentity, named } from '@/common/names';
import { type Noun, subjectOf } from './steps';

export type Row = Record<string, unknown>;
export interface Rows {
  rows: Row[];
  /** Where the next page begins, when there is one. */
  next?: string | number | null;
}

export async function listOf(noun: Noun, query: Row = {}, quiet = false): Promise<Rows> {
  const asked = Object.fromEntries(Object.entries(query).filter(([, v]) => v !== '' && v != null));
  const reply = (await call(noun.list, { query: asked as never, quiet })) as Row;
  return {
    rows: reply[rowsOf(noun.list).key] as Row[],
    next: reply.next as string | number | null,
  };
}
export async function itemOf(noun: Noun, id: string, quiet = false): Promise<Row> {
  const name = subjectOf(noun.get) ?? 'id';
  return (await call(noun.get, { path: { [name]: id } as never, quiet })) as Row;
}
export const idOf = (row: Row) => String(row.id ?? row.fact ?? '');
/** The fields by which a kind of item without a title is called, as people read them. */
function told(row: Row, noun: Noun): string {
  const fields = replyOf(noun.get).properties;
  return (noun.called ?? []).map((name) => {
    const text = row[name] == null ? '' : String(row[name]);
    const field = fields[name] ?? {};
    if (field.enum) return word(text, name);
    if (isMoney(field)) return money(text);
    if (field.format === 'date') return day(text, language.value);
    const called = named(name, text);
    return isIdentity(called) ? '' : called.slice(0, 40);
  }).filter(Boolean).join(' · ');
}
export const kNames = ['title', 'name', 'working_title', 'what', 'household', 'login', 'ocid'];
/** What a person calls an item. */
export function nameOf(row: Row, noun?: Noun): string {
  const called = noun?.called ? told(row, noun) : '';
  if (called !== '') return called;
  for (const name of kNames) {
    if (typeof row[name] === 'string' && row[name] !== '') return row[name].slice(0, 60);
  }
  return idOf(row);
}
