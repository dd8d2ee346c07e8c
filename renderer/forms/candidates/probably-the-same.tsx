import { useEffect, useRef } from 'react';
import { Button } from '../../ui/button';
import { useSay } from '../../program/translation';
import type { Candidate } from './candidates';

type ProbablyTheSameProps = {
  readonly candidates: readonly Candidate[];
  readonly onUse: (candidate: Candidate) => void;
  /** The first button takes the focus, so that one more Enter uses what is there. */
  readonly takesFocus?: boolean;
};

/** Points out what a new record would probably be a second copy of. */
export function ProbablyTheSame({ candidates, onUse, takesFocus = false }: ProbablyTheSameProps) {
  const say = useSay();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) list.current?.querySelector('button')?.focus();
  }, [takesFocus]);
  return (
    <div className="probably-same" ref={list} role="note">
      <p className="probably-same-title">{say('picker.probablySame')}</p>
      {candidates.map((candidate) => (
        <div key={`${candidate.to.kind}/${candidate.to.id}`} className="probably-same-line">
          <span>
            {candidate.title}
            {candidate.note !== undefined && <span className="lookup-note"> {candidate.note}</span>}
          </span>
          <Button
            small
            aria-label={say('picker.useNamed', { name: candidate.title })}
            onPress={() => {
              onUse(candidate);
            }}
          >
            {say('picker.use')}
          </Button>
        </div>
      ))}
    </div>
  );
}
