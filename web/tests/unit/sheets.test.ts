import Excel from 'exceljs';
import { describe, expect, test } from 'vitest';
import { CannotRead, fromHeading, headingRowOf, readTables, textOf } from '@/desk/sheets/reading';
import { piecesOf } from '@/desk/sheets/sending';

const bytesOf = (...parts: (string | number[])[]) => new Uint8Array(parts.flatMap((part) =>
  typeof part === 'string' ? [...new TextEncoder().encode(part)] : part));
// 编号,名称 / 01,照料 in GBK.
const kGbk = [0xb1, 0xe0, 0xba, 0xc5, 0x2c, 0xc3, 0xfb, 0xb3, 0xc6, 0x0a, 0x30, 0x31, 0x2c, 0xd5,
  0xd5, 0xc1, 0xcf];

async function workbook(fill: (sheet: Excel.Worksheet, book: Excel.Workbook) => void) {
  const book = new Excel.Workbook();
  fill(book.addWorksheet('职责'), book);
  return new Uint8Array((await book.xlsx.writeBuffer()) as ArrayBuffer);
}
const whyOf = async (bytes: Uint8Array) => {
  try {
    await readTables('x', bytes);
    return 'read';
  } catch (e) {
    return e instanceof CannotRead ? `${e.why} ${e.where}`.trim() : 'another fault';
  }
};

describe('text', () => {
  test('UTF-8 with and without a mark, UTF-16 and GBK are told apart', () => {
    expect(textOf(bytesOf('编号,名称'))).toBe('编号,名称');
    expect(textOf(bytesOf([0xef, 0xbb, 0xbf], '编号'))).toBe('编号');
    expect(textOf(bytesOf([0xff, 0xfe, 0x16, 0x7f]))).toBe('编');
    expect(textOf(bytesOf(kGbk))).toBe('编号,名称\n01,照料');
  });
  test('what is neither is said to be so', async () => {
    expect(await whyOf(bytesOf([0xff, 0xff, 0x80]))).toBe('encoding');
    expect(await whyOf(bytesOf([]))).toBe('empty');
    expect(await whyOf(bytesOf('\n\n'))).toBe('empty');
    expect(await whyOf(bytesOf('a,"b\nc,d'))).toContain('broken');
    expect(await whyOf(bytesOf([0xd0, 0xcf, 0x11, 0xe0, 1]))).toBe('old_format');
    expect(await whyOf(bytesOf('PK not a workbook'))).toBe('broken');
  });
  test('a CSV keeps what is quoted, line breaks too', async () => {
    const [table] = await readTables('a.csv', bytesOf('编号,名称\r\n01,"照料,\n陪伴"\r\n,,\r\n'));
    expect(table!.rows.slice(0, 2)).toEqual([['编号', '名称'], ['01', '照料,\n陪伴']]);
  });
});

describe('workbooks', () => {
  test('cells are read as they show', async () => {
    const bytes = await workbook((sheet) => {
      sheet.addRow(['编号', '金额', '日期', '列入', '名称']);
      sheet.addRow(['01', 0.1 + 0.2, new Date(Date.UTC(2026, 0, 3)), true,
        { richText: [{ text: '居家' }, { text: '照料' }] }]);
    });
    const [table] = await readTables('a.xlsx', bytes);
    expect(table!.name).toBe('职责');
    expect(table!.rows[1]).toEqual(['01', '0.3', '2026-01-03', 'true', '居家照料']);
  });
  test('merged cells and formulas are named; those of a title above the headings are no matter',
    async () => {
      const bytes = await workbook((sheet) => {
        sheet.addRow(['2026 年职责清单']);
        sheet.mergeCells('A1:C1');
        sheet.addRow(['编号', '名称', '金额']);
        sheet.addRow(['01', '照料', 1]);
        sheet.addRow(['02', '照料', { formula: 'C3*2', result: 2 }]);
        sheet.mergeCells('B3:B4');
      });
      const [table] = await readTables('a.xlsx', bytes);
      expect(headingRowOf(table!)).toBe(2);
      const part = fromHeading(table!, 2);
      expect(part.headings).toEqual(['编号', '名称', '金额']);
      expect(part.merged).toEqual(['B3:B4']);
      expect(part.formulas).toEqual(['C4']);
      expect(part.rows).toHaveLength(2);
    });
  test('blank rows keep their place, hidden sheets are not read', async () => {
    const bytes = await workbook((sheet, book) => {
      sheet.addRow(['编号', '名称']);
      sheet.getCell('A4').value = '03';
      book.addWorksheet('藏', { state: 'hidden' }).addRow(['x', 'y']);
    });
    const tables = await readTables('a.xlsx', bytes);
    expect(tables).toHaveLength(1);
    expect(tables[0]!.rows).toEqual([['编号', '名称'], [], [], ['03']]);
  });
});

describe('pieces', () => {
  test('hold all rows in order, none too large', () => {
    const rows = Array.from({ length: 4_500 }, (_, i) => [String(i), '名称']);
    const pieces = piecesOf(rows);
    expect(pieces.map((one) => one.length)).toEqual([2000, 2000, 500]);
    expect(pieces.flat()).toEqual(rows);
    const long = piecesOf(Array.from({ length: 30 }, () => ['长'.repeat(20_000)]));
    expect(Math.max(...long.map((one) => one.length))).toBeLessThan(11);
    expect(long.flat()).toHaveLength(30);
  });
});
