// What is said once and never again stays on the page until it is put away: passwords, who asked,
// links. Which fields of the reply those are.
import type { Row } from './queries';

export const kOnce: Record<string, string[] | undefined> = {
  'need.reveal': ['asker'], 'help.reveal': ['name', 'phone'], 'incubatee.reveal': ['contact'],
  'casework.read': ['person', 'texts'],
  'assessment.invite': ['household', 'code'],
};
const kPassword = ['login', 'password', 'good_until'];
export const saidOnce = (name: string, reply: Row) =>
  kOnce[name] ?? ('password' in reply ? kPassword : undefined);
