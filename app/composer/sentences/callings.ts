import { namingOf } from '#shared/records/consent';
import type { CaseFile } from '../case-file/case-file';
import type { Party } from '../case-file/records';
import { initials } from './initials';
import { shortNameIn } from '../names/short-name';
import { Phrase } from '../words/phrase';

/** What the parties of one case file are called in a document, and where two are called by one name. */
export type Callings = {
  /** Tells a party from all others, also from one of the same name; the same in each case book of a document. */
  readonly keyOf: (party: Party) => string;
  /** The others that are called by its full name, or by what stands in its place. */
  readonly namesakes: (party: Party) => readonly Party[];
  /** Whether its short name alone would leave open who is meant. */
  readonly isShortShared: (party: Party) => boolean;
};

/** `say` gives a text in the language of the document. */
export function callingsIn(file: CaseFile, say: (text: Phrase) => string): Callings {
  const parties = file.list('parties');
  const fullNames = new Map(parties.map((party) => [party.id, fullNameOf(party, file, say)]));
  const others = ({ id }: Party) => parties.filter((other) => other.id !== id);
  const shortOf = (party: Party) => say(shortNameOf(party) ?? party.name);
  return {
    keyOf: (party) => {
      const { outletKind, number } = party;
      const own = say(party.name);
      const alike = parties.filter((other) => say(other.name) === own);
      const place = alike.findIndex(({ id }) => id === party.id);
      const several = number === undefined ? undefined : [outletKind, number];
      return `party/${JSON.stringify([own, several, ...(place > 0 ? [place] : [])])}`;
    },
    namesakes: (party) => others(party).filter(({ id }) => fullNames.get(id) === fullNames.get(party.id)),
    isShortShared: (party) =>
      others(party).some(
        (other) =>
          shortOf(other) === shortOf(party) ||
          (other.kind === 'person' && ` ${say(other.name)} `.includes(` ${shortOf(party)} `)),
      ),
  };
}

/** What a party is called after the first mention: as recorded, else as the order of the name tells. */
export function shortNameOf({ name, shortName, nameOrder }: Party): Phrase | undefined {
  if (shortName !== undefined || nameOrder === undefined) return shortName;
  const short = shortNameIn(name.toJSON(), nameOrder);
  return short === undefined ? undefined : new Phrase(short, name.of);
}

/** Whoever is called by no name is told from others by what they do. */
function fullNameOf(party: Party, file: CaseFile, say: (text: Phrase) => string): string {
  const { naming } = namingOf(party, file.audience);
  if (naming.as === 'full') return say(party.name);
  if (naming.as === 'initials') return initials(say(party.name));
  return naming.as === 'pseudonym'
    ? say(naming.pseudonym)
    : JSON.stringify([party.profession, party.roles?.[0], party.kind]);
}
