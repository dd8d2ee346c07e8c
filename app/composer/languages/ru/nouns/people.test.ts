import { expect, test } from 'vitest';
import { aCaseBook } from '../../../../../test/builders/a-case';
import { russianVoice, sentence } from '../../../../../test/builders/composed/russian';
import { prose } from '../../../words/words';
import { who } from './parties';
import { after } from './prepositions';

const tell = (parties: readonly Readonly<Record<string, unknown>>[]) => russianVoice(aCaseBook({ parties }));

test('people who were counted are as many of them; a name of their own is kept', () => {
  const { voice } = tell([
    { id: 'guards', kind: 'group', name: 'гвардейцы', number: { number: 15, exactness: 'about' } },
    { id: 'men', kind: 'anonymous-unit', name: 'двое надзирателей', number: { number: 2 } },
    { id: 'lake', kind: 'group', name: 'Хранители лагуны', number: { number: 40, exactness: 'more-than' } },
    { id: 'foreign', kind: 'group', name: 'militiamen', number: { number: 15 } },
  ]);
  const by = (id: string) => sentence(prose`избит ${who(id, voice)?.in('instrumental') ?? ''}`);
  expect(['guards', 'guards', 'men', 'lake', 'lake', 'foreign'].map(by)).toEqual([
    'Избит примерно 15 гвардейцами.',
    'Избит гвардейцами.',
    'Избит двоими надзирателями.',
    'Избит Хранителями лагуны (более 40 человек).',
    'Избит Хранителями лагуны.',
    'Избит militiamen (15 человек).',
  ]);
});

test('a part in the proceeding, whom counsel defends and a tie tell who somebody is', () => {
  const lena = { id: 'lena', kind: 'person', name: 'Лена Орлик', gender: 'female', roles: ['defendant'] };
  const { voice } = tell([
    lena,
    { id: 'judge', kind: 'person', name: 'Иво Брандт', gender: 'male', roles: ['judge'] },
    { id: 'counsel', kind: 'person', name: 'Мира Варга', gender: 'female', roles: ['defence-counsel'] },
    { id: 'marek', kind: 'person', name: 'Марек Орлик', gender: 'male', relations: [{ to: 'lena', as: 'брат' }] },
    { id: 'mayor', kind: 'person', name: 'Петр Ковач', gender: 'male', post: 'мэр', city: 'Тверь' },
    {
      id: 'staff',
      kind: 'person',
      name: 'Дана Ковач',
      gender: 'female',
      profession: 'историк',
      organisation: 'watch',
    },
    { id: 'watch', kind: 'legal-person', name: 'Дозор лагуны' },
  ]);
  expect(
    ['lena', 'judge', 'counsel', 'marek', 'mayor', 'staff'].map((id) =>
      sentence(prose`дело возбуждено ${after('в отношении', who(id, voice), 'genitive')}`),
    ),
  ).toEqual([
    'Дело возбуждено в отношении Лены Орлик.',
    'Дело возбуждено в отношении судьи Иво Брандта.',
    'Дело возбуждено в отношении Миры Варги, защитника Лены Орлик.',
    'Дело возбуждено в отношении Марека Орлика, брата Лены Орлик.',
    'Дело возбуждено в отношении Петра Ковача, мэра города Твери.',
    'Дело возбуждено в отношении историка «Дозор лагуны» Даны Ковач.',
  ]);
});
