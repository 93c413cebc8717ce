// Whose turn it is. The program says of each item what the person may do with it (`acts`); its
// lists do not, so items that may still move are looked at one by one, within a bound.
import { session } from '@/api/session';
import { civilDay, daysBetween } from '@/common/formats';
import { at } from '@/common/refs';
import { idOf, itemOf, listOf, type Row } from './queries';
import { actsOf, type Clock, listedFor, type Noun, nounOf, offered, waiting } from './steps';

export const kLookedAt = 40;
export const kAtOnce = 4;

export interface Running {
  words: string;
  /** Date or instant; empty when the program does not know it yet. */
  due: string;
  day: string;
  left: number;
  acts: string[];
  /** When what it waits for was done. */
  done?: string;
}
/** Acts that nobody waits for: they may be done, and are no one's turn. */
const kOptional = new Set(['withdraw', 'terminate', 'amend', 'close', 'challenge', 'dispute',
  'correct', 'reject', 'return', 'offer', 'cancel', 'move', 'commit_draw', 'recuse', 'suspend',
  'resume', 'pause', 'reevaluate', 'refuse_award', 'ask_correction', 'withdraw_offer',
  'ask_question', 'clarify', 'bond_received']);
export const isAwaited = (acts: string[]) =>
  acts.some((name) => !kOptional.has(name.split('.')[1]!));

export interface Task {
  noun: Noun;
  id: string;
  /** What it is called after: its kind, and the item itself or the contract of many. */
  of: Noun;
  item: Row;
  state: string;
  acts: string[];
  clock: Running | undefined;
  /** So many records that wait together, of the contract `id`. */
  count?: number;
}
export interface Tasks {
  tasks: Task[];
  cut: boolean;
  failed: string[];
}

function until(due: unknown, words: string, acts: string[]): Running | undefined {
  if (typeof due !== 'string' || due === '') return undefined;
  const day = civilDay(due);
  return { words, due, day, left: daysBetween(session.today, day), acts };
}
function running(clock: Clock, item: Row): Running | undefined {
  if (clock.kind && item.kind !== clock.kind) return undefined;
  if (clock.until && at(item, clock.until)) return undefined;
  return until(at(item, clock.field), clock.words, clock.acts);
}
/** Those of its parts: a challenge has the last day of its answer. */
const ofParts = (noun: Noun, item: Row) => (noun.parts ?? []).flatMap((part) =>
  waiting(part, item).map((one) => until(one[part.due], part.words, [part.act])));
/** The clocks of an item that still run, the nearest first. */
export function clocksOf(noun: Noun, item: Row): Running[] {
  if (noun.ended.includes(String(item.state))) return [];
  return [...(noun.clocks ?? []).map((clock) => running(clock, item)), ...ofParts(noun, item)]
    .filter((one): one is Running => one !== undefined)
    .sort((a, b) => a.day.localeCompare(b.day));
}

/** Each in turn, so many at once. */
export async function inTurn<T, R>(all: T[], n: number, f: (one: T) => Promise<R>): Promise<R[]> {
  const out: R[] = [];
  const left = [...all.entries()];
  const work = async () => {
    for (let next = left.shift(); next; next = left.shift()) out[next[0]] = await f(next[1]);
  };
  await Promise.all(Array.from({ length: n }, work));
  return out;
}

async function ofNoun(noun: Noun, role: string): Promise<{ tasks: Task[]; cut: boolean }> {
  const { rows } = await listOf(noun, noun.moving ? { state: noun.moving } : {}, true);
  const moving = rows.filter((row) => !noun.ended.includes(String(row.state)));
  const looked = moving.slice(-kLookedAt);
  const items = await inTurn(looked, kAtOnce, (row) => itemOf(noun, idOf(row), true));
  const tasks = items.flatMap((item) => {
    const acts = actsOf(noun, item, role);
    if (acts.length === 0) return [];
    const clock = clocksOf(noun, item).find((c) => c.acts.some((name) => acts.includes(name)));
    const state = String(item.state);
    return [{ noun, id: idOf(item), of: noun, item, state, acts, clock }];
  });
  return { tasks, cut: moving.length > looked.length };
}

/** Records in the thousands are counted for each contract that still runs. */
async function counted(noun: Noun, role: string, contracts: Row[]): Promise<Task[]> {
  const wanted = contracts.flatMap((contract) =>
    (noun.many ?? [])
      .filter((one) => offered([one.act], role).length > 0)
      .map((one) => ({ contract, ...one })));
  const found = await inTurn(wanted, kAtOnce, async ({ contract, state, act }) => {
    const { rows } = await listOf(noun, { contract: idOf(contract), state }, true);
    const about = { id: idOf(contract), of: nounOf('contract')!, item: contract };
    return { noun, ...about, state, acts: [act], clock: undefined, count: rows.length };
  });
  return found.filter((task) => task.count > 0);
}

const byUrgency = (a: Task, b: Task) =>
  (a.clock?.left ?? 1e6) - (b.clock?.left ?? 1e6) || b.id.localeCompare(a.id);

export async function readTasks(role: string): Promise<Tasks> {
  const nouns = listedFor(role);
  const out: Tasks = { tasks: [], cut: false, failed: [] };
  const contract = nouns.find((noun) => noun.key === 'contract');
  const contracts = contract ? (await listOf(contract, {}, true)).rows : [];
  for (const noun of nouns) {
    if (noun.key === 'release' || noun.key === 'fact') continue;
    try {
      if (noun.many) out.tasks.push(...(await counted(noun, role, contracts)));
      else {
        const { tasks, cut } = await ofNoun(noun, role);
        out.tasks.push(...tasks);
        out.cut ||= cut;
      }
    } catch {
      out.failed.push(noun.key);
    }
  }
  out.tasks.sort(byUrgency);
  return out;
}

export interface Entry {
  noun: Noun;
  id: string;
  item: Row;
  clock: Running;
}
/** Every clock of what the person may see, those that have passed included. */
export async function readClocks(role: string): Promise<Entry[]> {
  const out: Entry[] = [];
  for (const noun of listedFor(role)) {
    if (!noun.clocks || noun.many) continue;
    const { rows } = await listOf(noun, noun.moving ? { state: noun.moving } : {}, true);
    const items = await inTurn(rows.slice(-kLookedAt), kAtOnce, (r) => itemOf(noun, idOf(r), true));
    for (const item of items) {
      for (const clock of ofParts(noun, item))
        if (clock) out.push({ noun, id: idOf(item), item, clock });
      for (const clock of noun.clocks) {
        const one = running({ ...clock, until: '' }, item);
        if (!one) continue;
        const done = clock.until ? at(item, clock.until) : undefined;
        if (typeof done === 'string' && done !== '') one.done = done;
        out.push({ noun, id: idOf(item), item, clock: one });
      }
    }
  }
  return out.sort((a, b) => a.clock.day.localeCompare(b.clock.day));
}
