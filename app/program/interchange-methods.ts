import type { VaultApi } from '#shared/contract/vault-api';
import { succeed } from '#shared/result';
import type { ImportReader } from '../interchange/import-reader';
import { exportFile } from './export-file';
import type { Session } from './session/session';

type Methods = Pick<VaultApi, 'previewImport' | 'cancelImport' | 'confirmImport' | 'exportCaseBooks'>;

/** Interchange files, in and out. Before anything of one is taken in, a safety copy is made. */
export function interchangeMethods(importReader: ImportReader, session: Session): Methods {
  return {
    // The reading stands in no queue: changes are saved while it goes on.
    previewImport: async (file) => {
      const interchange = await session.reading(() => importReader.read(file));
      return interchange.ok ? session.changing(({ imports }) => imports.preview(interchange.value)) : interchange;
    },
    cancelImport: () =>
      session.reading(() => {
        importReader.stop();
        return Promise.resolve(succeed(undefined));
      }),
    confirmImport: (token) =>
      session.changing(({ imports, kept }) => imports.confirm(token, () => kept.copies.make({ before: 'import' }))),
    exportCaseBooks: (wanted) => session.reading(({ library }) => exportFile(library, wanted)),
  };
}
