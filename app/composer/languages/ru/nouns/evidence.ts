import type { Evidence } from '../../../messages/proceedings';
import type { Voice } from '../../../voice/voice';
import { lead } from '../../../words/joining';
import { joinedBy, prose, type Words } from '../../../words/words';
import type { Case } from '../grammar/declension/cases';
import { noun } from './phrases';

/** «т. 2, л.д. 14–15». */
const placeOf = ({ volume, sheets }: Evidence) =>
  [lead('т. ', volume), lead('л.д. ', sheets)].filter((one) => one !== '');

/** «характеристика с места работы (т. 2, л.д. 14)» in a case. */
export const pieceIn = (piece: Evidence, wanted: Case, voice: Voice): Words =>
  prose`${noun(piece.what, voice).in(wanted)}${lead(' (', joinedBy(', ', placeOf(piece)), ')')}`;
