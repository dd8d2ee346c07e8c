import { createContext, type ReactNode, useCallback, useContext, useState } from 'react';

type Announce = (text: string) => void;

const AnnouncerContext = createContext<Announce>(() => undefined);

/** Holds the line that screen readers read out when something happens without a change of focus. */
export function Announcer({ children }: { readonly children: ReactNode }) {
  const [news, setNews] = useState({ text: '', turn: 0 });
  const announce = useCallback((text: string) => {
    setNews(({ turn }) => ({ text, turn: turn + 1 }));
  }, []);
  return (
    <AnnouncerContext value={announce}>
      {children}
      <div className="visually-hidden" role="status" aria-live="polite">
        <span key={news.turn}>{news.text}</span>
      </div>
    </AnnouncerContext>
  );
}

export function useAnnounce(): Announce {
  return useContext(AnnouncerContext);
}
