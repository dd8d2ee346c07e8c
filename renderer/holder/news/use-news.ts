import { useCallback, useMemo, useState } from 'react';
import { useAnnounce } from '../../program/announcer';

/** Something that happened, and what can be done about it. */
export type News = {
  readonly text: string;
  readonly action?: { readonly label: string; readonly onPress: () => void } | undefined;
};

export type NewsDesk = {
  readonly news: News | undefined;
  /** Shows it at the lower edge of the page and reads it out. */
  readonly tell: (news: News) => void;
  readonly forget: () => void;
};

/** The last thing that happened on a page. It stays until it is closed or the next thing happens. */
export function useNews(): NewsDesk {
  const announce = useAnnounce();
  const [news, setNews] = useState<News>();
  const tell = useCallback(
    (next: News) => {
      setNews(next);
      announce(next.text);
    },
    [announce],
  );
  const forget = useCallback(() => {
    setNews(undefined);
  }, []);
  return useMemo(() => ({ news, tell, forget }), [news, tell, forget]);
}
