// A form of an operation, from its description alone: what kind of control each field wants, what
// an empty form holds, and the body that is sent. No rule of the business is here: what is wrong,
// the program says.
import { type FieldSchema, record, type RecordSchema } from '@/api/description';
import { instantToLocal, localToInstant, moneyTyped } from './formats';

export type Kind = 'text' | 'long' | 'secret' | 'number' | 'money' | 'date' | 'instant' | 'choice'
  | 'yesno' | 'record' | 'list';
export type Value = string | boolean | null | Value[] | { [name: string]: Value };
export type Values = { [name: string]: Value };

const kMoney = '^-?[0-9]+(\\.[0-9]{1,2})?$';
const kLong = 200;
/** The description does not say yet which inputs are secret. */
const kSecret = new Set(['password', 'code', 'id_number', 'asker']);
export const isPassword = (name: string) => /(^|_)password$/.test(name);

export function kindOf(name: string, field: FieldSchema, secretLength = 40): Kind {
  if (field.enum) return 'choice';
  if (field.type === 'boolean') return 'yesno';
  if (field.type === 'integer') return 'number';
  if (field.type === 'array') return 'list';
  if (field.record !== undefined) return 'record';
  if (field.format === 'date') return 'date';
  if (field.format === 'date-time') return 'instant';
  if (field.pattern === kMoney) return 'money';
  if (isPassword(name)) return 'secret';
  if (kSecret.has(name) && (field.maxLength ?? 0) <= secretLength) return 'text';
  return (field.maxLength ?? 0) > kLong ? 'long' : 'text';
}
export const isMoney = (field: FieldSchema) => field.pattern === kMoney;
/** A number that may be a fraction. */
export const isRatio = (field: FieldSchema) => field.pattern?.startsWith('^-?[0-9]+(/') ?? false;
export const isKeptSecret = (name: string) => kSecret.has(name);

export function blank(field: FieldSchema, name = ''): Value {
  const kind = kindOf(name, field);
  if (kind === 'list') return [];
  if (kind === 'record') return field.nullable ? null : blankRecord(record(field.record!));
  return '';
}
export function blankRecord(schema: RecordSchema): Values {
  return Object.fromEntries(
    Object.entries(schema.properties).map(([name, field]) => [name, blank(field, name)]),
  );
}

/** What a control holds; only a record that was left out holds null. */
export function held(values: Values, name: string): Value {
  const value = values[name];
  return value === undefined ? '' : value;
}

/** What the API holds → what the controls hold, for a form that begins with what is there. */
export function filled(field: FieldSchema, from: unknown, name = ''): Value {
  if (from === undefined || from === null) return blank(field, name);
  const kind = kindOf(name, field);
  if (kind === 'list') {
    return (from as unknown[]).map((one) => filled(field.items!, one, name));
  }
  if (kind === 'record') return filledRecord(record(field.record!), from as object);
  if (kind === 'instant') return instantToLocal(String(from));
  if (kind === 'yesno') return from === true ? 'true' : 'false';
  return String(from);
}
export function filledRecord(schema: RecordSchema, from: object): Values {
  const known = from as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(schema.properties).map(([name, f]) => [name, filled(f, known[name], name)]),
  );
}

/** What is sent; undefined leaves the field out, so that the program says "required" itself. */
export function sent(field: FieldSchema, value: Value, name = ''): unknown {
  switch (kindOf(name, field)) {
    case 'list':
      if (Array.isArray(value) && value.length === 0 && field.nullable) return undefined;
      return (value as Value[]).map((one) => sent(field.items!, one, name));
    case 'record':
      return value === null ? undefined : sentRecord(record(field.record!), value as Values);
    case 'yesno':
      return value === '' ? undefined : value === 'true';
    case 'number': {
      if (value === '') return undefined;
      // What is no whole number goes as it was typed, and comes back with the program's words.
      return /^-?\d{1,15}$/.test(String(value)) ? Number(value) : value;
    }
    case 'money':
      return value === '' ? undefined : moneyTyped(String(value));
    case 'instant':
      return value === '' ? undefined : localToInstant(String(value));
    default:
      return value === '' ? undefined : value;
  }
}
export function sentRecord(schema: RecordSchema, values: Values): Record<string, unknown> {
  const out: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(schema.properties)) {
    const one = sent(field, held(values, name), name);
    if (one !== undefined) out[name] = one;
  }
  return out;
}

/** The paths of all controls, as the program names them: "measures[0].code". */
export function paths(schema: RecordSchema, values: Values, prefix = ''): string[] {
  return Object.entries(schema.properties).flatMap(([name, field]) =>
    pathsOf(field, held(values, name), `${prefix}${name}`, name));
}
function pathsOf(field: FieldSchema, value: Value, path: string, name: string): string[] {
  const kind = kindOf(name, field);
  if (kind === 'record' && value !== null) {
    return [path, ...paths(record(field.record!), value as Values, `${path}.`)];
  }
  if (kind !== 'list') return [path];
  const rows = (value as Value[]).flatMap((one, i) =>
    pathsOf(field.items!, one, `${path}[${i}]`, name));
  return [path, ...rows];
}

/** Cells copied from a spreadsheet: rows of lines, columns of tabs; a quoted cell keeps its own. */
export function pastedCells(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const closed = () => {
    rows[rows.length - 1]!.push(cell);
    cell = '';
  };
  for (let i = 0; i < text.length; i += 1) {
    const c = text[i]!;
    if (quoted) {
      if (c !== '"') cell += c;
      else if (text[i + 1] === '"') (cell += '"', (i += 1));
      else quoted = false;
    } else if (c === '"' && cell === '') quoted = true;
    else if (c === '\t') closed();
    else if (c === '\n') (closed(), rows.push([]));
    else if (c !== '\r') cell += c;
  }
  closed();
  return rows.filter((row) => row.some((one) => one !== ''));
}
