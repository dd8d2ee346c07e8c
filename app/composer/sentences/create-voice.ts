import type { RecordPointer } from '#shared/document/document';
import { isolated, withoutIsolates } from '#shared/values/texts/direction';
import type { Party } from '#shared/kinds/party';
import { type LocalText, textIn } from '#shared/values/texts/text';
import type { AnyRecord, CaseFile } from '../case-file/case-file';
import type { ComposeContext } from './context';
import { type Naming, namingOf } from '#shared/records/consent';
import type { Voice } from '../voice/voice';

const initialsOf = (name: string) =>
  withoutIsolates(name)
    .split(/[\s-]+/u)
    .map((word) => `${Array.from(word)[0] ?? ''}.`)
    .join(' ');

function callAs(naming: Naming, name: string, say: (text: LocalText) => string): string {
  if (naming.as === 'full') return name;
  if (naming.as === 'initials') return initialsOf(name);
  return naming.as === 'pseudonym' ? say(naming.pseudonym) : '';
}

/** The voice in which one context tells of one case file. */
export function createVoice(context: ComposeContext, file: CaseFile): Voice {
  const { language, memory, checks, telling } = context;
  const tell = <R extends AnyRecord>(record: R): R => telling.tell(record, file.pointerTo(record));
  const find: Voice['find'] = (kind, id) => {
    const record = file.find(kind, id);
    return record === undefined ? undefined : tell(record);
  };
  const text = (local: LocalText): string => {
    if (typeof local !== 'string' && local[language.code] === undefined) {
      checks.add({
        code: 'language-fallback',
        blocking: false,
        records: [],
        values: { text: textIn(local, language.code) ?? '' },
      });
    }
    return isolated(textIn(local, language.code) ?? '');
  };
  const remarkNaming = (party: Party, pointer: RecordPointer): Naming => {
    const { naming, consentMissing } = namingOf(party, file.audience);
    if (consentMissing) checks.add({ code: 'consent-missing', blocking: true, records: [pointer] });
    if (naming.as !== 'full')
      checks.add({ code: 'withheld', blocking: false, records: [pointer], values: { name: naming.as } });
    return naming;
  };

  const keyOf = ({ name, outletKind, number }: Party) =>
    `party/${JSON.stringify([text(name), number === undefined ? undefined : [outletKind, number]])}`;
  const keysOf = (ids: readonly string[]) => file.findAll('party', ids).map(keyOf);

  return {
    file,
    in: (other) => createVoice(context, other),
    text,
    tell,
    find,
    party: (id) => {
      const party = file.find('party', id);
      if (party === undefined) return undefined;
      const naming = remarkNaming(party, file.pointerTo(party));
      const form = memory.mention(keyOf(party), party);
      const told = tell(party);
      const own = form === 'full' || naming.as === 'initials' ? told.name : (told.shortName ?? told.name);
      return { form, naming: naming.as, name: callAs(naming, text(own), text), party: told };
    },
    noteOf: (source) => context.notes.noteOf(JSON.stringify(file.find('source', source) ?? source)),
    isFirst: (key) => memory.isFirst(key),
    areClear: (ids) => memory.areClear(keysOf(ids)),
    focus: (id) => {
      const party = file.find('party', id);
      if (party !== undefined) memory.focus(keyOf(party), party);
    },
    areKnown: (ids) => keysOf(ids).every((key) => memory.isKnown(key)),
    body: (id) => {
      const body = find('body', id);
      return body && { body, first: memory.isFirst(`body/${id}`) };
    },
    norm: (citation) => {
      const norm = find('norm', citation.norm);
      if (norm === undefined) return undefined;
      const { part, paragraph } = citation;
      const firstOfCode = memory.isFirst(`code/${text(norm.code)}`);
      return { norm, part, paragraph, firstOfCode, first: memory.isFirst(`norm/${norm.id}`) };
    },
  };
}
