import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, test } from 'vitest';
import { composeDocument } from '#app/documents/compose-document';
import { readInterchange } from '#app/interchange/read-interchange';
import { packWordFile } from '#app/word/word-file';
import type { ComposedDocument } from '#shared/document/document';
import { documentKinds, type DocumentKind } from '#shared/document/document-kinds';
import type { Piece } from '#shared/manuscript/manuscript';
import { printed } from '#shared/manuscript/printed';
import type { Unit } from '#shared/manuscript/unit';
import { unitsOf } from '#shared/manuscript/units-of';
import { expectValue } from '#shared/result';
import { aDocument, aReleasable } from '../builders/composed/document';
import { corpusCases } from '../corpus/cases';
import { composeCase } from '../corpus/tell-case';
import { validatorFaults, whyNoValidator } from './word-validator';
import { openWordFile, structureFaults } from './word-structure';

const patience = 120_000;

/** A case told in both languages, and one that is a submission. */
const casesJudged = ['russia-hospital-and-agent', 'zambia-submission'];

const samples = { en: 'sample-case-books.json', ru: 'sample-case-books-ru.json' } as const;
const languages = ['en', 'ru'] as const;

function ofSamples(kind: DocumentKind, language: (typeof languages)[number]): ComposedDocument {
  // The Russian samples have no submission; that of the English ones is told in Russian too.
  const name = kind === 'upr-submission' ? samples.en : samples[language];
  const file = new URL(`../../assets/samples/${name}`, import.meta.url);
  const { caseBooks, registers, submissions } = expectValue(readInterchange(new Uint8Array(readFileSync(file))));
  const [submission] = submissions;
  const books = kind === 'defence-brief' ? caseBooks.slice(0, 1) : caseBooks;
  return expectValue(
    composeDocument({ kind, caseBooks: books, registers, language, ...(submission && { submission }) }),
  );
}

const words = (text: string): Piece => ({ inlines: [{ kind: 'text', text, typed: true }] });

/** The units that a person put among those of the composer: one of each form that the window offers, and a table. */
function ownUnits(note: string): readonly Unit[] {
  const marked: Piece = {
    inlines: [
      { kind: 'text', text: 'Words of my own', typed: true },
      {
        kind: 'note',
        key: 'own note',
        records: [],
        inlines: [
          { kind: 'text', text: 'As said, note ', typed: true },
          { kind: 'note-number', note },
          { kind: 'text', text: ' above.\nA second line & “more”.', typed: true },
        ],
      },
      { kind: 'text', text: ', as paragraph ', typed: true },
      { kind: 'unit-number', unit: 'own paragraph' },
      { kind: 'text', text: ' says, ', typed: true },
      { kind: 'text', text: 'with weight', emphasis: 'bold', typed: true },
      { kind: 'text', text: '.', typed: true },
    ],
  };
  const table = { head: ['Day', 'What'], rows: [[words('3 May'), words('Heard & “adjourned”')], [words('4 May')]] };
  return [
    { id: 'own heading', form: 'heading-1', pieces: [words('A heading of my own')] },
    { id: 'own paragraph', form: 'numbered', pieces: [marked] },
    { id: 'own quotation', form: 'quotation', pieces: [words('What was said.\nAnd said again.')] },
    ...(['bullet', 'bullet-2', 'number', 'letter'] as const).map((form): Unit => ({
      id: `own ${form}`,
      form,
      pieces: [words(`An item, ${form}`)],
    })),
    { id: 'own table', form: 'table', pieces: [], table },
    { id: 'own empty', form: 'body', pieces: [] },
    { id: 'own break', form: 'page-break', pieces: [] },
  ];
}

/** A manuscript as it leaves: the submission of the samples with a unit hidden and units of a person's own. */
function aManuscript(language: (typeof languages)[number]): ComposedDocument {
  const composed = ofSamples('upr-submission', language);
  const { units, sentences } = unitsOf(composed);
  const marks = units.flatMap(({ pieces }) => pieces).flatMap(({ inlines }) => inlines);
  const [first] = marks.flatMap((inline) => (inline.kind === 'note' ? [inline.key] : []));
  if (first === undefined) throw new Error('the submission has no note');
  // At the end, where the first note is above.
  const hidden = units.find(({ pieces }) =>
    pieces.every(({ inlines }) => inlines.every(({ kind }) => kind === 'text')),
  );
  const shown = units.map((unit): Unit => (unit === hidden ? { ...unit, hidden: true } : unit));
  return printed(composed, [...shown, ...ownUnits(first)], sentences);
}

type Composing = readonly [what: string, compose: () => ComposedDocument];

const documents: readonly Composing[] = [
  ...languages.flatMap((language): readonly Composing[] => [
    ...documentKinds.map((kind): Composing => [
      `the ${kind} of the samples in ${language}`,
      () => ofSamples(kind, language),
    ]),
    [`a manuscript in ${language}`, () => aManuscript(language)],
  ]),
  ...corpusCases
    .filter(({ folder }) => casesJudged.includes(folder))
    .map((one): Composing => [`the case in ${one.folder}, told in ${one.language}`, () => composeCase(one)]),
  ['every block with footnotes', () => aDocument()],
  ['every block with endnotes', () => aDocument({ noteStyle: 'endnotes' })],
];

const sound = await packWordFile(aReleasable());
const reason = await whyNoValidator(sound);

describe.concurrent('the validator of Microsoft', { timeout: patience }, () => {
  for (const [name, compose] of documents)
    test(`finds nothing wrong with ${name}`, async ({ skip, expect: expecting }) => {
      if (reason !== undefined) skip(reason);
      const file = await packWordFile(aReleasable(compose()));
      expecting(structureFaults(openWordFile(file))).toEqual([]);
      expecting(await validatorFaults(file)).toEqual([]);
    });

  test('finds an element in the wrong place', async ({ skip, expect: expecting }) => {
    if (reason !== undefined) skip(reason);
    const parts = unzipSync(sound);
    const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    const moved = body.replace(/(<w:pStyle [^>]*>)(<w:keepNext\/>)/u, '$2$1');
    const faults = await validatorFaults(zipSync({ ...parts, 'word/document.xml': strToU8(moved) }));
    expecting(faults).toHaveLength(1);
    expecting(faults[0]).toContain('/word/document.xml');
  });
});
