import type { BackupPreview } from '#shared/contract/backup-api';
import { useTranslator } from '../../../program/translation';
import { Notice } from '../../../ui/notice';
import { countsInWords, momentInWords } from '../facts/in-words';

/** When the backup was made and how much it holds; what it lacks, and what this program does not know. */
export function PreviewNotes({ preview }: { readonly preview: BackupPreview }) {
  const translator = useTranslator();
  const { say } = translator;
  return (
    <>
      <p>
        {say('safekeeping.restore.previewLead', {
          when: momentInWords(preview.madeAt, translator),
          version: preview.madeWith,
        })}{' '}
        {preview.lost === 0 && `${say('safekeeping.restore.previewWhole')} `}
        {say('safekeeping.restore.total', {
          counts: countsInWords({ ...preview, caseBooks: preview.caseBooks.length }, translator),
        })}
      </p>
      {preview.lost > 0 && (
        <Notice title={say('safekeeping.restore.previewLost', { count: preview.lost })} strong still />
      )}
      {preview.unknown > 0 && (
        <Notice title={say('safekeeping.restore.previewUnknown', { count: preview.unknown })} still />
      )}
    </>
  );
}
