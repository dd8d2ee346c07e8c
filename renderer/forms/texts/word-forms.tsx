import { useState } from 'react';
import type { Role } from '#shared/values/texts/roles';
import type { Language, Wording } from '#shared/values/texts/text';
import { formsInWords } from '../../records/forms-in-words';
import { useTranslator } from '../../program/translation';
import { InlineFold } from '../../ui/inline-fold';
import { fieldElementId, placeIn } from '../desk/field-props';
import { useIsLedTo } from '../desk/form-notes';
import { FormLines } from './form-lines';
import type { Words } from './use-languages';
import { WordChoice } from './word-choice';
import { formLabel, grammarOf, isInSight } from './word-grammar';

type WordFormsProps = {
  readonly words: Words;
  /** What they are in sentences. */
  readonly role: Role | undefined;
  /** What the text is called, and where it stands. */
  readonly label: string;
  readonly place: string;
  /** Somebody asked to record them. */
  readonly isWanted: boolean;
  readonly onChange: (wording: Wording) => void;
};

/** The element of the first thing that can be recorded of words. */
export function firstForm(place: string, role: Role | undefined, language: Language): Element | null {
  const { forms, choices } = grammarOf(role, language);
  const name = forms[0] ?? choices[0]?.name ?? '';
  return document.getElementById(fieldElementId(placeIn(placeIn(place, language), name)));
}

/**
 * What is recorded of the grammar of words, below them: open where there is something, and where somebody asks for it or
 * is led to it. Below a noun of a language with cases it is always in sight.
 */
export function WordForms({ words: { language, wording }, role, label, place, isWanted, onChange }: WordFormsProps) {
  const translator = useTranslator();
  const { say } = translator;
  const isLedTo = useIsLedTo();
  const at = placeIn(place, language);
  const { forms, choices } = grammarOf(role, language);
  const recorded = formsInWords(wording, translator);
  const isOpen = isWanted || recorded !== '' || isLedTo(at);
  const [isShown, setShown] = useState(isOpen || isInSight(role, language));
  if (isOpen && !isShown) setShown(true);
  if (!isShown) return null;
  return (
    <div className="word-forms" role="group" aria-label={say('fields.forms.of', { field: label })}>
      <InlineFold key={String(isWanted)} title={say('fields.forms.title')} startsOpen={isOpen}>
        <p className="muted small">{say('fields.forms.why')}</p>
        <div className="name-forms">
          <FormLines
            forms={wording.forms ?? {}}
            needed={forms}
            prefix={`${language}.`}
            place={at}
            onChange={(next) => {
              onChange({ ...wording, forms: next });
            }}
          />
          {choices.map(({ name, values }) => (
            <WordChoice
              key={name}
              label={formLabel(`${language}.${name}`, translator)}
              id={fieldElementId(placeIn(at, name))}
              values={values}
              value={wording[name]}
              onChange={(chosen) => {
                onChange({ ...wording, [name]: chosen });
              }}
            />
          ))}
        </div>
      </InlineFold>
    </div>
  );
}
