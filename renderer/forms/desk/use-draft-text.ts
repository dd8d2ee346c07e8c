import { useState } from 'react';
import { sameValue } from '#shared/schema/same-value';
import { useFormDesk } from './form-desk';

export type DraftText = {
  readonly text: string;
  /** What is shown could not be stored. */
  readonly isRefused: boolean;
  readonly type: (text: string) => void;
  /** Takes a whole answer instead of keys; what is typed afterwards falls back to it. */
  readonly choose: (text: string) => void;
  readonly leave: () => void;
};

/** What a text says; `undefined` where it says nothing that may be stored. */
export type Understood = { readonly value: unknown } | undefined;

type DraftTextOptions = {
  readonly place: string;
  readonly value: unknown;
  /** The value as a text to go on from. */
  readonly stored: string;
  readonly onChange: (value: unknown) => void;
  readonly read: (text: string) => Understood;
};

/** How a line is read that takes back its value when it is emptied; one that is needed keeps what it has. */
export function readOrEmpty(
  { value, isRequired }: { readonly value: unknown; readonly isRequired: boolean },
  read: (text: string) => Understood,
): (text: string) => Understood {
  return (text) => {
    if (text.trim() !== '') return read(text);
    return isRequired && value !== undefined ? undefined : { value: undefined };
  };
}

type Typing = {
  readonly text: string;
  readonly isRefused: boolean;
  readonly revision: number;
  /** The value from before the typing began. */
  readonly before: unknown;
};

/**
 * A text while it is typed. What can be read is stored with every key; what cannot is kept as the draft of the place,
 * and the record gets back what it had, so that it never holds a beginning that was not meant. The text stays as
 * typed until the field is left; a refused one stays until it is put right, also after a lock or a crash.
 */
export function useDraftText({ place, value, stored, onChange, read }: DraftTextOptions): DraftText {
  const { revision, draft, keepDraft } = useFormDesk();
  const [typing, setTyping] = useState<Typing>();
  const current = typing?.revision === revision ? typing : undefined;
  const found = draft(place);
  const kept = typeof found === 'string' ? found : undefined;
  const give = (next: unknown): void => {
    if (!sameValue(next, value)) onChange(next);
  };
  const letGo = (): void => {
    if (draft(place) !== undefined) keepDraft(place, undefined);
  };
  return {
    text: current?.text ?? kept ?? stored,
    isRefused: current?.isRefused ?? kept !== undefined,
    type: (text) => {
      const before = current === undefined ? value : current.before;
      const understood = read(text);
      setTyping({ text, isRefused: understood === undefined, revision, before });
      give(understood === undefined ? before : understood.value);
      if (understood === undefined) keepDraft(place, text);
      else letGo();
    },
    choose: (text) => {
      const understood = read(text);
      if (understood === undefined) return;
      setTyping(undefined);
      give(understood.value);
      letGo();
    },
    leave: () => {
      if (current?.isRefused !== true) setTyping(undefined);
    },
  };
}
