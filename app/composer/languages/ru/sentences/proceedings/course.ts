import type { ProceedingMessages } from '../../../../messages/proceedings';
import type { Voice } from '../../../../voice/voice';
import { has, prose, type Words } from '../../../../words/words';
import type { Phrase } from '../../../../words/phrase';
import type { Case } from '../../grammar/cases';
import { list, quote } from '../../grammar/prose';
import { join, lead } from '../../../../words/joining';
import { past } from '../../grammar/verbs';
import { body } from '../../nouns/bodies';
import { norms } from '../../nouns/law';
import { type Noun, own } from '../../nouns/noun';
import { whoAll } from '../../nouns/parties';
import { noun } from '../../nouns/phrases';
import { after } from '../../nouns/prepositions';
import { when } from '../../nouns/values';
import type { Phrases } from '../../../../voice/language';
import { motionNoun, procedureNoun } from './course-words';
import { was } from './proceeding-words';

type Said = 'motion' | 'motionAnswer' | 'internationalStep' | 'internationalFinding';
/** «в суд», «прокурору»: where something is sent. */
const sentTo = (to: Noun | undefined): Words =>
  to?.agrees.animate === true ? to.in('dative') : after('в', to, 'accusative');

/** «со ссылкой на …». */
export const groundIn = (reason: Phrase | undefined, voice: Voice): Words =>
  reason === undefined ? '' : after('со ссылкой на', noun(reason, voice), 'accusative');

const answers = {
  granted: 'удовлетворен',
  partly: 'удовлетворен',
  silence: 'оставлен',
} as const;

/** «жалоба была удовлетворена частично», «в удовлетворении жалобы было отказано». */
function answered(motion: Noun, answer: ProceedingMessages['motionAnswer']['answer'], voice: Voice): Words {
  if (typeof answer !== 'string') return prose`ответ на ${motion.in('accusative')}: ${voice.text(answer.other)}`;
  if (answer === 'refused') return prose`в удовлетворении ${motion.in('genitive')} было отказано`;
  if (answer === 'pending') return prose`${motion.in('nominative')} находится на рассмотрении`;
  const how = { granted: '', partly: 'частично', silence: 'без ответа' } as const;
  return join(motion.in('nominative'), was(answers[answer], motion.agrees), how[answer]);
}

type Finding = ProceedingMessages['internationalFinding']['step'];

/** A paper that is called by its name («Мнение № 9/2015»), or the number of a decision. */
function decision({ outcomeNumber }: Finding, wanted: Case): Words {
  if (outcomeNumber === undefined) return '';
  if (has(outcomeNumber, /^(?:мнени|соображени|решени|постановлени|заключени)/iu)) return own(outcomeNumber).in(wanted);
  return join(own('решение').in(wanted), has(outcomeNumber, /^\d/u) ? `№ ${outcomeNumber}` : outcomeNumber);
}

export const coursePhrases: Pick<Phrases<keyof ProceedingMessages>, Said> = {
  motion: ({ motion }, voice) => {
    const paper = motionNoun(motion, voice);
    const by = whoAll(motion.by, voice);
    const to = sentTo(body(motion.to, voice));
    const filed =
      by === undefined
        ? join(was('подан', paper.agrees), to, paper.in('nominative'))
        : join(by.in('nominative'), past('подал', by.agrees), to, paper.in('accusative'));
    const under = after('на основании', norms(motion.norms, voice), 'genitive');
    const asks = list((motion.asks ?? []).map((ask) => voice.text(ask)));
    return join(when(motion.filed), filed, under, lead('с просьбой ', asks));
  },

  motionAnswer: ({ motion, answer }, voice) =>
    join(
      when(motion.answered),
      answered(motionNoun(motion, voice), answer, voice),
      groundIn(motion.answerReason, voice),
    ),

  internationalStep: ({ step }, voice) => {
    const paper = procedureNoun(step, voice);
    const to = sentTo(body(step.body, voice));
    const number = lead('(дело № ', step.caseNumber, ')');
    return join(when(step.sent), to, was('направлен', paper.agrees), paper.in('nominative'), number);
  },

  internationalFinding: ({ step, result }, voice) => {
    if (result.as === 'reply') return prose`${when(result.received)} поступил ответ правительства`;
    const time = when(step.outcomeDate);
    const outcome = result.outcome === undefined ? '' : voice.text(result.outcome);
    const by = body(step.body, voice);
    if (result.as === 'outcome')
      return prose`${join(time, 'по обращению', sentTo(by), lead('(', decision(step, 'nominative'), ')'), 'получен следующий результат')}: ${outcome}`;
    const held = by ?? own('международный орган');
    const finding = quote(voice.text(result.finding));
    return join(
      time,
      lead('в ', decision(step, 'prepositional')),
      held.in('nominative'),
      prose`${past('пришел', held.agrees)} к выводу: ${finding}`,
      lead('(', outcome, ')'),
    );
  },
};
