import { succeed, type Result } from '#shared/result';
import type { ArrivedCopy } from '../handover/take-in-copy';
import { aboutCopy } from '../shares/about-share';
import type { ExchangeParts } from '../shares/merging';

/** The copies that came over the folder of a team and wait: nobody here has agreed to share their case books. */
export async function asideCopies(parts: ExchangeParts): Promise<Result<readonly ArrivedCopy[]>> {
  const ledger = await parts.ledger.read();
  if (!ledger.ok) return ledger;
  const known = new Set<string>(ledger.value.shares.map(({ id }) => id));
  const aside: ArrivedCopy[] = [];
  for (const share of parts.store.bookIds('shared-copy').filter((id) => !known.has(id))) {
    const stored = await parts.copies.open(share);
    const about = stored.ok && stored.value.entries > 0 ? aboutCopy(stored.value.copy) : undefined;
    if (stored.ok && about) aside.push({ share, ...about, copy: stored.value.copy });
  }
  return succeed(aside);
}
