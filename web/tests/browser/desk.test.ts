// The desk as its people use it: every role's first page and lists, and what goes wrong on the way.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fillNeed, recorded, submit } from './need';
import { pictured } from './pictures';
import { accessible, axeFaults, faults, kPassword, open, openAs, settled, signIn, type Site,
  startSite } from './site';

let site: Site;
beforeAll(async () => { site = await startSite(); });
afterAll(async () => {
  await site?.stop();
  expect(faults).toEqual([]); // neither an error of a script nor one that the policy stopped
});
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const left = (page: Page) => page.context().close();

const roles = {
  'yun.wu': '社区居委会', 'chen.jie': '购买方经办', 'he.guohua': '购买方负责人', 'cai.min': '财政',
  'jia.lin': '承接主体负责人', 'jia.du': '督导', 'luo.yi': '专家', 'ping.heng': '评估方',
  'shen.ji': '审计', 'sys.an': '系统管理员', 'sec.bo': '安全管理员', 'aud.ce': '审计管理员',
};

describe('every role', () => {
  for (const [login, role] of Object.entries(roles)) {
    test(`${login} sees the tasks and each list of the menu`, async () => {
      const page = await openAs(site, login);
      await expect.poll(() => page.locator('.who').innerText()).toContain(role);
      await heading(page, '我的待办').waitFor();
      await settled(page);
      expect(await page.locator('.refusal').count()).toBe(0);
      const names = await page.locator('nav .step a').allInnerTexts();
      expect(names.length).toBeGreaterThan(1);
      for (const name of names) {
        await page.locator('nav').getByRole('link', { name, exact: true }).click();
        await heading(page, name).waitFor();
        await settled(page);
        expect(await page.locator('.refusal').allInnerTexts(), `${login} ${name}`).toEqual([]);
      }
      await left(page);
    });
  }
});

describe('every kind of item', () => {
  // The auditor reads the most; by turns in Chinese and in English.
  test('has a list and a page without a fault of axe', async () => {
    const page = await openAs(site, 'shen.ji');
    const lists = await page.locator('nav .step a').evaluateAll((all) =>
      all.map((a) => (a as HTMLAnchorElement).href));
    let items = 0;
    for (const [i, list] of lists.entries()) {
      await page.evaluate((to) => localStorage.setItem('pobing.language', to),
        i % 2 === 0 ? 'en' : 'zh');
      await page.goto(list);
      await page.locator('h1').first().waitFor();
      await expect.poll(() => page.getByText(/正在读取|Reading …/).count()).toBe(0);
      expect.soft(await axeFaults(page), `axe on ${list}`).toEqual([]);
      const first = page.locator('tbody th a').first();
      if (!(await first.count())) continue;
      items += 1;
      await first.click();
      await page.waitForURL(/\/item\//);
      await expect.poll(() => page.getByText(/正在读取|Reading …/).count()).toBe(0);
      expect.soft(await axeFaults(page), `axe on ${page.url()}`).toEqual([]);
    }
    expect(lists.length).toBeGreaterThan(10);
    expect(items).toBeGreaterThan(7);
    await left(page);
  }, 600_000);
});

describe('signing in', () => {
  test('by keyboard alone, from the skip link to the tasks', async () => {
    const page = await open(site);
    await heading(page, '登录').waitFor();
    await accessible(page, 'sign-in');
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').innerText()).toBe('跳到正文');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.type('cai.min');
    await page.keyboard.press('Tab');
    await page.keyboard.type(kPassword);
    await page.keyboard.press('Enter');
    await heading(page, '我的待办').waitFor();
    await left(page);
  });
  test('with a wrong password is refused in words, and they are read out', async () => {
    const page = await open(site);
    await page.getByLabel('登录名').fill('cai.min');
    await page.getByLabel('密码').fill('wrong');
    await page.getByRole('button', { name: '登录' }).click();
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.innerText()).toContain('登录名或密码不对');
    await expect.poll(() => alert.evaluate((e) => e === document.activeElement)).toBe(true);
    await left(page);
  });
});

const kHostile = '<script>document.title="x"</script> & “引号” 🙂 \u202Eمرحبا\u202C';

describe('a need', () => {
  test('is recorded by the community and joined by the purchaser; it stays text', async () => {
    const page = await openAs(site, 'yun.wu');
    await page.goto(`${site.url}/desk/do/need.record`);
    await submit(page);
    await page.getByRole('alert').waitFor();
    const people = page.getByLabel('人数');
    expect(await people.getAttribute('aria-invalid')).toBe('true');
    const names = (await people.getAttribute('aria-describedby'))!.split(' ');
    const said = page.locator(`[id="${names.pop()}"]`);
    expect(await said.innerText()).toContain('必填');
    await pictured(page, 'desk-form');
    await accessible(page, 'a form with errors');
    await fillNeed(site, page, kHostile);
    await submit(page);
    await heading(page, '<script>').waitFor();
    expect(await page.title()).toBe('破冰 · 工作台');
    expect(await page.getByRole('status').innerText()).toContain('已办理');
    await accessible(page, 'an item');
    const address = page.url();
    await left(page);

    const purchaser = await openAs(site, 'chen.jie');
    await purchaser.goto(address);
    await heading(purchaser, '<script>').waitFor();
    await purchaser.locator('main .buttons').getByRole('link').first().click();
    await purchaser.getByLabel('名称').fill('云东海社区助老');
    await submit(purchaser);
    await heading(purchaser, '云东海社区助老').waitFor();
    expect(await purchaser.locator('main .state').first().innerText()).toBe('进行中');
    await purchaser.goto(address);
    await expect.poll(() => purchaser.locator('main .state').first().innerText()).toBe('已归入购买需求');
    await left(purchaser);
  });

  test('is not lost when the session ends in the middle of the form', async () => {
    const page = await openAs(site, 'yun.wu');
    await fillNeed(site, page, '会话过期时填写的内容');
    await page.context().clearCookies();
    await submit(page);
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    await accessible(page, 'the sign-in over a form');
    await dialog.getByLabel('登录名').fill('yun.wu');
    await dialog.getByLabel('密码').fill(kPassword);
    await dialog.getByRole('button', { name: '登录' }).click();
    await heading(page, '会话过期时填写的内容').waitFor();
    expect(await recorded(site, page, '会话过期时填写的内容')).toBe(1);
    await left(page);
  });

  test('is recorded once though the network went and the first answer was lost', async () => {
    const page = await openAs(site, 'yun.wu');
    await fillNeed(site, page, '断网时填写的内容');
    await page.context().setOffline(true);
    await submit(page);
    await page.getByText('正在自动重试').waitFor();
    await page.context().setOffline(false);
    const keys: (string | undefined)[] = [];
    await page.route('**/api/needs', async (route) => {
      keys.push(route.request().headers()['idempotency-key']);
      if (keys.length > 1) return route.continue();
      await route.fetch(); // done at the server, and its answer is lost
      return route.abort('connectionreset');
    });
    await heading(page, '断网时填写的内容').waitFor();
    expect(keys.length).toBeGreaterThan(1);
    expect(new Set(keys).size).toBe(1);
    await page.unroute('**/api/needs');
    expect(await recorded(site, page, '断网时填写的内容')).toBe(1);
    await left(page);
  });

  test('that somebody else changed says what is different now', async () => {
    const page = await openAs(site, 'yun.wu');
    await fillNeed(site, page, '两个窗口');
    await submit(page);
    await heading(page, '两个窗口').waitFor();
    const other = await page.context().newPage();
    await other.goto(page.url());
    for (const one of [page, other]) {
      await one.locator('main .buttons').getByRole('link', { name: /撤/ }).click();
      await one.getByText('此操作无需填写内容').waitFor();
    }
    await other.getByRole('button', { name: /撤/ }).click();
    await heading(other, '两个窗口').waitFor();
    await page.getByRole('button', { name: /撤/ }).click();
    const alert = page.getByRole('alert').filter({ hasText: '有人改过它' });
    await alert.waitFor();
    expect(await alert.innerText()).toContain('第 1 版');
    expect(await alert.getByRole('row', { name: /状态/ }).innerText()).toContain('已撤回');
    expect(await alert.innerText()).toContain('不再可做');
    await accessible(page, 'a stale form');
    await page.getByRole('button', { name: /撤/ }).click();
    const refusal = page.getByRole('alert').filter({ hasText: '没有办成' });
    await refusal.waitFor();
    expect(await refusal.innerText()).toContain('现在的状态:已撤回');
    await left(page);
  });
});

describe('pages', () => {
  test('are without a fault of axe, and look as they were judged', async () => {
    const page = await openAs(site, 'shen.ji');
    for (const key of ['line', 'procurement', 'visit', 'payment', 'contract']) {
      await page.goto(`${site.url}/desk/list/${key}`);
      await settled(page);
      await page.locator('tbody tr:visible').first().waitFor();
      if (key === 'line') await pictured(page, 'desk-budget', page.locator('.chart'));
      if (key === 'procurement') await pictured(page, 'desk-procurement');
      await accessible(page, key);
    }
    await page.locator('tbody a').first().click();
    await page.getByRole('heading', { name: '历史记录' }).waitFor();
    await settled(page);
    expect(await page.locator('section tbody tr').count()).toBeGreaterThan(4);
    await accessible(page, 'a contract');
    await page.goto(`${site.url}/desk/calendar`);
    await settled(page);
    await page.getByRole('checkbox').check();
    await page.locator('tbody tr').first().waitFor();
    expect(await page.locator('tbody').allInnerTexts().then((all) => all.join())).toContain('已办');
    await accessible(page, 'calendar');
    await left(page);
  });
  test('speak English when asked to, and remember it', async () => {
    const page = await openAs(site, 'he.guohua');
    await page.getByRole('button', { name: 'English' }).click();
    await heading(page, 'My tasks').waitFor();
    await page.reload();
    await heading(page, 'My tasks').waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await settled(page);
    await accessible(page, 'tasks in English');
    await pictured(page, 'desk-tasks-en');
    await left(page);
  });
  test('a form of nested lists takes rows pasted from a spreadsheet', async () => {
    const page = await openAs(site, 'chen.jie');
    await page.goto(`${site.url}/desk/do/procurement.draft`);
    const step = (name: string) =>
      page.locator('.stepper').getByRole('button', { name }).click();
    await step('评审办法');
    const group = page.getByRole('group', { name: '评审因素' });
    await group.getByRole('button', { name: '加一行' }).focus();
    await page.evaluate(() => {
      const data = new DataTransfer();
      data.setData('text/plain', 'T1\t方案\t30\nT2\t人员\tx\n');
      document.activeElement!.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    });
    expect(await group.locator('input').nth(4).inputValue()).toBe('人员');
    await step('最早日期');
    await submit(page);
    await page.getByRole('alert').waitFor();
    await page.getByText('第 1 步,共 6 步').waitFor(); // the first that has a fault
    await step('评审办法');
    const row = group.getByRole('group', { name: '第 2 行' });
    const weight = row.locator('input[aria-invalid]').last();
    const id = (await weight.getAttribute('aria-describedby'))!.split(' ').pop();
    expect(await page.locator(`[id="${id}"]`).innerText()).toContain('须为整数');
    await accessible(page, 'a nested form with errors');
    await left(page);
  });
  test('an address deep in the app opens there, after signing in', async () => {
    const page = await open(site);
    await page.goto(`${site.url}/desk/list/contract`);
    await signIn(page, 'cai.min');
    await heading(page, '合同').waitFor();
    await left(page);
  });
});
