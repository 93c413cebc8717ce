// The demo's thread, played through the pages alone by everyone who has a part in it: from an
// account that is opened to what everybody may read. Nothing is done over the API.
import { afterAll, describe, expect, test, vi } from 'vitest';
import { as, type Person, rated, saying, story, storys } from './person';
import { faults, kPassword, openAs, settled, startStory, type Story } from './site';

/** The story up to its first need: bodies and accounts. */
const begins = story.slice(0, story.indexOf('# ---- 1 need'));

// Each test is a stretch of the thread with many sign-ins: a busy machine takes its time.
vi.setConfig({ testTimeout: 300_000 });

const kOnce = 'first-password-1';
const kOwn = 'Own-password-7-of-hers';

const sizes = [['at a desk', false], ['on a small screen', true]] as const;
describe.each(sizes)('%s', (_name, small) => {
  let site: Story;
  afterAll(async () => {
    await site?.stop();
    expect(faults).toEqual([]);
  });
  const of = <T>(login: string, what: (p: Person) => Promise<T>) => as(site, login, small, what);
  const items: Record<string, string> = {};
  const idOf = (name: string) => items[name]!.split('/')[1]!;

  test('administrators open an account for an expert, who changes her password', async () => {
    site = await startStory(begins);
    await site.at('2025-01-02T10:00');
    await of('sys.an', async (p) => {
      items.xin = await p.from('account', 'account.open', {
        login: 'xin.yi', name: '辛怡', role: 'expert', org: saying('岭南社会政策学院'),
        area: '440607000000', holder: 'GH-2025-017', password: kOnce,
      });
      await p.state('已开立,待授权');
      for (const login of ['zhong.lan', 'liang.wen']) {
        await p.page.goto(`${site.url}/desk/list/account`);
        await p.page.getByRole('link', { name: login, exact: true }).click();
        await p.page.waitForURL('**/item/account/*');
        items[login] = new URL(p.page.url()).pathname.replace('/desk/item/', '');
      }
    });
    const once = await of('sec.bo', async (p) => {
      await p.task('account.grant', {}, '辛怡');
      await p.state('已启用');
      await p.page.locator('main a[href*="/do/account.reset_password?"]').click();
      await p.submit();
      const told = p.page.locator('.notice dd').nth(1);
      await told.waitFor();
      return told.innerText();
    });
    await as(site, 'xin.yi', small, async (p) => {
      await p.page.getByRole('heading', { name: '请先修改密码' }).waitFor();
      await p.page.getByLabel('现在的密码').fill(once.trim());
      await p.page.getByLabel(/^新密码/).fill(kOwn);
      await p.submit();
      await p.page.getByRole('heading', { name: '我的待办' }).waitFor();
    }, once.trim());
    await of('aud.ce', async (p) => {
      await p.page.getByRole('link', { name: '日志' }).click();
      await p.shows('授权启用账户', '开立账户', '重置密码');
    });
  });

  test('communities record needs; they are joined and catalogued; it is reviewed', async () => {
    await site.at('2025-01-06T09:30');
    for (const [i, login] of ['yun.wu', 'ying.fu'].entries()) {
      items.need = await of(login, async (p) => {
        const need = await p.from('need', 'need.record', storys('need.record', i));
        await p.state('已登记');
        return need;
      });
    }
    await of('chen.jie', async (p) => {
      items.demand = await p.on(items.need!, 'demand.join', {
        ...storys('demand.join'), needs: [''],
      });
      await p.shows('19');
      items.item = await p.on(items.demand, 'catalogue.draft', storys('catalogue.draft'));
      await p.state('草稿');
    });
    await of('luo.yi', async (p) => {
      await p.task('catalogue.review', storys('catalogue.review'));
      await p.state('已评审');
    });
    await of('he.guohua', async (p) => {
      await p.task('catalogue.publish');
      await p.state('已公布');
    });
    await of('ping.heng', async (p) => {
      await p.on(items.item!, 'assessment.ex_ante', storys('assessment.ex_ante'));
      await p.shows('适宜');
    });
  });

  test('money is proposed, approved and shown', async () => {
    await site.at('2025-01-15T09:30');
    await of('chen.jie', async (p) => {
      items.line = await p.on(items.item!, 'budget.propose', storys('budget.propose', 0));
      items.interest = await p.from('line', 'budget.propose', storys('budget.propose', 1));
      await p.state('待批准');
    });
    await of('cai.min', async (p) => {
      await p.task('budget.approve', {}, '困难老人居家照料服务');
      await p.task('budget.approve', {}, '购买服务工作经费');
      await p.state('已批准');
    });
    await of('chen.jie', async (p) => {
      await p.page.goto(`${site.url}/desk/list/line`);
      await p.shows('200,000.00');
      items.procurement = await p.on(items.line!, 'procurement.draft', {
        ...storys('procurement.draft'), catalogue_item: saying('困难老人居家照料服务'),
        line: saying('困难老人居家照料服务'),
      });
      await p.state('草稿');
      await p.task('procurement.disclose');
      await p.state('意向已公开');
      await p.shows('2025年2月14日');
    });
  });

  test('the file goes out by the law’s days, and offers come in sealed', async () => {
    await site.at('2025-02-14T09:00');
    await of('he.guohua', async (p) => {
      await p.page.goto(`${site.url}/desk/`);
      await settled(p.page);
      await p.page.locator('.tasks a[href*="/do/procurement.issue?"]').click();
      await p.fill('procurement.issue',
        { on_sale_until: '2025-02-20', offers_until: '2025-02-25T09:30' });
      await p.submit();
      await p.page.getByRole('alert').getByText('没有办成').waitFor();
      await p.send('procurement.issue', { on_sale_until: '2025-02-21' });
      await p.state('已发出磋商文件');
    });
    await site.at('2025-02-24T16:20');
    for (const [i, login] of ['jia.lin', 'yi.guan'].entries()) {
      await of(login, async (p) => {
        await p.on(items.procurement!, 'procurement.offer', storys('procurement.offer', i));
        await p.shows('响应');
        expect(await p.page.locator('main').innerText()).not.toContain('172,000.00');
      });
    }
    await of('chen.jie', async (p) => {
      await p.page.goto(`${site.url}/desk/item/${items.procurement}`);
      await settled(p.page);
      expect(await p.page.locator('main').innerText()).not.toContain('179,000.00');
    });
  });

  test('offers are opened, consulted, quoted and scored by a panel', async () => {
    await site.at('2025-02-25T09:31');
    await of('chen.jie', async (p) => {
      await p.task('procurement.open');
      await p.state('已开启');
      await p.shows('179,000.00', '172,000.00');
      const members = [['zhong.lan', 'expert'], ['xin', 'expert'], ['liang.wen', 'representative']];
      await p.task('procurement.form_panel', {
        members: members.map(([who, kind]) =>
          ({ account: idOf(who!), kind: kind!, no_conflict: true })),
      });
      for (const [i, supplier] of ['同行', '安悦'].entries()) {
        await p.on(items.procurement!, 'procurement.consult', {
          ...storys('procurement.consult', i), offer: saying(supplier),
        });
      }
      await p.on(items.procurement!, 'procurement.call_quotes',
        { quotes_until: '2025-02-26T09:30' });
      await p.state('最后报价中');
    });
    for (const [i, login] of ['jia.lin', 'yi.guan'].entries()) {
      await of(login, (p) =>
        p.on(items.procurement!, 'procurement.quote', storys('procurement.quote', i)));
    }
    await site.at('2025-02-26T11:00');
    await of('chen.jie', async (p) => {
      await p.task('procurement.open_quotes');
      await p.shows('176,000.00', '168,000.00');
    });
    const marks = { 同行: [27, 22, 14, 9], 安悦: [22, 19, 12, 7] };
    for (const login of ['zhong.lan', 'liang.wen', 'xin.yi']) {
      const password = login === 'xin.yi' ? kOwn : kPassword;
      await as(site, login, small, async (p) => {
        await p.sheet(items.procurement!, marks);
      }, password);
    }
    await of('chen.jie', async (p) => {
      await p.on(items.procurement!, 'procurement.report');
      await p.state('已出评审报告');
    });
    await of('he.guohua', async (p) => {
      await p.task('procurement.decide', { offer: saying('同行') });
      await p.state('已确定成交');
    });
    await of('chen.jie', async (p) => {
      await p.task('procurement.announce');
      await p.shows('176,000.00', '2025年3月');
    });
  });

  test('a contract is agreed, signed, published and filed; a prepayment is paid', async () => {
    await site.at('2025-03-14T10:00');
    await of('chen.jie', async (p) => {
      const given = storys('contract.draft');
      const instalments = (given.instalments as { share: string; recover_share: string }[]).map(
        (one) => ({ ...one, ...(one.share === '3/10' ? { share: '1/1000' } : {}),
          recover_share: '0' }));
      items.contract = await p.on(items.procurement!, 'contract.draft',
        { ...given, instalments, interest_line: saying('购买服务工作经费') });
      await p.state('草稿');
    });
    await of('jia.lin', (p) => p.task('contract.consent'));
    await of('he.guohua', async (p) => {
      await p.task('contract.sign');
      await p.state('已签订');
    });
    await of('chen.jie', async (p) => {
      await p.task('contract.publish');
      await p.task('contract.file', { number: '三财采备〔2025〕7号' });
      await p.shows('三财采备〔2025〕7号');
    });
    await of('jia.lin', async (p) => {
      items.prepaid = await p.on(items.contract!, 'payment.claim', { instalment: 'I1' });
      await p.shows('176.00');
    });
    await paid(of);
  });
  async function paid(by: typeof of): Promise<void> {
    await by('he.guohua', async (p) => {
      await p.task('payment.approve');
      await p.state('已批准');
    });
    await by('cai.min', async (p) => {
      await p.task('payment.pay');
      await p.state('已支付');
    });
  }

  test('an elder is enrolled, assessed and has a plan; visits are planned', async () => {
    await site.at('2025-04-01T09:00');
    await of('jia.du', async (p) => {
      await p.page.goto(`${site.url}/desk/item/${items.contract}`);
      await p.page.locator('main a[href*="/do/person.register?"]').click();
      await p.fill('person.register',
        { id_number: '990000195002031372', name: '陆伯康', area: '440607004001' });
      await p.submit();
      await p.page.getByRole('heading', { name: '登记服务对象' }).waitFor();
      items.elder = await p.send('elder.enrol',
        { household: 'H01', class: 'tekun', lives_in_home: 'false', code: 'sun-H01' });
      await p.on(items.elder, 'elder.assess', {
        assessed_on: '2025-04-01', incidents: 0, dementia: 'false', coma: 'false',
        items: [4, 1, 3, 4, 4, 3, 4, 4, 4, 4, 4, 3, 4, 4, 4, 4, 4, 4, 1, 0, 1, 0, 2, 3, 2, 3],
        assessors: ['jia.du', 'jia.yan'],
      });
    });
    await of('jia.yan', async (p) => {
      await p.on(items.elder!, 'elder.countersign');
      await p.shows('78');
    });
    await of('jia.du', async (p) => {
      await p.on(items.elder!, 'elder.agree_plan',
        { agreed_on: '2025-04-01', visits_a_month: 8, proof: 'resident_code', code: 'sun-H01' });
      await p.on(items.contract!, 'visit.plan', {
        visits: [{ household: 'H01', worker: 'wk1', at: '2025-04-03T09:00', minutes: 60 },
          { household: 'H01', worker: 'wk1', at: '2025-04-03T15:00', minutes: 60 }],
      });
    });
  });

  test('a worker, a volunteer and a supervisor record on the phone', async () => {
    await site.at('2025-04-03T18:00');
    const phone = await openAs(site, 'wk1', 'm');
    for (const [at, leave] of [['09:00', '10:05'], ['15:00', '16:10']]) {
      await phone.locator('.visits a').filter({ hasText: at }).click();
      const form = phone.locator('form');
      await form.locator('[id$="-leave"]').fill(`2025-04-03T${leave}`);
      await form.locator('[id$="-proof"]').selectOption('resident_code');
      await form.locator('[id$="-code"]').fill('sun-H01');
      await phone.getByRole('button', { name: '提交' }).click();
      await expect.poll(() => phone.locator('.state').first().innerText()).toBe('已登记');
      await phone.getByRole('link', { name: '返回' }).click();
    }
    await expect.poll(() => phone.locator('.visits .state').allInnerTexts())
      .toEqual(['已登记', '已登记']);
    await phone.context().close();

    const volunteer = await openAs(site, 'vol01', 'm');
    await volunteer.getByRole('navigation').getByRole('link').first().click();
    const call = volunteer.locator('form');
    await call.locator('[id$="-household"]').fill('H01');
    await call.locator('[id$="-arrive"]').fill('2025-04-03T16:30');
    await call.locator('[id$="-leave"]').fill('2025-04-03T17:10');
    await call.locator('[id$="-proof"]').selectOption('resident_code');
    await call.locator('[id$="-code"]').fill('sun-H01');
    await volunteer.getByRole('button', { name: '提交' }).click();
    await volunteer.getByRole('status').filter({ hasText: '已送达' }).waitFor();
    await volunteer.context().close();
  });

  test('records are verified; one is disputed by the community and upheld', async () => {
    await of('jia.du', async (p) => {
      await p.page.goto(`${site.url}/desk/`);
      await settled(p.page);
      await p.page.locator('.tasks > li').filter({ hasText: '2 条' }).getByRole('link').first()
        .click();
      await p.page.locator('tbody th a').first().waitFor();
      items.visits = (await p.page.locator('tbody th a').evaluateAll(
        (all) => all.map((a) => a.getAttribute('href')!.replace('/desk/item/', '')))).join();
      const [first] = items.visits.split(',');
      await p.on(first!, 'visit.verify', { visits: [''] }); // both, of one form
      await expect.poll(() => p.page.locator('tbody .state').allInnerTexts())
        .toEqual(['已核实', '已核实']);
    });
    const second = items.visits!.split(',')[1]!;
    await of('yun.wu', async (p) => {
      await p.on(second, 'visit.dispute', { reason: '邻居说当天下午没有看到有人来。' });
      await p.state('有争议');
    });
    await of('chen.jie', async (p) => {
      await p.on(second, 'visit.uphold', { reason: '经电话与住户核对,服务属实' });
      await p.state('已核实');
    });
  });

  async function linkFor(p: Person, assessment: string, household: string): Promise<string> {
    await p.page.goto(`${site.url}/desk/item/${assessment}`);
    await p.page.locator('main a[href*="/do/assessment.invite?"]').click();
    await p.fill('assessment.invite', { household });
    await p.submit();
    return (await p.page.locator('main a[href*="/rate/"]').getAttribute('href'))!;
  }

  async function assessed(kind: 'midterm' | 'final', cutoff: string, drawn: number): Promise<void> {
    await of('ping.heng', async (p) => {
      items[kind] = await p.on(items.contract!, 'assessment.open', { kind, cutoff });
      await p.on(items[kind], 'assessment.draw_sample', { seed: '20250905-双色球', take: drawn });
      for (let i = 0; i < drawn; i += 1) {
        await p.page.goto(`${site.url}/desk/item/${items[kind]}`);
        await p.page.locator('main a[href*="/do/assessment.check_fact?"]').click();
        const fact = p.page.locator('select[id$="-fact"]');
        await fact.waitFor();
        const value = await fact.locator('option').nth(i + 1).getAttribute('value');
        await p.send('assessment.check_fact',
          { fact: value!, confirmed: 'true', words: '入户核对,时间与服务内容一致' });
      }
      if (kind === 'final') {
        await p.on(items[kind], 'assessment.ask');
        await rated(site, await linkFor(p, items[kind], 'H01'));
      }
      await p.on(items[kind], 'assessment.score', {
        words: '服务按计划推进。', ...(kind === 'final' ? { panel_points: '26' } : {}),
      });
      await p.task('assessment.put');
      await p.state('已送达,待答复');
    });
    await of('jia.lin', (p) => p.task('assessment.answer', { agrees: 'true', text: '同意。' }));
    await of('he.guohua', async (p) => {
      await p.task('assessment.accept');
      await p.state('已确认');
    });
  }

  test('a mid-term assessment counts what was done, and it is paid', async () => {
    await site.at('2025-04-07T10:00');
    await assessed('midterm', '2025-04-03', 1);
    await of('jia.lin', async (p) => {
      await p.on(items.contract!, 'payment.claim', { instalment: 'I2' });
      await p.shows('200.00');
    });
    await paid(of);
  });

  test('the year closes, the final assessment follows, and the contract ends', async () => {
    await site.at('2025-12-31T23:00');
    await of('cai.min', async (p) => {
      await p.on(items.line!, 'budget.close_year');
      await p.shows('175,624.00');
    });
    await site.at('2026-01-05T09:00');
    await assessed('final', '2025-12-31', 1);
    await of('jia.lin', (p) => p.on(items.contract!, 'payment.claim', { instalment: 'I3' }));
    await paid(of);
    await of('he.guohua', async (p) => {
      await p.on(items.contract!, 'contract.close');
      await p.state('已结清');
    });
    await of('shen.ji', async (p) => {
      await p.page.goto(`${site.url}/desk/item/${items.contract}`);
      await p.shows('采购人负责人签订合同', '结束合同并释放余款');
      await p.page.getByRole('link', { name: '从需求到公开的全过程' }).click();
      await expect.poll(() => p.page.locator('main').innerText()).toContain('已支付');
    });
  });
});
