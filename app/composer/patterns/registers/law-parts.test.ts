import { expect, test } from 'vitest';
import { aCaseBook, someRegisters } from '../../../../test/builders/a-case';
import { russianVoice } from '../../../../test/builders/composed/russian';
import { registerText } from '../../../../test/builders/register-text';
import { russian } from '../../languages/ru/russian';
import { openRegisters } from '../../case-file/register-file';
import { plainText } from '../../words/words';
import { law } from './law';

const bodies = [
  {
    id: 'prosecutor',
    kind: 'prosecution-service',
    name: { en: 'General Prosecutor’s Office', ru: 'Генеральная прокуратура' },
  },
];
const press = {
  kind: 'national',
  id: 'press',
  code: { en: 'Press Act 2005', ru: 'Закон «О печати»' },
  article: '41-1',
};

function inEnglish(...norms: readonly Readonly<Record<string, unknown>>[]): readonly string[] {
  const ids = norms.map(({ id }) => String(id));
  return registerText(someRegisters({ norms, bodies }), ({ file, tell }) => law(file.findAll('norm', ids), { tell }))
    .sentences;
}

function inRussian(norm: Readonly<Record<string, unknown>>): readonly string[] {
  const registers = someRegisters({ norms: [norm], bodies });
  const { voice } = russianVoice(aCaseBook({}), registers);
  const norms = openRegisters(registers, 'un-public').findAll('norm', ['press']);
  return law(norms, { tell: (record) => record }).map(({ message }) =>
    plainText(russian.say(message, voice)).replaceAll('\u00a0', ' '),
  );
}

const living = {
  ...press,
  inForceFrom: {
    earliest: '2006-01-01',
    latest: '2006-01-01',
    precision: 'day',
    spread: 'moment',
    written: '1.1.2006',
  },
  amended: { earliest: '2010-05-03', latest: '2010-05-03', precision: 'day', spread: 'moment', written: '3.5.2010' },
};
const due = {
  ...press,
  dueInForce: { earliest: '2031-03-01', latest: '2031-03-01', precision: 'day', spread: 'moment', written: '1.3.2031' },
};
const empowering = {
  ...press,
  empowers: [{ body: 'prosecutor', to: { en: 'block websites', ru: 'блокировать сайты' } }],
};

test('the life of a law is told, and what is only due as due', () => {
  expect([inEnglish(living), inEnglish(due)]).toEqual([
    ['Section 41-1 of the Press Act 2005 entered into force on 1 January 2006 and was amended on 3 May 2010.'],
    ['Section 41-1 of the Press Act 2005 is due to enter into force on 1 March 2031.'],
  ]);
});

test('so it is in Russian', () => {
  expect([...inRussian({ ...living, citedAs: 'article' }), ...inRussian({ ...due, citedAs: 'article' })]).toEqual([
    'Статья 41-1 Закона «О печати» вступила в силу 1 января 2006 года и изменялась 3 мая 2010 года.',
    'Статья 41-1 Закона «О печати» должна вступить в силу 1 марта 2031 года.',
  ]);
});

test('a norm empowers a body', () => {
  expect([...inEnglish(empowering), ...inRussian({ ...empowering, citedAs: 'article' })]).toEqual([
    'Section 41-1 of the Press Act 2005 empowers the General Prosecutor’s Office to block websites.',
    'Статья 41-1 Закона «О печати» наделяет Генеральную прокуратуру правом блокировать сайты.',
  ]);
});

test('what is said of a part is said of that part alone', () => {
  const parts = {
    ...press,
    ofParts: [{ part: '2', effects: ['punishes what a prosecutor finds harmful'] }],
    critiques: [{ flaw: 'no-oversight', part: '3', paragraph: 'a' }, { flaw: 'punishes-truth' }],
  };
  expect(inEnglish(parts)).toEqual([
    'Section 41-1(2) of the Press Act 2005 punishes what a prosecutor finds harmful.',
    'Section 41-1 applies even to true statements.',
    'Section 41-1(3)(a) provides for no adequate oversight.',
  ]);
});
