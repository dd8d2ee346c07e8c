import type { RecordPointer } from '#shared/document/document';
import { isolated } from '#shared/values/texts/direction';
import type { AnyRecord, CaseFile } from '../case-file/case-file';
import type { CitedLaw } from '../case-file/cited-laws';
import { callingsIn } from './callings';
import type { VoiceContext } from './context';
import { initials } from './initials';
import { type Naming, namingOf } from '#shared/records/consent';
import type { Voice } from '../voice/voice';
import { Phrase } from '../words/phrase';
import { plainText, runsOf, stated, typed, type Words } from '../words/words';
import type { Party } from '../case-file/records';

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

/** The voice in which one context tells of one case file, and, where it is asked to, of `others`. */
export function createVoice(context: VoiceContext, file: CaseFile, others: readonly CaseFile[] = []): Voice {
  const { language, memory, checks, telling } = context;
  const tell = <R extends AnyRecord>(record: R): R => telling.tell(record, file.pointerTo(record));
  const find: CaseFile['find'] = (kind, id) => {
    const record = file.find(kind, id);
    return record === undefined ? undefined : tell(record);
  };
  const text: Voice['text'] = (given) => {
    const phrase = given instanceof Phrase ? given : new Phrase(given);
    return typed(isolated(phrase.in(language.code)), phrase.of);
  };
  const remarkNaming = (party: Party, pointer: RecordPointer): Naming<Phrase> => {
    const { naming, consentMissing } = namingOf(party, file.audience);
    if (consentMissing) checks.add({ code: 'consent-missing', blocking: true, records: [pointer] });
    if (naming.as !== 'full')
      checks.add({ code: 'withheld', blocking: false, records: [pointer], values: { name: naming.as } });
    return naming;
  };

  const { keyOf, namesakes, isShortShared } = callingsIn(file, (phrase) => phrase.in(language.code));
  const remarkNamesakes = (party: Party) => {
    const all = [party, ...namesakes(party)].map((one) => file.pointerTo(one));
    if (all.length > 1) checks.add({ code: 'name-shared', blocking: false, records: inOrder(all) });
  };
  const keysOf = (ids: readonly string[]) => file.findAll('party', ids).map(keyOf);

  // What a phrase reads of a record counts as told, by whichever way it finds it.
  const read: CaseFile = { ...file, find, findAll: (kind, ids = []) => ids.flatMap((id) => find(kind, id) ?? []) };

  /** The place and the country of a norm stand in its citation, in the form of the law. */
  const coverCitation = (id: string, { country }: CitedLaw) => {
    const norm = file.find('norm', id);
    const fields = ['article', 'citedAs', ...(country === undefined ? [] : ['country'])];
    if (norm !== undefined) telling.cover(file.pointerTo(norm), fields);
  };

  return {
    file: read,
    in: (book) => createVoice(context, others.find((other) => other.book.id === book) ?? file, others),
    text,
    inDoubt: ({ words, form }) => {
      const of = runsOf(words).find((run) => run.of !== undefined)?.of;
      if (of === undefined) return;
      const { field, ...pointer } = of;
      const values = { field, text: plainText(words), form };
      checks.add({ code: 'form-missing', blocking: false, records: [pointer], values });
    },
    tell,
    find,
    party: (id) => {
      const party = file.find('party', id);
      if (party === undefined) return undefined;
      const naming = remarkNaming(party, file.pointerTo(party));
      telling.mention(file.pointerTo(party));
      const form = memory.mention(
        keyOf(party),
        party,
        naming.as === 'nothing' ? undefined : standsIn(file.pointerTo(party)),
      );
      remarkNamesakes(party);
      const told = tell(party);
      const isInFull = form === 'full' || naming.as === 'initials' || isShortShared(party);
      const own = isInFull ? told.name : (told.shortName ?? told.name);
      return { form, naming: naming.as, name: callAs(naming, text(own), text), phrase: own, party: told };
    },
    noteOf: (source) => context.notes.noteOf(JSON.stringify(file.find('source', source) ?? source)),
    isFirst: (key) => memory.isFirst(key),
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
    body: (id) => {
      const body = find('body', id);
      return body && { body, first: memory.isFirst(`body/${id}`) };
    },
    lawOf: (citation) => {
      const norm = file.find('norm', citation?.norm);
      return norm && context.laws.of(norm).law;
    },
    norm: (citation) => {
      const norm = find('norm', citation.norm);
      if (norm === undefined) return undefined;
      const law = context.laws.of(norm);
      const { part, paragraph } = citation;
      coverCitation(citation.norm, law);
      const firstOfCode = memory.isFirst(`code/${law.law}`);
      return { norm, cited: citation, part, paragraph, law, firstOfCode, first: memory.isFirst(`norm/${norm.id}`) };
    },
  };
}
