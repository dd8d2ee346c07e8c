import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';

type FoldProps = { readonly title: string; readonly children: ReactNode; readonly startsOpen?: boolean };

/** Something that is there when it is asked for. */
export function Fold({ title, children, startsOpen = false }: FoldProps) {
  return (
    <Disclosure className="fold" defaultExpanded={startsOpen}>
      <Heading level={3}>
        <Button slot="trigger" className="fold-button">
          <ChevronRight size={16} aria-hidden />
          {title}
        </Button>
      </Heading>
      <DisclosurePanel>
        <div className="fold-inner">{children}</div>
      </DisclosurePanel>
    </Disclosure>
  );
}
