import manifest from '../package.json' with { type: 'json' };

/**
 * What every page of ours is built with, the window's and that of the measurements. Nothing is inlined, because the
 * content security policy allows files of our own origin only; workers go into a folder of their own, because they are
 * served under a policy of their own, and ask for the program's version.
 *
 * @satisfies {import('vite').UserConfig}
 */
export const pageBuild = {
  base: '/',
  publicDir: false,
  define: { __APP_VERSION__: JSON.stringify(manifest.version) },
  worker: {
    format: 'es',
    rolldownOptions: {
      output: { entryFileNames: 'workers/[name]-[hash].js', chunkFileNames: 'workers/[name]-[hash].js' },
    },
  },
  build: { emptyOutDir: true, target: 'chrome130', assetsInlineLimit: 0 },
};
