import type { ReactNode } from 'react';
import type { HolderDesk } from '../desk/holder-desk';
import { SessionTools } from '../saving/session-tools';
import { type Crumb, PageHead } from './page-head';

type HolderFrameProps = {
  readonly desk: HolderDesk;
  readonly title: string;
  readonly marks?: ReactNode;
  readonly under?: string | undefined;
  /** The way here, after the first page of the holder. */
  readonly crumbs?: readonly Crumb[];
  readonly takesFocus?: boolean;
  readonly tools?: ReactNode;
  /** The content scrolls in itself: a table. */
  readonly isFixed?: boolean;
  readonly children: ReactNode;
};

/** The head that all pages of a holder have, over what is shown. */
export function HolderFrame({ desk, children, ...page }: HolderFrameProps) {
  const { home, snapshot, steps, about, scrolled } = desk;
  const { crumbs = [], takesFocus = true, isFixed = false } = page;
  const first: readonly Crumb[] =
    home === undefined
      ? []
      : [
          {
            label: home.name,
            onPress: () => {
              home.open();
            },
          },
        ];
  return (
    <>
      <PageHead
        crumbs={[...first, ...crumbs]}
        title={page.title}
        marks={page.marks}
        under={page.under}
        takesFocus={takesFocus}
      >
        {page.tools}
        <SessionTools snapshot={snapshot} steps={steps} onRetry={() => void about.session.flush()} />
      </PageHead>
      <div className="holder-view" data-fixed={isFixed || undefined} ref={scrolled}>
        {children}
      </div>
    </>
  );
}
