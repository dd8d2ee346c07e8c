import { useId } from 'react';
import { NameAnswer } from '#shared/kinds/party';
import { Button } from '../../ui/button';
import { choiceInWords, fieldInWords } from '../../records/record-title';
import { useTranslator } from '../../program/translation';
import { type FieldProps, fieldElementId } from '../desk/field-props';
import { GroupHeading } from '../desk/group-heading';

/** What was said of words that may be a name. Answers are given beside a document; here they are seen and taken back. */
export function NameAnswersEditor({ field, value, onChange, place, help, advice }: FieldProps) {
  const translator = useTranslator();
  const { say } = translator;
  const labelId = useId();
  const read = NameAnswer.array().safeParse(value ?? []);
  const answers = read.data ?? [];
  const takeBack = (answer: NameAnswer): void => {
    const left = answers.filter((other) => other !== answer);
    onChange(left.length === 0 ? undefined : left);
  };
  return (
    <div className="list-editor" role="group" aria-labelledby={labelId} id={fieldElementId(place)} tabIndex={-1}>
      <GroupHeading id={labelId} label={fieldInWords(field, translator)} help={help} advice={advice} />
      {answers.length === 0 && <p className="muted small">{say('form.noAnswers')}</p>}
      <ul className="name-answers">
        {answers.map((answer) => (
          <li key={`${answer.audience} ${answer.place}`}>
            <div>
              <q>{answer.place}</q>
              <p className="muted small">
                {say('form.answer', {
                  what: choiceInWords('party-nameAnswers-is', answer.is, translator),
                  readers: choiceInWords('party-nameAnswers-audience', answer.audience, translator),
                })}
              </p>
            </div>
            <Button
              small
              aria-label={say('form.takeBackOf', { place: answer.place })}
              onPress={() => {
                takeBack(answer);
              }}
            >
              {say('form.takeBack')}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
