import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { projectFolder } from '../../e2e/driving/casebook';
import { test } from '../../e2e/driving/harness';
import { findPlantedWords } from '../../e2e/driving/planted-words';
import { QuietReport, type QuietOrder } from './quiet';
import { counted, report, trustSeed } from '../rows';

const isRoot = process.getuid?.() === 0;

/** Words that are nowhere else, of letters that a search cannot take for its own. */
const word = (what: string): string => `${what}-qzx-${trustSeed.toString(36)}`;
const typed = { name: word('Quillambar'), note: word('tamgaly'), passphrase: word('obsidian') };

function givenFile(notes: readonly string[], title: string): string {
  const party = { id: 'subject', kind: 'person', name: word('Жумабике'), roles: ['defendant'], gender: 'female' };
  return JSON.stringify({
    format: 'defender-casebook',
    version: 1,
    caseBooks: [
      {
        title,
        state: 'active',
        subject: 'subject',
        parties: [party],
        charges: [{ id: 'charge', against: ['subject'], stage: 'charge', offence: word('wrexlow') }],
        notes: notes.map((text, at) => ({ id: `note-${at}`, title: `${at}`, text })),
      },
    ],
  });
}

/** Runs the session in a namespace that it cannot leave; as an ordinary user in one where it is root. */
function runInNamespace(order: QuietOrder): void {
  const tsx = join(projectFolder, 'node_modules/tsx/dist/cli.mjs');
  const session = join(projectFolder, 'test/trust/quiet/quiet-session.ts');
  const { status, stdout, stderr } = spawnSync(
    'unshare',
    [isRoot ? '-n' : '-rn', process.execPath, tsx, session, JSON.stringify(order)],
    { encoding: 'utf8', cwd: projectFolder },
  );
  expect(status, `${stdout}${stderr}`).toBe(0);
}

test('a whole session sends no packet and leaves no readable word in profile, home and temporary folder', async ({
  executable,
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'casebook-quiet-'));
  for (const name of ['home/profile', 'tmp', 'out']) await mkdir(join(folder, name), { recursive: true });
  await writeFile(join(folder, 'home/profile/settings.json'), JSON.stringify({ settings: { lockMinutes: 60 } }));
  const notes = Array.from({ length: counted(200) }, (_, at) => word(`planted${at}`));
  const title = word('Zhanaqorgan');
  const given = join(folder, 'given.json');
  await writeFile(given, givenFile(notes, title));

  runInNamespace({ executable, folder, given, title, typed });

  const { control, sent, exported } = QuietReport.parse(
    JSON.parse(await readFile(join(folder, 'report.json'), 'utf8')),
  );
  const noisy = Object.entries(sent).filter(([, packets]) => packets !== 0);
  report('Packets of a session, by step', { cases: Object.keys(sent).length, failures: noisy.length });
  expect(control, 'packets of what does phone home').toBeGreaterThan(0);
  expect(noisy).toEqual([]);

  const words = [...Object.values(typed), title, word('Жумабике'), word('wrexlow'), ...notes];
  expect(words.filter((text) => text !== typed.passphrase && !exported.includes(text))).toEqual([]);
  const leaks = ['home', 'tmp'].flatMap((name) => findPlantedWords(join(folder, name), words));
  const leaked = new Set(leaks.map((leak) => leak.word));
  report('Canaries in profile, home and temporary folder', { cases: words.length, failures: leaked.size });
  expect(leaks).toEqual([]);

  await writeFile(join(folder, 'tmp/left-behind'), Buffer.from(`..${title}..`, 'utf16le'));
  expect(findPlantedWords(join(folder, 'tmp'), words)).not.toEqual([]);
  await rm(folder, { recursive: true, force: true });
});
