import type { CoercionMessages } from '../../../../messages/coercion';
import type { Voice } from '../../../../voice/voice';
import { joinedBy, prose, type Words } from '../../../../words/words';
import { quote } from '../../grammar/prose';
import { join, lead } from '../../../../words/joining';
import { passive, past } from '../../grammar/verbs';
import { deciders } from '../../nouns/agents';
import { body } from '../../nouns/bodies';
import { own } from '../../nouns/noun';
import { byName, they, whoAll, whose } from '../../nouns/parties';
import { after } from '../../nouns/prepositions';
import { hasLasted } from '../../../../voice/lasted';
import { opening, when } from '../../nouns/values';
import type { Phrases } from '../../../../voice/language';
import { inConnection } from '../judgments/accused';
import { kept, predicate, relatives, restraintSet } from './act-predicates';
import { offences, ofCounts } from '../judgments/charges';
import { itemsOf } from './taken';
import { measure, measureNoun, reason } from './measures';

type Charged = CoercionMessages['charged'];

/** Steps with one subject: «задержан …, помещен в … и позднее переведен в …». Commas within them stay as they are. */
function chain(steps: readonly Words[]): Words {
  const last = steps.at(-1) ?? '';
  return steps.length < 2 ? last : prose`${joinedBy(', ', steps.slice(0, -1))} и ${last}`;
}

/** «: «умышленные действия …»»: the words of the papers, behind the article that they stand under. */
const inWords = ({ wording }: Charged['accusation'], before: string, voice: Voice): Words =>
  wording === undefined ? '' : prose`${before}: ${quote(voice.text(wording))}`;

/** «обвинение в отношении Ивановой было переквалифицировано на часть 1 статьи 174 …». */
function requalified({ date, by, persons, accusation, from }: Charged, voice: Voice): Words {
  const former = join('обвинение', ofCounts(from, voice));
  const whom = after('в отношении', whoAll(persons, voice), 'genitive');
  const agent = body(by, voice)?.in('instrumental');
  const as = after('на', offences(accusation.counts, voice), 'accusative');
  const changed = join(opening(date), former, whom, 'было переквалифицировано', agent, as);
  return prose`${changed}${inWords(accusation, '', voice)}`;
}

/** «Иванову было предъявлено обвинение», «Иванов был признан подозреваемым», «Иванов был предан суду». */
function accusedAs({ persons, accusation }: Charged, voice: Voice): Words {
  const whom = whoAll(persons, voice);
  if (whom === undefined) return '';
  const { stage, counts } = accusation;
  if (stage === 'charge') return join(whom.in('dative'), 'было предъявлено обвинение', ofCounts(counts, voice));
  const { agrees } = whom;
  const was = past('был', agrees);
  if (stage === 'indictment')
    return join(whom.in('nominative'), was, passive('предан', agrees), 'суду', ofCounts(counts, voice, 'по обвинению'));
  const suspected = agrees.number === 'plural' ? 'подозреваемыми' : suspect[agrees.gender];
  return join(whom.in('nominative'), was, passive('признан', agrees), suspected, ofCounts(counts, voice));
}

const suspect = { masculine: 'подозреваемым', neuter: 'подозреваемым', feminine: 'подозреваемой' } as const;

/** «; впоследствии обвинение было снято», «; по этому обвинению она была оправдана». */
function ended({ outcome, persons }: Charged, voice: Voice): Words {
  if (outcome === undefined) return '';
  if (outcome === 'dropped') return '; впоследствии обвинение было снято';
  const them = whoAll(persons, voice);
  if (them === undefined) return '';
  const { agrees } = them;
  return prose`; по этому обвинению ${them.in('nominative')} ${past('был', agrees)} ${passive('оправдан', agrees)}`;
}

/**
 * What was shown and told to them, and to their relatives: by name where people did it who could be meant, too, and
 * where nobody recorded whether it is he or she.
 */
function around({ acts, persons, hasOthers }: Acts, voice: Voice): Words {
  if (!acts.some(({ act }) => act.relativesTold ?? act.warrantShown ?? act.reasonsTold)) return '';
  const isHeOrShe = persons.length > 1 || voice.file.find('party', persons[0])?.gender !== undefined;
  const isPlain = !hasOthers && isHeOrShe;
  const whom = isPlain ? they(persons, voice) : (byName(persons, voice) ?? they(persons, voice));
  const owner = isPlain ? prose`${whose(persons, voice)} родственникам` : prose`родственникам ${whom.in('genitive')}`;
  return prose`${kept(acts, whom)}${relatives(acts, owner)}`;
}

type Acts = CoercionMessages['acts'];

/** «; изъяты телефон и две книги»: what was taken with them. */
function takenFrom({ acts }: Acts, voice: Voice): Words {
  const taken = itemsOf({ itemsTaken: acts.flatMap(({ act }) => act.itemsTaken ?? []) }, voice);
  return taken === undefined ? '' : prose`; ${passive('изъят', taken.agrees)} ${taken.noun.in('nominative')}`;
}

export const actPhrases: Pick<Phrases<keyof CoercionMessages>, 'acts' | 'charged' | 'restraintChanged'> = {
  acts: (message, voice) => {
    const { date, persons, acts, sameDay } = message;
    const [only, second] = acts;
    if (persons.length === 0 || only === undefined) return '';
    const time = sameDay ? 'в тот же день' : hasLasted(message) ? when(date) : opening(date);
    if (second === undefined && only.act.kind === 'restraint-set' && only.release === undefined)
      return prose`${join(time, restraintSet(only, persons, voice))}${around(message, voice)}`;
    const names = whoAll(persons, voice);
    if (names === undefined) return '';
    const { agrees } = names;
    const subject = names.in('nominative');
    const steps = acts.flatMap((given) => predicate(given, agrees, voice));
    if (steps.length === 0) return '';
    const then = acts.at(-1)?.act.afterwards;
    const after = lead('и ', then === undefined ? '' : voice.text(then));
    return prose`${join(time, subject, past('был', agrees), chain(steps), after)}${around(message, voice)}${takenFrom(message, voice)}`;
  },

  charged: (message, voice) => {
    const { date, by, persons, accusation, afterConvictionOf } = message;
    if (persons.length === 0) return '';
    if (message.requalified) return requalified(message, voice);
    const since = lead(
      'после вступления в законную силу приговора ',
      after('в отношении', whoAll(afterConvictionOf, voice), 'genitive'),
    );
    const agent = body(by, voice)?.in('instrumental');
    const hasOffence = accusation.counts.some(({ offence }) => offence !== undefined);
    const what = accusedAs(message, voice);
    if (what === '') return '';
    const events = inConnection(accusation.events, voice);
    const wording = inWords(accusation, hasOffence ? ', в формулировке обвинения' : '', voice);
    return prose`${join(opening(date), since, agent, what, events)}${wording}${ended(message, voice)}`;
  },

  restraintChanged: ({ act }, voice) => {
    const { measureFrom, measureTo } = act;
    const by = deciders(act, voice)?.in('instrumental');
    const whom = after('в отношении', whoAll(act.persons, voice), 'genitive');
    const from = measureNoun(measureFrom, voice);
    const to = measure(act, voice);
    const subject = own('мера пресечения').in('nominative');
    const what =
      to === undefined
        ? join(
            subject,
            after('в виде', from, 'genitive'),
            whom,
            measureTo === 'none' ? 'была отменена' : 'была изменена',
          )
        : join(subject, whom, 'была изменена', after('с', from, 'genitive'), after('на', to, 'accusative'));
    return join(opening(act.date), by, what, reason(act, voice));
  },
};
