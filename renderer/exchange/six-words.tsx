import type { ReactNode } from 'react';
import { KeyWords } from '../secrets/key-words';

type SixWordsProps = {
  readonly label: string;
  readonly words: readonly string[];
  /** What is done with them. */
  readonly more?: string;
  readonly children?: ReactNode;
};

/** Six words to be read out, large and numbered. */
export function SixWords({ label, words, more, children }: SixWordsProps) {
  return (
    <div className="stack-small">
      <h3>{label}</h3>
      {more !== undefined && <p className="muted">{more}</p>}
      <KeyWords words={words} label={label} />
      {children}
    </div>
  );
}
