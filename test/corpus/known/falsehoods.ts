import type { Known } from './known';
import { bail, ownOutcome, article, early } from './reasons';

/** What the text of a case says although it must not, and why it still does. */
export const knownFalsehoods: Known = {
  'china-licence-revoked (en)': {
    'a treatment in own words is always "subjected to"': ['she was subjected to pressure on him'],
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
  'russia-hospital-and-agent (en)': {
    'who is sanctioned by an authority is told as sentenced': ['he was convicted or sentenced'],
    [ownOutcome]: ['an agent of the ministry'],
  },
  'saudi-pardon (en)': {
    'who sees it and how widely are told together': ['rapporteurs widely'],
    [article]: ['no article'],
  },
  'turkey-membership (en)': {
    [bail]: ['placed in the country'],
  },
};
