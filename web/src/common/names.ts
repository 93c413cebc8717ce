// Names of the bodies and places that items refer to by identity or code; read once for a person.
import { reactive } from 'vue';
import { session } from '@/api/session';
import { listOptions } from './refs';

const kPlaces = new Set(['area', 'town', 'towns', 'service']);
const kOrgs = new Set(['party', 'other_party', 'performer', 'payee', 'department', 'owner_org',
  'supplier', 'purchaser', 'org', 'evaluator', 'winner_party']);
const names = reactive(new Map<string, string>());
let readFor = '';

async function read(): Promise<void> {
  if (!session.me?.signed_in || readFor === session.me.account) return;
  readFor = session.me.account;
  const lists = await Promise.allSettled([listOptions('org'), listOptions('area'),
    listOptions('service')]);
  for (const list of lists) {
    if (list.status !== 'fulfilled') continue;
    for (const one of list.value) names.set(one.value, one.label);
  }
}
/** The name for what a field of this name holds; what has none stays as it is. */
export function named(field: string, value: string): string {
  if (value === '' || (!kPlaces.has(field) && !kOrgs.has(field))) return value;
  void read();
  const name = names.get(value);
  return name === undefined || name === value ? value : name.replace(` · ${value}`, '');
}
/** An identity as the program makes them, which tells a reader nothing. */
export const isIdentity = (value: unknown): boolean =>
  typeof value === 'string' && /^[a-z]+_[0-9A-Z]{20,}$/.test(value);
