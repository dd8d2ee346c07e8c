import type { ExpressionFacts } from '../../../../messages/expressions';
import type { Message } from '../../../../messages/message';
import type { Voice } from '../../../../voice/voice';
import { join, lead, softComma } from '../../../../words/joining';
import { has, prose, type Words } from '../../../../words/words';
import { isPluralNoun } from '../../grammar/agreement';
import { opening } from '../../grammar/dates';
import { isPastDeed, isUncounted, type Light, lightVerb, verbInOutlet } from '../../grammar/expressions';
import { place, plural } from '../../grammar/nouns';
import { count } from '../../grammar/numbers';
import { aOrAn, list, quote } from '../../grammar/prose';
import { whoAll } from '../../nouns/names';
import { expressionNoun, inOrOn, isLatestOf, ofOther, onSubject, pastDeed, printed } from './publications';

type Facts = Message<'published'>;

/** `57 posts`, `the articles “A” and “B”`, `a post`, `articles`. */
function textsOf({ told, isSeveral }: ExpressionFacts, isRepeated: boolean, voice: Voice): Words {
  const noun = expressionNoun(told, voice);
  const isMany = isPluralNoun(noun);
  const many = isMany ? noun : plural(noun);
  const titles = list((told.titles ?? []).map((title) => quote(voice.text(title))));
  if (told.numberOfTexts !== undefined) {
    const counted = count(told.numberOfTexts, voice, many);
    return titles === '' ? counted : prose`${counted}, among them ${titles}${softComma}`;
  }
  if (titles !== '') return prose`the ${isSeveral ? many : noun} ${titles}`;
  if (isMany || isUncounted(noun)) return noun;
  return isSeveral || isRepeated ? many : aOrAn(noun);
}

/** Where it appeared: `in the newspaper Herald`, `on the web site …`. */
function whereOf({ told }: ExpressionFacts, by: readonly string[], voice: Voice): Words {
  const { outlet, url } = told;
  const paper = outlet === undefined || by.includes(outlet) ? '' : whoAll([outlet], voice, 'object');
  const at = told.place === undefined || typeof told.kind !== 'string' ? '' : place(voice.text(told.place));
  const address = url === undefined ? '' : paper === '' ? prose`at ${url}` : prose`(${url})`;
  const to = has(expressionNoun(told, voice), /interview$/iu) ? 'to' : inOrOn(outlet, voice);
  return join(lead(`${to} `, paper), at, address);
}

type Verb = Light | 'distributed' | 'expressed views through';
type Predicate = { readonly verb: Verb; readonly what: Words };

function predicateOf({ of, expression }: Facts, at: Words, voice: Voice): Predicate {
  const { told } = of;
  const subject = told.subject === undefined ? '' : voice.text(told.subject);
  const texts = textsOf(of, expression.repeated === true, voice);
  if (typeof told.kind === 'string') {
    const verb = told.kind === 'leaflet' ? 'distributed' : 'published';
    return { verb, what: join(texts, onSubject(subject)) };
  }
  const noun = expressionNoun(told, voice);
  const isText = told.titles !== undefined || told.numberOfTexts !== undefined;
  const isInOutlet = told.outlet !== undefined || told.url !== undefined;
  const verb = isInOutlet ? verbInOutlet(noun) : lightVerb(noun);
  if (verb === 'engaged in' && !isText) {
    const { act, about } = ofOther(noun, subject, at);
    return { verb, what: join(subject === '' ? '' : 'the', act, about) };
  }
  return { verb: verb ?? otherVerb(of), what: join(texts, at, onSubject(subject, 'about')) };
}

/** What has an outlet or an address was put before the public there; of the rest no more is sure than that it was said. */
const otherVerb = ({ told }: ExpressionFacts): Verb =>
  told.outlet !== undefined || told.url !== undefined ? 'published' : 'expressed views through';

/** The same where nobody is known who did it. */
const passives: Readonly<Record<Verb, string>> = {
  held: 'was held',
  gave: 'was given',
  performed: 'was performed',
  presented: 'was presented',
  displayed: 'was displayed',
  made: 'was made',
  wrote: 'was written',
  published: 'was published',
  distributed: 'was distributed',
  'engaged in': 'took place',
  'expressed views through': 'appeared',
};

function passiveOf(verb: Verb, what: Words): string {
  const said = passives[verb];
  return isPluralNoun(what) ? said.replace(/^was /u, 'were ') : said;
}

/**
 * A text, or something of a kind in words of its own, as what somebody did; without them, that it came out. Nothing
 * where it was introduced before.
 */
export function published(facts: Facts, voice: Voice): Words {
  const { of, by, expression } = facts;
  const { told } = of;
  if (!voice.isFirst(`expression/${told.id}`)) return '';
  isLatestOf(of, voice);
  const time = opening(told.date);
  const names = whoAll(by, voice);
  const noun = expressionNoun(told, voice);
  const rest = () =>
    join(
      lead('to ', expression.audience === undefined ? '' : voice.text(expression.audience)),
      printed(told, voice),
      whereOf(of, by, voice),
      lead(', ', told.circumstances === undefined ? '' : voice.text(told.circumstances)),
    );
  if (names !== '' && typeof told.kind !== 'string' && isPastDeed(noun))
    return join(time, names, pastDeed(told, voice), rest());
  const isOther = typeof told.kind !== 'string';
  const at = told.place === undefined || !isOther ? '' : place(voice.text(told.place));
  const { verb, what } = predicateOf(facts, names === '' ? '' : at, voice);
  if (names === '') return join(time, what, passiveOf(verb, what), at, rest());
  const how = expression.manner === undefined ? '' : voice.text(expression.manner);
  const often = expression.repeated === true ? 'repeatedly' : '';
  return join(time, names, often, how, verb, what, rest());
}
