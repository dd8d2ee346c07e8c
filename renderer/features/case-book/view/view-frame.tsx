import type { ReactNode } from 'react';
import { SessionTools } from '../../../holder/session-tools';
import { CaseBookHead, type Crumb } from './case-book-head';
import type { ViewProps } from './view-props';

type ViewFrameProps = Pick<ViewProps, 'session' | 'snapshot' | 'state' | 'steps' | 'go' | 'scrolled'> & {
  readonly title: string;
  readonly marks?: ReactNode;
  readonly under?: string;
  /** The way here, after the case itself. */
  readonly crumbs?: readonly Crumb[];
  /** Without it the way begins with the case. */
  readonly isCaseItself?: boolean;
  readonly takesFocus?: boolean;
  readonly tools?: ReactNode;
  /** The content scrolls in itself: a table. */
  readonly isFixed?: boolean;
  readonly children: ReactNode;
};

/** The head that all views of a case have, over what is shown. */
export function ViewFrame({ session, snapshot, state, steps, go, scrolled, children, ...view }: ViewFrameProps) {
  const { isCaseItself = false, crumbs = [], takesFocus = true, isFixed = false } = view;
  const home: Crumb = {
    label: state.book.title,
    onPress: () => {
      go({ at: 'overview' });
    },
  };
  return (
    <>
      <CaseBookHead
        crumbs={isCaseItself ? [] : [home, ...crumbs]}
        title={view.title}
        marks={view.marks}
        under={view.under}
        takesFocus={takesFocus}
      >
        {view.tools}
        <SessionTools snapshot={snapshot} steps={steps} onRetry={() => void session.flush()} />
      </CaseBookHead>
      <div className="case-view" data-fixed={isFixed || undefined} ref={scrolled}>
        {children}
      </div>
    </>
  );
}
