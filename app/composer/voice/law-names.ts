import { has, plainText, type Words } from '../words/words';
import type { NormReference, Voice } from './voice';

/** Whether a law is called by its short name here: it stands in the text behind the full one. */
export const isCalledShortly = ({ short, isShortKnown }: NormReference): boolean => short !== undefined && isShortKnown;

/**
 * The short name that a text puts behind the full one where it names the law in full and uses the short one later: none
 * where the full one holds it as words of its own, as “Criminal Code of Ruritania” holds “Criminal Code”.
 */
export function shortBehind(reference: NormReference, voice: Voice): Words {
  const { short, isShortUsed } = reference;
  return short === undefined || !isShortUsed || isShortInFull(reference, voice) ? '' : voice.text(short);
}

/** Whether the full name of a law holds its short one as words of its own. */
export const isShortInFull = ({ norm, short }: NormReference, voice: Voice): boolean =>
  short !== undefined && has(voice.text(norm.code), ownWords(plainText(voice.text(short))));

/** Finds a name where it stands as words of its own. */
export const ownWords = (name: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\d])${name.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&')}(?![\\p{L}\\d])`, 'u');

/** A voice that names laws in full and makes no short name known, as a cover or a title has to. */
export const namingInFull = (voice: Voice): Voice => ({
  ...voice,
  norm: (citation) => {
    const reference = voice.norm(citation);
    return reference && { ...reference, short: undefined };
  },
  nameLaw: () => undefined,
});
