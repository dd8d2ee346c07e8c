import { useCallback, useState } from 'react';
import type { ImportPreview, ImportReport } from '#shared/contract/vault-api';
import type { Failure } from '#shared/failure';
import { useProgram } from '../../foundation/program';
import { useSay } from '../../foundation/translation';

export type ImportState =
  | { readonly at: 'choose' | 'reading' | 'importing' }
  | { readonly at: 'failed'; readonly failure: Failure }
  | { readonly at: 'preview'; readonly preview: ImportPreview; readonly fileName: string | undefined }
  | { readonly at: 'done'; readonly report: ImportReport };

export type Import = {
  readonly state: ImportState;
  readonly chooseFile: () => Promise<void>;
  readonly readSample: () => Promise<void>;
  readonly confirm: (token: string) => Promise<void>;
};

const limitBytes = 64 * 1024 * 1024;

/** The way of an import: a file is read without writing anything, shown, and written when the person says so. */
export function useImport(onImported: () => void): Import {
  const say = useSay();
  const { vault, main, readSample: sampleBytes } = useProgram();
  const [state, setState] = useState<ImportState>({ at: 'choose' });
  const preview = useCallback(
    async (bytes: Uint8Array<ArrayBuffer>, fileName: string | undefined): Promise<void> => {
      setState({ at: 'reading' });
      const result = await vault.previewImport(bytes);
      setState(
        result.ok ? { at: 'preview', preview: result.value, fileName } : { at: 'failed', failure: result.failure },
      );
    },
    [vault],
  );
  const chooseFile = async (): Promise<void> => {
    const chosen = await main['file.choose-to-open']({
      filters: [{ name: say('import.fileKind'), extensions: ['json'] }],
      limitBytes,
    });
    if (!chosen.ok) setState({ at: 'failed', failure: chosen.failure });
    else if (chosen.value !== null) await preview(chosen.value.bytes, chosen.value.name);
  };
  const readSample = useCallback(async (): Promise<void> => {
    setState({ at: 'reading' });
    await preview(await sampleBytes(), undefined);
  }, [preview, sampleBytes]);
  const confirm = async (token: string): Promise<void> => {
    setState({ at: 'importing' });
    const result = await vault.confirmImport(token);
    setState(result.ok ? { at: 'done', report: result.value } : { at: 'failed', failure: result.failure });
    if (result.ok) onImported();
  };
  return { state, chooseFile, readSample, confirm };
}
