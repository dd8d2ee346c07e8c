import type { BookId } from '#shared/schema/ids';
import { NewCaseBook } from '../features/case-list/new-case-book';
import type { HolderSession } from '../session/holder-session';
import { ShortcutsHelp } from './shortcuts/shortcuts-help';
import { UnsavedDialog } from './unsaved-dialog';
import type { Over } from './use-over';

type OverFrameProps = {
  readonly over: Over;
  readonly registers: HolderSession;
  readonly onCreated: (id: BookId) => void;
  readonly onLockNow: () => void;
};

/** The dialogs of the frame. */
export function OverFrame({ over, registers, onCreated, onLockNow }: OverFrameProps) {
  const { shown, close } = over;
  return (
    <>
      {shown === 'new-book' && (
        <NewCaseBook
          registers={registers}
          onClose={close}
          onCreated={({ id }) => {
            close();
            onCreated(id);
          }}
        />
      )}
      <ShortcutsHelp isOpen={shown === 'help'} onClose={close} />
      <UnsavedDialog isOpen={shown === 'unsaved'} onLockNow={onLockNow} onStay={close} />
    </>
  );
}
