// The phone: a worker's day, a volunteer's call, a group's attendance.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pictured } from './pictures';
import { accessible, axeFaults, faults, openAs, settled, type Site, startSite, unreached }
  from './site';

let site: Site;
beforeAll(async () => { site = await startSite(); });
afterAll(async () => {
  await site?.stop();
  expect(faults).toEqual([]);
});

test('a worker sees the day’s visits and what a record of one is answered', async () => {
  const page = await openAs(site, 'wk1', 'm');
  await page.getByText('这一天没有安排上门').waitFor();
  await accessible(page, 'a day without visits');
  await page.goto(`${site.url}/m/?day=2025-12-01`);
  await page.locator('.visits a').first().waitFor();
  expect(await page.locator('.visits').innerText()).toContain('住户 H01');
  await accessible(page, 'a day of visits');
  await pictured(page, 'phone-day');
  for (const box of await page.locator('.visits a, .days button').all()) {
    expect((await box.boundingBox())!.height).toBeGreaterThanOrEqual(48);
  }
  await page.locator('.visits a').first().click();
  await page.getByRole('heading', { name: '住户' }).waitFor();
  await accessible(page, 'a visit');
  await page.context().close();
});

test('a supervisor’s record of attendance is told what is missing, at its field', async () => {
  const page = await openAs(site, 'jia.du', 'm');
  await page.getByRole('link', { name: /课程/ }).click();
  await page.getByLabel('合同').waitFor();
  await page.getByRole('button', { name: '提交' }).click();
  await page.getByRole('alert').waitFor();
  expect(await page.locator('[aria-invalid="true"]').count()).toBeGreaterThan(1);
  await settled(page);
  await accessible(page, 'attendance');
  await page.context().close();
});

test('every page of the phone is without a fault of axe in English, its forms by Tab', async () => {
  for (const login of ['wk1', 'jia.du', 'vol01']) {
    const page = await openAs(site, login, 'm');
    await page.evaluate(() => localStorage.setItem('pobing.language', 'en'));
    await page.goto(`${site.url}/m/?day=2025-12-01`);
    await page.locator('nav a, .visits a').first().waitFor();
    const links = await page.locator('nav a, .visits a').evaluateAll((all) =>
      all.map((a) => (a as HTMLAnchorElement).href).filter((href) => href.includes('/m/')));
    expect(links.length, login).toBeGreaterThan(0);
    for (const link of new Set(links)) {
      await page.goto(link);
      await expect.poll(() => page.getByText('Reading …').count()).toBe(0);
      expect(await page.locator('html').getAttribute('lang')).toBe('en');
      expect.soft(await axeFaults(page), `axe on ${link}`).toEqual([]);
      expect.soft(await unreached(page), `Tab on ${link}`).toEqual([]);
    }
    await page.context().close();
  }
});

test('a volunteer finds what there is to record', async () => {
  const page = await openAs(site, 'vol01', 'm');
  await page.getByRole('navigation').getByRole('link').first().waitFor();
  await accessible(page, 'a volunteer');
  await page.context().close();
});
