// Sends what was read in pieces, each once, telling how far it is; the server keeps nothing of a
// sheet that was not wholly taken in.
import { call, freshKey } from '@/api/client';
import type { Read } from './worker';
import type { fromHeading, Table } from './reading';

export interface Chosen {
  file: string;
  /** SHA-256; a page that is not served safely cannot make it. */
  digest?: string;
  tables: Table[];
}

const hex = (bytes: ArrayBuffer) =>
  [...new Uint8Array(bytes)].map((b) => b.toString(16).padStart(2, '0')).join('');

export async function readFile(file: File): Promise<Chosen | Exclude<Read, { tables: Table[] }>> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const digest = crypto.subtle
    ? hex(await crypto.subtle.digest('SHA-256', bytes)) : undefined;
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  try {
    const read = await new Promise<Read>((done) => {
      worker.onmessage = (event: MessageEvent<Read>) => done(event.data);
      worker.onerror = () => done({ why: 'broken', where: '' });
      worker.postMessage({ file: file.name, bytes });
    });
    return 'tables' in read ? { file: file.name, digest, tables: read.tables } : read;
  } finally {
    worker.terminate();
  }
}

/** So many rows as keep a request well below what the server takes, and no more than it allows. */
const kPieceRows = 2000;
const kPieceChars = 200_000;
export function piecesOf(rows: string[][]): string[][][] {
  const pieces: string[][][] = [];
  let size = kPieceChars;
  for (const row of rows) {
    const length = row.reduce((sum, cell) => sum + cell.length + 3, 2);
    const last = pieces.at(-1);
    if (!last || last.length >= kPieceRows || size + length > kPieceChars) {
      pieces.push([row]);
      size = length;
    } else {
      last.push(row);
      size += length;
    }
  }
  return pieces;
}

type Part = ReturnType<typeof fromHeading>;
/** The whole sheet to the server; its id. `told` hears how many rows have arrived. */
export async function sendSheet(
  purpose: 'duties' | 'budget_lines', chosen: Chosen, headingRow: number, part: Part,
  told: (rows: number) => void,
): Promise<string> {
  const begun = await call('sheet.begin', {
    key: freshKey(),
    body: {
      purpose, file: chosen.file.slice(0, 200), digest: chosen.digest, heading_row: headingRow,
      headings: part.headings, rows: part.rows.length, merged: part.merged.slice(0, 10_000),
      formulas: part.formulas.slice(0, 10_000),
    },
  });
  let first = 0;
  for (const rows of piecesOf(part.rows)) {
    await call('sheet.add', { path: { id: begun.id }, key: freshKey(), body: { first, rows } });
    first += rows.length;
    told(first);
  }
  return begun.id;
}

