import { parseArgs } from 'node:util';
import { isReason, leastReasonLetters, longestReason } from '#shared/document/consent-override';
import { documentKinds, type DocumentKind } from '#shared/document/document-kinds';
import { type Language, languages } from '#shared/values/texts/text';

export const usage = [
  'Usage: npm run --silent compose -- <document> --from <casebooks.json> [options]',
  '       npm run --silent compose -- --schema',
  '',
  `<document>          ${documentKinds.join(', ')}`,
  '--from <file>       case books in the interchange format',
  '--out <file.docx>   write a Word file',
  '--text              print plain text, to read: a draft says so in its first line',
  `--language <code>   ${languages.join(', ')}; without it, the language of the submission or English`,
  '--case <title>      only the case book of this title (or part of a title)',
  '--override-missing-consent <reason>',
  '                    write the file although the consent of somebody named in it is not recorded',
  '--schema            print the JSON Schema of the interchange format',
].join('\n');

export type Order = {
  readonly document: DocumentKind;
  readonly from: string;
  readonly language?: Language;
  readonly out?: string;
  readonly text: boolean;
  readonly case?: string;
  /** Why the file is to be written although a consent is not recorded. */
  readonly reason?: string;
};

export type Arguments =
  | { readonly kind: 'order'; readonly order: Order }
  | { readonly kind: 'schema' }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly problem: string };

const options = {
  from: { type: 'string' },
  out: { type: 'string' },
  language: { type: 'string' },
  case: { type: 'string' },
  'override-missing-consent': { type: 'string' },
  text: { type: 'boolean', default: false },
  schema: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

/** What the command line asks for, or in one sentence what is wrong with it. */
export function readArguments(given: readonly string[]): Arguments {
  try {
    const { values, positionals } = parseArgs({ args: [...given], options, allowPositionals: true });
    if (values.help) return { kind: 'help' };
    if (values.schema) return { kind: 'schema' };
    return readOrder(values, positionals);
  } catch (error) {
    return wrong(
      error instanceof Error ? error.message.replace(/\. To specify .*$/su, '.') : 'The options cannot be read.',
    );
  }
}

const wrong = (problem: string): Arguments => ({ kind: 'wrong', problem });

type Values = {
  from?: string;
  out?: string;
  language?: string;
  case?: string;
  'override-missing-consent'?: string;
  text: boolean;
};

function readOrder(values: Values, [name, ...more]: readonly string[]): Arguments {
  const document = documentKinds.find((kind) => kind === name);
  const language = languages.find((code) => code === values.language);
  const reason = values['override-missing-consent'];
  const choices = documentKinds.join(', ');
  if (name === undefined) return wrong(`Say which document: ${choices}.`);
  if (document === undefined) return wrong(`There is no document called “${name}”. Choose one of ${choices}.`);
  if (more.length > 0) return wrong(`One document at a time: “${more.join(' ')}” is one too many.`);
  if (values.from === undefined) return wrong('Say with --from which file holds the case books.');
  if (values.language !== undefined && language === undefined)
    return wrong(`There is no language “${values.language}”. Choose one of ${languages.join(', ')}.`);
  if (!values.text && values.out === undefined)
    return wrong('Say where the document goes: --out <file.docx>, or --text.');
  if (values.out !== undefined && !/\.docx$/iu.test(values.out))
    return wrong('The name of the Word file must end in .docx.');
  if (reason !== undefined && values.out === undefined)
    return wrong('--override-missing-consent is for a file: say with --out which one.');
  if (reason !== undefined && !isReason(reason))
    return wrong(
      `--override-missing-consent takes a reason in words: ${leastReasonLetters} letters at least, ${longestReason} characters at most.`,
    );
  return {
    kind: 'order',
    order: {
      document,
      from: values.from,
      text: values.text,
      ...(language !== undefined && { language }),
      ...(values.out !== undefined && { out: values.out }),
      ...(values.case !== undefined && { case: values.case }),
      ...(reason !== undefined && { reason }),
    },
  };
}
