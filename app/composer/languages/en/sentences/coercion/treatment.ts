import type { CoercionMessages } from '../../../../messages/coercion';
import type { Voice } from '../../../../voice/voice';
import { isClause, isPluralNoun } from '../../grammar/agreement';
import { added } from '../../grammar/additions';
import { opening, openingOver, when } from '../../grammar/dates';
import { plural } from '../../grammar/nouns';
import { norms } from '../../nouns/law';
import { body } from '../../nouns/bodies';
import { who, whoAll } from '../../nouns/names';
import { number } from '../../grammar/numbers';
import { inAdjective, isOnOthers, undergone, withArticle } from '../../grammar/undergone';
import { term } from '../../grammar/terms';
import type { Phrases } from '../../../../voice/language';
import { list, withoutArticle } from '../../grammar/prose';
import { join, lead, said } from '../../../../words/joining';
import { placeInWords } from './custody-words';
import { type DoneToOthers, doneToOthers } from './of-others';
import { areSame, has, joinedBy, prose, replaced, type Words } from '../../../../words/words';
import type { Treatment } from '../../../../case-file/records';

type Kind = Extract<Treatment['kind'], string>;

/** As what follows "was". */
const done: Readonly<Record<Kind, string>> = {
  beating: 'beaten',
  torture: 'tortured',
  threats: 'threatened',
  'forced-admission': 'forced to admit guilt',
  'solitary-confinement': 'held in solitary confinement',
  'harsh-conditions': 'held in harsh conditions',
  'denial-of-visits': 'denied visits',
  'denial-of-letters': 'denied correspondence',
  'denial-of-writing-materials': 'denied writing materials',
  'denial-of-medical-care': 'denied medical care',
  'denial-of-counsel': 'denied access to counsel',
  'force-feeding': 'force-fed',
  pressure: 'put under pressure',
};

/** As the subject of a qualification. */
const nouns: Readonly<Record<Kind, string>> = {
  beating: 'beating',
  torture: 'torture',
  threats: 'threats',
  'forced-admission': 'forced admission of guilt',
  'solitary-confinement': 'prolonged solitary confinement',
  'harsh-conditions': 'harsh conditions of detention',
  'denial-of-visits': 'denial of visits',
  'denial-of-letters': 'obstruction of correspondence',
  'denial-of-writing-materials': 'lack of access to writing materials',
  'denial-of-medical-care': 'denial of medical care',
  'denial-of-counsel': 'denial of access to counsel',
  'force-feeding': 'force-feeding',
  pressure: 'pressure',
};

const findings = {
  'not-consistent': 'not consistent with',
  consistent: 'consistent with',
  'highly-consistent': 'highly consistent with',
  typical: 'typical of',
  diagnostic: 'diagnostic of',
} as const;

const extents = { much: 'for much of the time', most: 'for most of the time', part: 'for part of the time' } as const;

function allowance({ kind, allowed, period, person }: CoercionMessages['allowance']['treatment'], voice: Voice): Words {
  if (allowed === undefined || person === undefined) return '';
  const usual = kind === 'denial-of-letters' ? 'letter' : 'visit';
  const unit = allowed.unit === undefined ? (allowed.number === 1 ? usual : plural(usual)) : voice.text(allowed.unit);
  const only = allowed.number === 0 ? 'no' : prose`only ${number(allowed.number)}`;
  const time = period === undefined ? '' : period.latest === undefined ? prose`${when(period)},` : openingOver(period);
  return join(time, who(person, voice), period?.latest === undefined ? 'has been' : 'was', 'allowed', only, unit);
}

/** Words that name an examination; any others name what one found. */
const examinations =
  /\b(?:examin|exam\b|check-?up|assessment|evaluation|opinion|autops|post-mortem|certificate|x-ray|scans?\b|inspection|tests?\b|report|records?\b|review|protocol|consultation)/iu;

type Treated = CoercionMessages['treatment']['treatment'];

function where(treatment: Treated, voice: Voice): Words {
  const { facility, facilityWords, person, period } = treatment;
  return lead('in ', body(facility, voice) || placeInWords(facilityWords, person, voice, period));
}

/** `in January 2020, her father was subjected to pressure`. */
function othersSuffered(treatment: Treated, { others, are, what }: DoneToOthers, voice: Voice): Words {
  const { period, extent, length, manner } = treatment;
  const be = period?.ongoing === true ? (are === 'were' ? 'have been' : 'has been') : are;
  return join(
    openingOver(period),
    others,
    be,
    inManner(prose`subjected to ${what}`, manner === undefined ? '' : voice.text(manner), extent),
    where(treatment, voice),
    length === undefined ? '' : lead('for ', term(length)),
    lead('by ', whoAll(treatment.by, voice, 'object')),
  );
}

/** `in January 2020, in the case of Phiri, there was pressure on her father`: what was done to others than the person. */
function aroundThem({ kind, person, period, by }: Treated, voice: Voice): Words {
  const words = typeof kind === 'string' ? '' : voice.text(kind.other);
  if (!isOnOthers(words) || person === undefined) return '';
  const agent = lead('by ', whoAll(by, voice, 'object'));
  const whose = prose`in the case of ${who(person, voice, 'object')},`;
  return join(openingOver(period), whose, 'there', isPluralNoun(words) ? 'were' : 'was', withArticle(words), agent);
}

function suffered(treatment: Treated, voice: Voice): Words {
  const { kind, person, period, extent, length, manner, description } = treatment;
  const toOthers = typeof kind === 'string' ? undefined : doneToOthers(voice.text(kind.other), person, voice);
  if (toOthers !== undefined) return othersSuffered(treatment, toOthers, voice);
  const others = aroundThem(treatment, voice);
  if (others !== '') return others;
  const name = who(person, voice);
  if (name === '') return '';
  const forced = kind === 'forced-admission' && description !== undefined;
  const verb = forced
    ? prose`forced ${voice.text(description)}`
    : typeof kind === 'string'
      ? done[kind]
      : undergone(voice.text(kind.other));
  return join(
    openingOver(period),
    name,
    period?.ongoing === true ? 'has been' : 'was',
    inManner(verb, manner === undefined ? '' : voice.text(manner), extent),
    where(treatment, voice),
    length === undefined ? '' : lead('for ', term(length)),
    lead('by ', whoAll(treatment.by, voice, 'object')),
  );
}

const adverb = /^\p{L}+ly$/u;

/** `severely beaten`, `tortured with electric shocks`: only one adverb stands before the one word that it is about. */
function inManner(verb: Words, manner: Words, extent: Treatment['extent']): Words {
  if (manner === '') return extended(verb, extent);
  const noun = has(manner, adverb) ? inAdjective(verb, manner) : '';
  if (noun !== '') return extended(noun, extent);
  if (has(manner, adverb) && !has(verb, / /u)) return extended(prose`${manner} ${verb}`, extent);
  return extended(has(manner, adverb) ? join(verb, manner) : added(verb, manner) || prose`${verb} (${manner})`, extent);
}

/** `denied visits for most of the time`, `held for much of the time in solitary confinement`. */
function extended(verb: Words, extent: Treatment['extent']): Words {
  if (extent === undefined) return verb;
  return has(verb, /^held in /u) ? replaced(verb, /^held/u, `held ${extents[extent]}`) : join(verb, extents[extent]);
}

/** What a description says beside the kind: a clause of its own, or an addition to the sentence. */
function described({ treatment, describedAlone }: CoercionMessages['treatment'], said: Words, voice: Voice): Words {
  const { description, kind } = treatment;
  if (description === undefined || kind === 'forced-admission') return said;
  const words = voice.text(description);
  const together = added(said, words);
  if (together !== '') return said === '' ? '' : together;
  return describedAlone || said === '' ? words : prose`${said}: ${words}`;
}

function things(kinds: readonly Treatment['kind'][], voice: Voice): Words {
  return list(
    kinds.map((kind) => prose`the ${typeof kind === 'string' ? nouns[kind] : withoutArticle(voice.text(kind.other))}`),
  );
}

export const treatmentPhrases: Pick<
  Phrases<keyof CoercionMessages>,
  'treatment' | 'allowance' | 'medicalFinding' | 'qualification'
> = {
  treatment: (message, voice) => described(message, suffered(message.treatment, voice), voice),

  allowance: ({ treatment }, voice) => allowance(treatment, voice),

  medicalFinding: ({ treatment }, voice) => {
    const { examination, examinedOn, findings: degree } = treatment;
    if (examination === undefined && examinedOn === undefined && degree === undefined) return '';
    const words = examination === undefined ? 'a medical examination' : voice.text(examination);
    if (has(words, examinations)) {
      if (degree === undefined) return join(opening(examinedOn), words, 'was carried out');
      return join(opening(examinedOn), words, 'made findings that are', findings[degree], 'the account given');
    }
    const found = join(opening(examinedOn), 'an examination found', isClause(words) ? 'that' : '', words);
    if (degree === undefined) return found;
    const are = isPluralNoun(words) && !isClause(words) ? 'are' : 'is';
    return prose`${found}, which ${are} ${findings[degree]} the account given`;
  },

  qualification: ({ kinds, as, contraryTo, moreover }, voice) => {
    const first = things(kinds, voice);
    if (first === '') return '';
    const isOne = kinds.length === 1 && !isPluralNoun(first);
    const amounts = isOne ? 'amounts' : 'amount';
    const words = as === undefined ? '' : voice.text(as);
    const isSaid = words === '' || areSame(prose`the ${words}`, first);
    const qualified = isSaid ? '' : prose`${amounts} to ${words}`;
    const contrary = lead(
      isSaid ? (isOne ? 'is contrary to ' : 'are contrary to ') : 'contrary to ',
      norms(contraryTo, voice),
    );
    const extra = moreover.map(({ kinds: some, contraryTo: more }) => {
      const what = things(some, voice);
      const be = some.length === 1 && !isPluralNoun(what) ? 'is' : 'are';
      return join(what, be, 'moreover contrary to', norms(more, voice));
    });
    return joinedBy(
      '; ',
      said([qualified === '' && contrary === '' ? '' : join(first, qualified, contrary), ...extra]),
    );
  },
};
