import type { Proceeding } from '../../../../case-file/records';
import type { Voice } from '../../../../voice/voice';
import { type Words, prose } from '../../../../words/words';
import { join, lead } from '../../../../words/joining';
import { type Agrees, type Noun, own } from '../../nouns/noun';
import { noun } from '../../nouns/phrases';
import { past, passive } from '../../grammar/verbs';
import { about } from '../expressions/publication-words';

type Kind = Proceeding['kind'];

const openings = {
  'criminal-public': 'производство по уголовному делу',
  'criminal-private': 'производство по делу частного обвинения',
  civil: 'производство по гражданскому делу',
  administrative: 'производство по делу об административном правонарушении',
  disciplinary: 'дисциплинарное производство',
} as const;

/** What is opened: «производство по уголовному делу». */
export const openedNoun = (what: Kind, voice: Voice): Noun =>
  typeof what === 'string' ? own(openings[what]) : noun(what.other, voice);

const cases = {
  'criminal-public': 'дело',
  'criminal-private': 'дело',
  civil: 'иск',
  administrative: 'дело',
  disciplinary: 'дисциплинарное производство',
} as const;

/** What it is called afterwards: «дело», «иск». */
export const caseNoun = (what: Kind, voice: Voice): Noun =>
  typeof what === 'string' ? own(cases[what]) : noun(what.other, voice);

export const isCriminal = (what: Kind) => what === 'criminal-public' || what === 'criminal-private';

/** «о возбуждении социальной розни»; of an offence against public order, its name in brackets. */
export function over(what: Kind, subject: Proceeding['subject'], voice: Voice): Words {
  if (subject === undefined) return '';
  return what === 'administrative' ? lead('(', voice.text(subject), ')') : about(subject, voice);
}

/** «по жалобе» of a private prosecutor, «по иску», «по заявлению». */
export function onRequest(what: Kind): string {
  if (what === 'civil') return 'по иску';
  return what === 'criminal-private' ? 'по жалобе' : 'по заявлению';
}

/** «поданной», «поданному» behind `onRequest`. */
export const filedAs = (what: Kind) => (what === 'criminal-private' ? 'поданной' : 'поданному');

/** «было начато», «был подан». */
export const was = (participle: string, agrees: Agrees): string =>
  `${past('был', agrees)} ${passive(participle, agrees)}`;

const steps = {
  joined: ['дело было соединено', 'с другим делом'],
  severed: ['дело было выделено', 'в отдельное производство'],
  'returned-for-investigation': ['дело было возвращено', 'для дополнительного расследования'],
  suspended: ['производство по делу было приостановлено', ''],
  resumed: ['производство по делу было возобновлено', ''],
  closed: ['производство по делу было прекращено', ''],
} as const;

type Step = NonNullable<Proceeding['steps']>[number];

/** «дело было возвращено судом для дополнительного расследования». */
export function stepTaken(kind: Step['kind'], by: Words, voice: Voice): Words {
  if (typeof kind !== 'string') return join(voice.text(kind.other), by);
  const [done, how] = steps[kind];
  return join(done, by, how);
}

const states = {
  investigation: 'дело находится в стадии досудебного расследования',
  trial: 'дело рассматривается судом первой инстанции',
  appeal: 'дело рассматривается в апелляционном порядке',
  suspended: 'производство по делу приостановлено',
  ended: 'производство по делу завершено',
} as const;

/** Where it stands, as a clause. */
export function stateOf(what: Kind, state: NonNullable<Proceeding['state']>, voice: Voice): Words {
  if (typeof state !== 'string') return voice.text(state.other);
  if (state !== 'continuing') return states[state];
  return prose`производство по ${isCriminal(what) ? 'уголовному ' : ''}делу продолжается`;
}

const threats = {
  're-arrest': 'повторный арест',
  imprisonment: 'лишение свободы',
  extradition: 'экстрадиция',
} as const;

export const threatNoun = (threat: NonNullable<Proceeding['threat']>, voice: Voice): Noun =>
  typeof threat === 'string' ? own(threats[threat]) : noun(threat.other, voice);
