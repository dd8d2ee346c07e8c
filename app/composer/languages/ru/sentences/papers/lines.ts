import type { LineKind, LineMessage } from '../../../../messages/lines';
import type { Lines } from '../../../../voice/language';
import type { Voice } from '../../../../voice/voice';
import type { Words } from '../../../../words/words';
import { tied } from '../../grammar/prose';
import { briefLines } from './brief-lines';
import { submissionLines } from './submission-lines';

const lines: Lines<LineKind> = { ...briefLines, ...submissionLines };

/** A line that is no sentence, with unbreakable spaces where Russian typesetting wants them. */
export const line = (message: LineMessage, voice: Voice): Words => tied(lineOf(message, voice));

function lineOf<Kind extends LineKind>(message: LineMessage<Kind>, voice: Voice): Words {
  return lines[message.kind](message, voice);
}
