import { type ReactNode, useCallback, useState } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { classes } from './classes';
import { type HoldDialog, HoldDialogContext } from './use-dialog-busy';

type DialogProps = {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly role?: 'dialog' | 'alertdialog';
  /** For what would be long and narrow otherwise. */
  readonly isWide?: boolean;
  /** Something is being done whose outcome is told in here: neither Esc, nor a press beside, nor going back ends it meanwhile. */
  readonly isBusy?: boolean;
};

/** A card that lies on top and holds the focus until it is closed; Esc closes it, but not while it is at work. */
export function Dialog({ title, isOpen, onClose, children, role = 'dialog', isWide, isBusy = false }: DialogProps) {
  const [holders, setHolders] = useState(0);
  const hold = useCallback<HoldDialog>(() => {
    setHolders((count) => count + 1);
    return () => {
      setHolders((count) => count - 1);
    };
  }, []);
  const isHeld = isBusy || holders > 0;
  return (
    <ModalOverlay
      className="overlay"
      data-held={isHeld || undefined}
      isOpen={isOpen}
      isDismissable={role === 'dialog' && !isHeld}
      isKeyboardDismissDisabled={isHeld}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className={classes('modal', isWide === true && 'modal-wide')}>
        <AriaDialog className="dialog" role={role}>
          <Heading slot="title" level={2}>
            {title}
          </Heading>
          <HoldDialogContext value={hold}>{children}</HoldDialogContext>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
