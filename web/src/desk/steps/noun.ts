// What the desk must be told of a kind of item, because no description says it: which operations
// list and show it, which columns tell items apart, which of its dates are clocks. Labels, forms
// and buttons come from the program.
import type { OperationName } from '@/api/description';

export interface Clock {
  /** The date or instant of the item that is the deadline. */
  field: string;
  /** Key of clock.* and lapse.* in the messages. */
  words: string;
  /** Operations that end it; also the states in which it still runs. */
  acts: string[];
  /** The clock runs only while this field is empty. */
  until?: string;
  /** Only items of this kind have it. */
  kind?: string;
}
/** Parts of an item that wait for an act of their own, such as challenges for their answer. */
export interface Part {
  /** Where the item holds them. */
  of: string;
  act: string;
  /** The field that says that it was done. */
  done: string;
  /** Its clock: the last day, and the words of `clock.` and `lapse.`. */
  due: string;
  words: string;
  /** The form names the part in this field; without it the address of the act does. */
  field?: string;
  /** Not every part that was not done may be done now. */
  ready?: (part: Record<string, unknown>, item: Record<string, unknown>) => boolean;
}
/** Who looks, as far as it matters to what an item holds for them. */
export interface Looks {
  account: string;
  org: string;
}
export interface Noun {
  key: string;
  step: string;
  list: OperationName;
  get: OperationName;
  columns: string[];
  /** Fields that together name an item that has no title of its own. */
  called?: string[];
  /** Operations without a subject that make one. */
  creates: OperationName[];
  /** Operations that begin something else with this item in their form. */
  begins?: OperationName[];
  /** Operations on the item that its state says nothing of: who asked, and other looks. */
  asides?: OperationName[];
  /** Questions that are asked of one item: what they call it, and the question. */
  asks?: { name: OperationName; as: string }[];
  /** Fields that its panel draws, and that are not told again as a table. */
  drawn?: string[];
  /** history.get tells of it. */
  history?: true;
  /** Where lists grow for ever: the one state that may still move, asked for by the tasks. */
  moving?: string;
  /** States from which nothing leads on: not looked at for tasks. */
  ended: string[];
  clocks?: Clock[];
  parts?: Part[];
  /** Acts that its state allows and the item itself shows to be idle for whoever looks. */
  idle?: Record<string, (item: Record<string, unknown>, who: Looks) => boolean>;
  /** The list wants one of these to be named first. */
  needs?: { parameter: string; noun: string };
  /** Records in the thousands: counted for tasks, not opened one by one. */
  many?: { state: string; act: string }[];
}
