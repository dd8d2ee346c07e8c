import {
  saysScreenSaverOn,
  saysSessionLocked,
  type ScreenSaver,
  screenSaverChange,
  screenSavers,
  screenSaversIn,
  sessionPathIn,
} from './bus-words';
import type { Later } from '../outcry/last-words';

export type Bus = 'session' | 'system';

/** Something on a bus that sends signals. */
export type Sender = { readonly bus: Bus; readonly name: string; readonly path?: string };

/** A question that is put to something on a bus. */
export type Question = {
  readonly bus: Bus;
  readonly name: string;
  readonly path: string;
  readonly method: string;
  readonly values?: readonly string[];
};

/** The way to the buses of the system. */
export type BusTool = {
  /** Tells each line that is printed about the signals of a sender, and the end. Gives the way to stop it. */
  readonly monitor: (
    sender: Sender,
    on: { readonly line: (line: string) => void; readonly end: () => void },
  ) => () => void;
  /** The answer as it is printed; undefined when there is none. */
  readonly ask: (question: Question) => Promise<string | undefined>;
};

/** Whether the program is told when the screen of the system is locked. */
export type ScreenLock = { readonly isHeard: () => Promise<boolean> };

type ScreenLockDeps = {
  readonly tool: BusTool;
  /** How the system calls the session and the user that the program runs in. */
  readonly session: string | undefined;
  readonly userId: number;
  readonly later: Later;
  readonly lock: () => void;
};

const busItself = 'org.freedesktop.DBus';
const login = 'org.freedesktop.login1';
const loginPath = '/org/freedesktop/login1';

/** A sender whose monitor ended that often is left alone. */
const mostRestarts = 5;
/** For the buses to answer before it counts as silence. */
const patience = 3_000;

/**
 * Locks when the screen of a Linux desktop is locked, which Electron does not report there. Two buses tell of it: that of
 * the session, by a screen saver, and that of the system, by the session itself. A screen saver is listened to only
 * while it is there: to ask for one that is not would start it.
 */
export function hearScreenLock({ tool, session, userId, later, lock }: ScreenLockDeps): ScreenLock {
  /** Who is known to tell: a screen saver that answered, or a session that told before. */
  const tellers = new Set<string>();
  const watched = new Map<ScreenSaver, () => void>();

  /** Monitors a sender, again when its monitor ends by itself. `up` runs whenever it has begun. */
  function keepMonitoring(sender: Sender, line: (line: string) => void, up: () => void, down: () => void): () => void {
    let restarts = 0;
    let isUp = false;
    let isStopped = false;
    let stop = begin();
    function begin(): () => void {
      isUp = false;
      return tool.monitor(sender, {
        line: (printed) => {
          if (!isUp && printed.startsWith(`The name ${sender.name} is owned by`)) {
            isUp = true;
            up();
          } else line(printed);
        },
        end: () => {
          down();
          // A bus that was never there will not come: it is older than any program of the session.
          if (!isUp || isStopped || restarts >= mostRestarts) return;
          restarts += 1;
          later(
            () => {
              if (!isStopped) stop = begin();
            },
            1_000 * 2 ** restarts,
          );
        },
      });
    }
    return () => {
      isStopped = true;
      stop();
    };
  }

  /** Resolves when it is known whether it tells. */
  function watchScreenSaver(saver: ScreenSaver): Promise<void> {
    if (watched.has(saver)) return Promise.resolve();
    return new Promise((resolve) => {
      const line = (printed: string): void => {
        if (saysScreenSaverOn(printed)) lock();
      };
      const up = (): void => {
        void askWhetherItTells(saver).then(resolve);
      };
      const down = (): void => {
        tellers.delete(saver);
        resolve();
      };
      watched.set(saver, keepMonitoring({ bus: 'session', name: saver }, line, up, down));
    });
  }

  /** Some only keep a screen awake under such a name, and never tell that it was locked. */
  async function askWhetherItTells(saver: ScreenSaver): Promise<void> {
    const path = `/${saver.replaceAll('.', '/')}`;
    const answer = await tool.ask({ bus: 'session', name: saver, path, method: `${saver}.GetActive` });
    if (answer !== undefined && watched.has(saver)) tellers.add(saver);
  }

  function leaveScreenSaver(saver: ScreenSaver): void {
    watched.get(saver)?.();
    watched.delete(saver);
    tellers.delete(saver);
  }

  async function watchThoseThere(): Promise<void> {
    const path = '/org/freedesktop/DBus';
    const names = await tool.ask({ bus: 'session', name: busItself, path, method: `${busItself}.ListNames` });
    await Promise.all(screenSaversIn(names ?? '').map(watchScreenSaver));
  }

  function watchScreenSavers(): Promise<void> {
    return new Promise((resolve) => {
      const line = (printed: string): void => {
        const change = screenSaverChange(printed);
        if (change?.isThere === true) void watchScreenSaver(change.saver);
        else if (change !== undefined) leaveScreenSaver(change.saver);
      };
      const up = (): void => {
        void watchThoseThere().then(resolve);
      };
      const down = (): void => {
        screenSavers.forEach(leaveScreenSaver);
        resolve();
      };
      keepMonitoring({ bus: 'session', name: busItself }, line, up, down);
      later(resolve, patience);
    });
  }

  async function watchSession(): Promise<void> {
    const path = await ownSession();
    if (path === undefined) return;
    const heard = (line: string): void => {
      if (!saysSessionLocked(line)) return;
      tellers.add(login);
      lock();
    };
    const nothing = (): void => undefined;
    keepMonitoring({ bus: 'system', name: login, path }, heard, nothing, () => tellers.delete(login));
  }

  /** The session that the program was started from, or else the one that shows the user's display. */
  async function ownSession(): Promise<string | undefined> {
    const manager = { bus: 'system', name: login, path: loginPath } as const;
    const method = `${login}.Manager`;
    if (session !== undefined && /^\w+$/u.test(session)) {
      const own = await tool.ask({ ...manager, method: `${method}.GetSession`, values: [session] });
      if (own !== undefined) return sessionPathIn(own);
    }
    const display = await tool.ask({
      ...manager,
      path: `${loginPath}/user/_${userId}`,
      method: 'org.freedesktop.DBus.Properties.Get',
      values: [`${login}.User`, 'Display'],
    });
    return sessionPathIn(display ?? '');
  }

  const isKnown = watchScreenSavers();
  void watchSession();
  return {
    isHeard: async () => {
      await isKnown;
      return tellers.size > 0;
    },
  };
}
