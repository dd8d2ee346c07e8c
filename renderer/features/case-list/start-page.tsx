import type { CaseBookCard } from '#shared/contract/vault-api';
import { dateInWords } from '#shared/i18n/date-words';
import type { BookId } from '#shared/model/ids';
import { useTranslator } from '../../foundation/translation';
import { Page } from '../../ui/page';
import { TextLink } from '../../ui/text-link';
import { filterCards } from './filter-cards';

type StartPageProps = { readonly cards: readonly CaseBookCard[]; readonly onOpenBook: (id: BookId) => void };

const shown = 8;

/** Where one stands after unlocking: what comes next in all cases, and what was worked on last. */
export function StartPage({ cards, onOpenBook }: StartPageProps) {
  const translator = useTranslator();
  const { say, locale } = translator;
  const dated = cards
    .filter(({ nextDate, state }) => nextDate !== undefined && state !== 'archived')
    .toSorted((one, other) => startOf(one).localeCompare(startOf(other)));
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long' });
  return (
    <Page title={say('start.title')} lead={say('start.lead')}>
      <div className="stack">
        <CardTable
          title={say('start.next')}
          empty={say('start.noDates')}
          rows={dated.slice(0, shown).map((card) => ({ card, words: inWords(card) }))}
          onOpenBook={onOpenBook}
        />
        <CardTable
          title={say('start.changed')}
          empty={say('caseList.noneInFilter')}
          rows={filterCards(cards, 'all', '')
            .slice(0, shown)
            .map((card) => ({ card, words: day.format(new Date(card.changedAt)) }))}
          onOpenBook={onOpenBook}
        />
      </div>
    </Page>
  );

  function inWords({ nextDate }: CaseBookCard): string {
    return nextDate === undefined ? '' : dateInWords(nextDate, translator);
  }
}

function startOf({ nextDate }: CaseBookCard): string {
  return nextDate?.earliest ?? nextDate?.latest ?? '';
}

type CardTableProps = {
  readonly title: string;
  readonly empty: string;
  readonly rows: readonly { readonly card: CaseBookCard; readonly words: string }[];
  readonly onOpenBook: (id: BookId) => void;
};

function CardTable({ title, empty, rows, onOpenBook }: CardTableProps) {
  return (
    <section aria-label={title}>
      <h2 className="section-title">{title}</h2>
      <div className="panel panel-body">
        {rows.length === 0 && <p className="muted">{empty}</p>}
        {rows.length > 0 && (
          <table className="table">
            <tbody>
              {rows.map(({ card, words }) => (
                <tr key={card.id}>
                  <td className="start-date numbers">{words}</td>
                  <td>
                    <TextLink
                      onPress={() => {
                        onOpenBook(card.id);
                      }}
                    >
                      {card.title}
                    </TextLink>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </div>
    </section>
  );
}
