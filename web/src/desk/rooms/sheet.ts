// A member's sheet while it is filled in: what was typed for each offer and criterion, what is
// wrong with it, and the sums. The program decides; this says it before the sheet is sent.
import type { Row } from '../queries';

export interface Criterion {
  code: string;
  title: string;
  weight: number;
}
export interface Column {
  offer: string;
  name: string;
}
/** By `markKey`; what was not typed yet is not there. */
export type Marks = Record<string, string>;
export const markKey = (offer: string, criterion: string) => `${offer}/${criterion}`;

/** Full-width digits and the word for points are what people type. */
export const scoreTyped = (text: string) =>
  text.normalize('NFKC').replace(/\s|分$/g, '').replace('。', '.');

interface Ratio {
  over: bigint;
  under: bigint;
}
/** "27", "27.5" or "55/2", exact; nothing when it is no such number. */
export function ratio(text: string): Ratio | undefined {
  const parts = /^(\d{1,9})(?:\.(\d{1,9})|\/(\d{1,9}))?$/.exec(text);
  if (!parts) return undefined;
  const [, whole = '0', decimals = '', below] = parts;
  const under = below === undefined ? 10n ** BigInt(decimals.length) : BigInt(below);
  return under === 0n ? undefined : { over: BigInt(whole + decimals), under };
}
const plus = (a: Ratio, b: Ratio): Ratio =>
  ({ over: a.over * b.under + b.over * a.under, under: a.under * b.under });

export type Fault = 'empty' | 'number' | 'range';
export function faultOf(typed: string | undefined, most: number): Fault | undefined {
  const text = scoreTyped(typed ?? '');
  if (text === '') return 'empty';
  const value = ratio(text);
  if (!value) return 'number';
  return value.over > BigInt(most) * value.under ? 'range' : undefined;
}
export interface Sum {
  /** As `points` shows it. */
  text: string;
  /** Some points are missing or wrong, and are not in it. */
  part: boolean;
}
export function sumOf(marks: Marks, offer: string, criteria: Criterion[]): Sum {
  let all: Ratio = { over: 0n, under: 1n };
  let part = false;
  for (const one of criteria) {
    const typed = marks[markKey(offer, one.code)];
    const value = faultOf(typed, one.weight) ? undefined : ratio(scoreTyped(typed ?? ''));
    if (value) all = plus(all, value);
    else part = true;
  }
  return { text: `${all.over}/${all.under}`, part };
}
export interface Wrong {
  offer: string;
  criterion: string;
  fault: Fault;
}
export const wrongOf = (marks: Marks, columns: Column[], criteria: Criterion[]): Wrong[] =>
  criteria.flatMap((one) => columns.flatMap(({ offer }) => {
    const fault = faultOf(marks[markKey(offer, one.code)], one.weight);
    return fault ? [{ offer, criterion: one.code, fault }] : [];
  }));
export const scoresOf = (marks: Marks, columns: Column[], criteria: Criterion[]) =>
  columns.flatMap(({ offer }) => criteria.map(({ code }) =>
    ({ offer, criterion: code, score: scoreTyped(marks[markKey(offer, code)] ?? '') })));

/** Offers that are scored: those with a final quote, where the method asks for one; else those that
    the opening found valid. */
export function columnsOf(offers: Row[]): Column[] {
  const quoted = offers.filter((one) => one.final_price != null);
  const scored = quoted.length > 0 ? quoted : offers.filter((one) => !one.excluded);
  return scored.map((one) => ({ offer: String(one.id), name: String(one.supplier_name) }));
}
