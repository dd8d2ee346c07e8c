/**
 * Command-line switches open doors that no build setting closes: a debugging port lists the open case to any program
 * on the machine. So the program starts only with switches that change nothing but how it looks, and refuses the rest.
 */
const harmless = new Set([
  'disable-gpu',
  'force-device-scale-factor',
  'force-renderer-accessibility',
  'lang',
  'ozone-platform',
  'ozone-platform-hint',
]);

export const refusedExitCode = 13;

/**
 * The switches of a command line (without the program itself) that must not be there.
 * @param allowed further switches for this start; the caller gives none in a packaged program
 */
export function refusedSwitches(args: readonly string[], allowed: readonly string[], isWindows: boolean): string[] {
  return args
    .filter((arg) => (isWindows ? /^(-|\/)./ : /^-./).test(arg))
    .map((arg) => arg.replace(/^(--?|\/)/, '').split('=')[0] ?? '')
    .filter((name) => !harmless.has(name) && !allowed.includes(name));
}
