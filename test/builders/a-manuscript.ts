import type { NoteMark, WrittenBlock, WrittenInline } from '#shared/manuscript/manuscript';

/** A paragraph that a person made: the text, with a note behind it where one is given. */
export function anOwnBlock(id: string, text: string, { note, ...more }: OwnParts = {}): WrittenBlock {
  const mark: NoteMark[] =
    note === undefined ? [] : [{ kind: 'note', key: `${id} note`, inlines: [run(note)], records: [] }];
  const wording = [{ inlines: [run(text), ...mark] }];
  return { id, form: 'body', text: { basis: [], wording }, after: [], ...more };
}

type OwnParts = Partial<Omit<WrittenBlock, 'text'>> & { readonly note?: string };

const run = (text: string) => ({ kind: 'text', text }) as const satisfies WrittenInline;
