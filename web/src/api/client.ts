// The one way to the server: a client typed from the program's own description. It adds the token
// of the session, the key that makes a repeated request one, and the version that was seen.
import createClient from 'openapi-fetch';
import type { OperationName } from './description';
import addresses from './generated/addresses.json';
import type { operations, paths } from './generated/schema';
import { asRefusal, Refused, Unreachable, wantsSignIn, wantsToken } from './problem';
import { askSignIn, noteClock, session } from './session';

const client = createClient<paths>({ baseUrl: '/api' });

type Of<N extends OperationName> = operations[N];
export type Reply<N extends OperationName> =
  Of<N>['responses'] extends { 200: { content: { 'application/json': infer R } } } ? R : never;
type BodyOf<N extends OperationName> =
  Of<N> extends { requestBody: { content: { 'application/json': infer B } } } ? B : undefined;
type Part<N extends OperationName, P extends 'path' | 'query'> =
  Of<N> extends { parameters: { [K in P]?: infer V } } ? V : undefined;

export interface Ask<N extends OperationName> {
  path?: Part<N, 'path'>;
  query?: Part<N, 'query'>;
  body?: BodyOf<N>;
  /** Idempotency-Key: the same for every repetition of what a person did once. */
  key?: string;
  /** If-Match: the version that the person saw. */
  version?: number;
  /** Told when nobody answers and the request is about to be tried again. */
  signal?: AbortSignal;
  /** A read beside others: it does not ask for a sign-in itself. */
  quiet?: boolean;
}

/** 128 random bits in hexadecimal; randomUUID is missing where the page is not served safely. */
export function freshKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((b) => b.toString(16).padStart(2, '0')).join('');
}

const kWaits = [500, 1000, 2000, 4000, 8000, 15000, 15000, 15000];
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

interface Answer {
  body: unknown;
  response: Response;
}

async function once(name: OperationName, ask: Ask<never>): Promise<Answer> {
  const [method, path] = (addresses as unknown as Record<string, [string, string]>)[name]!;
  const headers: Record<string, string> = {};
  if (method !== 'get') {
    if (session.me?.csrf) headers['X-CSRF-Token'] = session.me.csrf;
    if (ask.key) headers['Idempotency-Key'] = ask.key;
    if (ask.version !== undefined) headers['If-Match'] = `"${ask.version}"`;
  }
  const { data, error, response } = await client.request(
    method as never,
    path as never,
    {
      params: { path: ask.path, query: ask.query },
      body: ask.body,
      headers,
      signal: ask.signal,
    } as never,
  );
  noteClock(response.headers.get('date'));
  return { body: data ?? error, response };
}

/** Tried again while nobody answers or the server is full: a write only under a key. */
async function patient(name: OperationName, ask: Ask<never>): Promise<Answer> {
  const [method] = (addresses as unknown as Record<string, [string, string]>)[name]!;
  const safe = method === 'get' || ask.key !== undefined;
  for (let n = 0; ; n += 1) {
    const last = !safe || n >= kWaits.length;
    try {
      const answer = await once(name, ask);
      if (answer.response.status !== 503 || last) {
        session.unreachable = false;
        return answer;
      }
    } catch (e) {
      if (ask.signal?.aborted) throw e;
      session.unreachable = true;
      if (last) throw new Unreachable();
    }
    await pause(kWaits[n] ?? 0);
  }
}

/** One operation by its name. Throws Refused with the program's words, or Unreachable. */
export async function call<N extends OperationName>(
  name: N,
  ask: Ask<N> = {},
): Promise<Reply<N>> {
  const plain = ask as Ask<never>;
  let answer = await patient(name, plain);
  if (!answer.response.ok) {
    const refusal = asRefusal(answer.body, answer.response.status);
    if (await mended(name, refusal, plain)) answer = await patient(name, plain);
  }
  if (!answer.response.ok) throw asRefusal(answer.body, answer.response.status);
  return answer.body as Reply<N>;
}

/** A session that ended, or a token of an earlier one: put right, so that it can be sent again. */
async function mended(name: string, refusal: Refused, ask: Ask<never>): Promise<boolean> {
  if (name.startsWith('identity.')) return false;
  if (wantsSignIn(refusal.problem) && !ask.quiet) return askSignIn();
  if (wantsToken(refusal.problem)) {
    const { body } = await patient('identity.me', {});
    const me = body as Reply<'identity.me'>;
    if (me.account !== session.me?.account) return false;
    session.me = me;
    return true;
  }
  return false;
}

export async function refreshMe(): Promise<Reply<'identity.me'>> {
  const me = await call('identity.me');
  const before = session.me;
  if (before?.signed_in && !me.signed_in) session.wanted = true;
  else session.me = me;
  return me;
}
