import type { ReactNode } from 'react';
import type { CaseBookCard } from '#shared/contract/vault-api';
import { dateInWords } from '#shared/i18n/date-words';
import { addDays } from '#shared/values/dates/calendar';
import type { BookId } from '#shared/schema/ids';
import { localDay } from '../../program/local-day';
import { useTranslator } from '../../program/translation';
import { Page } from '../../ui/page';
import { TextLink } from '../../ui/text-link';
import { lastChanged } from './open-order';

type StartPageProps = {
  readonly cards: readonly CaseBookCard[];
  readonly onOpenBook: (id: BookId) => void;
  /** What there is to say of the safety of all this, under the title. */
  readonly children?: ReactNode;
  /** What there is besides case books, below them. */
  readonly foot?: ReactNode;
};

const shown = 8;

/** Where one stands after unlocking: what comes next in all cases, and what was worked on last. */
export function StartPage({ cards, onOpenBook, children, foot }: StartPageProps) {
  const translator = useTranslator();
  const { say, locale } = translator;
  const inUse = cards.filter(({ state }) => state !== 'archived');
  const dated = inUse
    .filter(({ nextDate }) => nextDate !== undefined)
    .toSorted((one, other) => startOf(one).localeCompare(startOf(other)));
  const changed = inUse.toSorted((one, other) => lastChanged(other).localeCompare(lastChanged(one)));
  const today = localDay();
  const long = new Intl.DateTimeFormat(locale, { dateStyle: 'long' });
  return (
    <Page title={say('start.title')} lead={say('start.lead')}>
      <div className="stack">
        {children}
        <CardTable
          title={say('start.next')}
          empty={say('start.noDates')}
          groups={grouped(dated.slice(0, shown), nextInWords)}
          onOpenBook={onOpenBook}
        />
        <CardTable
          title={say('start.changed')}
          empty={say('caseList.noneInFilter')}
          groups={grouped(changed.slice(0, shown), changeInWords)}
          onOpenBook={onOpenBook}
        />
        {foot}
      </div>
    </Page>
  );

  function nextInWords({ nextDate }: CaseBookCard): string {
    return nextDate === undefined ? '' : dateInWords(nextDate, translator);
  }
  function changeInWords({ changedAt }: CaseBookCard): string {
    const day = localDay(new Date(changedAt));
    if (day === today) return say('start.today');
    return day === addDays(today, -1) ? say('start.yesterday') : long.format(new Date(changedAt));
  }
}

function startOf({ nextDate }: CaseBookCard): string {
  return nextDate?.earliest ?? nextDate?.latest ?? '';
}

type CardGroup = { readonly words: string; readonly cards: readonly CaseBookCard[] };

/** Neighbours with the same words under these words once. */
function grouped(cards: readonly CaseBookCard[], inWords: (card: CaseBookCard) => string): readonly CardGroup[] {
  return cards.reduce<readonly CardGroup[]>((groups, card) => {
    const words = inWords(card);
    const last = groups.at(-1);
    return last?.words === words
      ? [...groups.slice(0, -1), { words, cards: [...last.cards, card] }]
      : [...groups, { words, cards: [card] }];
  }, []);
}

type CardTableProps = {
  readonly title: string;
  readonly empty: string;
  readonly groups: readonly CardGroup[];
  readonly onOpenBook: (id: BookId) => void;
};

function CardTable({ title, empty, groups, onOpenBook }: CardTableProps) {
  return (
    <section aria-label={title}>
      <h2 className="section-title">{title}</h2>
      <div className="panel panel-body">
        {groups.length === 0 && <p className="muted">{empty}</p>}
        {groups.length > 0 && (
          <dl className="start-dates">
            {groups.map(({ words, cards }) => (
              <div key={words} className="start-date">
                <dt className="muted numbers">{words}</dt>
                {cards.map((card) => (
                  <dd key={card.id}>
                    <TextLink
                      onPress={() => {
                        onOpenBook(card.id);
                      }}
                    >
                      {card.title}
                    </TextLink>
                  </dd>
                ))}
              </div>
            ))}
          </dl>
        )}
      </div>
    </section>
  );
}
