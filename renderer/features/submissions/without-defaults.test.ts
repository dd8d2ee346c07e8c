import { expect, it } from 'vitest';
import { Submission } from '#shared/document/submission';
import { withoutDefaults } from './without-defaults';

it('shows sections and groups as they were typed, whatever reading them adds', () => {
  const typed = {
    state: 'Ruritania',
    subject: 'fair trial',
    submitters: [],
    recommendationsAt: 'end',
    sections: [
      { heading: 'Law' },
      { heading: 'Cases', level: 2, items: [{ case: 'book' }], recommendations: [{ heading: 'To the courts' }] },
    ],
  };
  const read = Submission.parse(typed);
  expect(read).not.toEqual(typed);
  expect(withoutDefaults(read)).toEqual(typed);
});
