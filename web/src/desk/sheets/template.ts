// An empty sheet with the headings that an import knows, and beside it what may stand in which
// column.
import { say, t, word } from '@/common/i18n';
import { columnsOf, type Purpose } from './purposes';

export async function templateOf(purpose: Purpose): Promise<Blob> {
  const { default: Excel } = await import('exceljs');
  const book = new Excel.Workbook();
  const sheet = book.addWorksheet(t(`noun.${purpose.noun}`));
  const columns = columnsOf(purpose);
  sheet.addRow(columns.map(({ field }) => say(field)));
  sheet.getRow(1).font = { bold: true };
  sheet.columns.forEach((one) => { one.width = 22; });
  const help = book.addWorksheet(t('import.help'));
  for (const { name, field } of columns) {
    const kind = field.enum ? field.enum.map((one) => word(one, name)).join(' / ')
      : field.type === 'boolean' ? `${t('app.yes')} / ${t('app.no')}`
        : field.format === 'date' ? '2026-01-31'
          : field.type === 'integer' ? '0, 1, 2 …' : '';
    help.addRow([say(field), kind]);
  }
  const bytes = await book.xlsx.writeBuffer();
  return new Blob([bytes], {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  });
}
