import type { CountsOf, DecisionMessages, Ordered } from '../../../../messages/decisions';
import type { Voice } from '../../../../voice/voice';
import { opening } from '../../grammar/dates';
import { event } from '../../nouns/happenings';
import { bodies } from '../../nouns/bodies';
import { byName, was, who, whoAll } from '../../nouns/names';
import { afterThat, afterwards, clausesOf, onGround } from '../../nouns/reasons';
import type { Phrases } from '../../../../voice/language';
import { isPluralNoun } from '../../grammar/agreement';
import { aOrAn, chain, list, quote } from '../../grammar/prose';
import { join, lead, softComma } from '../../../../words/joining';
import { normsWithTitles, ofCounts } from './charges';
import { furtherDecision } from './further-decision';
import { publishing } from '../expressions/publications';
import { ordered, orders } from './orders';
import { areSentences, fined, sanctions, sentenced } from './sanctions';
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
  | 'pardon'
  | 'decision'
  | 'holding';

const by = (courts: readonly string[], voice: Voice) => lead('by ', bodies(courts, voice));

type Given = Pick<DecisionMessages['pardon'], 'date' | 'persons' | 'after'>;

/** `on 3 May 2012, X was …`: what was done to people on a day. Nothing where nobody is named. */
function passive(given: Given, done: () => Words, voice: Voice): Words {
  const { persons } = given;
  return persons.length === 0
    ? ''
    : join(afterwards(given, voice), whoAll(persons, voice), was(persons, voice), done());
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

const isCourt = (id: string, voice: Voice) => (voice.file.find('body', id)?.kind ?? 'court') === 'court';

export const decisionPhrases: Pick<Phrases<keyof DecisionMessages>, Said> = {
  conviction: (message, voice) => {
    const { courts, persons, counts, law, norms, ground, sanctions: given, similarity, before } = message;
    if (persons.length === 0) return '';
    const isSimilar = similarity !== undefined && !voice.isFirst(similarity);
    const time = join(afterwards(message, voice), lead('before ', event(before, voice), ','));
    const names = persons.length === 1 ? who(persons[0], voice, 'subject', isSimilar) : whoAll(persons, voice);
    const court = by(courts, voice);
    const accused = ofCounts(counts, voice);
    const under = lead('under ', normsWithTitles(norms, voice));
    const convicted = join('convicted', court, accused, under, onGround(ground, voice));
    return join(time, names, was(persons, voice), chain([convicted, sentenced(given, law, voice)]));
  },

  acquittal: (message, voice) => {
    const { counts, ofEach, courts, ground } = message;
    const acquitted = () => {
      const said = join('acquitted', ofCounts(counts, voice), by(courts, voice));
      return join(prose`${said}${ofEachOne(ofEach, voice)}`, onGround(ground, voice));
    };
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

  groupTrial: (message, voice) => {
    const { courts, persons, name, counts, ofEach, ground } = message;
    if (persons.length === 0) return '';
    const known = name === undefined ? '' : prose`in the case known as ${quote(voice.text(name))},`;
    const names = whoAll(persons, voice);
    const convicted = join('convicted', by(courts, voice), ofCounts(counts, voice));
    const said = join(afterwards(message, voice), known, names, was(persons, voice), convicted);
    return join(prose`${said}${ofEachOne(ofEach, voice)}`, onGround(ground, voice));
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

  award: (message, voice) => {
    const { courts, persons, orders: given, ground } = message;
    const time = afterwards(message, voice);
    const [first] = given;
    if (persons.length === 0 || first === undefined) return '';
    if (!given.every((one) => isByAll(one, persons))) {
      const about = lead('in the case of ', whoAll(persons, voice, 'object'), ',');
      const made = ordered(given, voice);
      return join(time, about, bodies(courts, voice) || 'the court', made, onGround(ground, voice));
    }
    const names = whoAll(persons, voice);
    const court = join('ordered', by(courts, voice), onGround(ground, voice));
    return join(time, names, was(persons, voice), court, orders(given, voice));
  },

  punishment: (message, voice) => {
    const { courts, persons, sanctions: given, norms, ground, following } = message;
    if (persons.length === 0 || given.length === 0) return '';
    const time = join(afterwards(message, voice), lead('following ', publishing(following, voice, persons), ','));
    const reason = ground === undefined ? '' : prose`for ${voice.text(ground)}`;
    const under = lead('under ', normsWithTitles(norms, voice));
    const laid = sanctions(given, voice);
    const isSentence = courts.every((id) => isCourt(id, voice)) && areSentences(given);
    const done = isSentence ? lead('sentenced to ', laid) : fined(given, voice);
    if (done !== '')
      return join(time, whoAll(persons, voice), was(persons, voice), done, reason, under, by(courts, voice));
    const imposed = join(laid, given.length > 1 || isPluralNoun(laid) ? 'were' : 'was', 'imposed');
    return join(time, imposed, lead('on ', whoAll(persons, voice, 'object')), by(courts, voice), reason, under);
  },

  pardon: (message, voice) => {
    const { grace, courts, persons, after, ground, outcome } = message;
    const reason = join(by(courts, voice), onGround(ground, voice), afterThat(after, voice));
    if (outcome !== undefined) {
      const granted = join(aOrAn(grace), 'was granted', lead('to ', whoAll(persons, voice, 'object')), reason);
      return persons.length === 0 ? '' : prose`${join(opening(message.date), granted)}: ${voice.text(outcome)}`;
    }
    const verb = grace === 'pardon' ? 'pardoned' : 'amnestied';
    return passive({ ...message, after: undefined }, () => join(verb, reason), voice);
  },

  decision: furtherDecision,

  holding: ({ courts, held }, voice) => {
    const isOfCourt = courts.every((id) => isCourt(id, voice));
    const subject = isOfCourt ? (courts.length > 1 ? 'the courts' : 'the court') : bodies(courts, voice);
    return join(subject, 'held', clausesOf(held, voice));
  },
};
