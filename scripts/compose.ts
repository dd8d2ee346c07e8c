import { runCompose } from './compose/compose';

/** `npm run --silent compose -- …`: a document from a file of case books, without a window. */
const { code, output, errors } = await runCompose(process.argv.slice(2));
process.stdout.write(output);
process.stderr.write(errors);
process.exitCode = code;
