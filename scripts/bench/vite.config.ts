import { defineConfig } from 'vite';
import manifest from '../../package.json' with { type: 'json' };

/** The page that measures the stores, served by the real main process in the place of the window's own page. */
export default defineConfig({
  root: 'scripts/bench/page',
  base: '/',
  publicDir: false,
  define: { __APP_VERSION__: JSON.stringify(manifest.version) },
  worker: {
    format: 'es',
    rolldownOptions: {
      output: { entryFileNames: 'workers/[name]-[hash].js', chunkFileNames: 'workers/[name]-[hash].js' },
    },
  },
  build: { outDir: '../../../.cache/bench/out/renderer', emptyOutDir: true, target: 'chrome130', assetsInlineLimit: 0 },
});
