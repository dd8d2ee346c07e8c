import type { Known } from './known';
import { early, ownOutcome } from './reasons';

/** What the text of a case says although it must not, and why it still does. */
export const knownFalsehoods: Known = {
  'mexico-amparo (en)': {
    'a judge is told as a place': ['a judge as a place'],
  },
  'myanmar-military-court (en)': {
    [early]: ['wrong order: no counsel before the arrest'],
  },
  'poland-slapp (en)': {
    'a legal person is told as a company': ['a company hospice'],
  },
  'russia-hospital-and-agent (en)': {
    [ownOutcome]: ['an agent of the ministry'],
  },
  'thailand-consecutive (en)': {
    'a release is told beside the measure that it is': ['released twice'],
  },
};
