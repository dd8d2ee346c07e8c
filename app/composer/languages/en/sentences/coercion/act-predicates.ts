import type { Act, ActKind, Agents } from '../../../../messages/coercion';
import type { Voice } from '../../../../voice/voice';
import { bodies, body } from '../../nouns/bodies';
import { whoAll } from '../../nouns/names';
import { isPluralNoun } from '../../grammar/agreement';
import { place } from '../../grammar/nouns';
import { bail, bounds, conditions, measure, measureNoun } from './measures';
import { releaseReason } from './release-reasons';
import { isOnOthers, undergone } from '../../grammar/undergone';
import { list } from '../../grammar/prose';
import { join, lead, said, softComma } from '../../../../words/joining';
import { accused, chargedWith } from '../judgments/accused';
import { normsWithTitles } from '../judgments/charges';
import { sittingOf } from './sitting';
import { has, prose, replaced, type Words } from '../../../../words/words';
import type { CoerciveAct } from '../../../../case-file/records';

/** By whom it was done. */
export function agents({ by, byParties }: Agents, voice: Voice): Words {
  return lead('by ', list([bodies(by, voice), whoAll(byParties, voice, 'object')].filter((part) => part !== '')));
}

type Facts = Act['act'];

const at = (act: Facts, voice: Voice) => (act.place === undefined ? '' : place(voice.text(act.place)));
/** A place with a clause of its own would draw the law into it: "the house where she lived under Article 5". */
const hasClause = ({ place: where }: Facts, voice: Voice): boolean =>
  where !== undefined && has(voice.text(where), / (?:where|which|who|that|when|while) /u);

const inFacility = (act: Facts, voice: Voice, verb: string) => lead(`${verb} `, body(act.facility, voice));

export const reason = ({ statedReason }: Pick<CoerciveAct, 'statedReason'>, voice: Voice) =>
  statedReason === undefined ? '' : prose`on the stated ground of ${voice.text(statedReason)}`;

export const basis = ({ legalBasis }: Pick<CoerciveAct, 'legalBasis'>, voice: Voice) =>
  lead('under ', normsWithTitles(legalBasis ?? [], voice));

function formalities({ warrantShown, reasonsTold }: Facts): Words {
  const lacks = [
    warrantShown === 'no' ? 'being shown a warrant' : '',
    reasonsTold === 'no' ? 'being told the reasons' : '',
  ];
  return lead(', without ', list(said(lacks), 'or'), softComma);
}

/** `shown a warrant`, `told the reasons`: what follows "was" as well. */
const kept = ({ warrantShown, reasonsTold }: Facts): readonly Words[] => [
  warrantShown === 'yes' ? 'shown a warrant' : '',
  reasonsTold === 'yes' ? 'told the reasons' : '',
];

/** What follows "was" or "were", in one or more steps. */
type Predicate = (given: Act, voice: Voice) => readonly Words[];

/** What was done and kept, then what was lacking, so that a lack never takes in what was kept. */
const withFormalities = (done: Words, act: Facts): readonly Words[] => {
  const steps = said([done, ...kept(act)]);
  const last = steps.at(-1) ?? '';
  return [...steps.slice(0, -1), prose`${last}${formalities(act)}`];
};

const taken =
  (verb: Words): Predicate =>
  ({ act, accusation, sameAgents, sitting }, voice) => {
    const done = join(
      verb,
      act.firstTime === true ? 'for the first time' : act.again === true ? 'again' : '',
      agentsOf({ act, sameAgents }, voice),
      hasClause(act, voice) ? basis(act, voice) : at(act, voice),
      sitting === undefined ? '' : sittingOf('questioning', sitting),
      accused(accusation, voice),
      hasClause(act, voice) ? at(act, voice) : basis(act, voice),
      reason(act, voice),
    );
    return [
      ...withFormalities(prose`${done}${conditions(act, voice)}`, act),
      sitting?.counselPresence === 'refused' ? 'denied the presence of counsel' : '',
      chargedWith(accusation, voice),
      act.facility === undefined ? '' : inFacility(act, voice, 'placed in'),
    ];
  };

/** An agent that the act before has named is not named again. */
const agentsOf = ({ act, sameAgents }: Pick<Act, 'act' | 'sameAgents'>, voice: Voice) =>
  sameAgents ? '' : agents(act, voice);

const transferred: Predicate = ({ act, later, sameAgents, isPlacing }, voice) => {
  const where = isPlacing
    ? inFacility(act, voice, 'in')
    : join(inFacility(act, voice, 'to'), act.place === undefined ? '' : prose`to ${voice.text(act.place)}`);
  const left = later || isPlacing ? '' : lead('from ', body(act.facilityFrom, voice));
  const verb = join(later ? 'later' : '', isPlacing ? 'placed' : 'transferred');
  return [join(verb, left, where, agentsOf({ act, sameAgents }, voice), reason(act, voice))];
};

const examined: Predicate = (given, voice) => {
  const { act } = given;
  const where = join(lead('in ', body(act.facility, voice)), at(act, voice));
  return [join('subjected to a psychiatric examination', where, agentsOf(given, voice))];
};

/** Why somebody was released under a measure: by the reason of the measure, and by that of the release that it is. */
const whyReleased = ({ act, release }: Act, voice: Voice): Words =>
  join(reason(act, voice), release === undefined ? '' : releaseReason(release, voice));

/** `released on bail of USD 50,000, subject to two sureties, and bound not to leave the city`. */
const bailed: Predicate = (given, voice) => {
  const { act } = given;
  const said = join('released on', bail(act, voice), agentsOf(given, voice), whyReleased(given, voice));
  return [prose`${said}${conditions(act, voice)}`, bounds(act, voice)];
};

const restrained: Predicate = (given, voice) => {
  const { act } = given;
  const { measureTo } = act;
  if (measureTo === 'pledge-not-to-leave')
    return [join('made', agentsOf(given, voice), 'to give', measure(act, voice))];
  const order = replaced(agentsOf(given, voice), /^by /u, 'by order of ');
  if (measureTo === 'none') return [join('freed of any measure of restraint', order, reason(act, voice))];
  if (measureTo === 'bail' || measureTo === 'personal-surety' || measureTo === 'undertaking') {
    const on = measureTo === 'bail' ? bail(act, voice) : measureNoun(measureTo, voice);
    return [
      prose`${join('released on', on, order, whyReleased(given, voice))}${conditions(act, voice)}`,
      bounds(act, voice),
    ];
  }
  const isHolding = measureTo === 'house-arrest' || measureTo === 'custody';
  const boundTo = isHolding ? act.boundTo : undefined;
  const to = measure({ ...withoutTerms, measureTo, boundTo }, voice) || 'a measure of restraint';
  const said = join('placed', measureTo === 'custody' ? 'in' : 'under', to, order, reason(act, voice));
  return [prose`${said}${conditions(act, voice)}`, bounds(act, voice)];
};

const withoutTerms = { conditions: undefined, until: undefined, fine: undefined };

/** `extradited to Ruritania by the Ministry of Justice`. */
const sent =
  (verb: string): Predicate =>
  (given, voice) => {
    const { act } = given;
    const from = lead('from ', body(act.facilityFrom, voice));
    const where = act.place === undefined ? '' : voice.text(act.place);
    const to = has(where, /^(?:to|from|via|across|into|over) /u) ? where : lead('to ', where);
    return [join(verb, from, to, agentsOf(given, voice), basis(act, voice), reason(act, voice))];
  };

const treated: Predicate = (given, voice) => {
  const { act } = given;
  const where = inFacility(act, voice, 'in');
  const said = join(
    'placed under compulsory treatment',
    where,
    agentsOf(given, voice),
    basis(act, voice),
    reason(act, voice),
  );
  return [prose`${said}${conditions(act, voice)}`];
};

const freeze = ({ object }: Facts, voice: Voice) =>
  prose`a freeze of ${object === undefined ? 'assets' : voice.text(object)}`;

const frozen: Predicate = (given, voice) => taken(prose`subjected to ${freeze(given.act, voice)}`)(given, voice);

/** A measure that lasted, as what follows "was": `under a travel ban imposed by the Ministry`. */
export const underMeasure: Predicate = (given, voice) => {
  const { act, sameAgents } = given;
  const isImposed = !sameAgents && (act.by ?? act.byParties) !== undefined;
  const measured = act.kind === 'asset-freeze' ? freeze(act, voice) : 'a travel ban';
  return taken(join('under', measured, isImposed ? 'imposed' : ''))(given, voice);
};

/** Each act as what follows "was" or "were". */
const predicates: Readonly<Record<Extract<ActKind, string>, Predicate>> = {
  arrest: taken('arrested'),
  detention: taken('detained'),
  questioning: taken('questioned'),
  'restraint-set': restrained,
  bail: bailed,
  'psychiatric-examination': examined,
  transfer: transferred,
  'travel-ban': taken('placed under a travel ban'),
  'asset-freeze': frozen,
  'enforced-disappearance': taken('forcibly disappeared'),
  'compulsory-treatment': treated,
  extradition: sent('extradited'),
  deportation: sent('deported'),
  'prisoner-exchange': taken('handed over in an exchange of prisoners'),
  conscription: taken('conscripted'),
  deployment: sent('deployed'),
  disbarment: taken('disbarred'),
};

/** What was done, step by step, as what follows "was" or "were". */
export function predicate(given: Act, voice: Voice): readonly Words[] {
  const { kind } = given.act;
  if (typeof kind === 'string') return predicates[kind](given, voice);
  const words = voice.text(kind.other);
  return isOnOthers(words) ? [] : taken(undergone(words))(given, voice);
}

/** What was taken, as a noun phrase and the verb that agrees with it. */
export function items(
  { itemsTaken = [] }: Pick<CoerciveAct, 'itemsTaken'>,
  voice: Voice,
): { noun: Words; was: string } {
  const given = itemsTaken.map((item) => voice.text(item)).filter((item) => item !== '');
  return { noun: list(given), was: given.length > 1 || given.some(isPluralNoun) ? 'were' : 'was' };
}
