import { expect, test } from 'vitest';
import { noRegisters } from '#shared/records/registers';
import { aCaseBook, on, someRegisters } from '../builders/a-case';
import { composeText } from '../builders/composed/composed';

const registers = someRegisters({
  bodies: [
    { id: 'lab', kind: 'expert-institution', name: { en: 'the Central Laboratory', ru: 'Центральная лаборатория' } },
  ],
});
const marta = { id: 'm', kind: 'person', name: { en: 'Marta Rojas', ru: 'Марта Рохас' }, gender: 'female' };
const words = (en: string, ru: string) => ({ en, ru });

const opinions = [
  {
    id: 'o1',
    kinds: ['linguistic'],
    for: 'prosecution',
    institutions: ['lab'],
    date: on('2018-03-01'),
    conclusion: words('the verse insults the army', 'стих оскорбляет армию'),
    certainty: 'categorical',
    noticeToDefence: 'yes',
  },
  {
    id: 'o2',
    kinds: ['linguistic'],
    for: 'defence',
    experts: ['m'],
    date: on('2018-04-01'),
    speciality: 'stylistics',
    education: 'a doctorate',
    warnedOfLiability: 'yes',
    conclusion: words('insults', 'оскорблений'),
    finding: 'not-found',
    contests: ['o1'],
  },
];

const told = (language: 'en' | 'ru') =>
  composeText(aCaseBook({ parties: [marta], expertOpinions: opinions }), registers, 'un-public', language)
    .paragraphs.join(' ')
    .replaceAll('\u00a0', ' ');

test('an opinion is told with the side it was for, how sure it is, what it contests and who made it', () => {
  expect(told('en')).toBe(
    'On 1 March 2018, a linguistic expert opinion by the Central Laboratory for the prosecution concluded: “the verse insults the army” (as certain). The defence had been notified. On 1 April 2018, a linguistic expert opinion by Marta Rojas for the defence, contesting the opinion by the Central Laboratory, found no sign of “insults”. The following is recorded of her: speciality – stylistics; education – a doctorate; the expert had been warned of liability for a false opinion.',
  );
});

test('so it is in Russian', () => {
  expect(told('ru')).toBe(
    'В заключении лингвистической экспертизы, подготовленном 1 марта 2018 года Центральной лабораторией для стороны обвинения, сделан вывод: «стих оскорбляет армию» (вывод носит категорический характер). Сторона защиты была уведомлена. В заключении лингвистической экспертизы, подготовленном 1 апреля 2018 года Мартой Рохас для стороны защиты, которым оспаривается заключение Центральной лаборатории, «оскорблений» не установлено. Сведения о ней: специальность – stylistics; образование – a doctorate; эксперт был предупрежден об ответственности за заведомо ложное заключение.',
  );
});

test('what was found of something that is named is not made a clause', () => {
  const found = (conclusion: string) =>
    composeText(
      aCaseBook({ expertOpinions: [{ id: 'o', for: 'court', date: on('2018'), conclusion, finding: 'found' }] }),
      noRegisters,
    ).paragraphs.join(' ');
  expect([found('calls to arms'), found('the author is calling to arms')]).toEqual([
    'In 2018, an expert opinion for the court found signs of “calls to arms”.',
    'In 2018, an expert opinion for the court found signs that “the author is calling to arms”.',
  ]);
});
