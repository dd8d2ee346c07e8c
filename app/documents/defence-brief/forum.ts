import { fail } from '#shared/result';
import type { Forum } from '../../composer/forum';
import { composeDefenceBrief } from './defence-brief';
import { missingForBrief } from './missing';
import { courtBrief } from './profile';

export const courtForum: Forum = {
  profile: courtBrief,
  compose: ({ caseBooks: [book], registers, language }) =>
    book === undefined ? fail({ code: 'document/nothing-to-say' }) : composeDefenceBrief({ book, registers, language }),
  missing: missingForBrief,
};
