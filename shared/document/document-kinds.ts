/**
 * The documents that the composer writes, and what each is about: one case, one or several, or what a submission says
 * over all of them. A new one has its line here, its folder in `app/documents`, and its words in the locales.
 */
const matters = {
  'case-paragraphs': 'cases',
  'defence-brief': 'case',
  'upr-submission': 'submission',
} as const;

export type DocumentKind = keyof typeof matters;
export type DocumentMatter = 'case' | 'cases' | 'submission';

const isKind = (name: string): name is DocumentKind => Object.hasOwn(matters, name);

export const documentKinds: readonly DocumentKind[] = Object.keys(matters).filter(isKind);

export const matterOf = (kind: DocumentKind): DocumentMatter => matters[kind];
