import { link, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { recentFiles } from './recent-files';
import { withoutOurs } from './recent-list';

const head = `<?xml version="1.0" encoding="UTF-8"?>
<xbel version="1.0"
      xmlns:bookmark="http://www.freedesktop.org/standards/desktop-bookmarks"
>
`;

const entry = (
  href: string,
  ...users: readonly string[]
): string => `  <bookmark href="${href}" added="2026-01-01T00:00:00Z">
    <info>
      <metadata owner="http://freedesktop.org">
        <mime:mime-type type="application/pdf"/>
        <bookmark:applications>
${users.map((name) => `          <bookmark:application name="${name}" exec="&apos;${name} %u&apos;" count="1"/>\n`).join('')}        </bookmark:applications>
      </metadata>
    </info>
  </bookmark>
`;

const foreign = entry('file:///letters/letter.pdf', 'Evince');

test('what only this program used is gone, and all else is as it was, byte for byte', () => {
  const list = `${head}${foreign}${entry('file:///letters/Atabek.docx', 'Casebook &amp; Co')}${foreign}</xbel>\n`;
  expect(withoutOurs(list, ['Casebook & Co'])).toBe(`${head}${foreign}${foreign}</xbel>\n`);
});

test('what another program used as well stays, without us', () => {
  const list = `${head}${entry('file:///b', 'Evince', 'Casebook')}</xbel>`;
  expect(withoutOurs(list, ['Casebook'])).toBe(`${head}${entry('file:///b', 'Evince')}</xbel>`);
});

test('a list without us, or anything else, is left alone', () => {
  for (const list of [`${head}${foreign}</xbel>`, '', 'no list at all <bookmark '])
    expect(withoutOurs(list, ['Casebook'])).toBe(list);
});

test('the file is cleared, and nothing is left beside it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'casebook-'));
  const path = join(folder, 'recently-used.xbel');
  await writeFile(path, `${head}${foreign}${entry('file:///letters/Atabek.docx', 'Casebook')}</xbel>`);
  recentFiles(folder, ['Casebook']).forgetOurs();
  await expect.poll(() => readFile(path, 'utf8')).toBe(`${head}${foreign}</xbel>`);
  await expect.poll(() => readdir(folder)).toEqual(['recently-used.xbel']);
  await rm(folder, { recursive: true });
});

test("somebody's copy of the list under a name of its own stays whole", async () => {
  const folder = await mkdtemp(join(tmpdir(), 'casebook-'));
  const path = join(folder, 'recently-used.xbel');
  const list = `${head}${entry('file:///letters/Atabek.docx', 'Casebook')}</xbel>`;
  await writeFile(path, list);
  await link(path, join(folder, 'copy'));
  recentFiles(folder, ['Casebook']).forgetOurs();
  await expect.poll(() => readFile(path, 'utf8')).toBe(`${head}</xbel>`);
  await expect.poll(() => readdir(folder)).toEqual(['copy', 'recently-used.xbel']);
  await writeFile(path, list);
  await expect.poll(() => readFile(path, 'utf8')).toBe(`${head}</xbel>`);
  expect(await readFile(join(folder, 'copy'), 'utf8')).toBe(list);
  await rm(folder, { recursive: true });
});
