import { expect, test } from 'vitest';
import type { KindName } from '#shared/kinds/index';
import { exceptions } from './exceptions';
import { faultsOf, unknownOf } from './faults';
import { leastRecords } from './least-records';
import { composeAround } from './world';

/**
 * Every field of every kind, filled in a case book that has little else: the text has to say its value, or a check has
 * to name it. And what a check names must not stand in the text.
 */

const kinds: readonly KindName[] = [
  ...(['party', 'body', 'norm', 'source'] as const),
  ...(['coerciveAct', 'decision', 'charge', 'detention', 'treatment', 'hearing', 'expertOpinion'] as const),
  ...(['motion', 'internationalStep', 'payment', 'event', 'expression', 'proceeding'] as const),
];

for (const [tongue, document] of [
  ['en', 'case-paragraphs'],
  ['ru', 'case-paragraphs'],
  ['en', 'defence-brief'],
] as const) {
  test(`${document}, ${tongue}: every field is told, or named`, { timeout: 240_000 }, () => {
    const faults = kinds.flatMap((kind) =>
      leastRecords(kind, tongue).flatMap((least) => [
        ...faultsOf(kind, least, tongue, (record, tiedTo) => composeAround({ kind, tongue, document }, record, tiedTo)),
      ]),
    );
    expect(unknownOf(faults, exceptions)).toEqual([]);
  });
}
