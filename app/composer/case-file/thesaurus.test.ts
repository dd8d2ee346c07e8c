import { expect, it } from 'vitest';
import { aCaseBook, on, someRegisters } from '../../../test/builders/a-case';
import { composeText } from '../../../test/builders/composed/composed';
import { openRegisters } from './register-file';

const consents = [{ audience: 'un-public', maySubmit: 'yes', nameAs: 'full' }];
const anna = {
  id: 'anna',
  kind: 'person',
  name: { en: 'Anna Ruiz', ru: 'Анна Руденко' },
  gender: 'female',
  consents,
} as const;

const treated = (other: unknown) =>
  aCaseBook({ parties: [anna], treatments: [{ id: 't', kind: { other }, person: 'anna', period: on('2017-05-06') }] });

const cell = { list: 'treatment-kind', name: { en: 'sleep deprivation', ru: 'лишение сна' } };
const terms = (...thesaurus: readonly object[]) =>
  someRegisters({ thesaurus: thesaurus.map((term, at) => ({ id: `term${at}`, ...term })) });

const say = (other: unknown, thesaurus: Parameters<typeof composeText>[1], language: 'en' | 'ru') => {
  const { paragraphs, checks } = composeText(treated(other), thesaurus, 'un-public', language);
  return { text: paragraphs.join('\n').replaceAll('\u00a0', ' '), checks };
};

it('a term that was typed in Russian is told in English, and one in English in Russian', () => {
  expect(say('лишение сна', terms(cell), 'en')).toEqual({
    text: 'On 6 May 2017, Anna Ruiz was subjected to sleep deprivation.',
    checks: [],
  });
  expect(say('Sleep deprivation', terms(cell), 'ru')).toEqual({
    text: '6 мая 2017 года Анна Руденко подверглась лишению сна.',
    checks: [],
  });
});

it('another word for a term is told as the term, however it is written', () => {
  const thesaurus = terms({ ...cell, variants: ['не давали спать', 'Kept awake'] });
  expect(say('kept  AWAKE', thesaurus, 'en').text).toBe('On 6 May 2017, Anna Ruiz was subjected to sleep deprivation.');
  expect(say({ ru: 'Не давали спать' }, thesaurus, 'ru').text).toBe(
    '6 мая 2017 года Анна Руденко подверглась лишению сна.',
  );
});

it('a term of another list, or one that these readers may not see, tells nothing', () => {
  const asTyped = 'On 6 May 2017, Anna Ruiz was subjected to a лишение сна.';
  const another = say('лишение сна', terms({ ...cell, list: 'event-kind' }), 'en');
  expect(another.text).toBe(asTyped);
  expect(another.checks.map(({ code }) => code)).toEqual(['language-fallback']);
  expect(say('лишение сна', terms({ ...cell, confidentiality: 'privileged' }), 'en').text).toBe(asTyped);
});

it('forms of a term are recorded and asked for with the term, once for all who use it', () => {
  const long = { ...cell, name: { en: 'incommunicado placement', ru: 'одиночка без связи с миром' } };
  expect(say('incommunicado placement', terms(long), 'ru').checks).toEqual([
    {
      code: 'form-missing',
      blocking: false,
      records: [{ record: { kind: 'thesaurusTerm', id: 'term0' } }],
      values: { field: 'name', text: 'одиночка без связи с миром', form: 'ru.dative' },
    },
  ]);
  const withForms = {
    ...cell,
    name: {
      en: 'incommunicado placement',
      ru: { text: 'одиночка без связи с миром', forms: { dative: 'изоляции от внешнего мира' } },
    },
  };
  expect(say('incommunicado placement', terms(withForms), 'ru').checks).toEqual([]);
});

it('a kind of court or body in own words is a term, too', () => {
  const registers = someRegisters({
    bodies: [{ id: 'b', kind: { other: 'комендатура' }, name: 'North' }],
    thesaurus: [{ id: 'k', list: 'body-kind', name: { en: 'commandant’s office', ru: 'комендатура' } }],
  });
  const kind = openRegisters(registers, 'un-public').find('body', 'b')?.kind;
  expect(typeof kind === 'object' && kind.other.in('en')).toBe('commandant’s office');
});
