import { randomBytes } from 'node:crypto';
import { execFile } from 'node:child_process';
import { mkdtemp, open, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openWordFile, structureFaults } from '../../test/word/word-structure';
import { runCompose } from './compose';

const root = join(import.meta.dirname, '../..');
const fixture = join(root, 'test/fixtures/kazakhstan-2014.json');
const patience = 60_000;
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'compose-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

type Ended = { readonly code: number; readonly output: string; readonly errors: string };

/** The command in a process of its own, as a person would start it. */
function compose(...given: readonly string[]): Promise<Ended> {
  const command = [join(root, 'node_modules/tsx/dist/cli.mjs'), join(root, 'scripts/compose.ts'), ...given];
  return new Promise((done) => {
    execFile(process.execPath, command, { maxBuffer: 1e8 }, (error, output, errors) => {
      done({ code: typeof error?.code === 'number' ? error.code : error === null ? 0 : 1, output, errors });
    });
  });
}

const inFolder = (name: string) => join(folder, name);
const leftBehind = async () => (await readdir(folder)).filter((name) => name.includes('.docx'));

describe('compose', { timeout: patience }, () => {
  test('ends quietly when whoever reads the text stops before its end', async () => {
    const command = `"$0" "$1" "$2" --schema | head -c 20`;
    const started = [process.execPath, join(root, 'node_modules/tsx/dist/cli.mjs'), join(root, 'scripts/compose.ts')];
    const errors = await new Promise<string>((done) => {
      execFile('sh', ['-c', command, ...started], (_error, _output, written) => {
        done(written);
      });
    });
    expect(errors).toBe('');
  });

  test('prints the submission of 2014 as text with numbers and notes', async () => {
    const { code, output } = await compose('upr-submission', '--from', fixture, '--text');
    expect(code).toBe(0);
    expect(output).toMatch(/^1\. This joint submission by ARTICLE 19 and PEN International/mu);
    expect(output).toMatch(/^\[\^1\]: /mu);
  });

  test('writes a sound Word file, the same bytes each time', async () => {
    await compose('upr-submission', '--from', fixture, '--out', inFolder('one.docx'));
    await compose('upr-submission', '--from', fixture, '--out', inFolder('two.docx'));
    const [one, two] = await Promise.all(['one.docx', 'two.docx'].map((name) => readFile(inFolder(name))));
    expect(one?.equals(two ?? Buffer.alloc(0))).toBe(true);
    expect(structureFaults(openWordFile(new Uint8Array(one ?? [])))).toEqual([]);
    await Promise.all(['one.docx', 'two.docx'].map((name) => rm(inFolder(name))));
  });

  test('prints a JSON Schema', async () => {
    const { code, output } = await compose('--schema');
    expect(code).toBe(0);
    expect(JSON.parse(output)).toMatchObject({ type: 'object' });
  });

  test('asks which case a brief is about, and takes one by part of its title', async () => {
    const several = await compose('defence-brief', '--from', fixture, '--text');
    expect(several.code).toBe(2);
    expect(several.errors).toContain('Choose it with --case');
    const one = await compose('defence-brief', '--from', fixture, '--case', 'kharlamov', '--text');
    expect(one.code).toBe(0);
    expect(one.output).toContain('Kharlamov');
    // What the window shows beside the document: under each heading the places of the records in the file.
    expect(one.errors).toMatch(/^Fields that are recorded and that the text does not tell \(\d+\)$/mu);
    expect(one.errors).toMatch(/^ {2}Alexander Kharlamov, \w+\.\S+/mu);
  });

  const wrong: readonly (readonly [string, () => Promise<readonly string[]>, RegExp])[] = [
    ['a file that is missing', () => use('upr-submission', '--from', inFolder('none.json')), /There is no such file/u],
    ['a folder', () => use('upr-submission', '--from', folder), /This is a folder, not a file/u],
    ['a document that does not exist', () => use('novel', '--from', fixture), /no document called “novel”/u],
    ['an option that does not exist', () => use('upr-submission', '--form', fixture), /Unknown option '--form'/u],
    ['no destination', () => Promise.resolve(['upr-submission', '--from', fixture]), /where the document goes/u],
    [
      'a file name that Word would not open',
      () => Promise.resolve(['upr-submission', '--from', fixture, '--out', inFolder('a.txt')]),
      /must end in \.docx/u,
    ],
    [
      'a language that is not there yet',
      () => use('upr-submission', '--from', fixture, '--language', 'kk'),
      /cannot be written in this language yet/u,
    ],
    ['an unknown language', () => use('upr-submission', '--from', fixture, '--language', 'tlh'), /no language “tlh”/u],
    [
      'a case that is not in the file',
      () => use('defence-brief', '--from', fixture, '--case', 'Nobody'),
      /No case book is called “Nobody”/u,
    ],
    ['text that is not JSON', () => withFile('broken.json', '{ "format": "defender-casebook", '), /not valid JSON/u],
    ['JSON of another kind', () => withFile('other.json', '[1, 2, 3]'), /not a file of case books/u],
    ['random bytes', () => withFile('random.json', randomBytes(4096)), /not a text in UTF-8/u],
    ['an empty file', () => withFile('empty.json', ''), /JSON|text/u],
    [
      'values of the wrong kind',
      () =>
        withFile(
          'types.json',
          JSON.stringify({ format: 'defender-casebook', version: 1, caseBooks: [{ title: 5, state: 'active' }] }),
        ),
      /caseBooks\[0\]\.title/u,
    ],
    [
      'a submission that the file does not hold',
      () =>
        withFile(
          'none.json',
          JSON.stringify({ format: 'defender-casebook', version: 1, caseBooks: [{ title: 'A', state: 'active' }] }),
        ),
      /submission/u,
    ],
  ];

  test.each(wrong)('refuses %s in plain words and writes no file', async (_, given, message) => {
    const { code, output, errors } = await runCompose(await given());
    expect({ code, output }).toEqual({ code: 2, output: '' });
    expect(errors).toMatch(message);
    expect(errors).not.toMatch(/\bat .*:\d+:\d+/u);
    expect(await leftBehind()).toEqual([]);
  });

  test('ends with code 2 and says on the error stream what the file is not and what is read', async () => {
    const { code, output, errors } = await compose(...(await withFile('bytes.json', randomBytes(4096))));
    expect({ code, output, errors }).toEqual({
      code: 2,
      output: '',
      errors:
        'The file is not a text in UTF-8. Choose a file in the interchange format; its name usually ends in .json. A text editor can save it as UTF-8.\n',
    });
    expect(await leftBehind()).toEqual([]);
  });

  test('refuses a file of 200 MB without reading it', async () => {
    const file = await open(inFolder('large.json'), 'w');
    await file.truncate(200_000_000);
    await file.close();
    const { code, errors } = await compose(...(await use('upr-submission', '--from', inFolder('large.json'))));
    expect(code).toBe(2);
    expect(errors).toContain('200,000,000 bytes');
    expect(await leftBehind()).toEqual([]);
  });

  test('says which folder a file cannot be written to', async () => {
    const { code, errors } = await compose(
      'upr-submission',
      '--from',
      fixture,
      '--out',
      inFolder('no/such/folder.docx'),
    );
    expect(code).toBe(2);
    expect(errors).toContain('The folder is not there.');
  });

  test('writes no file that names somebody without consent, and says who it is', async () => {
    const given = await withoutConsent();
    const { code, errors } = await runCompose([...given, '--out', inFolder('c.docx')]);
    expect(code).toBe(2);
    expect(errors).toContain('not recorded for Aigul Saparova');
    expect(await leftBehind()).toEqual([]);
  });

  test('marks a text that may not leave as a draft', async () => {
    const { code, output, errors } = await runCompose([...(await withoutConsent()), '--text']);
    expect(code).toBe(0);
    expect(output).toMatch(/^DRAFT\. Not to be given away/u);
    expect(output).toContain('Aigul Saparova');
    expect(errors).toContain('must not be given away yet');
  });

  test('writes a file for a reason where a consent is not recorded, and says so', async () => {
    const given = [...(await withoutConsent()), '--out', inFolder('c.docx'), '--override-missing-consent'];
    const short = await runCompose([...given, 'ok']);
    expect(short.code).toBe(2);
    expect(short.errors).toContain('takes a reason in words');
    const { code, errors } = await runCompose([...given, 'She agreed on the telephone.']);
    expect(code).toBe(0);
    expect(errors).toContain('not recorded for Aigul Saparova. Reason given: She agreed on the telephone.');
    await rm(inFolder('c.docx'));
  });

  test('takes no reason where the person has said no', async () => {
    const consents = [{ audience: 'media', maySubmit: 'no', nameAs: 'nothing' }];
    const given = [...(await withoutConsent({ consents })), '--out', inFolder('c.docx')];
    const { code, errors } = await runCompose([...given, '--override-missing-consent', 'She agreed on the telephone.']);
    expect(code).toBe(2);
    expect(errors).toContain('No reason takes the place of the consent');
    expect(await leftBehind()).toEqual([]);
  });
});

/** What asks for the paragraphs of a case in which somebody was beaten who was not asked. */
async function withoutConsent(more: object = {}): Promise<readonly string[]> {
  const book = {
    title: 'A case',
    state: 'active',
    subject: 'Aigul Saparova',
    parties: [{ name: 'Aigul Saparova', kind: 'person', roles: ['victim'], ...more }],
    events: [{ kind: 'attack', date: 'April 2012', against: ['Aigul Saparova'], action: 'beaten' }],
  };
  const file = { format: 'defender-casebook', version: 1, caseBooks: [book] };
  await writeFile(inFolder('consent.json'), JSON.stringify(file));
  return ['case-paragraphs', '--from', inFolder('consent.json')];
}

/** The arguments given, with a Word file to write. */
const use = (...given: readonly string[]) => Promise.resolve([...given, '--out', inFolder('out.docx')]);

async function withFile(name: string, content: string | Buffer): Promise<readonly string[]> {
  await writeFile(inFolder(name), content);
  return use('upr-submission', '--from', inFolder(name));
}
