// Sealed offers on the bidder's and the officer's own machine: the same envelopes, shares and key
// files as the program's (src/flow/4_procurement/sealed/). Nothing here speaks to the server.
// tests/vectors/sealed_offers.json proves the two sides alike.
import secrets from 'secrets.js-34r7h';
import type Sodium from 'libsodium-wrappers-sumo';

export interface Place {
  procurement: string;
  stage: 'offer' | 'quote';
  supplier: string;
}
export interface Content {
  /** Yuan with two decimals, such as 173456.78. */
  price: string;
  plan_text: string;
  small_enterprise: boolean;
}
export interface SealedShare {
  box: string;
  commitment: string;
  officer_key: string;
  x: number;
}
export interface Envelope extends Place {
  cipher: string;
  format: string;
  k: number;
  n: number;
  nonce: string;
  shares: SealedShare[];
}
/** A share that an officer took out of its box, with the salt of its commitment. */
export interface Share {
  x: number;
  secret: string;
}
/** `code` is that of the program's refusal. */
export class SealedError extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

const FORMAT = 'pobing-offer/1';
const KEY_FORMAT = 'pobing-officer-key/1';
const BLOCK = 1024;
const SHARE_BYTES = 33;
const SALT_BYTES = 32;

/** It is large, so it comes only when somebody seals or opens. */
async function library(): Promise<typeof Sodium> {
  const sodium = (await import('libsodium-wrappers-sumo')).default;
  await sodium.ready;
  return sodium;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const base64 = (sodium: typeof Sodium, bytes: Uint8Array): string =>
  sodium.to_base64(bytes, sodium.base64_variants.ORIGINAL);
const bytesOf = (sodium: typeof Sodium, text: string): Uint8Array =>
  sodium.from_base64(text, sodium.base64_variants.ORIGINAL);

/** Keys in their order, so that the same content is the same text. */
export function canonical(place: Place, content: Content): string {
  return JSON.stringify({
    plan_text: content.plan_text,
    price: content.price,
    procurement: place.procurement,
    small_enterprise: content.small_enterprise,
    stage: place.stage,
    supplier: place.supplier,
  });
}

export function textOf(e: Envelope): string {
  return JSON.stringify({
    cipher: e.cipher,
    format: FORMAT,
    k: e.k,
    n: e.shares.length,
    nonce: e.nonce,
    procurement: e.procurement,
    shares: e.shares.map((s) => ({
      box: s.box,
      commitment: s.commitment,
      officer_key: s.officer_key,
      x: s.x,
    })),
    stage: e.stage,
    supplier: e.supplier,
  });
}

/** Refuses what is not written to the byte as `seal` writes it. */
export function read(text: string): Envelope {
  let e: Envelope;
  try {
    e = JSON.parse(text) as Envelope;
    if (textOf(e) !== text) throw new SealedError('envelope.form');
  } catch {
    throw new SealedError('envelope.form');
  }
  if (e.k < 2 || e.k > e.shares.length || e.shares.some((s, i) => s.x !== i + 1)) {
    throw new SealedError('envelope.shares');
  }
  return e;
}

async function sha256(bytes: Uint8Array): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes));
  return Array.from(new Uint8Array(hash), (b) => b.toString(16).padStart(2, '0')).join('');
}
export const hashOf = (text: string): Promise<string> => sha256(utf8(text));

function joined(...parts: Uint8Array[]): Uint8Array {
  const out = new Uint8Array(parts.reduce((n, p) => n + p.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

function commitmentOf(place: Place, x: number, inside: Uint8Array): Promise<string> {
  const head = `${FORMAT} share\n${place.procurement}\n${place.stage}\n${place.supplier}\n${x}\n`;
  return sha256(joined(utf8(head), inside));
}

/** The library writes 8 (bits), two digits of x, then the share, that of the mark 1 first. */
function shareHex(x: number, y: string): string {
  return `8${x.toString(16).padStart(2, '0')}${y}`;
}

export async function seal(
  place: Place,
  content: Content,
  officerKeys: string[],
  k: number,
): Promise<string> {
  const n = officerKeys.length;
  if (n < 2 || n > 10 || k < 2 || k > n || new Set(officerKeys).size !== n) {
    throw new SealedError('envelope.shares');
  }
  const sodium = await library();
  const key = sodium.randombytes_buf(32);
  const parts = secrets.share(sodium.to_hex(key), n, k, 8);
  const shares: SealedShare[] = [];
  for (const [i, officer] of officerKeys.entries()) {
    const x = i + 1;
    const part = parts.find((one) => secrets.extractShareComponents(one).id === x);
    if (part === undefined) throw new SealedError('envelope.shares');
    const y = sodium.from_hex(part.slice(3));
    const inside = joined(y, sodium.randombytes_buf(SALT_BYTES));
    shares.push({
      box: base64(sodium, sodium.crypto_box_seal(inside, bytesOf(sodium, officer))),
      commitment: await commitmentOf(place, x, inside),
      officer_key: officer,
      x,
    });
    sodium.memzero(inside);
    sodium.memzero(y);
  }
  const nonce = sodium.randombytes_buf(24);
  const e: Envelope = {
    ...place,
    cipher: '',
    format: FORMAT,
    k,
    n,
    nonce: base64(sodium, nonce),
    shares,
  };
  const cipher = sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(
    sodium.pad(utf8(canonical(place, content)), BLOCK),
    utf8(textOf(e)),
    null,
    nonce,
    key,
  );
  sodium.memzero(key);
  return textOf({ ...e, cipher: base64(sodium, cipher) });
}

export async function checkShare(e: Envelope, share: Share): Promise<void> {
  const sodium = await library();
  let inside: Uint8Array;
  try {
    inside = bytesOf(sodium, share.secret);
  } catch {
    throw new SealedError('envelope.share_not_committed');
  }
  const own = e.shares[share.x - 1];
  if (
    own === undefined ||
    inside.length !== SHARE_BYTES + SALT_BYTES ||
    (await commitmentOf(e, share.x, inside)) !== own.commitment
  ) {
    throw new SealedError('envelope.share_not_committed');
  }
}

/** `secretKey` is the raw one, out of the officer's key file. */
export async function openShare(e: Envelope, secretKey: Uint8Array): Promise<Share> {
  const sodium = await library();
  const mine = sodium.crypto_scalarmult_base(secretKey);
  const own = e.shares.find((s) => s.officer_key === base64(sodium, mine));
  if (own === undefined) throw new SealedError('envelope.not_your_share');
  try {
    const inside = sodium.crypto_box_seal_open(bytesOf(sodium, own.box), mine, secretKey);
    const share = { x: own.x, secret: base64(sodium, inside) };
    await checkShare(e, share);
    return share;
  } catch {
    throw new SealedError('envelope.share_unopened');
  }
}

export async function open(e: Envelope, shares: Share[]): Promise<Content> {
  const sodium = await library();
  for (const share of shares) await checkShare(e, share);
  if (new Set(shares.map((s) => s.x)).size !== shares.length) {
    throw new SealedError('envelope.share_twice');
  }
  if (shares.length < e.k) throw new SealedError('envelope.too_few_shares');
  const parts = shares.map((s) =>
    shareHex(s.x, sodium.to_hex(bytesOf(sodium, s.secret).subarray(0, SHARE_BYTES))),
  );
  let plain: string;
  try {
    const padded = sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(
      null,
      bytesOf(sodium, e.cipher),
      utf8(textOf({ ...e, cipher: '' })),
      bytesOf(sodium, e.nonce),
      sodium.from_hex(secrets.combine(parts)),
    );
    plain = sodium.to_string(sodium.unpad(padded, BLOCK));
  } catch {
    throw new SealedError('envelope.altered');
  }
  const content = JSON.parse(plain) as Content;
  if (canonical(e, content) !== plain) throw new SealedError('envelope.content');
  return {
    price: content.price,
    plan_text: content.plan_text,
    small_enterprise: content.small_enterprise,
  };
}

function keyFile(publicKey: string, salt: string, nonce: string, cipher: string): string {
  return JSON.stringify({ cipher, format: KEY_FORMAT, nonce, public_key: publicKey, salt });
}

function passphraseKey(sodium: typeof Sodium, passphrase: string, salt: Uint8Array): Uint8Array {
  return sodium.crypto_pwhash(
    32,
    passphrase,
    salt,
    sodium.crypto_pwhash_OPSLIMIT_INTERACTIVE,
    sodium.crypto_pwhash_MEMLIMIT_INTERACTIVE,
    sodium.crypto_pwhash_ALG_ARGON2ID13,
  );
}

/** The secret key leaves this machine only inside the file, under the passphrase. */
export async function makeOfficerKey(
  passphrase: string,
): Promise<{ publicKey: string; file: string }> {
  const sodium = await library();
  const pair = sodium.crypto_box_keypair();
  const publicKey = base64(sodium, pair.publicKey);
  const salt = sodium.randombytes_buf(16);
  const nonce = sodium.randombytes_buf(24);
  const cipher = sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(
    pair.privateKey,
    utf8(publicKey),
    null,
    nonce,
    passphraseKey(sodium, passphrase, salt),
  );
  sodium.memzero(pair.privateKey);
  const text = [salt, nonce, cipher].map((one) => base64(sodium, one)) as [string, string, string];
  return { publicKey, file: keyFile(publicKey, ...text) };
}

export async function secretOf(file: string, passphrase: string): Promise<Uint8Array> {
  const sodium = await library();
  const text = file.trimEnd();
  let o: { cipher: string; nonce: string; public_key: string; salt: string };
  try {
    o = JSON.parse(text) as typeof o;
  } catch {
    throw new SealedError('officer_key.file');
  }
  if (keyFile(o.public_key, o.salt, o.nonce, o.cipher) !== text) {
    throw new SealedError('officer_key.file');
  }
  try {
    return sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(
      null,
      bytesOf(sodium, o.cipher),
      utf8(o.public_key),
      bytesOf(sodium, o.nonce),
      passphraseKey(sodium, passphrase, bytesOf(sodium, o.salt)),
    );
  } catch {
    throw new SealedError('officer_key.passphrase');
  }
}
