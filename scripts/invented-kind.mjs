import { join } from 'node:path';
import { root } from './machine.mjs';

const home = join(root, 'test/invented-kind');
const replaced = new Map([
  [join(root, 'shared/kinds/index.ts'), join(home, 'kinds.js')],
  [join(root, 'shared/schema/kind-names.ts'), join(home, 'names.js')],
]);

/**
 * For the tests of a kind that the program does not have: in the place of the list of kinds and of their names, those of
 * the tests, which import what they replace.
 * @type {import('vitest/config').Plugin}
 */
export const withInventedKind = {
  name: 'invented-kind',
  enforce: 'pre',
  async resolveId(source, importer) {
    if (importer === undefined || importer.startsWith(home)) return null;
    const resolved = await this.resolve(source, importer, { skipSelf: true });
    return (resolved && replaced.get(resolved.id)) ?? null;
  },
};
