// Reads a file beside the page, so that a hundred thousand rows do not stop it.
import { CannotRead, readTables, type Table, type Unreadable } from './reading';

export type Read = { tables: Table[] } | { why: Unreadable; where: string };

addEventListener('message', async (event: MessageEvent<{ file: string; bytes: Uint8Array }>) => {
  let out: Read;
  try {
    out = { tables: await readTables(event.data.file, event.data.bytes) };
  } catch (e) {
    out = e instanceof CannotRead
      ? { why: e.why, where: e.where } : { why: 'broken', where: '' };
  }
  postMessage(out);
});
