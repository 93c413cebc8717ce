// What a supplier has to do with each purchase, out of what the program shows it: in which part of
// its page a purchase stands, which clocks run and for whom, and what is still needed.
import { openTo } from '@/api/description';
import { session } from '@/api/session';
import { civilDay, daysBetween } from '@/common/formats';
import { at } from '@/common/refs';
import { idOf, itemOf, listOf, type Row } from '../queries';
import { nounOf } from '../steps';
import { inTurn, kAtOnce, kLookedAt } from '../tasks';

export const kGroups = ['open', 'mine', 'coming', 'ended'] as const;
export type Group = (typeof kGroups)[number];

const text = (v: unknown) => (v == null ? '' : String(v));
export const rowsAt = (item: Row, path: string): Row[] => {
  const found = at(item, path);
  return Array.isArray(found) ? (found as Row[]) : [];
};
export const standing = (item: Row, stage: 'offer' | 'quote') =>
  rowsAt(item, 'mine.receipts').find((one) =>
    one.stage === stage && one.superseded !== true && one.withdrawn_at == null);
export const isWinner = (item: Row, org: string) => org !== '' && item.winner_party === org;

/** Something of ours is still with the purchaser. */
const isPending = (item: Row) =>
  rowsAt(item, 'mine.bonds').some((one) => one.returned_on == null) ||
  rowsAt(item, 'mine.challenges').some((one) => one.answered_on == null) ||
  rowsAt(item, 'mine.questions').some((one) => one.answered_on == null);
const isOver = (item: Row) => item.state === 'terminated' || item.state === 'contracted';

/** Where a purchase stands on the page; nowhere when it was never ours and cannot become it. */
export function groupOf(item: Row, org: string): Group | undefined {
  if (item.state === 'disclosed') return 'coming';
  const isOpen = text(item.offers_until) !== '' && item.opened_at == null &&
    Date.parse(text(item.offers_until)) > session.now && !isOver(item);
  if (isOpen) return 'open';
  if (item.mine == null && !isWinner(item, org)) return undefined;
  return isOver(item) && !isPending(item) ? 'ended' : 'mine';
}

export interface Run {
  words: string;
  due: string;
  /** Whose act ends it. */
  whose: 'you' | 'buyer';
  /** What it is about, where there are several of a kind. */
  about: string;
}
const run = (words: string, due: unknown, whose: Run['whose'], about = ''): Run[] =>
  (text(due) === '' ? [] : [{ words, due: text(due), whose, about: about.slice(0, 30) }]);

/** The clocks that run, of this supplier and of the purchaser towards it; the nearest first. */
export function runsOf(item: Row, org: string): Run[] {
  if (groupOf(item, org) === undefined) return [];
  const ahead = (due: unknown) => text(due) !== '' && civilDay(text(due)) >= session.today;
  const offered = standing(item, 'offer') !== undefined;
  const out = [
    ...(item.state === 'disclosed' && ahead(item.earliest_issue)
      ? run('issue', item.earliest_issue, 'buyer') : []),
    ...(item.opened_at == null && ahead(item.offers_until)
      ? run('offers', item.offers_until, 'you') : []),
    ...(offered && item.quotes_opened_at == null && ahead(item.quotes_until)
      ? run('quotes', item.quotes_until, 'you') : []),
    ...(ahead(item.challenge_until) ? run('challenge', item.challenge_until, 'you') : []),
    ...(isWinner(item, org) && item.contracted_on == null && item.terminated_on == null
      ? run('sign', item.sign_by, 'buyer') : []),
    ...rowsAt(item, 'mine.questions').filter((one) => one.answered_on == null)
      .flatMap((one) => run('question', one.answer_by, 'buyer', text(one.question))),
    ...rowsAt(item, 'mine.challenges').filter((one) => one.answered_on == null)
      .flatMap((one) => run('answer', one.answer_by, 'buyer', text(one.words))),
    ...rowsAt(item, 'mine.bonds').filter((one) => one.returned_on == null)
      .flatMap((one) => run('bond', one.return_by, 'buyer')),
  ];
  return out.sort((a, b) => civilDay(a.due).localeCompare(civilDay(b.due)));
}
/** Days, and below two of them hours and minutes; negative when it has passed. */
export function leftOf(due: string): { days: number } | { hours: number; minutes: number } {
  const days = daysBetween(session.today, civilDay(due));
  if (due.length <= 10) return { days };
  const minutes = Math.floor((Date.parse(due) - session.now) / 60_000);
  if (minutes < 0 || minutes >= 48 * 60) return { days };
  return { hours: Math.floor(minutes / 60), minutes: minutes % 60 };
}

export interface Need {
  how: 'good' | 'bad' | 'open' | 'note';
  /** need.KEY in the messages. */
  key: string;
  amount?: string;
  at?: string;
  name?: string;
}
function bondNeeds(item: Row): Need[] {
  if (text(item.bond_amount) === '') return [{ how: 'note', key: 'bond_none' }];
  const amount = text(item.bond_amount);
  const held = rowsAt(item, 'mine.bonds').some((one) =>
    one.kind === 'bid' && one.returned_on == null);
  return [{ how: held ? 'good' : 'open', key: held ? 'bond_held' : 'bond_missing', amount }];
}
function openNeeds(item: Row, org: string): Need[] {
  const designed = ((item.designed_by ?? []) as string[]).includes(org);
  const offer = standing(item, 'offer');
  const last = rowsAt(item, 'clarifications').at(-1);
  const moved = last !== undefined && last.offers_until_before !== last.offers_until_after;
  return [
    ...(designed ? [{ how: 'bad', key: 'designed' } as const] : []),
    offer ? { how: 'good', key: 'offered', at: text(offer.received_at) }
      : { how: 'open', key: 'offer_missing' },
    ...bondNeeds(item),
    ...(moved ? [{ how: 'note', key: 'moved', at: text(last.offers_until_after) } as const] : []),
    { how: 'note', key: 'may_ask' },
  ];
}
function laterNeeds(item: Row, org: string): Need[] {
  const quote = standing(item, 'quote');
  const out: Need[] = [];
  if (item.state === 'quoting' && standing(item, 'offer')) {
    out.push(quote ? { how: 'good', key: 'quoted', at: text(quote.received_at) }
      : { how: 'open', key: 'quote_missing' });
  }
  if (item.terminated_on != null) out.push({ how: 'note', key: 'terminated' });
  if (item.result_noticed_on == null) return out;
  if (!isWinner(item, org)) {
    out.push({ how: 'note', key: 'lost', name: text(item.winner_name) });
    return out;
  }
  out.push({ how: 'good', key: 'won', amount: text(item.award_price) });
  if (Number(item.performance_bond_percent) > 0) {
    const held = rowsAt(item, 'mine.bonds').some((one) => one.kind === 'performance');
    out.push({ how: held ? 'good' : 'open', key: held ? 'performance_held' : 'performance_missing',
      name: text(item.performance_bond_percent) });
  }
  return out;
}
export const needsOf = (item: Row, org: string): Need[] =>
  (groupOf(item, org) === 'open' ? openNeeds(item, org) : laterNeeds(item, org));

/** What a supplier does in a purchase. An act that would be refused for what is told here is not
    offered. */
const kActs = ['procurement.offer', 'procurement.withdraw_offer', 'procurement.ask_question',
  'procurement.quote', 'procurement.challenge', 'procurement.refuse_award'];
export function spaceActs(item: Row, role: string, org: string): string[] {
  const acts = (item.acts ?? []) as string[];
  const isOpen = groupOf(item, org) === 'open';
  const may: Record<string, boolean> = {
    'procurement.offer': isOpen && !((item.designed_by ?? []) as string[]).includes(org),
    'procurement.withdraw_offer': isOpen && standing(item, 'offer') !== undefined,
    'procurement.ask_question': isOpen,
    'procurement.quote': standing(item, 'offer') !== undefined,
    'procurement.challenge': isOpen || item.mine != null,
    'procurement.refuse_award': isWinner(item, org),
  };
  const out = kActs.filter((name) => acts.includes(name) && openTo(name, role) && may[name]);
  const answered = rowsAt(item, 'mine.challenges').some((one) =>
    one.answered_on != null || text(one.answer_by) < session.today);
  if (answered && openTo('complaint.file', role)) out.push('complaint.file');
  return out;
}

export interface Space {
  purchases: Row[];
  complaints: Row[];
  /** Contracts that are not signed yet. */
  contracts: Row[];
  cut: boolean;
  failed: string[];
}
async function read(key: string, wanted: (row: Row) => boolean, out: Space): Promise<Row[]> {
  const noun = nounOf(key)!;
  try {
    const { rows } = await listOf(noun, {}, true);
    const all = rows.filter(wanted);
    const looked = all.slice(-kLookedAt);
    out.cut ||= all.length > looked.length;
    return await inTurn(looked, kAtOnce, (row) => itemOf(noun, idOf(row), true));
  } catch {
    out.failed.push(key);
    return [];
  }
}
export async function readSpace(): Promise<Space> {
  const out: Space = { purchases: [], complaints: [], contracts: [], cut: false, failed: [] };
  const org = session.me?.org ?? '';
  const purchases = await read('procurement', () => true, out);
  out.purchases = purchases.filter((one) => groupOf(one, org) !== undefined).reverse();
  const complaints = await read('complaint', () => true, out);
  out.complaints = complaints.filter((one) => one.supplier === org || one.concerned === org);
  const unsigned = ['draft', 'consented'];
  out.contracts = await read('contract', (row) => unsigned.includes(text(row.state)), out);
  return out;
}

/** A receipt as a file of its own: what it was for, and all that the program says of it. */
export function receiptFile(item: Row, receipt: Row): { name: string; content: string } {
  const of = { procurement: idOf(item), title: item.title, supplier: session.me?.org ?? '',
    supplier_name: session.me?.org_name ?? '' };
  return {
    name: `${text(receipt.stage)}-${text(receipt.id)}.json`,
    content: `${JSON.stringify({ ...of, ...receipt }, null, 2)}\n`,
  };
}
