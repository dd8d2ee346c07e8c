import { expect, test } from 'vitest';
import { aCaseBook, on, someRegisters } from '../../../../../../test/builders/a-case';
import { saidInRussian } from '../../../../../../test/builders/composed/said-in-russian';
import { asel, erlan } from '../../../../../../test/builders/composed/steppe';
import { expertPhrases } from './experts';

const registers = someRegisters({
  bodies: [
    { id: 'bureau', kind: 'expert-institution', name: 'Бюро независимых экспертиз' },
    { id: 'clinic', kind: 'psychiatric-institution', name: 'областная клиника' },
    { id: 'police', kind: 'police', name: 'Департамент полиции' },
  ],
});
const linguist = {
  id: 'linguist',
  kind: 'person',
  name: 'Раиса Словодарова',
  gender: 'female',
  profession: 'лингвист',
};

const book = (fields: Record<string, unknown>) => aCaseBook({ parties: [erlan, asel, linguist], ...fields });
const said = (fields: Record<string, unknown>) => saidInRussian(expertPhrases, book(fields), registers).text;
const opinion = (...opinions: Record<string, unknown>[]) =>
  said({ expertOpinions: opinions.map((one, place) => ({ id: `o${place}`, ...one })) });

/** An opinion that a charge rests on. */
const basis = (fields: Record<string, unknown>) =>
  said({
    charges: [{ id: 'c', against: ['erlan'], basedOn: [{ kind: 'expertOpinion', id: 'o' }] }],
    expertOpinions: [{ id: 'o', ...fields }],
  });

test('the opinion that a charge rests on, with its conclusion', () => {
  expect([
    basis({
      kinds: ['psychological', 'linguistic'],
      for: 'prosecution',
      conclusion: 'формируется негативное отношение',
    }),
    basis({
      kinds: ['political-science'],
      for: 'prosecution',
      date: on('2025-03-28'),
      institutions: ['bureau'],
      experts: ['linguist'],
      conclusion: 'текст направлен на возбуждение розни',
      finding: 'found',
    }),
    basis({}),
    opinion({ kinds: ['linguistic'], for: 'prosecution', experts: ['linguist'] }),
    opinion({ for: 'prosecution', conclusion: 'текст направлен на возбуждение розни', date: on('2025-03') }),
  ]).toEqual([
    'Обвинение основано на заключениях психологической и лингвистической экспертиз; в них сделан вывод: «формируется негативное отношение».',
    'Обвинение основано на заключении политологической экспертизы, подготовленном 28 марта 2025 года Бюро независимых экспертиз и лингвистом Раисой Словодаровой; в нем установлены признаки того, что «текст направлен на возбуждение розни».',
    'Обвинение основано на заключении эксперта.',
    'Стороной обвинения получено заключение лингвистической экспертизы, подготовленное лингвистом Раисой Словодаровой.',
    'В заключении эксперта, подготовленном в марте 2025 года для стороны обвинения, сделан вывод: «текст направлен на возбуждение розни».',
  ]);
});

test('opinions that contest it', () => {
  const contested = said({
    hearings: [{ id: 'h', date: on('2025-06-30') }],
    expertOpinions: [
      {
        id: 'o',
        kinds: ['linguistic'],
        for: 'defence',
        number: 2,
        institutions: ['bureau'],
        conclusion: 'текст призывает к насилию',
        finding: 'not-found',
        presentedAt: 'h',
      },
      { id: 'n', for: 'defence' },
    ],
  });
  expect(contested).toBe(
    'В представленных на судебном заседании 2 заключениях лингвистической экспертизы, подготовленных Бюро независимых экспертиз для стороны защиты, признаков того, что «текст призывает к насилию», не установлено.',
  );
});

test('a conclusion that speaks of signs itself is not said to be a sign of signs', () => {
  const conclusion = 'в тексте содержатся признаки возбуждения розни';
  expect([
    basis({ kinds: ['linguistic'], conclusion, finding: 'found' }),
    basis({ kinds: ['linguistic'], conclusion, finding: 'not-found' }),
  ]).toEqual([
    'Обвинение основано на заключении лингвистической экспертизы; в нем установлено, что «в тексте содержатся признаки возбуждения розни».',
    'Обвинение основано на заключении лингвистической экспертизы; в нем не установлено, что «в тексте содержатся признаки возбуждения розни».',
  ]);
});

test('how an opinion came about and what is wrong with it', () => {
  expect([
    opinion({
      orderedBy: 'police',
      orderedOn: on('2025-03-11'),
      questions: ['Содержит ли текст признаки розни?'],
      materials: 'один абзац статьи',
      methods: 'семантический анализ',
      defects: [{ defect: 'legal-question' }, { defect: 'method-not-named', detail: 'л. 44' }],
      warnedOfLiability: 'no',
      noticeToDefence: 'no',
    }),
    opinion({ questions: ['Что?', 'Как?'] }),
  ]).toEqual([
    'Экспертиза была назначена Департаментом полиции 11 марта 2025 года; на ее разрешение поставлен вопрос: «Содержит ли текст признаки розни?»; материалы, представленные на исследование: один абзац статьи; указанный метод исследования: семантический анализ. Перед экспертом был поставлен правовой вопрос; в заключении не назван метод исследования (л. 44); эксперт не был предупрежден об ответственности за заведомо ложное заключение; сторона защиты не была уведомлена.',
    'На разрешение экспертизы поставлены вопросы: «Что?» и «Как?»',
  ]);
});

test('psychiatric examinations are counted, then each is told with its result', () => {
  const one = { kinds: ['psychiatric'], examined: 'asel' };
  expect([
    said({
      coerciveActs: [{ id: 'a', kind: 'arrest', persons: ['asel'], date: on('2013-02') }],
      expertOpinions: [
        { id: 'x', ...one, forced: true, date: on('2013-03'), institutions: ['clinic'], result: 'невменяемый' },
        {
          id: 'y',
          ...one,
          forced: true,
          date: on('2013-05'),
          experts: ['linguist'],
          result: 'вменяемый',
          contests: ['x'],
        },
      ],
    }),
    opinion({ ...one, result: 'вменяема', date: on('2013-05-03') }),
    opinion({ ...one, examined: 'erlan', forced: true }),
    opinion({ kinds: ['psychiatric'], result: 'вменяемый' }),
  ]).toEqual([
    'После ареста учительница Асель Нурланова была подвергнута двум принудительным психиатрическим экспертизам. В марте 2013 года она была признана невменяемой областной клиникой. Однако в мае 2013 года она была признана вменяемой лингвистом Раисой Словодаровой.',
    'Учительница Асель Нурланова была вынуждена пройти психиатрическую экспертизу. 3 мая 2013 года по результатам экспертизы в отношении нее сделан вывод: вменяема.',
    'Журналист Ерлан Садвакасов был подвергнут принудительной психиатрической экспертизе.',
    '',
  ]);
});

test('a technical investigation', () => {
  expect([
    opinion({
      kinds: ['technical'],
      date: on('2013-05-03'),
      institutions: ['bureau'],
      conclusion: 'запись смонтирована',
    }),
    opinion({ kinds: ['technical'], examined: 'erlan', result: 'прослушивался' }),
    opinion({ kinds: ['technical'], for: 'independent', conclusion: 'запись смонтирована' }),
    opinion({ kinds: ['technical'] }),
  ]).toEqual([
    'По результатам исследования, проведенного 3 мая 2013 года Бюро независимых экспертиз, сделан вывод: «запись смонтирована».',
    'По результатам исследования в отношении журналиста Ерлана Садвакасова установлено: прослушивался.',
    'По результатам независимого исследования сделан вывод: «запись смонтирована».',
    '',
  ]);
});
