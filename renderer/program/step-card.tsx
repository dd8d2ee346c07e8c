import { type ReactNode, useEffect, useRef } from 'react';
import { useSay } from './translation';

type StepCardProps = {
  /** Which of the steps of the first run; none on other ways. */
  readonly step?: number;
  readonly title: string;
  readonly lead?: string;
  readonly children: ReactNode;
};

const steps = 4;

/** One step of the way: where one stands, what is asked, and the way on. */
export function StepCard({ step, title, lead, children }: StepCardProps) {
  const say = useSay();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <main className="gate">
      <div className="gate-card gate-wide stack">
        <header className="stack-small">
          {step !== undefined && <p className="muted small">{say('firstRun.step', { step, steps })}</p>}
          <h1 ref={heading} tabIndex={-1} className="page-title">
            {title}
          </h1>
          {lead !== undefined && <p className="page-lead">{lead}</p>}
        </header>
        {children}
      </div>
    </main>
  );
}
