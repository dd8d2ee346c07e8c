import type { CaseBook } from '#shared/records/case-book';
import { namingOf, type PersonSetAside } from '#shared/records/consent';
import type { RecordPointer } from '#shared/document/document';
import { foldWord } from '#shared/search/name-words';
import type { Audience, NameAnswer, NameOrder, Party } from '#shared/kinds/party';
import type { Registers } from '#shared/records/registers';
import { type LocalText, textsIn } from '#shared/values/texts/text';
import { shortNameIn } from './short-name';

/** Of one width for every name, so that its length tells nothing. */
const blackedOut = '█████';

/** Somebody or something with a name, and whether a document may tell it. */
export type KnownName = {
  readonly pointer: RecordPointer;
  readonly names: readonly string[];
  readonly order?: NameOrder;
  readonly isPerson: boolean;
  /** `unasked`: needs a consent that nobody recorded. `thing`: told, and no person: a court, a newspaper. */
  readonly may: 'told' | 'hidden' | 'unasked' | 'thing';
  /** What stands in the place of a name that is hidden. */
  readonly instead: string;
  readonly answers: readonly NameAnswer[];
  /** Deleted or not finished: nobody can be asked about single words of the name. */
  readonly isAside?: true;
};

/**
 * Everybody whose name may stand in the words of some case books, before an audience. Of people set aside only what
 * they said no to is kept, and only where no party bears the name: a party entered twice and deleted once goes by its
 * own consent.
 */
export function knownNames(
  caseBooks: readonly CaseBook[],
  registers: Registers,
  setAside: readonly PersonSetAside[],
  audience: Audience,
): readonly KnownName[] {
  const people = caseBooks.flatMap((book) =>
    Object.values(book.parties).map((party) => known({ bookId: book.id, party }, audience)),
  );
  const borne = new Set(people.flatMap(({ names }) => names).map(wholeFolded));
  const aside = setAside
    .map((person) => known(person, audience))
    .filter(({ may }) => may === 'hidden')
    .map((person): KnownName => ({
      ...person,
      isAside: true,
      names: person.names.filter((name) => !borne.has(wholeFolded(name))),
    }));
  return [...people, ...aside, ...thingsIn(registers)];
}

const wholeFolded = (name: string) => foldWord(name).replaceAll(/\s+/gu, ' ').trim();

/** What was answered about places where the party's name may stand. */
export function answersOf(party: Party) {
  return party.nameAnswers ?? [];
}

function known({ bookId, party }: PersonSetAside, audience: Audience): KnownName {
  const { naming, consentMissing } = namingOf(party, audience);
  const instead =
    naming.as === 'pseudonym' ? textsIn(naming.pseudonym)[0] : naming.as === 'initials' ? initials(party.name) : '';
  return {
    pointer: { bookId, record: { kind: 'party', id: party.id } },
    names: namesOf(party),
    isPerson: party.kind === 'person',
    ...(party.nameOrder && { order: party.nameOrder }),
    may: naming.as !== 'full' ? 'hidden' : consentMissing ? 'unasked' : party.kind === 'person' ? 'told' : 'thing',
    instead: instead === undefined || instead === '' ? blackedOut : instead,
    answers: answersOf(party).filter((answer) => answer.audience === audience),
  };
}

function namesOf({
  name,
  variants = [],
  shortName,
  nameOrder,
  penNames = [],
  nameForms = {},
}: Party): readonly string[] {
  const texts = [name, shortName, nameOrder && shortNameIn(name, nameOrder), ...penNames].flatMap(textsIn);
  return [...new Set([...texts, ...variants, ...Object.values(nameForms)])];
}

function initials(name: LocalText): string | undefined {
  return textsIn(name)[0]
    ?.split(/[\s-]+/u)
    .map((word) => `${Array.from(word)[0] ?? ''}.`)
    .join(' ');
}

/** Courts, organisations and counsel: their names may hold the family name of somebody else. */
function thingsIn({ bodies, organisations, counsels }: Registers): readonly KnownName[] {
  const kinds = [
    ['body', 'thing', Object.values(bodies)],
    ['organisation', 'thing', Object.values(organisations)],
    ['counsel', 'told', Object.values(counsels)],
  ] as const;
  return kinds.flatMap(([kind, may, entries]) =>
    entries.map(({ id, name, shortName }): KnownName => ({
      pointer: { record: { kind, id } },
      names: [...textsIn(name), ...textsIn(shortName)],
      isPerson: kind === 'counsel',
      may,
      instead: '',
      answers: [],
    })),
  );
}
