// The phone's one way to the server. What is recorded is first a document here, under the key that
// makes it one however often it is sent, and then sent. For now it lives as long as the page; a
// later store keeps it through a night without network, behind the same functions.
import { reactive } from 'vue';
import { call, freshKey, type Reply } from '@/api/client';
import type { OperationName } from '@/api/description';
import { type Problem, Refused } from '@/api/problem';

export type Standing = 'waiting' | 'sent' | 'refused';
export interface Entry {
  /** Made here; also the Idempotency-Key. The program gives what it records its own id. */
  key: string;
  operation: OperationName;
  path: Record<string, string>;
  body: Record<string, unknown>;
  standing: Standing;
  problem?: Problem;
}
export const outbox = reactive({ entries: [] as Entry[] });
export const waiting = () => outbox.entries.filter((e) => e.standing === 'waiting').length;

/** Reads go straight through. */
export const read = call;

export function put(
  operation: OperationName,
  path: Record<string, string>,
  body: Record<string, unknown>,
): Entry {
  const entry: Entry = { key: freshKey(), operation, path, body, standing: 'waiting' };
  outbox.entries.push(entry);
  return outbox.entries[outbox.entries.length - 1]!;
}
/** One document; a refused one is not tried again by itself. */
export async function send(entry: Entry): Promise<Reply<OperationName> | undefined> {
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
  for (const entry of outbox.entries) if (entry.standing === 'waiting') await send(entry);
}
let sending: Promise<void> | undefined;
/** All that waits, in the order in which it was recorded. */
export function sendAll(): Promise<void> {
  sending ??= inOrder().finally(() => { sending = undefined; });
  return sending;
}
globalThis.addEventListener?.('online', () => void sendAll());
