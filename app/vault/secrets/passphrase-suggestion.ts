import { dictionary } from '@zxcvbn-ts/language-common';

const wordCount = 6;
const listSize = 7776;
/** The greatest multiple of the list's size below 2^16: numbers from there on would favour the first words. */
const unbiasedBelow = Math.floor(2 ** 16 / listSize) * listSize;

/** Six words of the EFF large word list (7,776 words), each as likely as any other: 77 bits. */
export function suggestPassphrase(): string {
  const list = dictionary['diceware-common'];
  if (list.length !== listSize) throw new Error(`the word list has ${list.length} words`);
  return Array.from({ length: wordCount }, () => list[randomBelowListSize()]).join(' ');
}

function randomBelowListSize(): number {
  for (;;) {
    const [drawn = unbiasedBelow] = crypto.getRandomValues(new Uint16Array(1));
    if (drawn < unbiasedBelow) return drawn % listSize;
  }
}
