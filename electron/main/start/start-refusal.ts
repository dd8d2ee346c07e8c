import type { Translator } from '#shared/i18n/translator';
import type { Refusal } from './start-guard';

const longest = 80;

/** Why the program does not start, what that means for the case books, and what to do. Each reason is told once. */
export function refusalInWords(refusals: readonly Refusal[], say: Translator['say']): string {
  const reasons = refusals.map((refusal) =>
    isAboutSandbox(refusal.name)
      ? say('refusedStart.noSandbox')
      : say(`refusedStart.${refusal.what}`, { name: shown(refusal.name) }),
  );
  return [...new Set(reasons), say('refusedStart.wayOut')].join(' ');
}

function isAboutSandbox(name: string): boolean {
  return /no-sandbox|ELECTRON_DISABLE_SANDBOX/i.test(name);
}

/** An argument as it can be shown: on one line, and not without end. */
function shown(name: string): string {
  const line = name.replaceAll(/\p{Cc}+/gu, ' ').trim();
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
}
