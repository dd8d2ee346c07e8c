import { expect, test } from 'vitest';
import { aCaseBook, on, someRegisters } from '../../../../test/builders/a-case';
import { russianVoice } from '../../../../test/builders/composed/russian';
import { Phrase } from '../../words/phrase';
import { plainText } from '../../words/words';
import { sayNote } from './notes';

const book = aCaseBook({
  sources: [
    {
      id: 'article',
      kind: 'article',
      authors: ['Г. Серова', 'И. Панов'],
      title: '"Дело Есергепова"',
      publisher: 'Взгляд',
      date: on('2011-10-19'),
      url: 'https://example.org/a',
      accessed: on('2012-03-02'),
    },
    { id: 'report', kind: 'un-document', symbol: 'A/HRC/14/10', date: on('2010-03') },
    { id: 'judgment', kind: 'court-paper', title: 'Приговор Медеуского районного суда', locator: 'p. 4' },
  ],
});
const registers = someRegisters({
  recommendations: [
    {
      id: 'one',
      reportSymbol: 'A/HRC/14/10',
      paragraph: '95.12',
      recommendingStates: ['Бразилия'],
      text: 'Отменить',
      state: 'Казахстан',
    },
    {
      id: 'two',
      reportSymbol: 'A/HRC/14/10',
      paragraph: '95.13',
      recommendingStates: ['Канада', 'Чили'],
      text: 'Отменить',
      state: 'Казахстан',
    },
  ],
});
const shown = (text: string) => text.replaceAll('\u00a0', ' ');

test('a source is told in full once, then by the note that has it', () => {
  const { voice } = russianVoice(book, registers);
  const [article = never(), report = never(), judgment = never()] = Object.values(book.sources).map(({ id }) => id);
  const note = sayNote(voice, {
    citations: [
      { source: article, locator: 'пп. 3–4' },
      { source: report, locator: 'para. 7' },
    ],
  });
  expect(shown(plainText(note))).toBe(
    'Г. Серова, И. Панов, «Дело Есергепова», Взгляд, 19 октября 2011 года, пп. 3–4, https://example.org/a (дата обращения: 2 марта 2012 года); A/HRC/14/10, март 2010 года, п. 7.',
  );
  expect(shown(plainText(sayNote(voice, { citations: [{ source: judgment }] })))).toBe(
    '«Приговор Медеуского районного суда», с. 4.',
  );
});

test('a later note points back to the first, and recommendations stand before', () => {
  const { voice } = russianVoice(book, registers);
  const [article = never()] = Object.values(book.sources).map(({ id }) => id);
  const recommendations = voice.file.findAll('recommendation', Object.keys(registers.recommendations));
  const later = { ...voice, noteOf: () => ({ note: 3, first: false }) };
  expect(shown(plainText(sayNote(later, { citations: [{ source: article }], recommendations })))).toBe(
    'A/HRC/14/10, п. 95.12 (Бразилия); п. 95.13 (Канада, Чили); Г. Серова, И. Панов, см. примечание 3 выше.',
  );
});

function never(): never {
  throw new Error('the book has its sources');
}

test('a note gives the words of a source, its language, and no author and no day twice', () => {
  const sources = [
    { id: 'a', kind: 'report', authors: ['Речной дозор'], publisher: 'Речной дозор', title: 'Берег', language: 'kk' },
    { id: 'b', kind: 'report', authors: ['Речной дозор'], title: 'Другой берег', language: 'ru' },
    { id: 'c', kind: 'court-paper', title: 'Приговор от 3 мая 2019 года', date: on('2019-05-03'), language: 'карский' },
  ];
  const { voice } = russianVoice(aCaseBook({ sources }), registers);
  const [shore = never(), other = never(), verdict = never()] = Object.values(voice.file.book.sources).map(
    ({ id }) => id,
  );
  const cite = (source: typeof shore, quotation?: string) =>
    sayNote(voice, {
      citations: [
        { source, locator: 'с. 4', ...(quotation !== undefined && { quotation: new Phrase(quotation, undefined) }) },
      ],
    });
  expect([cite(shore, 'Вода ушла.'), cite(verdict)].map((note) => shown(plainText(note)))).toEqual([
    'Речной дозор, «Берег» (язык – казахский), с. 4: «Вода ушла».',
    '«Приговор от 3 мая 2019 года» (язык – карский), с. 4.',
  ]);
  const later = { ...voice, noteOf: () => ({ note: 3, first: false }) };
  expect(shown(plainText(sayNote(later, { citations: [{ source: other }] })))).toBe(
    'Речной дозор, «Другой берег», см. примечание 3 выше.',
  );
});

test('recommendations to which the State did not say the same are told by what it said', () => {
  const ends = [
    { id: 'a', paragraph: '1.1', recommendingStates: ['Испания'], position: 'noted' },
    { id: 'b', paragraph: '1.2', recommendingStates: ['Чили'], position: 'supported' },
    { id: 'c', paragraph: '1.3', recommendingStates: ['Китай'], position: 'supported' },
  ].map((one) => ({ state: 'Казахстан', reportSymbol: 'A/HRC/14/10', ...one }));
  const { voice } = russianVoice(book, someRegisters({ recommendations: ends }));
  const note = sayNote(voice, { recommendations: Object.values(voice.file.registers.recommendations) });
  expect(shown(plainText(note))).toBe(
    'Поддержаны: A/HRC/14/10, п. 1.2 (Чили); п. 1.3 (Китай); принята к сведению: п. 1.1 (Испания).',
  );
});
