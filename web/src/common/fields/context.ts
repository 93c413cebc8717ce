// What the fields of one form share: where errors go, and the item the form is about.
import type { InjectionKey, Ref } from 'vue';

export interface FormContext {
  /** Distinguishes the ids of two forms on one page. */
  id: string;
  /** The operation, by whose name the rules of a field are known. */
  operation: string;
  errors: Ref<Map<string, string>>;
  item: Ref<unknown>;
  /** Fields given by the page: shown, not asked. */
  fixed: Ref<ReadonlySet<string>>;
}
export const formContext: InjectionKey<FormContext> = Symbol('form');
