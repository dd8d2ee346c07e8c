import { app, dialog } from 'electron';
import { createTranslator } from '#shared/i18n/translator';
import type { ProfileProblem } from './profile';
import { complain } from '../outcry/standard-error';

/** Ended because it could not begin. */
const cannotOpenExitCode = 14;

const { say } = createTranslator('en');

/** Says which folder cannot be used and why, in a box and where the program was started from, and ends. */
export function refuseProfile(folder: string, { reason, code }: ProfileProblem): void {
  refuse(say('profile.unusable', { folder, reason: say(reason, { code }) }));
}

/** For what cannot happen to a program that is whole. */
export function refuseFault(): void {
  refuse(say('profile.fault'));
}

/** Before it is ready, Electron shows no box on Linux. Whoever cannot see the box ends the program as any other. */
function refuse(text: string): void {
  const exit = (): void => {
    app.exit(cannotOpenExitCode);
  };
  complain(`${say('profile.title')}. ${text}`);
  app.on('before-quit', exit);
  const box = { type: 'error', title: say('profile.title'), message: say('profile.title'), detail: text } as const;
  app
    .whenReady()
    .then(() => dialog.showMessageBox(box))
    .then(exit, exit);
}
