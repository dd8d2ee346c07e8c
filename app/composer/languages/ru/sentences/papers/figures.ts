import type { Count } from '../../../../case-file/records';
import type { FigureMessages, Point } from '../../../../messages/figures';
import type { Voice } from '../../../../voice/voice';
import type { Phrase } from '../../../../words/phrase';
import { has, joinedBy, plainText, prose, type Words } from '../../../../words/words';
import type { Case, Form } from '../../grammar/declension/cases';
import { fullParticiples, shortParticiples } from '../../grammar/participles';
import { phraseIn } from '../../grammar/declension/phrases';
import { list } from '../../grammar/prose';
import { join, lead, softComma } from '../../../../words/joining';
import { past } from '../../grammar/verbs';
import { body } from '../../nouns/bodies';
import { isCyrillic } from '../../nouns/inflected';
import { type Agrees, counted, inForm, type Noun } from '../../nouns/noun';
import { noun } from '../../nouns/phrases';
import { after } from '../../nouns/prepositions';
import { count, money, when } from '../../nouns/values';
import type { Phrases } from '../../../../voice/language';

type Statistic = FigureMessages['statistic'];

/** A number that ends in one has a verb that agrees with what is counted; every other the neuter: «подано 40 исков». */
const quantity = ({ agrees }: Noun): Agrees =>
  agrees.number === 'singular' ? agrees : { gender: 'neuter', number: 'singular', animate: false };

/** Things with their number; `what` is what the numbers are of where a number has no unit of its own. */
function things(given: Count, what: Phrase, voice: Voice): Noun {
  const unit = voice.text(given.unit ?? what);
  return counted(given, unit, () => {
    voice.inDoubt({ words: unit, form: 'ru.genitive' });
  });
}

const bare = (given: Count, voice: Voice, wanted: Case) =>
  count({ ...given, unit: undefined }, voice, undefined, wanted);

/** What was done in the form that agrees; a person is asked to write a participle where there is none. */
function participle(verb: Phrase, form: (written: string) => Form, voice: Voice): Words {
  const words = voice.text(verb);
  const { text, certain } = form(plainText(words));
  if (!certain && verb.isIn('ru') && isCyrillic(words)) voice.inDoubt({ words, form: 'ru.participle' });
  return inForm(words, text);
}

const done = (verb: Phrase, agrees: Agrees, voice: Voice): Words =>
  participle(verb, (written) => shortParticiples(written, agrees), voice);

const doer = ({ by, byWords }: Pick<Point, 'by' | 'byWords'>, voice: Voice): Noun | undefined =>
  body(by, voice) ?? (byWords === undefined ? undefined : noun(byWords, voice));

const agent = (given: Pick<Point, 'by' | 'byWords'>, voice: Voice): Words =>
  doer(given, voice)?.in('instrumental') ?? '';

/** Whose doing something was of which no verb says what was done: «42 случая давления со стороны полиции». */
const onThePartOf = (given: Pick<Point, 'by' | 'byWords'>, voice: Voice): Words =>
  after('со стороны', doer(given, voice), 'genitive');

/** What the claims are about and how much they ask for together. */
function claims({ sought, for: purpose }: Statistic, voice: Voice): Words {
  const what = purpose === undefined ? undefined : noun(purpose, voice);
  if (sought === undefined) return after('в связи с', what, 'instrumental');
  return join(lead('с требованиями ', aboutClaim(what)), lead('на общую сумму ', money(sought, 'accusative', voice)));
}

/** «о возмещении морального вреда», whether the remedy or the damage was recorded. */
function aboutClaim(what: Noun | undefined): Words {
  const isRemedy =
    what !== undefined && has(what.in('nominative'), /^(?:возмещени|компенсаци|взыскани|опровержени|защит|выплат)/iu);
  return isRemedy ? after('о', what, 'prepositional') : lead('о возмещении ', what?.in('genitive'));
}

/** «ежегодно число закрытых сайтов составляет более 100»: what happens again and again has no participle of its own. */
function repeated({ what, verb, count: given, every, ...more }: Statistic, voice: Voice): Words {
  const often = every === 'month' ? 'ежемесячно' : 'ежегодно';
  const unit = noun(given.unit ?? what, voice);
  const by = agent(more, voice);
  const full = {
    case: 'genitive',
    number: 'plural',
    gender: unit.agrees.gender,
    animate: unit.agrees.animate,
  } as const;
  const was = verb === undefined ? '' : participle(verb, (written) => fullParticiples(written, full), voice);
  const many = manyOf(given.unit ?? what, voice);
  const whose = by === '' ? join(was, many) : prose`${many}, ${join(was, by)}${softComma}`;
  const value =
    given.rough === undefined
      ? prose`составляет ${bare(given, voice, 'accusative')}`
      : prose`исчисляется ${bare(given, voice, 'instrumental')}`;
  return join(when(more.period), often, 'число', whose, value);
}

/** Things in the genitive plural, whichever number they were recorded in. */
function manyOf(things: Phrase, voice: Voice): Words {
  const words = voice.text(things);
  const { text, certain } = phraseIn(plainText(words), 'genitive', 'plural');
  if (!certain) voice.inDoubt({ words, form: 'ru.genitive' });
  return inForm(words, text);
}

function once(statistic: Statistic, voice: Voice): Words {
  const { what, verb, count: given, period, course } = statistic;
  const number = things(given, what, voice);
  const agrees = quantity(number);
  const many = number.in('nominative');
  if (verb === undefined) {
    const there = course === 'going-on' ? 'насчитывается' : past('насчитывался', agrees);
    return join(when(period), there, many, onThePartOf(statistic, voice));
  }
  const was = course === 'going-on' ? '' : past('был', agrees);
  return join(when(period), agent(statistic, voice), was, done(verb, agrees, voice), many);
}

/** «в 2011 году было закрыто 150 сайтов, в том числе LiveJournal»; shorter where the value before had the same verb. */
function pointClause(
  point: Point,
  series: FigureMessages['statistic-series'],
  before: Point | undefined,
  voice: Voice,
): Words {
  const verb = point.verb ?? series.verb;
  const number = things(point.count, series.what, voice);
  const including = list((point.including ?? []).map((one) => voice.text(one)));
  const tail = lead(', в том числе ', including);
  if (before !== undefined && (point.by ?? point.byWords) === undefined && isAlike(point, before))
    return prose`${when(point.period)} – ${bare(point.count, voice, 'nominative')}${tail}`;
  const agrees = quantity(number);
  const said =
    verb === undefined
      ? join(past('насчитывался', agrees), number.in('nominative'), onThePartOf(point, voice))
      : join(agent(point, voice), past('был', agrees), done(verb, agrees, voice), number.in('nominative'));
  return prose`${join(when(point.period), said)}${tail}`;
}

/** Whether two values are of the same things, with which the same was done by nobody who is named. */
const isAlike = (one: Point, other: Point) =>
  JSON.stringify([one.verb, one.count.unit, one.by, one.byWords]) ===
  JSON.stringify([other.verb, other.count.unit, other.by, other.byWords]);

export const figurePhrases: Phrases<keyof FigureMessages> = {
  statistic: (statistic, voice) => {
    const source = lead('', after('по данным', body(statistic.accordingTo, voice), 'genitive'), ', ');
    const fact = statistic.course === 'repeated' ? repeated(statistic, voice) : once(statistic, voice);
    const reason = statistic.reason === undefined ? undefined : noun(statistic.reason, voice);
    return prose`${source}${join(fact, claims(statistic, voice), after('по причине', reason, 'genitive'))}`;
  },

  'statistic-series': (series, voice) => {
    const clauses = series.series.map((point, place) => pointClause(point, series, series.series[place - 1], voice));
    const before = series.risenFrom;
    return prose`${joinedBy('; ', clauses)}${lead(', что больше, чем ', before && when(before.period))}`;
  },

  'statistic-reason': ({ accordingTo, reason }, voice) => {
    const source = lead('', after('по данным', body(accordingTo, voice), 'genitive'), ', ');
    const own = noun(reason, voice);
    return prose`${source}причиной во всех этих случаях ${past('стал', own.agrees)} ${own.in('nominative')}`;
  },
};
