import { useCallback, useState } from 'react';
import type { BundledFile } from '#shared/contract/bundled-files';
import { largestFile } from '#shared/contract/import-limit';
import type { ImportPreview, ImportReport } from '#shared/contract/import-preview';
import type { Failure } from '#shared/failure';
import { useProgram } from '../../program/program';
import { useSay } from '../../program/translation';

/** A file of the person by its name, or one that comes with the program. */
export type ImportOrigin = { readonly fileName: string } | { readonly bundled: BundledFile };

export type ImportState =
  | { readonly at: 'choose' | 'reading' | 'importing' }
  | { readonly at: 'failed'; readonly failure: Failure }
  | { readonly at: 'preview'; readonly preview: ImportPreview; readonly from: ImportOrigin }
  /** `entries`: how many were added to the registers. */
  | { readonly at: 'done'; readonly report: ImportReport; readonly entries: number };

export type Import = {
  readonly state: ImportState;
  readonly chooseFile: () => Promise<void>;
  readonly read: (file: BundledFile) => Promise<void>;
  /** The file that is being read is not wanted any more. */
  readonly cancel: () => void;
  readonly confirm: (preview: ImportPreview) => Promise<void>;
};

/** The way of an import: a file is read without writing anything, shown, and written when the person says so. */
export function useImport(onImported: () => void): Import {
  const say = useSay();
  const { vault, main, readBundled } = useProgram();
  const [state, setState] = useState<ImportState>({ at: 'choose' });
  const preview = useCallback(
    async (bytes: Uint8Array<ArrayBuffer>, from: ImportOrigin): Promise<void> => {
      setState({ at: 'reading' });
      const result = await vault.previewImport(bytes);
      if (result.ok) setState({ at: 'preview', preview: result.value, from });
      else if (result.failure.code === 'interchange/cancelled') setState({ at: 'choose' });
      else setState({ at: 'failed', failure: result.failure });
    },
    [vault],
  );
  const chooseFile = async (): Promise<void> => {
    const chosen = await main['file.choose-to-open']({
      filters: [{ name: say('import.fileKind'), extensions: ['json'] }],
      limitBytes: largestFile,
    });
    if (!chosen.ok) setState({ at: 'failed', failure: chosen.failure });
    else if (chosen.value !== null) await preview(chosen.value.bytes, { fileName: chosen.value.name });
  };
  const read = useCallback(
    async (bundled: BundledFile): Promise<void> => {
      setState({ at: 'reading' });
      await preview(await readBundled(bundled), { bundled });
    },
    [preview, readBundled],
  );
  const confirm = async ({ token, registers }: ImportPreview): Promise<void> => {
    setState({ at: 'importing' });
    const result = await vault.confirmImport(token);
    const entries = Object.values(registers).reduce((sum, { added }) => sum + added, 0);
    setState(result.ok ? { at: 'done', report: result.value, entries } : { at: 'failed', failure: result.failure });
    if (result.ok) onImported();
  };
  const cancel = (): void => {
    void vault.cancelImport();
  };
  return { state, chooseFile, read, cancel, confirm };
}
