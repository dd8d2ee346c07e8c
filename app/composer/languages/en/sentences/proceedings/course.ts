import type { ProceedingMessages } from '../../../../messages/proceedings';
import { opening, when } from '../../grammar/dates';
import { body } from '../../nouns/bodies';
import { decisionOfDay } from './decision-nouns';
import { motionPhrases } from './motions';
import type { Phrases } from '../../../../voice/language';
import { quote } from '../../grammar/prose';
import { join, lead } from '../../../../words/joining';
import { prose } from '../../../../words/words';

type Said = 'motion' | 'motionAnswer' | 'serving' | 'entryIntoForce' | 'internationalStep' | 'internationalFinding';

const procedures = {
  'wgad-regular': 'a petition under the regular procedure',
  'wgad-urgent': 'an urgent appeal',
  'special-procedures-letter': 'an allegation letter',
  'special-procedures-urgent': 'an urgent appeal',
  'individual-communication': 'an individual communication',
  'upr-submission': 'a submission to the Universal Periodic Review',
  'shadow-report': 'a shadow report',
} as const;

export const coursePhrases: Pick<Phrases<keyof ProceedingMessages>, Said> = {
  ...motionPhrases,

  serving: ({ decision, date }, voice) => join(opening(date), decisionOfDay(decision, voice), 'was served'),

  entryIntoForce: ({ decision, date }, voice) =>
    join(opening(date), decisionOfDay(decision, voice), 'entered into force'),

  internationalStep: ({ step, isPlanned }, voice) => {
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
      isPlanned ? 'is to be sent' : 'was sent',
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
