import type { Message } from '../../../../messages/message';
import type { Voice } from '../../../../voice/voice';
import { has, plainText, type Words } from '../../../../words/words';
import { join } from '../../../../words/joining';
import { isAction, type Light, lightVerb, verbInOutlet } from '../../grammar/expressions';
import { passive, past } from '../../grammar/verbs';
import { around, type Noun } from '../../nouns/noun';
import { who, whoAll } from '../../nouns/parties';
import { noun } from '../../nouns/phrases';
import { after } from '../../nouns/prepositions';
import { opening } from '../../nouns/values';
import { expressionNoun, isLatestOf, ofOther } from './publication-words';
import { introduced, whereOf } from './publications';

type Facts = Message<'published'>;
type Verb = Light | 'распространил' | 'выступил с';

/** The same where nobody is known who did it. */
const passives: Readonly<Record<Exclude<Verb, 'провел' | 'осуществил' | 'выступил с'>, string>> = {
  дал: 'дан',
  исполнил: 'исполнен',
  представил: 'представлен',
  сделал: 'сделан',
  написал: 'написан',
  снял: 'снят',
  опубликовал: 'опубликован',
  распространил: 'распространен',
};

/** What has an outlet or an address was put before the public there; of the rest no more is sure than that it was said. */
function verbOf({ of: { told } }: Facts, voice: Voice): Verb {
  if (typeof told.kind === 'string') return told.kind === 'leaflet' ? 'распространил' : 'опубликовал';
  const isInOutlet = told.outlet !== undefined || told.url !== undefined;
  const known = (isInOutlet ? verbInOutlet : lightVerb)(plainText(voice.text(told.kind.other)));
  const isOpen = isInOutlet || told.titles !== undefined;
  return known ?? (isOpen ? 'опубликовал' : 'выступил с');
}

/** The text with its number or titles and what it is about, without its authors. */
function textOf({ of, by }: Facts, voice: Voice): Noun {
  const { told } = of;
  const { kind, subject } = told;
  const isDone = typeof kind !== 'string' && isAction(plainText(voice.text(kind.other)));
  if (!isDone) return introduced({ ...of, isByAuthor: false }, voice, by);
  return around(expressionNoun(told, false, voice), (form) => join(form, ofOther(kind, subject, voice)));
}

/** An interview is given to its outlet: «газете «Вестник»». */
function whomOf({ of, by }: Facts, voice: Voice): Words {
  const { outlet } = of.told;
  if (outlet === undefined || by.includes(outlet)) return whereOf(of, voice, by);
  return join(who(outlet, voice)?.in('dative'), whereOf(of, voice, [...by, outlet]));
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
  const actors = whoAll(by, voice);
  const text = textOf(facts, voice);
  const verb = verbOf(facts, voice);
  const to = expression.audience === undefined ? '' : after('для', noun(expression.audience, voice), 'genitive');
  const isInterview = has(text.in('nominative'), /^(?:\p{L}+ )?интервью/iu);
  const where = isInterview ? whomOf(facts, voice) : whereOf(of, voice, by);
  if (actors === undefined) return join(time, where, cameOut(verb, text), text.in('nominative'), to);
  const how = expression.manner === undefined ? '' : voice.text(expression.manner);
  const often = expression.repeated === true ? 'неоднократно' : '';
  const [word = '', ...more] = verb.split(' ');
  const object = text.in(verb === 'выступил с' ? 'instrumental' : 'accusative');
  return join(time, actors.in('nominative'), often, how, past(word, actors.agrees), where, ...more, object, to);
}

function cameOut(verb: Verb, text: Noun): Words {
  if (verb === 'провел' || verb === 'осуществил' || verb === 'выступил с') return past('состоялся', text.agrees);
  return join(past('был', text.agrees), passive(passives[verb], text.agrees));
}
