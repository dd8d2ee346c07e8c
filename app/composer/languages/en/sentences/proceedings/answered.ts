import type { DecisionMessages } from '../../../../messages/decisions';
import type { Phrases } from '../../../../voice/language';
import { opening } from '../../grammar/dates';
import { join, said } from '../../../../words/joining';
import { joinedBy } from '../../../../words/words';
import { motionPhrases } from './motions';
import { furtherDecision } from '../judgments/further-decision';
import { review } from '../judgments/review';

export const answeredPhrases: Pick<Phrases<keyof DecisionMessages>, 'answered'> = {
  /** `the appeal was granted, and the conviction was quashed by the Court of Appeal`. */
  answered: ({ answer, decided }, voice) => {
    const { answered, kind, answerReason } = answer.motion;
    const answering = motionPhrases.motionAnswer({ ...answer, motion: { kind, answerReason } }, voice);
    const undated = { ...decided, date: undefined };
    const deciding = undated.kind === 'review' ? review(undated, voice) : furtherDecision(undated, voice);
    return join(opening(answered), joinedBy(', and ', said([answering, deciding])));
  },
};
