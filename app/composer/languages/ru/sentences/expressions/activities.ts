import type { Activity, ProceedingMessages } from '../../../../messages/proceedings';
import type { Message } from '../../../../messages/message';
import type { Voice } from '../../../../voice/voice';
import { prose, type Words } from '../../../../words/words';
import { join, lead } from '../../../../words/joining';
import { past } from '../../grammar/verbs';
import { event, eventName } from '../../nouns/happenings';
import { around, type Noun } from '../../nouns/noun';
import { who, whoAll } from '../../nouns/parties';
import { noun, place } from '../../nouns/phrases';
import { after } from '../../nouns/prepositions';
import { term, when } from '../../nouns/values';
import { about, inOutlet, partIn, isLatestOf } from './publication-words';

type Facts = ProceedingMessages['activity'];

const acts = { arrest: 'ареста', detention: 'задержания', other: 'этого' } as const;

/** «за 4 дня до ареста», «менее чем за 4 дня до ареста». */
const earlier = ({ act, interval, lessThan }: NonNullable<Facts['priorTo']>): Words =>
  lead(lessThan ? 'менее чем за ' : 'за ', term(interval, 'accusative'), ` до ${acts[act]}`);

/** What it was about: «забастовка продолжительностью в 7 месяцев перед событиями в Жанаозене». */
function topic({ expression, about: happening, aboutBefore }: Facts, voice: Voice): Noun | undefined {
  if (happening === undefined) return expression.subject && noun(expression.subject, voice);
  const long = lead('продолжительностью в ', term(happening.length, 'accusative'));
  const before = after('перед', event(aboutBefore, voice), 'instrumental');
  return around(eventName(happening, voice), (form) => join(form, long, before));
}

/** The verb of a deed done once, and done again and again. */
const verbs: Readonly<Record<Activity, readonly [once: string, often: string]>> = {
  speech: ['выступил', 'выступал'],
  protest: ['принял участие', 'принимал участие'],
  membership: ['состоял', 'состоял'],
  'religious-practice': ['исповедовал', 'исповедовал'],
  'union-activity': ['занимался профсоюзной деятельностью', 'занимался профсоюзной деятельностью'],
  coverage: ['освещал', 'освещал'],
};

/** The same where nobody recorded what was practised. */
const practice = ['занимался религиозной практикой', 'занимался религиозной практикой'] as const;

/** What it was done to or about, behind the verb; nothing where the verb needs an object that is not recorded. */
function object(facts: Facts, voice: Voice): Words | undefined {
  const what = topic(facts, voice);
  switch (facts.what) {
    case 'speech':
      return speechOn(facts, what, voice);
    case 'protest':
      return protestOf(facts, what, voice);
    case 'membership':
      return what && after('в', what, 'prepositional');
    case 'union-activity':
      return lead('(', what?.in('nominative'), ')');
    case 'religious-practice':
      return what?.in('accusative') ?? '';
    case 'coverage':
      return what?.in('accusative');
  }
}

/** A protest is told apart from what it was about. */
function protestOf({ about: happening, expression }: Facts, what: Noun | undefined, voice: Voice): Words {
  if (happening === undefined) return partIn(expression.subject, voice);
  return happening.kind === 'protest' || happening.kind === 'strike'
    ? after('в', what, 'prepositional')
    : after('в акции протеста в связи с', what, 'instrumental');
}

/** «перед бастующими рабочими с речью о правах рабочих». */
function speechOn({ expression, about: happening }: Facts, what: Noun | undefined, voice: Voice): Words {
  const { audience, subject } = expression;
  const to = audience === undefined ? '' : after('перед', noun(audience, voice), 'instrumental');
  const on = happening === undefined ? about(subject, voice) : after('о', what, 'prepositional');
  return join(to, lead(on !== '' && startsWithAbout(on) ? 'с речью ' : '', on));
}

const startsWithAbout = (words: Words) => /^(?:об?|обо) /u.test(typeof words === 'string' ? words : words.text);

/** Something that somebody did, told as itself. */
export function activity(facts: Message<'activity'>, voice: Voice): Words {
  const { what, by, expression, priorTo } = facts;
  const { date, manner, repeated } = expression;
  const actors = whoAll(by, voice);
  if (actors === undefined) return '';
  const of = object(facts, voice);
  if (of === undefined) return '';
  isLatestOf({ told: expression }, voice);
  const where = expression.place === undefined ? '' : place(expression.place, voice);
  const [once, often] = what === 'religious-practice' && of === '' ? practice : verbs[what];
  const [verb = '', ...more] = (repeated === true ? often : once).split(' ');
  const { outlet } = expression;
  const paper = what !== 'speech' || outlet === undefined || by.includes(outlet) ? undefined : who(outlet, voice);
  const told = join(
    priorTo === undefined ? when(date) : earlier(priorTo),
    actors.in('nominative'),
    repeated === true ? 'неоднократно' : '',
    manner === undefined ? '' : voice.text(manner),
    join(past(verb, actors.agrees), ...more),
    what === 'speech' ? join(paper && inOutlet(paper), where, of) : join(of, where),
  );
  const { circumstances } = expression;
  return prose`${told}${lead(', ', what === 'speech' || circumstances === undefined ? '' : voice.text(circumstances))}`;
}
