import { describe, expect, test } from 'vitest';
import { aCaseBook, on } from '../../../../test/builders/a-case';
import { composeText } from '../../../../test/builders/composed/composed';

const pia = {
  id: 'pia',
  kind: 'person',
  name: { en: 'Pia Orlik', ru: 'Пия Орлик' },
  shortName: { en: 'Orlik', ru: 'Орлик' },
  gender: 'female',
};
const arrest = { id: 'a', kind: 'arrest', persons: ['pia'], date: on('2020-05-03') };
const verdict = { id: 'v', kind: 'verdict', against: ['pia'], date: on('2021-03-02'), outcome: 'convicted' };

type Fields = Readonly<Record<string, unknown>>;

function tell(person: Fields, lists: Fields = {}) {
  const book = aCaseBook({ parties: [{ ...pia, ...person }], coerciveActs: [arrest], decisions: [verdict], ...lists });
  return (['en', 'ru'] as const).map((language) =>
    composeText(book, undefined, 'un-public', language).paragraphs.join(' ').replaceAll('\u00a0', ' '),
  );
}

describe('the age at an arrest and at a conviction', () => {
  test('is told of minors', () => {
    expect(tell({ birthDate: on('2003-01-10') })).toEqual([
      'On 3 May 2020, Pia Orlik was arrested. She was 17 years old at the time of the arrest. On 2 March 2021, she was convicted.',
      '3 мая 2020 года Пия Орлик была задержана. На момент задержания ей было 17 лет. 2 марта 2021 года она была признана виновной.',
    ]);
  });

  test('is told of the old, again where it is another by then', () => {
    const [told = ''] = tell({ birthDate: on('1950-01-10') });
    expect(told).toContain('She was 70 years old at the time of the arrest.');
    expect(told).toContain('She was 71 years old at the time of the verdict.');
  });

  test('is one of two where only the year of birth is known', () => {
    const year = { written: '2003', earliest: '2003-01-01', latest: '2003-12-31', precision: 'year' };
    const [english, russian] = tell({ birthDate: year });
    expect(english).toContain('She was 16 or 17 years old at the time of the arrest.');
    expect(russian).toContain('На момент задержания ей было 16 или 17 лет.');
    expect(tell({ birthDate: { ...year, approximate: true } })[0]).not.toContain('years old');
  });

  test('is not told of others by their day of birth, nor where they may have been of age', () => {
    expect(tell({ birthDate: on('1980-01-10') })[0]).not.toContain('years old');
    const year = { written: '2002', earliest: '2002-01-01', latest: '2002-12-31', precision: 'year' };
    expect(tell({ birthDate: year })[0]).not.toContain('years old');
  });

  test('follows from an age with its day', () => {
    const [told = ''] = tell({ age: 16, ageOn: on('2020-05-03') });
    expect(told).toContain('She was 16 years old at the time of the arrest.');
    expect(told).not.toContain('verdict. She was');
    expect(tell({ age: 15, ageOn: on('2019-08-01') })[0]).toContain(
      'She was 15 or 16 years old at the time of the arrest.',
    );
    expect(tell({ age: 18, ageOn: on('2021-06-01') })[0]).toContain(
      'She was 16 or 17 years old at the time of the arrest.',
    );
  });

  test('without its day is that at the only detention', () => {
    expect(tell({ age: 41 })[0]).toContain('She was 41 years old at the time of the arrest.');
    const again = { ...arrest, id: 'b', date: on('2022-05-03') };
    expect(tell({ age: 41 }, { coerciveActs: [arrest, again] })[0]).not.toContain('years old');
  });
});

test('who represents somebody is told by the tie to them', () => {
  const lena = { id: 'lena', kind: 'person', name: { en: 'Lena Orlik', ru: 'Лена Орлик' }, gender: 'female' };
  const parties = [
    { ...pia, representatives: ['lena'] },
    { ...lena, relations: [{ to: 'pia', as: { en: 'mother', ru: 'мать' } }] },
  ];
  expect(tell({}, { parties, decisions: [] })).toEqual([
    'On 3 May 2020, Pia Orlik was arrested. She was represented by her mother, Lena Orlik, as parent or guardian.',
    '3 мая 2020 года Пия Орлик была задержана. Ее законным представителем была ее мать, Лена Орлик.',
  ]);
  expect(tell({}, { parties: [parties[0], lena], decisions: [] })[0]).toContain(
    'She was represented by Lena Orlik as parent or guardian.',
  );
});

test('nobody is given away by those who are named beside them', () => {
  const lena = {
    id: 'lena',
    kind: 'person',
    name: { en: 'Lena Orlik', ru: 'Лена Орлик' },
    gender: 'female',
    relations: [{ to: 'pia', as: { en: 'mother', ru: 'мать' } }],
  };
  const arrests = [arrest, { ...arrest, id: 'b', persons: ['lena'], date: on('2020-05-04') }];
  const hidden = (nameAs: string) => [{ audience: 'un-public', maySubmit: 'yes', nameAs, pseudonym: 'Heron' }];
  const given = (child: Fields, mother: Fields) =>
    tell(
      {},
      {
        parties: [
          { ...pia, representatives: ['lena'], ...child },
          { ...lena, ...mother },
        ],
        coerciveActs: arrests,
        decisions: [],
      },
    ).join(' ');
  expect(given({}, {})).toContain('her mother, Lena Orlik');
  for (const nameAs of ['initials', 'pseudonym', 'nothing'])
    for (const told of [given({ consents: hidden(nameAs) }, {}), given({}, { consents: hidden(nameAs) })])
      expect(told).not.toMatch(/mother|guardian|мать|представител/u);
});

test('what ailed somebody is told at the first detention', () => {
  const health = [
    { en: 'diabetes', ru: 'диабет' },
    { en: 'a heart disease', ru: 'болезнь сердца' },
  ];
  const [english, russian] = tell({ health });
  expect(english).toContain('At the time of the arrest, she suffered from diabetes and a heart disease.');
  expect(russian).toContain('На момент задержания она страдала диабетом и болезнью сердца.');
});

test('pen names, ethnicity and several nationalities stand at the first mention', () => {
  const penNames = [{ en: 'Grey Heron', ru: 'Серая цапля' }];
  const origin = {
    penNames,
    ethnicity: { en: 'Crimean Tatar', ru: 'татарка' },
    nationality: { en: 'Poland', ru: 'Польша' },
    otherNationalities: [{ en: 'Latvia', ru: 'Латвия' }],
  };
  const [english, russian] = tell(origin);
  expect(english).toContain(
    'Pia Orlik (known as “Grey Heron”), of Crimean Tatar ethnicity, a national of Poland and Latvia, was arrested.',
  );
  expect(russian).toContain(
    'Пия Орлик (псевдоним – «Серая цапля»), татарка по национальности, гражданка Польши и Латвии, была задержана.',
  );
});

test('a pen name is kept out together with the name', () => {
  const consents = [{ audience: 'un-public', maySubmit: 'yes', nameAs: 'initials' }];
  const [english] = tell({ penNames: ['Grey Heron'], consents });
  expect(english).toMatch(/P\.\sO\. was arrested\./u);
  expect(english).not.toContain('Heron');
});
