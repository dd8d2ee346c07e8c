/** A record as the stores are measured with: about 900 bytes of JSON. */
export type BenchRecord = { readonly id: string; readonly book: number; readonly [field: string]: unknown };

const sentence =
  'On the day named the record was made from the paper, read back, and confirmed line by line by the client. ';

function record(book: number, index: number): BenchRecord {
  return {
    id: `${String(book)}-${String(index)}`,
    book,
    kind: 'coerciveAct',
    date: {
      written: '19 October 2011',
      earliest: '2011-10-19',
      latest: '2011-10-19',
      precision: 'day',
      spread: 'moment',
    },
    place: 'Almaty',
    statedReason: sentence.repeat(2) + String(index),
    privateNote: sentence.repeat(4) + String(book),
  };
}

/** `books` times `each` records, book by book. */
export function benchRecords(books: number, each: number): readonly (readonly BenchRecord[])[] {
  return Array.from({ length: books }, (_, book) => Array.from({ length: each }, (__, index) => record(book, index)));
}
