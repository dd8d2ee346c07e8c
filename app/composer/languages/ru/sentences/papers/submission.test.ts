import { expect, test } from 'vitest';
import { on } from '../../../../../../test/builders/a-case';
import { papersInRussian } from '../../../../../../test/builders/composed/russian';
import type { Message } from '../../../../messages/message';
import { Phrase } from '../../../../words/phrase';

const phrase = (text: string) => new Phrase(text);
const say = (message: Message) => papersInRussian(() => [{ message }]).sentences[0];
const state = phrase('Казахстан');

const bureau = phrase('Казахстанское международное бюро по правам человека');
const fund = phrase('Международный фонд защиты свободы слова «Әділ сөз»');

test.each([
  [
    [],
    undefined,
    'Настоящее представление подготовлено для Универсального периодического обзора (УПО) в отношении Казахстана.',
  ],
  [
    [bureau],
    2,
    'Настоящее представление подготовлено Казахстанским международным бюро по правам человека для второго цикла Универсального периодического обзора (УПО) в отношении Казахстана.',
  ],
  [
    [bureau, fund],
    3,
    'Настоящее совместное представление подготовлено Казахстанским международным бюро по правам человека и Международным фондом защиты свободы слова «Әділ сөз» для третьего цикла Универсального периодического обзора (УПО) в отношении Казахстана.',
  ],
])('кто и для какого обзора пишет', (submitters, cycle, sentence) => {
  expect(say({ kind: 'submission-opening', submitters, state, cycle })).toBe(sentence);
});

test.each([
  [
    'Казахстан',
    'В нем рассматривается, как Казахстан соблюдает свои международные обязательства в области прав человека, касающиеся свободы выражения мнения.',
  ],
  [
    'Нидерланды',
    'В нем рассматривается, как Нидерланды соблюдают свои международные обязательства в области прав человека, касающиеся свободы выражения мнения.',
  ],
])('о чем представление: %s', (name, sentence) => {
  expect(say({ kind: 'submission-focus', state: phrase(name), subject: phrase('свобода выражения мнения') })).toBe(
    sentence,
  );
});

test.each([
  [1, 'В настоящем представлении рассматривается один ключевой вопрос:'],
  [2, 'В настоящем представлении рассматриваются следующие 2 ключевых вопроса:'],
  [5, 'В настоящем представлении рассматриваются следующие 5 ключевых вопросов:'],
])('сколько вопросов: %i', (count, sentence) => {
  expect(say({ kind: 'submission-issues', count })).toBe(sentence);
});

type Organisation = Message<'submitter-introduced'>['organisation'];
const nothing = {
  shortName: undefined,
  founded: undefined,
  activity: undefined,
  ecosocStatus: undefined,
  city: undefined,
  country: undefined,
} as const;
const introduce = (organisation: Pick<Organisation, 'name'> & Partial<Organisation>) =>
  say({ kind: 'submitter-introduced', organisation: { ...nothing, ...organisation } });

test('кто представляет', () => {
  expect(
    introduce({
      name: fund,
      shortName: phrase('Фонд'),
      founded: on('1999'),
      activity: phrase('защищает журналистов'),
      ecosocStatus: 'special',
      city: phrase('Алматы'),
      country: state,
    }),
  ).toBe(
    'Международный фонд защиты свободы слова «Әділ сөз» (Фонд) основан в 1999 году, находится в Алматы (Казахстан), защищает журналистов и имеет специальный консультативный статус при Экономическом и Социальном Совете ООН (ЭКОСОС).',
  );
  expect(introduce({ name: phrase('организация «Взгляд»'), ecosocStatus: 'roster', country: state })).toBe(
    'Организация «Взгляд» находится в Казахстане и включена в реестр организаций с консультативным статусом при Экономическом и Социальном Совете ООН (ЭКОСОС).',
  );
  expect(introduce({ name: bureau, founded: on('1993-03-05') })).toBe(
    'Казахстанское международное бюро по правам человека основано 5 марта 1993 года.',
  );
  expect(introduce({ name: bureau })).toBe('');
});

test.each([
  [[], true, 'Правительству Казахстана следует:'],
  [[], false, 'Правительству Казахстана следует выполнить следующие рекомендации.'],
  [
    [bureau],
    true,
    'На основании изложенного Казахстанское международное бюро по правам человека призывает Правительство Казахстана:',
  ],
  [
    [bureau, fund],
    false,
    'На основании изложенного Казахстанское международное бюро по правам человека и Международный фонд защиты свободы слова «Әділ сөз» призывают Правительство Казахстана выполнить следующие рекомендации.',
  ],
])('призыв к правительству', (submitters, single, sentence) => {
  expect(say({ kind: 'recommendations-opening', submitters, state, single })).toBe(sentence);
});
