import type { Hearing, InternationalStep, Motion } from '../../../../case-file/records';
import type { Voice } from '../../../../voice/voice';
import { around, type Noun, own } from '../../nouns/noun';
import { noun } from '../../nouns/phrases';
import { after } from '../../nouns/prepositions';
import type { Phrase } from '../../../../words/phrase';
import { has, prose, type Words } from '../../../../words/words';

const hearings = {
  first: 'первое заседание',
  preliminary: 'предварительное слушание',
  remand: 'судебное заседание по вопросу о содержании под стражей',
  trial: 'судебное разбирательство',
  appeal: 'заседание суда апелляционной инстанции',
  cassation: 'заседание суда кассационной инстанции',
  sentencing: 'оглашение приговора',
} as const;

const isSitting =
  /(?<!\p{L})(?:слушани|заседани|разбирательств|процесс|прени|конференци|оглашени|допрос|чтени|рассмотрени)/iu;

/** Typed words as a sitting: «прения сторон», «судебное заседание по вопросу о залоге». */
function typedSitting(kind: Phrase, voice: Voice): Noun {
  if (has(voice.text(kind), isSitting)) return noun(kind, voice);
  const topic = after('о', noun(kind, voice), 'prepositional');
  return around(own('судебное заседание'), (form) => prose`${form} по вопросу ${topic}`);
}

/** What took place; another sitting of a trial is «очередное заседание». */
export function hearingNoun({ kind }: Pick<Hearing, 'kind'>, goesOn: boolean, voice: Voice): Noun {
  if (goesOn) return own('очередное заседание');
  if (kind === undefined) return own('судебное заседание');
  return typeof kind === 'string' ? own(hearings[kind]) : typedSitting(kind.other, voice);
}

const motions = {
  motion: 'ходатайство',
  complaint: 'жалоба',
  appeal: 'апелляционная жалоба',
  'cassation-appeal': 'кассационная жалоба',
  request: 'заявление',
  objection: 'возражение',
} as const;

export const motionNoun = ({ kind }: Pick<Motion, 'kind'>, voice: Voice): Noun =>
  typeof kind === 'string' ? own(motions[kind]) : noun(kind.other, voice);

const procedures = {
  'wgad-regular': 'сообщение по обычной процедуре',
  'wgad-urgent': 'срочное обращение',
  'special-procedures-letter': 'письмо о предполагаемых нарушениях',
  'special-procedures-urgent': 'срочное обращение',
  'individual-communication': 'индивидуальное сообщение',
  'upr-submission': 'доклад для Универсального периодического обзора',
  'shadow-report': 'альтернативный доклад',
} as const;

/** What was sent to an international body. */
export function procedureNoun({ procedure }: Pick<InternationalStep, 'procedure'>, voice: Voice): Noun {
  if (procedure === undefined) return own('обращение');
  return typeof procedure === 'string' ? own(procedures[procedure]) : noun(procedure.other, voice);
}

/** «в суд», «прокурору»: where something is sent. */
export const sentTo = (to: Noun | undefined): Words =>
  to?.agrees.animate === true ? to.in('dative') : after('в', to, 'accusative');

/** «со ссылкой на отсутствие доказательств». */
export const groundIn = (reason: Hearing['closedGround'], voice: Voice): Words =>
  reason === undefined ? '' : after('со ссылкой на', noun(reason, voice), 'accusative');
