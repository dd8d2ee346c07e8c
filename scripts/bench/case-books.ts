/** Case books for the measurements: fictional, the same in every run, about 900 bytes a record. */

const givenNames = ['Aigerim', 'Bolat', 'Dana', 'Erlan', 'Gulnara', 'Ilyas', 'Kamila', 'Marat', 'Nurlan', 'Saule'];
const familyNames = [
  'Abenov',
  'Baimukhan',
  'Dosmagambet',
  'Ergaliev',
  'Ibraev',
  'Kasenov',
  'Mukashev',
  'Omarova',
  'Seitkali',
  'Tulegenov',
];
const courts = ['Medeu District Court', 'Bostandyk District Court', 'Almaly District Court', 'City Court of Ridder'];

const filler =
  'The record was made from the paper that counsel copied in the registry and was read back to the client, who confirmed ' +
  'it line by line; the stamp of the court and the number of the sheet are legible on the copy that is kept with it. ';

const pick = <T>(values: readonly T[], index: number): T => {
  const value = values[index % values.length];
  if (value === undefined) throw new Error('nothing to pick from');
  return value;
};

const isoDay = (index: number): string => new Date(Date.UTC(2011, 0, 1 + (index % 1400))).toISOString().slice(0, 10);

type Draft = Readonly<Record<string, unknown>>;

const makers: readonly (readonly [collection: string, make: (book: number, index: number) => Draft])[] = [
  [
    'expressions',
    (book, index) => ({
      kind: 'article',
      titles: [`Report no. ${String(book)}-${String(index)}`],
      authors: ['defendant'],
      date: isoDay(book + index),
    }),
  ],
  [
    'charges',
    (_book, index) => ({
      against: ['defendant'],
      norm: { norm: 'norm-174', part: String(1 + (index % 3)) },
      offence: 'inciting social hatred',
      brought: isoDay(index),
    }),
  ],
  [
    'coerciveActs',
    (book, index) => ({
      kind: 'search',
      persons: ['defendant'],
      date: isoDay(book * 3 + index),
      object: 'the apartment',
      itemsTaken: ['two notebooks', 'a telephone'],
    }),
  ],
  [
    'hearings',
    (book, index) => ({ kind: 'trial', date: isoDay(book * 5 + index), court: pick(courts, book), openness: 'public' }),
  ],
  [
    'motions',
    (book, index) => ({
      kind: 'motion',
      filed: isoDay(book + index * 7),
      to: pick(courts, index),
      asks: ['question the expert in court'],
      answer: 'refused',
    }),
  ],
  ['notes', (_book, index) => ({ text: `${filler}${filler}Remark ${String(index)}.` })],
];

const withFiller = (draft: Draft): Draft =>
  'text' in draft ? draft : { ...draft, privateNote: (filler + filler + filler).trim() };

function caseBook(book: number, records: number): Draft {
  const name = `${pick(givenNames, book)} ${pick(familyNames, Math.floor(book / 10))} ${String(book)}`;
  const collections: Record<string, Draft[]> = {
    parties: [
      {
        id: 'defendant',
        kind: 'person',
        name,
        shortName: pick(familyNames, Math.floor(book / 10)),
        roles: ['defendant'],
        profession: 'journalist',
        consents: [{ audience: 'un-public', maySubmit: 'yes', nameAs: 'full' }],
        privateNote: (filler + filler).trim(),
      },
    ],
    decisions: [
      {
        kind: 'verdict',
        date: isoDay(book * 7),
        by: [pick(courts, book)],
        against: ['defendant'],
        outcome: 'convicted',
        norms: [{ norm: 'norm-174', part: '1' }],
        sanctions: [{ kind: 'imprisonment', term: { years: 1 + (book % 7) } }],
        privateNote: (filler + filler).trim(),
      },
    ],
  };
  for (let index = 0; index < records - 2; index += 1) {
    const [collection, make] = pick(makers, index);
    (collections[collection] ??= []).push(withFiller(make(book, index)));
  }
  return { id: `bench-book-${String(book)}`, title: name, subject: 'defendant', jurisdiction: 'KZ', ...collections };
}

/** An interchange file of `books` case books with `records` records each, and a submission over the first `told` of them. */
export function interchangeFile(options: {
  readonly books: number;
  readonly records: number;
  readonly told: number;
}): Draft {
  const caseBooks = Array.from({ length: options.books }, (_, book) => caseBook(book, options.records));
  return {
    format: 'defender-casebook',
    version: 1,
    language: 'en',
    caseBooks,
    registers: {
      bodies: courts.map((name) => ({ kind: 'court', name, city: 'Almaty' })),
      norms: [
        {
          id: 'norm-174',
          kind: 'national',
          code: 'Criminal Code of Kazakhstan',
          codeShort: 'Criminal Code',
          country: 'KZ',
          article: '174',
          subject: 'inciting social hatred',
        },
      ],
      organisations: [{ id: 'ngo', name: 'The Bench Foundation' }],
    },
    submission: {
      state: 'Kazakhstan',
      submitters: ['ngo'],
      subject: 'freedom of expression',
      sections: [
        { heading: 'Cases', level: 1, items: caseBooks.slice(0, options.told).map((book) => ({ case: book['id'] })) },
      ],
    },
  };
}

/** Two case books of 500 records, and one with a table of 1,000. */
export function handsFile(): Draft {
  const file = interchangeFile({ books: 3, records: 500, told: 1 });
  const hearings = Array.from({ length: 1000 }, (_, index) => ({
    kind: pick(['trial', 'remand', 'appeal'], index),
    date: isoDay(index),
    court: pick(courts, index),
    openness: pick(['public', 'closed'], index),
  }));
  const caseBooks = Array.from({ length: 3 }, (_, book) => caseBook(book, 500));
  return { ...file, caseBooks: caseBooks.map((book, at) => (at === 2 ? { ...book, hearings } : book)) };
}
