// The phone's one way to the server. What is recorded is first a document here, under the key that
// makes it one however often it is sent, and then sent. For now it lives as long as the page; a
// later store keeps it through a night without network, behind the same functions.
import { reactive, watch } from 'vue';
import { call, freshKey, type Reply } from '@/api/client';
import type { OperationName } from '@/api/description';
import { type Problem, Refused } from '@/api/problem';
import { session } from '@/api/session';

export type Standing = 'waiting' | 'sent' | 'refused';
export interface Entry {
  /** Made here; also the Idempotency-Key. The program gives what it records its own id. */
  key: string;
  /** Who recorded it: nobody else on the same phone sends it. */
  account: string;
  operation: OperationName;
  path: Record<string, string>;
  body: Record<string, unknown>;
  standing: Standing;
  problem?: Problem;
}
export const outbox = reactive({ entries: [] as Entry[] });
const me = () => session.me?.account ?? '';
const mine = () => outbox.entries.filter((e) => e.standing === 'waiting' && e.account === me());
export const waiting = () => mine().length;

/** Reads go straight through. */
export const read = call;

export function put(
  operation: OperationName,
  path: Record<string, string>,
  body: Record<string, unknown>,
): Entry {
  const entry: Entry =
    { key: freshKey(), account: me(), operation, path, body, standing: 'waiting' };
  outbox.entries.push(entry);
  return outbox.entries[outbox.entries.length - 1]!;
}
type Answer = Promise<Reply<OperationName> | undefined>;
const underWay = new Map<string, Answer>();

/** One document. A refused one is not tried again by itself, nor one under way beside itself. */
export function send(entry: Entry): Answer {
  const answer = underWay.get(entry.key)
    ?? attempt(entry).finally(() => underWay.delete(entry.key));
  underWay.set(entry.key, answer);
  return answer;
}
async function attempt(entry: Entry): Answer {
  try {
    const ask = { path: entry.path, body: entry.body, key: entry.key };
    const reply = await call(entry.operation, ask as never);
    entry.standing = 'sent';
    return reply;
  } catch (e) {
    if (!(e instanceof Refused)) return undefined; // it waits
    entry.standing = 'refused';
    entry.problem = e.problem;
    return undefined;
  }
}
async function inOrder(): Promise<void> {
  for (const entry of mine()) if (entry.account === me()) await send(entry);
}
let sending: Promise<void> | undefined;
/** All of one's own that waits, in the order in which it was recorded. */
export function sendAll(): Promise<void> {
  sending ??= inOrder().finally(() => { sending = undefined; });
  return sending;
}
globalThis.addEventListener?.('online', () => void sendAll());
// Who comes back to the phone finds what was still to be sent.
watch(me, () => { if (waiting()) void sendAll(); });
