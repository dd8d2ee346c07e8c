/** What `gdbus` prints, read strictly: whatever looks otherwise says nothing. */

/** Screen savers that tell on the bus of the session when they cover the screen. */
export const screenSavers = [
  'org.freedesktop.ScreenSaver',
  'org.gnome.ScreenSaver',
  'org.cinnamon.ScreenSaver',
  'org.mate.ScreenSaver',
  'org.xfce.ScreenSaver',
] as const;
export type ScreenSaver = (typeof screenSavers)[number];

const signal = /^\/[\w/]*: (?<name>[\w.]+) (?<values>\(.*\))$/u;

/** Whether the line says that the screen was covered just now. */
export function saysScreenSaverOn(line: string): boolean {
  const { name, values } = signal.exec(line)?.groups ?? {};
  return values === '(true,)' && screenSavers.some((saver) => name === `${saver}.ActiveChanged`);
}

/** Whether the line, which is about our own session, says that it is locked or to be locked. */
export function saysSessionLocked(line: string): boolean {
  const { name, values } = signal.exec(line)?.groups ?? {};
  if (name === 'org.freedesktop.login1.Session.Lock') return values === '()';
  const isChange = name === 'org.freedesktop.DBus.Properties.PropertiesChanged';
  return isChange && /^\('org\.freedesktop\.login1\.Session', \{.*'LockedHint': <true>/u.test(values ?? '');
}

/** The screen saver that has come to the bus or left it, if the line says that of one. */
export function screenSaverChange(
  line: string,
): { readonly saver: ScreenSaver; readonly isThere: boolean } | undefined {
  const { name, values } = signal.exec(line)?.groups ?? {};
  if (name !== 'org.freedesktop.DBus.NameOwnerChanged') return undefined;
  const { changed, owner } = /^\('(?<changed>[^']*)', '[^']*', '(?<owner>[^']*)'\)$/u.exec(values ?? '')?.groups ?? {};
  const saver = screenSavers.find((each) => each === changed);
  return saver && { saver, isThere: owner !== '' };
}

/** The screen savers in the answer to `ListNames`. */
export function screenSaversIn(names: string): readonly ScreenSaver[] {
  return screenSavers.filter((saver) => names.includes(`'${saver}'`));
}

/** The path of a session in the answer to `GetSession`, or to the question which session shows the user's display. */
export function sessionPathIn(answer: string): string | undefined {
  return /objectpath '(?<path>\/org\/freedesktop\/login1\/session\/\w+)'/u.exec(answer)?.groups?.['path'];
}
