import type { Evidence } from '../../../messages/proceedings';
import type { Voice } from '../../../voice/voice';
import { lead } from '../../../words/joining';
import { prose, type Words } from '../../../words/words';
import { list } from '../grammar/prose';

/** `vol. 2, sheets 14–15`. */
const placeOf = ({ volume, sheets, isOneSheet }: Evidence) =>
  [
    volume === undefined ? '' : `vol. ${volume}`,
    sheets === undefined ? '' : `${isOneSheet ? 'sheet' : 'sheets'} ${sheets}`,
  ]
    .filter((one) => one !== '')
    .join(', ');

/** `the reports (vol. 2, sheets 14–15) and the recording`. */
export const evidenceWords = (evidence: readonly Evidence[], voice: Voice): Words =>
  list(evidence.map((piece) => prose`${voice.text(piece.what)}${lead(' (', placeOf(piece), ')')}`));
