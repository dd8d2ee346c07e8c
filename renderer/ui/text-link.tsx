import type { ReactNode } from 'react';
import { Link } from 'react-aria-components';

type TextLinkProps = { readonly onPress: () => void; readonly children: ReactNode };

/** Words in a text that lead somewhere in the program. They flow with the text around them. */
export function TextLink({ onPress, children }: TextLinkProps) {
  return (
    <Link className="text-link" onPress={onPress}>
      {children}
    </Link>
  );
}
