import { useState } from 'react';
import type { Failure } from '#shared/failure';
import { FailureNotice } from '../program/failure-notice';
import { choiceInWords } from '../records/record-title';
import { useTranslator } from '../program/translation';
import { Button } from '../ui/button';
import { Fold } from '../ui/fold';
import type { GivenAnswer } from './name-answering';
import type { SuspicionsProps } from './suspicions';

type GivenAnswersProps = Pick<SuspicionsProps, 'answering' | 'titleOf'>;

/** What was answered about names of these case books, to be looked at and taken back. */
export function GivenAnswers({ answering, titleOf }: GivenAnswersProps) {
  const translator = useTranslator();
  const { say } = translator;
  const [failure, setFailure] = useState<Failure>();
  const { given } = answering;
  const takeBack = async (one: GivenAnswer): Promise<void> => {
    setFailure(await answering.takeBack(one));
  };
  if (given.length === 0) return null;
  return (
    <Fold title={say('document.givenAnswers', { count: given.length })}>
      <p className="muted small">{say('document.givenAnswersMore')}</p>
      {failure !== undefined && <FailureNotice failure={failure} />}
      <ul className="suspicions">
        {given.map((one) => {
          const { person, answer } = one;
          return (
            <li key={`${person.bookId ?? ''} ${person.record.id} ${answer.audience} ${answer.place}`}>
              <p className="suspicion-words">…{answer.place}…</p>
              <p className="muted small">
                {say('form.answer', {
                  what: choiceInWords('party-nameAnswers-is', answer.is, translator),
                  readers: choiceInWords('party-nameAnswers-audience', answer.audience, translator),
                })}
                {' · '}
                {titleOf(person)}
              </p>
              <Button
                small
                aria-label={say('form.takeBackOf', { place: answer.place })}
                onPress={() => void takeBack(one)}
              >
                {say('form.takeBack')}
              </Button>
            </li>
          );
        })}
      </ul>
    </Fold>
  );
}
