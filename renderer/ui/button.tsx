import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import { classes } from './classes';

export type ButtonProps = Omit<AriaButtonProps, 'className' | 'children' | 'style'> & {
  readonly look?: 'plain' | 'primary' | 'quiet';
  readonly small?: boolean;
  readonly icon?: ReactNode;
  readonly children?: ReactNode;
};

/** A button. One that shows an icon alone needs an `aria-label`. */
export function Button({ look = 'plain', small = false, icon, children, ...rest }: ButtonProps) {
  return (
    <AriaButton {...rest} className={classes('button', look !== 'plain' && `button-${look}`, small && 'button-small')}>
      {icon}
      {children}
    </AriaButton>
  );
}
