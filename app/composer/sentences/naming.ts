import type { RecordPointer } from '#shared/document/document';
import { type Naming, namingOf, refusesSubmission } from '#shared/records/consent';
import type { CaseFile } from '../case-file/case-file';
import type { Party } from '../case-file/records';
import type { Voice } from '../voice/voice';
import type { Phrase } from '../words/phrase';
import { plainText, runsOf, stated, type Words } from '../words/words';
import { callingsIn, shortNameOf } from './callings';
import type { VoiceContext } from './context';
import { initials } from './initials';
import type { Reading } from './reading';

/** What a voice can say of people: who they are called here, and who may be a pronoun. */
export type PeopleNaming = Pick<Voice, 'party' | 'areClear' | 'speakOf' | 'nameTogether' | 'focus' | 'areKnown'>;

/** The program makes the letters, of the name that stands in the field. */
const initialsOf = (name: Words): Words => stated(initials(plainText(name)), runsOf(name)[0]?.of);

function callAs(naming: Naming<Phrase>, name: Words, say: (text: Phrase) => Words): Words {
  if (naming.as === 'full') return name;
  if (naming.as === 'initials') return initialsOf(name);
  return naming.as === 'pseudonym' ? say(naming.pseudonym) : '';
}

/** Whether words hold a value of a record. */
const standsIn =
  ({ bookId, record }: RecordPointer) =>
  (words: Words) =>
    runsOf(words).some(
      ({ of }) =>
        of !== undefined && of.bookId === bookId && of.record.kind === record.kind && of.record.id === record.id,
    );

const inOrder = (pointers: readonly RecordPointer[]) =>
  [...pointers].sort((one, other) => one.record.id.localeCompare(other.record.id, 'en'));

/** Names the people of a case file as its readers may be told of them, and remembers whom it named. */
export function namePeople(context: VoiceContext, file: CaseFile, { tell, text }: Reading): PeopleNaming {
  const { language, memory, checks, telling } = context;
  const { keyOf, namesakes, isShortShared } = callingsIn(file, (phrase) => phrase.in(language.code));
  const keysOf = (ids: readonly string[]) => file.findAll('party', ids).map(keyOf);

  const valuesOf = (party: Party, name: Naming['as']) => ({
    why: refusesSubmission(party, file.audience) ? 'refusal' : 'consent',
    name,
    audience: file.audience,
  });
  const remarkNaming = (party: Party, pointer: RecordPointer): Naming<Phrase> => {
    const { naming, consentMissing } = namingOf(party, file.audience);
    if (consentMissing) checks.add({ code: 'consent-missing', blocking: true, records: [pointer] });
    if (naming.as !== 'full')
      checks.add({ code: 'withheld', blocking: false, records: [pointer], values: valuesOf(party, naming.as) });
    return naming;
  };
  const remarkNamesakes = (party: Party) => {
    const all = [party, ...namesakes(party)].map((one) => file.pointerTo(one));
    if (all.length > 1) checks.add({ code: 'name-shared', blocking: false, records: inOrder(all) });
  };

  return {
    party: (id) => {
      const party = file.find('party', id);
      if (party === undefined) return undefined;
      const pointer = file.pointerTo(party);
      const naming = remarkNaming(party, pointer);
      telling.mention(pointer);
      const form = memory.mention(keyOf(party), party, naming.as === 'nothing' ? undefined : standsIn(pointer));
      remarkNamesakes(party);
      const told = tell(party);
      const isInFull = form === 'full' || naming.as === 'initials' || isShortShared(party);
      const own = isInFull ? told.name : (shortNameOf(told) ?? told.name);
      return { form, naming: naming.as, name: callAs(naming, text(own), text), phrase: own, party: told };
    },
    areClear: (ids) => memory.areClear(keysOf(ids)),
    speakOf: (ids) => {
      for (const party of file.findAll('party', ids)) {
        telling.mention(file.pointerTo(party));
        memory.mention(keyOf(party), party);
      }
      memory.nameTogether(keysOf(ids));
    },
    nameTogether: (ids) => {
      memory.nameTogether(keysOf(ids));
    },
    focus: (id) => {
      const party = file.find('party', id);
      if (party !== undefined) memory.focus(keyOf(party), party);
    },
    areKnown: (ids) => keysOf(ids).every((key) => memory.isKnown(key)),
  };
}
