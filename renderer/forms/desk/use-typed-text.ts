import { useState } from 'react';
import { useFormDesk } from './form-desk';

/** What was typed at a place and has not become a choice yet; kept as its draft, and found again after a lock. */
export function useTypedText(place: string): readonly [text: string, type: (text: string) => void] {
  const { draft, keepDraft, revision } = useFormDesk();
  const [typed, setTyped] = useState<{ readonly text: string; readonly at: string }>();
  const at = `${revision} ${place}`;
  const kept = draft(place);
  const text = typed?.at === at ? typed.text : typeof kept === 'string' ? kept : '';
  return [
    text,
    (next) => {
      setTyped({ text: next, at });
      keepDraft(place, next === '' ? undefined : next);
    },
  ];
}
