import { expect, test } from 'vitest';
import { english } from '../languages/en/english';
import { russian } from '../languages/ru/russian';
import { plainText } from '../words/words';
import { aCaseBook, on, someRegisters } from '../../../test/builders/a-case';
import { aVoice } from '../../../test/builders/composed/a-voice';

const day = on('2003-05-03');
const name = { en: 'Orlik v. Ruritania', ru: 'Орлик против Руритании' };
const plenary = { other: { en: 'ruling of the Plenum', ru: 'постановление Пленума' } };

/** Each way of citing, in English and in Russian. */
const cited: readonly (readonly [fields: Readonly<Record<string, unknown>>, en: string, ru: string])[] = [
  [
    { kind: 'judgment', title: name, number: '12345/00', numberOf: 'application', locator: '§ 62', date: day },
    'Orlik v. Ruritania, no. 12345/00, § 62, 3 May 2003.',
    '«Орлик против Руритании», жалоба № 12345/00, § 62, 3 мая 2003 года.',
  ],
  [
    { kind: 'judgment', title: name, number: '12345/00', numberOf: 'application' },
    'Orlik v. Ruritania, no. 12345/00.',
    '«Орлик против Руритании», жалоба № 12345/00.',
  ],
  [
    {
      ...{ kind: 'views', title: name, number: '12/2000', numberOf: 'communication' },
      ...{ symbol: 'CCPR/C/77/D/12/2000', date: day, locator: 'para. 7.2' },
    },
    'Orlik v. Ruritania, communication No. 12/2000, CCPR/C/77/D/12/2000, 3 May 2003, para. 7.2.',
    '«Орлик против Руритании», сообщение № 12/2000, CCPR/C/77/D/12/2000, 3 мая 2003 года, п. 7.2.',
  ],
  [
    { kind: 'decision', number: '12/2000', numberOf: 'communication', date: on('2003-05') },
    'Communication No. 12/2000, May 2003.',
    'Сообщение № 12/2000, май 2003 года.',
  ],
  [
    { kind: 'concluding-observations', symbol: 'CCPR/C/RUR/CO/2', date: on('2019'), locator: 'paras 21-22' },
    'CCPR/C/RUR/CO/2, 2019, paras 21–22.',
    'CCPR/C/RUR/CO/2, 2019 год, пп. 21–22.',
  ],
  [
    { kind: 'concluding-observations', date: on('2019'), locator: 'para. 5' },
    'Concluding observations, 2019, para. 5.',
    'Заключительные замечания, 2019 год, п. 5.',
  ],
  [
    { kind: 'general-comment', number: '5', numberOf: 'paper', symbol: 'CCPR/C/GC/5', locator: 'para. 3' },
    'General comment No. 5, CCPR/C/GC/5, para. 3.',
    'Замечание общего порядка № 5, CCPR/C/GC/5, п. 3.',
  ],
  [
    { kind: 'opinion', number: '65/2020', numberOf: 'paper', symbol: 'A/HRC/WGAD/2020/65', date: day },
    'Opinion No. 65/2020, A/HRC/WGAD/2020/65, 3 May 2003.',
    'Мнение № 65/2020, A/HRC/WGAD/2020/65, 3 мая 2003 года.',
  ],
  [
    { kind: 'judgment', title: 'Orlik v. Board of Zenda', symbol: '347 R.R. 483 (1954)', date: on('1954-05-17') },
    'Orlik v. Board of Zenda, 347 R.R. 483 (1954).',
    '«Orlik v. Board of Zenda», 347 R.R. 483 (1954).',
  ],
  [
    { kind: 'judgment', title: 'Orlik v. Zenda', symbol: '347 R.R. 483 (1954)', locator: 'p. 495' },
    'Orlik v. Zenda, 347 R.R. 483 (1954), p. 495.',
    '«Orlik v. Zenda», 347 R.R. 483 (1954), с. 495.',
  ],
  [
    { kind: 'judgment', title: 'R v Orlik', symbol: '[2002] RUHL 1', date: on('2002-03-04'), locator: '[62]' },
    'R v Orlik [2002] RUHL 1, [62].',
    '«R v Orlik» [2002] RUHL 1, [62].',
  ],
  [{ kind: 'judgment', symbol: '[2002] RUHL 1' }, '[2002] RUHL 1.', '[2002] RUHL 1.'],
  [
    { kind: 'decision', number: '1 BvR 1/83', date: on('1983-05-03'), locator: 'Rn. 12' },
    '1 BvR 1/83, 3 May 1983, Rn. 12.',
    '1 BvR 1/83, 3 мая 1983 года, Rn. 12.',
  ],
  [
    { kind: plenary, number: '7', numberOf: 'paper', date: day, locator: 'para. 12' },
    'Ruling of the Plenum No. 7, 3 May 2003, para. 12.',
    'Постановление Пленума № 7, 3 мая 2003 года, п. 12.',
  ],
  [
    { kind: 'judgment', title: name, number: '4/2001', numberOf: 'case', date: day },
    'Orlik v. Ruritania, case No. 4/2001, 3 May 2003.',
    '«Орлик против Руритании», дело № 4/2001, 3 мая 2003 года.',
  ],
  [
    { kind: 'report', title: { en: 'On the press', ru: 'О печати' }, symbol: 'A/HRC/99/1', locator: 'para. 8' },
    '“On the press”, A/HRC/99/1, para. 8.',
    '«О печати», A/HRC/99/1, п. 8.',
  ],
  [
    { kind: 'resolution', number: '12/3', numberOf: 'paper', date: day },
    'Resolution No. 12/3, 3 May 2003.',
    'Резолюция № 12/3, 3 мая 2003 года.',
  ],
];

test.each(cited)('%o is cited', (fields, en, ru) => {
  const registers = someRegisters({ authorities: [{ id: 'x', ...fields }] });
  const [authority] = Object.values(registers.authorities);
  const authorities = authority === undefined ? [] : [authority.id];
  const shown = [english, russian].map(({ code, sayNote }) =>
    plainText(sayNote(aVoice(code, aCaseBook({}), registers).voice, { authorities })).replaceAll('\u00a0', ' '),
  );
  expect(shown).toEqual([en, ru]);
});
