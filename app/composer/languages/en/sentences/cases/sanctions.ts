import type { Ordered, Sum } from '../../../../messages/decisions';
import type { Voice } from '../../../../voice/voice';
import { date } from '../../grammar/dates';
import { body } from '../../nouns/bodies';
import { whoAll } from '../../nouns/names';
import { money, term, termAdjective, termOf } from '../../grammar/numbers';
import { aOrAn, list, quote } from '../../grammar/prose';
import { join, lead } from '../../../../words/joining';
import { publication } from './publications';
import { prose, replaced, type Words } from '../../../../words/words';
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
  const noun = sanctionNoun(sanction, voice);
  const { kind, term: length, label, amount } = sanction;
  if (amount !== undefined) return prose`${kind === 'fine' ? noun : prose`${noun} with a payment`} of ${money(amount)}`;
  if (label !== undefined)
    return join(quote(voice.text(label)), length === undefined ? '' : lead('for ', term(length)));
  if (kind === 'professional-ban') return aOrAn(join(length === undefined ? '' : termAdjective(length), noun));
  return length === undefined ? noun : join(termOf(length), noun);
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

function retraction(texts: Ordered['texts'], voice: Voice): Words {
  const named = texts.map((text) => publication(text, voice, text.told.authors));
  return named.length === 0 ? 'publish a retraction' : prose`publish a retraction of ${list(named)}`;
}

function payment(order: Ordered['order'], voice: Voice): Words {
  const sum = order.amount === undefined ? '' : money(order.amount);
  const harm = order.for === undefined ? '' : voice.text(order.for);
  const whom = whoAll(order.to, voice, 'object');
  if (order.kind === 'damages' && harm !== '' && whom !== '' && sum !== '')
    return prose`compensate ${whom} with ${sum} for ${harm}`;
  const what = lead('compensation for ', harm);
  const noun = what || (typeof order.kind === 'string' ? orderNouns[order.kind] : voice.text(order.kind.other));
  return join('pay', sum === '' ? noun : prose`${sum} in ${noun}`, lead('to ', whom));
}

const orderNouns = { damages: 'damages', costs: 'costs', fee: 'court fees', retraction: '', apology: '' } as const;

/** `KZT 100,000 in damages to Rupert Rassendyll`: what is left to be paid, as a noun phrase. */
export function sums(given: readonly Sum[], voice: Voice): Words {
  return list(
    given.map(({ kind, amount, to }) =>
      join(
        amount === undefined ? '' : money(amount),
        lead('in ', typeof kind === 'string' ? orderNouns[kind] : voice.text(kind.other)),
        lead('to ', whoAll(to, voice, 'object')),
      ),
    ),
  );
}

/** What a court orders, as an infinitive without "to". */
export function order({ order: given, texts }: Ordered, voice: Voice): Words {
  if (given.kind === 'retraction') return retraction(texts, voice);
  if (given.kind === 'apology') return join('apologise', lead('to ', whoAll(given.to, voice, 'object')));
  if (typeof given.kind !== 'string' && given.amount === undefined)
    return replaced(voice.text(given.kind.other), /^to /u, '');
  return payment(given, voice);
}

export function orders(given: readonly Ordered[], voice: Voice): Words {
  return list(given.map((one) => prose`to ${order(one, voice)}`));
}
