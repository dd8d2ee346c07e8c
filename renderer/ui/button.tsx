import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import { classes } from './classes';

export type ButtonProps = Omit<AriaButtonProps, 'className' | 'children' | 'style'> & {
  readonly look?: 'plain' | 'primary' | 'danger' | 'quiet';
  readonly small?: boolean;
  readonly icon?: ReactNode;
  readonly children?: ReactNode;
  /**
   * Work is being done that it began, or that it would disturb. It cannot be pressed, and keeps the focus all the same:
   * whoever works with the keyboard is where they were when the work ends. For what is not to be had at all, `isDisabled`.
   */
  readonly isPending?: boolean;
};

/** A button. One that shows an icon alone needs an `aria-label`. */
export function Button(props: ButtonProps) {
  const { look = 'plain', small = false, icon, children, isPending = false, isDisabled = false, ...rest } = props;
  return (
    <AriaButton
      {...rest}
      isPending={isPending}
      isDisabled={isDisabled && !isPending}
      className={classes('button', look !== 'plain' && `button-${look}`, small && 'button-small')}
    >
      {icon}
      {children}
    </AriaButton>
  );
}
