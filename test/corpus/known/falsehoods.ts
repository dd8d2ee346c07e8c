import type { Known } from './known';

/** What the text of a case says although it must not, and why it still does. */
export const knownFalsehoods: Known = {
  'bahrain-citizenship-revoked (en)': {
    'own words stand in a sentence without a mark': ['a contact without a colon', 'an outcome that is a sentence'],
  },
  'bangladesh-death-in-custody (en)': {
    'the number of a case stands behind "case No." whatever it says': ['a number twice'],
    'a step in own words does not say in which case': ['a case that is not named'],
    'an own procedure is told as a paper that was sent': ['a statement sent to its author'],
  },
  'colombia-protection-measures (en)': {
    'a step in own words does not say in which case': ['a case that is not named'],
    'an own procedure is told as a paper that was sent': ['measures are sent'],
  },
  'korea-shipyard-strike (en)': {
    'what somebody said who agreed to no submission is told without the name': ['what the hidden guard said'],
  },
  'tajikistan-taken-from-abroad (ru)': {
    'whom an action struck stands behind its last word': ['предупреждена в мужском роде'],
    'own words stand in a sentence without a mark': ['описание без двоеточия'],
  },
};
