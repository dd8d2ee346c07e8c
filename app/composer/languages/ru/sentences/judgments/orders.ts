import type { Ordered, Sum } from '../../../../messages/decisions';
import type { Voice } from '../../../../voice/voice';
import { groupBy } from '../../../../case-file/group-by';
import { prose, type Words } from '../../../../words/words';
import { list } from '../../grammar/prose';
import { join, lead } from '../../../../words/joining';
import { past } from '../../grammar/verbs';
import { type Agrees, listed } from '../../nouns/noun';
import { whoAll } from '../../nouns/parties';
import { noun } from '../../nouns/phrases';
import { after } from '../../nouns/prepositions';
import { sumIn } from './sums';
import { publication } from '../expressions/publications';

type Order = Ordered['order'];

/** «в возмещение морального вреда», «в возмещение судебных расходов»: what a sum is for. */
function purpose(order: Pick<Order, 'kind' | 'for'>, voice: Voice): Words {
  if (order.for !== undefined) return after('в возмещение', noun(order.for, voice), 'genitive');
  if (order.kind === 'damages') return 'в возмещение вреда';
  if (order.kind === 'costs') return 'в возмещение судебных расходов';
  return order.kind === 'fee' ? 'в счет государственной пошлины' : '';
}

function payment(order: Order, voice: Voice): Words {
  const { kind, to } = order;
  const sum = sumIn(order, 'accusative', voice);
  const whom = whoAll(to, voice)?.in('dative');
  if (kind === 'fee')
    return join('уплатить государственную пошлину', lead('в размере ', sumIn(order, 'genitive', voice)));
  if (sum !== '') {
    const other = typeof kind === 'string' ? purpose(order, voice) : prose`(${voice.text(kind.other)})`;
    return join('выплатить', whom, sum, other);
  }
  if (kind === 'costs') return join('возместить', whom, 'судебные расходы');
  const harm = order.for === undefined ? 'причиненный вред' : noun(order.for, voice).in('accusative');
  return join('возместить', whom, harm);
}

function retraction(texts: Ordered['texts'], voice: Voice): Words {
  const named = listed(texts.map((text) => publication(text, voice, text.told.authors)));
  return join('опубликовать', after('опровержение', named, 'genitive') || 'опровержение');
}

/** What a court orders, as an infinitive: «выплатить Иванову 300 000 тенге в возмещение морального вреда». */
export function order({ order: given, texts }: Ordered, voice: Voice): Words {
  if (given.kind === 'retraction') return retraction(texts, voice);
  if (given.kind === 'apology') return join('принести извинения', whoAll(given.to, voice)?.in('dative'));
  if (typeof given.kind !== 'string' && (given.amount ?? given.amountInWords) === undefined)
    return voice.text(given.kind.other);
  return payment(given, voice);
}

export const orders = (given: readonly Ordered[], voice: Voice): Words => list(given.map((one) => order(one, voice)));

const infinitives = {
  damages: 'возместить вред',
  costs: 'возместить судебные расходы',
  fee: 'уплатить государственную пошлину',
  apology: 'принести извинения',
} as const;

/** «взыскал в пользу Иванова 300 000 тенге в возмещение вреда»: nobody is said to owe it. */
function orderedOfNobody({ order: given, texts }: Ordered, agrees: Agrees, voice: Voice): Words {
  const { kind, to } = given;
  const sum = sumIn(given, 'accusative', voice);
  if (sum !== '') {
    const other = typeof kind === 'string' ? purpose(given, voice) : prose`(${voice.text(kind.other)})`;
    const whom = after('в пользу', whoAll(to, voice), 'genitive');
    return join(past('взыскал', agrees), whom, sum, other);
  }
  const verb = past('постановил', agrees);
  if (typeof kind !== 'string') return join(verb, voice.text(kind.other));
  const harm =
    kind === 'damages' && given.for !== undefined ? prose`возместить ${noun(given.for, voice).in('accusative')}` : '';
  if (kind === 'retraction') return join(verb, retraction(texts, voice));
  return join(verb, harm || infinitives[kind], whoAll(to, voice)?.in('dative'));
}

/** What a court did when it ordered something: «обязал Иванова выплатить …», or the thing alone. */
export function ordered(given: readonly Ordered[], agrees: Agrees, voice: Voice): Words {
  const byWhom = groupBy(given, ({ by }) => JSON.stringify(by));
  return list(
    [...byWhom.values()].flatMap((some) => {
      const obliged = whoAll(some[0]?.by, voice)?.in('accusative') ?? '';
      if (obliged === '') return some.map((one) => orderedOfNobody(one, agrees, voice));
      return [join(past('обязал', agrees), obliged, orders(some, voice))];
    }),
  );
}

/** «100 000 тенге в возмещение вреда в пользу Иванова»: what is left to be paid, behind «до» or another genitive. */
export const sums = (given: readonly Sum[], voice: Voice): Words =>
  list(
    given.map(({ kind, to, ...sum }) =>
      join(
        sumIn(sum, 'genitive', voice),
        typeof kind === 'string' ? purpose({ kind }, voice) : prose`(${voice.text(kind.other)})`,
        after('в пользу', whoAll(to, voice), 'genitive'),
      ),
    ),
  );
