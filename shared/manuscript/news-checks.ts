import type { DocumentCheck } from '../document/document';
import type { Living } from './living';
import type { BasisSentence } from './manuscript';
import { pointerOf } from './printed';
import { lettersOf } from './same-words';
import { standingOf } from './standing';

/**
 * What a person has yet to look at before a manuscript leaves. A sentence that no record says any more keeps it shut: its
 * record may have been made privileged, or have been wrong. One that is stale is named.
 */
export function newsChecks(current: Living): readonly DocumentCheck[] {
  return current.units
    .filter(({ hidden }) => !hidden)
    .flatMap((unit) => {
      const { news } = standingOf(unit, current, new Set());
      return news.flatMap(({ kind, key, then, now }): readonly DocumentCheck[] => {
        if (kind === 'new') return [];
        const words = unit.pieces.find(({ sentence }) => sentence === key)?.inlines ?? now?.inlines ?? [];
        const around = lettersOf(words).slice(0, 160);
        const told: BasisSentence['records'] = [...((now ?? then)?.records ?? [])];
        const records = told.map((pointer) => pointerOf(pointer));
        if (kind === 'unsaid') return [{ code: 'sentence-unsaid', blocking: true, records: [], values: { around } }];
        return [{ code: 'sentence-stale', blocking: false, records, values: { around } }];
      });
    });
}
