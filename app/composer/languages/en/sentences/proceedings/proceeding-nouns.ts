import type { Proceeding } from '../../../../case-file/records';
import type { Voice } from '../../../../voice/voice';
import { has, prose, replaced, type Words } from '../../../../words/words';
import { aOrAn, the } from '../../grammar/prose';
import { isSeveral } from '../../nouns/phrases';

type Kind = Proceeding['kind'];

const nouns = {
  'criminal-public': 'criminal proceedings',
  'criminal-private': 'criminal proceedings',
  civil: 'civil proceedings',
  administrative: 'administrative proceedings',
  disciplinary: 'disciplinary proceedings',
} as const;

const caseNouns = {
  'criminal-public': 'the case',
  'criminal-private': 'the case',
  civil: 'the lawsuit',
  administrative: 'the proceedings',
  disciplinary: 'the proceedings',
} as const;

/** A noun for proceedings, before what depends on it. */
const isProceeding =
  /(?:proceedings?|procedure|process|case|cases|inquiry|inquest|investigation|check|trial|hearing|lawsuit|suit|action|claim|petition|request|application|complaint|review|appeal|audit)(?= (?:of|for|into|against|on|to|about|under|in) |$)/iu;
const hasTail = / (?:of|for|into|against|on|to|from|under) /iu;
const hasArticle = /^(?:an?|the|his|her|their) /iu;

/** Typed words as proceedings: `asylum proceedings`, `proceedings for withdrawal of nationality`, `an inquest`. */
function typed(words: Words, isMany: boolean): { readonly noun: Words; readonly isMany: boolean } {
  if (has(words, isProceeding)) {
    const isBare = isMany || has(words, hasArticle);
    return { noun: isBare ? words : aOrAn(words), isMany };
  }
  if (has(words, hasTail)) return { noun: prose`proceedings for ${words}`, isMany: true };
  return { noun: prose`${words} proceedings`, isMany: true };
}

/** What is opened, and the verb that agrees: `criminal proceedings` `were`, `an inquest` `was`. */
export function opened(what: Kind, voice: Voice): { readonly noun: Words; readonly were: 'was' | 'were' } {
  if (typeof what === 'string') return { noun: nouns[what], were: 'were' };
  const { noun, isMany } = typed(voice.text(what.other), isSeveral(what.other, voice));
  return { noun, were: isMany ? 'were' : 'was' };
}

/** What it is called afterwards: `the case`, `the asylum proceedings`. */
export function caseNoun(what: Kind, voice: Voice): Words {
  if (typeof what === 'string') return caseNouns[what];
  const words = voice.text(what.other);
  if (has(words, isProceeding)) return has(words, /^an? /iu) ? the(withoutArticle(words)) : the(words);
  return the(typed(words, false).noun);
}

const withoutArticle = (words: Words): Words => replaced(words, /^an? /iu, '');
