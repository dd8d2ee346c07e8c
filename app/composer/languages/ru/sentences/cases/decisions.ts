import type { CountsOf, DecisionMessages, Ordered } from '../../../../messages/decisions';
import type { Voice } from '../../../../voice/voice';
import { joinedBy, prose, type Words } from '../../../../words/words';
import { adjectiveIn } from '../../grammar/adjectives';
import { quote } from '../../grammar/prose';
import { join, lead, said } from '../../../../words/joining';
import { past, passive } from '../../grammar/verbs';
import { bodies } from '../../nouns/bodies';
import { event } from '../../nouns/happenings';
import { norms } from '../../nouns/law';
import { type Agrees, type Noun, own } from '../../nouns/noun';
import { byName, who, whoAll } from '../../nouns/parties';
import { noun } from '../../nouns/phrases';
import { after } from '../../nouns/prepositions';
import { opening } from '../../nouns/values';
import type { Phrases } from '../../../../voice/language';
import { ofCounts } from './charges';
import { ordered, orders } from './orders';
import { publishing } from '../expressions/publications';
import { lawOf, penalised, penalty, sanctions, sentenced } from './sanctions';

type Said =
  | 'conviction'
  | 'acquittal'
  | 'accusation'
  | 'groupTrial'
  | 'groupSentences'
  | 'alsoOrdered'
  | 'award'
  | 'punishment'
  | 'plea'
  | 'refusedPardon'
  | 'pardon'
  | 'decision';

/** «Медеуским районным судом»: who decided. */
export const byCourts = (courts: readonly string[], voice: Voice): Words =>
  bodies(courts, voice)?.in('instrumental') ?? '';

/** «был», «была», «было», «были». */
export const was = (agrees: Agrees): string => past('был', agrees);

/** «признана Медеуским районным судом виновной»: agrees with the convicted. */
function found(agrees: Agrees, court: Words): Words {
  const { text } = adjectiveIn('виновный', { ...agrees, case: 'instrumental' });
  return join(passive('признан', agrees), court, text);
}

/** «после того как она признала вину»: what went before, a clause in the past. */
export const afterThat = (clause: Words): Words => lead('после того как ', clause);

const decisionNouns = {
  verdict: { noun: 'приговор', done: 'вынесен' },
  judgment: { noun: 'решение', done: 'вынесен' },
  ruling: { noun: 'постановление', done: 'вынесен' },
  order: { noun: 'распоряжение', done: 'издан' },
  resolution: { noun: 'постановление', done: 'вынесен' },
  pardon: { noun: 'акт о помиловании', done: 'издан' },
  amnesty: { noun: 'акт об амнистии', done: 'издан' },
  enforcement: { noun: 'исполнительное действие', done: 'совершен' },
} as const;

/** The decision and how it comes about: «постановление», «вынесен». */
function issued(what: DecisionMessages['decision']['what'], voice: Voice): { what: Noun; done: string } {
  if (typeof what !== 'string') return { what: noun(what.other, voice), done: 'вынесен' };
  return { what: own(decisionNouns[what].noun), done: decisionNouns[what].done };
}

type Given = Pick<DecisionMessages['conviction'], 'date' | 'persons'>;

/** «3 мая 2012 года Иванов был …»: what was done to people on a day. Nothing where nobody is named. */
function done({ date, persons }: Given, voice: Voice, say: (agrees: Agrees) => Words): Words {
  const names = whoAll(persons, voice);
  if (names === undefined) return '';
  return join(opening(date), names.in('nominative'), was(names.agrees), say(names.agrees));
}

/** «(Иванов – в краже, Петрова – в поджоге)»: each with the accusations that are theirs. */
function ofEachOne(given: readonly CountsOf[], voice: Voice): Words {
  const each = given.map(({ persons, counts }) => {
    const names = byName(persons, voice)?.in('nominative') ?? '';
    return prose`${names} – ${ofCounts(counts, voice)}`;
  });
  return lead('(', joinedBy('; ', each), ')');
}

/** Whether exactly those whom the decision is about have to do what it orders. */
const isByAll = ({ by: obliged }: Ordered, persons: readonly string[]) =>
  obliged.length === persons.length && obliged.every((party) => persons.includes(party));

export const decisionPhrases: Pick<Phrases<keyof DecisionMessages>, Said> = {
  conviction: ({ date, courts, persons, counts, law, norms: cited, sanctions: given, similarity, before }, voice) => {
    const isSimilar = similarity !== undefined && !voice.isFirst(similarity);
    const time = join(opening(date), after('перед', event(before, voice), 'instrumental'));
    const names = persons.length === 1 ? who(persons[0], voice, isSimilar) : whoAll(persons, voice);
    if (names === undefined) return '';
    const { agrees } = names;
    const guilty = join(
      found(agrees, byCourts(courts, voice)),
      ofCounts(counts, voice),
      after('по', norms(cited, voice), 'dative'),
    );
    const predicates = joinedBy(' и ', said([guilty, sentenced(given, law, agrees, voice)]));
    return join(time, names.in('nominative'), isSimilar ? 'также' : '', was(agrees), predicates);
  },

  acquittal: (message, voice) =>
    done(message, voice, (agrees) =>
      join(
        passive('оправдан', agrees),
        byCourts(message.courts, voice),
        ofCounts(message.counts, voice, 'по обвинению'),
        ofEachOne(message.ofEach, voice),
      ),
    ),

  accusation: ({ persons, offence, wording }, voice) => {
    const names = whoAll(persons, voice);
    if (names === undefined) return '';
    const quoted = quote(voice.text(wording));
    if (offence === undefined) return prose`${names.in('dative')} вменялось следующее: ${quoted}`;
    const verb = past('обвинялся', names.agrees);
    return prose`${names.in('nominative')} ${verb} ${after('в', noun(offence, voice), 'prepositional')}: ${quoted}`;
  },

  groupTrial: ({ date, courts, persons, name, counts, ofEach }, voice) => {
    const known = name === undefined ? '' : prose`по делу, известному как ${quote(voice.text(name))},`;
    const names = whoAll(persons, voice);
    if (names === undefined) return '';
    const { agrees } = names;
    const accusations = join(ofCounts(counts, voice), ofEachOne(ofEach, voice));
    const guilty = join(found(agrees, byCourts(courts, voice)), accusations);
    return join(opening(date), known, names.in('nominative'), was(agrees), guilty);
  },

  groupSentences: ({ law: known, groups }, voice) => {
    const law = lawOf(
      groups.flatMap((group) => group.sanctions),
      known,
    );
    return joinedBy(
      '; ',
      said(
        groups.map(({ persons, sanctions: given }, place) => {
          const names = whoAll(persons, voice);
          const to = penalty(given, law, voice);
          if (names === undefined || to === '') return '';
          const link = place === 0 ? join(was(names.agrees), penalised(law, names.agrees)) : '–';
          return join(names.in('nominative'), link, to);
        }),
      ),
    );
  },

  alsoOrdered: ({ orders: given }, voice) => lead('суд также ', ordered(given, own('суд').agrees, voice)),

  award: ({ date, courts, persons, orders: given }, voice) => {
    const [first] = given;
    if (persons.length > 0 && first !== undefined && !given.every((one) => isByAll(one, persons))) {
      const about = after('по делу в отношении', whoAll(persons, voice), 'genitive');
      const decider = bodies(courts, voice) ?? own('суд');
      return join(opening(date), about, decider.in('nominative'), ordered(given, decider.agrees, voice));
    }
    const court = bodies(courts, voice);
    const names = whoAll(persons, voice);
    const due = orders(given, voice);
    if (names === undefined || due === '') return '';
    return court === undefined
      ? join(opening(date), after('на', names, 'accusative'), 'была возложена обязанность', due)
      : join(opening(date), court.in('nominative'), past('обязал', court.agrees), names.in('accusative'), due);
  },

  punishment: ({ date, courts, persons, sanctions: given, norms: cited, ground, following }, voice) => {
    const before = after('после', publishing(following, voice, persons), 'genitive');
    const names = whoAll(persons, voice);
    const court = byCourts(courts, voice);
    const laid = sanctions(given, voice);
    if (names === undefined || laid === undefined) return '';
    return join(
      opening(date),
      before,
      names.in('nominative'),
      was(names.agrees),
      passive('подвергнут', names.agrees),
      court,
      laid.in('dative'),
      ground === undefined ? '' : after('за', noun(ground, voice), 'accusative'),
      after('на основании', norms(cited, voice), 'genitive'),
    );
  },

  plea: ({ persons, plea }, voice) => {
    const names = whoAll(persons, voice);
    if (names === undefined) return '';
    const verb = past('признал', names.agrees);
    const answers = {
      admitted: prose`${verb} вину`,
      'partly-admitted': prose`частично ${verb} вину`,
      denied: prose`вину не ${verb}`,
    } as const;
    return join(names.in('nominative'), answers[plea]);
  },

  refusedPardon: ({ date, by, person, condition }, voice) => {
    const name = who(person, voice);
    if (name === undefined) return '';
    const offered = lead('предложенного ', byCourts(by, voice));
    const price = condition === undefined ? '' : after('в обмен на', noun(condition, voice), 'accusative');
    const how = offered === '' && price !== '' ? 'предложенного' : offered;
    return join(
      opening(date),
      name.in('nominative'),
      past('отказался', name.agrees),
      prose`от помилования${lead(', ', join(how, price))}`,
    );
  },

  pardon: (message, voice) =>
    done(message, voice, (agrees) => {
      const { grace, courts, after: reason } = message;
      const pardoned = join(
        passive(grace === 'pardon' ? 'помилован' : 'амнистирован', agrees),
        byCourts(courts, voice),
      );
      const then = reason === undefined ? '' : afterThat(voice.text(reason));
      return then === '' ? pardoned : prose`${pardoned}, ${then}`;
    }),

  decision: ({ date, courts, persons, what: kind, ground }, voice) => {
    const { what, done: way } = issued(kind, voice);
    return join(
      opening(date),
      byCourts(courts, voice),
      was(what.agrees),
      passive(way, what.agrees),
      what.in('nominative'),
      after('в отношении', whoAll(persons, voice), 'genitive'),
      ground === undefined ? '' : after('в связи с', noun(ground, voice), 'instrumental'),
    );
  },
};
