import type { WebContents } from 'electron';

/** The part of a page that is needed here. */
type Page = Pick<WebContents, 'getOSProcessId' | 'forcefullyCrashRenderer'>;

/**
 * Ends the process of a page at once, whatever it is doing: by SIGKILL, which it cannot catch and of which no core is
 * written; on Windows the same call is TerminateProcess. Crashing it, as Electron offers, is a fault in memory like any
 * other, and comes after that only where the system has refused. Never throws: what follows a lock must follow.
 */
export function endRenderer(
  page: Page,
  kill: (pid: number, signal: 'SIGKILL') => void = (pid, signal) => process.kill(pid, signal),
): void {
  try {
    const pid = page.getOSProcessId();
    // Without a process the number is 0, which would mean all of ours.
    if (pid > 0) kill(pid, 'SIGKILL');
  } catch (error) {
    if (!hasEnded(error)) crash(page);
  }
}

function hasEnded(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ESRCH';
}

function crash(page: Page): void {
  try {
    page.forcefullyCrashRenderer();
  } catch {
    // The page is gone altogether.
  }
}
