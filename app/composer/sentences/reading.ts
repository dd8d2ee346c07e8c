import { isolated } from '#shared/values/texts/direction';
import type { AnyRecord, CaseFile } from '../case-file/case-file';
import { phraseAt } from '../case-file/phrase-at';
import type { Voice } from '../voice/voice';
import { Phrase } from '../words/phrase';
import { plainText, runsOf, typed } from '../words/words';
import type { VoiceContext } from './context';

/** What a voice can read of records: what it reads counts as told. */
export type Reading = Pick<Voice, 'file' | 'tell' | 'find' | 'text' | 'inDoubt'>;

/** Reads the records of a case file in the language of the document. */
export function readRecords({ language, checks, telling }: VoiceContext, file: CaseFile): Reading {
  const tell = <R extends AnyRecord>(record: R): R => telling.tell(record, file.pointerTo(record));
  const find: CaseFile['find'] = (kind, id) => {
    const record = file.find(kind, id);
    return record === undefined ? undefined : tell(record);
  };
  return {
    // What a phrase reads of a record counts as told, by whichever way it finds it.
    file: { ...file, find, findAll: (kind, ids = []) => ids.flatMap((id) => find(kind, id) ?? []) },
    tell,
    find,
    text: (given) => {
      const phrase = given instanceof Phrase ? given : new Phrase(given);
      return typed(isolated(phrase.in(language.code)), phrase.of);
    },
    inDoubt: ({ words, form }) => {
      const of = runsOf(words).find((run) => run.of !== undefined)?.of;
      if (of === undefined) return;
      // Forms of a term are recorded once for all who use it.
      const { field, ...pointer } = phraseAt(of, file)?.formsAt(language.code) ?? of;
      const values = { field, text: plainText(words), form };
      checks.add({ code: 'form-missing', blocking: false, records: [pointer], values });
    },
  };
}
