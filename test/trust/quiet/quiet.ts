import * as z from 'zod';

/** What a quiet session is told. */
export const QuietOrder = z.object({
  executable: z.string(),
  /** Holds `home`, `tmp` and `out`. */
  folder: z.string(),
  /** An interchange file to take in; it is gone afterwards. */
  given: z.string(),
  /** Of the case book in it. */
  title: z.string(),
  /** What is typed; the passphrase is a wrong one. */
  typed: z.object({ name: z.string(), note: z.string(), passphrase: z.string() }),
});
export type QuietOrder = z.infer<typeof QuietOrder>;

/** What came of it: packets that left at each step, and those of what does phone home, before and after. */
export const QuietReport = z.object({
  control: z.number(),
  sent: z.record(z.string(), z.number()),
  exported: z.string(),
});
export type QuietReport = z.infer<typeof QuietReport>;
