import { describe, expect, test } from 'vitest';
import type { Block, ComposedDocument, Inline } from '#shared/document/document';
import type { Language } from '#shared/values/texts/text';
import { expectValue } from '#shared/result';
import { aCaseBook, on, someRegisters } from '../../test/builders/a-case';
import { renderPlainText } from '../text/plain-text';
import { composeDocument } from './compose-document';

/** What a person writes into a document that is composed already is searched for names as what was typed in a record is. */

const nobody = [{ audience: 'un-public', maySubmit: 'yes', nameAs: 'nothing' }];
const asked = [{ audience: 'un-public', maySubmit: 'yes', nameAs: 'full' }];
/** Nobody recorded which of the two words is the family name: a single one is not surely his. */
const unordered = {
  ...{ id: 'h', kind: 'person', roles: ['witness'], gender: 'male', consents: nobody },
  name: { en: 'Petr Zorkin', ru: 'Пётр Зоркин' },
};
const zorkin = { ...unordered, nameOrder: 'given-family' };
const lena = {
  id: 'o',
  kind: 'person',
  name: { en: 'Lena Orlik', ru: 'Лена Орлик' },
  roles: ['defendant'],
  consents: asked,
};
const registers = someRegisters({});

type Parties = readonly Readonly<Record<string, unknown>>[];

function finished(
  finish: (document: ComposedDocument) => ComposedDocument,
  { language = 'en', parties = [lena, zorkin] }: { readonly language?: Language; readonly parties?: Parties } = {},
): ComposedDocument {
  const coerciveActs = [{ id: 'a', kind: 'arrest', persons: ['o'], date: on('2020-07-20') }];
  const book = aCaseBook({ parties, coerciveActs });
  return expectValue(composeDocument({ kind: 'case-paragraphs', caseBooks: [book], registers, language }, finish));
}

const paragraph = (text: string, ...notes: readonly number[]): Block => ({
  kind: 'paragraph',
  place: 'body',
  sentences: [
    {
      ...{ id: 'own', records: [], pattern: 'written' },
      inlines: [{ kind: 'text', text, typed: true }, ...notes.map((note) => ({ kind: 'note', note }) as const)],
    },
  ],
});

const typing = (text: string) => (document: ComposedDocument) => ({
  ...document,
  blocks: [...document.blocks, paragraph(text)],
});
const inHeading =
  (text: string) =>
  (document: ComposedDocument): ComposedDocument => ({
    ...document,
    blocks: [{ kind: 'heading', level: 1, text }, ...document.blocks],
  });
const inNote =
  (text: string) =>
  (document: ComposedDocument): ComposedDocument => ({
    ...document,
    blocks: [...document.blocks, paragraph('See there.', document.notes.length)],
    notes: [...document.notes, { inlines: [{ kind: 'text', text, typed: true }], records: [] }],
  });
const inTable =
  (text: string) =>
  (document: ComposedDocument): ComposedDocument => ({
    ...document,
    blocks: [
      ...document.blocks,
      {
        kind: 'table',
        head: [text],
        rows: [[{ id: 'c', inlines: [{ kind: 'text', text }], records: [], pattern: 'w' }]],
      },
    ],
  });

const told = ({ title, blocks, notes }: ComposedDocument) => JSON.stringify([title, blocks, notes]);
const codes = ({ checks }: ComposedDocument) => checks.map(({ code }) => code);
const suspected = ({ checks }: ComposedDocument) => checks.filter(({ code }) => code === 'name-suspected');

describe.each([
  ['a paragraph', typing],
  ['a heading', inHeading],
  ['a note', inNote],
  ['a table', inTable],
])('in %s', (_, into) => {
  test.each([
    ['en', 'The guard told Petr Zorkin to leave.'],
    ['en', 'PETR ZORKIN’s words were read out.'],
    ['en', 'The letter of Пётр Зоркин was read out.'],
    ['ru', 'Письмо Петра Зоркина было оглашено.'],
    ['ru', 'Об этом сообщили Зоркину Петру.'],
    ['ru', 'Это было передано П. Зоркину.'],
  ] as const)('%s: the name of somebody hidden never leaves: “%s”', (language, text) => {
    const document = finished(into(text), { language });
    expect(told(document)).not.toMatch(/zorkin|зоркин/iu);
    expect(told(document)).toContain('█████');
    expect(codes(document)).toContain('withheld');
  });

  test.each([
    ['en', 'Zorkin was there.'],
    ['ru', 'Там же видели Зоркина.'],
  ] as const)('%s: what may be the name is asked for, and keeps the document shut: “%s”', (language, text) => {
    const [check, ...more] = suspected(finished(into(text), { language, parties: [lena, unordered] }));
    expect(more).toEqual([]);
    expect(check).toMatchObject({ blocking: true, records: [{ record: { kind: 'party', id: 'h' } }] });
    expect(check?.place?.around).toContain(text.replace('.', ''));
    expect(check?.place).not.toHaveProperty('typedIn');
  });
});

test.each([
  ['another-word', 'Zorkin was there.'],
  ['this-name', '█████ was there.'],
] as const)('an answer (%s) is heeded', (is, text) => {
  const [check] = suspected(finished(typing('Zorkin was there.'), { parties: [lena, unordered] }));
  const nameAnswers = [{ audience: 'un-public', place: check?.place?.key, is }];
  const document = finished(typing('Zorkin was there.'), { parties: [lena, { ...unordered, nameAnswers }] });
  expect(suspected(document)).toEqual([]);
  expect(renderPlainText(document)).toContain(text);
});

test('a name that two runs make together, or around the mark of a note, is found', () => {
  const apart = (document: ComposedDocument): ComposedDocument => ({
    ...document,
    blocks: [
      {
        ...{ kind: 'paragraph', place: 'body' },
        sentences: [
          {
            ...{ id: 'own', records: [], pattern: 'written' },
            inlines: [
              { kind: 'text', text: 'It was Petr Zor' },
              { kind: 'note', note: 0 },
              { kind: 'text', text: 'kin', emphasis: 'bold' },
              { kind: 'text', text: ' who wrote.' },
            ],
          },
        ],
      },
    ],
    notes: [{ inlines: [{ kind: 'text', text: 'A note.' }], records: [] }],
  });
  const document = finished(apart);
  expect(told(document)).toContain('It was █████');
  expect(told(document)).not.toMatch(/Zor|kin"/u);
  expect(document.notes).toHaveLength(1);
});

test('somebody who was never asked may be typed, and the missing consent keeps the document shut', () => {
  const unasked = { ...zorkin, consents: [] };
  const document = finished(typing('Petr Zorkin wept.'), { parties: [lena, unasked] });
  expect(told(document)).toContain('Petr Zorkin wept.');
  expect(document.checks).toContainEqual({
    ...{ code: 'consent-missing', blocking: true },
    records: [{ bookId: 'book', record: { kind: 'party', id: 'h' } }],
  });
});

test('what a person takes out is no longer asked about', () => {
  const events = [{ id: 'e', kind: 'attack', date: on('2020-07-19'), against: ['o'], byWords: 'friends of Zorkin' }];
  const book = aCaseBook({ parties: [lena, unordered], events });
  const input = { kind: 'case-paragraphs', caseBooks: [book], registers, language: 'en' } as const;
  expect(codes(expectValue(composeDocument(input)))).toContain('name-suspected');
  const emptied = expectValue(composeDocument(input, (document) => ({ ...document, blocks: [paragraph('Gone.')] })));
  expect(codes(emptied)).not.toContain('name-suspected');
});

/** The document with each note counted one later. */
function withLaterNotes(document: ComposedDocument): ComposedDocument {
  const later = (inline: Inline): Inline => (inline.kind === 'note' ? { ...inline, note: inline.note + 1 } : inline);
  const blocks = document.blocks.map((block): Block => {
    if (block.kind !== 'paragraph') return block;
    return { ...block, sentences: block.sentences.map((one) => ({ ...one, inlines: one.inlines.map(later) })) };
  });
  return { ...document, blocks };
}

test('nothing that nobody typed is searched anew or reads otherwise, also behind other notes', () => {
  const may = { ...zorkin, name: 'May June' };
  const source = { id: 's', kind: 'article', title: 'On the arrest', date: on('2020-05-03') };
  const coerciveActs = ['a', 'b'].map((id) => ({
    ...{ id, kind: id === 'a' ? 'arrest' : 'search', persons: ['o'], date: on('2020-05-04') },
    sources: [{ source: 's' }],
  }));
  const book = aCaseBook({ parties: [lena, may], coerciveActs, sources: [source] });
  const input = { kind: 'case-paragraphs', caseBooks: [book], registers, language: 'en' } as const;
  const composed = expectValue(composeDocument(input));
  expect(told(composed)).toContain('May 2020');
  const first = { inlines: [{ kind: 'text', text: 'A first note.', typed: true }], records: [] } as const;
  const renumbered = expectValue(
    composeDocument(input, (document) => {
      const moved = withLaterNotes(document);
      return { ...moved, blocks: [paragraph('Mine.', 0), ...moved.blocks], notes: [first, ...moved.notes] };
    }),
  );
  expect(renumbered.checks).toEqual(composed.checks);
  expect(renumbered.blocks).toHaveLength(composed.blocks.length + 1);
});

test('control characters of what was typed are not printed', () => {
  expect(told(finished(typing('One\r\ntwo\u0000\u0007')))).toContain('One\\ntwo  "');
});

test('a document of which nothing is left is empty, not a failure', () => {
  expect(finished((document) => ({ ...document, blocks: [], notes: [] })).blocks).toEqual([]);
});
