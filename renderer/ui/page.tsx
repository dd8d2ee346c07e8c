import { type ReactNode, useEffect, useRef } from 'react';

type PageProps = { readonly title: string; readonly lead?: string; readonly children: ReactNode };

/** A page of the main area: its heading takes the focus when it comes up, so that a screen reader starts there. */
export function Page({ title, lead, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div className="page">
      <header className="page-head">
        <h1 ref={heading} tabIndex={-1} className="page-title">
          {title}
        </h1>
        {lead !== undefined && <p className="page-lead">{lead}</p>}
      </header>
      {children}
    </div>
  );
}
