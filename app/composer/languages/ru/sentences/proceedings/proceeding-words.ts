import type { Proceeding } from '../../../../case-file/records';
import type { Voice } from '../../../../voice/voice';
import type { Phrase } from '../../../../words/phrase';
import { has, prose, type Words } from '../../../../words/words';
import { lead } from '../../../../words/joining';
import { type Agrees, around, type Noun, own } from '../../nouns/noun';
import { noun } from '../../nouns/phrases';
import { after } from '../../nouns/prepositions';
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

const isProceeding =
  /^(?:\p{L}+ )?(?:дело|дела|производство|процедура|процесс|разбирательство|проверка|расследование|дознание|иск|ходатайство|заявление|жалоба)(?= |$)/iu;

/** Typed words as proceedings: «проверка», «дело об экстрадиции», «дело о предоставлении убежища». */
function typed(other: Phrase, before: string, voice: Voice): Noun {
  const words = voice.text(other);
  if (has(words, isProceeding)) return noun(other, voice);
  if (has(words, /^(?:о|об|обо|по) /iu)) return around(own(before), (form) => prose`${form} ${words}`);
  // Words of another language have no case here.
  if (!has(words, /\p{Script=Cyrillic}/u)) return around(own(before), (form) => prose`${form} (${words})`);
  const topic = after('о', noun(other, voice), 'prepositional');
  return around(own(before), (form) => prose`${form} ${topic}`);
}

/** What is opened: «производство по уголовному делу», «производство по делу об экстрадиции». */
export const openedNoun = (what: Kind, voice: Voice): Noun =>
  typeof what === 'string' ? own(openings[what]) : typed(what.other, 'производство по делу', voice);

const cases = {
  'criminal-public': 'дело',
  'criminal-private': 'дело',
  civil: 'иск',
  administrative: 'дело',
  disciplinary: 'дисциплинарное производство',
} as const;

/** What it is called afterwards: «дело», «иск». */
export const caseNoun = (what: Kind, voice: Voice): Noun =>
  typeof what === 'string' ? own(cases[what]) : typed(what.other, 'дело', voice);

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

const threats = {
  're-arrest': 'повторный арест',
  imprisonment: 'лишение свободы',
  extradition: 'экстрадиция',
} as const;

export const threatNoun = (threat: NonNullable<Proceeding['threat']>, voice: Voice): Noun =>
  typeof threat === 'string' ? own(threats[threat]) : noun(threat.other, voice);
