import { type Backups, opensWithoutTyping } from './backup-desk';

/** `returned`: the place was away and is there again. */
export type Occasion = 'due' | 'returned';

/** Whether a backup is to be made by itself now. */
export function isWanted({ state, place, making }: Backups, occasion: Occasion): boolean {
  if (state === undefined || place !== 'there' || making !== undefined) return false;
  const isDue = occasion === 'returned' ? state.isDueOnReturn : state.isDue;
  return isDue && state.plan.isAutomatic && opensWithoutTyping(state.plan);
}
