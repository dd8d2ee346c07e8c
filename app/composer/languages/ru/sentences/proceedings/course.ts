import type { Absence, ProceedingMessages } from '../../../../messages/proceedings';
import type { Voice } from '../../../../voice/voice';
import { has, joinedBy, prose, type Words } from '../../../../words/words';
import type { Case } from '../../grammar/cases';
import { list, quote } from '../../grammar/prose';
import { join, lead, said } from '../../../../words/joining';
import { past } from '../../grammar/verbs';
import { body } from '../../nouns/bodies';
import { norms } from '../../nouns/law';
import { type Noun, own } from '../../nouns/noun';
import { who, whoAll } from '../../nouns/parties';
import { noun } from '../../nouns/phrases';
import { after } from '../../nouns/prepositions';
import { beside, when } from '../../nouns/values';
import type { Phrases } from '../../../../voice/language';
import { hearingNoun, motionNoun, procedureNoun } from './course-words';
import { was } from './proceeding-words';

type Said = 'hearing' | 'hearingRecord' | 'motion' | 'motionAnswer' | 'internationalStep' | 'internationalFinding';
type HearingFacts = ProceedingMessages['hearing']['hearing'];

/** «в суд», «прокурору»: where something is sent. */
const sentTo = (to: Noun | undefined): Words =>
  to?.agrees.animate === true ? to.in('dative') : after('в', to, 'accusative');

const groundIn = (reason: HearingFacts['closedGround'], voice: Voice): Words =>
  reason === undefined ? '' : after('со ссылкой на', noun(reason, voice), 'accusative');

/** One judge presides; several sit together. */
function before(judges: HearingFacts['judges'], voice: Voice): Words {
  return after((judges?.length ?? 0) > 1 ? 'в составе' : 'под председательством', whoAll(judges, voice), 'genitive');
}

const openness = { closed: 'в закрытом режиме', public: 'в открытом режиме' } as const;

function absence({ party, presence }: Absence, voice: Voice): Words {
  const one = who(party, voice);
  if (one === undefined) return '';
  const done =
    presence === 'absent' ? past('отсутствовал', one.agrees) : `не ${was('извещен', one.agrees)} о заседании`;
  return prose`${one.in('nominative')} ${done}`;
}

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
  hearing: ({ hearing, subject, sitting }, voice) => {
    const what = hearingNoun(hearing, sitting === 'goes-on', voice);
    const verb = past(sitting === 'opens' && hearing.kind === 'trial' ? 'начался' : 'состоялся', what.agrees);
    const court = after('в', body(hearing.court, voice), 'prepositional');
    const of = after(hearing.kind === 'remand' ? 'в отношении' : 'по делу', who(subject, voice), 'genitive');
    const judges = before(hearing.judges, voice);
    const closed = hearing.openness === undefined ? '' : openness[hearing.openness];
    const ground = groundIn(hearing.closedGround, voice);
    const next =
      hearing.adjournedTo === undefined
        ? ''
        : prose`и ${was('отложен', what.agrees)} ${beside('до', hearing.adjournedTo)}`;
    return join(when(hearing.date), court, verb, what.in('nominative'), of, judges, closed, ground, next);
  },

  hearingRecord: ({ hearing: { interpreter, moved, ruled }, missing }, voice) =>
    joinedBy(
      '; ',
      said([
        ...missing.map((one) => absence(one, voice)),
        interpreter === 'refused' ? 'в предоставлении переводчика было отказано' : '',
        moved === undefined ? '' : prose`суд просили ${voice.text(moved)}`,
        ruled === undefined ? '' : prose`суд постановил ${voice.text(ruled)}`,
      ]),
    ),

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
