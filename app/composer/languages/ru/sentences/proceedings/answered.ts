import type { DecisionMessages } from '../../../../messages/decisions';
import type { Phrases } from '../../../../voice/language';
import { opening } from '../../nouns/values';
import { join, said } from '../../../../words/joining';
import { joinedBy } from '../../../../words/words';
import { motionPhrases } from './motions';
import { furtherDecision } from '../judgments/further-decision';
import { judgmentPhrases } from '../judgments/judgment';

export const answeredPhrases: Pick<Phrases<keyof DecisionMessages>, 'answered'> = {
  /** «жалоба была удовлетворена, и приговор был отменен Степным областным судом». */
  answered: ({ answer, decided }, voice) => {
    const { answered, kind, answerReason } = answer.motion;
    const answering = motionPhrases.motionAnswer({ ...answer, motion: { kind, answerReason } }, voice);
    const undated = { ...decided, date: undefined };
    const deciding =
      undated.kind === 'review' ? judgmentPhrases.review(undated, voice) : furtherDecision(undated, voice);
    return join(opening(answered), joinedBy(', и ', said([answering, deciding])));
  },
};
