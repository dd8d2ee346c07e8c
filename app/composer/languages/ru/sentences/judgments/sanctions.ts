import type { Term } from '#shared/values/quantities/quantity';
import type { Law } from '../../../../messages/decisions';
import type { Voice } from '../../../../voice/voice';
import { type Located, originOf } from '../../../../words/traced';
import { has, plainText, prose, replaced, stated, unique, type Words } from '../../../../words/words';
import { sumIn } from './sums';
import { groupBy } from '../../../../case-file/group-by';
import { dueEndOf } from '../../../../case-file/due-end';
import { areFines, isRun, type SanctionPart, sanctionRuns } from '../../../../case-file/sanction-runs';
import type { Sanction } from '../../../../case-file/records';
import { onlyUnit } from '../../grammar/figures/terms';
import { passive, past } from '../../grammar/verbs';
import { type Conjunction, list, quote } from '../../grammar/prose';
import type { Case } from '../../grammar/declension/cases';
import { join, lead } from '../../../../words/joining';
import { areOfSameWords } from '../../../../words/same-words';
import { bodies, body } from '../../nouns/bodies';
import { type Agrees, around, counted, listed, type Noun, own } from '../../nouns/noun';
import { noun } from '../../nouns/phrases';
import { regimeOf } from '../../nouns/typed-adjectives';
import { after } from '../../nouns/prepositions';
import { beside, date, money, term } from '../../nouns/values';

const nouns = {
  imprisonment: 'лишение свободы',
  death: 'смертная казнь',
  'restriction-of-freedom': 'ограничение свободы',
  fine: 'штраф',
  'correctional-labour': 'исправительные работы',
  'community-service': 'общественные работы',
  'administrative-arrest': 'административный арест',
  'solitary-confinement': 'одиночное заключение',
  'professional-ban': 'запрет на профессиональную деятельность',
  confiscation: 'конфискация имущества',
  'suspension-of-outlet': 'приостановление деятельности',
  'closure-of-outlet': 'закрытие',
  'seizure-of-copies': 'изъятие экземпляров',
  'blocking-of-site': 'блокирование',
  'cancellation-of-registration': 'аннулирование регистрации',
} as const;

/** «лишение свободы», «приостановление деятельности»: the kind of a sanction; whose it is may follow in the genitive. */
export const sanctionNoun = ({ kind }: Pick<Sanction, 'kind'>, voice: Voice): Noun =>
  typeof kind === 'string' ? own(nouns[kind]) : noun(kind.other, voice);

/** An arrest is counted in «сутки», which every number takes alike. */
function inDays(value: Term & Located, kind: Sanction['kind']): Words {
  const isArrest = kind === 'administrative-arrest' || kind === 'solitary-confinement';
  if (!isArrest || onlyUnit(value.to ?? value) !== 'days') return '';
  const isOne = hasOneEnd(value) && (value.days ?? 0) % 10 === 1 && (value.days ?? 0) % 100 !== 11;
  return replaced(term(value, 'accusative'), /(?:день|дня|дней)$/u, isOne ? 'сутки' : 'суток');
}

/** It lasts just so long, and neither about so long nor between two lengths. */
const hasOneEnd = ({ approximate, bound, to }: Term) => (approximate ?? bound ?? to) === undefined;

/**
 * How long it is to last: «сроком на 3 года», «сроком на 15 суток», «сроком около 10 дней», «сроком от 15 до 20 лет»,
 * «пожизненно», «на неопределенный срок».
 */
export function forTerm(value: (Term & Located) | undefined, kind: Sanction['kind']): Words {
  if (value === undefined) return '';
  if (value.life === true) return stated('пожизненно', originOf(value));
  if (value.indefinite === true) return stated('на неопределенный срок', originOf(value));
  const length = (value.approximate === true ? '' : inDays(value, kind)) || term(value, 'accusative');
  return lead(hasOneEnd(value) ? 'сроком на ' : 'сроком ', length);
}

/** «120 дневных ставок по 15 евро»: a fine that is counted in days. */
function inDailyRates({ dailyRates, dailyRate }: Sanction, wanted: Case, voice: Voice): Words {
  if (dailyRates === undefined) return '';
  return join(counted(dailyRates, 'дневная ставка').in(wanted), lead('по ', money(dailyRate, 'accusative', voice)));
}

/** «штраф в размере 500 000 тенге», «конфискация имущества на сумму 1 000 000 тенге». */
function sum(given: Sanction, voice: Voice): Words {
  if (given.kind !== 'fine') return lead('на сумму ', sumIn(given, 'accusative', voice));
  const due = sumIn(given, 'genitive', voice);
  if (due === '') return lead('в размере ', inDailyRates(given, 'genitive', voice));
  return prose`в размере ${due}${lead(' (', inDailyRates(given, 'nominative', voice), ')')}`;
}

const isInstitution = /^(?:учреждени|колони|тюрьм|лагер)/iu;

/** Where and how it is served: «с отбыванием наказания в колонии общего режима». */
function served({ facility, regime }: Sanction, voice: Voice): Words {
  const where = after('в', body(facility, voice), 'prepositional');
  const how = regime === undefined ? undefined : regimeOf(regime, voice);
  const under =
    how === undefined
      ? ''
      : has(how.in('nominative'), isInstitution)
        ? after('в', how, 'prepositional')
        : after('в условиях', how, 'genitive');
  return lead('с отбыванием наказания ', join(where, under));
}

/** «ограничение свободы» in marks where the court called it so; another name behind the kind: смертная казнь («кисас»). */
function nameOf(given: Sanction, voice: Voice): Noun {
  const kind = sanctionNoun(given, voice);
  if (given.label === undefined) return kind;
  const label = noun(given.label, voice);
  const name = label.in('nominative');
  if (areOfSameWords(name, kind.in('nominative'))) return around(label, quote);
  return around(kind, (form) => prose`${form} (${quote(name)})`);
}

const isForLife = ({ kind, label, term: length }: Sanction): boolean =>
  kind === 'imprisonment' && label === undefined && length?.life === true;

/** «пожизненное лишение свободы», where the court gave it no name of its own. */
const lifeImprisonment = ({ term: length }: Sanction): Noun =>
  around(own('пожизненное лишение свободы'), (form) => stated(plainText(form), length && originOf(length)));

/** What was served already, counted as the sanction is: «2 суток» of an arrest. */
const asServed = ({ credited, kind }: Sanction): Words =>
  credited === undefined ? '' : inDays(credited, kind) || term(credited, 'nominative');

/** What somebody was sentenced to: «лишение свободы сроком на 3 года условно с испытательным сроком 2 года». */
export function sanction(given: Sanction, voice: Voice): Noun {
  const rest = join(
    sum(given, voice),
    isForLife(given) ? '' : forTerm(given.term, given.kind),
    given.suspended === true ? 'условно' : '',
    lead('с испытательным сроком ', term(given.probation, 'nominative')),
    lead('с зачетом ранее отбытого срока (', asServed(given), ')'),
    served(given, voice),
    given.kind === 'suspension-of-outlet' ? '' : join(lead('с ', date(given.start)), beside('до', dueEndOf(given))),
  );
  return around(isForLife(given) ? lifeImprisonment(given) : nameOf(given, voice), (form) => join(form, rest));
}

const servedHow = {
  concurrent: 'с одновременным отбыванием этих наказаний',
  consecutive: 'с последовательным отбыванием этих наказаний',
  alternative: '',
} as const;

/** A sanction, or several that stand in one relation: «лишение свободы сроком на 6 месяцев или штраф». */
function partOf(part: SanctionPart, voice: Voice): Noun | undefined {
  if (!isRun(part)) return sanction(part, voice);
  const all = together(part.parts, part.relation === 'alternative' ? 'или' : 'и', voice);
  return all && around(all, (form) => join(form, servedHow[part.relation]));
}

/** The same sanction laid several times is said once. */
function together(parts: readonly SanctionPart[], word: Conjunction, voice: Voice): Noun | undefined {
  const alike = groupBy(
    parts.flatMap((part) => partOf(part, voice) ?? []),
    (one) => plainText(one.in('nominative')),
  );
  return listed(
    [...alike.values()].flatMap((some) => some.slice(0, 1).map((one) => repeated(one, some.length))),
    word,
  );
}

/** Several sanctions as one noun: «лишение свободы сроком на 7 лет и конфискация имущества». */
export const sanctions = (given: readonly Sanction[], voice: Voice): Noun | undefined =>
  together(sanctionRuns(given), 'и', voice);

/** «2 наказания в виде лишения свободы сроком на 10 лет каждое»: the same sanction laid more than once. */
function repeated(one: Noun, times: number): Noun {
  if (times < 2) return one;
  const several = counted(times, 'наказание');
  return around(several, (form) => prose`${form} в виде ${one.in('genitive')} каждое`);
}

/** What is laid under one law alone, whatever proceeding is recorded or none. */
export function lawOf(given: readonly Sanction[], law: Law): Law {
  if (given.some(({ kind }) => kind === 'imprisonment' || kind === 'death')) return 'criminal';
  return given.some(({ kind }) => kind === 'administrative-arrest') ? 'administrative' : law;
}

/** «к лишению свободы сроком на 3 года» behind «приговорена»; «административному аресту» behind «подвергнута». */
export function penalty(given: readonly Sanction[], law: Law, voice: Voice): Words {
  const all = sanctions(given, voice);
  return lawOf(given, law) === 'criminal' ? after('к', all, 'dative') : (all?.in('dative') ?? '');
}

/** «на 35 000 рублей», behind «оштрафован»; nothing where fines are not all, or one is more than a sum of its own. */
function fineOf(given: readonly Sanction[], voice: Voice): { readonly sum: Words } | undefined {
  if (!areFines(given)) return undefined;
  const sums = given.map((one) => {
    const due = sumIn(one, 'accusative', voice);
    const rates = inDailyRates(one, due === '' ? 'accusative' : 'nominative', voice);
    return due === '' || rates === '' ? join(due, rates) : prose`${due} (${rates})`;
  });
  const areApart = unique(sums).length === sums.length && (sums.length === 1 || !sums.includes(''));
  return areApart ? { sum: lead('на ', list(sums)) } : undefined;
}

const verbs = { criminal: 'приговорен', administrative: 'подвергнут' } as const;

/** «приговорена», «подвергнута»: agrees with those on whom a penalty was laid. */
export const penalised = (law: Law, agrees: Agrees): string => passive(verbs[law], agrees);

/** «приговорена к лишению свободы сроком на 3 года», «подвергнута административному аресту», «оштрафована на …». */
export function sentenced(given: readonly Sanction[], law: Law, agrees: Agrees, voice: Voice): Words {
  const fine = law === 'administrative' ? fineOf(given, voice) : undefined;
  if (fine !== undefined) return join(passive('оштрафован', agrees), fine.sum);
  return lead(`${penalised(lawOf(given, law), agrees)} `, penalty(given, law, voice));
}

const arrests = new Set<unknown>(['administrative-arrest', 'solitary-confinement', 'fine']);

/** Whether one is «подвергнут» these; a fine may stand beside them. */
const areArrests = (given: readonly Sanction[]) => given.every(({ kind }) => arrests.has(kind));

/**
 * What was done to those punished outside a criminal trial: «Иванов был оштрафован судом на 500 рублей», «подвергнут
 * судом аресту», «приговорен судом к лишению свободы», «лишен статуса адвоката решением палаты», «Иванову назначено взыскание в виде выговора решением палаты».
 */
export function punished(given: readonly Sanction[], names: Noun, courts: readonly string[], voice: Voice): Words {
  const { agrees } = names;
  const court = bodies(courts, voice);
  const laid = sanctions(given, voice);
  if (laid === undefined) return '';
  const who = join(names.in('nominative'), past('был', agrees));
  const fine = fineOf(given, voice);
  if (fine !== undefined) return join(who, passive('оштрафован', agrees), court?.in('instrumental'), fine.sum);
  if (areArrests(given)) return join(who, passive('подвергнут', agrees), court?.in('instrumental'), laid.in('dative'));
  if (lawOf(given, 'administrative') === 'criminal')
    return join(who, passive('приговорен', agrees), court?.in('instrumental'), penalty(given, 'criminal', voice));
  const decided = lead('решением ', court?.in('genitive'));
  const loss = laid.in('nominative');
  if (given.length === 1 && has(loss, /^лишение (?!свободы)/u))
    return join(who, passive('лишен', agrees), replaced(loss, /^лишение /u, ''), decided);
  const what = given.every(({ kind }) => typeof kind === 'string') ? 'наказание' : 'взыскание';
  return join(names.in('dative'), `было назначено ${what} в виде`, laid.in('genitive'), decided);
}
