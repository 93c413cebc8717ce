// What residents and passers-by come for: read without script, by keyboard alone, in large type.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { pictured } from './pictures';
import { accessible, axeFaults, faults, kPassword, open, openAs, settled, type Site, startSite }
  from './site';

// Every page twice by axe: a busy machine takes its time.
vi.setConfig({ testTimeout: 400_000 });

let site: Site;
beforeAll(async () => { site = await startSite(); });
afterAll(async () => {
  await site?.stop();
  expect(faults).toEqual([]);
});

/** The address with ids as stars: pages of one kind. */
const kindOf = (path: string) =>
  path.split('/').map((part) => (/[_]|^ocds-/.test(part) ? '*' : part)).join('/');

/** One page of each kind that the public's links lead to. */
async function kinds(page: Page): Promise<string[]> {
  const found = new Map<string, string>([['/', '/']]);
  for (const path of found.values()) {
    await page.goto(site.url + path);
    const links = await page.locator('a[href^="/"]').evaluateAll((all) =>
      all.map((a) => new URL((a as HTMLAnchorElement).href).pathname));
    for (const link of links) {
      const kind = kindOf(link);
      if (!/^\/(api|desk|m)\b|\.(css|xlsx|pdf)$/.test(link) && !found.has(kind)) {
        found.set(kind, link);
      }
    }
  }
  return [...found.values()];
}

test('axe finds no fault on any page of the public, in either language and size', async () => {
  const page = await open(site);
  const paths = await kinds(page);
  for (const must of ['/ask', '/results', '/opportunities', '/register', '/payments', '/sign-in']) {
    expect(paths).toContain(must);
  }
  expect(paths.length).toBeGreaterThan(15);
  for (const path of paths) {
    for (const look of ['lang=zh', 'lang=en&text=large']) {
      await page.goto(`${site.url}${path}?${look}`);
      await accessible(page, `${path}?${look}`);
    }
  }
  await page.context().close();
});

test('nor on any page of the server for those who oversee', async () => {
  const page = await open(site);
  await page.goto(`${site.url}/sign-in`);
  await page.getByLabel('登录名').fill('shen.ji');
  await page.getByLabel('密码').fill(kPassword);
  await page.locator('main').getByRole('button', { name: '登录' }).click();
  await page.getByRole('button', { name: '退出' }).waitFor();
  const paths = await kinds(page);
  expect(paths.length).toBeGreaterThan(30);
  for (const [i, path] of paths.entries()) {
    await page.goto(`${site.url}${path}?lang=${i % 2 === 0 ? 'zh' : 'en'}`);
    expect.soft(await axeFaults(page), `axe on ${path}`).toEqual([]);
  }
  await page.context().close();
});

test('in large type on a phone nothing but tables is wider than the screen', async () => {
  const page = await open(site, 'desk', true);
  for (const path of ['/', '/ask', '/results', '/opportunities', '/register']) {
    await page.goto(`${site.url}${path}?text=large`);
    const wide = await page.evaluate(() =>
      document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(wide, path).toBeLessThanOrEqual(0);
    for (const link of await page.locator('main button').all()) {
      expect((await link.boundingBox())!.height).toBeGreaterThanOrEqual(44);
    }
  }
  await page.goto(`${site.url}/?text=large`);
  await pictured(page, 'public-home-large-phone');
  // The size is kept from page to page.
  await page.locator('main').getByRole('link', { name: /求助/ }).click();
  expect(await page.locator('html.large').count()).toBe(1);
  await page.getByRole('link', { name: '标准字号' }).click();
  expect(await page.locator('html.large').count()).toBe(0);
  await page.context().close();
});

/** Tab until the control with this id has the focus. */
async function tabTo(page: Page, id: string): Promise<void> {
  for (let i = 0; i < 60; ++i) {
    if ((await page.evaluate(() => document.activeElement?.id)) === id) return;
    await page.keyboard.press('Tab');
  }
  expect.fail(`no Tab leads to #${id}`);
}

test('without script and by keyboard alone a resident asks for help, and is answered', async () => {
  const context = await site.browser.newContext({
    javaScriptEnabled: false, locale: 'zh-CN', viewport: { width: 390, height: 844 },
  });
  const page = await context.newPage();
  await page.goto(`${site.url}/ask`);
  await pictured(page, 'public-ask-phone');
  await tabTo(page, 'area');
  for (let i = 0; i < 200; ++i) {
    if ((await page.locator('#area').inputValue()) === '440607004001') break;
    await page.keyboard.press('ArrowDown');
  }
  expect(await page.locator('#area').inputValue()).toBe('440607004001');
  await tabTo(page, 'what');
  await page.keyboard.type('母亲独居,摔伤后没人做饭 🍎 <script>alert(1)</script>');
  await tabTo(page, 'name');
  await page.keyboard.type('梁某');
  await tabTo(page, 'phone');
  await page.keyboard.type('没有电话号码');
  await tabTo(page, 'consents');
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  // Too short for a number: the browser or the program says so, and what was typed stays.
  await tabTo(page, 'phone');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('家里没有电话号码');
  await page.keyboard.press('Enter');
  await page.getByRole('alert').waitFor();
  expect(await page.locator('#phone').getAttribute('aria-invalid')).toBe('true');
  expect(await page.locator('#phone-wrong').innerText()).toContain('数字');
  expect(await page.locator('#what').inputValue()).toContain('<script>alert(1)</script>');
  expect(await page.locator('#consents').isChecked()).toBe(true);
  await tabTo(page, 'phone');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('138 0000 0000');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/ask\/help_/);
  await page.getByText('已经收到').waitFor();
  const address = page.url();
  expect(await page.locator('main').innerText()).not.toContain('梁某');
  await pictured(page, 'public-asked-phone');

  const desk = await openAs(site, 'yun.wu');
  await desk.getByRole('link', { name: '求助', exact: true }).first().click();
  await desk.locator('tbody a').first().click();
  await settled(desk);
  expect(await desk.locator('main').innerText()).toContain('<script>alert(1)</script>');
  await accessible(desk, 'a request for help');
  await desk.getByRole('link', { name: '查看联系方式' }).click();
  await desk.getByLabel('事由').fill('回电核实');
  await desk.getByRole('button', { name: /提交|查看/ }).click();
  await desk.getByText('13800000000').waitFor();
  await desk.getByRole('link', { name: /已记下|记下/ }).click();
  await desk.getByRole('link', { name: '答复求助' }).click();
  await desk.getByLabel('答复', { exact: false }).first().fill('明天上午上门看望,请留意来电。');
  await desk.getByRole('button', { name: /提交|答复/ }).click();
  await desk.getByText('已答复').first().waitFor();
  await desk.context().close();

  await page.goto(address);
  await page.getByText('明天上午上门看望').waitFor();
  await context.close();
});

test('what is sent twice is one request, and a wrong number is told apart', async () => {
  const page = await open(site);
  await page.goto(`${site.url}/ask`);
  const key = await page.locator('input[name=key]').inputValue();
  const send = async () => (await page.request.post(`${site.url}/ask`, {
    headers: { Origin: site.url },
    form: {
      key, area: '440607004001', name: '黄某', phone: '0757-88880002',
      what: '想问食堂在哪里', consents: 'on',
    },
  })).url();
  const [one, two] = [await send(), await send()];
  expect(one).toMatch(/\/ask\/help_/);
  expect(two).toBe(one);
  await page.goto(`${site.url}/ask`);
  await page.getByLabel('求助编号').fill('help_没有这个');
  await page.getByRole('button', { name: '查询' }).click();
  await page.getByRole('heading', { name: '没有找到' }).waitFor();
  await accessible(page, 'no such request');
  await page.goto(`${site.url}/rate/nonsense`);
  await page.getByText('这个评价链接无效').waitFor();
  await accessible(page, 'no such link');
  await page.context().close();
});
