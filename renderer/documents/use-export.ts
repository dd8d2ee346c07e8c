import type { Output } from '#shared/contract/bridge';
import type { ConsentOverride } from '#shared/document/consent-override';
import type { DocumentKind } from '#shared/document/document-kinds';
import type { Result } from '#shared/result';
import { useProgram } from '../program/program';
import { useSay } from '../program/translation';
import { type Task, useTask } from '../program/use-task';

type Saved = Output<'file.save'>;

type Pack = (override?: ConsentOverride) => Promise<Result<Uint8Array<ArrayBuffer>>>;

/** Packs a document and hands it to the save dialog. The suggested name tells the kind and the day, never a name. */
export function useExport(
  pack: Pack,
): readonly [Task<Saved>, (kind: DocumentKind, override?: ConsentOverride) => Promise<Saved | undefined>] {
  const say = useSay();
  const { main } = useProgram();
  const [task, run] = useTask<Saved>();
  const start = (kind: DocumentKind, override?: ConsentOverride): Promise<Saved | undefined> =>
    run(async () => {
      const packed = await pack(override);
      if (!packed.ok) return packed;
      const suggestedName = `${new Date().toISOString().slice(0, 10)} ${say(`document.${kind}`)}.docx`;
      return main['file.save']({
        suggestedName,
        filters: [{ name: say('document.fileKind'), extensions: ['docx'] }],
        bytes: packed.value,
      });
    });
  return [task, start];
}
