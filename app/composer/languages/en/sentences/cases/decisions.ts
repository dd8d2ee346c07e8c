import type { CountsOf, DecisionMessages, Ordered } from '../../../../messages/decisions';
import type { Voice } from '../../../../voice/voice';
import { opening } from '../../grammar/dates';
import { event } from '../../nouns/happenings';
import { bodies } from '../../nouns/bodies';
import { byName, own, was, who, whoAll } from '../../nouns/names';
import type { Phrases } from '../../../../voice/language';
import { aOrAn, chain, list, quote } from '../../grammar/prose';
import { join, lead, softComma } from '../../../../words/joining';
import { normsWithTitles, ofCounts } from './charges';
import { publishing } from './publications';
import { ordered, orders } from './orders';
import { sanctions, sentenced } from './sanctions';
import { prose, type Words } from '../../../../words/words';

type Said =
  | 'conviction'
  | 'acquittal'
  | 'accusation'
  | 'groupTrial'
  | 'groupSentences'
  | 'alsoOrdered'
  | 'award'
  | 'punishment'
  | 'plea'
  | 'refusedPardon'
  | 'pardon'
  | 'decision';

const by = (courts: readonly string[], voice: Voice) => lead('by ', bodies(courts, voice));

const decisionNouns = {
  verdict: 'verdict',
  judgment: 'judgment',
  ruling: 'ruling',
  order: 'order',
  resolution: 'resolution',
  pardon: 'pardon',
  amnesty: 'amnesty',
  enforcement: 'act of enforcement',
} as const;

const pleas = { admitted: 'admitted', 'partly-admitted': 'partly admitted', denied: 'denied' } as const;

type Given = Pick<DecisionMessages['conviction'], 'date' | 'persons'>;

/** `on 3 May 2012, X was …`: what was done to people on a day. Nothing where nobody is named. */
function passive({ date, persons }: Given, done: () => Words, voice: Voice): Words {
  return persons.length === 0 ? '' : join(opening(date), whoAll(persons, voice), was(persons, voice), done());
}

/** `, A of theft and B of arson`: each with the accusations that are theirs. */
function ofEachOne(given: readonly CountsOf[], voice: Voice): Words {
  return lead(
    ', ',
    list(given.map(({ persons, counts }) => join(byName(persons, voice), ofCounts(counts, voice)))),
    softComma,
  );
}

/** Whether exactly those whom the decision is about have to do what it orders. */
const isByAll = ({ by: obliged }: Ordered, persons: readonly string[]) =>
  obliged.length === persons.length && obliged.every((party) => persons.includes(party));

export const decisionPhrases: Pick<Phrases<keyof DecisionMessages>, Said> = {
  conviction: ({ date, courts, persons, counts, norms, sanctions: given, similarity, before }, voice) => {
    if (persons.length === 0) return '';
    const isSimilar = similarity !== undefined && !voice.isFirst(similarity);
    const time = join(opening(date), lead('before ', event(before, voice), ','));
    const names = persons.length === 1 ? who(persons[0], voice, 'subject', isSimilar) : whoAll(persons, voice);
    const court = by(courts, voice);
    const accused = ofCounts(counts, voice, isSimilar ? 'on similar charges of' : 'of');
    const under = lead('under ', normsWithTitles(norms, voice));
    const convicted = join('convicted', court, accused, under);
    return join(time, names, was(persons, voice), chain([convicted, sentenced(given, voice)]));
  },

  acquittal: (message, voice) => {
    const { counts, ofEach, courts } = message;
    const acquitted = () =>
      prose`${join('acquitted', ofCounts(counts, voice), by(courts, voice))}${ofEachOne(ofEach, voice)}`;
    return passive(message, acquitted, voice);
  },

  accusation: ({ persons, offence, wording }, voice) =>
    persons.length === 0
      ? ''
      : join(
          whoAll(persons, voice),
          was(persons, voice),
          'accused of',
          offence === undefined ? '' : voice.text(offence),
          quote(voice.text(wording)),
        ),

  groupTrial: ({ date, courts, persons, name, counts, ofEach }, voice) => {
    if (persons.length === 0) return '';
    const known = name === undefined ? '' : prose`in the case known as ${quote(voice.text(name))},`;
    const names = whoAll(persons, voice);
    const convicted = join('convicted', by(courts, voice), ofCounts(counts, voice));
    return prose`${join(opening(date), known, names, was(persons, voice), convicted)}${ofEachOne(ofEach, voice)}`;
  },

  groupSentences: ({ groups }, voice) => {
    const said = groups.map(({ persons, sanctions: given }, place) =>
      join(
        whoAll(persons, voice),
        place === 0 ? prose`${was(persons, voice)} sentenced` : '',
        'to',
        sanctions(given, voice),
      ),
    );
    return list(said);
  },

  alsoOrdered: ({ orders: given }, voice) => lead('the court also ', ordered(given, voice)),

  award: ({ date, courts, persons, orders: given }, voice) => {
    const [first] = given;
    if (persons.length === 0 || first === undefined) return '';
    if (!given.every((one) => isByAll(one, persons))) {
      const about = lead('in the case of ', whoAll(persons, voice, 'object'), ',');
      return join(opening(date), about, bodies(courts, voice) || 'the court', ordered(given, voice));
    }
    const names = whoAll(persons, voice);
    return join(opening(date), names, was(persons, voice), 'ordered', by(courts, voice), orders(given, voice));
  },

  punishment: ({ date, courts, persons, sanctions: given, norms, ground, following }, voice) => {
    if (persons.length === 0 || given.length === 0) return '';
    const after = lead('following ', publishing(following, voice, persons), ',');
    return join(
      opening(date),
      after,
      whoAll(persons, voice),
      was(persons, voice),
      'sentenced to',
      sanctions(given, voice),
      ground === undefined ? '' : prose`for ${voice.text(ground)}`,
      lead('under ', normsWithTitles(norms, voice)),
      by(courts, voice),
    );
  },

  plea: ({ persons, plea }, voice) => {
    if (persons.length === 0) return '';
    const names = whoAll(persons, voice);
    const theirs = own(persons, voice);
    if (plea === 'denied') return join(names, persons.length === 1 ? 'has' : 'have', 'maintained', theirs, 'innocence');
    return join(names, pleas[plea], theirs, 'guilt');
  },

  refusedPardon: ({ date, by: bodyIds, person, condition }, voice) => {
    const name = who(person, voice);
    if (name === '') return '';
    const offered = lead('offered by ', bodies(bodyIds, voice));
    const price = condition === undefined ? '' : prose`in exchange for ${voice.text(condition)}`;
    return join(opening(date), name, 'rejected a pardon', offered || (price === '' ? '' : 'offered'), price);
  },

  pardon: (message, voice) => {
    const { grace, courts, after } = message;
    const reason = after === undefined ? '' : prose`after ${voice.text(after)}`;
    const verb = grace === 'pardon' ? 'pardoned' : 'amnestied';
    return passive(message, () => join(verb, by(courts, voice), reason), voice);
  },

  decision: ({ date, courts, persons, what, ground }, voice) => {
    const noun = typeof what === 'string' ? decisionNouns[what] : voice.text(what.other);
    const issued = join(aOrAn(noun), 'was issued', by(courts, voice));
    const against = lead('against ', whoAll(persons, voice, 'object'));
    return join(
      opening(date),
      issued,
      against,
      ground === undefined ? '' : prose`on the ground of ${voice.text(ground)}`,
    );
  },
};
