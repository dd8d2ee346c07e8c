import type { Act, ActKind } from '../../../../messages/coercion';
import type { Voice } from '../../../../voice/voice';
import { prose, type Words } from '../../../../words/words';
import { list } from '../../grammar/prose';
import { join, lead, said } from '../../../../words/joining';
import { type Agrees, passive } from '../../grammar/verbs';
import { deciders, officers } from '../../nouns/agents';
import { body } from '../../nouns/bodies';
import { normsWithTitles } from '../../nouns/law';
import { own } from '../../nouns/noun';
import { whoAll } from '../../nouns/parties';
import { noun, place } from '../../nouns/phrases';
import { after } from '../../nouns/prepositions';
import { accused, chargedWith } from './accused';
import { measure, reason } from './measures';

type Facts = Act['act'];

/** What follows «был» or «были», in one or more steps. */
type Predicate = (given: Act, agrees: Agrees, voice: Voice) => readonly Words[];

/** An agent that the act before has named is not named again. */
const agentsOf = ({ act, sameAgents }: Act, voice: Voice): Words =>
  sameAgents ? '' : (officers(act, voice)?.in('instrumental') ?? '');

/** «по решению Медеуского районного суда». */
const byOrder = ({ act, sameAgents }: Act, voice: Voice): Words =>
  sameAgents ? '' : after('по решению', deciders(act, voice), 'genitive');

const at = (act: Facts, voice: Voice): Words => (act.place === undefined ? '' : place(act.place, voice));

/** «на основании статьи 128 …». */
export const basis = ({ legalBasis }: Pick<Facts, 'legalBasis'>, voice: Voice): Words =>
  after('на основании', normsWithTitles(legalBasis, voice), 'genitive');

/** «без предъявления постановления и разъяснения причин». */
function formalities({ warrantShown, reasonsTold }: Facts): Words {
  const lacks = [
    warrantShown === 'no' ? 'предъявления постановления' : '',
    reasonsTold === 'no' ? 'разъяснения причин' : '',
  ];
  return lead('без ', list(lacks));
}

const into = ({ facility }: Facts, voice: Voice): Words => after('в', body(facility, voice), 'accusative');

const taken =
  (participle: string, what: (voice: Voice) => Words = () => ''): Predicate =>
  (given, agrees, voice) => {
    const { act, accusation } = given;
    return [
      join(
        act.firstTime === true ? 'впервые' : act.again === true ? 'вновь' : '',
        passive(participle, agrees),
        what(voice),
        agentsOf(given, voice),
        at(act, voice),
        accused(accusation, voice),
        basis(act, voice),
        formalities(act),
        reason(act, voice),
      ),
      chargedWith(accusation, agrees, voice),
      lead(`${passive('помещен', agrees)} `, into(act, voice)),
    ];
  };

const transferred: Predicate = (given, agrees, voice) => {
  const { act, later, isPlacing } = given;
  const from = later || isPlacing ? '' : after('из', body(act.facilityFrom, voice), 'genitive');
  const town = act.place === undefined || isPlacing ? undefined : noun(act.place, voice);
  const verb = passive(isPlacing ? 'помещен' : 'переведен', agrees);
  const where = join(into(act, voice), after('в', town, 'accusative'));
  return [join(later ? 'позднее' : '', verb, from, where, agentsOf(given, voice), reason(act, voice))];
};

const examined: Predicate = (given, agrees, voice) => {
  const where = join(after('в', body(given.act.facility, voice), 'prepositional'), at(given.act, voice));
  return [join(passive('подвергнут', agrees), 'психиатрической экспертизе', where, agentsOf(given, voice))];
};

/** How a person is under a measure of restraint, as what follows «был». */
const restraints = {
  'pledge-not-to-leave': ['отпущен', 'под'],
  'personal-surety': ['отпущен', 'под'],
  bail: ['освобожден', 'под'],
  'house-arrest': ['помещен', 'под'],
  custody: ['взят', 'под стражу'],
  none: ['отпущен', 'без меры пресечения'],
} as const;

const restrained: Predicate = (given, agrees, voice) => {
  const { act } = given;
  const order = byOrder(given, voice);
  const to = measure(act.measureTo, act.boundTo, voice);
  const kind = typeof act.measureTo === 'string' ? act.measureTo : undefined;
  const [participle, how] = kind === undefined ? ['подвергнут', ''] : restraints[kind];
  const isNamed = how === 'под' || how === '';
  const measured = how === '' ? (to ?? own('мера пресечения')).in('dative') : after('под', to, 'accusative');
  return [join(passive(participle, agrees), isNamed ? measured : how, order, reason(act, voice))];
};

const bailed: Predicate = (given, agrees, voice) => [
  join(passive('освобожден', agrees), 'под залог', byOrder(given, voice), reason(given.act, voice)),
];

/**
 * Each act as what follows «был». A person is «задержан» by the hand of the police; «арест» is what a court imposes, so
 * an arrest and a detention are called the same.
 */
const predicates: Readonly<Record<Extract<ActKind, string>, Predicate>> = {
  arrest: taken('задержан'),
  detention: taken('задержан'),
  questioning: taken('допрошен'),
  'restraint-set': restrained,
  bail: bailed,
  'psychiatric-examination': examined,
  transfer: transferred,
};

/** What was done, step by step, as what follows «был» or «были». */
export function predicate(given: Act, agrees: Agrees, voice: Voice): readonly Words[] {
  const { kind } = given.act;
  if (typeof kind === 'string') return said(predicates[kind](given, agrees, voice));
  const { other } = kind;
  return said(taken('подвергнут', () => noun(other, voice).in('dative'))(given, agrees, voice));
}

/** «в отношении Иванова была избрана мера пресечения в виде содержания под стражей»: said where it stands alone. */
export function restraintSet(given: Act, persons: readonly string[], voice: Voice): Words {
  const { act } = given;
  const by = deciders(act, voice)?.in('instrumental');
  const whom = after('в отношении', whoAll(persons, voice), 'genitive');
  const to = measure(act.measureTo, act.boundTo, voice);
  const set = act.measureTo === 'none' ? 'мера пресечения была отменена' : 'была избрана мера пресечения';
  return join(by, whom, prose`${set}${lead(' ', after('в виде', to, 'genitive'))}`, reason(act, voice));
}
