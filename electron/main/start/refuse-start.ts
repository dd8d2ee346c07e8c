import { app, dialog, type App } from 'electron';
import { createTranslator, type Translator } from '#shared/i18n/translator';
import { refusedExitCode, type Refusal } from './start-guard';
import { refusalInWords } from './start-refusal';

/**
 * Whether the program is the packaged one. Electron goes by the name of its binary, which whoever starts it chooses;
 * the packaged program is read from an archive, and by a fuse from nothing else.
 */
export function isPackedUp(program: Pick<App, 'isPackaged' | 'getAppPath'>): boolean {
  return program.isPackaged || program.getAppPath().endsWith('.asar');
}

/** Ends the program before it has opened anything. */
export function refuseStart(refusals: readonly Refusal[], { say }: Translator = createTranslator('en')): void {
  const words = refusalInWords(refusals, say);
  process.stderr.write(`${say('refusedStart.title')}. ${words}\n`);
  // On Linux a box is possible only after Chromium is up, and with it what was refused.
  if (process.platform !== 'linux') dialog.showErrorBox(say('refusedStart.title'), words);
  app.exit(refusedExitCode);
}
