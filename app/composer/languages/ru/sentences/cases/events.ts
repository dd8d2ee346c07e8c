import type { EventMessages } from '../../../../messages/events';
import type { Event } from '../../../../case-file/records';
import type { Voice } from '../../../../voice/voice';
import type { Phrase } from '../../../../words/phrase';
import { areSame, cut, has, includes, plainText, prose, replaced, trimmed, type Words } from '../../../../words/words';
import { endsInVerb, isClause, isSubordinate } from '../../grammar/clauses';
import { list } from '../../grammar/prose';
import { join, lead, softComma } from '../../../../words/joining';
import { passive, past } from '../../grammar/verbs';
import { bodies } from '../../nouns/bodies';
import { event as eventMention, eventName, isFirstNamed } from '../../nouns/happenings';
import { normsWithTitles } from '../../nouns/law';
import { isCyrillic } from '../../nouns/inflected';
import { listed, type Noun } from '../../nouns/noun';
import { who, whoAll } from '../../nouns/parties';
import { noun, place } from '../../nouns/phrases';
import { after } from '../../nouns/prepositions';
import { ofPeoplePhrases, outcome, overTime } from './happenings-of-people';
import { amount, opening, term, when } from '../../nouns/values';
import type { Phrases } from '../../../../voice/language';

const both = (ids: readonly string[] | undefined, words: Phrase | undefined, voice: Voice): Noun | undefined =>
  listed([whoAll(ids, voice), words && noun(words, voice)].flatMap((one) => one ?? []));

/** Who did it: bodies, people by name, others in words. */
const doers = ({ bodies: ids, by, byWords }: EventMessages['attack']['actors'], voice: Voice): Noun | undefined =>
  listed([bodies(ids, voice), both(by, byWords, voice)].flatMap((one) => one ?? []));

/** What was done by nobody and to nobody was done by the event itself, if it has a name: «чрезвычайное положение разрешило …». */
const itself = (event: EventMessages['event']['event'], voice: Voice): Noun | undefined =>
  event.name === undefined || event.against !== undefined || event.againstWords !== undefined
    ? undefined
    : eventName(event, voice);

/** «ввели отключение интернета»: a blackout of which only the name and whose it was are recorded. */
function imposed({ kind, name }: EventMessages['event']['event'], actors: Noun | undefined, voice: Voice): Words {
  if (kind !== 'information-blackout' || name === undefined || actors === undefined) return '';
  return prose`${past('ввел', actors.agrees)} ${noun(name, voice).in('accusative')}`;
}

/** «; погибли не менее 16 человек»: verbs beside a number stand in the neuter, beside one in the masculine. */
function toll({ deaths, injured }: Pick<Event, 'deaths' | 'injured'>, voice: Voice): Words {
  const hurt = (verb: string, count: Event['deaths']): Words => {
    if (count === undefined) return '';
    const people = amount(count, voice, 'человек');
    const isOne = people.agrees.number === 'singular';
    return prose`${past(verb, isOne ? people.agrees : neuter)} ${people.in('nominative')}`;
  };
  return lead('; ', list([hurt('погиб', deaths), hurt('пострадал', injured)]));
}

const neuter = { gender: 'neuter', number: 'singular' } as const;

/** «, когда она возвращалась домой,»: words that say themselves how they hang on the sentence need no «когда». */
function during(words: Phrase | undefined, voice: Voice): Words {
  const said = words === undefined ? '' : voice.text(words);
  if (said === '') return '';
  if (!isSubordinate(said)) return isClause(said) ? prose`, когда ${said}${softComma}` : prose` ${said}`;
  return isClause(said) ? prose`, ${said}${softComma}` : prose` ${said}`;
}

/** Where it was, unless what was done says it in whatever case. */
function placeBeside(action: Words, where: Phrase | undefined, voice: Voice): Words {
  if (where === undefined) return '';
  const stem = plainText(voice.text(where)).replace(/[аеиоуыьюяй]$/u, '');
  return includes(action, stem) ? '' : place(where, voice);
}

const governed = {
  против: 'genitive',
  'в отношении': 'genitive',
  у: 'genitive',
  на: 'accusative',
  к: 'dative',
  с: 'instrumental',
  над: 'instrumental',
} as const;

/** Verbs that say whom before they say what: «предупредил ее не выступать», «запретил ему писать». */
const toldSomebody = {
  accusative: /^(?:предупредил|заставил|принудил|вынудил|обязал|просил|попросил|призвал|уговорил|убедил)[аои]?(?= )/iu,
  dative:
    /^(?:велел|приказал|запретил|предписал|предложил|посоветовал|рекомендовал|разрешил|угрожал|пригрозил)[аои]?(?= )/iu,
} as const;

/** What was done with those it was done to: «предупредили Лу не говорить с журналистами», «избили журналистов». */
function done(action: Words, whom: Noun | undefined): Words {
  if (whom !== undefined)
    for (const wanted of ['accusative', 'dative'] as const) {
      const [verb] = toldSomebody[wanted].exec(plainText(action)) ?? [];
      if (verb !== undefined)
        return join(cut(action, 0, verb.length), whom.in(wanted), trimmed(cut(action, verb.length)));
    }
  return join(action, objectOf(action, whom));
}

/** Short participles; verbs of the present, «говорят», «ведут», end alike. */
const participle =
  /^(?:был[аои]? )?(?!(?:намерен|уверен|обязан|согласен)[аоы]?(?!\p{L}))\p{L}*(?:[аеё]н|(?:вз|изъ|(?:за|с|при|от|под|по)н)ят|(?:у|из|раз|за)бит)(?<ending>[аоы]?)(?=[ ,]|$)/u;
const was = new Map([
  ['', 'был'],
  ['а', 'была'],
  ['о', 'было'],
  ['ы', 'были'],
]);

/** «Нигина была предупреждена сотрудником посольства, что …»: a participle is said of those it befell, as it was typed. */
function befell(action: Words, whom: Noun, actors: Noun): Words {
  const found = participle.exec(plainText(action));
  if (found === null) return '';
  const [said] = found;
  const be = said.startsWith('был') ? '' : (was.get(found.groups?.['ending'] ?? '') ?? '');
  return prose`${join(whom.in('nominative'), be, cut(action, 0, said.length), byWhom(actors))}${cut(action, said.length)}`;
}

/** What befell nobody who is named is not told of a body that did it: «была закрыта». */
const isByBodiesAlone = ({ bodies: ids, by, byWords }: EventMessages['attack']['actors']): boolean =>
  ids !== undefined && by === undefined && byWords === undefined;

/** Those it was done to, behind a verb («избили журналистов»), its preposition or «в отношении»; behind foreign words as they are. */
function objectOf(action: Words, whom: Noun | undefined): Words {
  if (whom === undefined) return '';
  if (!isCyrillic(action)) return whom.in('accusative');
  const text = plainText(action).trim();
  const own = Object.entries(governed).find(([preposition]) => text.endsWith(` ${preposition}`));
  if (own !== undefined) return replaced(after(own[0], whom, own[1]), new RegExp(`^${own[0]}\\S* `, 'u'), '');
  return endsInVerb(action) ? whom.in('accusative') : after('в отношении', whom, 'genitive');
}

/** «; к ответственности никто не был привлечен»: what came of it for those who did it. */
function prosecutions({ prosecuted }: Pick<Event, 'prosecuted'>, voice: Voice): Words {
  if (prosecuted === undefined) return '';
  if (prosecuted.number === 0) return '; к ответственности никто не был привлечен';
  const people = amount(prosecuted, voice, 'человек');
  return prose`; к ответственности ${past('был', people.agrees)} ${passive('привлечен', people.agrees)} ${people.in('nominative')}`;
}

/** Whether it was looked into. */
const investigations = {
  none: (what: Words) => prose`расследование ${what} не проводилось`,
  'not-effective': (what: Words) => prose`эффективное расследование ${what} не проводилось`,
  opened: (what: Words) => prose`было начато расследование ${what}`,
  completed: (what: Words) => prose`расследование ${what} было завершено`,
} as const;

/** «неизвестными»; of words that have no such form, «со стороны two men», so that they do not read as those it befell. */
function byWhom(actors: Noun | undefined): Words {
  if (actors === undefined) return '';
  const by = actors.in('instrumental');
  return areSame(by, actors.in('nominative')) ? after('со стороны', actors, 'genitive') : by;
}

/** «рабочие Жанаозена», «неизвестные в масках»: who acted, and in which sentence he stands. */
function attacked(message: EventMessages['attack'], voice: Voice): Words {
  const { action, victims, againstWords, date } = message;
  const whom = both(victims, againstWords, voice);
  if (whom === undefined) return '';
  const { agrees } = whom;
  const actors = doers(message.actors, voice);
  const done =
    action === undefined
      ? join(past('подвергся', agrees), 'нападению', after('со стороны', actors, 'genitive'))
      : join(past('был', agrees), voice.text(action), byWhom(actors));
  return join(opening(date), whom.in('nominative'), done);
}

export const eventPhrases: Phrases<keyof EventMessages> = {
  ...ofPeoplePhrases,

  attack: (message, voice) => {
    const said = attacked(message, voice);
    if (said === '') return '';
    const where = message.place === undefined ? '' : place(message.place, voice);
    return prose`${join(said, where)}${during(message.during, voice)}${toll(message.toll, voice)}${outcome(message.consequences, voice)}${prosecutions(message, voice)}`;
  },

  event: ({ event, around, isProsecution }, voice) => {
    const context = after('после', listed(around.flatMap((id) => eventMention(id, voice) ?? [])), 'genitive');
    const actors = doers(event, voice) ?? itself(event, voice);
    const action = event.action === undefined ? imposed(event, actors, voice) : voice.text(event.action);
    if (action === '' || actors === undefined) return '';
    isFirstNamed(event, voice);
    const people =
      isProsecution && event.prosecuted !== undefined ? amount(event.prosecuted, voice, 'человек') : undefined;
    const objects = listed([people, both(event.against, event.againstWords, voice)].flatMap((one) => one ?? []));
    const time = join(context, overTime(event.date, event.length));
    const where = placeBeside(action, event.place, voice);
    if (objects === undefined && isByBodiesAlone(event) && has(action, /^был[аои]? /u)) return '';
    const passive = objects === undefined ? '' : befell(action, objects, actors);
    const said = join(time, where, passive || join(actors.in('nominative'), done(action, objects)));
    const hung = during(event.during, voice);
    return prose`${said}${hung}${toll(event, voice)}${outcome(event.consequences, voice)}${isProsecution ? '' : prosecutions(event, voice)}`;
  },

  investigation: ({ event }, voice) => {
    if (event.investigation === undefined) return '';
    const claims = event.allegations === undefined ? undefined : noun(event.allegations, voice);
    const alleged = lead('утверждений ', after('о', claims, 'prepositional'));
    return investigations[event.investigation](list([eventName(event, voice).in('genitive'), alleged]));
  },

  usedTo: ({ event }, voice) => {
    const purposes = list((event.usedTo ?? []).map((purpose) => voice.text(purpose)));
    if (purposes === '') return '';
    const law = normsWithTitles(
      (event.norms ?? []).map((norm) => ({ norm })),
      voice,
    );
    const tool = law ?? eventMention(event.id, voice);
    if (tool === undefined) return '';
    return prose`${tool.in('nominative')} ${past('использовался', tool.agrees)}, чтобы ${purposes}`;
  },

  strike: ({ event }, voice) => {
    const actors = doers(event, voice);
    if (actors === undefined) return '';
    const name = eventName(event, voice);
    isFirstNamed(event, voice);
    const action = event.action === undefined ? '' : prose`и ${voice.text(event.action)}`;
    const where = event.place === undefined ? '' : place(event.place, voice);
    const long = lead('продолжительностью ', term(event.length, 'nominative'));
    const took = prose`${past('принял', actors.agrees)} участие`;
    const part = join(took, after('в', name, 'prepositional'), long, where);
    return join(when(event.date), actors.in('nominative'), part, action);
  },

  aftermath: ({ event, person, others }, voice) => {
    const name = who(person, voice) ?? doers(event, voice);
    const action = event.action === undefined ? '' : voice.text(event.action);
    if (name === undefined || action === '') return '';
    isFirstNamed(event, voice);
    const whom = both(others, event.againstWords, voice);
    const where = placeBeside(action, event.place, voice);
    const agents =
      person !== undefined && has(action, /^был[аои]? /u)
        ? (bodies(event.bodies, voice)?.in('instrumental') ?? '')
        : '';
    const said = join(opening(event.date), agents, name.in('nominative'), done(action, whom), where);
    return prose`${said}${outcome(event.consequences, voice)}`;
  },
};
