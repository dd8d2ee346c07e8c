import { EntryName } from './holder';

/** The first part of a backup, and the last. */
export const aboutName = 'backup.json';
export const manifestName = 'manifest.json';

const holderPart = /^holders\/([A-Za-z0-9_-]{1,48})\/holder\.json$/;

/** The parts of one holder, in their order: facts, entries, and where there is one the readable form. */
export const namesOf = (id: string) => ({
  facts: `holders/${id}/holder.json`,
  entry: (index: number, kind: string) => `${entryStart(id, index)}${kind}`,
  readable: `holders/${id}/readable.json`,
});

/** The id of the holder that begins with a part of this name. */
export function holderBeginningWith(name: string): string | undefined {
  return holderPart.exec(name)?.[1];
}

/** The kind of a holder's entry of this index, if that is what has this name. */
export function kindOfEntry(name: string, id: string, index: number): string | undefined {
  const start = entryStart(id, index);
  const kind = name.slice(start.length);
  return name.startsWith(start) && EntryName.safeParse(kind).success ? kind : undefined;
}

function entryStart(id: string, index: number): string {
  return `holders/${id}/${index}-`;
}
