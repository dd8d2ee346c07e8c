import type { DocumentKind } from '#shared/document/document';
import { caseParagraphs } from './case-paragraphs/profile';
import { courtBrief } from './defence-brief/profile';
import type { ForumProfile } from '../composer/forum-profile';
import { uprStakeholder } from './upr-submission/profile';

const profiles: Record<DocumentKind, ForumProfile> = {
  'case-paragraphs': caseParagraphs,
  'defence-brief': courtBrief,
  'upr-submission': uprStakeholder,
};

/** The rules of the forum that a document is written for. */
export function forumOf(document: DocumentKind): ForumProfile {
  return profiles[document];
}
