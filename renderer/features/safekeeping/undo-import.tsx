import { Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslator } from '../../program/translation';
import { Button } from '../../ui/button';
import type { GoBack } from './go-back';
import { GoBackDialog } from './go-back-dialog';
import { countsInWords } from './facts/in-words';
import { useSafetyCopies } from './use-safety-copies';

type UndoImportProps = {
  /** What the copies are asked for again when it changes. */
  readonly following: unknown;
  readonly goBack: GoBack;
};

/** After an import: the way back to the copy that was made just before it. */
export function UndoImport({ following, goBack }: UndoImportProps) {
  const translator = useTranslator();
  const { say } = translator;
  const { copies } = useSafetyCopies(following);
  const [isAsking, setIsAsking] = useState(false);
  const newest = copies?.[0];
  if (newest?.before !== 'import') return null;
  return (
    <>
      <Button
        icon={<Undo2 size={16} aria-hidden />}
        onPress={() => {
          setIsAsking(true);
        }}
      >
        {say('safekeeping.undoImport.open')}
      </Button>
      {isAsking && (
        <GoBackDialog
          name={newest.name}
          title={say('safekeeping.undoImport.ask')}
          more={say('safekeeping.undoImport.askMore', { counts: countsInWords(newest, translator) })}
          goLabel={say('safekeeping.undoImport.go')}
          told={say('safekeeping.undoImport.gone')}
          goBack={goBack}
          onClose={() => {
            setIsAsking(false);
          }}
        />
      )}
    </>
  );
}
