// The desk's rooms: a member scores in the evaluation room, a clerk drafts a purchase step by step,
// a supplier finds all of its own in one place, and a complaint is read by both parties.
import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, test, vi } from 'vitest';
import type { Page } from 'playwright-core';
import { as, type Person, saying, story, storys } from './person';
import { accessible, faults, kPassword, settled, startStory, type Story } from './site';

vi.setConfig({ testTimeout: 300_000 });
afterAll(() => expect(faults).toEqual([]));

const until = (words: string) => {
  const at = story.indexOf(words);
  expect(at, words).toBeGreaterThan(0);
  return story.slice(0, at);
};
const fits = (page: Page) => page.evaluate(() =>
  document.documentElement.scrollWidth - document.documentElement.clientWidth);
/** For whoever looks at the pages: POBING_SHOTS names a folder. */
async function shot(p: Person, name: string): Promise<void> {
  const folder = process.env.POBING_SHOTS;
  if (folder) await p.page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
}
const kTitle = '云东海街道困难老人居家照料服务';

describe('the evaluation room', () => {
  let site: Story;
  afterAll(async () => { await site?.stop(); });
  const of = <T>(login: string, what: (p: Person) => Promise<T>, small = false) =>
    as(site, login, small, what);
  let room = '';
  const kMine = '26.73';

  test('is entered from the tasks; what is wrong is told before anything is sent', async () => {
    const ou = 'login=ou.qi name=区琪 role=expert org=$XY area=440600000000';
    expect(story).toContain(ou);
    site = await startStory(until('zhong.lan procurement.lock_sheet')
      .replace(ou, `${ou} password=${kPassword}`));
    await site.at('2025-02-26T11:00');
    await of('zhong.lan', async (p) => {
      await p.page.goto(`${site.url}/desk/`);
      await settled(p.page);
      await p.page.locator('.tasks').getByRole('link', { name: '进入评审室评分' }).click();
      await p.page.waitForURL('**/room/**');
      room = new URL(p.page.url()).pathname;
      await settled(p.page);
      await p.shows('两名社工带六名护理员', '护理员按班次轮派', '176,000.00', '确认护理员名单', '须回避');
      await accessible(p.page, 'the evaluation room');
      await shot(p, 'room');
      const inputs = p.page.locator('form.sheet input');
      expect(await inputs.count()).toBe(8);
      await inputs.nth(0).fill('很好');
      await p.shows('须为 0 到 30 的数');
      await inputs.nth(0).fill('30.5');
      await p.shows('超过满分 30');
      await p.page.getByRole('button', { name: '锁定评分表' }).click();
      await p.shows('还有 8 处需要填写或改正');
      expect(await p.page.getByRole('dialog').count()).toBe(0);
      await accessible(p.page, 'a sheet with errors');
      await shot(p, 'room-errors');
    });
  });
  test('keeps the sheet through a reload, and locks it once it was confirmed', async () => {
    await of('zhong.lan', async (p) => {
      await p.page.goto(site.url + room);
      const inputs = p.page.locator('form.sheet input');
      await inputs.first().waitFor();
      // Down a supplier's column by the keyboard alone.
      await inputs.nth(0).focus();
      for (const points of [kMine, '22', '14', '9']) {
        await p.page.keyboard.type(points);
        await p.page.keyboard.press('Enter');
      }
      await expect.poll(() => p.page.locator('form.sheet output').first().innerText())
        .toBe('71.73');
      await p.page.reload();
      await p.shows('已恢复上次没有锁定的评分');
      expect(await inputs.nth(0).inputValue()).toBe(kMine);
      for (const [n, points] of ['22', '19', '12', '7'].entries()) {
        await inputs.nth(n * 2 + 1).fill(points);
      }
      await p.page.getByRole('button', { name: '锁定评分表' }).click();
      const dialog = p.page.getByRole('dialog');
      await dialog.getByText('71.73').waitFor();
      await accessible(p.page, 'the question before a sheet is locked');
      await dialog.getByRole('button', { name: '再检查一下' }).click();
      await inputs.nth(1).fill('21.5');
      await p.page.getByRole('button', { name: '锁定评分表' }).click();
      await dialog.getByText('59.50').waitFor();
      await dialog.getByRole('button', { name: '确认锁定' }).click();
      await p.shows('您的评分表已锁定,不能再改。还有 2 位成员没有锁定。');
      expect(await p.page.locator('form.sheet').count()).toBe(0);
      await p.page.goto(`${site.url}/desk/`);
      await settled(p.page);
      expect(await p.page.getByRole('link', { name: '进入评审室评分' }).count()).toBe(0);
    });
  });
  test('shows nobody another\'s points before the report, and strangers nothing', async () => {
    await of('luo.yi', async (p) => {
      await p.page.goto(site.url + room);
      await p.page.getByText('只有本项目的采购人、评审小组成员和监督部门可以进入评审室').waitFor();
      expect(await p.page.locator('main').innerText()).not.toContain('两名社工');
    });
    for (const login of ['ou.qi', 'liang.wen']) {
      await of(login, async (p) => {
        await p.page.goto(site.url + room);
        await settled(p.page);
        expect(await p.page.locator('main').innerText()).not.toContain(kMine);
        expect(await fits(p.page)).toBeLessThanOrEqual(0);
        await accessible(p.page, 'the room on a phone');
        await shot(p, `room-phone-${login}`);
        await p.sheet(room.replace('/desk/room/', 'procurement/'),
          { 同行: [26, 22, 13, 9], 安悦: [23, 19, 12, 8] });
      }, true);
    }
    await of('chen.jie', async (p) => {
      await p.page.goto(site.url + room);
      await settled(p.page);
      await p.shows('评分表已锁定');
      expect(await p.page.locator('main').innerText()).not.toContain(kMine);
      expect(await p.page.locator('form.sheet').count()).toBe(0);
    });
  });
  test('shows the table of all points once the report is in', async () => {
    await site.at('2025-02-26T16:00');
    await of('chen.jie', async (p) => {
      await p.on(room.replace('/desk/room/', 'procurement/'), 'procurement.report');
      await p.page.locator('main').getByRole('link', { name: '评审室' }).click();
      await p.page.waitForURL('**/room/**');
      await p.shows('评分对照表', kMine);
      await accessible(p.page, 'the room after the report');
      await shot(p, 'room-reported');
    });
  });
});

describe('a purchase with a bond', () => {
  let site: Story;
  afterAll(async () => { await site?.stop(); });
  const of = <T>(login: string, what: (p: Person) => Promise<T>, small = false) =>
    as(site, login, small, what);
  let item = '';

  test('is drafted step by step, with today\'s rules and the earliest days beside', async () => {
    site = await startStory(until('chen.jie procurement.draft'));
    await site.at('2025-01-15T09:30');
    await of('chen.jie', async (p) => {
      p.page.on('dialog', (one) => void one.accept());
      await p.page.goto(`${site.url}/desk/list/procurement`);
      await p.page.locator('main a[href$="/do/procurement.draft"]').click();
      await p.page.getByText('第 1 步,共 6 步').waitFor();
      await accessible(p.page, 'the tender wizard');
      await shot(p, 'wizard-1');
      await p.fill('procurement.draft', {
        ...storys('procurement.draft'), catalogue_item: saying('困难老人居家照料服务'),
        line: saying('困难老人居家照料服务'), bond_amount: '4000.00', price_weight: '35',
      });
      await p.shows('第 6 步,共 6 步', '2025年2月14日', '2025年2月24日');
      await accessible(p.page, 'the earliest days');
      await shot(p, 'wizard-6');
      await p.page.reload();
      await p.shows('第 6 步,共 6 步');
      const step = (name: string) =>
        p.page.locator('.stepper').getByRole('button', { name }).click();
      await step('金额与适用规则');
      await p.shows('未达采购限额 1,000,000.00', '未确认');
      await shot(p, 'wizard-2');
      await step('需求与指标');
      await p.shows('合计 180,000.00 元,不超过最高限价 180,000.00 元');
      await accessible(p.page, 'the measures of a draft');
      await shot(p, 'wizard-3');
      await step('评审办法');
      await p.shows('价格 35 分 + 评审因素 80 分 = 115 分', '法定范围 10 至 30');
      await shot(p, 'wizard-4');
      await step('保证金与政策');
      await p.shows('最多 3,600.00 元');
      await shot(p, 'wizard-5');
      await step('最早日期');
      await p.submit();
      // The program says so too, and where it is mended.
      await p.page.locator('.refusal').first().waitFor();
      await p.shows('第 4 步,共 6 步');
      await accessible(p.page, 'a draft that was refused');
      await p.page.locator('[id$="-price_weight"]').fill('20');
      await step('最早日期');
      await p.submit();
      await p.shows('第 5 步,共 6 步');
      await p.page.locator('[id$="-bond_amount"]').fill('三千');
      await step('最早日期');
      await p.submit();
      await p.shows('第 5 步,共 6 步');
      await p.page.locator('[id$="-bond_amount"]').fill('3000');
      await step('最早日期');
      item = await p.send('procurement.draft', {});
      await p.state('草稿');
      await p.shows('3,000.00');
      await p.on(item, 'procurement.disclose');
    });
    await of('chen.jie', async (p) => {
      await p.page.goto(`${site.url}/desk/do/procurement.draft`);
      await p.page.getByText('第 1 步,共 6 步').waitFor();
      expect(await fits(p.page)).toBeLessThanOrEqual(0);
      await shot(p, 'wizard-phone');
    }, true);
  });
  test('is in the supplier\'s space, first as an intention and then open with what is needed',
    async () => {
      await of('jia.lin', async (p) => {
        await p.page.goto(`${site.url}/desk/`);
        await p.page.getByRole('link', { name: '我的投标' }).click();
        await settled(p.page);
        await p.shows('采购意向', kTitle, '目前没有正在征集响应的项目');
      });
      await site.at('2025-02-14T09:00');
      await of('he.guohua', (p) => p.on(item, 'procurement.issue',
        { on_sale_until: '2025-02-21', offers_until: '2025-02-25T09:30' }));
      await site.at('2025-02-17T10:00');
      await of('jia.lin', async (p) => {
        await p.page.goto(`${site.url}/desk/space`);
        await settled(p.page);
        await p.shows('还有 8 天', '保证金 3,000.00 元须在截止时刻之前', '提交密封的响应');
        await accessible(p.page, 'the supplier\'s space');
        await p.page.locator('main').getByRole('link', { name: '询问采购文件' }).click();
        await p.fill('procurement.ask_question', { question: '' });
        await p.submit();
        await p.page.locator('.field.wrong').waitFor();
        await p.send('procurement.ask_question', { question: '护理员可以是兼职吗?' });
        await p.page.goto(`${site.url}/desk/space`);
        await p.shows('护理员可以是兼职吗?', '尚未答复;采购人最迟 2025年2月20日 答复');
      });
    });
  test('has a question that is answered and a bond that is recorded from its page', async () => {
    await of('chen.jie', async (p) => {
      await p.page.goto(`${site.url}/desk/`);
      await settled(p.page);
      const task = p.page.locator('.tasks > li').filter({ hasText: '答复询问' });
      expect(await task.innerText()).toContain('2025年2月20日');
      await task.locator('a[href*="/do/procurement.answer_question?"]').first().click();
      await p.send('procurement.answer_question', { answer: '可以,但须固定到户。' });
      await p.shows('可以,但须固定到户。');
      const act = (name: string) => p.page.locator(`main a[href*="/do/procurement.${name}?"]`);
      expect(await act('answer_question').count()).toBe(0);
      // Nothing is due for return before the opening, so nothing offers it.
      expect(await act('bond_returned').count()).toBe(0);
      await p.on(item, 'procurement.bond_received', {
        supplier: saying('同行'), kind: 'bid', form: 'bank_transfer', amount: '3000',
        reference: '回单 0217', received_at: '2025-02-17T09:20',
      });
    });
  });
  test('shows the supplier its receipt to take along, and hours when the end is near', async () => {
    await site.at('2025-02-24T16:20');
    await of('jia.lin', async (p) => {
      await p.page.goto(`${site.url}/desk/space`);
      await settled(p.page);
      await p.shows('还有 17 小时 10 分', '已由采购人登记到账', '可以,但须固定到户。');
      await p.page.locator('main').getByRole('link', { name: '提交密封的首次响应' }).click();
      await p.fill('procurement.offer', { ...storys('procurement.offer'), price: '十七万' });
      await p.submit();
      await p.page.locator('.field.wrong').first().waitFor();
      await p.send('procurement.offer', { price: '179000' });
      await p.page.goto(`${site.url}/desk/space`);
      await p.shows('响应已收到', '尚未到退还的时候');
      await p.page.reload();
      await settled(p.page);
      const said = await p.page.locator('.receipt').first().innerText();
      expect(said).toMatch(/^[0-9a-f]{64}$/);
      const saved = p.page.waitForEvent('download');
      await p.page.getByRole('button', { name: '保存回执文件' }).click();
      const file = await (await saved).path();
      expect(JSON.parse(readFileSync(file, 'utf8')))
        .toMatchObject({ title: kTitle, receipt: said });
      await accessible(p.page, 'the space with a receipt');
      await shot(p, 'space');
    });
    await of('jia.lin', async (p) => {
      await p.page.goto(`${site.url}/desk/space`);
      await settled(p.page);
      expect(await fits(p.page)).toBeLessThanOrEqual(0);
      await shot(p, 'space-phone');
    }, true);
  });
});

describe('a complaint\'s file', () => {
  let site: Story;
  afterAll(async () => { await site?.stop(); });
  const of = <T>(login: string, what: (p: Person) => Promise<T>, small = false) =>
    as(site, login, small, what);
  let purchase = '';
  let file = '';

  test('is begun from the supplier\'s space after the answer to a challenge', async () => {
    site = await startStory(until('# ---- 5 contract'));
    await site.at('2025-03-04T09:00');
    await of('yi.guan', async (p) => {
      await p.page.goto(`${site.url}/desk/space`);
      await settled(p.page);
      await p.shows('成交供应商', '质疑期届满');
      await p.page.locator('main').getByRole('link', { name: '提出质疑' }).click();
      purchase = await p.send('procurement.challenge', { words: '服务方案一项的评分没有说明理由' });
    });
    await of('chen.jie', (p) => p.on(purchase, 'procurement.answer',
      { upheld: 'false', words: '各成员评分及理由已随结果公布' }));
    await of('yi.guan', async (p) => {
      await p.page.goto(`${site.url}/desk/space`);
      await settled(p.page);
      await p.shows('不成立。', '各成员评分及理由已随结果公布');
      await p.page.locator('main').getByRole('link', { name: '向财政部门投诉' }).click();
      await p.send('complaint.file', {
        challenge: saying('服务方案'), evidence: '评审报告摘录', request: '重新评审',
        matters: [{ words: '服务方案一项的评分没有说明理由', origin: 'challenged' }],
      });
      await p.page.goto(`${site.url}/desk/space`);
      await settled(p.page);
      await p.page.locator('a[href*="/item/complaint/"]').first().click();
      await p.page.waitForURL('**/item/complaint/**');
      file = new URL(p.page.url()).pathname.replace('/desk/item/', '');
      await p.shows('各方期限', '评审报告摘录', '重新评审', '财政部门');
      await p.page.locator('main a[href*="/do/complaint.withdraw?"]').first().waitFor();
    });
  });
  test('shows each side its own turn, and no reply to whoever complained', async () => {
    await of('cai.min', async (p) => {
      await p.on(file, 'complaint.accept');
      await p.on(file, 'complaint.notify', { concerned: saying('同行') });
      await p.shows('被投诉人', '相关供应商', '还没有说明');
      await accessible(p.page, 'a complaint');
      await shot(p, 'complaint');
    });
    const kReply = 'main a[href*="/do/complaint.reply?"]';
    await of('yi.guan', async (p) => {
      await p.page.goto(`${site.url}/desk/item/${file}`);
      await settled(p.page);
      await p.shows('您已投诉');
      expect(await p.page.locator(kReply).count()).toBe(0);
    });
    await of('chen.jie', async (p) => {
      await p.on(file, 'complaint.reply', { words: '评分理由已随结果公布' });
      await p.shows('评分理由已随结果公布');
      expect(await p.page.locator(kReply).count()).toBe(0);
    });
    await of('jia.lin', async (p) => {
      await p.page.goto(`${site.url}/desk/space`);
      await settled(p.page);
      await p.shows('投诉', '对投诉作出说明');
      await accessible(p.page, 'a space with a complaint');
      await p.page.goto(`${site.url}/desk/item/${file}`);
      await settled(p.page);
      expect(await fits(p.page)).toBeLessThanOrEqual(0);
      await shot(p, 'complaint-phone');
    }, true);
  });
  test('leads to a purchase whose measures the public reads as one table', async () => {
    const context = await site.browser.newContext({ locale: 'zh-CN',
      viewport: { width: 380, height: 800 } });
    const page = await context.newPage();
    await page.goto(`${site.url}/${purchase.replace('procurement/', 'procurements/')}`);
    const table = page.getByRole('region', { name: '绩效指标' });
    expect(await table.count()).toBe(1);
    expect(await table.locator('tbody tr').count()).toBe(5);
    const more = table.locator('tbody tr').first().locator('details');
    await more.locator('summary').click();
    expect(await more.innerText()).toContain('每户每月上限');
    expect(await fits(page)).toBeLessThanOrEqual(0);
    await accessible(page, 'a purchase in public');
    const folder = process.env.POBING_SHOTS;
    await page.setViewportSize({ width: 1280, height: 900 });
    if (folder) await page.screenshot({ path: `${folder}/public.png`, fullPage: true });
    await context.close();
  });
});
