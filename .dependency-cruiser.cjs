const test = '\\.test\\.tsx?$';
const may = (name, from, ...to) => ({
  name,
  severity: 'error',
  from: { path: from, pathNot: test },
  to: { pathNot: to },
});
const mayWithNode = (name, from, ...to) => {
  const rule = may(name, from, ...to);
  return { ...rule, to: { ...rule.to, dependencyTypesNot: ['core'] } };
};
const npm = (...names) => names.map((name) => `^node_modules/(@types/)?${name}/`);
const react = npm(
  'react',
  'react-dom',
  'react-aria-components',
  'lucide-react',
  '@fontsource-variable',
  '@internationalized',
);

/** Who may import what: one line per layer, own files first, then layers, then packages. Type-only imports count. */
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '\\?(url|worker)' } },
    {
      name: 'no-test-in-product',
      severity: 'error',
      from: { path: '^(shared|app|electron|renderer)/', pathNot: test },
      to: { path: [test, '^test/'] },
    },

    may('shared', '^shared/', '^shared/', ...npm('zod', 'intl-messageformat', '@scure/base')),
    may(
      'app',
      '^app/',
      '^(app|shared)/',
      ...npm(
        'zod',
        '@automerge',
        'hash-wasm',
        '@scure',
        '@zxcvbn-ts',
        'docx',
        'fflate',
        'age-encryption',
        'minisearch',
        'shamir-secret-sharing',
      ),
    ),
    may('app-automerge-in-case-book', '^app/(?!case-book/)', '^(?!node_modules/@automerge/)'),
    may('app-hash-wasm-in-vault', '^app/(?!vault/)', '^(?!node_modules/hash-wasm/)'),
    may('app-docx-in-composer', '^app/(?!composer/)', '^(?!node_modules/docx/)'),

    {
      name: 'app-ports-know-no-adapter',
      severity: 'error',
      from: { path: '^app/ports/', pathNot: test },
      to: { path: '^app/(?!ports/)' },
    },

    mayWithNode(
      'main',
      '^electron/main/',
      '^(electron/main|shared|app)/',
      '^electron$',
      '^package\\.json$',
      ...npm('electron', 'zod'),
    ),
    may(
      'preload',
      '^electron/preload/',
      '^electron/preload/',
      '^shared/contract/channels\\.ts$',
      '^electron$',
      ...npm('electron'),
    ),

    may('renderer-ui', '^renderer/ui/', '^renderer/ui/', '^shared/plain-lines', ...react, ...npm('qr')),
    may('renderer-foundation', '^renderer/foundation/', '^renderer/(foundation|ui)/', '^shared/', ...react),
    may('renderer-features', '^renderer/features/', '^renderer/(features|foundation|ui)/', '^shared/', ...react),
    {
      name: 'features-are-islands',
      severity: 'error',
      from: { path: '^renderer/features/([^/]+)/', pathNot: test },
      to: { path: '^renderer/features/([^/]+)/', pathNot: '^renderer/features/$1/' },
    },
    may(
      'renderer-platform',
      '^renderer/platform/',
      '^(renderer/platform|app|shared|assets)/',
      '^@automerge/automerge/automerge\\.wasm',
      ...npm('dexie', 'comlink', '@automerge', 'zod'),
    ),
    may('renderer-shell', '^renderer/shell/', '^(renderer|app|shared|assets)/', ...react, ...npm('comlink', 'zod')),
    mayWithNode(
      'scripts',
      '^scripts/(?!bench/page/)',
      '^(scripts|app|shared|assets)/',
      '^electron/main/(atomic-write|chosen-place)\\.ts$',
      '^package\\.json$',
      '^node_modules/',
    ),
  ],
  options: {
    doNotFollow: { path: '^node_modules/' },
    exclude: { path: '^(out|dist|\\.cache)/|^scripts/bench/rivals/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    builtInModules: { add: ['electron'] },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.d.ts'],
    },
  },
};
