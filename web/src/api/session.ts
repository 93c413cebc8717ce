// Who is signed in, and what happens when that ends while somebody is at work: the page stays, a
// sign-in lies over it, and what waited is sent again.
import { reactive } from 'vue';
import type { components } from './generated/schema';

export type Me = components['schemas']['Me'];

export const session = reactive({
  me: null as Me | null, // null: not yet asked
  /** A sign-in is wanted over the page that is open. */
  wanted: false,
  /** Requests in flight find nobody at the other end; they are tried again. */
  unreachable: false,
  /** The server's day, of its clock; the demo's stands still. */
  today: '',
  /** The instant of its last answer, in milliseconds. */
  now: 0,
});

interface Waiting {
  account: string;
  resume: (same: boolean) => void;
}
let waiting: Waiting[] = [];

/** Resolves true once the same person is signed in again, false when it is somebody else. */
export function askSignIn(): Promise<boolean> {
  session.wanted = true;
  const account = session.me?.account ?? '';
  return new Promise((resume) => waiting.push({ account, resume }));
}
export function signedIn(me: Me): void {
  session.me = me;
  session.wanted = false;
  const resumed = waiting;
  waiting = [];
  for (const one of resumed) one.resume(one.account === '' || one.account === me.account);
}
/** The dialog was left without signing in: what waited is told so. */
export function gaveUp(): void {
  session.wanted = false;
  const left = waiting;
  waiting = [];
  for (const one of left) one.resume(false);
}

const zone = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' });
export function noteClock(date: string | null): void {
  const at = date ? new Date(date) : null;
  if (at && !Number.isNaN(at.getTime())) {
    session.today = zone.format(at);
    session.now = at.getTime();
  }
}
