import { fail } from '#shared/result';
import type { Forum } from '../../composer/forum';
import { uprStakeholder } from './profile';
import { composeUprSubmission } from './upr-submission';

export const uprForum: Forum = {
  profile: uprStakeholder,
  compose: ({ submission, caseBooks, registers, language }) =>
    submission === undefined
      ? fail({ code: 'document/no-submission' })
      : composeUprSubmission({ submission, caseBooks, registers, language }),
};
