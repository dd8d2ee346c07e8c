import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainText, stated, type Words } from '../../../words/words';
import { capital, finish, list, quote, tied } from './prose';
import { softComma } from '../../../words/joining';

const shown = (text: Words) => plainText(text).replaceAll('\u00a0', '_');

test('a list has no comma before «и», and semicolons where an item has a comma of its own', () => {
  expect([
    list(['а', 'б', 'в']),
    list(['а', 'б', 'в'], 'или'),
    list(['«а, б»', '1,5 года', 'в']),
    list(['а, из б', 'в', 'г']),
    list(['Орлик', 'Варга', 'Тарн, редактор']),
    list([`Иванов, редактор${softComma}`, 'Петров']),
    list(['а', '']),
    list([]),
  ]).toEqual([
    'а, б и в',
    'а, б или в',
    '«а, б», 1,5 года и в',
    'а, из б; в; и г',
    'Орлик, Варга и Тарн, редактор',
    'Иванов, редактор, и Петров',
    'а',
    '',
  ]);
});

test('quoted words lose their own marks and full stop, and marks inside become „лапки“', () => {
  expect([
    quote('"факты."'),
    quote('«факты»'),
    quote('он сказал "нет" ему'),
    quote('«газета «Взгляд» вышла»'),
    quote('«а» и «б»'),
    quote('Что теперь?'),
  ]).toEqual([
    '«факты»',
    '«факты»',
    '«он сказал „нет“ ему»',
    '«газета „Взгляд“ вышла»',
    '«„а“ и „б“»',
    '«Что теперь?»',
  ]);
});

test('unbreakable spaces stand where typesetting wants them', () => {
  expect(
    [
      'СИЗО № 5 и №5',
      'ч. 2 ст. 164 УК',
      'А. Б. Иванов и Иванов А. Б.',
      'А.Б. Иванов',
      '19 октября 2011 года, 5 дней',
      'г. Алматы, ул. Абая',
      '500 000 тенге',
      'и т. д.',
      'суд – это суд',
      'суд. Ст. 5 не нарушена',
    ].map((text) => shown(tied(text))),
  ).toEqual([
    'СИЗО №_5 и №_5',
    'ч._2 ст._164 УК',
    'А._Б._Иванов и Иванов_А._Б.',
    'А._Б._Иванов',
    '19_октября 2011_года, 5_дней',
    'г._Алматы, ул._Абая',
    '500_000_тенге',
    'и т._д.',
    'суд_– это суд',
    'суд. Ст._5 не нарушена',
  ]);
});

test('a sentence gets one stop and a capital, an address on the web keeps its small letter', () => {
  expect(
    [
      'дело закончено',
      'он спросил: «почему?»',
      'суд решил следующее:',
      'сайт гласит',
      'guljan.org был закрыт',
      'и др.',
      '',
    ].map(finish),
  ).toEqual([
    'Дело закончено.',
    'Он спросил: «почему?»',
    'Суд решил следующее:',
    'Сайт гласит.',
    'guljan.org был закрыт.',
    'И др.',
    '',
  ]);
  expect(capital('«взгляд» закрыт')).toBe('«Взгляд» закрыт');
});

test('a closing comma stands only where the sentence goes on', () => {
  const editor = `Иванов, редактор газеты${softComma}`;
  expect([
    finish(`${editor} был допрошен`),
    finish(`допросили ${editor}`),
    finish(`допрошен (${editor}) дважды`),
  ]).toEqual([
    'Иванов, редактор газеты, был допрошен.',
    'Допросили Иванов, редактор газеты.',
    'Допрошен (Иванов, редактор газеты) дважды.',
  ]);
});

const text = fc
  .array(fc.constantFrom('суд', 'ст.', '5', '№', 'А.', 'Иванов', ',', '«а»', ' ', '–', softComma), { maxLength: 8 })
  .map((words) => words.join(' '));

test('whatever the clause is, tying it twice changes nothing more, and finishing it loses no letter or figure', () => {
  fc.assert(
    fc.property(text, (clause) => {
      const sentence = finish(clause);
      expect(tied(tied(clause))).toBe(tied(clause));
      const letters = (some: string) => some.toLowerCase().replaceAll(/[^\p{L}\d№]/gu, '');
      expect(letters(plainText(sentence))).toBe(letters(clause));
      expect(plainText(sentence)).not.toContain(softComma);
    }),
  );
});

test('words keep their fields through quotation marks, ties and a capital', () => {
  const title = stated('"факты"', { record: { kind: 'source', id: 's' }, field: 'title' });
  const sentence = finish(list([quote(title), 'ст. 5']));
  expect(typeof sentence === 'string' ? [] : sentence.runs.map(({ text, of }) => [shown(text), of?.field])).toEqual([
    ['«', undefined],
    ['Факты', 'title'],
    ['» и ст._5.', undefined],
  ]);
});
