import type { CoercionMessages } from '../messages/coercion';

/** Bans and freezes of a recorded period, which lasted all of it and did not begin somewhere in it. */
export const hasLasted = ({ acts, date }: CoercionMessages['acts']): boolean =>
  date?.spread === 'period' &&
  date.earliest !== undefined &&
  date.latest !== undefined &&
  acts.every(({ act }) => act.kind === 'travel-ban' || act.kind === 'asset-freeze');
