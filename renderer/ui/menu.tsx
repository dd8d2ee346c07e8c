import type { ReactNode } from 'react';
import { MenuTrigger } from 'react-aria-components';
import { Button, type ButtonProps } from './button';
import { type MenuChoice, MenuPopover } from './menu-popover';

type MenuButtonProps = Pick<ButtonProps, 'look' | 'small' | 'icon' | 'isDisabled'> & {
  /** The name of the button and of its menu. */
  readonly label: string;
  /** Shown instead of the name; nothing for a button with an icon alone. */
  readonly children?: ReactNode;
  readonly choices: readonly MenuChoice[];
  /** False for one of many: the Tab key passes it. */
  readonly isTabStop?: boolean;
  /** Where the choices can be on or off: those that are on. The menu then stays open. */
  readonly chosen?: readonly string[] | undefined;
  readonly onChoose: (id: string, isChosen: boolean) => void;
  /** For a menu that a shortcut opens too. */
  readonly isOpen?: boolean;
  readonly onOpenChange?: (isOpen: boolean) => void;
};

/** A button that opens a menu. */
export function MenuButton({
  label,
  children,
  choices,
  look,
  small,
  icon,
  isDisabled,
  chosen,
  onChoose,
  isTabStop = true,
  isOpen,
  onOpenChange,
}: MenuButtonProps) {
  const isCheckable = chosen !== undefined;
  return (
    <MenuTrigger {...(isOpen !== undefined && { isOpen })} {...(onOpenChange !== undefined && { onOpenChange })}>
      <Button
        aria-label={label}
        icon={icon}
        excludeFromTabOrder={!isTabStop}
        {...(look !== undefined && { look })}
        {...(small !== undefined && { small })}
        {...(isDisabled !== undefined && { isDisabled })}
      >
        {children}
      </Button>
      <MenuPopover
        label={label}
        choices={choices}
        selectionMode={isCheckable ? 'multiple' : 'none'}
        {...(isCheckable && { selectedKeys: chosen })}
        shouldCloseOnSelect={!isCheckable}
        onAction={(key) => {
          const id = String(key);
          onChoose(id, chosen === undefined || !chosen.includes(id));
        }}
      />
    </MenuTrigger>
  );
}
