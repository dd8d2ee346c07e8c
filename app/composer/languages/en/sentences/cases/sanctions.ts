import type { Voice } from '../../../../voice/voice';
import { date } from '../../grammar/dates';
import { body } from '../../nouns/bodies';
import { money } from '../../grammar/numbers';
import { lasting, lastingAsOne, term } from '../../grammar/terms';
import { aOrAn, list, quote } from '../../grammar/prose';
import { join, lead } from '../../../../words/joining';
import { areOfSameWords } from '../../../../words/same-words';
import { prose, type Words } from '../../../../words/words';
import type { Sanction } from '../../../../case-file/records';

const nouns = {
  imprisonment: 'imprisonment',
  'restriction-of-freedom': 'restriction of freedom',
  fine: 'a fine',
  'correctional-labour': 'correctional labour',
  'community-service': 'community service',
  'administrative-arrest': 'administrative arrest',
  'solitary-confinement': 'solitary confinement',
  'professional-ban': 'ban on professional activity',
  confiscation: 'confiscation of property',
  'suspension-of-outlet': 'suspension',
  'closure-of-outlet': 'closure',
  'seizure-of-copies': 'seizure of copies',
  'blocking-of-site': 'blocking',
  'cancellation-of-registration': 'cancellation of registration',
} as const;

export function sanctionNoun({ kind }: Pick<Sanction, 'kind'>, voice: Voice): Words {
  return typeof kind === 'string' ? nouns[kind] : voice.text(kind.other);
}

function core(sanction: Sanction, voice: Voice): Words {
  const { label, amount, term: length } = sanction;
  const noun = sanctionNoun(sanction, voice);
  if (label === undefined) return kindOf(sanction, noun);
  const name = voice.text(label);
  if (amount !== undefined || !areOfSameWords(name, noun)) return prose`${kindOf(sanction, noun)} (${quote(name)})`;
  return join(quote(name), length === undefined ? '' : lead('for ', term(length)));
}

/** The kind with its sum or its term: `a fine of EUR 500`, `three years’ imprisonment`. */
function kindOf({ kind, term: length, amount }: Sanction, noun: Words): Words {
  if (amount !== undefined) return prose`${kind === 'fine' ? noun : prose`${noun} with a payment`} of ${money(amount)}`;
  if (kind === 'professional-ban') return aOrAn(length === undefined ? noun : lastingAsOne(noun, length));
  return length === undefined ? noun : lasting(noun, length);
}

/** What somebody was sentenced to, as a noun phrase: `three years’ imprisonment, suspended, with …`. */
export function sanction(given: Sanction, voice: Voice): Words {
  const isSuspended = given.suspended === true;
  const own = core(given, voice);
  return join(
    isSuspended ? prose`a suspended sentence of ${own}` : own,
    lead('at ', body(given.facility, voice)),
    given.regime === undefined ? '' : prose`under ${voice.text(given.regime)}`,
    given.probation === undefined ? '' : prose`with ${aOrAn(prose`probation period of ${term(given.probation)}`)}`,
    given.kind !== 'suspension-of-outlet' && given.start !== undefined ? prose`from ${date(given.start)}` : '',
  );
}

export function sanctions(given: readonly Sanction[], voice: Voice): Words {
  return list(given.map((one) => sanction(one, voice)).filter((text) => text !== ''));
}

/** `sentenced to …`, or `given a suspended sentence of …`. */
export function sentenced(given: readonly Sanction[], voice: Voice): Words {
  const isSuspended = given[0]?.suspended === true;
  return lead(isSuspended ? 'given ' : 'sentenced to ', sanctions(given, voice));
}
