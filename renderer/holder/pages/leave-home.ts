import type { HolderDesk } from '../desk/holder-desk';

/** The way from a page back to the first one; none from that itself. */
export function leaveHome({ home }: Pick<HolderDesk, 'home'>): (() => void) | undefined {
  return (
    home &&
    (() => {
      home.open('back');
    })
  );
}
