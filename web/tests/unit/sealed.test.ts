// The browser's side of sealed offers, alike the program's: each reads what the other wrote
// (tests/vectors/sealed_offers.json, also read by envelope_vectors_test.cpp).
// POBING_UPDATE_VECTORS=1 writes the browser's half anew.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test, vi } from 'vitest';
import {
  type Content,
  type Place,
  checkShare,
  hashOf,
  makeOfficerKey,
  open,
  openShare,
  read,
  seal,
  secretOf,
} from '@/common/sealed';

interface Half {
  officers: { file: string; passphrase: string; public_key: string }[];
  needed: number;
  place: Place;
  content: Content;
  envelope: string;
  sha256: string;
}
const path = fileURLToPath(new URL('../../../tests/vectors/sealed_offers.json', import.meta.url));
const vectors = (): { browser?: Half; program: Half } =>
  JSON.parse(readFileSync(path, 'utf8')) as { browser?: Half; program: Half };

async function code(of: Promise<unknown>): Promise<string> {
  try {
    await of;
  } catch (e) {
    return (e as { code: string }).code;
  }
  return '';
}

// A passphrase costs much time on purpose: more than the runner allows on a busy machine.
vi.setConfig({ testTimeout: 300_000 });

let officersMade: Promise<Half['officers']> | undefined;
function officersOnce(): Promise<Half['officers']> {
  const make = async (passphrase: string) => {
    const key = await makeOfficerKey(passphrase);
    return { file: key.file, passphrase, public_key: key.publicKey };
  };
  officersMade ??= Promise.all(['口令一 one', '口令二 two', '口令三 three'].map(make));
  return officersMade;
}
const secrets = new Map<string, Promise<Uint8Array>>();
function secretOnce(o: Half['officers'][number]): Promise<Uint8Array> {
  const known = secrets.get(o.file) ?? secretOf(o.file, o.passphrase);
  secrets.set(o.file, known);
  return known;
}

async function made(): Promise<Half> {
  const place: Place = { procurement: 'proc_乙', stage: 'quote', supplier: 'party_7' };
  const content: Content = {
    price: '0.01',
    plan_text: '最后承诺 "乙"\\ \u0001\t\n😀\u2028',
    small_enterprise: false,
  };
  const officers = await officersOnce();
  const keys = officers.map((o) => o.public_key);
  const envelope = await seal(place, content, keys, 2);
  return { officers, needed: 2, place, content, envelope, sha256: await hashOf(envelope) };
}

async function reads(half: Half): Promise<void> {
  const e = read(half.envelope);
  expect({ procurement: e.procurement, stage: e.stage, supplier: e.supplier }).toEqual(half.place);
  expect(e.shares.map((s) => s.officer_key)).toEqual(half.officers.map((o) => o.public_key));
  expect(await hashOf(half.envelope)).toBe(half.sha256);
  const shares = [];
  for (const o of half.officers) {
    shares.push(await openShare(e, await secretOnce(o)));
  }
  for (let from = 0; from + half.needed <= shares.length; ++from) {
    const some = shares.slice(from, from + half.needed);
    expect(await open(e, some)).toEqual(half.content);
    expect(await code(open(e, some.slice(1)))).toBe('envelope.too_few_shares');
  }
}

test('what the program sealed is read', async () => {
  await reads(vectors().program);
});

test('what the browser sealed is read, and was sealed as it is now', async () => {
  if (process.env['POBING_UPDATE_VECTORS']) {
    const all = { ...vectors(), browser: await made() };
    writeFileSync(path, `${JSON.stringify(all, null, 1)}\n`);
  }
  const half = vectors().browser;
  expect(half).toBeDefined();
  if (half) await reads(half);
  await reads(await made());
});

test('what is not right is refused by name', async () => {
  const half = await made();
  const e = read(half.envelope);
  const first = half.officers[0]!;
  const secret = await secretOnce(first);
  const share = await openShare(e, secret);
  expect(await code(secretOf(first.file, 'another'))).toBe('officer_key.passphrase');
  expect(await code(secretOf('{}', 'another'))).toBe('officer_key.file');
  expect(await code(checkShare(e, { ...share, x: 2 }))).toBe('envelope.share_not_committed');
  const other = read(vectors().program.envelope);
  expect(await code(openShare(other, secret))).toBe('envelope.not_your_share');
  expect(await code(checkShare(other, share))).toBe('envelope.share_not_committed');
  expect(() => read(`${half.envelope} `)).toThrow('envelope.form');
  const shares = [];
  for (const o of half.officers) {
    shares.push(await openShare(e, await secretOnce(o)));
  }
  const cipher = (e.cipher.startsWith('A') ? 'B' : 'A') + e.cipher.slice(1);
  expect(await code(open({ ...e, cipher }, shares))).toBe('envelope.altered');
  expect(await code(open(e, [share, share, share]))).toBe('envelope.share_twice');
  expect(await code(seal(half.place, half.content, [first.public_key], 1))).toBe('envelope.shares');
});
