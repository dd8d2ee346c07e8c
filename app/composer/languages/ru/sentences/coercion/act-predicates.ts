import type { Act, ActKind } from '../../../../messages/coercion';
import type { Voice } from '../../../../voice/voice';
import { has, joinedBy, prose, type Words, unique } from '../../../../words/words';
import { list } from '../../grammar/prose';
import { join, lead, said } from '../../../../words/joining';
import { type Agrees, passive } from '../../grammar/verbs';
import { deciders, officers } from '../../nouns/agents';
import { body } from '../../nouns/bodies';
import { normsWithTitles } from '../../nouns/law';
import { type Noun, own } from '../../nouns/noun';
import { whoAll } from '../../nouns/parties';
import { noun, place, placeName } from '../../nouns/phrases';
import { after } from '../../nouns/prepositions';
import { accused, chargedWith } from '../judgments/accused';
import { isOnOthers } from './ill-treatment';
import { sittingOf } from './sitting';
import { bail, conditions, measure, reason } from './measures';
import { releaseReason } from './release-reasons';

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

/** «ему было предъявлено постановление и разъяснены причины»: behind what was done. */
export function kept(acts: readonly Act[], whom: Noun): Words {
  const isYes = (field: 'warrantShown' | 'reasonsTold') => acts.some(({ act }) => act[field] === 'yes');
  const parts = [
    isYes('warrantShown') ? 'было предъявлено постановление' : '',
    isYes('reasonsTold') ? 'были разъяснены причины' : '',
  ];
  return lead(prose`; ${whom.in('dative')} `, list(said(parts)));
}

/** «; его родственникам об этом не сообщили». */
export function relatives(acts: readonly Act[], whose: Words): Words {
  const told = acts.flatMap(({ act }) => act.relativesTold ?? []);
  const answers = unique(told.map((answer) => (answer === 'yes' ? 'об этом сообщили' : 'об этом не сообщили')));
  return lead(prose`; ${whose} `, joinedBy(', ', answers));
}

const into = ({ facility }: Facts, voice: Voice): Words => after('в', body(facility, voice), 'accusative');

const taken =
  (participle: string, what: (voice: Voice) => Words = () => ''): Predicate =>
  (given, agrees, voice) => {
    const { act, accusation, sitting } = given;
    return [
      join(
        act.firstTime === true ? 'впервые' : act.again === true ? 'вновь' : '',
        passive(participle, agrees),
        what(voice),
        agentsOf(given, voice),
        at(act, voice),
        sitting === undefined ? '' : sittingOf(sitting),
        accused(accusation, voice),
        basis(act, voice),
        formalities(act),
        reason(act, voice),
        conditions(act, voice, false),
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

/** «заключен под стражу по решению Медеуского районного суда». */
const committed: Predicate = (given, agrees, voice) => {
  const { act, accusation } = given;
  const done = join(
    act.again === true ? 'вновь' : '',
    passive('заключен', agrees),
    'под стражу',
    byOrder(given, voice),
    at(act, voice),
    accused(accusation, voice),
    basis(act, voice),
    formalities(act),
    reason(act, voice),
    conditions(act, voice, false),
  );
  return [done, chargedWith(accusation, agrees, voice), lead(`${passive('помещен', agrees)} `, into(act, voice))];
};

/** How a person is under a measure of restraint, as what follows «был». */
const restraints = {
  'pledge-not-to-leave': ['отпущен', 'под'],
  undertaking: ['отпущен', 'под'],
  'personal-surety': ['отпущен', 'под'],
  bail: ['освобожден', 'под'],
  'house-arrest': ['помещен', 'под'],
  custody: ['взят', 'под стражу'],
  none: ['отпущен', 'без меры пресечения'],
} as const;

/** Why: by the reason of the measure, and by that of the release that it is. */
const whyReleased = ({ act, release }: Act, voice: Voice): Words =>
  join(reason(act, voice), release === undefined ? '' : releaseReason(release, voice));

const restrained: Predicate = (given, agrees, voice) => {
  const { act } = given;
  const order = byOrder(given, voice);
  const to = measure(act, voice);
  const kind = typeof act.measureTo === 'string' ? act.measureTo : undefined;
  const [participle, how] = kind === undefined ? ['подвергнут', ''] : restraints[kind];
  const isNamed = how === 'под' || how === '';
  const measured = how === '' ? (to ?? own('мера пресечения')).in('dative') : after('под', to, 'accusative');
  const terms = isNamed ? '' : conditions(act, voice);
  return [join(passive(participle, agrees), isNamed ? measured : how, terms, order, whyReleased(given, voice))];
};

const bailed: Predicate = (given, agrees, voice) => {
  const { act } = given;
  const on = after('под', bail(act, voice), 'accusative');
  const terms = conditions(act, voice, true);
  return [join(passive('освобожден', agrees), on, terms, byOrder(given, voice), whyReleased(given, voice))];
};

/** «выдан в Руританию»: from where to where. */
const sent =
  (participle: string): Predicate =>
  (given, agrees, voice) => {
    const { act } = given;
    const from = after('из', body(act.facilityFrom, voice), 'genitive');
    const where = act.place === undefined ? '' : voice.text(act.place);
    const hasPreposition = has(where, /^(?:в|во|на|из|через|к) /iu);
    const to =
      act.place === undefined || hasPreposition ? where : after('в', placeName(act.place, voice), 'accusative');
    return [join(passive(participle, agrees), from, to, agentsOf(given, voice), basis(act, voice), reason(act, voice))];
  };

const treated: Predicate = (given, agrees, voice) => {
  const { act } = given;
  const where = into(act, voice);
  const order = join(byOrder(given, voice), basis(act, voice), reason(act, voice));
  return [join(passive('направлен', agrees), 'на принудительное лечение', where, conditions(act, voice, false), order)];
};

const frozen: Predicate = (given, agrees, voice) => {
  const { object } = given.act;
  const what = object === undefined ? own('активы') : noun(object, voice);
  return taken('подвергнут', () => prose`замораживанию ${what.in('genitive')}`)(given, agrees, voice);
};

/**
 * Each act as what follows «был». A person is «задержан» by the hand of the police; «арест» is what a court imposes, so
 * an arrest and a detention are called the same where no court or prosecutor ordered them.
 */
const predicates: Readonly<Record<Extract<ActKind, string>, Predicate>> = {
  arrest: (given, agrees, voice) => (given.isCommittal ? committed : taken('задержан'))(given, agrees, voice),
  detention: taken('задержан'),
  questioning: taken('допрошен'),
  'restraint-set': restrained,
  bail: bailed,
  'psychiatric-examination': examined,
  transfer: transferred,
  'travel-ban': taken('ограничен', () => 'в праве на выезд'),
  'asset-freeze': frozen,
  'enforced-disappearance': taken('подвергнут', () => 'насильственному исчезновению'),
  'compulsory-treatment': treated,
  extradition: sent('выдан'),
  deportation: sent('депортирован'),
  'prisoner-exchange': taken('передан', () => 'в порядке обмена заключенными'),
  conscription: taken('призван', () => 'на военную службу'),
  deployment: sent('направлен'),
  disbarment: taken('лишен', () => 'статуса адвоката'),
};

/** What was done, step by step, as what follows «был» or «были». */
export function predicate(given: Act, agrees: Agrees, voice: Voice): readonly Words[] {
  const { kind } = given.act;
  if (typeof kind === 'string') return said(predicates[kind](given, agrees, voice));
  const { other } = kind;
  if (isOnOthers(voice.text(other))) return [];
  return said(taken('подвергнут', () => noun(other, voice).in('dative'))(given, agrees, voice));
}

/** «в отношении Иванова была избрана мера пресечения в виде содержания под стражей»: said where it stands alone. */
export function restraintSet(given: Act, persons: readonly string[], voice: Voice): Words {
  const { act } = given;
  const by = deciders(act, voice)?.in('instrumental');
  const whom = after('в отношении', whoAll(persons, voice), 'genitive');
  const to = measure(act, voice);
  const set = act.measureTo === 'none' ? 'мера пресечения была отменена' : 'была избрана мера пресечения';
  return join(by, whom, prose`${set}${lead(' ', after('в виде', to, 'genitive'))}`, reason(act, voice));
}
