import type { ReactNode } from 'react';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { Button, type ButtonProps } from './button';

export type MenuChoice = { readonly id: string; readonly label: string; readonly isDisabled?: boolean };

type MenuButtonProps = Pick<ButtonProps, 'look' | 'small' | 'icon' | 'isDisabled'> & {
  /** The name of the button and of its menu. */
  readonly label: string;
  /** Shown instead of the name; nothing for a button with an icon alone. */
  readonly children?: ReactNode;
  readonly choices: readonly MenuChoice[];
} & (
    | { readonly onChoose: (id: string) => void }
    | {
        /** The choices can be on or off; the menu stays open. */
        readonly chosen: readonly string[];
        readonly onChoose: (id: string, isChosen: boolean) => void;
      }
  );

/** A button that opens a menu. */
export function MenuButton({ label, children, choices, look, small, icon, isDisabled, ...rest }: MenuButtonProps) {
  const isCheckable = 'chosen' in rest;
  return (
    <MenuTrigger>
      <Button
        aria-label={label}
        icon={icon}
        {...(look !== undefined && { look })}
        {...(small !== undefined && { small })}
        {...(isDisabled !== undefined && { isDisabled })}
      >
        {children}
      </Button>
      <Popover className="menu-popover" placement="bottom end">
        <Menu
          className="menu"
          aria-label={label}
          selectionMode={isCheckable ? 'multiple' : 'none'}
          {...(isCheckable && { selectedKeys: rest.chosen })}
          shouldCloseOnSelect={!isCheckable}
          onAction={(key) => {
            const id = String(key);
            if ('chosen' in rest) rest.onChoose(id, !rest.chosen.includes(id));
            else rest.onChoose(id);
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
