const mendedWeeks = 24;

/** Until when the makers of Electron mend a line that was first released on a day, and whether that time is over. */
export function mendedUntil(since: string, now: Date): { readonly day: string; readonly isOver: boolean } {
  const end = new Date(`${since}T00:00:00Z`);
  end.setUTCDate(end.getUTCDate() + mendedWeeks * 7);
  return { day: end.toISOString(), isOver: end < now };
}
