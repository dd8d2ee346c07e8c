import { has, plainText, type Words } from '../words/words';
import type { NormReference, Voice } from './voice';

/** Whether a law is called by its short name here: it stands in the text behind the full one. */
export const isCalledShortly = ({ short, isShortKnown }: NormReference): boolean => short !== undefined && isShortKnown;

/**
 * The short name that a text puts behind the full one where it names the law in full: none where the full one holds it as
 * words of its own, as “Criminal Code of Ruritania” holds “Criminal Code”.
 */
export function shortBehind({ norm, short, isShortKnown }: NormReference, voice: Voice): Words {
  if (short === undefined || isShortKnown) return '';
  const name = voice.text(short);
  const letters = plainText(name).replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  return has(voice.text(norm.code), new RegExp(`(?<![\\p{L}\\d])${letters}(?![\\p{L}\\d])`, 'u')) ? '' : name;
}

/** A voice that names laws in full and makes no short name known, as a cover or a title has to. */
export const namingInFull = (voice: Voice): Voice => ({
  ...voice,
  norm: (citation) => {
    const reference = voice.norm(citation);
    return reference && { ...reference, short: undefined };
  },
  nameLaw: () => undefined,
});
