import type { DecisionMessages } from '../../../../messages/decisions';
import type { Voice } from '../../../../voice/voice';
import { date as plainDate, when } from '../../grammar/dates';
import { bodies } from '../../nouns/bodies';
import { afterwards } from '../../nouns/reasons';
import { byName, was, whoAll } from '../../nouns/names';
import { term, termAdjective } from '../../grammar/terms';
import type { Phrases } from '../../../../voice/language';
import { list, quote } from '../../grammar/prose';
import { join, lead, softComma } from '../../../../words/joining';
import { normsWithTitles } from '../judgments/charges';
import { publication } from '../expressions/publications';
import { sanctionNoun } from '../judgments/sanctions';
import { prose, replaced, type Words } from '../../../../words/words';
import type { Sanction } from '../../../../case-file/records';

type Said = 'outletSanction' | 'orderBasis' | 'overrun';

const verbs = new Map<unknown, string>([
  ['suspension-of-outlet', 'suspended'],
  ['closure-of-outlet', 'closed'],
  ['blocking-of-site', 'blocked'],
]);

/** What was done to outlets, with them as the subject: `was suspended for three months`. */
export function sanctioned(outlets: Words, be: Words, sanction: Sanction, voice: Voice): Words {
  const { kind, term: length, start } = sanction;
  const forTerm = length === undefined ? '' : prose`for ${term(length)}`;
  const verb = verbs.get(kind);
  const from = kind !== 'suspension-of-outlet' && start !== undefined ? prose`from ${plainDate(start)}` : '';
  if (verb !== undefined) return join(outlets, be, verb, forTerm, from);
  if (kind === 'cancellation-of-registration') return join('the registration of', outlets, 'was cancelled', from);
  if (kind === 'seizure-of-copies') return join('copies of', outlets, 'were seized');
  return join(outlets, be, 'subjected to', sanctionNoun(sanction, voice), forTerm, from);
}

const unnamedOutlets = new Map<unknown, string>([
  ['suspension-of-outlet', 'the suspension of an outlet'],
  ['closure-of-outlet', 'the closure of an outlet'],
  ['blocking-of-site', 'the blocking of a site'],
  ['cancellation-of-registration', 'the cancellation of a registration'],
]);

/** `the suspension of an outlet for three months was ordered in the case of Varga`: no outlet is named. */
function unnamed({ sanction, concerning }: DecisionMessages['outletSanction'], voice: Voice): Words {
  const { kind, term: length } = sanction;
  const what = unnamedOutlets.get(kind) ?? prose`the ${sanctionNoun(sanction, voice)}`;
  const whose = lead('in the case of ', whoAll(concerning, voice, 'object'));
  return join(what, length === undefined ? '' : prose`for ${term(length)}`, 'was ordered', whose);
}

/** `copies of the book “The Cage” were seized as a “withdrawal”`: nobody is said to have had them. */
function seized({ sanction: { label }, copiesOf }: DecisionMessages['outletSanction'], voice: Voice): Words {
  const texts = list(copiesOf.map((text) => publication(text, voice)));
  if (texts === '') return '';
  return join('copies of', texts, 'were seized', label === undefined ? '' : prose`as ${quote(voice.text(label))}`);
}

export const outletPhrases: Pick<Phrases<keyof DecisionMessages>, Said> = {
  outletSanction: (message, voice) => {
    const { courts, persons, sanction, norms, ground } = message;
    if (persons.length + message.concerning.length + message.copiesOf.length === 0) return '';
    const conviction = lead(
      'following the conviction of ',
      whoAll(message.followingConvictionOf, voice, 'object'),
      ',',
    );
    const { followingSanction } = message;
    const earlier =
      followingSanction === undefined ? '' : prose`following the earlier ${sanctionNoun(followingSanction, voice)},`;
    return join(
      conviction || earlier,
      afterwards(message, voice),
      persons.length === 0
        ? seized(message, voice) || unnamed(message, voice)
        : sanctioned(whoAll(persons, voice), was(persons, voice), sanction, voice),
      lead('by ', bodies(courts, voice)),
      lead('under ', normsWithTitles(norms, voice)),
      ground === undefined ? '' : prose`for ${voice.text(ground)}`,
      message.withoutCourt ? 'without a decision of a court' : '',
    );
  },

  orderBasis: ({ several, convictionOf, indictment, held }, voice) => {
    const verdict = lead(
      indictment ? 'the indictment and the verdict against ' : 'the verdict against ',
      byName(convictionOf, voice),
    );
    if (verdict === '') return '';
    return prose`${several ? 'the orders were' : 'the order was'} based on ${verdict}${lead(', which held that ', list(held.map((clause) => replaced(voice.text(clause), /^that /u, ''))))}`;
  },

  overrun: ({ persons, sanction, dueEnd, realEnd, courts, ordered, norms, ground }, voice) => {
    const length = sanction.term === undefined ? '' : termAdjective(sanction.term);
    const what = join('the', length, sanctionNoun(sanction, voice), lead('of ', whoAll(persons, voice, 'object')));
    const how = join(
      lead('by ', bodies(courts, voice)),
      ordered === undefined ? '' : when(ordered),
      lead('under ', normsWithTitles(norms, voice)),
      ground === undefined ? '' : prose`for ${voice.text(ground)}`,
    );
    return join(
      how === '' ? what : prose`${what}, ordered ${how},`,
      'remained in effect until',
      plainDate(realEnd),
      softComma,
      'although it should have ended',
      when(dueEnd),
    );
  },
};
