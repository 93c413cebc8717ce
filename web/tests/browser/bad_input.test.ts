// What people do to a page without meaning harm: long names, ten thousand rows, the back button,
// rows out of a spreadsheet in their own words. (Ended sessions, lost networks, two tabs and script
// typed into a field are in desk.test.ts.)
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fillNeed, recorded, submit } from './need';
import { accessible, faults, openAs, settled, type Site, startSite } from './site';

let site: Site;
beforeAll(async () => { site = await startSite(); });
afterAll(async () => {
  await site?.stop();
  expect(faults).toEqual([]);
});
const fits = (page: Page) => page.evaluate(() =>
  document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('2,000 characters without a blank are refused at their field or shown whole', async () => {
  const page = await openAs(site, 'yun.wu');
  const long = '长'.repeat(1990) + 'الطويل🙂';
  await fillNeed(site, page, long);
  await page.getByLabel(/^提出者(?!类别)/).fill('名'.repeat(2000));
  await submit(page);
  const asker = page.getByLabel(/^提出者(?!类别)/);
  await expect.poll(() => asker.getAttribute('aria-invalid')).toBe('true');
  expect((await asker.inputValue()).length).toBe(2000); // nothing typed is cut off
  expect(await fits(page)).toBeLessThanOrEqual(0);
  await asker.fill('云东海社区');
  await submit(page);
  await page.getByRole('heading', { level: 1, name: '长长长' }).waitFor();
  expect(await page.locator('main').innerText()).toContain(long);
  expect(await fits(page)).toBeLessThanOrEqual(0);
  await page.goto(`${site.url}/desk/list/need`);
  await page.locator('tbody tr').first().waitFor();
  expect(await fits(page)).toBeLessThanOrEqual(0);
  await page.context().close();
});

test('ten thousand rows are shown by the hundred and found among all', async () => {
  const page = await openAs(site, 'sys.an');
  const parties = Array.from({ length: 10_000 }, (_, i) => ({
    id: `pty_${i}`, name: `第 ${i} 家单位`, code: `9${i}`, kind: 'enterprise', area: '440607000000',
    small_enterprise: true, version: 1,
  }));
  await page.route('**/api/parties**', (route) => route.fulfill({ json: { parties, next: null } }));
  const began = Date.now();
  await page.goto(`${site.url}/desk/list/party`);
  await page.getByText('共 10000 项').waitFor();
  expect(Date.now() - began).toBeLessThan(10_000);
  expect(await page.locator('tbody tr').count()).toBe(100);
  await page.getByRole('button', { name: '显示更多' }).click();
  await expect.poll(() => page.locator('tbody tr').count()).toBe(200);
  await page.getByLabel('在已读取的行中查找').fill('第 9999 家');
  await expect.poll(() => page.locator('tbody tr').count()).toBe(1);
  await accessible(page, 'a list of ten thousand');
  await page.context().close();
});

test('back from a form and forward again brings what was typed; after it is sent, nothing is sent '
  + 'twice', async () => {
  const page = await openAs(site, 'yun.wu');
  await page.goto(`${site.url}/desk/list/need`);
  await settled(page);
  await page.locator('main a[href$="/do/need.record"]').click();
  await page.getByLabel('需要什么').fill('后退之前填写的内容');
  await page.goBack();
  await page.getByRole('heading', { level: 1, name: '服务需求' }).waitFor();
  await page.goForward();
  await page.getByText('已放回表单').waitFor();
  expect(await page.getByLabel('需要什么').inputValue()).toBe('后退之前填写的内容');
  expect(await page.getByLabel(/^提出者(?!类别)/).inputValue()).toBe('');
  await accessible(page, 'a form that was left');
  await page.context().close();

  const other = await openAs(site, 'yun.wu');
  await fillNeed(site, other, '提交后按后退');
  await submit(other);
  await other.getByRole('heading', { level: 1, name: '提交后按后退' }).waitFor();
  await other.goBack();
  await other.goForward();
  await other.getByRole('heading', { level: 1, name: '提交后按后退' }).waitFor();
  expect(await recorded(site, other, '提交后按后退')).toBe(1);
  await other.context().close();
});

test('cells of a spreadsheet may hold the words people say', async () => {
  const page = await openAs(site, 'chen.jie');
  await page.goto(`${site.url}/desk/do/procurement.draft`);
  await page.locator('.stepper').getByRole('button', { name: '需求与指标' }).click();
  const group = page.getByRole('group', { name: '绩效指标' });
  await group.getByRole('button', { name: '加一行' }).focus();
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.setData('text/plain', 'M1\t上门照料\t次\t按次计\t上门服务\t60\r\n');
    document.activeElement!.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  });
  const chosen = await group.locator('select').evaluateAll(
    (all) => all.map((one) => (one as HTMLSelectElement).value));
  expect(chosen.slice(0, 2)).toEqual(['facts', 'visit']);
  await page.context().close();
});
