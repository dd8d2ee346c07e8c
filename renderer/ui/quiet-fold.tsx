import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, Disclosure, DisclosurePanel } from 'react-aria-components';

type QuietFoldProps = { readonly title: string; readonly children: ReactNode; readonly startsOpen?: boolean };

/** The rare part of one field, there when it is asked for. */
export function QuietFold({ title, children, startsOpen = false }: QuietFoldProps) {
  return (
    <Disclosure className="quiet-fold" defaultExpanded={startsOpen}>
      <Button slot="trigger" className="quiet-fold-button">
        <ChevronRight size={14} aria-hidden />
        {title}
      </Button>
      <DisclosurePanel>
        <div className="quiet-fold-inner">{children}</div>
      </DisclosurePanel>
    </Disclosure>
  );
}
