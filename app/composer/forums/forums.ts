import type { DocumentKind } from '#shared/document/document';
import { caseParagraphs } from './case-paragraphs';
import { courtBrief } from './court-brief';
import type { ForumProfile } from './forum-profile';
import { uprStakeholder } from './upr-stakeholder';

const profiles: Record<DocumentKind, ForumProfile> = {
  'case-paragraphs': caseParagraphs,
  'defence-brief': courtBrief,
  'upr-submission': uprStakeholder,
};

/** The rules of the forum that a document is written for. */
export function forumOf(document: DocumentKind): ForumProfile {
  return profiles[document];
}
