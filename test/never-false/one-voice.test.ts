import { describe, expect, test } from 'vitest';
import { aCaseBook, on } from '../builders/a-case';
import { composeText } from '../builders/composed/composed';
import { elsa, paul, registers } from '../builders/ruritania';

type Loose = Readonly<Record<string, unknown>>;
type Row = {
  readonly kind: string;
  /** Two records that share a sentence where both are sure, and what else the case has. */
  readonly first: Loose;
  readonly second: Loose;
  readonly more?: Readonly<Record<string, readonly Loose[]>>;
  /** Words that tell the one, and words that tell the other. */
  readonly words: { readonly [language in 'en' | 'ru']: readonly [RegExp, RegExp] };
};

const day = on('2019-03-01');
const act = (fields: Loose) => ({ persons: ['elsa'], date: day, ...fields });
const charge = (fields: Loose) => ({ against: ['elsa'], ...fields });

const rows: readonly Row[] = [
  {
    kind: 'coerciveActs',
    first: act({ id: 'a', kind: 'arrest' }),
    second: act({ id: 'b', kind: 'questioning' }),
    words: { en: [/arrested/u, /questioned/u], ru: [/задержана/u, /допрошена/u] },
  },
  {
    kind: 'charges',
    first: charge({ id: 'a', offence: 'theft', brought: day }),
    second: charge({ id: 'b', offence: 'arson', brought: day }),
    words: { en: [/theft/u, /arson/u], ru: [/theft/u, /arson/u] },
  },
  {
    kind: 'charges',
    first: charge({ id: 'a', offence: 'theft', outcome: 'dropped', ended: day }),
    second: charge({ id: 'b', offence: 'arson', outcome: 'dropped', ended: day }),
    words: { en: [/theft/u, /arson/u], ru: [/theft/u, /arson/u] },
  },
  {
    kind: 'charges',
    first: charge({ id: 'a', offence: 'theft', plea: 'denied', pleaded: day }),
    second: { id: 'b', against: ['paul'], offence: 'theft', plea: 'denied', pleaded: day },
    words: { en: [/Strofzin/u, /Detchard/u], ru: [/Strofzin/u, /Detchard/u] },
  },
  {
    kind: 'decisions',
    first: { id: 'a', kind: 'judgment', reviews: 'v', outcome: 'upheld', against: ['elsa'], date: day },
    second: { id: 'b', kind: 'judgment', reviews: 'w', outcome: 'quashed', against: ['elsa'], date: day },
    more: {
      decisions: [
        { id: 'v', kind: 'verdict', outcome: 'convicted', against: ['elsa'], date: on('2018-03-01') },
        { id: 'w', kind: 'ruling', outcome: 'sanctioned', against: ['elsa'], date: on('2018-04-01') },
      ],
    },
    words: { en: [/upheld/u, /quashed/u], ru: [/оставлен/u, /отменен/u] },
  },
  {
    kind: 'detentions',
    first: { id: 'a', person: 'elsa', kind: 'pre-trial', length: { days: 3 }, acts: ['x'] },
    second: { id: 'b', person: 'paul', kind: 'pre-trial', length: { days: 3 }, acts: ['x'] },
    more: { coerciveActs: [{ id: 'x', kind: 'arrest', persons: ['elsa', 'paul'], date: day }] },
    words: {
      en: [/(?:They|Both|Strofzin).*pre-trial/u, /(?:They|Both|Detchard).*pre-trial/u],
      ru: [/(?:они|Strofzin) содерж/iu, /(?:они|Detchard) содерж/iu],
    },
  },
  {
    kind: 'detentions',
    first: { id: 'a', person: 'elsa', kind: 'pre-trial', from: day },
    second: { id: 'b', person: 'paul', kind: 'pre-trial', from: day },
    words: { en: [/Strofzin/u, /Detchard/u], ru: [/Strofzin/u, /Detchard/u] },
  },
];

const hedge = /allege|утвержда/iu;

function told({ kind, first, second, more = {} }: Row, language: 'en' | 'ru', grades: readonly [Loose, Loose]) {
  const own = [
    { ...first, ...grades[0] },
    { ...second, ...grades[1] },
  ];
  const book = aCaseBook({ parties: [elsa, paul], ...more, [kind]: [...(more[kind] ?? []), ...own] });
  return composeText(book, registers, 'un-public', language)
    .paragraphs.join(' ')
    .replaceAll('\u00a0', ' ')
    .split(/(?<=\.) (?=\p{Lu})/u);
}

/** Whether the sentences that say it are hedged: one answer where all agree. */
const hedgesOf = (sentences: readonly string[], words: RegExp) => [
  ...new Set(sentences.filter((sentence) => words.test(sentence)).map((sentence) => hedge.test(sentence))),
];

const doubted = { reliability: 'unsure' };

describe.each(rows)('of two $kind that share a sentence ($second.outcome $second.plea)', (row) => {
  test.each(['en', 'ru'] as const)('the one that is doubted is told so, and the other is not (%s)', (language) => {
    const [first, second] = row.words[language];
    const together = told(row, language, [{}, {}]).filter((sentence) => first.test(sentence) && second.test(sentence));
    expect(together).not.toEqual([]);
    expect(hedgesOf(together, first)).toEqual([false]);
    for (const isFirst of [true, false]) {
      const sentences = told(row, language, isFirst ? [doubted, {}] : [{}, doubted]);
      const [unsure, sure] = isFirst ? [first, second] : [second, first];
      expect(hedgesOf(sentences, unsure)).toEqual([true]);
      expect(hedgesOf(sentences, sure)).toEqual([false]);
    }
  });
});
