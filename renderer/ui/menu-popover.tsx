import { Menu, MenuItem, type MenuProps, Popover } from 'react-aria-components';

export type MenuChoice = { readonly id: string; readonly label: string; readonly isDisabled?: boolean };

type MenuPopoverProps = Pick<
  MenuProps<MenuChoice>,
  'autoFocus' | 'selectionMode' | 'selectedKeys' | 'shouldCloseOnSelect' | 'onAction'
> & {
  readonly label: string;
  readonly choices: readonly MenuChoice[];
};

/** The choices that drop down from the button of a menu. */
export function MenuPopover({ label, choices, ...props }: MenuPopoverProps) {
  return (
    <Popover className="menu-popover" placement="bottom end">
      <Menu className="menu" aria-label={label} {...props}>
        {choices.map((choice) => (
          <MenuItem key={choice.id} id={choice.id} className="menu-item" isDisabled={choice.isDisabled ?? false}>
            {choice.label}
          </MenuItem>
        ))}
      </Menu>
    </Popover>
  );
}
