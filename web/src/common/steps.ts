// A step of a form that is asked step by step.
export interface FormStep {
  /** wizard.KEY and wizard.KEY_lead in the messages. */
  key: string;
  fields: string[];
  /** The rules that the step rests on. */
  rules?: string[];
  /** Refusals that name no field and are mended here. */
  refusals?: string[];
}
