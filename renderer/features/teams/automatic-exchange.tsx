import { useEffect } from 'react';
import type { BookId } from '#shared/schema/ids';
import { useAnnounce } from '../../program/announcer';
import { useTranslator } from '../../program/translation';
import { afterWait } from '../../session/session-parts';
import { Button } from '../../ui/button';
import { exchangeByItself } from './exchange-by-itself';
import { newsInWords } from './in-words';
import type { TeamDesk, TeamNews } from './team-desk';
import { useTeams } from './use-teams';
import './teams.css';

type AutomaticExchangeProps = {
  readonly desk: TeamDesk;
  /** Tells of everything that was saved. */
  readonly onSaved: (listener: () => void) => () => void;
  readonly titleOf: (id: BookId) => string | undefined;
  readonly onOpenBook: (id: BookId) => void;
};

/** Exchanges with the teams while the frame is there, and says in a quiet line what has come. A failure is told on the page of the teams alone. */
export function AutomaticExchange({ desk, onSaved, titleOf, onOpenBook }: AutomaticExchangeProps) {
  const { news } = useTeams(desk);
  useEffect(() => exchangeByItself({ exchange: desk.exchangeWithAll, onSaved, wait: afterWait }), [desk, onSaved]);
  if (news === undefined) return null;
  return <Came news={news} titleOf={titleOf} onOpenBook={onOpenBook} onRead={desk.readNews} />;
}

type CameProps = Pick<AutomaticExchangeProps, 'titleOf' | 'onOpenBook'> & {
  readonly news: TeamNews;
  readonly onRead: () => void;
};

function Came({ news, titleOf, onOpenBook, onRead }: CameProps) {
  const translator = useTranslator();
  const { say } = translator;
  const announce = useAnnounce();
  const words = newsInWords(news, translator);
  useEffect(() => {
    announce(words);
  }, [announce, words, news]);
  const known = news.books.flatMap((id) => {
    const title = titleOf(id);
    return title === undefined ? [] : [{ id, title }];
  });
  return (
    <div className="team-news">
      <p>{words}</p>
      {known.map(({ id, title }) => (
        <Button
          key={id}
          small
          look="quiet"
          onPress={() => {
            onRead();
            onOpenBook(id);
          }}
        >
          {say('team.itself.look', { title })}
        </Button>
      ))}
      <Button small look="quiet" onPress={onRead}>
        {say('team.itself.read')}
      </Button>
    </div>
  );
}
