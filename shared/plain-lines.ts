/**
 * The ends of lines, pages and paragraphs that word processors and PDF files put into what is copied from them: the line
 * break of Word (U+000B), the page break (U+000C), the separators of files and records, U+0085, U+2028 and U+2029.
 */
const breaks = /\r\n|[\n\r\u000b\u000c\u001c-\u001e\u0085\u2028\u2029]/gu;
/** What is left of the characters that only steer machines, and what is no character. */
const controls = /[\u0000-\u0009\u000e-\u001b\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]/gu;

/** The text with one kind of line break and nothing that cannot be seen steering it; no two words become one. */
export function plainLines(text: string): string {
  return text.replace(breaks, '\n').replace(controls, ' ');
}

/** The same in one line. */
export function oneLine(text: string): string {
  return text.replace(breaks, ' ').replace(controls, ' ');
}
