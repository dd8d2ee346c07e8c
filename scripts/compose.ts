import { runCompose } from './compose/compose';
import { failureText } from './compose/failure-text';

// Whoever reads the text may stop before its end, as `head` does; the rest is not wanted.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

/** `npm run --silent compose -- …`: a document from a file of case books, without a window. */
try {
  const { code, output, errors } = await runCompose(process.argv.slice(2));
  process.stdout.write(output);
  process.stderr.write(errors);
  process.exitCode = code;
} catch (error) {
  process.stderr.write(`${failureText({ code: 'internal' })}\n${framesOf(error)}\n`);
  process.exitCode = 1;
}

/** Where a bug struck, without its message: that may hold words of a case. */
function framesOf(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  return stack
    .split('\n')
    .filter((line) => /^\s+at /u.test(line))
    .slice(0, 5)
    .join('\n');
}
