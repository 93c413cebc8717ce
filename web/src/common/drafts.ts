// What was typed and not yet sent, for whoever leaves a form and comes back to it. It lives as long
// as the page and for one account only; what is secret is not kept.
import { session } from '@/api/session';
import { isKeptSecret, isPassword, type Values } from './form';

const drafts = new Map<string, Values>();

function open(values: Values): Values {
  const kept = Object.entries(values).filter(([n]) => !isKeptSecret(n) && !isPassword(n));
  return Object.fromEntries(kept);
}
export function keepDraft(key: string, values: Values): void {
  drafts.set(key, structuredClone(open(values)));
}
export const draftOf = (key: string): Values | undefined => drafts.get(key);
export const dropDraft = (key: string) => void drafts.delete(key);

// What takes long to fill in and names nobody, such as a score sheet or a purchase's draft, is also
// kept through a reload: in this window alone, for this account.
const kWindow = 'pobing.window.';
const keyOf = (key: string) => `${kWindow}${session.me?.account ?? ''}.${key}`;
export function keepInWindow(key: string, value: unknown): void {
  try {
    sessionStorage.setItem(keyOf(key), JSON.stringify(value));
  } catch {
    // No store: it then lasts as long as the page.
  }
}
export const keepFormInWindow = (key: string, values: Values, step: number) =>
  keepInWindow(key, { values: open(values), step });
export function keptInWindow<T>(key: string): T | undefined {
  try {
    const found: unknown = JSON.parse(sessionStorage.getItem(keyOf(key)) ?? 'null');
    return typeof found === 'object' && found !== null ? (found as T) : undefined;
  } catch {
    return undefined;
  }
}
export function dropInWindow(key: string): void {
  try {
    sessionStorage.removeItem(keyOf(key));
  } catch {
    // Nothing was kept either.
  }
}

/** Somebody signed in: what others typed in this window is gone. */
export function keepOnlyDraftsOf(account: string): void {
  try {
    for (const key of Object.keys(sessionStorage)) {
      if (key.startsWith(kWindow) && !key.startsWith(`${kWindow}${account}.`)) {
        sessionStorage.removeItem(key);
      }
    }
  } catch {
    // Nothing was kept.
  }
}
export const dropAllDrafts = () => drafts.clear();
