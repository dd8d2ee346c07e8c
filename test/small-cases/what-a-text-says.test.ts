import { expect, test } from 'vitest';
import { aCaseBook, on } from '../builders/a-case';
import { composeText } from '../builders/composed/composed';
import { noRegisters } from '#shared/records/registers';

const acts = (name: string, contents: Readonly<Record<string, string>>) =>
  aCaseBook({
    parties: [{ id: 'p', kind: 'person', name, shortName: name, gender: 'female' }],
    expressions: Object.entries(contents).map(([act, content], place) => ({
      id: `e${place}`,
      kind: 'speech',
      date: on(`2021-05-0${place + 1}`),
      authors: ['p'],
      claims: [{ act, content }],
    })),
  });

const last = (sentences: string) =>
  sentences
    .split(/(?<=\.) /u)
    .filter((_, place) => place % 2 === 1)
    .join(' ');

test('a clause has its "that", and a noun has none', () => {
  const clauses = {
    'called-for': 'the quarry should be closed',
    supported: 'herders had a right to the spring',
    criticised: 'the governor sold the pasture',
    described: 'soldiers had fenced the hill',
    asked: 'the vote was counted',
  };
  const nouns = {
    'called-for': 'the release of those who were held',
    supported: 'the strike',
    criticised: 'the sale of the pasture',
    described: 'the fence',
    asked: 'the count of the vote',
  };
  expect([
    last(composeText(acts('Sara Lund', clauses)).paragraphs.join(' ')),
    last(composeText(acts('Sara Lund', nouns)).paragraphs.join(' ')),
  ]).toEqual([
    'In the speech, she urged that the quarry should be closed. In the speech, she supported the view that herders had a right to the spring. In the speech, she voiced the criticism that the governor sold the pasture. In the speech, she recounted that soldiers had fenced the hill. In the speech, she asked whether the vote was counted.',
    'In the speech, she called for the release of those who were held. In the speech, she supported the strike. In the speech, she criticised the sale of the pasture. In the speech, she described the fence. In the speech, she asked about the count of the vote.',
  ]);
});

test('a Russian clause has its conjunction', () => {
  const said = (contents: Readonly<Record<string, string>>) =>
    last(composeText(acts('Анна Лунд', contents), noRegisters, 'un-public', 'ru').paragraphs.join(' '));
  expect([
    said({ 'called-for': 'чтобы карьер закрыли', supported: 'пастухи имели право на родник' }),
    said({
      'called-for': 'карьер должны закрыть',
      criticised: 'губернатор продал луг',
      supported: 'чтобы карьер закрыли',
    }),
  ]).toEqual([
    'В выступлении она призвала к тому, чтобы карьер закрыли. В выступлении она поддержала мнение, что пастухи имели право на родник.',
    'В выступлении она выступила с призывом: карьер должны закрыть. В выступлении она выступила с критикой, заявив, что губернатор продал луг. В выступлении она выступила за то, чтобы карьер закрыли.',
  ]);
});
