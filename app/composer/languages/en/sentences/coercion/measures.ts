import type { CoerciveAct } from '../../../../case-file/records';
import type { Voice } from '../../../../voice/voice';
import { join, lead, softComma } from '../../../../words/joining';
import { prose, type Words } from '../../../../words/words';
import { date } from '../../grammar/dates';
import { place } from '../../grammar/nouns';
import { money } from '../../nouns/sums';
import { list } from '../../grammar/prose';

/** What a measure of restraint is, and what holds while it does. */
export type Measure = Pick<CoerciveAct, 'measureTo' | 'boundTo' | 'conditions' | 'until' | 'fine'>;

const measures = {
  'pledge-not-to-leave': 'a pledge not to leave',
  undertaking: 'an undertaking to appear',
  'personal-surety': 'personal surety',
  bail: 'bail',
  'house-arrest': 'house arrest',
  custody: 'custody',
  none: 'none',
} as const;

/** A measure of restraint by its name alone. */
export function measureNoun(given: CoerciveAct['measureTo'], voice: Voice): Words {
  if (given === undefined) return '';
  return typeof given === 'string' ? measures[given] : voice.text(given.other);
}

/** `bail of USD 50,000`. */
export const bail = ({ fine }: Pick<Measure, 'fine'>, voice: Voice): Words =>
  join('bail', fine === undefined ? '' : prose`of ${money(fine, voice)}`);

/** Measures that hold in a place; under any other one may be forbidden to leave it. */
const isHolding = (kind: Measure['measureTo']) => kind === 'house-arrest' || kind === 'custody';

/** `bound not to leave the city`; nothing under a measure that holds in a place. */
export function bounds({ measureTo, boundTo }: Pick<Measure, 'measureTo' | 'boundTo'>, voice: Voice): Words {
  if (isHolding(measureTo)) return '';
  return lead('bound not to leave ', boundTo === undefined ? '' : voice.text(boundTo));
}

/** `, subject to two sureties and weekly reporting to the police, until 9 May 2020`. */
export function conditions(
  { conditions: asked = [], until }: Pick<Measure, 'conditions' | 'until'>,
  voice: Voice,
): Words {
  const terms = lead(', subject to ', list(asked.map((one) => voice.text(one))), softComma);
  return prose`${until === undefined ? '' : prose` until ${date(until)}`}${terms}`;
}

/** A measure with its sum, its place and its conditions: `a pledge not to leave Almaty`, `house arrest in Almaty`. */
export function measure(act: Measure, voice: Voice): Words {
  const { measureTo, boundTo } = act;
  const noun = measureTo === 'bail' ? bail(act, voice) : measureNoun(measureTo, voice);
  if (noun === '') return '';
  const where = boundTo === undefined ? '' : voice.text(boundTo);
  const bound = isHolding(measureTo)
    ? place(where)
    : measureTo === 'pledge-not-to-leave'
      ? where
      : lead('with the person ', bounds(act, voice));
  return prose`${join(noun, bound)}${conditions(act, voice)}`;
}
