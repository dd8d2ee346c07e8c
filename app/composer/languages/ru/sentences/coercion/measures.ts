import type { CoerciveAct } from '../../../../case-file/records';
import type { Voice } from '../../../../voice/voice';
import type { Phrase } from '../../../../words/phrase';
import { has, prose, type Words } from '../../../../words/words';
import { list } from '../../grammar/prose';
import { join, lead, said, softComma } from '../../../../words/joining';
import { around, type Noun, own } from '../../nouns/noun';
import { noun, place } from '../../nouns/phrases';
import { after } from '../../nouns/prepositions';
import { beside, money } from '../../nouns/values';

/** What a measure of restraint is, and what holds while it does. */
type Measure = Pick<CoerciveAct, 'measureTo' | 'boundTo' | 'conditions' | 'until' | 'fine'>;

const nouns = {
  'pledge-not-to-leave': 'подписка о невыезде',
  undertaking: 'обязательство о явке',
  'personal-surety': 'личное поручительство',
  bail: 'залог',
  'house-arrest': 'домашний арест',
  custody: 'содержание под стражей',
} as const;

/** A measure by its name alone; nothing where none is recorded, or none was left. */
export function measureNoun(kind: CoerciveAct['measureTo'], voice: Voice): Noun | undefined {
  if (kind === undefined || kind === 'none') return undefined;
  return typeof kind === 'string' ? own(nouns[kind]) : noun(kind.other, voice);
}

/** Measures that hold in a place or are named after it; under any other one may be forbidden to leave it. */
const isRelease = (kind: Measure['measureTo']) =>
  kind !== undefined && kind !== 'house-arrest' && kind !== 'custody' && kind !== 'pledge-not-to-leave';

/** «залог в размере 50 000 долларов США». */
export const bail = ({ fine }: Pick<Measure, 'fine'>, voice: Voice): Noun =>
  around(own('залог'), (form) => prose`${form}${lead(' в размере ', money(fine, 'genitive', voice))}`);

/** «до 9 мая 2020 года с запретом покидать город и еженедельной явкой в полицию». */
export function conditions(act: Omit<Measure, 'fine'>, voice: Voice, isReleased = isRelease(act.measureTo)): Words {
  const { boundTo, conditions: asked = [], until } = act;
  const bound = boundTo === undefined || !isReleased ? '' : noun(boundTo, voice).in('accusative');
  const terms = [lead('запретом покидать ', bound), ...asked.map((one) => noun(one, voice).in('instrumental'))];
  return join(beside('до', until), lead('с ', list(said(terms))));
}

/** «подписка о невыезде из Алматы», «домашний арест в Алматы», «залог в размере …», with what holds besides. */
export function measure(act: Measure, voice: Voice): Noun | undefined {
  const { measureTo, boundTo } = act;
  const name = measureTo === 'bail' ? bail(act, voice) : measureNoun(measureTo, voice);
  if (name === undefined) return undefined;
  const bounds = boundTo === undefined || isRelease(measureTo) ? '' : boundsOf(measureTo, boundTo, voice);
  return around(name, (form) => join(form, bounds, conditions(act, voice)));
}

const boundsOf = (kind: Measure['measureTo'], boundTo: Phrase, voice: Voice): Words =>
  kind === 'pledge-not-to-leave' ? after('из', noun(boundTo, voice), 'genitive') : place(boundTo, voice);

/** «со ссылкой на опасность того, что он скроется,»: a clause within it is closed where the sentence goes on. */
export function onGround(ground: Phrase | undefined, voice: Voice): Words {
  const said = ground === undefined ? '' : after('со ссылкой на', noun(ground, voice), 'accusative');
  return has(said, /,/u) ? prose`${said}${softComma}` : said;
}

/** The ground that was stated for an act. */
export const reason = ({ statedReason }: Pick<CoerciveAct, 'statedReason'>, voice: Voice): Words =>
  onGround(statedReason, voice);
