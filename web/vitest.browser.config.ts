// The pages as people use them, in Debian's Chromium (tools/browser.sh).
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('src', import.meta.url)) } },
  test: {
    // tests/browser, or what another script asks for: bench, pictures.
    include: [`tests/${process.env.POBING_PAGES ?? 'browser'}/**/*.test.ts`],
    environment: 'node',
    fileParallelism: false,
    testTimeout: 180_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 20_000, interval: 100 } },
  },
});
