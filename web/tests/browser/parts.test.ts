// Everyone's part before anything is bought: the expert reviews, the mentor judges, the supervisor
// enters staff, the department hands over, finance adjusts, the auditor looks at a past day.
import Excel from 'exceljs';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { submit } from './need';
import { as, type Person, saying } from './person';
import { accessible, faults, opened, settled, type Site, startSite } from './site';

vi.setConfig({ testTimeout: 300_000 });

let site: Site;
beforeAll(async () => { site = await startSite(); });
afterAll(async () => {
  await site?.stop();
  expect(faults).toEqual([]);
});
const of = <T>(login: string, what: (p: Person) => Promise<T>) => as(site, login, false, what);
/** From the list of its kind to the item that says so. */
async function found(p: Person, list: string, words: string): Promise<string> {
  await p.page.goto(`${site.url}/desk/list/${list}`);
  await settled(p.page);
  return opened(p.page, words);
}
const question = async (p: Person, item: string, name: string) => {
  await p.page.goto(`${site.url}/desk/item/${item}`);
  await settled(p.page);
  await p.page.locator('main').getByRole('link', { name }).click();
  await p.page.waitForURL((url) => url.pathname.includes('/question/'));
  await settled(p.page);
};

describe('an expert', () => {
  const kTitle = '困难老人助餐服务(含周末)';
  let item = '';
  test('sends a revised item back with what to change', async () => {
    await of('chen.jie', async (p) => {
      const old = await found(p, 'catalogue_item', '困难老人助餐服务');
      await p.on(old, 'catalogue.revise', {
        title: kTitle, gov_service_code: 'A0402', duty_id: saying('困难老人助餐'),
        stops_doing: '两名专职人员周末也不再送餐', outside_duty: 'false',
        must_self_perform: 'false', goods_or_works: 'false', financing: 'false',
        employment: 'false', otherwise_prohibited: 'false', reasons: '逐项核对',
      });
    });
    await of('luo.yi', async (p) => {
      item = await p.task('catalogue.return',
        { words: '周末的餐次没有写明', points: ['写明周末餐次的计价'] }, kTitle);
      await p.state('已退回修改');
      await p.shows('写明周末餐次的计价');
    });
  });
  test('passes it once it is amended, and every review stays to be read', async () => {
    await of('chen.jie', async (p) => {
      await p.on(item, 'catalogue.amend', { stops_doing: '两名专职人员周末也不再送餐,按餐次计价' });
      await p.state('草稿');
    });
    await of('luo.yi', async (p) => {
      await p.task('catalogue.review', { words: '计价已写明,同意' }, kTitle);
      await p.state('已评审');
    });
    await of('he.guohua', async (p) => {
      await question(p, item, '历次评审意见');
      await p.shows('评审退回', '写明周末餐次的计价', '评审通过', '计价已写明,同意');
      await accessible(p.page, 'all reviews');
    });
  });
});

describe('a purchase', () => {
  const rowOf = (table: Locator, heading: RegExp) => table.locator('tbody tr')
    .filter({ has: table.page().locator('th', { hasText: heading }) });
  const look = async (login: string) => {
    await of(login, async (p) => {
      await found(p, 'procurement', '云东海街道困难老人居家照料服务');
      const timeline = p.page.locator('figure.timeline');
      await timeline.waitFor();
      const row = rowOf(timeline, /^\s*确定成交供应商/);
      for (const told of ['2025年3月5日', '2025年2月27日', '已完成'])
        expect(await row.innerText()).toContain(told);
      const scores = p.page.locator('.scores');
      await scores.waitFor();
      const total = rowOf(scores, /^\s*总分/);
      expect(await total.innerText()).toMatch(/87\.2273\s+80\.0000/);
      expect(await scores.innerText()).toContain('钟岚 27.00');
      await accessible(p.page, 'a purchase');
    });
  };
  test('shows its buyer each step with its limits, and the scores side by side', () =>
    look('chen.jie'));
  test('shows the auditor the same', () => look('shen.ji'));
});

describe('a mentor', () => {
  const kWho = '乐平暖邻筹备组';
  test('confirms a milestone and sets the next; the head awards the grant', async () => {
    let milestone = '';
    await of('zhong.lan', async (p) => {
      milestone = await p.task('milestone.confirm', { words: '章程和理事会决议已核对' },
        '章程与理事会');
      await p.state('已确认');
      const incubatee = await found(p, 'incubatee', kWho);
      await accessible(p.page, 'an organisation that is grown');
      await p.on(incubatee, 'milestone.set',
        { title: '首批志愿者培训', due_on: '2026-06-30', amount: '3000.00' });
      await p.page.goto(`${site.url}/desk/list/milestone`);
      await p.shows('首批志愿者培训', '3,000.00');
    });
    await of('he.guohua', async (p) => {
      await p.on(milestone, 'grant.award');
      await p.page.goto(`${site.url}/desk/list/grant`);
      await p.shows('已批准资助', '5,000.00');
    });
  });
  test('sees whom to call once a reason is given, and it stays until it is noted', async () => {
    await of('zhong.lan', async (p) => {
      await found(p, 'incubatee', kWho);
      await p.page.getByRole('link', { name: '查看发起人联系方式' }).click();
      await p.page.getByLabel('事由').fill('约定培训时间');
      await submit(p.page);
      await p.shows('演示联系人');
      await accessible(p.page, 'what is said once');
      await p.page.getByRole('link', { name: '已记下,返回' }).click();
      await p.page.waitForURL(/\/item\/incubatee\//);
      expect(await p.page.locator('main').innerText()).not.toContain('演示联系人');
    });
  });
});

describe('a supervisor', () => {
  test('registers a colleague, enlists them, and enters what was done at own cost', async () => {
    await of('jia.du', async (p) => {
      await p.page.goto(`${site.url}/desk/list/staff`);
      await p.page.locator('main a[href*="/do/person.register"]').click();
      await p.fill('person.register',
        { id_number: '990000199001010017', name: '周晨', area: '440607004001' });
      await p.submit();
      await p.page.waitForURL(/\/do\/staff\.enlist/);
      await p.send('staff.enlist', {
        title: 'assistant', certificate: '20250912345', certified_on: '2025-09-20',
        registered_on: '2025-11-03',
      });
      await p.state('在册');
      await p.shows('助理社会工作师');
      await p.from('own_activity', 'own_activity.record', {
        held_on: '2026-03-15', town: '440607004000', service: 'home_care', people: '25',
        own_money: '800.00', words: '义诊一场,药品由会员捐赠',
      });
      await p.shows('义诊一场');
      await found(p, 'supplier', '三水区同行社会工作服务中心');
      await p.shows('4,000.00', '90.97');
      expect(await p.page.locator('main [title*="/"]').first().innerText()).toBe('90.97');
      await accessible(p.page, 'the card of one’s own organisation');
    });
  });
});

describe('a department', () => {
  test('confirms what it handed over, and finance sees that it is done', async () => {
    await of('he.guohua', async (p) => {
      await p.task('handover.confirm',
        { done_on: '2026-03-19', evidence: '区编办〔2026〕演示3号' });
      await p.state('已确认');
      await p.shows('区编办〔2026〕演示3号');
    });
    await of('cai.min', async (p) => {
      await p.page.goto(`${site.url}/desk/list/handover`);
      await p.shows('已确认', '2026年3月19日');
      await p.page.locator('nav').getByRole('link', { name: '逾期未确认的移交' }).click();
      await settled(p.page);
      await p.shows('共 0 项');
      await accessible(p.page, 'handing over that is late');
    });
  });
});

describe('finance', () => {
  const kWhy = '周末送餐增加';
  test('approves an adjustment that the department asked for, and the book moves', async () => {
    let line = '';
    await of('chen.jie', async (p) => {
      line = await found(p, 'line?year=2026', '困难老人助餐');
      await p.on(line, 'adjustment.propose',
        { kind: 'raise', amount: '5000.00', reason: kWhy, basis: '区财社〔2026〕演示2号' });
      await p.state('待批准');
      await accessible(p.page, 'an adjustment');
    });
    await of('cai.min', async (p) => {
      await p.task('adjustment.approve', { words: '同意' }, kWhy);
      await p.state('已批准');
      await p.page.goto(`${site.url}/desk/item/${line}`);
      await p.shows('115,000.00');
      await question(p, line, '列出预算变动');
      await p.shows('调减', '调增', '5,000.00');
    });
  });
});

describe('the auditor', () => {
  test('reads what a line held on a past day, and every movement, at the desk and as a sheet',
    async () => {
      await of('shen.ji', async (p) => {
        const line = await found(p, 'line?year=2025', '困难老人居家照料服务');
        await question(p, line, '查看某日余额');
        await p.page.getByLabel('截至日期').fill('2025-06-30');
        await p.page.getByRole('button', { name: '查看', exact: true }).click();
        await p.shows('123,200.00', '52,800.00', '24,000.00');
        expect(await p.page.locator('form select').first().innerText()).toContain('困难老人居家照料');
        await accessible(p.page, 'what a line held');

        await question(p, line, '列出预算变动');
        await p.shows('批准', '预留', '承诺', '预付', '结转下年', '收回');
        await p.page.locator('tbody').getByRole('link', { name: '采购活动' }).first().waitFor();
        await accessible(p.page, 'the movements of a line');
        const href = await p.page.getByRole('link', { name: '下载表格 (XLSX)' })
          .getAttribute('href');
        const reply = await p.page.request.get(`${site.url}${href}`);
        expect(reply.status()).toBe(200);
        const book = new Excel.Workbook();
        await book.xlsx.load(new Uint8Array(await reply.body()).buffer as ArrayBuffer);
        const shown = await p.page.locator('tbody tr').count();
        expect(book.worksheets[0]!.rowCount).toBe(shown + 1);
      });
    });
});
