// Where an act on an item is done: on a page made for it, or in the form of its operation.
import type { RouteLocationRaw } from 'vue-router';

/** Acts that are more than a form: the page, and the key of its name in the messages. */
const kPages: Record<string, { to: (id: string) => string; says: string } | undefined> = {
  'procurement.lock_sheet': { to: (id) => `/room/${id}`, says: 'room.enter' },
};
export const pageOf = (name: string) => kPages[name];
export const wayOf = (name: string, noun: string, id: string): RouteLocationRaw =>
  kPages[name]?.to(id) ?? { name: 'do', params: { name }, query: { noun, id } };
