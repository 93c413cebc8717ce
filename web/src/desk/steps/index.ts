// All kinds of items in the order of the flow, and what follows from them.
import { isOperation, operation, openTo } from '@/api/description';
import { session } from '@/api/session';
import { after } from './after';
import { before } from './before';
import { at } from '@/common/refs';
import type { Noun, Part } from './noun';
import { prepare } from './prepare';
import { suppliers } from './suppliers';
import { supply } from './supply';

export type { Clock, Noun, Part } from './noun';
export const nouns: Noun[] = [...before, ...prepare, ...supply, ...suppliers, ...after];
const byKey = new Map(nouns.map((noun) => [noun.key, noun]));

export const nounOf = (key: string) => byKey.get(key);
/** The kind whose item an operation makes, shows or lists. */
export function nounMadeBy(name: string): Noun | undefined {
  const family = name.split('.')[0];
  return nouns.find((n) => n.creates.some((one) => one === name)) ??
    nouns.find((n) => n.get.split('.')[0] === family);
}
export const listedFor = (role: string) => nouns.filter((noun) => openTo(noun.list, role));
export const createsOf = (noun: Noun, role: string) =>
  noun.creates.filter((name) => openTo(name, role));

/** The name under which an operation's address wants the item: {id}, {visit}, {procurement}. */
export function subjectOf(name: string): string | undefined {
  return operation(name).parameters.find((p) => p.in === 'path')?.name;
}
/** Acts of an item that are operations of the API and not the system's own. */
export const offered = (acts: string[] | undefined, role: string) =>
  (acts ?? []).filter((name) => isOperation(name) && openTo(name, role));
type Row = Record<string, unknown>;
/** The parts of an item that still wait for their act. */
export function waiting(part: Part, item: Row | undefined): Row[] {
  const all = at(item, part.of);
  if (!item || !Array.isArray(all)) return [];
  return (all as Row[]).filter((one) =>
    one[part.done] == null && (part.ready?.(one, item) ?? true));
}
const looks = () => ({ account: session.me?.account ?? '', org: session.me?.org ?? '' });
/** What the person may do with the item now, and with the parts of it that wait. */
export function actsOf(noun: Noun, item: Row | undefined, role: string): string[] {
  const parts = noun.parts ?? [];
  const own = offered(item?.acts as string[] | undefined, role).filter((name) =>
    !parts.some((part) => part.act === name) &&
    !(item && noun.idle?.[name]?.(item, looks())));
  const ofParts = parts.filter((part) => openTo(part.act, role) && waiting(part, item).length > 0);
  return [...own, ...ofParts.map((part) => part.act)];
}
