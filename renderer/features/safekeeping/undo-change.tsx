import { Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslator } from '../../program/translation';
import { Button } from '../../ui/button';
import type { GoBack } from './go-back';
import { GoBackDialog } from './go-back-dialog';
import { countsInWords } from './facts/in-words';
import { useSafetyCopies } from './use-safety-copies';

type UndoChangeProps = {
  /** What it was that changed much. */
  readonly before: 'import' | 'merge';
  /** What the copies are asked for again when it changes. */
  readonly following: unknown;
  readonly goBack: GoBack;
};

/** After an import or a taking in: the way back to the copy that was made just before it. */
export function UndoChange({ before, following, goBack }: UndoChangeProps) {
  const translator = useTranslator();
  const { say } = translator;
  const { copies } = useSafetyCopies(following);
  const [isAsking, setIsAsking] = useState(false);
  const newest = copies?.[0];
  if (newest?.before !== before) return null;
  return (
    <>
      <Button
        icon={<Undo2 size={16} aria-hidden />}
        onPress={() => {
          setIsAsking(true);
        }}
      >
        {say(`safekeeping.undo-${before}.open`)}
      </Button>
      {isAsking && (
        <GoBackDialog
          name={newest.name}
          title={say(`safekeeping.undo-${before}.ask`)}
          more={say(`safekeeping.undo-${before}.askMore`, { counts: countsInWords(newest, translator) })}
          goLabel={say(`safekeeping.undo-${before}.go`)}
          told={say(`safekeeping.undo-${before}.gone`)}
          goBack={goBack}
          onClose={() => {
            setIsAsking(false);
          }}
        />
      )}
    </>
  );
}
