const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu;
const spacing = /[\t\r]+/gu;

/**
 * The text without characters that XML 1.0 has no way to hold, such as a NUL from a pasted file or half of a surrogate
 * pair: Word refuses a whole document for one of them.
 */
export function forXml(text: string): string {
  return text.toWellFormed().replace(unprintable, '').replace(spacing, ' ');
}
