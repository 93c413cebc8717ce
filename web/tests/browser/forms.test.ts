// Every form that a role can open at the desk: no fault of axe, and no control that Tab does not
// reach. By turns in Chinese and in English; that every word is there in both is a unit test.
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import described from '@/api/generated/description.json';
import { axeFaults, faults, openAs, settled, type Site, startSite, unreached } from './site';

// Some roles have fifty forms, each looked at twice: a busy machine takes its time.
vi.setConfig({ testTimeout: 600_000 });

let site: Site;
beforeAll(async () => { site = await startSite(); });
afterAll(async () => {
  await site?.stop();
  expect(faults).toEqual([]);
});

const logins: Record<string, string> = {
  community: 'yun.wu', purchaser: 'chen.jie', purchaser_head: 'he.guohua', finance: 'cai.min',
  provider_manager: 'jia.lin', supervisor: 'jia.du', expert: 'luo.yi', evaluator: 'ping.heng',
  sysadmin: 'sys.an', secadmin: 'sec.bo', worker: 'wk1', volunteer: 'vol01',
};
/** Each operation that changes something, under the first role that it is open to. */
const forms = new Map<string, string[]>(Object.keys(logins).map((role) => [role, []]));
for (const [name, operation] of Object.entries(described.operations)) {
  if (operation.method === 'get' || /^(identity|calendar)\./.test(name)) continue;
  const open = (described.open as Record<string, string[]>)[name] ?? [];
  const role = Object.keys(logins).find((one) => open.includes(one));
  if (role) forms.get(role)!.push(name);
}

describe('forms', () => {
  test('are there for every operation that people do at the desk', () => {
    expect([...forms.values()].flat().length).toBeGreaterThan(60);
  });
  for (const [role, names] of forms) {
    if (names.length === 0) continue;
    test(`of ${role} are without a fault of axe and usable by keyboard alone`, async () => {
      const page = await openAs(site, logins[role]!);
      for (const [i, name] of names.entries()) {
        await page.evaluate((to) => localStorage.setItem('pobing.language', to),
          i % 2 === 0 ? 'zh' : 'en');
        await page.goto(`${site.url}/desk/do/${name}`);
        await settled(page);
        await page.locator('form').first().waitFor();
        expect.soft(await axeFaults(page), `axe on ${name}`).toEqual([]);
        expect.soft(await unreached(page), `Tab on ${name}`).toEqual([]);
      }
      await page.context().close();
    });
  }
});
