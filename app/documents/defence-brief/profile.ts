import type { ForumProfile } from '../../composer/forum-profile';

const checked = '2026-11-21';
const codes = {
  source: 'Codes of criminal procedure of Russia and Ukraine on the contents of an appeal',
  checked,
  certainty: 'read',
} as const;
const kazakhstan = {
  source: 'Criminal Procedure Code of Kazakhstan, Article 423',
  checked,
  certainty: 'unverified',
} as const;

const practice = { source: 'practice of courts', checked, certainty: 'unverified' } as const;

/** A brief, motion, complaint or appeal to a court in Kazakhstan and its neighbours. */
export const courtBrief: ForumProfile = {
  document: 'defence-brief',
  audience: 'court',
  noteStyle: { value: 'footnotes', ...practice },
  languages: {
    value: ['ru', 'kk', 'en'],
    source: 'law on languages; English for work drafts',
    checked,
    certainty: 'unverified',
  },
  required: [
    { value: 'court', ...codes },
    { value: 'court-address', ...practice },
    { value: 'counsel', ...codes },
    { value: 'counsel-licence', ...kazakhstan },
    { value: 'counsel-warrant', ...kazakhstan },
    { value: 'case-number', ...kazakhstan },
    { value: 'decision-attacked', ...codes },
    { value: 'arguments', ...codes },
    { value: 'requests', ...codes },
    { value: 'annexes', ...practice },
    { value: 'annex-pages', ...kazakhstan },
  ],
};
