import type { Ordered, Sum } from '../../../../messages/decisions';
import type { Voice } from '../../../../voice/voice';
import { groupBy } from '../../../../case-file/group-by';
import { whoAll } from '../../nouns/names';
import { chain, list } from '../../grammar/prose';
import { join, lead, said } from '../../../../words/joining';
import { publication } from '../expressions/publications';
import { sumOf } from './sums';
import { prose, replaced, type Words } from '../../../../words/words';

type Order = Ordered['order'];

const nouns = {
  damages: 'damages',
  costs: 'costs',
  fee: 'court fees',
  retraction: 'a retraction',
  apology: 'an apology',
} as const;

const nounOf = ({ kind }: Pick<Order, 'kind'>, voice: Voice): Words =>
  typeof kind === 'string' ? nouns[kind] : voice.text(kind.other);

function retraction(texts: Ordered['texts'], voice: Voice): Words {
  const named = texts.map((text) => publication(text, voice, text.told.authors));
  return lead('of ', list(named));
}

function payment(order: Order, voice: Voice): Words {
  const sum = sumOf(order, voice);
  const harm = order.for === undefined ? '' : voice.text(order.for);
  const whom = whoAll(order.to, voice, 'object');
  if (order.kind === 'damages' && harm !== '' && whom !== '' && sum !== '')
    return prose`compensate ${whom} with ${sum} for ${harm}`;
  const noun = lead('compensation for ', harm) || nounOf(order, voice);
  return join('pay', sum === '' ? noun : prose`${sum} in ${noun}`, lead('to ', whom));
}

/** `KZT 100,000 in damages to Rupert Rassendyll`: what is left to be paid, as a noun phrase. */
export function sums(given: readonly Sum[], voice: Voice): Words {
  return list(
    given.map((order) =>
      join(sumOf(order, voice), lead('in ', nounOf(order, voice)), lead('to ', whoAll(order.to, voice, 'object'))),
    ),
  );
}

/** Something to be done in words of one's own, and no sum to be paid. */
const isDeed = ({ kind, amount, amountInWords }: Order) =>
  typeof kind !== 'string' && (amount ?? amountInWords) === undefined;

/** What a court orders, as an infinitive without "to". */
export function order({ order: given, texts }: Ordered, voice: Voice): Words {
  if (given.kind === 'retraction') return join('publish a retraction', retraction(texts, voice));
  if (given.kind === 'apology') return join('apologise', lead('to ', whoAll(given.to, voice, 'object')));
  if (isDeed(given)) return replaced(nounOf(given, voice), /^to /u, '');
  return payment(given, voice);
}

/** `to pay EUR 5,000 in damages and to apologise`, behind those who have to. */
export const orders = (given: readonly Ordered[], voice: Voice): Words =>
  list(given.map((one) => prose`to ${order(one, voice)}`));

/** `damages of EUR 5,000 for moral damage to be paid to Rupert Rassendyll`: what is ordered where nobody is said to owe it. */
function thing({ order: given, texts }: Ordered, voice: Voice): Words {
  const { to } = given;
  const about = given.kind === 'retraction' ? retraction(texts, voice) : '';
  const harm = given.for === undefined ? '' : prose`for ${voice.text(given.for)}`;
  const sum = lead('of ', sumOf(given, voice));
  return join(
    nounOf(given, voice),
    about,
    sum,
    harm,
    lead(sum === '' ? 'to ' : 'to be paid to ', whoAll(to, voice, 'object')),
  );
}

/** `ordered damages of EUR 5,000 and made an order to take both texts down`: nobody is said to owe it. */
function orderedOfNobody(given: readonly Ordered[], voice: Voice): readonly Words[] {
  const things = given.filter(({ order: one }) => !isDeed(one)).map((one) => thing(one, voice));
  const deeds = given.filter(({ order: one }) => isDeed(one)).map((one) => order(one, voice));
  return said([lead('ordered ', list(things)), lead('made an order to ', list(deeds))]);
}

/** What a court did when it ordered something: whom it ordered to do it, or the thing alone. */
export function ordered(given: readonly Ordered[], voice: Voice): Words {
  const byWhom = groupBy(given, ({ by }) => JSON.stringify(by));
  return chain(
    [...byWhom.values()].flatMap((some) => {
      const obliged = whoAll(some[0]?.by, voice, 'object');
      return obliged === '' ? orderedOfNobody(some, voice) : [join('ordered', obliged, orders(some, voice))];
    }),
  );
}
