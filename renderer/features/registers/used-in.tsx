import { useEffect, useMemo, useState } from 'react';
import type { CaseBookCard } from '#shared/contract/vault-api';
import type { AnyReference, BookId } from '#shared/schema/ids';
import type { Registers } from '#shared/records/registers';
import { readThesaurus, type Thesaurus } from '#shared/records/thesaurus';
import { recordTitle } from '../../records/record-title';
import { useRecordScope } from '../../records/record-scope';
import { useProgram } from '../../program/program';
import { useTranslator } from '../../program/translation';
import { Progress } from '../../ui/progress';
import { TextLink } from '../../ui/text-link';
import { pointingInBook, pointingInRegisters, type PointingRecord } from './pointing-records';
import { caseBookFrom } from '#shared/records/from-lists';

export type UsedInProps = {
  readonly to: AnyReference;
  readonly cards: readonly CaseBookCard[];
  readonly registers: Registers;
  readonly onOpenRecord: (bookId: BookId, record: AnyReference) => void;
};

/** Which case books and which other entries point to an entry, or mean it by its words. */
export function UsedIn({ to, cards, registers, onOpenRecord }: UsedInProps) {
  const { say } = useTranslator();
  const { open } = useRecordScope();
  const thesaurus = useMemo(() => readThesaurus(Object.values(registers.thesaurus)), [registers.thesaurus]);
  const books = usePointingBooks(to, thesaurus, cards);
  const own = pointingInRegisters(registers, { to, thesaurus });
  if (books === undefined) return <Progress label={say('registers.usedInSearching')} />;
  if (books.length === 0 && own.length === 0) return <p className="muted">{say('registers.usedInNone')}</p>;
  return (
    <div className="stack-small">
      {books.map(({ card, records }) => (
        <Group
          key={card.id}
          title={card.title}
          records={records}
          onOpen={(record) => {
            onOpenRecord(card.id, record);
          }}
        />
      ))}
      {own.length > 0 && <Group title={say('registers.usedInRegisters')} records={own} onOpen={open} />}
    </div>
  );
}

type GroupProps = {
  readonly title: string;
  readonly records: readonly PointingRecord[];
  readonly onOpen: (record: AnyReference) => void;
};

function Group({ title, records, onOpen }: GroupProps) {
  const translator = useTranslator();
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <ul className="used-in">
        {records.map(({ kind, id, record }) => (
          <li key={`${kind}/${id}`}>
            <TextLink
              onPress={() => {
                onOpen({ kind, id });
              }}
            >
              {recordTitle(kind, record, translator)}
            </TextLink>{' '}
            <span className="muted small">{translator.say(`kind.${kind}.one`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

type PointingBook = { readonly card: CaseBookCard; readonly records: readonly PointingRecord[] };

/** Looks through the books one after the other, so that whatever the person does next need not wait for all of them. */
function usePointingBooks(
  { kind, id }: AnyReference,
  thesaurus: Thesaurus,
  cards: readonly CaseBookCard[],
): readonly PointingBook[] | undefined {
  const { vault } = useProgram();
  const [books, setBooks] = useState<readonly PointingBook[]>();
  useEffect(() => {
    let isCurrent = true;
    const look = async (): Promise<void> => {
      const found: PointingBook[] = [];
      for (const card of cards) {
        const state = await vault.open(card.id);
        if (!isCurrent) return;
        const book = state.ok ? caseBookFrom(card.id, state.value.own, state.value.lists) : undefined;
        const records = book === undefined ? [] : pointingInBook(book, { to: { kind, id }, thesaurus });
        if (records.length > 0) found.push({ card, records });
      }
      setBooks(found);
    };
    void look();
    return () => {
      isCurrent = false;
    };
  }, [vault, cards, kind, id, thesaurus]);
  return books;
}
