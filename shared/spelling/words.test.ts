import { expect, test } from 'vitest';
import { misspelledIn, type SpellingLanguage, wordsOfName, wordsToCheck } from './words';

const words = (text: string, language: SpellingLanguage) => wordsToCheck(text, language).map(({ word }) => word);

test.each<[what: string, language: SpellingLanguage, text: string, words: readonly string[]]>([
  [
    'words and marks',
    'en',
    'The court — sitting in (closed) session — heard: “No!”',
    ['The', 'court', 'sitting', 'in', 'closed', 'session', 'heard', 'No'],
  ],
  [
    'an apostrophe belongs to its word, whichever it is',
    'en',
    "the defendant’s, didn't, o'clock",
    ['the', "defendant's", "didn't", "o'clock"],
  ],
  ['quotation marks do not', 'en', "a ‘fair’ 'trial'", ['fair', 'trial']],
  ['a hyphen joins, a dash does not', 'en', 'ill‑treatment, pre-trial – and', ['ill-treatment', 'pre-trial', 'and']],
  ['a hyphen at the end of a word is none of it', 'ru', 'до- и послевоенный', ['до', 'послевоенный']],
  ['a soft hyphen and a stress mark are no letters', 'ru', 'за\u00adщита за\u0301мок', ['защита', 'замок']],
  ['й and ё in two parts', 'ru', 'и\u0306од е\u0308лка', ['йод', 'ёлка']],
  ['numbers, and what is written with them', 'ru', '12 марта 2024-го, 1-й, 5кг, А-123/24', ['марта']],
  ['single letters', 'ru', 'т. д., и в суде', ['суде']],
  ['words in capitals', 'ru', 'УПК РФ, МВД-шный, ст. КОДЕКС', ['ст']],
  ['a name with a capital inside is no code', 'en', 'McDonald OHCHR', ['McDonald']],
  [
    'addresses',
    'en',
    'see https://example.org/wich?teh=1, www.exmaple.org or jonh@exmaple.org now',
    ['see', 'or', 'now'],
  ],
  ['an address in words of another alphabet', 'ru', 'на https://пример.рф/зделано сказано', ['на', 'сказано']],
  ['names of files and paths', 'en', 'in judgmnt.final.pdf and C:\\Docs\\wich', ['in', 'and']],
  ['a stroke between two words', 'ru', 'и/или свидетель/потерпевший', ['или', 'свидетель', 'потерпевший']],
  ['a sentence after a full stop without a space', 'en', 'closed.The', ['closed', 'The']],
  ['words of the other alphabet', 'ru', 'статья habeas corpus', ['статья']],
  ['words of the other alphabet in English', 'en', 'the прокурор said', ['the', 'said']],
  ['Kazakh letters in a Russian text', 'ru', 'Қазақстан, әкім и суд', ['суд']],
  ['Ukrainian letters in a Russian text', 'ru', 'Сергій и їхати', []],
  ['letters with marks in an English text', 'en', 'Şahin met Müller', ['met']],
  ['two alphabets in one word', 'ru', 'cуд', ['cуд']],
  ['two alphabets joined by a hyphen', 'ru', 'web-сайт', []],
  ['letters of none of them', 'en', '日本 and العربية', ['and']],
])('%s', (_what, language, text, expected) => {
  expect(words(text, language)).toEqual(expected);
});

test('a place counts in the letters of the text as it is, soft hyphens and all', () => {
  const text = 'так за\u00adщитта, и защитта’';
  const found = misspelledIn(text, 'ru', (word) => word === 'защитта');
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['за\u00adщитта', 'защитта']);
});

test('a name gives its words, and the parts of those with a hyphen', () => {
  expect(wordsOfName('Анна Петрова-Водкина (№ 2)')).toEqual(['Анна', 'Петрова-Водкина', 'Петрова', 'Водкина', '2']);
});
