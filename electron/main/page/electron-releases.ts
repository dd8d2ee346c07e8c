/**
 * The day on which a line of Electron was first released, by its number: to be added with each new line that is built
 * in (https://releases.electronjs.org). A line is mended for 24 weeks from that day.
 */
const releasedOn: Readonly<Record<string, string>> = {
  '33': '2024-10-15',
  '45': '2026-10-21',
};

/** The day from which an Electron counts its age; undefined where nobody has entered its line. */
export function electronSince(version: string): string | undefined {
  return releasedOn[version.split('.')[0] ?? ''];
}
