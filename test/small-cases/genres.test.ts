import { expect, test } from 'vitest';
import { noRegisters } from '#shared/records/registers';
import { aCaseBook, on } from '../builders/a-case';
import { composeText } from '../builders/composed/composed';

const told = (language: 'en' | 'ru', name: string, ...given: readonly Record<string, unknown>[]) => {
  const outlet = language === 'en' ? 'Highland' : 'Горная';
  const book = aCaseBook({
    parties: [
      { id: 'p', kind: 'person', name, shortName: name, gender: 'female' },
      { id: 'radio', kind: 'outlet', outletKind: 'radio-station', name: outlet },
      { id: 'paper', kind: 'outlet', outletKind: 'newspaper', name: 'Echo' },
    ],
    expressions: given.map((one, place) => ({
      id: `e${place}`,
      date: on(`2019-03-0${place + 1}`),
      authors: ['p'],
      ...one,
      kind: { other: one['kind'] },
    })),
  });
  return composeText(book, noRegisters, 'un-public', language).paragraphs.join(' ').replaceAll('\u00a0', ' ');
};

test('each genre has its verb, and what is put into an outlet was published there', () => {
  expect(
    told(
      'en',
      'Abena Ofori',
      { kind: 'song', titles: ['Salt'], outlet: 'radio' },
      { kind: 'poem', place: 'the market' },
      { kind: 'poem', outlet: 'paper' },
      { kind: 'film', titles: ['Dust'] },
      { kind: 'banner', place: 'Port Tema' },
      { kind: 'lecture', subject: 'the salt tax' },
    ),
  ).toBe(
    'On 1 March 2019, Abena Ofori performed the song “Salt” on the radio station Highland. On 2 March 2019, she presented a poem in the market. On 3 March 2019, she published a poem in the newspaper Echo. On 4 March 2019, she made the film “Dust”. On 5 March 2019, she displayed a banner in Port Tema. On 6 March 2019, she gave a lecture about the salt tax.',
  );
});

test('so it has in Russian, where «видео» is not declined', () => {
  expect(
    told(
      'ru',
      'Абена',
      { kind: 'песня', titles: ['Соль'], outlet: 'radio' },
      { kind: 'стихотворение' },
      { kind: 'видео', titles: ['Пыль'] },
      { kind: 'видео', url: 'https://a.example/v' },
    ),
  ).toBe(
    '1 марта 2019 года Абена исполнила на радиостанции «Горная» песню «Соль». 2 марта 2019 года она представила стихотворение. 3 марта 2019 года она сняла видео «Пыль». 4 марта 2019 года она опубликовала по адресу https://a.example/v видео.',
  );
});
