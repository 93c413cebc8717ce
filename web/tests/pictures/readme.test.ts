// The pictures of the README, taken of the demo as it is (tools/pictures.sh): not compared with
// anything, so that what the README shows is what there is.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, test } from 'vitest';
import { open, openAs, settled, type Site, startSite } from '../browser/site';

const folder = join(import.meta.dirname, '../../../docs/pictures');
let site: Site;
beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  site = await startSite();
});
afterAll(async () => { await site?.stop(); });

async function take(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' });
  await page.context().close();
}

test('the thread of a contract', async () => {
  for (const [lang, name] of [['en', 'thread'], ['zh', 'thread.zh-CN']] as const) {
    const page = await open(site);
    await page.goto(`${site.url}/?lang=${lang}`);
    await page.locator('.card a').first().click();
    await page.locator('.rail').waitFor();
    await take(page, name);
  }
});
test('the desk: a contract of the purchaser', async () => {
  const page = await openAs(site, 'chen.jie');
  await page.getByRole('navigation').getByRole('link', { name: '合同', exact: true }).click();
  await page.locator('tbody a').first().click();
  await settled(page);
  await take(page, 'desk');
});
test('the phone: a worker’s day', async () => {
  const page = await openAs(site, 'wk1', 'm');
  await page.goto(`${site.url}/m/?day=2025-12-01`);
  await page.locator('.visits a').first().waitFor();
  await take(page, 'phone');
});
test('the public: asking for help, in plain and in large type', async () => {
  for (const [size, name] of [['', 'public'], ['?text=large', 'public-large']] as const) {
    const page = await open(site, 'desk', true);
    await page.goto(`${site.url}/ask${size}`);
    await take(page, name);
  }
});
