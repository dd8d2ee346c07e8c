import type { Later } from '../outcry/last-words';
import type { BusTool } from './bus';
import { saysScreenSaverOn, type ScreenSaver, screenSaverChange, screenSavers, screenSaversIn } from './bus-words';
import { keepMonitoring } from './keep-monitoring';

const busItself = { bus: 'session', name: 'org.freedesktop.DBus' } as const;
const busPath = '/org/freedesktop/DBus';

/** For the buses to answer before it counts as silence, in milliseconds. */
const patience = 3_000;

type Deps = {
  readonly tool: BusTool;
  readonly later: Later;
  /** A screen saver says that it covers the screen. */
  readonly locked: () => void;
};

/** The screen savers of a desktop as they come and go. */
export class ScreenSaverWatch {
  readonly #deps: Deps;
  readonly #watched = new Map<ScreenSaver, () => void>();
  readonly #tellers = new Set<ScreenSaver>();

  constructor(deps: Deps) {
    this.#deps = deps;
  }

  /** Whether one is there that is known to tell: it has answered. */
  get isToldBySome(): boolean {
    return this.#tellers.size > 0;
  }

  /** Begins. Resolves when it is known of each screen saver whether it tells, or when none answers in time. */
  begin(): Promise<void> {
    return new Promise((resolve) => {
      keepMonitoring({ monitor: this.#deps.tool.monitor, later: this.#deps.later }, busItself, {
        line: (printed) => {
          const change = screenSaverChange(printed);
          if (change?.isThere === true) void this.#watch(change.saver);
          else if (change !== undefined) this.#leave(change.saver);
        },
        up: () => {
          void this.#watchThoseThere().then(resolve);
        },
        down: () => {
          for (const saver of screenSavers) this.#leave(saver);
          resolve();
        },
      });
      this.#deps.later(resolve, patience);
    });
  }

  async #watchThoseThere(): Promise<void> {
    const method = `${busItself.name}.ListNames`;
    const names = await this.#deps.tool.ask({ ...busItself, path: busPath, method });
    await Promise.all(screenSaversIn(names ?? '').map((saver) => this.#watch(saver)));
  }

  /** Resolves when it is known whether it tells. */
  #watch(saver: ScreenSaver): Promise<void> {
    if (this.#watched.has(saver)) return Promise.resolve();
    const { tool, later, locked } = this.#deps;
    return new Promise((resolve) => {
      const sender = { bus: 'session', name: saver } as const;
      const stop = keepMonitoring({ monitor: tool.monitor, later }, sender, {
        line: (printed) => {
          if (saysScreenSaverOn(printed)) locked();
        },
        up: () => {
          void this.#askWhetherItTells(saver).then(resolve);
        },
        down: () => {
          this.#tellers.delete(saver);
          resolve();
        },
      });
      this.#watched.set(saver, stop);
    });
  }

  /** Some only keep a screen awake under such a name, and never tell that it was locked. */
  async #askWhetherItTells(saver: ScreenSaver): Promise<void> {
    const path = `/${saver.replaceAll('.', '/')}`;
    const answer = await this.#deps.tool.ask({ bus: 'session', name: saver, path, method: `${saver}.GetActive` });
    if (answer !== undefined && this.#watched.has(saver)) this.#tellers.add(saver);
  }

  #leave(saver: ScreenSaver): void {
    this.#watched.get(saver)?.();
    this.#watched.delete(saver);
    this.#tellers.delete(saver);
  }
}
