// Which operation takes a sheet in, and from whose form its columns are.
import { type FieldSchema, formOf, type OperationName, openTo } from '@/api/description';

export interface Purpose {
  purpose: 'duties' | 'budget_lines';
  takes: OperationName;
  /** The form by which one row is entered by hand: its fields are the sheet's columns. */
  form: OperationName;
  /** Fields of that form which the whole sheet shares, asked once. */
  shared: string[];
  /** A column that only the sheet has: whose the row is. */
  more: { name: string; field: FieldSchema }[];
  noun: string;
}
export const kPurposes: Purpose[] = [
  {
    purpose: 'duties', takes: 'duty.import', form: 'duty.record', shared: ['year'], more: [],
    noun: 'duty',
  },
  {
    purpose: 'budget_lines', takes: 'budget.import', form: 'budget.propose', shared: ['year'],
    more: [], noun: 'line',
  },
];
export const purposeOf = (key: string) => kPurposes.find((one) => one.purpose === key);
export const importOf = (noun: string, role: string) =>
  kPurposes.find((one) => one.noun === noun && openTo(one.takes, role));
export const columnsOf = (one: Purpose) => [
  ...one.more,
  ...Object.entries(formOf(one.form).properties)
    .filter(([name, field]) => !one.shared.includes(name) && field.type !== 'array' &&
      field.record === undefined)
    .map(([name, field]) => ({ name, field })),
];
