import type { CaseFile } from '../case-file/case-file';
import { keyOf } from '../memory/telling';
import type { AuthorityDesk } from '../patterns/registers/authorities';
import type { ComposeContext } from '../sentences/context';

/** The authorities of a file, and what the document has told of them up to now. */
export function authorityDesk({ telling }: ComposeContext, file: CaseFile): AuthorityDesk {
  return {
    find: (ids) => file.findAll('authority', ids),
    tell: (record) => telling.tell(record, file.pointerTo(record)),
    cover: (record, field) => {
      telling.cover(file.pointerTo(record), [field]);
    },
    isTold: (record) => telling.told().speaksOf(keyOf(file.pointerTo(record))),
  };
}
