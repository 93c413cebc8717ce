// Which operation takes a sheet in, and which kind of item its rows become. Its columns are what
// the program says of a row.
import { operation, type OperationName, openTo, record } from '@/api/description';

export interface Purpose {
  purpose: 'duties' | 'budget_lines';
  takes: OperationName;
  noun: string;
}
const kPurposes: Purpose[] = [
  { purpose: 'duties', takes: 'duty.import', noun: 'duty' },
  { purpose: 'budget_lines', takes: 'budget.import', noun: 'line' },
];
export const purposeOf = (key: string) => kPurposes.find((one) => one.purpose === key);
export const importOf = (noun: string, role: string) =>
  kPurposes.find((one) => one.noun === noun && openTo(one.takes, role));
export function columnsOf(one: Purpose) {
  const row = operation(one.takes).sheet;
  if (row === undefined) throw new Error(`${one.takes} takes no sheet`);
  return Object.entries(record(row).properties).map(([name, field]) => ({ name, field }));
}
