import type { ReactNode } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { MenuChoice } from './menu';

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
      <Popover className="menu-popover" placement="bottom end">
        <Menu
          className="menu"
          aria-label={label}
          autoFocus="first"
          onAction={(key) => {
            onChoose(String(key));
          }}
        >
          {choices.map((choice) => (
            <MenuItem key={choice.id} id={choice.id} className="menu-item" isDisabled={choice.isDisabled ?? false}>
              {choice.label}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
