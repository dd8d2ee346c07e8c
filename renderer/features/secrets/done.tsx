import type { ReactNode } from 'react';
import { useSay } from '../../program/translation';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';

type DoneProps = { readonly text: string; readonly onClose: () => void; readonly children?: ReactNode };

/** It is done, and what follows from it. */
export function Done({ text, onClose, children }: DoneProps) {
  const say = useSay();
  return (
    <div className="stack">
      <Notice title={text}>{children}</Notice>
      <div className="row row-end">
        <Button look="primary" onPress={onClose} autoFocus>
          {say('app.close')}
        </Button>
      </div>
    </div>
  );
}
