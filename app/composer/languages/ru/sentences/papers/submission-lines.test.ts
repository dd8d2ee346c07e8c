import { expect, test } from 'vitest';
import { aCaseBook, on } from '../../../../../../test/builders/a-case';
import { aVoice } from '../../../../../../test/builders/composed/a-voice';
import type { LineMessage } from '../../../../messages/lines';
import { Phrase } from '../../../../words/phrase';
import { plainText } from '../../../../words/words';
import { line } from './lines';

const say = (message: LineMessage) =>
  plainText(line(message, aVoice('ru', aCaseBook({})).voice)).replaceAll('\u00a0', ' ');
const texts = (...russian: readonly string[]) => russian.map((one) => new Phrase({ ru: one }));
const state = new Phrase({ ru: 'Казахстан' });

test('the cover of a submission', () => {
  expect([
    say({ kind: 'submission-title', state }),
    say({ kind: 'submission-session', session: 20 }),
    say({ kind: 'submission-session', session: 3 }),
    say({ kind: 'submission-session-date', date: on('2014-10') }),
    say({ kind: 'submission-by', submitters: texts('Адил соз') }),
    say({ kind: 'submission-by', submitters: texts('Адил соз', 'Правовая инициатива') }),
    say({ kind: 'submission-date', date: on('2014-03') }),
  ]).toEqual([
    'Представление для универсального периодического обзора в отношении Казахстана',
    '20-я сессия Рабочей группы по универсальному периодическому обзору',
    'Третья сессия Рабочей группы по универсальному периодическому обзору',
    'Октябрь 2014 года',
    'Представление: Адил соз',
    'Совместное представление: Адил соз и Правовая инициатива',
    'Представлено в марте 2014 года',
  ]);
});

test('key words, and the issues of the summary', () => {
  const [heading = state] = texts('Свобода выражения мнений');
  expect([
    say({ kind: 'submission-key-words', words: texts('свобода слова', 'интернет') }),
    say({ kind: 'submission-issue', heading, focus: texts('клевета', 'возбуждение розни'), isLast: false }),
    say({ kind: 'submission-issue', heading, focus: [], isLast: true }),
  ]).toEqual([
    'Ключевые слова: свобода слова; интернет.',
    'Свобода выражения мнений, в частности клевета и возбуждение розни;',
    'Свобода выражения мнений.',
  ]);
});
