import { X } from 'lucide-react';
import { Button } from '../../ui/button';
import { useSay } from '../translation';
import type { NewsDesk } from './use-news';
import './session.css';

/** What happened last, with the way to take it back. A part of the window that F6 reaches. */
export function NewsBar({ desk: { news, forget } }: { readonly desk: NewsDesk }) {
  const say = useSay();
  if (news === undefined) return null;
  const { text, action } = news;
  return (
    <div className="news-bar" role="group" aria-label={text} data-pane>
      <span className="news-text">{text}</span>
      {action !== undefined && (
        <Button
          small
          onPress={() => {
            forget();
            action.onPress();
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
        onPress={forget}
      />
    </div>
  );
}
