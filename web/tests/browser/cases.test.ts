// What may come up beside the thread: a challenge is raised and answered, a client is served case
// by case. Each begins with the demo's story up to the day on which it happens.
import { afterAll, describe, expect, test, vi } from 'vitest';
import { as, type Person, saying, story } from './person';
import { accessible, faults, settled, startStory, type Story } from './site';

vi.setConfig({ testTimeout: 300_000 });
afterAll(() => expect(faults).toEqual([]));

/** The story up to a heading of it. */
const until = (heading: string) => story.slice(0, story.indexOf(`# ---- ${heading}`));
async function found(p: Person, list: string, words: string): Promise<string> {
  await p.page.goto(`${p.site.url}/desk/list/${list}`);
  await settled(p.page);
  await p.page.locator('tbody tr', { hasText: words }).getByRole('link').first().click();
  await p.page.waitForURL('**/item/**');
  await settled(p.page);
  return new URL(p.page.url()).pathname.replace('/desk/item/', '');
}

describe('a challenge of the result', () => {
  let site: Story;
  afterAll(async () => { await site?.stop(); });
  const of = <T>(login: string, what: (p: Person) => Promise<T>) => as(site, login, false, what);
  let purchase = '';

  test('is raised by who was not chosen', async () => {
    site = await startStory(until('5 contract'));
    await site.at('2025-03-04T09:00');
    await of('yi.guan', async (p) => {
      purchase = await found(p, 'procurement', '困难老人居家照料服务');
      await p.on(purchase, 'procurement.challenge', { words: '服务方案一项的评分没有说明理由' });
      await p.shows('评分对照表');
    });
  });
  test('is answered by the purchaser at the desk, under its own name', async () => {
    await of('chen.jie', async (p) => {
      await p.page.goto(`${site.url}/desk/`);
      await settled(p.page);
      const task = p.page.locator('.tasks > li').filter({ hasText: '答复质疑' });
      expect(await task.innerText()).toContain('2025年3月13日');
      await task.locator('a[href*="/do/procurement.answer?"]').first().click();
      const which = p.page.getByLabel('办理哪一件');
      await which.waitFor();
      expect(await which.innerText()).toContain('服务方案一项的评分没有说明理由');
      await accessible(p.page, 'the answer to a challenge');
      await p.send('procurement.answer', { upheld: 'false', words: '各成员评分及理由已随结果公布' });
      await p.shows('各成员评分及理由已随结果公布', '2025年3月4日');
    });
  });
});

describe('a case of social work', () => {
  let site: Story;
  afterAll(async () => { await site?.stop(); });
  const of = <T>(login: string, what: (p: Person) => Promise<T>) => as(site, login, false, what);
  const kWords = '独居,丧偶半年,很少出门';
  let item = '';

  test('is opened by the supervisor for a client who is registered on the way', async () => {
    site = await startStory(until('6 delivery'));
    await site.at('2025-04-10T09:00');
    await of('jia.du', async (p) => {
      await p.page.goto(`${site.url}/desk/list/casework`);
      await p.page.locator('main a[href*="/do/person.register"]').click();
      await p.fill('person.register',
        { id_number: '990000195608150106', name: '何婆婆', area: '440607004001' });
      await p.submit();
      await p.page.waitForURL('**/do/casework.open**');
      item = await p.send('casework.open', {
        contract: saying('居家照料'), kind: 'casework', consents: 'true', consented_by: 'client',
        opened_on: '2025-04-10', worker: saying('莫晓晴'), text: kWords,
      });
      await p.state('接案');
      await p.shows('K01');
      await accessible(p.page, 'a case');
    });
  });
  test('goes step by step, and a step left out is refused in words', async () => {
    await of('wk1', async (p) => {
      await found(p, 'casework', 'K01');
      await p.page.locator('main a[href*="/do/casework.advance?"]').first().click();
      await p.fill('casework.advance', { done_on: '2025-04-10', text: '电话约访', to: 'intervention' });
      await p.submit();
      const refused = p.page.locator('.refusal').first();
      await refused.waitFor();
      expect(await refused.innerText()).toContain('各阶段须依次进行');
      await p.send('casework.advance', { to: 'assessment' });
      await p.state('预估');
      for (const [to, state] of [['planning', '计划'], ['intervention', '介入']]) {
        await p.on(item, 'casework.advance', { done_on: '2025-04-10', text: '约定目标', to: to! });
        await p.state(state!);
      }
    });
  });
  test('shows the purchaser states and days, and neither words nor who it is', async () => {
    await of('chen.jie', async (p) => {
      await found(p, 'casework', 'K01');
      await p.state('介入');
      const said = await p.page.locator('main').innerText();
      for (const hidden of [kWords, '何婆婆', '约定目标']) expect(said).not.toContain(hidden);
      expect(await p.page.locator('main a[href*="/do/casework."]').count()).toBe(0);
    });
  });
  test('is read with a reason, evaluated and closed, and not before it was evaluated', async () => {
    await of('jia.du', async (p) => {
      await p.page.goto(`${site.url}/desk/item/${item}`);
      await p.page.locator('main a[href*="/do/casework.read?"]').first().click();
      await p.fill('casework.read', { reason: '每月督导' });
      await p.submit();
      await p.page.getByText(kWords).waitFor();
      await accessible(p.page, 'the words of a case');
    });
    await of('wk1', async (p) => {
      await p.page.goto(`${site.url}/desk/item/${item}`);
      await settled(p.page);
      expect(await p.page.locator('main a[href*="/do/casework.close?"]').count()).toBe(0);
      await p.on(item, 'casework.evaluate',
        { done_on: '2025-04-10', text: '每周外出两次', outcome: 'reached' });
      await p.state('评估');
      await p.on(item, 'casework.close',
        { done_on: '2025-04-10', text: '目标达成', close_reason: 'goals_reached' });
      await p.state('已结案');
    });
  });
});
