import type { Critique } from '../../../../messages/law';
import type { Voice } from '../../../../voice/voice';
import { norms } from '../../nouns/law';
import { money } from '../../nouns/sums';
import { list, quote } from '../../grammar/prose';
import { join, lead, said, softComma } from '../../../../words/joining';
import { type Words, prose } from '../../../../words/words';

type Say = (critique: Critique, voice: Voice, plural: boolean) => Words;

const details = ({ detail }: Critique, voice: Voice) => list((detail ?? []).map((text) => voice.text(text)));
const quoted = ({ detail }: Critique, voice: Voice) => list((detail ?? []).map((text) => quote(voice.text(text))));
const verb = (plural: boolean, singular: string, other: string) => (plural ? other : singular);

const purposesOf = ({ usedTo = [] }: Critique, voice: Voice) => list(usedTo.map((purpose) => voice.text(purpose)));
const whom = ({ whom: people }: Critique, voice: Voice): Words => (people === undefined ? '' : voice.text(people));
const sumOf = ({ amount, amountWords }: Critique, voice: Voice): Words =>
  join(amount === undefined ? '' : money(amount, voice), amountWords === undefined ? '' : voice.text(amountWords));

function used(critique: Critique, voice: Voice, plural: boolean): Words {
  const purposes = purposesOf(critique, voice);
  const often = critique.often === true ? 'frequently ' : '';
  const people = list(said([details(critique, voice), whom(critique, voice)]));
  const is = prose`${verb(plural, 'is', 'are')} ${often}used`;
  return purposes === '' ? join(is, lead('against ', people)) : join(is, prose`to ${purposes}`, people);
}

function threshold(critique: Critique, voice: Voice, plural: boolean): Words {
  const sum = sumOf(critique, voice);
  const purposes = purposesOf(critique, voice);
  const people = details(critique, voice);
  const users = whom(critique, voice);
  const sets = verb(plural, 'sets', 'set');
  const suit = people === '' || purposes !== '' ? 'for bringing a suit' : prose`for suing ${people}`;
  const low = sum === '' ? prose`${sets} a low threshold ${suit}` : prose`${sets} a court fee of only ${sum}`;
  if (purposes !== '')
    return prose`${low}, which ${users === '' ? 'is used' : prose`${users} use`} to ${join(purposes, people)}`;
  return join(low, sum === '' || people === '' ? '' : suit, lead('by ', users));
}

const flaws: Record<Exclude<Critique['flaw'], object>, Say> = {
  'lacks-definition': (critique, voice, plural) =>
    join(verb(plural, 'does', 'do'), 'not define', quoted(critique, voice) || 'the terms used'),
  'allows-broad-interpretation': (critique, voice, plural) =>
    join(verb(plural, 'is', 'are'), 'open to broad interpretation', lead('as to ', details(critique, voice))),
  'no-fact-opinion-distinction': (_, __, plural) =>
    prose`${verb(plural, 'does', 'do')} not distinguish statements of fact from statements of opinion`,
  'punishes-truth': (_, __, plural) => prose`${verb(plural, 'applies', 'apply')} even to true statements`,
  'restricts-legitimate-expression': (critique, voice) =>
    join(
      'can be used to restrict legitimate expression',
      lead('by ', details(critique, voice)),
      lead('and to ', purposesOf(critique, voice)),
    ),
  'no-safeguards': (critique, voice, plural) =>
    join(
      verb(plural, 'contains', 'contain'),
      'no safeguards',
      lead('for ', details(critique, voice)),
      lead('against ', whom(critique, voice)),
    ),
  'low-threshold-to-sue': threshold,
  'grounds-not-in-covenant': (critique, voice, plural) =>
    join(
      verb(plural, 'restricts', 'restrict'),
      'expression on grounds that the Covenant does not know',
      lead('(', details(critique, voice), ')'),
    ),
  'no-intent-required': (_, __, plural) => prose`${verb(plural, 'requires', 'require')} no intent`,
  'disproportionate-sanction': (critique, voice, plural) =>
    join(
      verb(plural, 'provides', 'provide'),
      'for disproportionate sanctions',
      lead('(', sumOf(critique, voice), ')'),
      lead('for ', details(critique, voice)),
    ),
  'prior-censorship': (_, __, plural) => prose`${verb(plural, 'amounts', 'amount')} to prior censorship`,
  'no-oversight': (critique, voice, plural) =>
    join(verb(plural, 'provides', 'provide'), 'for no adequate oversight', lead('of ', details(critique, voice))),
  'no-notice': (critique, voice, plural) =>
    join(
      verb(plural, 'gives', 'give'),
      whom(critique, voice) || 'those affected',
      'no notice',
      lead('of ', details(critique, voice)),
    ),
  'no-reinstatement': (critique, voice, plural) =>
    join(
      verb(plural, 'provides', 'provide'),
      'no procedure to reinstate',
      details(critique, voice) || 'what was suspended',
    ),
  'used-against': used,
  retained: (_, __, plural) => prose`${verb(plural, 'remains', 'remain')} in force`,
  'not-compliant': (critique, voice, plural) =>
    join(verb(plural, 'does', 'do'), 'not comply with', norms(critique.standards, voice) || 'international standards'),
  'part-of-crackdown': (critique, voice, plural) =>
    join(verb(plural, 'is', 'are'), 'part of a broader crackdown', lead('on ', details(critique, voice))),
};

/** `, including “hatred” and “discord”` */
function examples({ flaw: kind, including = [] }: Critique, voice: Voice): Words {
  const isOfTerms = kind === 'lacks-definition';
  const given = including.map((one) => (isOfTerms ? quote(voice.text(one)) : voice.text(one)));
  return lead(', including ', list(given), softComma);
}

/** A critique as a verb phrase. The standards that it names are added, unless the flaw itself is about them. */
export function flaw(critique: Critique, voice: Voice, plural: boolean): Words {
  const own =
    typeof critique.flaw === 'string' ? flaws[critique.flaw](critique, voice, plural) : voice.text(critique.flaw.other);
  const standards = critique.flaw === 'not-compliant' ? '' : norms(critique.standards, voice);
  return join(prose`${own}${examples(critique, voice)}`, lead('contrary to ', standards));
}
