import type { ProceedingMessages } from '../../../../messages/proceedings';
import type { Voice } from '../../../../voice/voice';
import { opening, when } from '../../grammar/dates';
import { norms } from '../../nouns/law';
import { body } from '../../nouns/bodies';
import { whoAll } from '../../nouns/names';
import type { Phrases } from '../../../../voice/language';
import { aOrAn, list, quote } from '../../grammar/prose';
import { join, lead } from '../../../../words/joining';
import { prose, replaced } from '../../../../words/words';
import type { Motion } from '../../../../case-file/records';

type Said = 'motion' | 'motionAnswer' | 'internationalStep' | 'internationalFinding';

const motions = {
  motion: 'motion',
  complaint: 'complaint',
  appeal: 'appeal',
  'cassation-appeal': 'cassation appeal',
  request: 'request',
  objection: 'objection',
} as const;

const answers = {
  granted: 'was granted',
  refused: 'was refused',
  partly: 'was granted in part',
  silence: 'was left without an answer',
  pending: 'is pending',
} as const;

const procedures = {
  'wgad-regular': 'a petition under the regular procedure',
  'wgad-urgent': 'an urgent appeal',
  'special-procedures-letter': 'an allegation letter',
  'special-procedures-urgent': 'an urgent appeal',
  'individual-communication': 'an individual communication',
  'upr-submission': 'a submission to the Universal Periodic Review',
  'shadow-report': 'a shadow report',
} as const;

const motionNoun = ({ kind }: Pick<Motion, 'kind'>, voice: Voice) =>
  typeof kind === 'string' ? motions[kind] : voice.text(kind.other);

export const coursePhrases: Pick<Phrases<keyof ProceedingMessages>, Said> = {
  motion: ({ motion }, voice) => {
    const by = whoAll(motion.by, voice, 'object');
    const to = lead('with ', body(motion.to, voice));
    const under = lead('under ', norms(motion.norms, voice));
    const asks = list((motion.asks ?? []).map((ask) => replaced(voice.text(ask), /^to /u, '')));
    return join(
      opening(motion.filed),
      aOrAn(motionNoun(motion, voice)),
      'was filed',
      lead('by ', by),
      to,
      under,
      lead('asking to ', asks),
    );
  },

  motionAnswer: ({ motion, answer }, voice) => {
    const { answered, answerReason } = motion;
    const said = typeof answer === 'string' ? answers[answer] : voice.text(answer.other);
    const reason = answerReason === undefined ? '' : prose`on the ground of ${voice.text(answerReason)}`;
    return join(prose`the ${motionNoun(motion, voice)}`, said, answered === undefined ? '' : when(answered), reason);
  },

  internationalStep: ({ step }, voice) => {
    const { procedure, sent, caseNumber } = step;
    const what =
      procedure === undefined
        ? 'a communication'
        : typeof procedure === 'string'
          ? procedures[procedure]
          : voice.text(procedure.other);
    return join(
      opening(sent),
      what,
      'was sent',
      lead('to ', body(step.body, voice)),
      lead('(case No. ', caseNumber, ')'),
    );
  },

  internationalFinding: ({ step, result }, voice) => {
    const { outcomeDate, outcomeNumber } = step;
    if (result.as === 'reply') return prose`the Government replied ${when(result.received)}`;
    const by = body(step.body, voice);
    const isNamed = /^(?:opinion|views|decision|judgment)/iu.test(outcomeNumber ?? '');
    const decision = lead(isNamed ? 'in its ' : 'in its decision ', outcomeNumber, ',');
    const time = opening(outcomeDate);
    const outcome = result.outcome === undefined ? '' : voice.text(result.outcome);
    if (result.as === 'finding')
      return join(
        time,
        decision,
        by || 'the body',
        'held that',
        quote(voice.text(result.finding)),
        lead('(', outcome, ')'),
      );
    return join(time, decision, by === '' ? 'the outcome was' : prose`the outcome before ${by} was`, outcome);
  },
};
