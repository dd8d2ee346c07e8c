import { type ReactNode, type RefObject, useEffect, useRef } from 'react';

type PageProps = {
  readonly title: string;
  readonly lead?: string;
  /** For whoever gives the heading the focus again. */
  readonly heading?: RefObject<HTMLHeadingElement | null>;
  readonly children: ReactNode;
};

/** A page of the main area: its heading takes the focus when it comes up, so that a screen reader starts there. */
export function Page({ title, lead, heading, children }: PageProps) {
  const own = useRef<HTMLHeadingElement>(null);
  const place = heading ?? own;
  useEffect(() => {
    place.current?.focus({ preventScroll: true });
  }, [place]);
  return (
    <div className="page">
      <header className="page-head">
        <h1 ref={place} tabIndex={-1} className="page-title">
          {title}
        </h1>
        {lead !== undefined && <p className="page-lead">{lead}</p>}
      </header>
      {children}
    </div>
  );
}
