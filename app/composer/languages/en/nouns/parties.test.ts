import { expect, test } from 'vitest';
import { aCaseBook } from '../../../../../test/builders/a-case';
import { aVoice } from '../../../../../test/builders/composed/a-voice';
import { plainText } from '../../../words/words';
import { who } from './names';

const tell = (parties: readonly Readonly<Record<string, unknown>>[]) => {
  const { voice } = aVoice('en', aCaseBook({ parties }));
  return (id: string) => plainText(who(id, voice)).replaceAll('\uE000', '');
};

test('people who were counted are as many of them, and later they', () => {
  const say = tell([
    { id: 'militia', kind: 'group', name: 'militiamen', number: { number: 15, exactness: 'about' } },
    { id: 'guards', kind: 'anonymous-unit', name: 'two guards', number: { number: 2 } },
    { id: 'clerk', kind: 'group', name: 'clerks', number: { number: 1 } },
  ]);
  expect(['militia', 'militia', 'guards', 'guards', 'clerk', 'clerk'].map(say)).toEqual([
    'about 15 militiamen',
    'the militiamen',
    'two guards',
    'the guards',
    'one clerk',
    'the clerk',
  ]);
});

test('a group with a name of its own keeps it, with how many people it is', () => {
  const say = tell([
    { id: 'river', kind: 'group', name: 'Friends of the Lagoon', number: { number: 40, exactness: 'more-than' } },
    { id: 'crowd', kind: 'group', name: 'a crowd', number: { number: 200, exactness: 'at-least', unit: 'villagers' } },
    { id: 'sites', kind: 'outlet', outletKind: 'web-site', name: 'Lagoon', number: { number: 3 } },
  ]);
  expect(['river', 'river', 'crowd', 'crowd', 'sites'].map(say)).toEqual([
    'Friends of the Lagoon (more than 40 people)',
    'Friends of the Lagoon',
    'a crowd (at least 200 villagers)',
    'the crowd',
    'three websites under the name “Lagoon”',
  ]);
});

const lena = {
  id: 'lena',
  kind: 'person',
  name: 'Lena Orlik',
  shortName: 'Orlik',
  gender: 'female',
  roles: ['defendant'],
};

test('a part in the proceeding tells who somebody is, where no profession does', () => {
  const say = tell([
    { id: 'judge', kind: 'person', name: 'Ivo Brandt', shortName: 'Brandt', roles: ['judge'] },
    { id: 'prosecutor', kind: 'person', name: 'Dana Kovac', roles: ['prosecutor'] },
    { id: 'mayor', kind: 'person', name: 'Petr Kovac', roles: ['judge'], post: 'mayor', city: 'Hentzau' },
  ]);
  expect(['judge', 'judge', 'prosecutor', 'mayor'].map(say)).toEqual([
    'Judge Ivo Brandt',
    'Brandt',
    'the prosecutor Dana Kovac',
    'Petr Kovac, mayor of Hentzau',
  ]);
});

test('counsel is said for whom, unless several are accused', () => {
  const mira = { id: 'mira', kind: 'person', name: 'Mira Varga', gender: 'female', roles: ['defence-counsel'] };
  const tomas = { id: 'tomas', kind: 'person', name: 'Tomas Varga', roles: ['co-defendant'] };
  expect(['lena', 'mira'].map(tell([lena, mira]))).toEqual(['Lena Orlik', 'Mira Varga, counsel for Orlik']);
  expect(['lena', 'mira'].map(tell([lena, mira, tomas]))).toEqual(['Lena Orlik', 'Mira Varga, defence counsel']);
});

test('ties are told of whoever is introduced second', () => {
  const marek = { id: 'marek', kind: 'person', name: 'Marek Orlik', relations: [{ to: 'lena', as: 'brother' }] };
  expect(['lena', 'marek'].map(tell([lena, marek]))).toEqual(['Lena Orlik', 'Marek Orlik, brother of Lena Orlik']);
  expect(['marek', 'lena'].map(tell([lena, marek]))).toEqual([
    'Marek Orlik',
    'Lena Orlik, whose brother is Marek Orlik',
  ]);
});

test('an organisation stands with what it is where that is recorded, and is called no company', () => {
  const say = tell([
    { id: 'a', kind: 'person', name: 'Zofia Brandt', profession: 'researcher', organisation: 'watch' },
    { id: 'watch', kind: 'legal-person', name: 'Lagoon Observers', description: 'a group that counts birds' },
    { id: 'union', kind: 'legal-person', name: 'Dockers’ Union' },
    { id: 'lumen', kind: 'legal-person', name: 'Lumen' },
    { id: 'shelter', kind: 'legal-person', name: 'Harbour Light', profession: 'shelter' },
  ]);
  expect(['a', 'union', 'lumen', 'shelter'].map(say)).toEqual([
    'Zofia Brandt, a researcher of Lagoon Observers, a group that counts birds',
    'Dockers’ Union',
    'Lumen',
    'the shelter Harbour Light',
  ]);
});

test('what a name is of gives it an article, also behind a post', () => {
  const say = tell([
    { id: 'a', kind: 'person', name: 'Zofia Brandt', post: 'chair', organisation: 'league' },
    { id: 'b', kind: 'person', name: 'Marek Orlik', post: 'director of publication', organisation: 'gulls' },
    { id: 'c', kind: 'person', name: 'Lena Orlik', post: 'founder of the party', organisation: 'gulls' },
    { id: 'league', kind: 'legal-person', name: 'League of Potters' },
    { id: 'gulls', kind: 'legal-person', name: 'Grey Gulls' },
  ]);
  expect(['a', 'b', 'c', 'league'].map(say)).toEqual([
    'Zofia Brandt, chair of the League of Potters',
    'Marek Orlik, director of publication of Grey Gulls',
    'Lena Orlik, founder of the party Grey Gulls',
    'the League of Potters',
  ]);
});

test('a name that is withheld is said to be, at the first mention', () => {
  const consents = [
    { audience: 'un-public', maySubmit: 'yes', nameAs: 'pseudonym', pseudonym: 'the lighthouse keeper' },
  ];
  const say = tell([{ id: 'a', kind: 'person', name: 'Ivo Kovac', consents }]);
  expect(['a', 'a'].map(say)).toEqual(['a lighthouse keeper whose name is withheld', 'the lighthouse keeper']);
});

test('who has no recorded short name is later called by the order of the name, the whole name where it tells no other', () => {
  const person = (id: string, name: string, nameOrder?: string, more = {}) => ({
    id,
    kind: 'person',
    name,
    nameOrder,
    ...more,
  });
  const say = tell([
    person('ferenc', 'Balla Ferenc', 'family-given'),
    person('ines', 'Inés Pool May', 'given-two-families'),
    person('selam', 'Selam Bekele', 'given-father'),
    person('hnin', 'Ma Hnin Pwint', 'whole'),
    person('lan', 'Nguyễn Thị Lan', 'family-given', { shortName: 'Lan' }),
    person('lena', 'Lena Orlik'),
    person('anna', 'Anna Vida', 'given-family'),
    person('rosa', 'Rosa Vida', 'given-family'),
  ]);
  const all = ['ferenc', 'ines', 'selam', 'hnin', 'lan', 'lena', 'anna', 'rosa'];
  all.map(say);
  expect(all.map(say)).toEqual([
    'Balla',
    'Pool May',
    'Selam',
    'Ma Hnin Pwint',
    'Lan',
    'Lena Orlik',
    'Anna Vida',
    'Rosa Vida',
  ]);
});

test('a company whose name says that it is one keeps its article', () => {
  const say = tell([
    { id: 'mill', kind: 'legal-person', name: 'Zenda Milling Company' },
    { id: 'weir', kind: 'legal-person', name: 'Black Weir' },
    {
      id: 'clerk',
      kind: 'person',
      name: 'Anton Hardt',
      post: 'clerk',
      organisation: 'mill',
      consents: [{ audience: 'un-public', maySubmit: 'yes', nameAs: 'full' }],
    },
  ]);
  expect(['mill', 'mill', 'weir', 'weir', 'clerk'].map(say)).toEqual([
    'the Zenda Milling Company',
    'the Zenda Milling Company',
    'Black Weir',
    'Black Weir',
    'Anton Hardt, clerk of the Zenda Milling Company',
  ]);
});

test('a name that says how many they are is counted already', () => {
  const say = tell([
    { id: 'rowers', kind: 'group', name: 'twenty-three rowers', number: { number: 23 } },
    { id: 'guards', kind: 'anonymous-unit', name: '12 guards in masks', number: { number: 12 } },
    { id: 'crowd', kind: 'group', name: 'dozens of fishermen', number: { number: 40, exactness: 'about' } },
  ]);
  expect(['rowers', 'rowers', 'guards', 'crowd'].map(say)).toEqual([
    'twenty-three rowers',
    'the twenty-three rowers',
    '12 guards in masks',
    'dozens of fishermen (about 40 people)',
  ]);
});

test('a part in words of its own is told, as is a witness of whom nothing else is known', () => {
  const say = tell([
    { id: 'lama', kind: 'person', name: 'Dipak Lama', roles: ['co-defendant', { other: 'migrant worker' }] },
    { id: 'cook', kind: 'person', name: 'Petr Kovac', occupation: 'ship cook', roles: [{ other: 'a cook' }] },
    { id: 'witness', kind: 'person', name: 'Ivo Brandt', roles: ['witness'] },
    { id: 'accused', kind: 'person', name: 'Olga Brandt', roles: ['defendant', 'witness'] },
  ]);
  expect(['lama', 'cook', 'witness', 'accused'].map(say)).toEqual([
    'Dipak Lama, a migrant worker',
    'Petr Kovac, a ship cook',
    'the witness Ivo Brandt',
    'Olga Brandt',
  ]);
});

test('a nationality is told where it is not that of the State of the case', () => {
  const lama = { id: 'lama', kind: 'person', name: 'Dipak Lama', nationality: 'Nepal' };
  const own = { id: 'own', kind: 'person', name: 'Ivo Brandt', nationality: 'the Republic of Kenya' };
  const czech = { id: 'czech', kind: 'person', name: 'Petr Kovac', nationality: 'Czech Republic' };
  const { voice } = aVoice('en', aCaseBook({ parties: [lama, own, czech] }, { jurisdiction: 'KE' }));
  const say = (id: string) => plainText(who(id, voice)).replaceAll('\uE000', '');
  expect([say('lama'), say('own'), say('czech')]).toEqual([
    'Dipak Lama, a national of Nepal',
    'Ivo Brandt',
    'Petr Kovac, a national of the Czech Republic',
  ]);
});
