import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { expect } from '@playwright/test';

const sessions = '/org/freedesktop/login1/session';

/**
 * A desktop that one test has for itself: a bus with a screen saver and the sessions of the system on it, in the hands
 * of the test. Needs Linux, `dbus-daemon`, `gdbus` and `python3-dbusmock`.
 */
export class Desktop {
  readonly #processes: readonly ChildProcess[];
  readonly #address: string;

  private constructor(processes: readonly ChildProcess[], address: string) {
    this.#processes = processes;
    this.#address = address;
  }

  static async start(): Promise<Desktop> {
    const bus = spawn('dbus-daemon', ['--session', '--nofork', '--print-address=1'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const [told] = (await once(bus.stdout, 'data')) as [Buffer];
    const address = told.toString().trim();
    const mock = (template: string): ChildProcess =>
      spawn('/usr/bin/python3', ['-m', 'dbusmock', '--template', template], {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, ...variablesOf(address) },
      });
    const desktop = new Desktop([bus, mock('gnome_screensaver'), mock('logind')], address);
    for (const name of ['org.gnome.ScreenSaver', 'org.freedesktop.login1'])
      await expect.poll(() => desktop.#gdbus('call', ...whetherThere, name)).toContain('true');
    for (const session of ['own', 'other']) desktop.#ofMock('AddSession', session, 'seat0', '1000', 'somebody', 'true');
    return desktop;
  }

  /** What a program in the session `own` of this desktop has in its environment. */
  get variables(): Readonly<Record<string, string>> {
    return { ...variablesOf(this.#address), XDG_SESSION_ID: 'own' };
  }

  /** The screen saver covers the screen, or shows it again. */
  cover(isCovered: boolean): void {
    const saver = ['--dest', 'org.gnome.ScreenSaver', '--object-path', '/org/gnome/ScreenSaver'];
    this.#call(...saver, '--method', 'org.gnome.ScreenSaver.SetActive', String(isCovered));
  }

  /** The system asks the desktop of a session to lock it, or to unlock it. */
  askSession(session: 'own' | 'other', to: 'Lock' | 'Unlock'): void {
    this.#ofSession(session, to);
  }

  /** The desktop of a session tells the system that it is locked, or no longer. */
  hintSession(session: 'own' | 'other', isLocked: boolean): void {
    this.#ofSession(session, 'SetLockedHint', String(isLocked));
  }

  async stop(): Promise<void> {
    // All at once: what sits on the bus ends by itself when the bus does.
    const running = this.#processes.filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null);
    const ended = running.map((each) => once(each, 'exit'));
    for (const each of running) each.kill('SIGKILL');
    await Promise.all(ended);
  }

  #ofSession(session: string, method: string, ...values: readonly string[]): void {
    const of = ['--dest', 'org.freedesktop.login1', '--object-path', `${sessions}/${session}`];
    this.#call(...of, '--method', `org.freedesktop.login1.Session.${method}`, ...values);
  }

  #ofMock(method: string, ...values: readonly string[]): void {
    const of = ['--dest', 'org.freedesktop.login1', '--object-path', '/org/freedesktop/login1'];
    this.#call(...of, '--method', `org.freedesktop.DBus.Mock.${method}`, ...values);
  }

  #call(...args: readonly string[]): void {
    this.#gdbus('call', '--session', ...args);
  }

  #gdbus(...args: readonly string[]): string {
    const env = { ...process.env, ...variablesOf(this.#address) };
    const { stdout, stderr, status, error } = spawnSync('gdbus', args, { encoding: 'utf8', env });
    if (error !== undefined || status !== 0) throw new Error(`gdbus ${args.join(' ')}: ${stderr}`);
    return stdout;
  }
}

/** Asks whether somebody has a name. */
const whetherThere = [
  ...['--session', '--dest', 'org.freedesktop.DBus', '--object-path', '/org/freedesktop/DBus'],
  ...['--method', 'org.freedesktop.DBus.NameHasOwner'],
];

function variablesOf(address: string): Readonly<Record<string, string>> {
  return { DBUS_SESSION_BUS_ADDRESS: address, DBUS_SYSTEM_BUS_ADDRESS: address };
}
