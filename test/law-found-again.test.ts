import fc from 'fast-check';
import { expect, test } from 'vitest';
import { norm as inEnglish } from '#app/composer/languages/en/nouns/law';
import { norm as inRussian } from '#app/composer/languages/ru/nouns/law';
import { plainText } from '#app/composer/words/words';
import { indexNorms } from '#app/interchange/norm-index';
import { provisionKinds } from '#shared/values/citations/provisions/provision-kinds';
import { stepsIn } from '#shared/values/citations/provisions/read-provision';
import { aCaseBook, someRegisters } from './builders/a-case';
import { aVoice } from './builders/composed/a-voice';
import { russianVoice } from './builders/composed/russian';

const laws = [
  { code: { en: 'Criminal Code of Alba', ru: 'Уголовный кодекс Албы' }, codeShort: { en: 'CCA', ru: 'УК Албы' } },
  { code: 'Strafgesetzbuch', codeShort: 'StGB' },
  { code: '18 U.S.C.' },
  { code: { en: 'Public Order Act 1986', ru: 'Закон об общественном порядке 1986 года' }, codeShort: 'POA' },
  { code: { en: 'Constitution of Ruritania', ru: 'Конституция Руритании' } },
  { code: { en: 'Order No. 7 of the Ministry of Justice', ru: 'Приказ № 7 Министерства юстиции' } },
  { code: { en: 'Criminal Procedure Rules 2020', ru: 'Правила уголовного процесса 2020 года' } },
  { code: 'Türk Ceza Kanunu', codeShort: 'TCK', country: 'Türkiye' },
  { code: { en: 'Federal Law No. 114-FZ', ru: 'Федеральный закон № 114-ФЗ' } },
];
const articles = [
  ...['129', '361-4', '207.3', '12bis', '15a', '124A', '317–320', '40 and 41', '314/2', '19(3)', 'L. 511-1'],
  ...['§ 130', '§§ 130–132', 'section 5', 'Section 302', 'Art. 7', 'ст. 280', 'rule 5.2', 'reg. 12', 'clause 4'],
  ...['Fourth Amendment', 'Amendment XIV', 'Schedule 7', 'Chapter 3', 'Principle 36', 'Preamble', 'Canon 1398'],
];
const step = fc.option(fc.constantFrom('1', '2', '12', 'a', 'g'), { nil: undefined });

const cited = fc.record({
  law: fc.constantFrom(...laws),
  article: fc.constantFrom(...articles),
  citedAs: fc.option(fc.constantFrom(...provisionKinds.filter((kind) => kind !== 'unwritten')), { nil: undefined }),
  part: step,
  paragraph: step,
});

test.each(['en', 'ru'] as const)(
  'what is written in %s is found again as it is typed',
  (language) => {
    fc.assert(
      fc.property(cited, ({ law, article, citedAs, part, paragraph }) => {
        const own = { id: 'own', kind: 'national', ...law, article, ...(citedAs && { citedAs }) };
        const other = { id: 'other', kind: 'national', ...law, article: '999' };
        const registers = someRegisters({ norms: [own, other] });
        const index = indexNorms([own, other].map((record) => ({ id: record.id, record })));
        const [norm] = Object.values(registers.norms);
        if (norm === undefined) return;
        const citation = { norm: norm.id, ...(part && { part }), ...(paragraph && { paragraph }) };
        const voice =
          language === 'en'
            ? aVoice('en', aCaseBook({}), registers).voice
            : russianVoice(aCaseBook({}), registers).voice;
        const say = () =>
          plainText(
            language === 'en' ? inEnglish(citation, voice) : (inRussian(citation, voice)?.in('nominative') ?? ''),
          ).replaceAll('\u00a0', ' ');
        for (const text of [say(), say()]) {
          const found = index.find(text);
          const steps =
            found.kind === 'found' ? [found.id, ...stepsIn(found.part), ...stepsIn(found.paragraph)] : [found.kind];
          expect([text, ...steps]).toEqual([text, 'own', ...stepsIn(part), ...stepsIn(paragraph)]);
        }
      }),
      { numRuns: 100 },
    );
  },
  30_000,
);
