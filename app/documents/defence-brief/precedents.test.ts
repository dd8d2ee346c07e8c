import { expect, test } from 'vitest';
import type { Language } from '#shared/values/texts/text';
import { expectValue } from '#shared/result';
import { aCaseBook, on, someRegisters } from '../../../test/builders/a-case';
import { toldBy } from '../../../test/builders/composed/told-by';
import { composeDocument } from '../compose-document';

const registers = someRegisters({
  bodies: [
    { id: 'court', kind: 'court', name: { en: 'Rights Court of Ruritania', ru: 'Суд по правам Руритании' } },
    { id: 'committee', kind: 'un-body', name: { en: 'Human Rights Committee', ru: 'Комитет по правам человека' } },
  ],
  authorities: [
    {
      ...{ id: 'orlik', kind: 'judgment', by: 'court', number: '12345/00', numberOf: 'application' },
      title: { en: 'Orlik v. Ruritania', ru: 'Орлик против Руритании' },
      ...{ date: on('2010-01-01'), locator: '§ 62' },
      held: { en: 'the press may exaggerate', ru: 'печать вправе преувеличивать' },
    },
    { id: 'views', kind: 'views', by: 'committee', symbol: 'CCPR/C/77/D/12/2000', date: on('2003-05-03') },
  ],
});

const book = aCaseBook({
  motions: [
    {
      ...{ id: 'm', kind: 'motion', asks: [{ en: 'close the case', ru: 'прекратить дело' }] },
      arguments: [
        {
          thesis: { en: 'the article is protected', ru: 'статья находится под защитой' },
          authorities: ['orlik', 'views'],
        },
        { thesis: { en: 'no fine is called for', ru: 'штраф не нужен' }, authorities: ['orlik'] },
      ],
    },
  ],
});

const written = (language: Language) =>
  toldBy(expectValue(composeDocument({ kind: 'defence-brief', caseBooks: [book], registers, language })), 'authority');

test('an argument cites what courts and bodies held, and points to what was told above', () => {
  expect(written('en')).toEqual({
    told: [
      'On 1 January 2010, the Rights Court of Ruritania held in a judgment in the case of Orlik v. Ruritania that the press may exaggerate.',
      'Reference is made to the Views of the Human Rights Committee of 3 May 2003.',
      'Reference is made to the judgment of the Rights Court of Ruritania of 1 January 2010 in the case of Orlik v. Ruritania.',
    ],
    notes: [
      'Orlik v. Ruritania, no. 12345/00, § 62, 1 January 2010.',
      'CCPR/C/77/D/12/2000, 3 May 2003.',
      'Orlik v. Ruritania, note 1 above, § 62.',
    ],
    unused: [],
  });
});

test('довод ссылается на то, что указали суды и органы, и не повторяет сказанного выше', () => {
  expect(written('ru')).toEqual({
    told: [
      '1 января 2010 года Суд по правам Руритании в судебном решении по делу «Орлик против Руритании» указал, что печать вправе преувеличивать.',
      'В этой связи можно сослаться на соображения Комитета по правам человека от 3 мая 2003 года.',
      'В этой связи можно сослаться на судебное решение Суда по правам Руритании от 1 января 2010 года по делу «Орлик против Руритании».',
    ],
    notes: [
      '«Орлик против Руритании», жалоба № 12345/00, § 62, 1 января 2010 года.',
      'CCPR/C/77/D/12/2000, 3 мая 2003 года.',
      '«Орлик против Руритании», см. примечание 1 выше, § 62.',
    ],
    unused: [],
  });
});
