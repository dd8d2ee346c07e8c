import type { ProceedingMessages } from '../../../../messages/proceedings';
import type { Voice } from '../../../../voice/voice';
import type { Phrases } from '../../../../voice/language';
import { isPluralName } from '../../grammar/agreement';
import { date, opening, when } from '../../grammar/dates';
import { aOrAn, list, quote, withoutArticle } from '../../grammar/prose';
import { defends } from '../../../../voice/people';
import { body, isOffice } from '../../nouns/bodies';
import { norms } from '../../nouns/law';
import { byName, whoAll } from '../../nouns/names';
import { clausesOf } from '../../nouns/reasons';
import { thePaper } from '../../nouns/authorities';
import { evidenceWords } from '../../nouns/evidence';
import { join, lead } from '../../../../words/joining';
import { has, prose, replaced, type Words } from '../../../../words/words';
import type { Motion } from '../../../../case-file/records';
import { isForAddressee } from './asked';
import { decisionOfDay } from './decision-nouns';

type Facts = ProceedingMessages['motion'];

const motions = {
  motion: 'motion',
  complaint: 'complaint',
  appeal: 'appeal',
  'cassation-appeal': 'cassation appeal',
  request: 'request',
  objection: 'objection',
} as const;

const pronoun = /\b(?:he|him|his|she|her|hers|they|them|their|himself|herself)\b/iu;

const answers = {
  granted: 'was granted',
  refused: 'was refused',
  partly: 'was granted in part',
  silence: 'was left without an answer',
  pending: 'is pending',
} as const;

export const motionNoun = ({ kind }: Pick<Motion, 'kind'>, voice: Voice): Words =>
  typeof kind === 'string' ? motions[kind] : withoutArticle(voice.text(kind.other));

/** What was done with it, with the verb that a participle leaves out: `was filed away`, `was left unread`. */
const ownAnswer = (words: Words): Words =>
  has(
    words,
    /^(?:(?!(?:fail|laps|expir|succeed|remain|end|prevail)ed\b)\p{Ll}{2,}ed|left|sent|put|set|held|heard|withdrawn|given|taken)(?= |$)/u,
  )
    ? prose`was ${words}`
    : words;

/** `against the verdict of 3 May 2017`. */
const against = (attacked: Facts['attacked'], voice: Voice): Words =>
  attacked === undefined ? '' : prose`against ${decisionOfDay(attacked, voice)}`;

/** Whether an institution is asked to do something, so that it can be said who is to do it: an office is no "it". */
function isOfBody({ to }: Pick<Motion, 'to'>, asks: readonly Words[], voice: Voice): boolean {
  const told = voice.find('body', to);
  if (told === undefined) return false;
  const name = voice.text(told.name);
  return !isOffice(name) && !isPluralName(name) && asks.every(isForAddressee);
}

export const motionPhrases: Pick<Phrases<keyof ProceedingMessages>, 'motion' | 'motionArgument' | 'motionAnswer'> = {
  motion: ({ motion, attacked, isPlanned, due, isByCounsel, client }, voice) => {
    const asked = (motion.asks ?? []).map((ask) => replaced(voice.text(ask), /^to /u, ''));
    const asks = list(asked);
    const isToAct = isOfBody(motion, asked, voice);
    // What is asked of somebody stands before whoever asks, who may be a woman, too: "asking to release her".
    const isOfSomebody = isByCounsel && has(asks, pronoun);
    const by = whoAll(motion.by, voice, 'object');
    const isNew = (motion.by ?? []).some((id) => voice.isFirst(defends(id, client)));
    const isSaid = client === undefined || has(by, /counsel for /u) || !(isNew || isOfSomebody);
    return join(
      opening(motion.filed),
      aOrAn(motionNoun(motion, voice)),
      against(attacked, voice),
      isOfSomebody ? join('asking', isToAct ? body(motion.to, voice) : '', 'to', asks) : '',
      isPlanned ? 'is to be filed' : 'was filed',
      isSaid ? '' : lead('on behalf of ', byName([client], voice)),
      lead('by ', by),
      isOfSomebody && isToAct ? '' : lead('with ', body(motion.to, voice)),
      lead('by ', due === undefined ? '' : date(due)),
      lead('under ', norms(motion.norms, voice)),
      isOfSomebody ? '' : lead(isToAct ? 'asking it to ' : 'asking to ', asks),
    );
  },

  motionArgument: ({ motion, thesis, norms: cited, authorities, evidence, isFurther }, voice) => {
    const papers = authorities.map((paper) => {
      const day = paper.date === undefined ? '' : date(paper.date);
      return thePaper(paper, body(paper.by, voice), day, voice);
    });
    const grounds = [norms(cited, voice), ...papers, evidenceWords(evidence, voice)].filter((one) => one !== '');
    const told = join(
      lead('relying on ', list(grounds), ','),
      prose`the ${motionNoun(motion, voice)}`,
      isFurther ? 'also argued' : 'argued',
    );
    const words = voice.text(thesis);
    // What was typed as a sentence may begin with a name or not: it keeps its letters.
    return has(words, /^(?!That )\p{Lu}/u) ? prose`${told}: ${quote(words)}` : join(told, clausesOf([thesis], voice));
  },

  motionAnswer: ({ motion, filed, answer }, voice) => {
    const { answered, answerReason } = motion;
    const said = typeof answer === 'string' ? answers[answer] : ownAnswer(voice.text(answer.other));
    const reason = answerReason === undefined ? '' : prose`on the ground of ${voice.text(answerReason)}`;
    const of = lead('of ', filed === undefined ? '' : date(filed));
    if (filed !== undefined && answered !== undefined)
      return join(opening(answered), prose`the ${motionNoun(motion, voice)}`, of, said, reason);
    return join(
      prose`the ${motionNoun(motion, voice)}`,
      of,
      said,
      answered === undefined ? '' : when(answered),
      reason,
    );
  },
};
