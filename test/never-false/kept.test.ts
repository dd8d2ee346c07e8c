import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CollectionName } from '#shared/records/case-book';
import { narrowedText, without } from './narrowed';
import { chance } from './random';
import { randomCase } from './random-case';

/** What a text never says of cases of one sort, however their fields are filled: read with words written by hand. */

type Language = 'en' | 'ru';
type Fields = Readonly<Record<string, unknown>>;

function never(
  words: Readonly<Record<Language, RegExp>>,
  lists: readonly CollectionName[],
  keep: (record: Fields, list: CollectionName) => Fields | undefined,
): void {
  for (const language of ['en', 'ru'] as const)
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        expect(narrowedText(seed, language, lists, keep)).not.toMatch(words[language]);
      }),
      { numRuns: 150, seed: 11 },
    );
}

test('what has no day of filing or sending is not told as done', { timeout: 60_000 }, () => {
  never(
    {
      en: /was filed|was sent|(?<!to be )filed by|asked the/u,
      ru: /был[аои]? (?:подан|направлен)|(?<!\p{L})подал[аи]?(?!\p{L})/u,
    },
    ['motions', 'internationalSteps'],
    (record) =>
      without(
        record,
        'filed',
        'sent',
        'answer',
        'answered',
        'answerReason',
        'replyReceived',
        'outcome',
        'outcomeDate',
        'outcomeNumber',
        'finding',
        'followUp',
        'caseNumber',
        'replyDue',
      ),
  );
});

test('bail is no fine', { timeout: 60_000 }, () => {
  never({ en: /\bfine[ds]?\b/u, ru: /штраф/u }, ['coerciveActs'], (record) => ({ ...record, kind: 'bail' }));
  never({ en: /\bfine[ds]?\b/u, ru: /штраф/u }, ['coerciveActs'], (record) => ({
    ...record,
    kind: 'restraint-set',
    measureTo: 'bail',
  }));
});

test('house arrest and a hospital are no custody', { timeout: 60_000 }, () => {
  const custody = { en: /custody|pre-trial detention|imprison/u, ru: /под страж|стражей|арестован/u };
  for (const kind of ['house-arrest', 'psychiatric']) never(custody, ['detentions'], (record) => ({ ...record, kind }));
});

test('a decision that helps somebody is not against them', { timeout: 60_000 }, () => {
  const against = {
    en: /(?<!the case )\bagainst (?!the (?:verdict|judgment|decision|ruling|sentence|order))/u,
    ru: /против (?!пригов|решен)/u,
  };
  for (const outcome of ['acquitted', 'quashed', 'claim-dismissed', 'reduced'])
    never(against, ['decisions'], (record) =>
      record['outcome'] === undefined ? undefined : { ...without(record, 'reviews', 'sanctions', 'orders'), outcome },
    );
});

test('money goes from those who pay to those who are paid', { timeout: 60_000 }, () => {
  const [payer, payee] = ['person-0', 'person-1'];
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const { cast } = randomCase('en', chance(seed));
      const [from, to] = [payer, payee].map((one) => cast.find(({ id }) => id === one));
      if (from === undefined || to === undefined) return;
      const text = narrowedText(seed, 'en', ['payments'], (record) => ({
        ...without(record, 'attribution'),
        kind: 'paid',
        from: [payer],
        to: [payee],
      }));
      expect(text).not.toMatch(new RegExp(`to ${from.name}|${to.name} paid|by ${to.name}`, 'u'));
    }),
    { numRuns: 150, seed: 12 },
  );
});
