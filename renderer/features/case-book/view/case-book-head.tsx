import { ChevronRight } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { TextLink } from '../../../ui/text-link';
import { useSay } from '../../../program/translation';

export type Crumb = { readonly label: string; readonly onPress: () => void };

type CaseBookHeadProps = {
  /** The way here from the case as a whole. */
  readonly crumbs: readonly Crumb[];
  readonly title: string;
  /** What stands behind the title: that a record is unfinished, who may learn of it. */
  readonly marks?: ReactNode;
  readonly under?: string | undefined;
  /** Whether the heading takes the focus when the view comes up; not where something in it does. */
  readonly takesFocus: boolean;
  readonly children: ReactNode;
};

/** What is shown and where that is in the case, with what can be done at the right. */
export function CaseBookHead({ crumbs, title, marks, under, takesFocus, children }: CaseBookHeadProps) {
  const say = useSay();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  return (
    <header className="case-head">
      <div className="case-head-names">
        {crumbs.length > 0 && (
          <nav className="case-crumbs small" aria-label={say('caseBook.crumbs')}>
            {crumbs.map(({ label, onPress }) => (
              <span key={label} className="case-crumb">
                <TextLink onPress={onPress}>{label}</TextLink>
                <ChevronRight size={13} aria-hidden />
              </span>
            ))}
          </nav>
        )}
        <div className="case-head-title">
          <h1 ref={heading} tabIndex={-1} className="page-title">
            {title}
          </h1>
          {marks}
        </div>
        {under !== undefined && <p className="muted">{under}</p>}
      </div>
      <div className="case-head-tools">{children}</div>
    </header>
  );
}
