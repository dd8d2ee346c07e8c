import { expect, test } from 'vitest';
import { aCaseBook, on } from '../../../../../test/builders/a-case';
import { composeText } from '../../../../../test/builders/composed/composed';

const person = (id: string, name: string, gender: string) => ({
  id,
  kind: 'person',
  name,
  shortName: name.split(' ').at(-1),
  gender,
  officials: true,
});

test('to whom something appears is said, and known from then on', () => {
  const book = aCaseBook({
    parties: [person('ama', 'Ama Boateng', 'female'), person('kofi', 'Kofi Mensah', 'male')],
    coerciveActs: [
      {
        id: 'a',
        kind: 'arrest',
        persons: ['kofi'],
        date: on('2017-06-03'),
        attribution: { strength: 'appears', by: ['ama'] },
      },
      { id: 'b', kind: 'release', persons: ['ama'], date: on('2017-06-05') },
    ],
  });
  expect(composeText(book).paragraphs).toEqual([
    'It appears to Ama Boateng, an official, that, on 3 June 2017, Kofi Mensah, an official, was arrested. On 5 June 2017, she was released.',
  ]);
});
