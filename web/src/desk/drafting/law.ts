// What the rules say of a draft, for whoever is writing it: the row of the day and the place, and
// the sums of what was typed. The program decides by the same rows once the draft is sent.
import type { Values } from '@/common/form';
import { fen, moneyTyped } from '@/common/formats';
import type { Rule } from '@/common/rules';

/** Of the rows of a key the one in force on that day, of the smallest place around this one. */
export function ruleOn(all: Rule[], key: string, day: string, area: string): Rule | undefined {
  return all.filter((rule) => rule.key === key && area.startsWith(rule.area ?? '') &&
    rule.effective_from <= day && (!rule.effective_to || day < rule.effective_to))
    .sort((a, b) => (b.area ?? '').length - (a.area ?? '').length ||
      b.effective_from.localeCompare(a.effective_from))[0];
}

/** The rows that a method of purchase goes by; of a method that is not here the program alone
    knows them. */
export interface MethodKeys {
  weightMin: string;
  weightMax: string;
  bondMax: string;
  /** Its days before the offers are in. */
  intention: string;
  onSale: string;
  response: string;
}
const kMethods: Record<string, MethodKeys | undefined> = {
  consultation: {
    weightMin: 'N-06.price_weight_service_min', weightMax: 'N-06.price_weight_service_max',
    bondMax: 'N-03.bond_max', intention: 'INTENT.days_min', onSale: 'N-03.on_sale_min',
    response: 'N-03.first_response_min',
  },
};
/** A draft that names no method is a consultation. */
export const keysOf = (values: Values): MethodKeys | undefined =>
  kMethods[String(values.method ?? '') || 'consultation'];

const rows = (values: Values, name: string) =>
  (Array.isArray(values[name]) ? (values[name] as Values[]) : []);
const whole = (typed: unknown) =>
  (/^\d{1,6}$/.test(String(typed ?? '')) ? Number(typed) : 0);
/** Fen of a typed amount; nothing while it is none. */
export function amountOf(typed: unknown): number | undefined {
  const text = moneyTyped(String(typed ?? ''));
  return /^\d{1,12}(\.\d{1,2})?$/.test(text) ? fen(text) : undefined;
}
export interface Points {
  price: number;
  criteria: number;
  sum: number;
}
export function pointsOf(values: Values): Points {
  const price = whole(values.price_weight);
  const criteria = rows(values, 'criteria').reduce((all, one) => all + whole(one.weight), 0);
  return { price, criteria, sum: price + criteria };
}
export interface MeasureLine {
  code: string;
  title: string;
  unit: string;
  most: string;
  price: string;
  amount: number | undefined;
}
export const measuresOf = (values: Values): MeasureLine[] =>
  rows(values, 'measures').map((one) => ({
    code: String(one.code ?? ''), title: String(one.title ?? ''), unit: String(one.unit ?? ''),
    most: String(one.most ?? ''), price: String(one.unit_price ?? ''),
    amount: amountOf(one.most_amount),
  }));
/** So many percent of an amount, never more than it: down to the whole fen. */
export const shareOf = (amount: number, percent: number) => Math.floor((amount * percent) / 100);
