// The pages as people use them, in Debian's Chromium (tools/browser.sh).
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('src', import.meta.url)) } },
  test: {
    // tests/browser, or what another script asks for: bench, pictures.
    include: [`tests/${process.env.POBING_PAGES ?? 'browser'}/**/*.test.ts`],
    environment: 'node',
    // Each file has a district and a Chromium of its own; a bench is alone.
    globalSetup: 'tests/browser/setup.ts',
    fileParallelism: process.env.POBING_PAGES === undefined,
    maxWorkers: 2,
    testTimeout: 180_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 20_000, interval: 100 } },
  },
});
