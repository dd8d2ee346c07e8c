import type { BookStore } from '#app/ports/book-store';
import { inMemoryBookStore } from '#app/ports/in-memory-book-store';
import { fail } from '#shared/result';

/** A store that refuses to write while the switch is on. */
export function stubbornStore(): { readonly store: BookStore; refuse: boolean } {
  const inner = inMemoryBookStore();
  const state = {
    refuse: false,
    store: {
      ...inner,
      write: (entries: Parameters<BookStore['write']>[0]) =>
        state.refuse ? Promise.resolve(fail({ code: 'storage/disk-full' as const })) : inner.write(entries),
    },
  };
  return state;
}
