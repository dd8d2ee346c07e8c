import type { Known } from './known';
import { article, bail, early, ownOutcome } from './reasons';

/** What the text of a case says although it must not, and why it still does. */
export const knownFalsehoods: Known = {
  'china-licence-revoked (en)': {
    'a treatment in own words is always "subjected to"': ['she was subjected to pressure on him'],
  },
  'eritrea-no-trial (en)': {
    'a payment that nothing hangs on opens the text': ['wrong order: the money before the service'],
  },
  'guatemala-land (en)': {
    'a name in the plural has its possessive as a person has': ['a plural with a second s'],
    'the outlet of a speech is not told': ['a bare speech'],
  },
  'india-bail-refused (en)': {
    'a kind of hearing in own words is no noun phrase with "hearing"': ['bail is a hearing'],
  },
  'mexico-amparo (en)': {
    'a judge is told as a place': ['a judge as a place'],
    [bail]: ['placed in the State'],
    'what was asked stands before what it was asked for': ['wrong order: the claim before the blockade'],
  },
  'myanmar-military-court (en)': {
    [early]: ['wrong order: no counsel before the arrest'],
  },
  'poland-slapp (en)': {
    'a legal person is told as a company': ['a company hospice'],
  },
  'russia-hospital-and-agent (en)': {
    'who is sanctioned by an authority is told as sentenced': ['he was convicted or sentenced'],
    [ownOutcome]: ['an agent of the ministry'],
  },
  'saudi-pardon (en)': {
    'who sees it and how widely are told together': ['rapporteurs widely'],
    [article]: ['no article'],
  },
  'thailand-consecutive (en)': {
    'a release is told beside the measure that it is': ['released twice'],
  },
  'turkey-membership (en)': {
    [bail]: ['placed in the country'],
  },
};
