import type { ProceedingMessages } from '../../../../messages/proceedings';
import type { InternationalStep } from '../../../../case-file/records';
import type { Voice } from '../../../../voice/voice';
import { isClause, isPluralNoun } from '../../grammar/agreement';
import { isStatement } from '../../grammar/clauses';
import { date, opening, when } from '../../grammar/dates';
import { body } from '../../nouns/bodies';
import { whoAll } from '../../nouns/names';
import { decisionOfDay } from './decision-nouns';
import { motionPhrases } from './motions';
import type { Phrases } from '../../../../voice/language';
import { aOrAn, list, quote } from '../../grammar/prose';
import { bracketed, join, lead, withBrackets } from '../../../../words/joining';
import { has, prose, replaced, type Words } from '../../../../words/words';
import type { Message } from '../../../../messages/message';

type Said =
  | 'motion'
  | 'motionArgument'
  | 'motionAnswer'
  | 'serving'
  | 'entryIntoForce'
  | 'internationalStep'
  | 'internationalReply'
  | 'internationalFollowUp'
  | 'internationalFinding';

const procedures = {
  'wgad-regular': 'a petition under the regular procedure',
  'wgad-urgent': 'an urgent appeal',
  'special-procedures-letter': 'an allegation letter',
  'special-procedures-urgent': 'an urgent appeal',
  'individual-communication': 'an individual communication',
  'upr-submission': 'a submission to the Universal Periodic Review',
  'shadow-report': 'a shadow report',
} as const;

type Finding = Pick<Message<'internationalFinding'>, 'step' | 'paper'>;

/** An outcome that does no more than name the paper: "an Opinion", "Views". */
const namesPaper = /^(?:an? )?(?:\p{L}+ )?(?:opinion|views|decision|judgment)$/iu;

/** `No. 65/2020`; a number that brings letters or a word of its own stands alone. */
const numberOf = ({ outcomeNumber = '' }: Finding['step']): Words =>
  prose`${/^\d/u.test(outcomeNumber) ? 'No. ' : ''}${outcomeNumber}`;

/** A number that says itself what it is of. */
const isNamed = ({ outcomeNumber = '' }: Finding['step']): boolean =>
  /^(?:opinion|views|decision|judgment)/iu.test(outcomeNumber);

/** `in its opinion No. 65/2020,`; a number that says itself what it is of: `in its Views of 3 May`. */
function inIts(paper: Finding['paper'], step: Finding['step']): Words {
  return lead(isNamed(step) ? 'in its ' : `in its ${paper} `, numberOf(step), ',');
}

/** What was sent, with its article. */
function sentPaper({ procedure }: Pick<InternationalStep, 'procedure'>, voice: Voice): Words {
  if (procedure === undefined) return 'a communication';
  return typeof procedure === 'string' ? procedures[procedure] : withArticle(voice.text(procedure.other));
}

/** Own words for something that one sends. Of others nobody knows who gave it to whom: "precautionary measures". */
const isSent =
  /\b(?:action|allegation|appeal|application|brief|call|communication|complaint|inquir(?:y|ies)|intervention|letter|memorandum|message|note|paper|petition|quer(?:y|ies)|questions?|report|request|submission|update)s?\b/iu;

/** `the Committee (case No. 4) was approached by Vida (precautionary measures)`: what came of it is another matter. */
function stepInWords(
  { step, isPlanned }: Message<'internationalStep'>,
  senders: Words,
  words: Words,
  voice: Voice,
): Words {
  const whom = body(step.body, voice) || 'an international body';
  const approached = join(isPlanned ? 'is to be' : 'was', 'approached', lead('by ', senders));
  const procedure = bracketed([words, lead('case No. ', step.caseNumber)]);
  return join(opening(step.sent), whom, approached, procedure);
}

/** `an urgent action`; a name and several things have no such article. */
const withArticle = (words: Words): Words =>
  has(words, /^(?:(?:an?|the|its|his|her|their|some|several|two|three)\b|\p{Lu})/u) || isPluralNoun(words)
    ? words
    : aOrAn(words);

/** A typed sentence about what somebody said or did: it stands by itself. */
const saying =
  /^.+ (?:said|stated|replied|answered|denied|rejected|accepted|declined|asked|informed|did|refused|promised|confirmed|have|argued|claimed)\b/u;

export const coursePhrases: Pick<Phrases<keyof ProceedingMessages>, Said> = {
  ...motionPhrases,

  serving: ({ decision, date }, voice) => join(opening(date), decisionOfDay(decision, voice, date), 'was served'),

  entryIntoForce: ({ decision, date }, voice) =>
    join(opening(date), decisionOfDay(decision, voice, date), 'entered into force'),

  internationalStep: (message, voice) => {
    const { step, isPlanned } = message;
    const { by, byWords, sent, caseNumber, replyDue, procedure } = step;
    const senders = list([whoAll(by, voice, 'object'), byWords === undefined ? '' : voice.text(byWords)]);
    const own = typeof procedure === 'object' ? voice.text(procedure.other) : '';
    const paper = sentPaper(step, voice);
    const said =
      own !== '' && !has(own, isSent)
        ? stepInWords(message, senders, own, voice)
        : join(
            opening(sent),
            paper,
            isPlanned ? 'is to be sent' : isPluralNoun(paper) ? 'were sent' : 'was sent',
            lead('by ', senders),
            withBrackets(lead('to ', body(step.body, voice)), lead('case No. ', caseNumber)),
          );
    return replyDue === undefined ? said : prose`${said}; a reply of the Government was due by ${date(replyDue)}`;
  },

  internationalReply: ({ step, isApart }, voice) => {
    const { sent, replyReceived } = step;
    if (replyReceived === undefined) return '';
    if (!isApart) return prose`the Government replied ${when(replyReceived)}`;
    const what = replaced(sentPaper(step, voice), /^(?:an?|the) /u, '');
    const of = sent === undefined ? '' : prose`to the ${what} of ${date(sent)}`;
    return join(opening(replyReceived), 'the Government replied', of);
  },

  internationalFollowUp: ({ step }, voice) => {
    const words = step.followUp === undefined ? '' : voice.text(step.followUp);
    return isClause(words) || has(words, saying) ? words : '';
  },

  internationalFinding: ({ step, paper, result }, voice) => {
    const by = body(step.body, voice);
    const time = opening(step.outcomeDate);
    const outcome = result.outcome === undefined ? '' : voice.text(result.outcome);
    if (result.as === 'finding') {
      const isPaper = has(outcome, namesPaper);
      const where =
        isPaper && !isNamed(step)
          ? lead(
              'in ',
              join(numberOf(step) === '' ? outcome : replaced(outcome, /^an? /iu, 'its '), numberOf(step)),
              ',',
            )
          : inIts(paper, step);
      const words = voice.text(result.finding);
      const verb = paper === 'opinion' ? 'found' : 'held';
      // Words that are no sentence of their own do not stand behind "that".
      const held = isStatement(words) || isClause(words) ? `${verb} that` : `${verb}:`;
      const finding = quote(words);
      return join(time, where, by || 'the body', held, finding, isPaper ? '' : lead('(', outcome, ')'));
    }
    const which = lead('(', replaced(inIts(paper, step), /^in its |,$/gu, ''), ')');
    const subject = join('the outcome', lead('before ', by), which);
    // "The outcome was arbitrary" would be said of the outcome; a sentence is none of its parts.
    return has(outcome, /^(?:an?|the) /u) && !isClause(outcome) && !has(outcome, saying)
      ? join(time, subject, 'was', outcome)
      : join(time, prose`${subject} was:`, outcome);
  },
};
