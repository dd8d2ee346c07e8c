/**
 * Made the frozen manuscript in `manuscript-1/`, once: `npx tsx test/vectors/make-manuscript-1.ts`. It is never made
 * again, since what it proves is that a vault of that day still opens and its manuscript says the same.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeDocument } from '#app/documents/compose-document';
import { createVault } from '#app/vault/create-vault';
import type { WrittenBlock } from '#shared/manuscript/manuscript';
import { expectValue } from '#shared/result';
import { on } from '../builders/a-case';
import { aProgram } from '../builders/a-program';
import { inMemoryStores, testKdfPolicy, testPassphrase } from '../builders/a-vault';

const folder = join(import.meta.dirname, 'manuscript-1');
if (existsSync(folder)) throw new Error(`${folder} is there already, and stays as it is`);

const stores = inMemoryStores();
const { store } = expectValue(await createVault(stores, testPassphrase, testKdfPolicy));
const program = await aProgram(store, { compose: composeDocument });
const { id: book, subject } = expectValue(await program.createCaseBook({ title: 'Aigul Saparova', subjectKind: 'person' }));
const consents = [{ audience: 'un-public', maySubmit: 'yes', nameAs: 'full' }];
const acts = [
  { id: 'arrest', kind: 'arrest', persons: [subject], date: on('2012-05-03') },
  { id: 'search', kind: 'search', persons: [subject], date: on('2012-06-07') },
];
expectValue(
  await program.change(book, [
    { op: 'set', list: 'parties', id: subject, field: 'consents', value: consents },
    ...acts.map((record) => ({ op: 'add', list: 'coerciveActs', record }) as const),
  ]),
);

const id = expectValue(
  await program.createManuscript({ kind: 'case-paragraphs', title: 'A paper', language: 'en', caseBooks: [book] }),
);
const { document } = expectValue(await program.openManuscript(id));
const [first] = document.blocks;
const sentence = first?.kind === 'paragraph' ? first.sentences[0] : undefined;
if (!sentence) throw new Error('nothing is told');
const basis = { key: sentence.id, inlines: sentence.inlines.flatMap((run) => (run.kind === 'text' ? [run] : [])), records: [...sentence.records] };
const text = (words: string, more: object = {}) => ({ kind: 'text', text: words, ...more }) as const;
const blocks: readonly WrittenBlock[] = [
  { id: 'own-heading', form: 'heading-2', text: { basis: [], wording: [{ inlines: [text('What happened')] }] }, after: [] },
  {
    ...{ id: sentence.id, form: 'numbered', after: ['own-heading'], comment: 'Ask the neighbours.' },
    text: {
      basis: [basis],
      wording: [{ sentence: sentence.id, inlines: [text('Early on 3 May 2012 they came for Aigul Saparova.')] }],
    },
  },
  {
    ...{ id: 'own', form: 'numbered', after: [sentence.id, 'own-heading'] },
    text: {
      basis: [],
      wording: [
        {
          inlines: [
            text('Nobody said '),
            text('why', { emphasis: 'italic' }),
            { kind: 'note', key: 'n', inlines: [text('Talk with her sister.')], records: [{ bookId: book, record: { kind: 'party', id: subject } }] },
            text(': see paragraph '),
            { kind: 'unit-number', unit: sentence.id },
            text('.'),
          ],
        },
      ],
    },
  },
  { id: 'gone', form: 'body', text: { basis: [], wording: [{ inlines: [text('This was taken out.')] }] }, after: [] },
];
expectValue(await program.changeManuscript(id, blocks.map((block) => ({ op: 'put', block }) as const)));
expectValue(await program.changeManuscript(id, [{ op: 'remove', id: 'gone' }]));
expectValue(await program.changeManuscript(id, [{ op: 'rename', title: 'A paper that was renamed' }]));
expectValue(await program.stepManuscript(id, 'undo'));

const { own, blocks: stored, canUndo, canRedo, savedAt } = expectValue(await program.openManuscript(id));
const bin = expectValue(await program.manuscriptBin(id));
mkdirSync(folder, { recursive: true });
for (const [name, bytes] of stores.files.contents) writeFileSync(join(folder, name), bytes);
const expected = { passphrase: testPassphrase, id, own, blocks: stored, canUndo, canRedo, savedAt, bin };
writeFileSync(join(folder, 'expected.json'), `${JSON.stringify(expected, null, 2)}\n`);
