import type { ReactNode } from 'react';
import { Button, MenuTrigger } from 'react-aria-components';
import { type MenuChoice, MenuPopover } from '../menu-popover';

type FieldMenuProps = {
  readonly label: string;
  readonly icon: ReactNode;
  readonly choices: readonly MenuChoice[];
  readonly onChoose: (id: string) => void;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
};

/**
 * A quiet icon at the end of a line of text, with what can be done with it. Tab does not stop here: whoever draws it
 * opens it by Alt+Enter in the line.
 */
export function FieldMenu({ label, icon, choices, onChoose, isOpen, onOpenChange }: FieldMenuProps) {
  return (
    <MenuTrigger isOpen={isOpen} onOpenChange={onOpenChange}>
      <Button className="field-tool field-tool-quiet" aria-label={label} excludeFromTabOrder>
        {icon}
      </Button>
      <MenuPopover
        label={label}
        choices={choices}
        autoFocus="first"
        onAction={(key) => {
          onChoose(String(key));
        }}
      />
    </MenuTrigger>
  );
}
