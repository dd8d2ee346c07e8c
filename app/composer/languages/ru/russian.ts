import type { Message, MessageKind } from '../../messages/message';
import type { Voice } from '../../voice/voice';
import { withoutSameDay } from '../../voice/same-day';
import { dayWords } from './grammar/figures/dates';
import type { LanguageModule, Opening, Phrases } from '../../voice/language';
import { attribute } from './nouns/attribution';
import { casePhrases } from './case-phrases';
import { sayNote } from './notes';
import { paperPhrases } from './paper-phrases';
import { line } from './sentences/papers/lines';
import { caseParagraphs, paperWords } from './sentences/papers/words';
import { formsOf } from './grammar/names/names';
import { finish } from './grammar/prose';
import { lead } from '../../words/joining';
import type { Words } from '../../words/words';

const openings: Record<Opening, string> = { example: 'например, ' };

const phrases: Phrases<MessageKind> = { ...casePhrases, ...paperPhrases };

function clause<Kind extends MessageKind>(message: Message<Kind>, voice: Voice): Words {
  return phrases[message.kind](message, voice);
}

/**
 * Russian as lawyers of Kazakhstan and its neighbours write it to a court: past tense, short participles for acts of the
 * State, the words of papers in «ёлочки», no ё.
 */
export const russian: LanguageModule = {
  code: 'ru',
  caseParagraphs,
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
