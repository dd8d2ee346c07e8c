import { writeInterchange } from '#app/interchange/write-interchange';
import { createTranslator } from '#shared/i18n/translator';
import { collectionKinds } from '#shared/records/lists';
import { collectionNames } from '#shared/records/case-book';
import type { ReferenceKind } from '#shared/schema/ids';
import { registerKinds } from '#shared/records/lists';
import { registerNames } from '#shared/records/registers';
import { recordTitle } from '../../../renderer/records/record-title';
import { aCaseBook, on, someRegisters } from '../../builders/a-case';

/** One record of each kind with hardly more than a name: what the records that a test fills in can point to. */
const ground: Readonly<Record<ReferenceKind, Readonly<Record<string, unknown>>>> = {
  party: { kind: 'person', name: 'Ground Person' },
  expression: { kind: 'article', titles: ['Ground Article'] },
  proceeding: { kind: 'civil', name: 'Ground Proceeding' },
  charge: { offence: 'ground offence' },
  coerciveAct: { kind: { other: 'ground act' } },
  detention: { kind: { other: 'ground spell' } },
  treatment: { kind: { other: 'ground treatment' } },
  hearing: { kind: { other: 'ground hearing' }, date: on('2010-03-01') },
  decision: { kind: { other: 'ground decision' } },
  expertOpinion: { kinds: [{ other: 'ground opinion' }] },
  motion: { kind: { other: 'ground motion' } },
  internationalStep: { procedure: { other: 'ground step' } },
  payment: { kind: { other: 'ground payment' } },
  event: { kind: 'strike', name: 'Ground Event' },
  source: { kind: 'report', title: 'Ground Source' },
  attachment: { fileName: 'ground.pdf' },
  meeting: { place: 'Ground Visiting Room' },
  note: { title: 'Ground Note', text: 'A note' },
  task: { what: 'Ground task' },
  link: { from: { kind: 'party', id: 'party' }, relation: 'following', to: { kind: 'event', id: 'event' } },
  norm: { kind: 'national', code: 'Ground Code', article: '7' },
  body: { kind: 'court', name: 'Ground Court' },
  recommendation: { state: 'Ruritania', paragraph: '124.9', recommendingStates: ['Elbonia'] },
  aggregate: { what: 'ground lawsuits' },
  authority: { kind: 'judgment', title: 'Ground v. Ground' },
  unitOfAccount: { name: 'ground unit' },
  organisation: { name: 'Ground Organisation' },
  counsel: { name: 'Ground Counsel' },
  thesaurusTerm: { list: 'authority-kind', name: 'ground term' },
};

export const groundTitle = 'Ground case';

/**
 * An interchange file with the ground: a case book and the registers. Events and sources may stand in either; here
 * they stand in one of them.
 */
export function groundFile(eventsAndSources: 'in the book' | 'in the registers'): Uint8Array {
  const isShared = eventsAndSources === 'in the registers';
  const inBook = collectionNames
    .filter((name) => !(isShared && isEither(name)))
    .map((name) => [name, [recordOf(collectionKinds[name])]] as const);
  const shared = registerNames
    .filter((name) => isShared || !isEither(name))
    .map((name) => [name, [recordOf(registerKinds[name])]] as const);
  const book = aCaseBook(Object.fromEntries(inBook), { id: 'ground', title: groundTitle, subject: 'party' });
  return writeInterchange({ caseBooks: [book], registers: someRegisters(Object.fromEntries(shared)), submissions: [] });
}

const isEither = (name: string): boolean => name === 'events' || name === 'sources';

const recordOf = (kind: ReferenceKind) => ({ id: kind, ...ground[kind] });
const english = createTranslator('en');

/** The name under which a picker offers the record of the ground. */
export function groundName(kind: ReferenceKind): string {
  return recordTitle(kind, recordOf(kind), english);
}
