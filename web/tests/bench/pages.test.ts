// What a page costs whoever opens it for the first time: bytes over the line, and when its largest
// part is painted on a slow phone (4× CPU slow-down, 1.6 Mbit/s, 150 ms). Lines `name value unit`
// for `make bench` (tools/page_bench.sh); no figure fails here.
import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { kPassword, type Site, startSite } from '../browser/site';

let site: Site;
const lines: string[] = [];
beforeAll(async () => { site = await startSite(); });
afterAll(async () => {
  await site?.stop();
  writeFileSync(process.env.POBING_PAGE_BENCH!, lines.map((line) => `${line}\n`).join(''));
});

const kRuns = 5;
interface Cost { bytes: number; lcp: number }

/** One first load by a new visitor; `before` signs in with the cache still empty of the page. */
async function load(path: string, login?: string): Promise<Cost> {
  const context = await site.browser.newContext({
    locale: 'zh-CN', viewport: { width: 390, height: 844 },
  });
  if (login) {
    const signed = await context.request.post(`${site.url}/api/session`, {
      data: { login, password: kPassword }, headers: { Origin: site.url },
    });
    expect(signed.ok()).toBe(true);
  }
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', {
    offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8,
  });
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  let bytes = 0;
  const data = new Set<string>();
  cdp.on('Network.requestWillBeSent', (e) => {
    if (new URL(e.request.url).pathname.startsWith('/api/')) data.add(e.requestId);
  });
  cdp.on('Network.loadingFinished', (e) => {
    if (!data.has(e.requestId)) bytes += e.encodedDataLength;
  });
  await page.goto(site.url + path, { waitUntil: 'networkidle' });
  const lcp = await page.evaluate(() => new Promise<number>((found) => {
    new PerformanceObserver((list) => found(list.getEntries().at(-1)!.startTime))
      .observe({ type: 'largest-contentful-paint', buffered: true });
  }));
  await context.close();
  return { bytes, lcp };
}
const median = (all: number[]) => all.sort((a, b) => a - b)[Math.floor(all.length / 2)]!;

test.each([
  ['public', '/', undefined], ['ask', '/ask', undefined],
  ['desk', '/desk/', 'chen.jie'], ['phone', '/m/', 'wk1'],
])('page.%s', async (name, path, login) => {
  const costs: Cost[] = [];
  for (let i = 0; i < kRuns; ++i) costs.push(await load(path, login));
  expect(costs.every((cost) => cost.bytes > 1000 && cost.lcp > 0)).toBe(true);
  lines.push(`page.${name}.gzip_kb ${(median(costs.map((c) => c.bytes)) / 1000).toFixed(1)} kB`);
  lines.push(`page.${name}.lcp_ms ${median(costs.map((c) => c.lcp)).toFixed(0)} ms`);
});
