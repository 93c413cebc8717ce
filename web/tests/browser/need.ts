// A community's need: the form that the tests of what goes wrong fill in.
import type { Page } from 'playwright-core';
import type { Site } from './site';

export async function fillNeed(site: Site, page: Page, what: string) {
  await page.goto(`${site.url}/desk/do/need.record`);
  await page.getByLabel('区域').selectOption('440607004001');
  await page.getByLabel('服务(代码词').selectOption('home_care');
  await page.getByLabel('提出者类别').selectOption('community');
  await page.getByLabel(/^提出者(?!类别)/).fill('云东海社区');
  await page.getByLabel('户数').fill('3');
  await page.getByLabel('人数').fill('4');
  await page.getByLabel('需要什么').fill(what);
  await page.getByLabel('紧急程度').selectOption('soon');
}
export const submit = (page: Page) => page.getByRole('button', { name: '提交' }).click();
export async function recorded(site: Site, page: Page, what: string): Promise<number> {
  await page.goto(`${site.url}/desk/list/need`);
  await page.locator('tbody tr').first().waitFor();
  return page.locator('tbody tr').filter({ hasText: what }).count();
}
