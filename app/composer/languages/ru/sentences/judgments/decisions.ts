import type { CountsOf, DecisionMessages, Ordered } from '../../../../messages/decisions';
import type { Voice } from '../../../../voice/voice';
import { joinedBy, prose, type Words } from '../../../../words/words';
import { adjectiveIn } from '../../grammar/declension/adjectives';
import { quote } from '../../grammar/prose';
import { join, lead, said } from '../../../../words/joining';
import { past, passive } from '../../grammar/verbs';
import { bodies } from '../../nouns/bodies';
import { event } from '../../nouns/happenings';
import { norms } from '../../nouns/law';
import { type Agrees, own } from '../../nouns/noun';
import { byName, who, whoAll } from '../../nouns/parties';
import { noun } from '../../nouns/phrases';
import { after } from '../../nouns/prepositions';
import { afterThat, circumstances, clausesOf, onGround } from '../../nouns/reasons';
import { opening } from '../../nouns/values';
import type { Phrases } from '../../../../voice/language';
import { ofCounts } from './charges';
import { furtherDecision } from './further-decision';
import { ordered, orders } from './orders';
import { publishing } from '../expressions/publications';
import { lawOf, penalised, penalty, punished, sentenced } from './sanctions';

type Said =
  | 'conviction'
  | 'acquittal'
  | 'accusation'
  | 'groupTrial'
  | 'groupSentences'
  | 'alsoOrdered'
  | 'award'
  | 'punishment'
  | 'pardon'
  | 'decision'
  | 'holding';

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

type Given = Pick<DecisionMessages['pardon'], 'date' | 'persons' | 'after'>;

/** «3 мая 2012 года Иванов был …»: what was done to people on a day. Nothing where nobody is named. */
function done(given: Given, voice: Voice, say: (agrees: Agrees) => Words): Words {
  const time = circumstances(given, voice);
  const names = whoAll(given.persons, voice);
  if (names === undefined) return '';
  return join(time, names.in('nominative'), was(names.agrees), say(names.agrees));
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

/** A court, or a body of which nobody recorded what it is. */
const isCourt = (id: string, voice: Voice) => (voice.file.find('body', id)?.kind ?? 'court') === 'court';

export const decisionPhrases: Pick<Phrases<keyof DecisionMessages>, Said> = {
  conviction: (message, voice) => {
    const { courts, persons, counts, law, norms: cited, ground, sanctions: given, similarity, before } = message;
    const isSimilar = similarity !== undefined && !voice.isFirst(similarity);
    const time = join(circumstances(message, voice), after('перед', event(before, voice), 'instrumental'));
    const names = persons.length === 1 ? who(persons[0], voice, isSimilar) : whoAll(persons, voice);
    if (names === undefined) return '';
    const { agrees } = names;
    const guilty = join(
      found(agrees, byCourts(courts, voice)),
      ofCounts(counts, voice),
      after('по', norms(cited, voice), 'dative'),
      onGround(ground, voice),
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
        onGround(message.ground, voice),
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

  groupTrial: (message, voice) => {
    const { courts, persons, name, counts, ofEach, ground } = message;
    const time = circumstances(message, voice);
    const known = name === undefined ? '' : prose`по делу, известному как ${quote(voice.text(name))},`;
    const names = whoAll(persons, voice);
    if (names === undefined) return '';
    const { agrees } = names;
    const accusations = join(ofCounts(counts, voice), ofEachOne(ofEach, voice), onGround(ground, voice));
    const guilty = join(found(agrees, byCourts(courts, voice)), accusations);
    return join(time, known, names.in('nominative'), was(agrees), guilty);
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
          const names = place === 0 ? whoAll(persons, voice) : byName(persons, voice);
          const to = penalty(given, law, voice);
          if (names === undefined || to === '') return '';
          const link = place === 0 ? join(was(names.agrees), penalised(law, names.agrees)) : '–';
          return join(names.in('nominative'), link, to);
        }),
      ),
    );
  },

  alsoOrdered: ({ orders: given }, voice) => lead('суд также ', ordered(given, own('суд').agrees, voice)),

  award: (message, voice) => {
    const { courts, persons, orders: given, ground } = message;
    const time = circumstances(message, voice);
    const reason = onGround(ground, voice);
    const [first] = given;
    if (persons.length > 0 && first !== undefined && !given.every((one) => isByAll(one, persons))) {
      const about = after('по делу в отношении', whoAll(persons, voice), 'genitive');
      const decider = bodies(courts, voice) ?? own('суд');
      return join(time, about, reason, decider.in('nominative'), ordered(given, decider.agrees, voice));
    }
    const court = bodies(courts, voice);
    const names = whoAll(persons, voice);
    const due = orders(given, voice);
    if (names === undefined || due === '') return '';
    return court === undefined
      ? join(time, reason, after('на', names, 'accusative'), 'была возложена обязанность', due)
      : join(time, reason, court.in('nominative'), past('обязал', court.agrees), names.in('accusative'), due);
  },

  punishment: (message, voice) => {
    const { courts, persons, sanctions: given, norms: cited, ground, following } = message;
    const time = circumstances(message, voice);
    const before = after('после', publishing(following, voice, persons), 'genitive');
    const names = whoAll(persons, voice);
    const done = names === undefined ? '' : punished(given, names, courts, voice);
    if (done === '') return '';
    return join(
      time,
      before,
      done,
      ground === undefined ? '' : after('за', noun(ground, voice), 'accusative'),
      after('на основании', norms(cited, voice), 'genitive'),
    );
  },

  pardon: (message, voice) => {
    const { grace, courts, persons, after: reason, ground, outcome } = message;
    const why = join(byCourts(courts, voice), onGround(ground, voice));
    if (outcome !== undefined) {
      const granted = grace === 'pardon' ? 'был издан акт о помиловании' : 'была применена амнистия';
      const whom = after('в отношении', whoAll(persons, voice), 'genitive');
      const said = join(opening(message.date), why, whom, granted);
      return whom === '' ? '' : prose`${said}${lead(', ', afterThat(reason, voice))}: ${voice.text(outcome)}`;
    }
    return done({ ...message, after: undefined }, voice, (agrees) => {
      const pardoned = join(passive(grace === 'pardon' ? 'помилован' : 'амнистирован', agrees), why);
      return prose`${pardoned}${lead(', ', afterThat(reason, voice))}`;
    });
  },

  decision: furtherDecision,

  holding: ({ courts, held }, voice) => {
    const decider = courts.every((id) => isCourt(id, voice)) ? own('суд') : (bodies(courts, voice) ?? own('суд'));
    return join(decider.in('nominative'), prose`${past('указал', decider.agrees)}, ${clausesOf(held, voice)}`);
  },
};
