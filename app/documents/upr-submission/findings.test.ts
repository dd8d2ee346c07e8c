import { expect, test } from 'vitest';
import { Submission } from '#shared/document/submission';
import type { Language } from '#shared/values/texts/text';
import { expectValue } from '#shared/result';
import { on, someRegisters } from '../../../test/builders/a-case';
import { toldBy } from '../../../test/builders/composed/told-by';
import { composeUprSubmission } from './upr-submission';

const ruritania = { en: 'Ruritania', ru: 'Руритания' };
const registers = someRegisters({
  bodies: [{ id: 'committee', kind: 'un-body', name: { en: 'Rights Committee', ru: 'Комитет по правам' } }],
  norms: [
    {
      ...{ id: 'n', kind: 'national', article: '129', critiques: [{ flaw: 'punishes-truth', authorities: ['views'] }] },
      code: { en: 'Criminal Code of Ruritania', ru: 'Уголовный кодекс Руритании' },
      subject: { en: 'defamation', ru: 'клевета' },
      sources: [{ source: 'code' }],
    },
    { id: 'i', kind: 'international', article: '19', code: { en: 'Covenant on Freedoms', ru: 'Пакт о свободах' } },
  ],
  sources: [{ id: 'code', kind: 'law', symbol: 'RR 7' }],
  authorities: [
    {
      ...{ id: 'remarks', kind: 'concluding-observations', by: 'committee', state: ruritania },
      ...{ symbol: 'RC/RUR/CO/2', date: on('2019'), locator: 'para. 5' },
      held: { en: 'the punishment of defamation was out of proportion', ru: 'наказание за клевету несоразмерно' },
      quotation: { en: 'The State should repeal Article 129', ru: 'Государству следует отменить статью 129' },
    },
    {
      ...{
        id: 'views',
        kind: 'views',
        by: 'committee',
        state: ruritania,
        number: '12/2000',
        numberOf: 'communication',
      },
      title: { en: 'Orlik v. Ruritania', ru: 'Орлик против Руритании' },
      held: { en: 'the truth had been punished', ru: 'наказана была правда' },
      norms: [{ norm: 'i' }],
    },
  ],
});

function written(language: Language) {
  const submission = Submission.parse({
    ...{ state: ruritania, subject: { en: 'speech', ru: 'свобода слова' }, submitters: [] },
    sections: [
      {
        heading: { en: 'Defamation', ru: 'Клевета' },
        items: [{ authorities: ['remarks'] }, { law: ['n'] }, { authorities: ['views'] }],
      },
    ],
  });
  const document = expectValue(composeUprSubmission({ submission, caseBooks: [], registers, language }));
  return toldBy(document, 'authority', 'law');
}

test('a finding is told as what its body found, behind a critique too, and cited in a note of its own', () => {
  expect(written('en')).toEqual({
    told: [
      'In 2019, the Rights Committee found in its concluding observations on Ruritania that the punishment of defamation was out of proportion.',
      'The Rights Committee stated: “The State should repeal Article 129”.',
      'Article 129 of the Criminal Code of Ruritania on defamation applies even to true statements.',
      'The Rights Committee, applying Article 19 of the Covenant on Freedoms, found in its Views in the case of Orlik v. Ruritania that the truth had been punished.',
      'Reference is made to the Views of the Rights Committee in the case of Orlik v. Ruritania, which applied Article 19 of the Covenant on Freedoms.',
    ],
    notes: [
      'RC/RUR/CO/2, 2019, para. 5.',
      'RR 7.',
      'Orlik v. Ruritania, communication No. 12/2000.',
      'Orlik v. Ruritania, note 3 above.',
    ],
    unused: [],
  });
});

test('вывод рассказан как вывод своего органа, и при критике закона, с примечанием о нем самом', () => {
  expect(written('ru')).toEqual({
    told: [
      'В 2019 году Комитет по правам в заключительных замечаниях по Руритании пришел к выводу, что наказание за клевету несоразмерно.',
      'Комитет по правам указал: «Государству следует отменить статью 129».',
      'Статья 129 Уголовного кодекса Руритании (клевета) распространяется и на сведения, соответствующие действительности.',
      'Комитет по правам, применив статью 19 Пакта о свободах, в соображениях по делу «Орлик против Руритании» пришел к выводу, что наказана была правда.',
      'В этой связи можно сослаться на соображения Комитета по правам по делу «Орлик против Руритании» (статья 19 Пакта о свободах).',
    ],
    notes: [
      'RC/RUR/CO/2, 2019 год, п. 5.',
      'RR 7.',
      '«Орлик против Руритании», сообщение № 12/2000.',
      '«Орлик против Руритании», см. примечание 3 выше.',
    ],
    unused: [],
  });
});
