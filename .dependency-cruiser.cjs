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

/** Who may import what: one line per layer or room, own files first, then other rooms, then packages. Type-only imports count. */
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

    may('values', '^shared/values/(?!citations/)', '^shared/(values/(?!citations/)|result|failure)', ...npm('zod')),
    may('search', '^shared/search/', '^shared/(search|values/texts)/'),
    may('schema', '^shared/schema/', '^shared/(schema|values|i18n)/', '^shared/failure', ...npm('zod')),
    may('kinds', '^shared/kinds/', '^shared/(kinds|schema|values)/', ...npm('zod')),
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
        '@noble/curves',
        'minisearch',
        'shamir-secret-sharing',
        'lvovich',
        'russian-nouns-js',
      ),
    ),
    may('vault', '^app/vault/', '^app/(vault|ports)/', '^shared/', '^node_modules/'),
    may('book', '^app/book/', '^app/(book|ports|vault/crypto)/', '^shared/', '^node_modules/'),
    may('manuscripts', '^app/manuscripts/', '^app/(manuscripts|book|ports)/', '^shared/', ...npm('zod')),
    may('interchange', '^app/interchange/', '^app/(interchange|ports)/', '^shared/', '^node_modules/'),
    may(
      'exchange',
      '^app/exchange/',
      '^app/(exchange|book|interchange|keeping|backup|ports|vault/(crypto|secrets))/',
      '^shared/',
      '^node_modules/',
    ),
    may('composer', '^app/composer/', '^app/composer/', '^shared/', '^node_modules/'),
    may('composer-words', '^app/composer/words/', '^app/composer/words/', '^shared/'),
    may('spelling', '^app/spelling/', '^app/(spelling|composer)/', '^shared/', ...npm('zod')),
    may('documents', '^app/documents/', '^app/(documents|composer)/', '^shared/', '^node_modules/'),
    may('renderings', '^app/(word|text)/', '^app/(word|text|composer/release)', '^shared/', '^node_modules/'),
    may('readiness', '^app/readiness/', '^app/(readiness|documents|composer|book)/', '^shared/'),
    may('app-automerge-in-book', '^app/(?!book/|exchange/copy/)', '^(?!node_modules/@automerge/)'),
    may('app-hash-wasm-in-vault', '^app/(?!vault/)', '^(?!node_modules/hash-wasm/)'),
    may('app-docx-in-word', '^app/(?!word/)', '^(?!node_modules/docx/)'),
    may('app-russian-in-ru', '^app/(?!composer/languages/ru/)', '^(?!node_modules/(lvovich|russian-nouns-js)/)'),

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
    may('renderer-program', '^renderer/program/', '^renderer/(program|ui)/', '^shared/', ...react),
    may('renderer-secrets', '^renderer/secrets/', '^renderer/(secrets|program|ui)/', '^shared/', ...react),
    may('renderer-records', '^renderer/records/', '^renderer/(records|program|ui)/', '^shared/', ...react),
    may(
      'renderer-exchange',
      '^renderer/exchange/',
      '^renderer/(exchange|secrets|records|program|ui)/',
      '^shared/',
      ...react,
    ),
    may(
      'renderer-documents',
      '^renderer/documents/',
      '^renderer/(documents|records|program|ui)/',
      '^shared/',
      ...react,
    ),
    may('renderer-forms', '^renderer/forms/', '^renderer/(forms|records|program|ui)/', '^shared/', ...react),
    may(
      'renderer-session',
      '^renderer/session/',
      '^renderer/(session|forms|records|program|ui)/',
      '^shared/',
      ...react,
    ),
    may(
      'renderer-holder',
      '^renderer/holder/',
      `^renderer/(holder|session|forms|records|program|ui)/`,
      '^shared/',
      ...react,
    ),
    may(
      'renderer-features',
      '^renderer/features/',
      '^renderer/(?!platform/|shell/)',
      '^shared/',
      '^node_modules/prosemirror-',
      ...react,
    ),
    may('editor-in-manuscripts', '^renderer/features/(?!manuscripts/)', '^(?!node_modules/prosemirror-)'),
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
      '^electron/main/(files/atomic-write|dialogs/chosen-place)\\.ts$',
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
