/** Says something where the program was started from. Whether anybody can hear it must not matter to the program. */
export function complain(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** A terminal that was closed or a full disk behind a log makes an error of every line; without a listener it ends us. */
export function outliveStandardError(): void {
  process.stderr.on('error', () => undefined);
  process.stdout.on('error', () => undefined);
}

/** Where a bug struck, without its message: that may hold words of a case or a path that names somebody. */
export function framesOf(error: unknown): string {
  if (!(error instanceof Error)) return 'an unknown error';
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : '';
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /u.test(line));
  return [`${error.name}${code}`, ...frames.slice(0, 8)].join('\n');
}
