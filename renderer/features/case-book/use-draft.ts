import { useState } from 'react';

export type Draft = {
  readonly text: string;
  /** Set while what is typed cannot be taken. */
  readonly isRefused: boolean;
  readonly type: (text: string) => void;
  readonly leave: () => void;
};

type DraftOptions = {
  /** The text as it is stored or on its way to the disk. */
  readonly stored: string;
  /** Another revision of the book: what is half typed no longer holds. */
  readonly revision: number;
  /** Takes the text, or refuses it. */
  readonly take: (text: string) => boolean;
};

/**
 * A text while it is being typed. The field shows what was typed, spaces and all, until it is left; a text that was
 * refused stays.
 */
export function useDraft({ stored, revision, take }: DraftOptions): Draft {
  const [draft, setDraft] = useState<{
    readonly text: string;
    readonly isRefused: boolean;
    readonly revision: number;
  }>();
  const current = draft?.revision === revision ? draft : undefined;
  return {
    text: current?.text ?? stored,
    isRefused: current?.isRefused ?? false,
    type: (text) => {
      setDraft({ text, isRefused: !take(text), revision });
    },
    leave: () => {
      if (current?.isRefused !== true) setDraft(undefined);
    },
  };
}
