import type { ReactNode } from 'react';
import type { MessageKey } from '#shared/i18n/messages';
import { useSay } from '../../../program/translation';

type FactProps = { readonly name: MessageKey; readonly more?: string; readonly children: ReactNode };

/** A line of a list of facts: its name, what is so, and a quieter word on it. */
export function Fact({ name, more, children }: FactProps) {
  const say = useSay();
  return (
    <>
      <dt>{say(name)}</dt>
      <dd>
        {children}
        {more !== undefined && <div className="muted small">{more}</div>}
      </dd>
    </>
  );
}
