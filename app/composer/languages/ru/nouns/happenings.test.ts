import { expect, test } from 'vitest';
import { aCaseBook, on } from '../../../../../test/builders/a-case';
import { russianVoice, sentence } from '../../../../../test/builders/composed/russian';
import { event } from './happenings';
import { after } from './prepositions';

test('an event has its date the first time, and without a name is called what it was', () => {
  const { voice } = russianVoice(
    aCaseBook({
      events: [
        { id: 'named', kind: 'use-of-force', name: 'столкновение в Жанаозене', date: on('2011-12-16') },
        { id: 'bare', kind: 'strike', date: on('2011-05') },
        { id: 'own', kind: { other: 'наводнение' } },
      ],
    }),
  );
  const since = (id: string) => sentence(after('после', event(id, voice), 'genitive'));
  expect([since('named'), since('named'), since('bare'), since('own'), since('none')]).toEqual([
    'После столкновения в Жанаозене 16 декабря 2011 года.',
    'После столкновения в Жанаозене.',
    'После забастовки в мае 2011 года.',
    'После наводнения.',
    '',
  ]);
});
