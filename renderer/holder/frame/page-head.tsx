import { ChevronRight } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { TextLink } from '../../ui/text-link';
import { useSay } from '../../program/translation';

export type Crumb = { readonly label: string; readonly onPress: () => void };

type PageHeadProps = {
  /** The way here from the first page of the holder. */
  readonly crumbs: readonly Crumb[];
  readonly title: string;
  /** What stands behind the title: that a record is unfinished, who may learn of it. */
  readonly marks?: ReactNode;
  readonly under?: string | undefined;
  /** Whether the heading takes the focus when the view comes up; not where something in it does. */
  readonly takesFocus: boolean;
  readonly children: ReactNode;
};

/** What is shown and where that is in the holder, with what can be done at the right. */
export function PageHead({ crumbs, title, marks, under, takesFocus, children }: PageHeadProps) {
  const say = useSay();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  return (
    <header className="holder-head">
      <div className="holder-head-names">
        {crumbs.length > 0 && (
          <nav className="holder-crumbs small" aria-label={say('holder.crumbs')}>
            {crumbs.map(({ label, onPress }) => (
              <span key={label} className="holder-crumb">
                <TextLink onPress={onPress}>{label}</TextLink>
                <ChevronRight size={13} aria-hidden />
              </span>
            ))}
          </nav>
        )}
        <div className="holder-head-title">
          <h1 ref={heading} tabIndex={-1} className="page-title">
            {title}
          </h1>
          {marks}
        </div>
        {under !== undefined && <p className="muted">{under}</p>}
      </div>
      <div className="holder-head-tools">{children}</div>
    </header>
  );
}
