// The demo's district on a port of its own, and one Chromium for all tests.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync }
  from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContext, chromium, type Page, type Route }
  from 'playwright-core';
import { expect } from 'vitest';

const root = resolve(import.meta.dirname, '../../..');
const program = process.env.POBING ?? join(root, 'build/pobing');
export const kPassword = 'pobing-demo-2025';

export interface Site {
  url: string;
  browser: Browser;
  stop: () => Promise<void>;
}

/** Played once for each program that is built, then copied: playing takes the longest. */
export function played(): string {
  const folder = join(root, 'build/browser', String(statSync(program).mtimeMs));
  const db = join(folder, 'demo.db');
  if (existsSync(join(folder, 'done'))) return folder;
  rmSync(join(root, 'build/browser'), { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const run = spawnSync(program, ['demo', '--no-serve', '--db', db], { timeout: 300_000 });
  if (run.status !== 0) throw new Error(`the demo did not play: ${run.stderr}`);
  mkdirSync(join(folder, 'done'));
  return folder;
}

function listening(child: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    let said = '';
    child.stdout!.on('data', (bytes: Buffer) => {
      said += bytes.toString();
      const url = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
      if (url) found(url);
    });
    child.on('exit', (code) => failed(new Error(`the program ended with ${code}: ${said}`)));
  });
}

export async function startSite(): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'pobing-browser-'));
  cpSync(played(), folder, { recursive: true });
  const server = await served(join(folder, 'demo.db'));
  const browser = await aBrowser();
  return {
    url: server.url,
    browser,
    stop: async () => {
      await browser.close();
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A district of its own that begins with this story and whose clock is set by the test. */
export interface Story extends Site {
  at: (instant: string) => Promise<void>;
}
export async function startStory(story: string): Promise<Story> {
  const folder = mkdtempSync(join(tmpdir(), 'pobing-story-'));
  const db = join(folder, 'story.db');
  writeFileSync(join(folder, 'story.txt'), story);
  const run = spawnSync(program, ['play', join(folder, 'story.txt'), '--db', db]);
  if (run.status !== 0) throw new Error(`the beginning did not play: ${run.stdout}`);
  let server: Server | undefined;
  const browser = await aBrowser();
  const site: Story = {
    url: '',
    browser,
    at: async (instant) => {
      await server?.stop();
      const port = site.url === '' ? '0' : new URL(site.url).port;
      server = await served(db, ['--at', instant], port);
      site.url = server.url;
    },
    stop: async () => {
      await browser.close();
      await server?.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  return site;
}

interface Server {
  url: string;
  stop: () => Promise<void>;
}
async function served(db: string, flags: string[] = [], port = '0'): Promise<Server> {
  const child = spawn(program, ['demo', '--port', port, '--db', db, ...flags],
    { stdio: ['ignore', 'pipe', 'inherit'] });
  const url = await listening(child);
  const stop = async () => {
    child.removeAllListeners('exit');
    child.kill('SIGTERM');
    await new Promise((done) => child.once('exit', done));
  };
  return { url, stop };
}

function aBrowser(): Promise<Browser> {
  return chromium.launch({
    env: { ...process.env, LANGUAGE: 'zh_CN' } as Record<string, string>,
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
      '--disable-background-networking', '--disable-component-update', '--disable-sync',
      '--font-render-hinting=none', '--lang=zh-CN'],
  });
}

const kDesk = { width: 1280, height: 800 };
const kPhone = { width: 390, height: 844 };
/** A window of its own. A script or a style that the policy refuses is a fault of ours. */
export async function open(site: Site, entry: 'desk' | 'm' = 'desk', small = false): Promise<Page> {
  const phone = small || entry === 'm';
  const context: BrowserContext = await site.browser.newContext({
    viewport: phone ? kPhone : kDesk,
    hasTouch: phone,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
  });
  if (kWeb) await context.route(/\/(desk|m|assets)(\/|$)/, fromFolder);
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  page.on('console', (message) => {
    if (/Content Security Policy/.test(message.text())) faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(String(error)));
  await page.goto(`${site.url}/${entry}/`);
  return page;
}
export const faults: string[] = [];

/** POBING_WEB=build/web: pages of a folder instead of those in the program, so that a change of
    them can be played without linking it anew. */
const kWeb = process.env.POBING_WEB;
async function fromFolder(route: Route): Promise<void> {
  const path = new URL(route.request().url()).pathname;
  const [, entry = ''] = path.split('/');
  const file = entry === 'assets' ? path : `${entry}/index.html`;
  await route.fulfill({ path: join(root, kWeb!, file) });
}

export async function signIn(page: Page, login: string, password = kPassword): Promise<void> {
  await page.getByLabel('登录名').fill(login);
  await page.getByLabel('密码').fill(password);
  await page.getByRole('button', { name: '登录' }).click();
  await page.getByRole('button', { name: '退出' }).waitFor();
}
export async function openAs(
  site: Site, login: string, entry: 'desk' | 'm' = 'desk', small = false, password = kPassword,
) {
  const page = await open(site, entry, small);
  await signIn(page, login, password);
  return page;
}
/** What is being read has been read. */
export async function settled(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor();
  await expect.poll(() => page.getByText(/正在读取|Reading …/).count(), { timeout: 20_000 }).toBe(0);
}
/** The item of the row that says so; gives its address: "line/ID". */
export async function opened(page: Page, words: string): Promise<string> {
  // A chart's own table, folded away, has the same words and leads nowhere.
  const rows = page.locator('tbody tr', { has: page.locator('th a') });
  await rows.filter({ hasText: words }).first().locator('th a').click();
  await page.waitForURL((url) => url.pathname.includes('/item/'));
  await settled(page);
  return new URL(page.url()).pathname.replace('/desk/item/', '');
}
/** No fault by axe's rules for WCAG A and AA and its best practices. */
export async function accessible(page: Page, what: string): Promise<void> {
  expect(await axeFaults(page), `axe on ${what}`).toEqual([]);
}
export async function axeFaults(page: Page): Promise<string[]> {
  // What is still fading in has not its colours yet. Nothing of ours moves for ever.
  await page.evaluate(() => Promise.race([
    Promise.allSettled(document.getAnimations().map((one) => one.finished)),
    new Promise((done) => setTimeout(done, 3000)),
  ]).then(() => undefined));
  // Paths are made for what fails alone; no page of ours has frames, so that none is opened to join
  // the results of several in.
  expect(page.frames().length, 'frames').toBe(1);
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] }).setLegacyMode(true).analyze();
  return violations.map((v) =>
    `${v.id} (${v.impact}): ${v.help} ${v.nodes.map((n) => n.target.join(' ')).join('; ')}`);
}
/** What of the form Tab does not come to. */
export async function unreached(page: Page): Promise<string[]> {
  const kControls = 'form :is(input, select, textarea, button, summary, [tabindex="0"])';
  const wanted = await page.locator(kControls).evaluateAll((all) => {
    let n = 0;
    const reachable = all.filter((one) => {
      const e = one as HTMLInputElement;
      return e.checkVisibility() && !e.disabled && e.type !== 'hidden' && e.tabIndex >= 0;
    }).filter((one) => { // of a group of radio buttons Tab comes to one
      const e = one as HTMLInputElement;
      return e.type !== 'radio' || e.checked ||
        !document.querySelector(`input[type=radio][name="${e.name}"]:checked`);
    });
    for (const e of reachable) e.setAttribute('data-nth', String(n++));
    return n;
  });
  const reached = new Set<string>();
  await page.locator('h1').first().evaluate((e) => {
    e.setAttribute('tabindex', '-1');
    (e as HTMLElement).focus();
  });
  for (let i = 0; i < wanted + 40 && reached.size < wanted; ++i) {
    await page.keyboard.press('Tab');
    const nth = await page.evaluate(() => document.activeElement?.getAttribute('data-nth'));
    if (nth != null) reached.add(nth);
  }
  const names: string[] = [];
  for (let n = 0; n < wanted; ++n) {
    if (reached.has(String(n))) continue;
    names.push(await page.locator(`[data-nth="${n}"]`).first().evaluate((e) => e.outerHTML));
  }
  return names.map((html) => html.slice(0, 160));
}
