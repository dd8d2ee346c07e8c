import { join } from 'node:path';
import { root } from './machine.mjs';

/**
 * For the tests of what the program does not have: in the place of some of its modules, those of the tests, which import
 * what they replace.
 * @param {string} home - the folder of the tests
 * @param {Readonly<Record<string, string>>} modules - what is replaced, and the file in `home` that takes its place
 * @returns {import('vitest/config').Plugin}
 */
function inPlaceOf(home, modules) {
  const folder = join(root, home);
  const replaced = new Map(Object.entries(modules).map(([path, file]) => [join(root, path), join(folder, file)]));
  return {
    name: home,
    enforce: 'pre',
    async resolveId(source, importer) {
      if (importer === undefined || importer.startsWith(folder)) return null;
      const resolved = await this.resolve(source, importer, { skipSelf: true });
      return (resolved && replaced.get(resolved.id)) ?? null;
    },
  };
}

/** One kind of record more. */
export const withInventedKind = inPlaceOf('test/invented-kind', {
  'shared/kinds/index.ts': 'kinds.js',
  'shared/schema/kind-names.ts': 'names.js',
});

/** One kind of document more. */
export const withInventedDocument = inPlaceOf('test/invented-document', {
  'shared/document/document-kinds.ts': 'document-kinds.js',
  'app/documents/forums.ts': 'forums.js',
});

/** One language more. */
export const withInventedLanguage = inPlaceOf('test/invented-language', {
  'app/composer/languages/languages.ts': 'languages.js',
});
