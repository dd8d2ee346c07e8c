import { expect, test } from 'vitest';
import { aCaseBook, someRegisters } from '../../test/builders/a-case';
import { wordsOfNames } from './words-of-names';

const nothing = someRegisters({});
const wordsOf = (records: Parameters<typeof aCaseBook>[0], registers = nothing) =>
  wordsOfNames({ caseBooks: [aCaseBook(records)], registers });

test.each<[name: string, forms: string]>([
  ['Ерлан Садвакасов', 'Ерлан Ерлана Ерлану Ерланом Садвакасов Садвакасова Садвакасову Садвакасовым Садвакасове'],
  ['Асель Нурланова', 'Асель Нурланова Нурлановой Нурланову'],
  ['Пётр Соловей', 'Пётр Соловья Соловью'],
  ['Анна Мехти-Заде', 'Анны Анной Мехти-Заде Мехти Заде'],
])('of %s a Russian text may hold each form', (name, forms) => {
  expect(wordsOf({ parties: [{ id: 'p', kind: 'person', name }] })).toEqual(expect.arrayContaining(forms.split(' ')));
});

test('a recorded form, another spelling, a pen name and a pseudonym are names too', () => {
  const words = wordsOf({
    parties: [
      {
        id: 'p',
        kind: 'person',
        name: 'Daniyar Ozgerbekov',
        variants: ['Özgerbekov'],
        penNames: ['Qalam'],
        nameForms: { 'ru.genitive': 'Данияра Озгербека' },
        city: 'Talas',
      },
    ],
  });
  expect(words).toEqual(expect.arrayContaining(['Özgerbekov', 'Qalam', 'Озгербека', 'Talas']));
});

test('courts, laws by their short names, and places are names of the case; what else was typed is not', () => {
  const words = wordsOf(
    { parties: [{ id: 'p', kind: 'person', name: 'A', profession: 'jurnalist' }] },
    someRegisters({
      bodies: [{ id: 'b', kind: 'court', name: 'Медеуский районный суд', city: 'Алматы', country: 'Qazaqstan' }],
      norms: [{ id: 'n', kind: 'national', code: 'Кодекс о Баспасозе', codeShort: 'КоБ' }],
    }),
  );
  expect(words).toEqual(
    expect.arrayContaining(['Медеуский', 'Медеуского', 'районный', 'Алматы', 'Qazaqstan', 'Баспасозе', 'КоБ']),
  );
  expect(words).not.toContain('jurnalist');
});
