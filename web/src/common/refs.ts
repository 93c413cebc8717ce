// Fields that name another item: what may be chosen, from the lists the person may read, or from
// the item the form is about. Where nothing can be read the field is typed.
import { call } from '@/api/client';
import { type FieldSchema, isOperation, type OperationName, openTo, rowsOf }
  from '@/api/description';
import { session } from '@/api/session';
import { day, money } from './formats';
import { language, t, word } from './i18n';

export interface Option {
  value: string;
  label: string;
}
type Row = Record<string, unknown>;
const text = (row: Row, name: string) => (row[name] == null ? '' : String(row[name]));
const joined = (...parts: string[]) => parts.filter(Boolean).join(' · ');

interface Source {
  list: OperationName;
  /** What the list is asked; nothing when it cannot be asked. */
  query?: (item: Row) => Row | undefined;
  /** The list belongs to the item that the form is about: its address, when it is such an item. */
  path?: (item: Row) => Row | undefined;
  /** Rows that may not be chosen are left out: the program would refuse them. */
  keep?: (row: Row) => boolean;
  /** The list that has the title of what a row names, and the id by which it is found there. */
  titled?: { list: OperationName; id: (row: Row) => string };
  value?: string;
  label: (row: Row) => string;
}
const titled = (row: Row) => joined(text(row, 'title'), word(text(row, 'state')));
const kSources: Record<string, Source | undefined> = {
  demand: { list: 'demand.list', label: titled },
  needs: {
    list: 'need.list', query: () => ({ state: 'recorded' }),
    label: (r) => joined(text(r, 'what').slice(0, 40), day(text(r, 'recorded_on'), 'zh')),
  },
  catalogue_item: { list: 'catalogue.list', label: titled },
  line: { list: 'budget.list', label: (r) => joined(text(r, 'year'), titled(r)) },
  procurement: { list: 'procurement.list', label: titled },
  contract: { list: 'contract.list', label: titled },
  visits: {
    list: 'visit.list',
    query: (item) => (item.contract ? { contract: item.contract, state: 'recorded' } : undefined),
    label: (r) => joined(day(text(r, 'day'), language.value), text(r, 'household'),
      text(r, 'worker'), t('phone.minutes', { n: text(r, 'minutes') })),
  },
  org: { list: 'party.list', label: (r) => text(r, 'name') },
  account: { list: 'account.list', label: (r) => joined(text(r, 'name'), word(text(r, 'role'))) },
  area: {
    list: 'region.list', query: () => ({ parent: session.me?.area }), value: 'code',
    label: (r) => joined(text(r, 'name'), text(r, 'code')),
  },
};
const named = (r: Row) => text(r, 'name');
/** Bodies that may buy; who else is named as a department is refused. */
const kBuyers = new Set(['organ', 'party_organ', 'administrative_institution',
  'people_organisation']);
Object.assign(kSources, {
  interest_line: kSources.line, to_line: kSources.line, item: kSources.catalogue_item,
  department: {
    list: 'party.list', keep: (r) => kBuyers.has(text(r, 'kind')), label: named,
  },
  party: { list: 'party.list', label: named }, other_party: { list: 'party.list', label: named },
  performer: { list: 'party.list', label: named },
  service: {
    list: 'supply.services', value: 'word',
    label: (r) => text(r, language.value === 'en' ? 'en' : 'zh'),
  },
  towns: {
    list: 'region.list', query: () => ({ parent: district() }), value: 'code', label: named,
  },
  duty_id: {
    list: 'duty.list', query: () => ({ outcome: 'passed' }),
    label: (r) => joined(text(r, 'year'), text(r, 'number'), text(r, 'title')),
  },
  mentor: {
    list: 'incubatee.mentors', label: (r) => joined(text(r, 'name'), text(r, 'org_name')),
  },
  proposal: {
    list: 'proposal.list', query: () => ({ state: 'matched' }),
    label: (r) => joined(text(r, 'title'), text(r, 'supplier_name')),
  },
  fair: { list: 'fair.list', label: titled },
  programme: { list: 'programme.list', label: titled },
  incubatee: {
    list: 'incubatee.list', label: (r) => joined(text(r, 'working_title'), text(r, 'cohort')),
  },
  ref: {
    list: 'budget.prepayments', query: () => ({ outstanding: true }), value: 'ref',
    titled: { list: 'procurement.list', id: (r) => text(r, 'ref').split('/')[1] ?? '' },
    label: (r) => joined(text(r, 'title') || text(r, 'ref'), money(text(r, 'outstanding'))),
  },
  requirement_id: {
    list: 'requirement.list', query: () => ({ state: 'confirmed' }), label: titled,
  },
} satisfies Record<string, Source | undefined>);
kSources.town = kSources.towns!;
kSources.specialties = kSources.specialty = kSources.service;
kSources.employer = kSources.party;
/** Towns are the district's, whichever part of it the account is for. */
const district = () => `${(session.me?.area ?? '').slice(0, 6)}000000`;
/** Whose registration has lapsed is refused, and so is not offered. */
const kCaseworkers: Source = {
  list: 'casework.workers', value: 'login', keep: (r) => r.may_take === true, label: named,
};
/** What one operation calls so is not what others do. */
const kOf: Record<string, Source | undefined> = {
  'budget.balance_at.id': kSources.line,
  'budget.movements.id': kSources.line,
  'catalogue.reviews.id': kSources.catalogue_item,
  'procurement.experts.id': kSources.procurement,
  'procurement.bond_received.supplier': kSources.party,
  'contract.check_measures.id': kSources.contract,
  'contract.versions.id': kSources.contract,
  'contract.compare.id': kSources.contract,
  'year_plan.pledges.plan': { list: 'year_plan.list', label: titled },
  'year_plan.pledges.ref': {
    list: 'year_plan.pledges', value: 'ref',
    label: (r) => joined(text(r, 'year'), text(r, 'ref'), text(r, 'amount')),
  },
  // The people whom the provider serves already; whoever is newly registered comes with the form.
  'casework.open.person': {
    list: 'elder.list', value: 'person',
    label: (r) => joined(text(r, 'household'), word(text(r, 'class'))),
  },
  'casework.open.worker': kCaseworkers, 'casework.hand_over.worker': kCaseworkers,
  'complaint.list.procurement': kSources.procurement,
  // The purchase that is made anew, of those that ended.
  'procurement.draft.reruns': {
    list: 'procurement.list', query: () => ({}), label: titled,
    keep: (r) => r.state === 'terminated' || r.state === 'contracted',
  },
  'procurement.amend.reruns': {
    list: 'procurement.list', query: () => ({}), label: titled,
    keep: (r) => r.state === 'terminated' || r.state === 'contracted',
  },
  'expert.enter.account': {
    list: 'expert.accounts', label: (r) => joined(text(r, 'name'), text(r, 'org_name')),
  },
  // Those who were drawn, as the item's draws tell.
  'procurement.recuse.expert': {
    list: 'procurement.experts', path: (item) => (item.id ? { id: item.id } : undefined),
    value: 'expert', label: (r) => text(r, 'name'),
  },
  // One of the demands of the fair it is withdrawn from.
  'fair.withdraw_demand.post': {
    list: 'fair.get', path: (item) => (item.id ? { id: item.id } : undefined),
    label: (r) => joined(text(r, 'title'), text(r, 'owner_name')),
  },
  // A free proposal is matched with a demand of its fair.
  'fair.match.post': {
    list: 'fair.get', path: (item) => (item.fair ? { id: item.fair } : undefined),
    label: (r) => joined(text(r, 'title'), text(r, 'owner_name')),
  },
};
/** Where the list above is for others: accounts are the administrators', a panel's choices the
    purchaser's. */
const kElse: Record<string, Source | undefined> = {
  account: {
    list: 'procurement.panel_choices',
    path: (item) => (text(item, 'id').startsWith('proc_') ? { id: item.id } : undefined),
    label: (r) => joined(text(r, 'name'), word(text(r, 'role')), text(r, 'org_name')),
  },
};
/** Who declares an interest of their own and of nobody else. */
const kOfOneself = ['purchaser', 'purchaser_head', 'expert', 'evaluator'];
function oneself(name: string, operation: string): Option[] {
  const me = session.me;
  if (name !== 'account' || operation !== 'relation.declare') return [];
  if (!me?.account || !kOfOneself.includes(me.role ?? '')) return [];
  return [{ value: me.account, label: joined(me.name ?? '', me.org_name ?? '') }];
}
const isOpen = (source: Source | undefined, role: string): source is Source =>
  source !== undefined && isOperation(source.list) && openTo(source.list, role);

const coded = (row: Row) => joined(text(row, 'code'), text(row, 'title'));

/** Parts of the item that a form is about: its offers, criteria, instalments. */
const kParts: Record<string, {
  of: string; value: string; label: (row: Row) => string; keep?: (row: Row) => boolean;
}> = {
  offer: { of: 'inside.offers', value: 'id', label: (r) => text(r, 'supplier_name') },
  excluded_offer: { of: 'inside.offers', value: 'id', label: (r) => text(r, 'supplier_name') },
  member: { of: 'inside.members', value: 'account', label: (r) => text(r, 'name') },
  challenge: { of: 'mine.challenges', value: 'id', label: (r) => text(r, 'words').slice(0, 40) },
  concerned: { of: 'inside.offers', value: 'supplier', label: (r) => text(r, 'supplier_name') },
  criterion: { of: 'criteria', value: 'code', label: coded },
  fact: { of: 'sample', value: 'fact', label: (r) => joined(text(r, 'label'), text(r, 'day')) },
  household: {
    of: 'respondents', value: 'household',
    label: (r) => joined(text(r, 'household'), r.answered == null ? '' : '✓'),
  },
  instalment: { of: 'instalments', value: 'code', label: coded },
  open_question: {
    of: 'inside.questions', value: 'id', label: (r) => text(r, 'question').slice(0, 40),
  },
  bond: {
    of: 'inside.bonds', value: 'id',
    label: (r) => joined(text(r, 'supplier_name'), word(text(r, 'kind'), 'bond'),
      money(text(r, 'amount'))),
    keep: (r) => r.returned_on == null,
  },
  post: { of: 'posts', value: 'id', label: (r) => text(r, 'title') },
  comment: { of: 'comments', value: 'id', label: (r) => text(r, 'words').slice(0, 40) },
};

export function at(from: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((o, key) => (o as Row | undefined)?.[key], from);
}
export function partOptions(name: string, item: unknown): Option[] {
  const part = kParts[name];
  const rows = part && at(item, part.of);
  if (!part || !Array.isArray(rows)) return [];
  return rows.filter((row: Row) => part.keep?.(row) ?? true)
    .map((row: Row) => ({ value: text(row, part.value), label: part.label(row) }));
}
/** Whether a field of this name, in the form of this operation, names another item. */
export const isReference = (name: string, field?: FieldSchema, operation = '') =>
  (name in kSources || name in kParts || `${operation}.${name}` in kOf) &&
  field?.items?.record === undefined;

/** A list has pages; beyond so many a person types rather than looks. */
const kPagesMost = 20;
async function rowsFrom(source: Source, item: Row): Promise<Row[]> {
  const query = source.query ? source.query(item) : {};
  const path = source.path?.(item);
  if (!query || (source.path && !path)) return [];
  const rows: Row[] = [];
  let after: unknown;
  for (let page = 0; page < kPagesMost; page += 1) {
    const reply = (await call(source.list, {
      query: { ...query, ...(after == null ? {} : { after }) } as never, quiet: true,
      ...(path ? { path: path as never } : {}),
    })) as Row;
    rows.push(...(reply[rowsOf(source.list).key] as Row[]));
    after = reply.next;
    if (after == null || after === '') break;
  }
  return source.keep ? rows.filter(source.keep) : rows;
}
async function withTitles(rows: Row[], { list, id }: NonNullable<Source['titled']>, role: string) {
  if (!openTo(list, role)) return rows;
  const titles = new Map((await rowsFrom({ list, label: titled }, {}))
    .map((row) => [text(row, 'id'), row.title]));
  return rows.map((row) => ({ ...row, title: titles.get(id(row)) }));
}
export async function listOptions(
  name: string, item?: unknown, operation = '',
): Promise<Option[]> {
  const role = session.me?.role ?? 'anyone';
  const source = [kOf[`${operation}.${name}`], kSources[name], kElse[name]]
    .find((one) => isOpen(one, role));
  if (!source) return oneself(name, operation);
  const found = await rowsFrom(source, (item ?? {}) as Row);
  const rows = source.titled ? await withTitles(found, source.titled, role) : found;
  const options = rows.map((row) => ({
    value: text(row, source.value ?? 'id'),
    label: source.label(row),
  }));
  // A community has nothing below it, and its own area to choose.
  if (name === 'area' && session.me?.area)
    return [{ value: session.me.area, label: session.me.area }, ...options, ...(await below(rows))];
  return options.length > 0 ? options : oneself(name, operation);
}
/** Villages under each town: a need names the community. */
async function below(towns: Row[]): Promise<Option[]> {
  const replies = await Promise.all(
    towns.map((town) => call('region.list', { query: { parent: text(town, 'code') } })),
  );
  return replies.flatMap((reply, i) =>
    reply.regions.map((r) => ({
      value: r.code,
      label: joined(text(towns[i]!, 'name') + r.name, r.code),
    })),
  );
}
