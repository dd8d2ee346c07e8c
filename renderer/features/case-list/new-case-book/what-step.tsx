import { dateReading } from '#shared/i18n/date-reading';
import type { Translator } from '#shared/i18n/translator';
import { parsePartialDate } from '#shared/values/dates/parse-partial-date';
import { countryOptions, timeZoneOptions } from '../../../program/places';
import { localDay } from '../../../program/local-day';
import { useTranslator } from '../../../program/translation';
import { ComboBox } from '../../../ui/lookup/combo-box';
import { TextField } from '../../../ui/fields/text-field';
import type { StepProps } from './step-props';

/** What happened and where, a line each; all of it can wait. */
export function WhatStep({ answers, onAnswer }: StepProps) {
  const translator = useTranslator();
  const { say } = translator;
  return (
    <>
      <TextField
        label={say('newBook.accusation')}
        hint={say('newBook.accusationHint')}
        value={answers.accusation}
        onChange={(accusation) => {
          onAnswer({ accusation });
        }}
        autoFocus
        autoComplete="off"
      />
      <TextField
        label={say('newBook.act')}
        hint={say('newBook.actHint')}
        value={answers.act}
        onChange={(act) => {
          onAnswer({ act });
        }}
        autoComplete="off"
      />
      <TextField
        label={say('newBook.custody')}
        {...custodyNotes(answers.custody, translator)}
        value={answers.custody}
        onChange={(custody) => {
          onAnswer({ custody });
        }}
        autoComplete="off"
      />
      <div className="new-book-places">
        <ComboBox
          id="new-book-country"
          label={say('newBook.country')}
          listLabel={say('newBook.country')}
          noMatch={say('newBook.noMatch')}
          options={countryOptions(translator.locale)}
          value={answers.country}
          onChange={(country) => {
            onAnswer({ country });
          }}
        />
        <ComboBox
          id="new-book-time-zone"
          label={say('newBook.timeZone')}
          listLabel={say('newBook.timeZone')}
          noMatch={say('newBook.noMatch')}
          options={timeZoneOptions()}
          value={answers.timeZone}
          onChange={(timeZone) => {
            onAnswer({ timeZone });
          }}
        />
      </div>
    </>
  );
}

/** How the date is understood. One that cannot be read yet is kept as it is and asked for later. */
function custodyNotes(
  text: string,
  translator: Translator,
): { readonly reading?: string; readonly hint?: string; readonly advice?: string } {
  if (text.trim() === '') return { hint: translator.say('newBook.custodyHint') };
  const read = parsePartialDate(text, { today: localDay() });
  return read.ok
    ? { reading: dateReading(read.value, translator) }
    : { advice: translator.say('newBook.custodyUnread') };
}
