// What the program says of its operations: fields, limits, labels in both languages, and which role
// each is open to. Derived at build time (tools/derive.mjs); nothing here is written by hand.
import described from './generated/description.json';
import type { operations } from './generated/schema';

export type OperationName = keyof operations;

export interface FieldSchema {
  type?: 'string' | 'integer' | 'boolean' | 'object' | 'array';
  zh?: string;
  en?: string;
  nullable?: boolean;
  enum?: string[];
  format?: 'date' | 'date-time';
  pattern?: string;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  /** The rules that the value rests on. */
  rules?: string[];
  record?: number;
  items?: FieldSchema;
}
export interface RecordSchema {
  properties: Record<string, FieldSchema>;
  required: string[];
}
export interface Parameter {
  name: string;
  in: 'path' | 'query';
  required: boolean;
  schema: FieldSchema;
}
export interface Operation {
  method: string;
  path: string;
  zh: string;
  en: string;
  parameters: Parameter[];
  body?: number;
  /** A row of the sheet that it takes in. */
  sheet?: number;
  reply: number;
}
interface Description {
  operations: Record<string, Operation>;
  records: RecordSchema[];
  open: Record<string, string[]>;
}
const all = described as unknown as Description;

export function operation(name: string): Operation {
  const found = all.operations[name];
  if (!found) throw new Error(`no operation ${name}`);
  return found;
}
export function isOperation(name: string): name is OperationName {
  return name in all.operations;
}
export function record(id: number): RecordSchema {
  const found = all.records[id];
  if (!found) throw new Error(`no record ${id}`);
  return found;
}
/** The record of an operation's reply. */
export function replyOf(name: string): RecordSchema {
  return record(operation(name).reply);
}
/** A list's reply holds one array of records: its name and their record. */
export function rowsOf(name: string): { key: string; schema: RecordSchema } {
  const found = Object.entries(replyOf(name).properties).find(
    ([, field]) => field.type === 'array' && field.items?.record !== undefined,
  );
  const id = found?.[1].items?.record;
  if (!found || id === undefined) throw new Error(`${name} is no list`);
  return { key: found[0], schema: record(id) };
}
/** Whether the policy opens an operation to a role at all; how far, the server decides. */
export function openTo(name: string, role: string): boolean {
  return all.open[name]?.includes(role) ?? false;
}
/** What a form asks: the body's fields, without those of the address. */
export function formOf(name: string): RecordSchema {
  const body = operation(name).body;
  return body === undefined ? { properties: {}, required: [] } : record(body);
}
/** What a question asks, as a form would: without the pages of lists. */
export function fieldsAsked(name: string): RecordSchema {
  const asked = operation(name).parameters.filter(
    (p) => !['after', 'limit', 'offset'].includes(p.name));
  return {
    properties: Object.fromEntries(asked.map((p) => [p.name, p.schema])),
    required: asked.filter((p) => p.required).map((p) => p.name),
  };
}
