import { useEffect, useState } from 'react';
import type { Failure } from '#shared/failure';
import { failureText } from '../../../program/failure-text';
import { useProgram } from '../../../program/program';
import { useTranslator } from '../../../program/translation';
import { Button } from '../../../ui/button';
import { Notice } from '../../../ui/notice';

/** Another version of the program could make no safety copy before it wrote: said once, until it is read. */
export function UpdateCopyNotice({ onBackUp }: { readonly onBackUp: () => void }) {
  const translator = useTranslator();
  const { say } = translator;
  const { vault } = useProgram();
  const [failure, setFailure] = useState<Failure>();
  useEffect(() => {
    let isOver = false;
    void vault.copyBeforeUpdate().then((made) => {
      if (!made.ok && !isOver) setFailure(made.failure);
    });
    return () => {
      isOver = true;
    };
  }, [vault]);
  if (failure === undefined) return null;
  const read = (): void => {
    setFailure(undefined);
  };
  return (
    <div className="frame-notices">
      <Notice title={say('safekeeping.updateCopy.title')} strong>
        <p>{failureText(failure, translator).what}</p>
        <p>{say('safekeeping.updateCopy.safe')}</p>
        <p>{say('safekeeping.updateCopy.next')}</p>
        <div className="row">
          <Button
            small
            onPress={() => {
              read();
              onBackUp();
            }}
          >
            {say('safekeeping.line')}
          </Button>
          <Button small onPress={read}>
            {say('safekeeping.understood')}
          </Button>
        </div>
      </Notice>
    </div>
  );
}
