import { blockList, ManuscriptOwn, WrittenBlock } from '#shared/manuscript/manuscript';
import { fail, succeed, type Result } from '#shared/result';
import type { Fields } from '#shared/schema/fields';
import type { DocumentState } from '../book/stored/stored-view';
import type { Plain } from '../book/stored/plain';

/** What is stored of a manuscript, as far as this program understands it. */
export type StoredManuscript = Pick<DocumentState, 'savedAt' | 'canUndo' | 'canRedo' | 'lost'> & {
  readonly own: ManuscriptOwn;
  /** By their ids: the order in which they are stored means nothing. */
  readonly blocks: readonly WrittenBlock[];
  /** Blocks that are there and are not understood: another version of the program wrote them. They stay as they are. */
  readonly unread: number;
};

/** Fails with `vault/record-damaged` where a book says nothing that makes a manuscript. */
export function manuscriptIn({ plain, savedAt, canUndo, canRedo, lost }: DocumentState): Result<StoredManuscript> {
  const own = ownIn(plain);
  if (own === undefined) return fail({ code: 'vault/record-damaged', count: 1 });
  const stored = Object.entries(plain.lists[blockList] ?? {}).toSorted(([one], [other]) => (one < other ? -1 : 1));
  const blocks = stored.flatMap(([id, record]) => blockIn(id, record) ?? []);
  const unread = stored.length - blocks.length;
  return succeed({ own, blocks, unread, savedAt, canUndo, canRedo, ...(lost !== undefined && { lost }) });
}

/** What a manuscript is about; undefined where it is none. */
export function ownIn({ fields }: Pick<Plain, 'fields'>): ManuscriptOwn | undefined {
  return ManuscriptOwn.safeParse(knownFields(fields, ManuscriptOwn.shape)).data;
}

/** A block as it is stored; undefined for one that this program does not understand. */
export function blockIn(id: string, record: Fields): WrittenBlock | undefined {
  const known = read.get(record);
  if (known) return known;
  const block = WrittenBlock.safeParse({ ...knownFields(record, WrittenBlock.shape), id }).data;
  if (block) read.set(record, block);
  return block;
}

/** What was read already: of a long manuscript one block is changed, and all are read. */
const read = new WeakMap<Fields, WrittenBlock>();

/** The fields of a stored block that another version of the program wrote. */
export function unknownFields(record: Fields): Fields {
  return Object.fromEntries(Object.entries(record).filter(([name]) => !Object.hasOwn(WrittenBlock.shape, name)));
}

function knownFields(fields: Fields, shape: object): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => Object.hasOwn(shape, name)));
}
