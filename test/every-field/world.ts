import { composeDocument } from '#app/documents/compose-document';
import { renderPlainText } from '#app/text/plain-text';
import { kindOf, type KindName } from '#shared/kinds/index';
import type { DocumentCheck } from '#shared/document/document';
import type { DocumentKind } from '#shared/document/document-kinds';
import { kindNames } from '#shared/schema/kind-names';
import { aCaseBook, on, someRegisters } from '../builders/a-case';
import { type Tongue, wordsIn } from './words';

export type Fields = Readonly<Record<string, unknown>>;
type Lists = Readonly<Record<string, readonly Fields[]>>;

const consents = ['un-public', 'court'].map((audience) => ({ audience, maySubmit: 'yes', nameAs: 'full' }));

/** The records that a tie may lead to: each under `z` and its kind. */
function targetsIn(tongue: Tongue): Readonly<Partial<Record<KindName, Fields>>> {
  const words = wordsIn[tongue];
  return {
    expression: { kind: 'article', titles: ['Zulu'], authors: ['zparty'], date: on('2016-01-02') },
    decision: { kind: 'ruling', date: on('2016-02-03'), against: ['anna'], by: ['zbody'] },
    charge: { against: ['anna'], offence: words.other, brought: on('2016-03-04') },
    proceeding: { kind: 'criminal-public', started: on('2016-04-05'), against: ['anna'] },
    coerciveAct: { kind: 'arrest', date: on('2016-05-06'), persons: ['anna'] },
    hearing: { kind: 'trial', date: on('2016-06-07') },
    motion: { kind: 'motion', filed: on('2016-07-08'), asks: [words.asks], by: ['anna'] },
    expertOpinion: { kinds: ['linguistic'], for: 'prosecution', conclusion: words.conclusion },
    attachment: { fileName: 'zattachment.pdf' },
    event: { kind: 'protest', name: words.event, date: on('2016-08-09'), byWords: words.workers, action: words.action },
  };
}

export type Composed = { readonly text: string; readonly checks: readonly DocumentCheck[] };

type Asked = { readonly kind: KindName; readonly tongue: Tongue; readonly document: DocumentKind };

/** The document of a case book in which the record is `x`, and whatever its ties lead to is there. */
export function composeAround({ kind, tongue, document }: Asked, record: Fields, tiedTo: readonly string[]): Composed {
  const words = wordsIn[tongue];
  const targets = Object.entries(targetsIn(tongue)).filter(([name]) => tiedTo.includes(`z${name}`));
  const anna = { kind: 'person', name: words.anna, shortName: words.short, gender: 'female', consents };
  const isSubject = kind === 'party';
  const subject = isSubject ? 'x' : 'anna';
  const book = joined(
    {
      parties: [
        { ...anna, roles: ['defendant'], ...(isSubject && record), id: subject },
        { id: 'zparty', kind: 'person', name: words.zed, gender: 'male', consents },
      ],
      coerciveActs: [{ id: 'a', kind: 'arrest', date: on('2017-01-02'), persons: [subject], ...citing(kind) }],
    },
    ...targets.map(([name, target]) => listed(name, { ...target, id: `z${name}` })),
    isSubject || kind in around(words) ? {} : listed(kind, { ...record, id: 'x' }),
  );
  const registers = joined(
    {
      bodies: [{ id: 'zbody', kind: 'court', name: words.zeta }],
      norms: [{ id: 'znorm', kind: 'national', code: words.code, article: '471' }],
      sources: [{ id: 'zsource', kind: 'report', title: words.source }],
      authorities: [{ id: 'zauthority', kind: 'views', by: 'zbody', held: words.conclusion }],
      unitsOfAccount: [{ id: 'zunit', name: { en: 'quorl', ru: 'кворл' } }],
    },
    kind in around(words) ? listed(kind, { ...fieldsAround(kind, words), ...record, id: 'x' }) : {},
  );
  const result = composeDocument({
    kind: document,
    caseBooks: [aCaseBook(book, { subject })],
    registers: someRegisters(registers),
    language: tongue,
  });
  if (!result.ok) return { text: '', checks: [] };
  return { text: renderPlainText(result.value).replaceAll('\u00a0', ' '), checks: result.value.checks };
}

type Words = (typeof wordsIn)[Tongue];

/** What stands around facts: the least of it, and how the arrest cites it. */
const around = (words: Words): Readonly<Partial<Record<KindName, Fields>>> => ({
  body: { kind: 'court', name: words.zeta },
  norm: { kind: 'national', code: words.code, article: '12' },
  source: { kind: 'report', title: words.source },
});

const fieldsAround = (kind: KindName, words: Words): Fields => around(words)[kind] ?? {};

function citing(kind: KindName): Fields {
  if (kind === 'body') return { by: ['x'] };
  if (kind === 'norm') return { legalBasis: [{ norm: 'x' }] };
  return kind === 'source' ? { sources: [{ source: 'x' }] } : {};
}

/** The record in the list of its kind. */
export function listed(name: string, record: Fields): Lists {
  const kind = kindNames.find((each) => each === name);
  return kind === undefined ? {} : { [kindOf(kind).list]: [record] };
}

/** The lists of all, one behind the other. */
export function joined(...all: readonly Lists[]): Lists {
  const names = new Set(all.flatMap((lists) => Object.keys(lists)));
  return Object.fromEntries([...names].map((name) => [name, all.flatMap((lists) => lists[name] ?? [])]));
}
