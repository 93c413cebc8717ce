// Pictures of pages against those that somebody has looked at (goldens/, each with one sentence in
// goldens.json). Compared in the browser itself: letters may differ by a hair, a page may not.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

const folder = join(import.meta.dirname, 'goldens');
/** Share of pixels that may differ by more than a shade. */
const kMost = 0.02;
const kShade = 48;

export async function pictured(page: Page, name: string, part?: Locator): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  const taken = await (part ?? page).screenshot({ animations: 'disabled', caret: 'hide' });
  const path = join(folder, `${name}.png`);
  const sentences = JSON.parse(
    readFileSync(join(import.meta.dirname, 'goldens.json'), 'utf8')) as Record<string, string>;
  if (process.env.POBING_UPDATE_GOLDENS) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path, taken);
    return;
  }
  expect(sentences[name], `a sentence on ${name}.png by whoever looked at it`).toBeTruthy();
  expect(existsSync(path), `${name}.png`).toBe(true);
  const blank = await page.context().newPage();
  const share = await blank.evaluate(differing, {
    one: readFileSync(path).toString('base64'),
    two: taken.toString('base64'),
    shade: kShade,
  });
  await blank.close();
  if (share > kMost) {
    const failed = join(import.meta.dirname, '../../../build/browser', `${name}.png`);
    writeFileSync(failed, taken);
    expect.fail(`${name}: ${(share * 100).toFixed(1)} % of it differs; now: ${failed}`);
  }
}

async function differing(o: { one: string; two: string; shade: number }): Promise<number> {
  const pixels = async (base64: string) => {
    const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d')!;
    context.drawImage(image, 0, 0);
    return context.getImageData(0, 0, image.width, image.height);
  };
  const [a, b] = [await pixels(o.one), await pixels(o.two)];
  if (a.width !== b.width || a.height !== b.height) return 1;
  let n = 0;
  for (let i = 0; i < a.data.length; i += 4) {
    const apart = Math.max(...[0, 1, 2].map((c) => Math.abs(a.data[i + c]! - b.data[i + c]!)));
    if (apart > o.shade) n += 1;
  }
  return n / (a.width * a.height);
}
