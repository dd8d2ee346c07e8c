import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { expect } from '@playwright/test';

const patience = 60_000;

/** Seconds in which a dialog makes its line for a path; the keys that come meanwhile are lost. */
const aMoment = '0.3';

/**
 * A screen that one test has for itself, with the hands to use what the system shows on it and the page knows nothing
 * of. Needs Linux, `Xvfb` and `xdotool`.
 */
export class OwnDisplay {
  /** What `DISPLAY` has to be. */
  readonly name: string;
  readonly #server: ChildProcess;

  private constructor(name: string, server: ChildProcess) {
    this.name = name;
    this.#server = server;
  }

  static async start(): Promise<OwnDisplay> {
    const args = ['-displayfd', '1', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'];
    const server = spawn('Xvfb', args, { stdio: ['ignore', 'pipe', 'ignore'] });
    const number = await new Promise<string>((resolve, reject) => {
      server.once('error', reject);
      server.stdout.once('data', (told: Buffer) => {
        resolve(told.toString().trim());
      });
    });
    return new OwnDisplay(`:${number}`, server);
  }

  /** Types a path into a dialog for files, once it is there, and accepts it. */
  async answerFileDialog(title: string, path: string): Promise<void> {
    await expect.poll(() => this.#find(title), { timeout: patience }).not.toBe('');
    // The dialog drops keys while it reads the folder, and takes the last one only when it has looked at the path.
    await expect
      .poll(() => this.#isGoneOrAnswered(title, path), { timeout: patience, intervals: [1_000, 2_000] })
      .toBe('gone');
  }

  /** A stroke on the keyboard, whoever has the focus. */
  press(stroke: string): void {
    this.#xdotool('key', stroke);
  }

  async stop(): Promise<void> {
    const ended = once(this.#server, 'exit');
    this.#server.kill();
    await ended;
  }

  /**
   * Letters without a line for a path begin a search, which never ends by a path: Ctrl+L leaves it, or hides the line
   * where it is there already. A slash shows it in any case.
   */
  #isGoneOrAnswered(title: string, path: string): 'gone' | 'answered' {
    const dialog = this.#find(title);
    if (dialog === '') return 'gone';
    const line = ['key', 'ctrl+l', 'sleep', aMoment, 'key', 'slash', 'sleep', aMoment];
    this.#xdotool('windowfocus', dialog, ...line, 'key', 'ctrl+a', 'type', path);
    this.#xdotool('key', 'Return');
    return 'answered';
  }

  /** The first window of that title, or nothing: windows come and go while one looks. */
  #find(title: string): string {
    return this.#xdotool('search', '--onlyvisible', '--name', `^${title}$`).split('\n')[0] ?? '';
  }

  /** A window that goes meanwhile makes it fail, which the next look tells; a machine without it makes the test fail. */
  #xdotool(...args: readonly string[]): string {
    const { stdout, error } = spawnSync('xdotool', args, {
      encoding: 'utf8',
      env: { ...process.env, DISPLAY: this.name },
    });
    if (error) throw error;
    return stdout;
  }
}
