import { defineConfig } from 'vite';
import manifest from './package.json' with { type: 'json' };

/** The main process: one ES module for Electron's Node, with everything but Electron itself bundled in. */
export default defineConfig({
  publicDir: false,
  define: { __APP_VERSION__: JSON.stringify(manifest.version) },
  build: {
    ssr: 'electron/main/main.ts',
    outDir: 'out/main',
    license: { fileName: 'licenses.md' },
    target: 'node20',
    minify: false,
    rolldownOptions: { output: { entryFileNames: 'main.js' } },
  },
  ssr: { noExternal: true, external: ['electron'] },
});
