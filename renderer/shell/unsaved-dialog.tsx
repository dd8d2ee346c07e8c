import { useSay } from '../program/translation';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';

type UnsavedDialogProps = {
  readonly isOpen: boolean;
  readonly onLockNow: () => void;
  readonly onStay: () => void;
};

/** Asks whether to lock though something typed could not be written. */
export function UnsavedDialog({ isOpen, onLockNow, onStay }: UnsavedDialogProps) {
  const say = useSay();
  return (
    <Dialog title={say('frame.unsavedTitle')} role="alertdialog" isOpen={isOpen} onClose={onStay}>
      <p>{say('frame.unsaved')}</p>
      <div className="row row-end">
        <Button onPress={onLockNow}>{say('frame.lockNow')}</Button>
        <Button look="primary" onPress={onStay} autoFocus>
          {say('frame.stay')}
        </Button>
      </div>
    </Dialog>
  );
}
