import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const layers = [
  'shared',
  'app',
  'electron/main',
  'electron/preload',
  'renderer',
  'scripts',
  'scripts/bench/page',
  'test',
].map((layer) => `${layer}/tsconfig.json`);
const offline = 'The program never uses a network.';
const networkGlobals = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'RTCPeerConnection', 'WebTransport'].map(
  (name) => ({ name, message: offline }),
);
const networkModules = ['http', 'https', 'http2', 'net', 'tls', 'dgram', 'dns', 'dns/promises'].flatMap((name) => [
  { name, message: offline },
  { name: `node:${name}`, message: offline },
]);
const otherPrograms = ['child_process', 'node:child_process'].map((name) => ({
  name,
  message: 'The program starts no other program, except where electron/main/locking/gdbus.ts does.',
}));
const readableStores = ['localStorage', 'sessionStorage'].map((name) => ({
  name,
  message: 'Nothing readable touches the disk: settings go through the bridge, everything else into the vault.',
}));
const forbiddenSyntax = [
  ['MemberExpression[property.name=/^(sendBeacon|openExternal|openPath|showItemInFolder)$/]', offline],
  ['MemberExpression[property.name="addRecentDocument"]', 'A recent file names a case to whoever looks.'],
  ['MemberExpression[object.name="document"][property.name="cookie"]', 'Nothing readable touches the disk.'],
  ['JSXAttribute[name.name="dangerouslySetInnerHTML"]', 'Text of a case book is never markup.'],
  ['ExportDefaultDeclaration', 'Named exports only.'],
  ['TSEnumDeclaration', 'A union of literals instead.'],
  ['CallExpression[callee.object.name="vi"][callee.property.name=/^(mock|doMock)$/]', 'Pass a fake through a port.'],
].map(([selector, message]) => ({ selector, message }));

export default defineConfig(
  { ignores: ['out/', 'dist/', '.cache/', 'coverage/', 'test-results/', 'playwright-report/', '**/node_modules/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['{shared,app,electron,renderer,scripts,test}/**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { project: layers, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      eqeqeq: 'error',
      'no-restricted-syntax': ['error', ...forbiddenSyntax],
      'no-restricted-imports': ['error', { paths: networkModules }],
      'no-restricted-globals': ['error', ...networkGlobals, ...readableStores],
    },
  },
  {
    files: ['{shared,app,electron,renderer}/**/*.{ts,tsx}'],
    rules: {
      'no-console': 'error',
      'no-restricted-imports': ['error', { paths: [...networkModules, ...otherPrograms] }],
    },
  },
  {
    files: ['electron/main/locking/gdbus.ts', '{shared,app,electron,renderer}/**/*.test.ts'],
    rules: { 'no-restricted-imports': ['error', { paths: networkModules }] },
  },
  {
    files: ['renderer/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended],
  },
  {
    // The worker's loader may fetch the program's own WebAssembly from its own origin.
    files: ['renderer/platform/**/*.ts'],
    rules: { 'no-restricted-globals': ['error', ...networkGlobals.slice(1), ...readableStores] },
  },
  {
    files: ['scripts/bench/page/**/*.ts'],
    languageOptions: { parserOptions: { project: 'scripts/bench/page/tsconfig.json' } },
  },
  {
    // Checks of the fence must be able to climb it.
    files: ['test/{e2e,engine,trust}/**/*.ts'],
    rules: { 'no-restricted-globals': 'off', 'no-restricted-imports': 'off' },
  },
  {
    // Tools ask for default exports in their own configuration.
    files: ['**/*.config.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['scripts/**/*.mjs'],
    rules: { eqeqeq: 'error', 'no-unused-vars': 'error', 'no-undef': 'off' },
  },
);
