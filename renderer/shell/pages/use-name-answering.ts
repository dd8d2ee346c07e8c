import { useMemo } from 'react';
import type { Failure } from '#shared/failure';
import type { CaseBook } from '#shared/records/case-book';
import type { RecordPointer } from '#shared/document/document';
import { answerTo, withAnswer, withoutAnswer } from '#shared/document/name-answers';
import { partyOf } from '#shared/document/obstacles';
import { NameAnswer } from '#shared/kinds/party';
import type { NameAnswering } from '../../documents/name-answering';
import type { Sessions } from '../vault/sessions';

type Answers = readonly NameAnswer[];

/** Answers about names, kept with the people of case books as any change of a form is. */
export function useNameAnswering(
  sessions: Sessions,
  caseBooks: readonly CaseBook[],
  onChanged: () => void,
): NameAnswering {
  return useMemo(() => {
    const change = async (person: RecordPointer, next: (answers: Answers) => Answers): Promise<Failure | undefined> => {
      const failure = await changeAnswers(sessions, person, next);
      if (failure === undefined) onChanged();
      return failure;
    };
    return {
      given: caseBooks.flatMap(({ id: bookId, parties }) =>
        Object.values(parties).flatMap(({ id, nameAnswers = [] }) =>
          nameAnswers.map((answer) => ({ person: { bookId, record: { kind: 'party' as const, id } }, answer })),
        ),
      ),
      canAnswer: (person) => partyOf(person, caseBooks) !== undefined,
      answer: (place, is) => change(place.person, (answers) => withAnswer(answers, answerTo(place, is))),
      takeBack: ({ person, answer }) => change(person, (answers) => withoutAnswer(answers, answer)),
    };
  }, [sessions, caseBooks, onChanged]);
}

async function changeAnswers(
  sessions: Sessions,
  { bookId, record }: RecordPointer,
  next: (answers: Answers) => Answers,
): Promise<Failure | undefined> {
  if (bookId === undefined) return undefined;
  const session = sessions.of(bookId);
  if (session.read().state === undefined) await session.load();
  const { loadFailure, lists } = session.read();
  if (loadFailure !== undefined) return loadFailure;
  const known = NameAnswer.array().safeParse(lists['parties']?.[record.id]?.['nameAnswers']);
  const answers = next(known.data ?? []);
  session.setField('parties', record.id, 'nameAnswers', answers.length === 0 ? undefined : answers);
  await session.flush();
  const { save } = session.read();
  return save.kind === 'failed' ? save.failure : undefined;
}
