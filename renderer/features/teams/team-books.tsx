import { BookPlus, BookX, GitCompareArrows } from 'lucide-react';
import { useState } from 'react';
import type { Team, TeamBook } from '#shared/contract/team-api';
import type { BookId } from '#shared/schema/ids';
import { sectionsInWords } from '../../exchange/sections-in-words';
import { useSay, useTranslator } from '../../program/translation';
import { Button } from '../../ui/button';
import { TextLink } from '../../ui/text-link';
import { useFocusNext } from '../../ui/use-focus-next';
import { AskAboutTeam } from './ask-about-team';
import type { TeamDesk } from './team-desk';

type TeamBooksProps = {
  readonly team: Team;
  readonly desk: Pick<TeamDesk, 'change'>;
  readonly onOpenBook: (id: BookId) => void;
  /** To the conflicts of a case book. */
  readonly onOpenMerges: (id: BookId) => void;
  readonly onShare: () => void;
};

/** What a team shares, with where its members differ. */
export function TeamBooks({ team, desk, onShare, ...ways }: TeamBooksProps) {
  const say = useSay();
  const [stopping, setStopping] = useState<TeamBook>();
  const [heading, focusHeading] = useFocusNext<HTMLHeadingElement>();
  return (
    <section className="stack-small" aria-label={say('team.books.title')}>
      <h3 ref={heading} tabIndex={-1}>
        {say('team.books.title')}
      </h3>
      {team.books.length === 0 && !team.isOut && <p className="muted">{say('team.books.none')}</p>}
      <ul className="team-rows">
        {team.books.map((book) => (
          <Book
            key={book.id}
            book={book}
            onStop={
              team.isOut
                ? undefined
                : () => {
                    setStopping(book);
                  }
            }
            {...ways}
          />
        ))}
      </ul>
      {!team.isOut && (
        <div>
          <Button small icon={<BookPlus size={15} aria-hidden />} onPress={onShare}>
            {say('team.books.share')}
          </Button>
        </div>
      )}
      {stopping !== undefined && (
        <AskAboutTeam
          title={say('team.stopping.title', { title: stopping.title, team: team.name })}
          more={[say('team.stopping.more')]}
          go={say('team.stopping.go')}
          working={say('team.stopping.working')}
          done={say('team.stopping.done', { title: stopping.title, team: team.name })}
          act={() => desk.change((vault) => vault.stopSharing(team.id, stopping.id))}
          onDone={focusHeading}
          onClose={() => {
            setStopping(undefined);
          }}
        />
      )}
    </section>
  );
}

type BookProps = Pick<TeamBooksProps, 'onOpenBook' | 'onOpenMerges'> & {
  readonly book: TeamBook;
  readonly onStop: (() => void) | undefined;
};

function Book({ book: { id, title, terms, conflicts }, onOpenBook, onOpenMerges, onStop }: BookProps) {
  const translator = useTranslator();
  const { say } = translator;
  return (
    <li className="team-row">
      <div>
        <p>
          <TextLink
            onPress={() => {
              onOpenBook(id);
            }}
          >
            {title}
          </TextLink>
        </p>
        <p className="muted small">
          {say('team.books.sections', { sections: sectionsInWords(terms, translator) })}
          {terms.withPrivileged && ` · ${say('team.books.withPrivileged')}`}
        </p>
        {conflicts > 0 && (
          <div>
            <Button
              small
              icon={<GitCompareArrows size={15} aria-hidden />}
              aria-label={say('team.books.conflictsOf', { count: conflicts, title })}
              onPress={() => {
                onOpenMerges(id);
              }}
            >
              {say('team.books.conflicts', { count: conflicts })}
            </Button>
          </div>
        )}
      </div>
      {onStop !== undefined && (
        <Button
          small
          look="quiet"
          icon={<BookX size={15} aria-hidden />}
          aria-label={say('team.books.stop', { title })}
          onPress={onStop}
        >
          {say('team.books.stopShort')}
        </Button>
      )}
    </li>
  );
}
