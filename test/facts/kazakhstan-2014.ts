import { readFileSync } from 'node:fs';
import { composeDocument } from '#app/documents/compose-document';
import { readInterchange } from '#app/interchange/read-interchange';
import type { ComposedDocument } from '#shared/document/document';
import type { DocumentKind } from '#shared/document/document-kinds';
import { expectValue } from '#shared/result';
import type { Fact } from './fact';
import { createFinder } from './find-facts';
import { kazakhstan2014Facts, recommendationFacts } from './kazakhstan-2014-facts';
import type { Tally } from './tally';

const file = new URL('../fixtures/kazakhstan-2014.json', import.meta.url);

/** The records of the submission of 2014, read as any file is. */
export function readKazakhstan2014() {
  const { caseBooks, registers, submissions } = expectValue(readInterchange(new Uint8Array(readFileSync(file))));
  const [submission] = submissions;
  if (submission === undefined) throw new Error('the file of 2014 has no submission');
  return { caseBooks, registers, submission };
}

export type Records2014 = ReturnType<typeof readKazakhstan2014>;

export function composeKazakhstan2014(kind: DocumentKind, records: Records2014): ComposedDocument {
  return expectValue(composeDocument({ kind, language: 'en', ...records }));
}

/** Looks for every fact of 2014 in the documents made of its records. */
export function tallyFacts(): readonly Tally<Fact>[] {
  const records = readKazakhstan2014();
  const tally = (name: string, kind: DocumentKind, asked: readonly Fact[]): Tally<Fact> => {
    const finder = createFinder(composeKazakhstan2014(kind, records), records.caseBooks, records.submission);
    return { name, asked, missed: asked.filter((fact) => !finder.isTold(fact)) };
  };
  const ofCases = kazakhstan2014Facts.filter(({ place }) => place.in === 'case');
  return [
    tally('submission', 'upr-submission', kazakhstan2014Facts),
    tally('recommendations', 'upr-submission', recommendationFacts),
    tally('case paragraphs', 'case-paragraphs', ofCases),
  ];
}

/** How many facts of a case the text of any other case would tell just as well, in per cent: matchers must not be lax. */
export function shareOfStrangers(): number {
  const records = readKazakhstan2014();
  const document = composeKazakhstan2014('upr-submission', records);
  const finder = createFinder(document, records.caseBooks, records.submission);
  const tries = kazakhstan2014Facts.flatMap((fact) => {
    const { place } = fact;
    if (place.in !== 'case') return [];
    return records.caseBooks
      .filter(({ title }) => title !== place.title)
      .map(({ title }) => finder.isTold({ ...fact, place: { in: 'case', title } }));
  });
  return (tries.filter(Boolean).length / tries.length) * 100;
}

/** What identifies a fact to a reader. */
export const nameOf = ({ paragraph, kind, what }: Fact) => `§${String(paragraph)} ${kind}: ${what}`;
