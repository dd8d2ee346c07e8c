import { FileText, Plus } from 'lucide-react';
import { type Ref, useState } from 'react';
import type { CaseBookCard, StoredSubmission } from '#shared/contract/vault-api';
import type { BookId } from '#shared/model/ids';
import { textIn } from '#shared/model/text';
import { useSay, useTranslator } from '../../foundation/translation';
import { Button } from '../../ui/button';
import { Segments } from '../../ui/choice-field';
import { SearchField } from '../../ui/search-field';
import { CaseCard } from './case-card';
import { type CardFilter, cardFilters, filterCards } from './filter-cards';
import './case-list.css';

type CaseListProps = {
  readonly cards: readonly CaseBookCard[];
  readonly submissions: readonly StoredSubmission[];
  readonly openBook: BookId | undefined;
  readonly openSubmission: string | undefined;
  readonly onOpenBook: (id: BookId) => void;
  readonly onOpenSubmission: (id: string) => void;
  readonly onNew: () => void;
  readonly searchRef: Ref<HTMLInputElement>;
};

/** The list that stays while one moves between case books and documents. */
export function CaseList({ cards, searchRef, openBook, onOpenBook, onNew, ...submissions }: CaseListProps) {
  const say = useSay();
  const [filter, setFilter] = useState<CardFilter>('all');
  const [query, setQuery] = useState('');
  const shown = filterCards(cards, filter, query);
  return (
    <div className="case-list">
      <div className="case-list-head">
        <SearchField
          label={say('caseList.search')}
          clearLabel={say('caseList.clear')}
          value={query}
          onChange={setQuery}
          inputRef={searchRef}
        />
        <Segments
          label={say('caseList.filter')}
          options={cardFilters.map((value) => ({ value, label: say(`caseList.${value}`) }))}
          value={filter}
          onChange={setFilter}
        />
        <div className="row case-list-count">
          <h2 className="list-heading">{say('caseList.count', { count: shown.length })}</h2>
          <Button look="quiet" small icon={<Plus size={15} aria-hidden />} onPress={onNew}>
            {say('caseList.new')}
          </Button>
        </div>
      </div>
      <div className="case-list-scroll">
        {shown.length === 0 && (
          <p className="list-empty">{say(query === '' ? 'caseList.noneInFilter' : 'caseList.none')}</p>
        )}
        <ul aria-label={say('caseList.title')}>
          {shown.map((card) => (
            <li key={card.id}>
              <CaseCard
                card={card}
                isOpen={card.id === openBook}
                onOpen={() => {
                  onOpenBook(card.id);
                }}
              />
            </li>
          ))}
        </ul>
      </div>
      <Submissions {...submissions} />
    </div>
  );
}

type SubmissionsProps = Pick<CaseListProps, 'submissions' | 'openSubmission' | 'onOpenSubmission'>;

function Submissions({ submissions, openSubmission, onOpenSubmission }: SubmissionsProps) {
  const { say, language } = useTranslator();
  return (
    <section className="case-list-foot" aria-labelledby="submissions-heading">
      <h2 className="list-heading" id="submissions-heading">
        {say('caseList.submissions')}
      </h2>
      {submissions.length === 0 && <p className="list-empty">{say('caseList.noSubmissions')}</p>}
      <ul>
        {submissions.map(({ id, submission }) => (
          <li key={id}>
            <button
              type="button"
              className="list-item list-item-line"
              aria-current={id === openSubmission ? 'page' : undefined}
              onClick={() => {
                onOpenSubmission(id);
              }}
            >
              <FileText size={15} aria-hidden />
              <span className="list-item-words">
                {say('caseList.submission', { state: textIn(submission.state, language) ?? '' })}
                {submission.session !== undefined && (
                  <span className="list-item-more">{say('caseList.session', { session: submission.session })}</span>
                )}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
