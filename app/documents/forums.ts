import type { DocumentKind } from '#shared/document/document-kinds';
import { caseParagraphsForum } from './case-paragraphs/forum';
import { courtForum } from './defence-brief/forum';
import type { Forum } from '../composer/forum';
import { uprForum } from './upr-submission/forum';

const forums: Readonly<Record<DocumentKind, Forum>> = {
  'case-paragraphs': caseParagraphsForum,
  'defence-brief': courtForum,
  'upr-submission': uprForum,
};

/** The forum that a document is written for. */
export const forumOf = (document: DocumentKind): Forum => forums[document];
