import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { licencesPlugin } from './scripts/licences.mjs';
import { pageBuild } from './scripts/page-build.mjs';

/** The page and its worker. */
export default defineConfig({
  ...pageBuild,
  root: 'renderer/shell',
  plugins: [react(), licencesPlugin()],
  build: {
    ...pageBuild.build,
    outDir: '../../out/renderer',
    license: { fileName: 'licenses.md' },
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 4096,
  },
});
