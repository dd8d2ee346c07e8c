import type { ReactNode } from 'react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';

type PopoverButtonProps = {
  /** The name of the button and of what it opens. */
  readonly label: string;
  readonly icon: ReactNode;
  readonly children: ReactNode;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  /** Another way leads there by keyboard, so that Tab need not stop here. */
  readonly skipsTab?: boolean;
};

/** A quiet icon inside a field that opens a small card beside it; Esc closes it. */
export function PopoverButton({ label, icon, children, isOpen, onOpenChange, skipsTab = false }: PopoverButtonProps) {
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={onOpenChange}>
      <Button className="field-tool" aria-label={label} excludeFromTabOrder={skipsTab}>
        {icon}
      </Button>
      <Popover placement="bottom end">
        <Dialog className="popover-card" aria-label={label}>
          {children}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
