import { Check, CircleAlert } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { timeInWords } from '#shared/i18n/date-words';
import { useAnnounce } from '../../program/announcer';
import { failureText } from '../../program/failure-text';
import { useTranslator } from '../../program/translation';
import { Button } from '../../ui/button';
import type { SaveState } from '../../session/snapshot';
import '../holder.css';

type SaveStatusProps = { readonly save: SaveState; readonly onRetry: () => void };

/** Whether everything typed is on the disk, in words; read out when it gets there and when it does not. */
export function SaveStatus({ save, onRetry }: SaveStatusProps) {
  const translator = useTranslator();
  const announce = useAnnounce();
  const before = useRef(save.kind);
  const words = saveWords(save);
  useEffect(() => {
    const wasWriting = before.current === 'saving' || before.current === 'failed';
    before.current = save.kind;
    if (wasWriting && (save.kind === 'saved' || save.kind === 'failed')) announce(words);
  }, [save.kind, words, announce]);
  return (
    <div className="save-status" data-save={save.kind}>
      {save.kind === 'saved' && words !== '' && <Check size={14} aria-hidden />}
      {save.kind === 'failed' && <CircleAlert size={15} aria-hidden />}
      <span>{words}</span>
      {save.kind === 'failed' && (
        <Button small onPress={onRetry}>
          {translator.say('save.retry')}
        </Button>
      )}
    </div>
  );

  function saveWords(state: SaveState): string {
    switch (state.kind) {
      case 'saved':
        return state.at === '' ? '' : translator.say('save.saved', { time: timeInWords(state.at, translator) });
      case 'saving':
        return translator.say('save.saving');
      case 'waiting':
        return translator.say('save.typing');
      case 'failed': {
        const { what, next } = failureText(state.failure, translator);
        return `${translator.say('save.failed', { reason: what })} ${translator.say('save.kept')} ${next}`;
      }
    }
  }
}
