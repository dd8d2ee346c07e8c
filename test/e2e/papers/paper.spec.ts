import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import decodeQr from 'qr/decode.js';
import { test } from '../driving/harness';
import { Frame } from '../pages/frame';
import { LockScreen } from '../pages/lock-screen';
import { SecretsPage } from '../pages/secrets-page';
import { say } from '../pages/words';
import { passphrase } from '../driving/prepared-vault';

test.use({ conditions: { vault: 'prepared' } });

test('the recovery sheet is one page of A4 with every word and a code that can be read', async ({
  casebook,
  prepared,
}) => {
  const { recoveryKey } = await prepared();
  await new LockScreen(casebook.page).unlock(passphrase);
  await new Frame(casebook.page).go('frame.safety');
  const secrets = new SecretsPage(casebook.page);
  const dialog = await secrets.begin('sheet');
  await secrets.typeRecoveryKey(dialog, recoveryKey);
  await secrets.press(dialog, 'app.next');
  await expect(dialog.getByRole('button', { name: say('secrets.sheet.print') })).toBeVisible({ timeout: 30_000 });
  await dialog.getByText(say('secrets.sheet.identity')).click();

  // What the window prints, as the printer would get it.
  const pdf = await casebook.app.evaluate(async ({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    const printed = await window?.webContents.printToPDF({ pageSize: 'A4', printBackground: false });
    return printed?.toString('base64') ?? '';
  });
  const path = test.info().outputPath('sheet.pdf');
  await writeFile(path, Buffer.from(pdf, 'base64'));

  const text = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' });
  expect(text.split('\f')).toHaveLength(2);
  for (const [at, word] of recoveryKey.entries())
    expect(text).toMatch(new RegExp(`\\b${at + 1}\\.\\s+${word}\\b`, 'u'));
  expect(text).toContain('AGE-SECRET-KEY-1');
  const image = pictureOf(execFileSync('pdftoppm', ['-r', '150', '-singlefile', path], { maxBuffer: 1 << 26 }));
  expect(decodeQr(image)).toBe(recoveryKey.join(' '));
});

/** A picture in the form that pdftoppm writes: a head of three lines, then three bytes for each point. */
function pictureOf(bytes: Buffer): { readonly width: number; readonly height: number; readonly data: Uint8Array } {
  const [head = '', width, height] =
    /^P6\s+(\d+)\s+(\d+)\s+255\s/u.exec(bytes.subarray(0, 64).toString('latin1')) ?? [];
  return { width: Number(width), height: Number(height), data: new Uint8Array(bytes.subarray(head.length)) };
}
