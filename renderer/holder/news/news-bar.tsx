import { X } from 'lucide-react';
import { type FocusEvent, useRef } from 'react';
import { Button } from '../../ui/button';
import { useSay } from '../../program/translation';
import type { NewsDesk } from './use-news';
import '../holder.css';

/** What happened last, with the way to take it back. A part of the window that F6 reaches. */
export function NewsBar({ desk: { news, forget } }: { readonly desk: NewsDesk }) {
  const say = useSay();
  const before = useRef<Element>(null);
  if (news === undefined) return null;
  /** The buttons go with the news: the focus returns to where it came from. */
  const giveBack = (): void => {
    const place = before.current;
    if (place instanceof HTMLElement && place.isConnected) place.focus();
    else document.querySelector<HTMLElement>('h1')?.focus();
  };
  const noteWhere = ({ relatedTarget, currentTarget }: FocusEvent): void => {
    if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) before.current = relatedTarget;
  };
  const { text, action } = news;
  return (
    <div className="news-bar" role="group" aria-label={text} data-pane onFocus={noteWhere}>
      <span className="news-text">{text}</span>
      {action !== undefined && (
        <Button
          small
          onPress={() => {
            forget();
            action.onPress();
            giveBack();
          }}
        >
          {action.label}
        </Button>
      )}
      <Button
        look="quiet"
        small
        aria-label={say('session.closeNews')}
        icon={<X size={15} aria-hidden />}
        onPress={() => {
          forget();
          giveBack();
        }}
      />
    </div>
  );
}
