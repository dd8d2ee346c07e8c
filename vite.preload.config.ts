import { defineConfig } from 'vite';

/** The preload: a sandboxed renderer loads exactly one CommonJS file and can require nothing but Electron. */
export default defineConfig({
  publicDir: false,
  build: {
    lib: { entry: 'electron/preload/preload.ts', formats: ['cjs'], fileName: () => 'preload.cjs' },
    outDir: 'out/preload',
    target: 'chrome130',
    minify: true,
    rolldownOptions: { external: ['electron'] },
  },
});
