import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { _electron, errors, type ElectronApplication, type Page } from '@playwright/test';
import type {} from '../../../renderer/platform/bridge';

export const projectFolder = resolve(import.meta.dirname, '../../..');

const isRoot = process.getuid?.() === 0;
/** What attaching to the program needs, and root cannot do without; nothing of it opens a packaged program. */
const switchesForChecks = ['inspect', 'remote-debugging-port', ...(isRoot ? ['no-sandbox'] : [])];

/**
 * An empty folder for the data of a program that nobody sits at: a display without a person has been idle since it
 * was made, and the vault would lock by itself in the middle of a long run.
 */
export async function newProfile(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'casebook-profile-'));
  await writeFile(join(folder, 'settings.json'), JSON.stringify({ settings: { lockMinutes: 60 } }));
  return folder;
}

export async function removeProfile(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}

/** What Electron says in the page of a call that was on its way when the program ended. */
const endOfMain = 'reply was never sent';

/** Each step of a start has its own time, so that one that hangs is named. */
const patience = 15_000;

/** The running program, and what a person or a power cut can do to it. */
export class Casebook {
  readonly profile: string;
  /** Errors that the page wrote or threw. A test that passes leaves none, unless it takes them out. */
  readonly problems: string[] = [];
  readonly #executable: string;
  readonly #switches: readonly string[];
  readonly #variables: Readonly<Record<string, string>>;
  #app: ElectronApplication | undefined;
  #page: Page | undefined;

  /** `variables` are set in the environment of the program, such as another home. */
  constructor(
    executable: string,
    profile: string,
    switches: readonly string[] = [],
    variables: Readonly<Record<string, string>> = {},
  ) {
    this.#executable = executable;
    this.profile = profile;
    this.#switches = switches;
    this.#variables = variables;
  }

  /** Playwright's handle on the main process. */
  get app(): ElectronApplication {
    if (this.#app === undefined) throw new Error('the program is not running');
    return this.#app;
  }

  /** The window that is open now. Locking opens a new one: ask again afterwards. */
  get page(): Page {
    if (this.#page === undefined) throw new Error('no window is open');
    return this.#page;
  }

  /**
   * Starts the program and attaches to it. Playwright comes while the window opens; now and then it meets the page in
   * the middle of its first navigation, and waits for an answer that never comes. Then the program is started once more.
   */
  async launch(): Promise<void> {
    try {
      await this.#start();
    } catch (error) {
      if (!(error instanceof errors.TimeoutError)) throw error;
      if (this.#app !== undefined) await this.killProcess();
      await this.#start();
    }
  }

  async #start(): Promise<void> {
    const app = answering(await this.#attach());
    this.#app = app;
    app.on('window', (page) => {
      this.#watch(page);
    });
    this.#watch(await app.firstWindow({ timeout: patience }));
    await this.page.waitForLoadState('load', { timeout: patience });
  }

  #attach(): Promise<ElectronApplication> {
    return _electron.launch({
      executablePath: this.#executable,
      args: [projectFolder, ...this.#switches.map((name) => `--${name}`)],
      chromiumSandbox: !isRoot,
      env: { ...environment(this.profile, [...switchesForChecks, ...this.#switches]), ...this.#variables },
      timeout: patience,
    });
  }

  #watch(page: Page): void {
    if (this.#page === page) return;
    this.#page = page;
    const note = (problem: string): void => {
      if (!problem.endsWith(endOfMain)) this.problems.push(problem);
    };
    page.on('pageerror', (error) => {
      note(error.message);
    });
    page.on('console', (message) => {
      if (message.type() === 'error') note(message.text());
    });
  }

  /** Does what locks the window and waits for the new one. What was typed at the old one is cut off. */
  async lockBy(act: (page: Page) => Promise<unknown>): Promise<Page> {
    const opened = this.app.waitForEvent('window');
    await act(this.page).catch((error: unknown) => {
      if (!/crashed|closed/i.test(String(error))) throw error;
    });
    this.#watch(await opened);
    await this.page.waitForLoadState();
    return this.page;
  }

  /** Closes the window as a person does, and waits for the end of the program. */
  async close(): Promise<void> {
    if (this.#app === undefined) return;
    const app = this.#app;
    this.#app = undefined;
    this.#page = undefined;
    await app.close();
  }

  /** Ends every process of the program at once, as a power cut does. */
  async killProcess(): Promise<void> {
    const app = this.app;
    const closed = app.waitForEvent('close');
    for (const pid of processTree(app.process().pid)) {
      try {
        process.kill(pid, 'SIGKILL');
      } catch {
        // It has ended by itself in the meantime.
      }
    }
    await closed;
    this.#app = undefined;
    this.#page = undefined;
  }

  /** Ends the main process at once and leaves what it has started to itself, as a fault in it does. */
  async endMainAlone(): Promise<void> {
    const app = this.app;
    const closed = app.waitForEvent('close');
    app.process().kill('SIGKILL');
    await closed;
    this.#app = undefined;
    this.#page = undefined;
  }

  /** Starts the program again on the same profile. */
  async relaunch(): Promise<Page> {
    await this.close();
    await this.launch();
    return this.page;
  }

  /** The next dialogs that ask for a file to open get this answer; null closes the dialog. */
  async answerOpenDialog(path: string | null): Promise<void> {
    await this.app.evaluate(({ dialog }, chosen) => {
      dialog.showOpenDialog = () =>
        Promise.resolve({ canceled: chosen === null, filePaths: chosen === null ? [] : [chosen] });
    }, path);
  }

  /** The next dialogs that ask where to save get this answer; null closes the dialog. */
  async answerSaveDialog(path: string | null): Promise<void> {
    await this.app.evaluate(({ dialog }, chosen) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: chosen === null, filePath: chosen ?? '' });
    }, path);
  }
}

/**
 * The program in which what is done in its main process is answered. Now and then V8 drops the promise that Playwright
 * waits for there: it is done, and the answer is lost. Then it is done once more, which nothing here minds.
 */
function answering(app: ElectronApplication): ElectronApplication {
  const evaluate = app.evaluate.bind(app);
  const ask = async (...given: readonly unknown[]): Promise<unknown> => {
    const answer: unknown = await Reflect.apply(evaluate, undefined, given);
    return answer;
  };
  return Object.assign(app, {
    evaluate: (...given: readonly unknown[]) =>
      ask(...given).catch((error: unknown) => {
        if (!String(error).includes('promise was garbage collected')) throw error;
        return ask(...given);
      }),
  });
}

/** The environment of a start on a profile, with the switches that it may carry. */
export function environment(profile: string, switches: readonly string[]): Record<string, string> {
  const inherited = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return {
    ...Object.fromEntries(inherited),
    DEFENDER_CASEBOOK_PROFILE: profile,
    DEFENDER_CASEBOOK_ALLOW_SWITCHES: switches.join(','),
  };
}

/** A process and everything it has started, children last. */
export function processTree(root: number | undefined): number[] {
  if (root === undefined) return [];
  const { stdout } = spawnSync('ps', ['-e', '-o', 'pid=,ppid='], { encoding: 'utf8' });
  const processes = stdout
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number));
  const found = [root];
  for (const parent of found) found.push(...processes.flatMap(([pid, ppid]) => (ppid === parent && pid ? [pid] : [])));
  return found;
}
