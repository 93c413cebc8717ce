import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

const calls: { name: string; key: string | undefined }[] = [];
let answer: () => unknown = () => ({});
vi.mock('@/api/client', () => ({
  freshKey: () => `k${calls.length}-${Math.random()}`,
  call: async (name: string, ask: { key?: string }) => {
    calls.push({ name, key: ask.key });
    return answer();
  },
}));
const { session } = await import('@/api/session');
const { outbox, put, send, sendAll, waiting } = await import('@/phone/outbox');
const { Refused, Unreachable } = await import('@/api/problem');

describe('the outbox', () => {
  beforeEach(() => { calls.length = 0; outbox.entries.length = 0; answer = () => ({}); });
  afterEach(() => vi.restoreAllMocks());

  test('keeps what nobody answered, and sends it again under the same key', async () => {
    answer = () => { throw new Unreachable(); };
    const entry = put('visit.record', { visit: 'v1' }, { proof: 'none' });
    await send(entry);
    expect(entry.standing).toBe('waiting');
    expect(waiting()).toBe(1);
    answer = () => ({});
    await sendAll();
    expect(entry.standing).toBe('sent');
    expect(calls.map((c) => c.key)).toEqual([entry.key, entry.key]);
  });
  test('does not repeat what was refused', async () => {
    answer = () => {
      throw new Refused({ type: '', title: '', status: 422, code: 'x', says: { zh: '', en: '' } });
    };
    const entry = put('visit.record', { visit: 'v1' }, {});
    await send(entry);
    expect(entry.standing).toBe('refused');
    await sendAll();
    expect(calls).toHaveLength(1);
  });
  test('never sends in another name what one person recorded on a shared phone', async () => {
    const as = (account: string) => { session.me = { account, signed_in: true } as never; };
    as('acc_a');
    answer = () => { throw new Unreachable(); };
    const entry = put('visit.record', { visit: 'v1' }, {});
    await send(entry);
    as('acc_b');
    answer = () => ({});
    expect(waiting()).toBe(0);
    await sendAll();
    expect(entry.standing).toBe('waiting');
    as('acc_a');
    await sendAll();
    expect(entry.standing).toBe('sent');
    expect(calls).toHaveLength(2);
    session.me = null;
  });
  test('does not send beside itself what is under way', async () => {
    const entry = put('visit.record', { visit: 'v1' }, {});
    await Promise.all([send(entry), sendAll(), send(entry)]);
    expect(entry.standing).toBe('sent');
    expect(calls).toHaveLength(1);
  });
  test('sends in the order of recording', async () => {
    for (const id of ['a', 'b', 'c']) put('visit.record', { visit: id }, {});
    const keys = outbox.entries.map((e) => e.key);
    await Promise.all([sendAll(), sendAll()]);
    expect(calls.map((c) => c.key)).toEqual(keys);
  });
});
