// What was typed and not yet sent, for whoever leaves a form and comes back to it. It lives as long
// as the page and for one account only; what is secret is not kept.
import { isKeptSecret, isPassword, type Values } from './form';

const drafts = new Map<string, Values>();

export function keepDraft(key: string, values: Values): void {
  const open = Object.entries(values).filter(([n]) => !isKeptSecret(n) && !isPassword(n));
  drafts.set(key, structuredClone(Object.fromEntries(open)));
}
export const draftOf = (key: string): Values | undefined => drafts.get(key);
export const dropDraft = (key: string) => void drafts.delete(key);
export const dropAllDrafts = () => drafts.clear();
