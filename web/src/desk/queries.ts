// Lists and items by kind, for whichever page asks.
import { call } from '@/api/client';
import { rowsOf } from '@/api/description';
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
/** What a person calls an item. */
export function nameOf(row: Row): string {
  for (const name of ['title', 'name', 'what', 'household', 'login', 'ocid']) {
    if (typeof row[name] === 'string' && row[name] !== '') return row[name].slice(0, 60);
  }
  return idOf(row);
}
