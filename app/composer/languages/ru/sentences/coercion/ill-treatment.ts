import type { CoercionMessages } from '../../../../messages/coercion';
import type { Treatment } from '../../../../case-file/records';
import type { Voice } from '../../../../voice/voice';
import { has, prose, type Words } from '../../../../words/words';
import { join, lead } from '../../../../words/joining';
import { type Agrees, passive, past } from '../../grammar/verbs';
import { body } from '../../nouns/bodies';
import { type Noun, own } from '../../nouns/noun';
import { whoAll } from '../../nouns/parties';
import { noun, place } from '../../nouns/phrases';
import { after } from '../../nouns/prepositions';
import { term } from '../../nouns/values';

export type Treated = CoercionMessages['treatment']['treatment'];

type Kind = Extract<Treatment['kind'], string>;

/** How a treatment is told: somebody is subjected to it, held in it, deprived of it or forced to do it. */
type Way = 'subjected' | 'held' | 'deprived' | 'forced';

const ways: Readonly<Record<Kind, readonly [Way, string]>> = {
  beating: ['subjected', 'избиение'],
  torture: ['subjected', 'пытки'],
  threats: ['subjected', 'угрозы'],
  'forced-admission': ['forced', 'признать вину'],
  'solitary-confinement': ['held', 'одиночное заключение'],
  'harsh-conditions': ['held', 'тяжелые условия'],
  'denial-of-visits': ['deprived', 'свидания'],
  'denial-of-letters': ['deprived', 'переписка'],
  'denial-of-writing-materials': ['deprived', 'письменные принадлежности'],
  'denial-of-medical-care': ['deprived', 'медицинская помощь'],
  'denial-of-counsel': ['deprived', 'доступ к защитнику'],
  'force-feeding': ['subjected', 'принудительное кормление'],
  pressure: ['subjected', 'давление'],
};

/** A single act is perfective, what went on imperfective, what goes on to this day present. */
type Aspect = 'once' | 'lasting' | 'now';

export function aspectOf({ period, extent, length }: Treated): Aspect {
  if (period?.ongoing === true) return 'now';
  return period?.spread === 'period' || extent !== undefined || length !== undefined ? 'lasting' : 'once';
}

const active: Readonly<Record<'subjected' | 'held' | 'forced', Readonly<Record<Aspect, string>>>> = {
  subjected: { once: 'подвергся', lasting: 'подвергался', now: 'подверга' },
  held: { once: 'содержался', lasting: 'содержался', now: 'содерж' },
  forced: { once: '', lasting: 'принуждался', now: 'принужда' },
};

function verb(way: keyof typeof active, aspect: Aspect, agrees: Agrees): string {
  const word = active[way][aspect];
  if (aspect !== 'now') return past(word, agrees);
  const isPlural = agrees.number === 'plural';
  return `${word}${way === 'held' ? (isPlural ? 'атся' : 'ится') : isPlural ? 'ются' : 'ется'}`;
}

/** «был лишен», and where it goes on «лишена». */
const participle = (masculine: string, aspect: Aspect, agrees: Agrees): string =>
  `${aspect === 'now' ? '' : `${past('был', agrees)} `}${passive(masculine, agrees)}`;

type Said = { readonly verb: Words; readonly rest: Words; readonly by: Words; readonly isPlacing?: true };

/** Those who did it: «следователем Ивановым» beside a participle, «со стороны следователя Иванова» beside a verb. */
const agentOf = (by: Noun | undefined, isPassive: boolean): Words =>
  isPassive ? (by?.in('instrumental') ?? '') : after('со стороны', by, 'genitive');

function forced({ description, by }: Treated, aspect: Aspect, agrees: Agrees, voice: Voice): Said {
  const deed = description === undefined ? 'признать вину' : voice.text(description);
  const isPassive = aspect === 'once';
  const said = isPassive ? participle('принужден', aspect, agrees) : verb('forced', aspect, agrees);
  return { verb: said, rest: deed, by: agentOf(whoAll(by, voice), isPassive) };
}

/** Whoever had somebody held there put him there. */
function held(what: Noun, { by }: Treated, aspect: Aspect, agrees: Agrees, voice: Voice): Said {
  const agent = whoAll(by, voice);
  if (agent === undefined || aspect === 'now')
    return { verb: verb('held', aspect, agrees), rest: after('в', what, 'prepositional'), by: '' };
  return {
    verb: participle('помещен', aspect, agrees),
    rest: after('в', what, 'accusative'),
    by: agent.in('instrumental'),
    isPlacing: true,
  };
}

function said(treatment: Treated, aspect: Aspect, agrees: Agrees, voice: Voice): Said {
  const { kind, by } = treatment;
  const [way, name] = typeof kind === 'string' ? ways[kind] : (['subjected', ''] as const);
  if (way === 'forced') return forced(treatment, aspect, agrees, voice);
  const what = typeof kind === 'string' ? own(name) : noun(kind.other, voice);
  if (way === 'held') return held(what, treatment, aspect, agrees, voice);
  const agent = whoAll(by, voice);
  if (kind === 'beating' && aspect === 'once')
    return { verb: participle('избит', aspect, agrees), rest: '', by: agentOf(agent, true) };
  if (way === 'deprived')
    return { verb: participle('лишен', aspect, agrees), rest: what.in('genitive'), by: agentOf(agent, true) };
  return { verb: verb(way, aspect, agrees), rest: what.in('dative'), by: agentOf(agent, false) };
}

const extents = { much: 'значительную часть времени', most: 'большую часть времени', part: 'часть времени' } as const;

function where({ facility, facilityWords }: Treated, voice: Voice): Words {
  const institution = after('в', body(facility, voice), 'prepositional');
  return institution || (facilityWords === undefined ? '' : place(facilityWords, voice));
}

/** Something done to others than the person: «давление на ее отца». */
export const isOnOthers = (words: Words): boolean => has(words, / (?:на|над|против|в отношении) (?:его|ее|её|их) /iu);

/** What was done to somebody, as what follows the subject: «была жестоко избита следователем Ивановым в изоляторе». */
export function suffered(treatment: Treated, agrees: Agrees, voice: Voice): Words {
  const { extent, length, manner } = treatment;
  const how = manner === undefined ? '' : voice.text(manner);
  const { verb: done, rest, by, isPlacing } = said(treatment, aspectOf(treatment), agrees, voice);
  const isBefore = has(how, adverb);
  const often = extent === undefined ? '' : extents[extent];
  const isHeld = has(rest, /^во? /u);
  return join(
    isBefore ? adverbIn(done, how) : done,
    isHeld ? often : '',
    rest,
    isHeld ? '' : often,
    isBefore ? '' : how,
    by,
    where(treatment, voice),
    isPlacing === true ? lead('на ', term(length, 'accusative')) : lead('в течение ', term(length, 'genitive')),
  );
}

/** «жестоко», «по-зверски»: one word of that form stands before the verb; «дубинками», «во время допроса» behind what was done. */
const adverb = /^[\p{L}-]+(?:о|ски)$/u;

/** The adverb stands before the verb, and behind «был». */
function adverbIn(done: Words, how: Words): Words {
  if (how === '' || typeof done !== 'string') return done;
  const [first = '', second] = done.split(' ');
  return second === undefined ? prose`${how} ${done}` : prose`${first} ${how} ${second}`;
}
