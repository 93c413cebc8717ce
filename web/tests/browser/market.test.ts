// What may be bought and with what money, as its people do it: the inventory from a spreadsheet,
// the screening wizard, editions compared, supply by town, a supplier's card, the fair, the book.
import Excel from 'exceljs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { submit } from './need';
import { accessible, faults, open, openAs, opened, settled, type Site, startSite } from './site';

vi.setConfig({ testTimeout: 240_000 });

let site: Site;
beforeAll(async () => { site = await startSite(); });
afterAll(async () => {
  await site?.stop();
  expect(faults).toEqual([]);
});
const left = (page: Page) => page.context().close();
const menu = (page: Page, name: string) =>
  page.locator('nav').getByRole('link', { name, exact: true }).click();

const kHeadings = ['职责编号', '职责名称', '职责依据', '承担方式', '岗位数', '每年人员经费', '服务对象类别'];
const kRows = [
  ['51', '社区活动统计', '三定规定', '自有人员', '1', '60000', '辅助性服务'],
  ['52', '儿童四点半课堂', '三定规定', '自有人员', '2', '130000.50', '公共服务'],
];
async function workbook(fill: (sheet: Excel.Worksheet) => void): Promise<Buffer> {
  const book = new Excel.Workbook();
  fill(book.addWorksheet('职责'));
  return Buffer.from((await book.xlsx.writeBuffer()) as ArrayBuffer);
}
const choose = (page: Page, name: string, buffer: Buffer) =>
  page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/plain', buffer });
const importing = (page: Page) =>
  page.getByRole('button', { name: '内容无误,发送' }).click();

describe('a spreadsheet of duties', () => {
  test('with merged cells and formulas is refused by cell, and nothing is taken in', async () => {
    const page = await openAs(site, 'chen.jie');
    await page.goto(`${site.url}/desk/import/duties`);
    await accessible(page, 'the import');
    await choose(page, '职责.xlsx', await workbook((sheet) => {
      sheet.addRow(['2026 年职责清单']);
      sheet.mergeCells('A1:G1');
      sheet.addRow(kHeadings);
      for (const row of kRows) sheet.addRow(row);
      sheet.mergeCells('C3:C4');
      sheet.getCell('F4').value = { formula: 'F3*2', result: 120000 };
    }));
    await page.getByText('表头下面共 2 行').waitFor();
    await importing(page);
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.innerText()).toContain('C3:C4');
    expect(await alert.innerText()).toContain('F4');
    await left(page);
  });
  test('with wrong cells names each; mended it is taken in whole', async () => {
    const page = await openAs(site, 'chen.jie');
    await page.goto(`${site.url}/desk/import/duties`);
    const wrong = [kHeadings, ['51', '统计', '三定', '外包', '一', '6.005', '公共服务'], kRows[1]!];
    const marked = `\u{feff}${wrong.map((row) => row.join(',')).join('\n')}`;
    await choose(page, '职责.csv', Buffer.from(marked));
    await importing(page);
    await page.getByLabel('年度').fill('2026');
    await submit(page);
    const alert = page.getByRole('alert');
    await alert.waitFor();
    for (const cell of ['D2', 'E2', 'F2']) expect(await alert.innerText()).toContain(cell);
    expect(await alert.innerText()).not.toContain('D3');
    await accessible(page, 'a refused import');

    const right = [kHeadings, ...kRows].map((r) => r.join(',')).join('\r\n');
    await choose(page, '职责.csv', Buffer.from(right));
    await importing(page);
    await page.getByLabel('年度').fill('2026');
    await submit(page);
    await page.waitForURL(/\/list\/duty/);
    await settled(page);
    expect(await page.locator('tbody').innerText()).toContain('儿童四点半课堂');
    await left(page);
  });
  test('that is no spreadsheet is said to be none', async () => {
    const page = await openAs(site, 'chen.jie');
    await page.goto(`${site.url}/desk/import/duties`);
    await choose(page, '旧.xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]));
    await page.getByText('另存为 XLSX').waitFor();
    await choose(page, '坏.xlsx', Buffer.from('PK坏的'));
    await page.getByText('文件已损坏').waitFor();
    await choose(page, '空.csv', Buffer.from(''));
    await page.getByText('文件里没有内容').waitFor();
    await left(page);
  });
});

describe('the screening wizard', () => {
  test('asks one clause after the other and tells what it found', async () => {
    const page = await openAs(site, 'chen.jie');
    await page.goto(`${site.url}/desk/list/duty?year=2026`);
    await settled(page);
    await opened(page, '困境儿童个案服务');
    await page.getByRole('link', { name: '筛查职责' }).click();
    await page.getByText('第 1 步,共 8 步').waitFor();
    await accessible(page, 'the wizard');
    await page.locator('select:visible').first().selectOption('public_service');
    await page.locator('textarea:visible, input:visible').first().fill('面向困境儿童');
    await page.getByRole('button', { name: '下一步' }).click();
    // Nothing is lost on the way back.
    await page.getByRole('button', { name: '上一步' }).click();
    expect(await page.locator('textarea:visible, input:visible').first().inputValue())
      .toBe('面向困境儿童');
    await page.getByRole('button', { name: '下一步' }).click();
    for (let step = 2; step <= 8; step += 1) {
      await page.getByText(`第 ${step} 步,共 8 步`).waitFor();
      for (const choice of await page.locator('select:visible').all()) {
        await choice.selectOption('false');
      }
      for (const words of await page.locator('textarea:visible, input:visible').all()) {
        await words.fill('逐项核对');
      }
      if (step < 8) await page.getByRole('button', { name: '下一步' }).click();
    }
    await submit(page);
    await page.getByRole('heading', { name: '筛查结果' }).waitFor();
    await settled(page);
    expect(await page.locator('.checks li').count()).toBeGreaterThan(12);
    await accessible(page, 'what the screening found');
    await left(page);
  });
  test('leads to the first step that has a fault', async () => {
    const page = await openAs(site, 'chen.jie');
    await page.goto(`${site.url}/desk/list/duty?year=2026`);
    await settled(page);
    await opened(page, '困境儿童个案服务');
    await page.getByRole('link', { name: '筛查职责' }).click();
    for (let step = 1; step < 8; step += 1) {
      await page.getByRole('button', { name: '下一步' }).click();
    }
    await submit(page);
    await page.getByText('第 1 步,共 8 步').waitFor();
    expect(await page.locator('[aria-invalid=true]:visible').count()).toBeGreaterThan(0);
    await left(page);
  });
});

describe('comparing', () => {
  test('two years of duties shows what was added and what changed, before and after', async () => {
    const page = await openAs(site, 'chen.jie');
    await page.goto(`${site.url}/desk/question/duty.compare?year_from=2025&year_to=2026`);
    await settled(page);
    await page.locator('.diff > .changed').first().waitFor();
    expect(await page.locator('.diff > .added').count()).toBeGreaterThan(0);
    expect(await page.locator('.diff > .changed ins').first().innerText()).not.toBe('');
    await accessible(page, 'two years compared');
    await left(page);
  });
  test('two editions is for everyone', async () => {
    const page = await open(site);
    await page.goto(`${site.url}/catalogue/editions?lang=zh`);
    await page.locator('tbody tr').first().waitFor();
    const reply = await page.request.get(`${site.url}/api/catalogue/editions`);
    const { editions } = (await reply.json()) as { editions: { department: string }[] };
    const department = editions[0]!.department;
    await page.goto(`${site.url}/catalogue/comparison?department=${department}&from=1&to=2`);
    await page.locator('.diff > .added').first().waitFor();
    await accessible(page, 'two editions compared');
    await left(page);
  });
});

describe('suppliers', () => {
  test('supply by town is a matrix, at the desk and for everyone', async () => {
    const page = await openAs(site, 'chen.jie');
    await menu(page, '供给空白');
    await page.locator('.matrix td.none').first().waitFor();
    await page.locator('.matrix td.few').first().waitFor();
    await accessible(page, 'supply by town');
    await page.goto(`${site.url}/supply/gap?lang=zh`);
    expect(await page.locator('.matrix td.none').count()).toBeGreaterThan(50);
    await accessible(page, 'supply by town for everyone');
    await left(page);
  });
  test('one claims what it can do; the department confirms it, and the card says so', async () => {
    const manager = await openAs(site, 'jia.lin');
    await manager.goto(`${site.url}/desk/list/capability`);
    await settled(manager);
    expect(await manager.locator('tbody').innerText()).toContain('2026年2月24日');
    await left(manager);
    const page = await openAs(site, 'chen.jie');
    await page.goto(`${site.url}/desk/list/capability?state=claimed`);
    await settled(page);
    await page.locator('tbody th a').first().click();
    await page.getByRole('link', { name: '确认服务能力' }).first().click();
    await page.getByLabel('理由').fill('个案记录已抽查');
    await submit(page);
    await page.locator('.state', { hasText: '已确认' }).first().waitFor();
    await page.goto(`${site.url}/desk/list/supplier`);
    await settled(page);
    await opened(page, '三水区同行社会工作服务中心');
    await page.getByText('今天可以参加采购').waitFor();
    await accessible(page, 'a supplier');
    await page.getByRole('link', { name: '按服务和镇街逐项核对' }).click();
    await page.locator('.checks li').first().waitFor();
    expect(await page.locator('.checks .good').count()).toBeGreaterThan(4);
    await accessible(page, 'who may supply');
    await left(page);
  });
  test('one that is banned is told as such, with the reason', async () => {
    const page = await openAs(site, 'cai.min');
    await page.goto(`${site.url}/desk/list/supplier`);
    await settled(page);
    await opened(page, '佛山市晚晴家政有限公司');
    await page.locator('.checks .bad').first().waitFor();
    await left(page);
  });
});

describe('the fair', () => {
  test('shows each demand with what was proposed and what became of it', async () => {
    for (const login of ['chen.jie', 'jia.lin', 'he.guohua']) {
      const page = await openAs(site, login);
      await page.goto(`${site.url}/desk/list/fair`);
      await settled(page);
      await page.locator('tbody th a').first().click();
      await page.locator('.board article').first().waitFor();
      await page.locator('.cards').getByText('中央厨房配送').waitFor();
      await accessible(page, `the fair for ${login}`);
      await left(page);
    }
  });
});

describe('the budget', () => {
  test('is a book of the year, today and on a past day', async () => {
    const page = await openAs(site, 'cai.min');
    await page.goto(`${site.url}/desk/question/budget.book?year=2026`);
    await page.locator('.chart rect.held').first().waitFor();
    await accessible(page, 'the book');
    await page.goto(`${site.url}/desk/question/budget.book?year=2025&on=2025-06-30`);
    await page.locator('.chart').waitFor();
    await page.locator('.chart summary').click();
    expect(await page.locator('.chart table').innerText()).toContain('52,800.00');
    await left(page);
  });
  test('previews the close of the year', async () => {
    const page = await openAs(site, 'cai.min');
    await page.goto(`${site.url}/desk/question/budget.close_preview?year=2026`);
    await settled(page);
    await page.getByText('困难老人助餐').first().waitFor();
    await left(page);
  });
});
