import type { ForumProfile } from '../../composer/forum-profile';

const checked = '2026-11-21';
const guidelines = 'OHCHR, Technical guidelines for stakeholders’ submissions to the Universal Periodic Review';
const readThere = { source: guidelines, checked, certainty: 'read' } as const;
const toldByOthers = {
  source: 'Guides of non-governmental organisations to the UPR',
  checked,
  certainty: 'told',
} as const;
const remembered = { source: 'practice of published submissions', checked, certainty: 'unverified' } as const;

/** A submission of stakeholders to the Universal Periodic Review, summarised by the OHCHR. */
export const uprStakeholder: ForumProfile = {
  document: 'upr-submission',
  audience: 'un-public',
  noteStyle: { value: 'footnotes', ...readThere },
  languages: { value: ['en', 'fr', 'es', 'ru', 'ar', 'zh'], ...readThere },
  words: {
    alone: { value: 2815, ...toldByOthers },
    joint: { value: 5630, ...toldByOthers },
    counted: { value: 'body', ...remembered },
  },
  required: [
    { value: 'session', ...readThere },
    { value: 'submitters', ...readThere },
    { value: 'submitter-activity', ...readThere },
    { value: 'key-words', ...readThere },
  ],
};
