import { Redo2, Undo2 } from 'lucide-react';
import { Button } from '../../ui/button';
import { useSay } from '../../program/translation';
import { SaveStatus } from './save-status';
import type { HolderSnapshot } from '../../session/snapshot';
import type { Steps } from './use-steps';

type SessionToolsProps = {
  readonly snapshot: Pick<HolderSnapshot, 'save' | 'canUndo' | 'canRedo'>;
  readonly steps: Steps;
  readonly onRetry: () => void;
};

/** Whether all is saved, undo and redo: at the head of every page with forms. */
export function SessionTools({ snapshot: { save, canUndo, canRedo }, steps, onRetry }: SessionToolsProps) {
  const say = useSay();
  return (
    <div className="row session-tools">
      <SaveStatus save={save} onRetry={onRetry} />
      <Button
        look="quiet"
        small
        aria-label={say('session.undo')}
        aria-keyshortcuts="Control+Z"
        icon={<Undo2 size={16} aria-hidden />}
        isDisabled={!canUndo}
        onPress={steps.undo}
      />
      <Button
        look="quiet"
        small
        aria-label={say('session.redo')}
        aria-keyshortcuts="Control+Shift+Z"
        icon={<Redo2 size={16} aria-hidden />}
        isDisabled={!canRedo}
        onPress={steps.redo}
      />
    </div>
  );
}
