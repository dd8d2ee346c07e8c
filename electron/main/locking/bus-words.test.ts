import { expect, test } from 'vitest';
import { saysScreenSaverOn, saysSessionLocked, screenSaverChange, screenSaversIn, sessionPathIn } from './bus-words';

test.each([
  '/org/gnome/ScreenSaver: org.gnome.ScreenSaver.ActiveChanged (true,)',
  '/ScreenSaver: org.freedesktop.ScreenSaver.ActiveChanged (true,)',
  '/: org.mate.ScreenSaver.ActiveChanged (true,)',
])('%s: the screen is covered', (line) => {
  expect(saysScreenSaverOn(line)).toBe(true);
});

test.each([
  '/org/gnome/ScreenSaver: org.gnome.ScreenSaver.ActiveChanged (false,)',
  '/org/gnome/ScreenSaver: org.gnome.ScreenSaver.WakeUpScreen ()',
  '/org/gnome/ScreenSaver: org.gnome.Shell.ActiveChanged (true,)',
  "/a: org.freedesktop.DBus.Mock.MethodCalled ('org.gnome.ScreenSaver.ActiveChanged (true,)', @av [])",
  'The name org.gnome.ScreenSaver is owned by :1.3',
  '',
])('%s: nothing happened', (line) => {
  expect(saysScreenSaverOn(line)).toBe(false);
});

const session = '/org/freedesktop/login1/session/_32';
const changed = `${session}: org.freedesktop.DBus.Properties.PropertiesChanged`;

test.each([
  `${session}: org.freedesktop.login1.Session.Lock ()`,
  `${changed} ('org.freedesktop.login1.Session', {'LockedHint': <true>}, @as [])`,
  `${changed} ('org.freedesktop.login1.Session', {'IdleHint': <false>, 'LockedHint': <true>}, ['IdleSinceHint'])`,
])('%s: the session is locked', (line) => {
  expect(saysSessionLocked(line)).toBe(true);
});

test.each([
  `${session}: org.freedesktop.login1.Session.Unlock ()`,
  `${changed} ('org.freedesktop.login1.Session', {'LockedHint': <false>}, @as [])`,
  `${changed} ('org.freedesktop.login1.Session', {'Active': <true>}, @as [])`,
  `${changed} ('org.freedesktop.login1.User', {'LockedHint': <true>}, @as [])`,
])('%s: the session is not locked', (line) => {
  expect(saysSessionLocked(line)).toBe(false);
});

test('screen savers come and go', () => {
  const line = (values: string) => `/org/freedesktop/DBus: org.freedesktop.DBus.NameOwnerChanged ${values}`;
  expect(screenSaverChange(line("('org.xfce.ScreenSaver', '', ':1.9')"))).toEqual({
    saver: 'org.xfce.ScreenSaver',
    isThere: true,
  });
  expect(screenSaverChange(line("('org.xfce.ScreenSaver', ':1.9', '')"))).toEqual({
    saver: 'org.xfce.ScreenSaver',
    isThere: false,
  });
  expect(screenSaverChange(line("(':1.9', '', ':1.9')"))).toBeUndefined();
  expect(screenSaverChange(line("('org.xfce.ScreenSaver')"))).toBeUndefined();
});

test('what was asked is found in the answer', () => {
  expect(screenSaversIn("(['org.freedesktop.DBus', ':1.7', 'org.gnome.ScreenSaver'],)")).toEqual([
    'org.gnome.ScreenSaver',
  ]);
  expect(sessionPathIn(`(objectpath '${session}',)`)).toBe(session);
  expect(sessionPathIn(`(<('2', objectpath '${session}')>,)`)).toBe(session);
  expect(sessionPathIn("(<('', objectpath '/')>,)")).toBeUndefined();
});
