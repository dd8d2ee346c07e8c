import { type ReactNode, useEffect, useRef, useState } from 'react';

type RegisterHeadingProps = {
  readonly title: ReactNode;
  readonly lead?: string;
  /** False where something else on the page takes the focus. */
  readonly takesFocus?: boolean;
};

/** The heading of a page of the registers; takes the focus when the page comes up. */
export function RegisterHeading({ title, lead, takesFocus = true }: RegisterHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [tookFocus] = useState(takesFocus);
  useEffect(() => {
    if (tookFocus) heading.current?.focus({ preventScroll: true });
  }, [tookFocus]);
  return (
    <div className="register-heading">
      <h1 ref={heading} tabIndex={-1} className="page-title">
        {title}
      </h1>
      {lead !== undefined && <p className="page-lead">{lead}</p>}
    </div>
  );
}
