// One project, an entry for the desk and one for the phone; written to build/web, from where the
// program takes the files in (cmake/embed.cmake).
import { gzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import vue from '@vitejs/plugin-vue';
import Components from 'unplugin-vue-components/vite';
import { ElementPlusResolver } from 'unplugin-vue-components/resolvers';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Beside each file its compressed form, so that serving compresses nothing. */
function packed(): Plugin {
  return {
    name: 'pobing-packed',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const [name, file] of Object.entries(bundle)) {
          const source = file.type === 'chunk' ? file.code : file.source;
          const bytes = Buffer.from(source);
          if (bytes.length < 1024) continue;
          const small = gzipSync(bytes, { level: 9 });
          if (small.length < bytes.length) {
            this.emitFile({ type: 'asset', fileName: `${name}.gz`, source: small });
          }
        }
      },
    },
  };
}

export default defineConfig({
  root: at('.'),
  publicDir: false,
  resolve: { alias: { '@': at('src') } },
  plugins: [
    vue(),
    Components({ dts: false, resolvers: [ElementPlusResolver({ importStyle: 'css' })] }),
    packed(),
  ],
  define: { __VUE_OPTIONS_API__: 'false', __INTLIFY_JIT_COMPILATION__: 'true' },
  build: {
    outDir: at('../build/web'),
    emptyOutDir: false,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1500,
    rollupOptions: { input: { desk: at('desk/index.html'), m: at('m/index.html') } },
  },
  test: { include: ['tests/unit/**/*.test.ts'], environment: 'node' },
});
