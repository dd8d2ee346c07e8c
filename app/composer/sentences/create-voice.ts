import type { CaseFile } from '../case-file/case-file';
import type { Voice } from '../voice/voice';
import { citeRegisters } from './citing';
import type { VoiceContext } from './context';
import { namePeople } from './naming';
import { readRecords } from './reading';

/** The voice in which one context tells of one case file, and, where it is asked to, of `others`. */
export function createVoice(context: VoiceContext, file: CaseFile, others: readonly CaseFile[] = []): Voice {
  const reading = readRecords(context, file);
  return {
    ...reading,
    ...namePeople(context, file, reading),
    ...citeRegisters(context, file, reading),
    in: (book) => createVoice(context, others.find((other) => other.book.id === book) ?? file, others),
  };
}
