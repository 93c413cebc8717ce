// A spreadsheet file read into rows of text: XLSX, or CSV in UTF-8 (marked or not) or GBK. What
// cannot be taken as it stands (merged cells, formulas) is named by its cell. Runs in a worker.
import type { CellValue, Worksheet } from 'exceljs';

export interface Table {
  name: string;
  /** All rows of the sheet from its first, cells as text; trailing empty cells left out. */
  rows: string[][];
  /** "A3:B4" and "D7", as the spreadsheet names them. */
  merged: string[];
  formulas: string[];
}
export type Unreadable = 'empty' | 'old_format' | 'encoding' | 'broken' | 'too_large';
export class CannotRead extends Error {
  constructor(readonly why: Unreadable, readonly where = '') {
    super(why);
  }
}

/** A larger file would fill the memory of a clerk's computer before it fills the server's. */
const kBytesMax = 60 * 1024 * 1024;

export async function readTables(file: string, bytes: Uint8Array): Promise<Table[]> {
  if (bytes.length === 0) throw new CannotRead('empty');
  if (bytes.length > kBytesMax) throw new CannotRead('too_large');
  const begins = (...magic: number[]) => magic.every((byte, i) => bytes[i] === byte);
  if (begins(0xd0, 0xcf, 0x11, 0xe0)) throw new CannotRead('old_format');
  const tables = begins(0x50, 0x4b)
    ? await tablesOfWorkbook(bytes) : [await tableOfText(file, textOf(bytes))];
  const filled = tables.filter((one) => one.rows.some((row) => row.length > 0));
  if (filled.length === 0) throw new CannotRead('empty');
  return filled;
}

/** The mark at the beginning decides; without one it is UTF-8 if it can be, else GB 18030. */
export function textOf(bytes: Uint8Array): string {
  const marked = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le'
    : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
  for (const encoding of marked ? [marked] : ['utf-8', 'gb18030']) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      if (!text.includes('\u0000')) return text;
    } catch {
      // Not this one.
    }
  }
  throw new CannotRead('encoding');
}

async function tableOfText(file: string, text: string): Promise<Table> {
  const { default: Papa } = await import('papaparse');
  const parsed = Papa.parse<string[]>(text, { skipEmptyLines: false });
  const wrong = parsed.errors.find((one) => one.type === 'Quotes');
  if (wrong) throw new CannotRead('broken', `A${(wrong.row ?? 0) + 1}`);
  return { name: file, rows: parsed.data.map(shortened), merged: [], formulas: [] };
}

async function tablesOfWorkbook(bytes: Uint8Array): Promise<Table[]> {
  const { default: Excel } = await import('exceljs');
  const book = new Excel.Workbook();
  try {
    await book.xlsx.load(bytes.buffer.slice(
      bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer);
  } catch {
    throw new CannotRead('broken');
  }
  return book.worksheets.filter((sheet) => sheet.state === 'visible').map(tableOfSheet);
}

function tableOfSheet(sheet: Worksheet): Table {
  const out: Table = { name: sheet.name, rows: [], merged: [], formulas: [] };
  sheet.eachRow({ includeEmpty: false }, (row, number) => {
    while (out.rows.length < number) out.rows.push([]);
    const cells = out.rows[number - 1]!;
    row.eachCell({ includeEmpty: false }, (cell, column) => {
      while (cells.length < column) cells.push('');
      if (isFormula(cell.value)) out.formulas.push(cell.address);
      // Of merged cells the first alone holds what is shown; the others would repeat it.
      cells[column - 1] = cell.isMerged && cell.master !== cell ? '' : textOfCell(cell.value);
    });
  });
  out.rows = out.rows.map(shortened);
  const merges = (sheet.model as { merges?: string[] }).merges ?? [];
  out.merged = [...merges];
  return out;
}

const isFormula = (value: CellValue) =>
  typeof value === 'object' && value !== null &&
  ('formula' in value || 'sharedFormula' in value);

/** What the cell shows, near enough: a date as a date, a number without the noise of halves. */
function textOfCell(value: CellValue): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(Number(value.toPrecision(15)));
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if ('richText' in value) return value.richText.map((part) => part.text).join('');
  if ('hyperlink' in value) return textOfCell(value.text as CellValue);
  if ('error' in value) return String(value.error);
  if ('result' in value) return textOfCell(value.result as CellValue);
  return '';
}

function shortened(row: string[]): string[] {
  let end = row.length;
  while (end > 0 && row[end - 1]!.trim() === '') end -= 1;
  return row.slice(0, end);
}

/** Above the headings stands at most a title: the first row with two filled cells holds them. */
export function headingRowOf(table: Table): number {
  const at = table.rows.slice(0, 50).findIndex(
    (row) => row.filter((cell) => cell.trim() !== '').length > 1);
  return at < 0 ? 1 : at + 1;
}

const rowOf = (cell: string) => Number(/\d+/.exec(cell.split(':').pop()!)?.[0] ?? 0);
/** What is sent: from the headings on; what is merged in a title above them is no matter. */
export function fromHeading(table: Table, headingRow: number) {
  return {
    headings: table.rows[headingRow - 1] ?? [],
    rows: table.rows.slice(headingRow),
    merged: table.merged.filter((range) => rowOf(range) >= headingRow),
    formulas: table.formulas.filter((cell) => rowOf(cell) >= headingRow),
  };
}
