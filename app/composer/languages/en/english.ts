import type { LineKind, LineMessage } from '../../messages/lines';
import type { Message, MessageKind } from '../../messages/message';
import type { Voice } from '../../voice/voice';
import { withoutSameDay } from '../../voice/same-day';
import { dayWords } from './grammar/dates';
import type { LanguageModule, Opening, Lines, Phrases } from '../../voice/language';
import { attribute } from './nouns/attribution';
import { casePhrases } from './case-phrases';
import { sayNote } from './notes';
import { paperPhrases } from './paper-phrases';
import { briefLines } from './sentences/papers/brief-lines';
import { submissionLines } from './sentences/papers/submission-lines';
import { paperWords } from './sentences/papers/words';
import { formsOf } from './grammar/names';
import { finish } from './grammar/prose';
import { lead } from '../../words/joining';
import type { Words } from '../../words/words';

const openings: Record<Opening, string> = { example: 'for example, ' };

const phrases: Phrases<MessageKind> = { ...casePhrases, ...paperPhrases };

function clause<Kind extends MessageKind>(message: Message<Kind>, voice: Voice): Words {
  return phrases[message.kind](message, voice);
}

const lines: Lines<LineKind> = { ...briefLines, ...submissionLines };

function line<Kind extends LineKind>(message: LineMessage<Kind>, voice: Voice): Words {
  return lines[message.kind](message, voice);
}

/** British legal English: past tense, passive for acts of the State, the words of papers in quotation marks. */
export const english: LanguageModule = {
  code: 'en',
  caseParagraphs: 'Case paragraphs',
  say: (message, voice, attribution, opening) =>
    finish(
      lead(
        opening === undefined ? '' : openings[opening],
        attribute(() => clause(message, voice), attribution, voice),
      ),
    ),
  inRow: (sentences) => withoutSameDay(sentences, dayWords),
  line,
  sayNote,
  formsOf,
  papers: paperWords,
};
