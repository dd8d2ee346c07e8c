import { useEffect, useEffectEvent } from 'react';
import { useAnnounce } from '../../foundation/announcer';
import { failureText } from '../../foundation/failure-text';
import { useTranslator } from '../../foundation/translation';
import type { CaseBookSession } from './case-book-session';

export type UndoRedo = { readonly undo: () => void; readonly redo: () => void };

/** Undo and redo of the book, also by Ctrl+Z and Ctrl+Shift+Z wherever the focus is; the outcome is read out. */
export function useUndo(session: CaseBookSession): UndoRedo {
  const translator = useTranslator();
  const announce = useAnnounce();
  const step = async (direction: 'undo' | 'redo'): Promise<void> => {
    const result = await session[direction]();
    if (result === undefined) return;
    announce(
      result.ok
        ? translator.say(direction === 'undo' ? 'caseBook.undone' : 'caseBook.redone')
        : failureText(result.failure, translator).what,
    );
  };
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.code !== 'KeyZ' || !(event.ctrlKey || event.metaKey) || event.altKey) return;
    event.preventDefault();
    void step(event.shiftKey ? 'redo' : 'undo');
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      onKey(event);
    };
    window.addEventListener('keydown', listen);
    return () => {
      window.removeEventListener('keydown', listen);
    };
  }, []);
  return { undo: () => void step('undo'), redo: () => void step('redo') };
}
