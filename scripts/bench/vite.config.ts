import { defineConfig } from 'vite';
import { pageBuild } from '../page-build.mjs';

/** The page that measures the stores, served by the real main process in the place of the window's own page. */
export default defineConfig({
  ...pageBuild,
  root: 'scripts/bench/page',
  build: { ...pageBuild.build, outDir: '../../../.cache/bench/out/renderer' },
});
