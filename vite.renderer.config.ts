import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { licencesPlugin } from './scripts/licences.mjs';
import manifest from './package.json' with { type: 'json' };

/**
 * The page and its worker. Nothing is inlined, because the content security policy allows files of our own origin only;
 * workers go into a folder of their own, because they are served under a policy of their own.
 */
export default defineConfig({
  root: 'renderer/shell',
  base: '/',
  publicDir: false,
  plugins: [react(), licencesPlugin()],
  define: { __APP_VERSION__: JSON.stringify(manifest.version) },
  worker: {
    format: 'es',
    rolldownOptions: {
      output: { entryFileNames: 'workers/[name]-[hash].js', chunkFileNames: 'workers/[name]-[hash].js' },
    },
  },
  build: {
    outDir: '../../out/renderer',
    emptyOutDir: true,
    license: { fileName: 'licenses.md' },
    target: 'chrome130',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 4096,
  },
});
