import type { Ordered, Sum } from '../../../../messages/decisions';
import type { Voice } from '../../../../voice/voice';
import { prose, type Words } from '../../../../words/words';
import { list } from '../../grammar/prose';
import { join, lead } from '../../../../words/joining';
import { listed } from '../../nouns/noun';
import { whoAll } from '../../nouns/parties';
import { noun } from '../../nouns/phrases';
import { after } from '../../nouns/prepositions';
import { money } from '../../nouns/values';
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
  const { kind, amount, to } = order;
  const whom = whoAll(to, voice)?.in('dative');
  if (kind === 'fee') return join('уплатить государственную пошлину', lead('в размере ', money(amount, 'genitive')));
  if (amount !== undefined) {
    const other = typeof kind === 'string' ? purpose(order, voice) : prose`(${voice.text(kind.other)})`;
    return join('выплатить', whom, money(amount, 'accusative'), other);
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
  if (typeof given.kind !== 'string' && given.amount === undefined) return voice.text(given.kind.other);
  return payment(given, voice);
}

export const orders = (given: readonly Ordered[], voice: Voice): Words => list(given.map((one) => order(one, voice)));

/** «100 000 тенге в возмещение вреда в пользу Иванова»: what is left to be paid, behind «до» or another genitive. */
export const sums = (given: readonly Sum[], voice: Voice): Words =>
  list(
    given.map(({ kind, amount, to }) =>
      join(
        money(amount, 'genitive'),
        typeof kind === 'string' ? purpose({ kind }, voice) : prose`(${voice.text(kind.other)})`,
        after('в пользу', whoAll(to, voice), 'genitive'),
      ),
    ),
  );
