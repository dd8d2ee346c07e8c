import type { ForumProfile } from '../../composer/forum-profile';

const ownRule = { source: 'the program’s own', checked: '2026-11-21', certainty: 'read' } as const;

/** Paragraphs on single cases, to be put into a public report. */
export const caseParagraphs: ForumProfile = {
  document: 'case-paragraphs',
  audience: 'un-public',
  noteStyle: { value: 'footnotes', ...ownRule },
  languages: { value: ['en', 'ru', 'kk'], ...ownRule },
  required: [],
};
