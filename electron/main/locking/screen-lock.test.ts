import { expect, test } from 'vitest';
import type { BusTool, Question, Sender } from './bus';
import { hearScreenLock } from './screen-lock';

type Monitor = { readonly sender: Sender; readonly line: (line: string) => void; readonly end: () => void };

/** A desktop whose buses are in the hands of the test. */
function aDesktop({
  savers = ['org.gnome.ScreenSaver'],
  answers = savers,
  hasBuses = true,
}: {
  readonly savers?: readonly string[];
  /** Those of them that say whether they cover the screen. */
  readonly answers?: readonly string[];
  readonly hasBuses?: boolean;
} = {}) {
  const monitors: Monitor[] = [];
  const later: (() => void)[] = [];
  const asked: Question[] = [];
  let locks = 0;
  const nameOf = ({ bus, name, path }: Sender) => [bus, name, ...(path === undefined ? [] : [path])].join(' ');
  const begun = (sender: Sender): string => `The name ${sender.name} is owned by :1.1`;
  const tool: BusTool = {
    monitor: (sender, on) => {
      const monitor = { sender, ...on };
      monitors.push(monitor);
      queueMicrotask(() => {
        if (hasBuses) on.line(begun(sender));
        else on.end();
      });
      return () => monitors.splice(monitors.indexOf(monitor), 1);
    },
    ask: (question) => {
      asked.push(question);
      return Promise.resolve(hasBuses ? answer(question) : undefined);
    },
  };
  function answer({ method, name, values }: Question): string | undefined {
    if (method.endsWith('ListNames')) return `(['org.freedesktop.DBus', ${savers.map((each) => `'${each}'`).join()}],)`;
    if (method.endsWith('GetActive')) return answers.includes(name) ? '(false,)' : undefined;
    return values?.[0] === '2' ? "(objectpath '/org/freedesktop/login1/session/_32',)" : undefined;
  }
  const screenLock = hearScreenLock({
    tool,
    session: '2',
    userId: 1000,
    later: (run) => {
      later.push(run);
      return () => undefined;
    },
    lock: () => {
      locks += 1;
    },
  });
  const of = (name: string): Monitor => {
    const found = monitors.find(({ sender }) => nameOf(sender) === name);
    if (found === undefined) throw new Error(`${name} is not monitored, but ${monitored().join(', ')}`);
    return found;
  };
  const monitored = (): readonly string[] => monitors.map(({ sender }) => nameOf(sender)).toSorted();
  return { screenLock, of, monitored, asked, later, locks: () => locks };
}

const dbus = 'session org.freedesktop.DBus';
const gnome = 'session org.gnome.ScreenSaver';
const login = 'system org.freedesktop.login1 /org/freedesktop/login1/session/_32';

test('the screen saver that is there and the own session are listened to, and lock', async () => {
  const { screenLock, of, monitored, locks } = aDesktop();
  await expect(screenLock.isHeard()).resolves.toBe(true);
  expect(monitored()).toEqual([dbus, gnome, login]);
  of(gnome).line('/org/gnome/ScreenSaver: org.gnome.ScreenSaver.ActiveChanged (false,)');
  expect(locks()).toBe(0);
  of(gnome).line('/org/gnome/ScreenSaver: org.gnome.ScreenSaver.ActiveChanged (true,)');
  of(login).line('/org/freedesktop/login1/session/_32: org.freedesktop.login1.Session.Lock ()');
  expect(locks()).toBe(2);
});

test('a screen saver that is not there is not asked, because asking would start it', async () => {
  const { screenLock, asked, monitored } = aDesktop({ savers: [] });
  await expect(screenLock.isHeard()).resolves.toBe(false);
  expect(asked.filter(({ method }) => method.endsWith('GetActive'))).toEqual([]);
  expect(monitored()).toEqual([dbus, login]);
});

test('one that only keeps a screen awake under that name is nobody who tells', async () => {
  const { screenLock } = aDesktop({ savers: ['org.freedesktop.ScreenSaver'], answers: [] });
  await expect(screenLock.isHeard()).resolves.toBe(false);
});

test('a session that told once is known to tell', async () => {
  const { screenLock, of } = aDesktop({ savers: [] });
  await screenLock.isHeard();
  of(login).line(
    "/org/freedesktop/login1/session/_32: org.freedesktop.DBus.Properties.PropertiesChanged ('org.freedesktop.login1.Session', {'LockedHint': <true>}, @as [])",
  );
  await expect(screenLock.isHeard()).resolves.toBe(true);
});

test('a screen saver that comes later is listened to until it leaves', async () => {
  const { screenLock, of, monitored } = aDesktop({ savers: [], answers: ['org.xfce.ScreenSaver'] });
  await screenLock.isHeard();
  const change = (values: string) => {
    of(dbus).line(`/org/freedesktop/DBus: org.freedesktop.DBus.NameOwnerChanged ${values}`);
  };
  change("('org.xfce.ScreenSaver', '', ':1.9')");
  expect(monitored()).toContain('session org.xfce.ScreenSaver');
  await expect.poll(() => screenLock.isHeard()).toBe(true);
  change("('org.xfce.ScreenSaver', ':1.9', '')");
  expect(monitored()).not.toContain('session org.xfce.ScreenSaver');
  await expect(screenLock.isHeard()).resolves.toBe(false);
});

test('without buses nothing is heard, that is known, and nothing is tried again', async () => {
  const { screenLock, later } = aDesktop({ hasBuses: false });
  await expect(screenLock.isHeard()).resolves.toBe(false);
  expect(later).toHaveLength(1);
});

test('a monitor that ends is begun again, five times and no more', async () => {
  const { screenLock, of, later } = aDesktop();
  await screenLock.isHeard();
  let restarts = 0;
  for (;;) {
    const waiting = later.length;
    of(gnome).end();
    if (later.length === waiting) break;
    await expect(screenLock.isHeard()).resolves.toBe(false);
    later.at(-1)?.();
    await expect.poll(() => screenLock.isHeard()).toBe(true);
    restarts += 1;
  }
  expect(restarts).toBe(5);
});
