import { useState } from 'react';
import { useFormDesk } from './form-desk';

export type KeptText = {
  /** What was typed and not yet chosen from a list. */
  readonly text: string | undefined;
  readonly keep: (text: string | undefined) => void;
};

/** The draft of a place that is chosen from a list: what somebody began to type there. */
export function useKeptText(place: string): KeptText {
  const { draft, keepDraft } = useFormDesk();
  const [, setKept] = useState<string>();
  const found = draft(place);
  return {
    text: typeof found === 'string' ? found : undefined,
    keep: (text) => {
      if (draft(place) === text) return;
      keepDraft(place, text);
      setKept(text);
    },
  };
}
