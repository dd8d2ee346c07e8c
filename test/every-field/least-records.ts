import type { KindName } from '#shared/kinds/index';
import { on } from '../builders/a-case';
import type { Fields } from './world';
import { type Tongue, wordsIn } from './words';

const date = on('2017-05-06');
const amount = { amount: 5, currency: 'EUR' };

/** The least records of a kind that make a sentence, one of each sort that makes another. */
export function leastRecords(kind: KindName, tongue: Tongue): readonly Fields[] {
  const words = wordsIn[tongue];
  const each = (sorts: readonly string[], fields: Fields) => sorts.map((sort) => ({ kind: sort, ...fields }));
  const against = ['anna'];
  switch (kind) {
    case 'coerciveAct':
      return each(['arrest', 'questioning', 'search', 'restraint-changed', 'release'], { date, persons: ['anna'] });
    case 'decision':
      return [
        { kind: 'verdict', date, against, outcome: 'convicted' },
        { kind: 'ruling', date, against },
        { kind: 'judgment', date, against, outcome: 'liable', orders: [{ kind: 'damages', amount }] },
        { kind: 'ruling', date, against, outcome: 'upheld' },
      ];
    case 'charge':
      return [{ against, offence: words.offence, brought: date }];
    case 'detention':
      return [{ person: 'anna', from: date, length: { days: 6 } }];
    case 'treatment':
      return each(['beating', 'denial-of-visits'], { person: 'anna', period: date });
    case 'hearing':
      return [{ kind: 'trial', date }];
    case 'expertOpinion':
      return [
        { kinds: ['linguistic'], for: 'prosecution', conclusion: words.conclusion },
        { kinds: ['psychiatric'], for: 'court', date, examined: 'anna' },
      ];
    case 'motion':
      return each(['motion', 'appeal'], { filed: date, by: ['anna'], asks: [words.asks] });
    case 'internationalStep':
      return [{ sent: date, body: 'zbody', procedure: 'wgad-regular' }];
    case 'payment':
      return each(['awarded', 'fine', 'paid'], { date, amount });
    case 'event':
      return each(['protest', 'attack'], { date, byWords: words.workers, action: words.action });
    case 'expression':
      return each(['article', 'speech'], { date, authors: ['anna'], subject: words.subject });
    case 'proceeding':
      return each(['criminal-public', 'civil'], { started: date, against });
    default:
      return [{}];
  }
}
