// Somebody at the desk: finds the act among their tasks or on an item, fills its form, sends it.
// Only what a person can press is pressed; addresses are opened only of lists and items.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { formOf, operation as operationOf, record } from '@/api/description';
import { accessible, kPassword, openAs, settled, type Site } from './site';

export type Given = string | number | boolean | Given[] | { [name: string]: Given };
export type Values = { [name: string]: Given };
/** Chosen by what it says rather than by what it is. */
export const saying = (label: string): Given => ({ saying: label });

const kStory = join(import.meta.dirname, '../../../data/pilot/story.txt');
export const story = readFileSync(kStory, 'utf8');
/** What the story gives to an operation: its n-th call, references left out. */
export function storys(operation: string, nth = 0): Values {
  const calls = story.replace(/\n {2,}/g, ' ').split('\n')
    .filter((line) => line.split(' ')[1] === operation);
  const given = calls[nth]!.split(' => ')[0]!.split(' ').slice(2).join(' ');
  const out: Values = {};
  // A list or record of JSON ends where the next name begins; there are blanks within.
  const parts = /(\w+)=(?:"([^"]*)"|([[{].*?[\]}])(?= \w+=|$)|(\S*))/g;
  for (const [, name, quoted, json, plain] of given.matchAll(parts)) {
    const text = quoted ?? json ?? plain!;
    if (text === '' || text.includes('$')) continue;
    out[name!] = /^[[{]/.test(text) ? (JSON.parse(text) as Given) : text;
  }
  return out;
}

/** The control of a field, once it is there to be used. */
async function part(form: Locator, path: string): Promise<Locator> {
  const control = form.locator(`[id$="-${path.replace(/[^\w]/g, '_')}"]`);
  await control.waitFor();
  await expect.poll(() => control.isEnabled()).toBe(true);
  return control;
}

async function choose(control: Locator, value: Given): Promise<void> {
  if (typeof value !== 'object') return void (await control.selectOption(String(value)));
  const label = (value as { saying: string }).saying;
  const option = control.locator('option').filter({ hasText: label }).first();
  await option.waitFor({ state: 'attached' });
  await control.selectOption(await option.getAttribute('value'));
}
async function one(form: Locator, path: string, value: Given): Promise<void> {
  const control = await part(form, path);
  const tag = await control.evaluate((e) => e.tagName);
  if (tag === 'SELECT') return choose(control, value);
  const text = Array.isArray(value) ? value.join('\n') : String(value);
  if (!(await control.evaluate((e) => (e as HTMLInputElement).readOnly))) await control.fill(text);
}
async function many(form: Locator, path: string, values: Given[]): Promise<void> {
  const first = await part(form, path);
  const tag = await first.evaluate((e) => `${e.tagName} ${(e as HTMLInputElement).type}`);
  if (tag === 'TEXTAREA textarea') return one(form, path, values);
  if (tag === 'INPUT checkbox') {
    const group = first.locator('xpath=ancestor::fieldset[1]');
    for (const box of await group.getByRole('checkbox').all()) await box.check();
    return;
  }
  const rows = first.locator('xpath=..').locator('> .row');
  for (const [i, value] of values.entries()) {
    if ((await rows.count()) <= i) await first.click();
    if (typeof value === 'object') await fillIn(form, value as Values, `${path}[${i}].`);
    else await one(form, `${path}[${i}]`, value);
  }
}
export async function fillIn(form: Locator, values: Values, before = ''): Promise<void> {
  for (const [name, value] of Object.entries(values)) {
    const path = before + name;
    if (Array.isArray(value)) await many(form, path, value);
    else if (typeof value === 'object' && !('saying' in value)) {
      await fillIn(form, value, `${path}.`);
    } else await one(form, path, value);
  }
}

export class Person {
  constructor(readonly site: Site, readonly page: Page) {}
  static async come(site: Site, login: string, small: boolean, password: string): Promise<Person> {
    const page = await openAs(site, login, 'desk', small, password);
    await page.getByRole('heading', { level: 1 }).waitFor();
    return new Person(site, page);
  }
  leave = () => this.page.context().close();

  /** Presses the button that the item's `acts` drew, from the person's tasks. */
  async task(operation: string, values: Values = {}, name = ''): Promise<string> {
    await this.page.goto(`${this.site.url}/desk/`);
    await settled(this.page);
    await this.page.locator('.tasks > li').filter({ hasText: name })
      .locator(`a[href*="/do/${operation}?"]`).first().click();
    return this.send(operation, values);
  }
  async on(item: string, operation: string, values: Values = {}): Promise<string> {
    await this.page.goto(`${this.site.url}/desk/item/${item}`);
    await this.page.locator(`main a[href*="/do/${operation}?"]`).first().click();
    return this.send(operation, values);
  }
  async from(list: string, operation: string, values: Values = {}): Promise<string> {
    await this.page.goto(`${this.site.url}/desk/list/${list}`);
    await this.page.locator(`main a[href$="/do/${operation}"]`).click();
    return this.send(operation, values);
  }
  /** Fills the form and sends it; the page that follows says that it is done. Gives the item. */
  async send(operation: string, values: Values): Promise<string> {
    await this.fill(operation, values);
    await this.submit();
    const said = this.page.locator('.notice').filter({ hasText: operationOf(operation).zh });
    const refused = this.page.locator('.refusal').first();
    await Promise.race([said.waitFor(), refused.waitFor()]).catch(() => undefined);
    if (!(await said.count())) {
      expect.fail(`${operation}: ${(await refused.allInnerTexts()).join()} ${
        (await this.page.locator('.field:has([aria-invalid])').allInnerTexts()).join(' | ')}`);
    }
    expect(await said.innerText()).toMatch(/已办理/);
    await this.page.waitForURL((url) => !url.pathname.includes('/do/'));
    return new URL(this.page.url()).pathname.replace('/desk/item/', '');
  }
  async fill(operation: string, values: Values): Promise<void> {
    const form = this.page.locator('form.operation');
    await form.waitFor();
    const schema = formOf(operation);
    for (const [name, field] of Object.entries(schema.properties)) {
      const asked = values[name] !== undefined && field.record !== undefined && field.nullable;
      if (!asked) continue;
      const group = form.getByRole('group', { name: field.zh!, exact: true });
      await group.getByRole('checkbox', { name: '填写此项' }).check();
      expect(Object.keys(record(field.record!).properties).length).toBeGreaterThan(0);
    }
    if (await form.locator('progress.steps').count()) await this.walk(form, values);
    else await fillIn(form, values);
  }
  /** Step by step, what each step asks of these; stops at the last. */
  async walk(form: Locator, values: Values): Promise<void> {
    for (;;) {
      for (const [name, value] of Object.entries(values)) {
        const control = form.locator(`[id$="-${name}"]`).first();
        if (await control.isVisible()) await fillIn(form, { [name]: value });
      }
      const next = form.getByRole('button', { name: '下一步' });
      if (!(await next.count())) return;
      await next.click();
    }
  }
  /** The member's whole sheet in the evaluation room: points by supplier, in the order of rows. */
  async sheet(item: string, marks: Record<string, number[]>): Promise<void> {
    await this.page.goto(`${this.site.url}/desk/item/${item}`);
    await this.page.locator('main').getByRole('link', { name: '进入评审室评分' }).click();
    const form = this.page.locator('form.sheet');
    await form.waitFor();
    for (const [supplier, column] of Object.entries(marks)) {
      for (const [n, points] of column.entries()) {
        // "三水区同行社会工作服务中心:需求理解与服务方案,满分 30"
        await form.getByLabel(new RegExp(`${supplier}.*:`)).nth(n).fill(String(points));
      }
    }
    await form.getByRole('button', { name: '锁定评分表' }).click();
    await this.page.getByRole('dialog').getByRole('button', { name: '确认锁定' }).click();
    await this.page.locator('.notice').filter({ hasText: '已锁定' }).first().waitFor();
  }
  submit = () => this.page.locator('form.operation button[type=submit]').click();
  /** The state of the item that is shown. */
  async state(words: string): Promise<void> {
    await expect.poll(() => this.page.locator('main h1 + p .state').innerText()).toBe(words);
  }
  async shows(...words: string[]): Promise<void> {
    for (const one of words) {
      await expect.poll(() => this.page.locator('main').innerText()).toContain(one);
    }
  }
}
export async function as<T>(
  site: Site, login: string, small: boolean, what: (p: Person) => Promise<T>,
  password = kPassword,
): Promise<T> {
  const person = await Person.come(site, login, small, password);
  try {
    return await what(person);
  } catch (e) {
    const seen = await person.page.locator('main').innerText().catch(() => '');
    throw new Error(`${login} at ${person.page.url()} saw: ${seen.slice(0, 1500)}`, { cause: e });
  } finally {
    await person.leave();
  }
}

/** The household itself answers, without an account; the link works once. */
export async function rated(site: Site, link: string): Promise<void> {
  const context = await site.browser.newContext({ locale: 'zh-CN' });
  const page = await context.newPage();
  await page.goto(link);
  await accessible(page, 'a rating link');
  await page.getByLabel('满意', { exact: true }).check();
  await page.getByRole('button', { name: '提交评价' }).click();
  await page.getByText('谢谢').waitFor();
  await page.goto(link);
  await page.getByText('这个评价链接无效').waitFor();
  await context.close();
}
