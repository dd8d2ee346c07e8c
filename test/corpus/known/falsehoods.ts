import type { Known } from './known';

/** What the text of a case says although it must not, and why it still does. */
export const knownFalsehoods: Known = {
  'bahrain-citizenship-revoked (en)': {
    'what was severed is told as the whole': ['a case severed from another'],
    'a measure over a period is told as a moment in it': ['a ban that began somewhere between'],
    'own words stand in a sentence without a mark': ['a contact without a colon', 'an outcome that is a sentence'],
  },
  'bangladesh-death-in-custody (en)': {
    'the number of a case stands behind "case No." whatever it says': ['a number twice'],
    'a step in own words does not say in which case': ['a case that is not named'],
    'an own procedure is told as a paper that was sent': ['a statement sent to its author'],
  },
  'colombia-protection-measures (en)': {
    'whom an action struck stands behind its last word': ['the pamphlet is against them'],
    'a step in own words does not say in which case': ['a case that is not named'],
    'an own procedure is told as a paper that was sent': ['measures are sent'],
  },
  'kenya-market-poem (en)': {
    'what somebody is charged with stands behind the arrest of the same day': [
      'wrong order: the arrest before the protest of his own',
    ],
  },
  'korea-shipyard-strike (en)': {
    'what somebody said who agreed to no submission is told without the name': ['what the hidden guard said'],
    'what a charge rests on stands at the day of the opinion': [
      'wrong order: the charge is known before it is brought',
    ],
  },
  'nigeria-sharia-appeal (en)': {
    'whom an action struck stands behind its last word': ['a threat against her by phone'],
    'what is connected with a text of a less certain day stands before it': ['wrong order: the song after the crowd'],
  },
  'philippines-cyberlibel (en)': {
    'what two published is told as of one': ['the article of one of two'],
  },
  'tajikistan-taken-from-abroad (ru)': {
    'whom an action struck stands behind its last word': ['предупреждена в мужском роде'],
    'own words stand in a sentence without a mark': ['описание без двоеточия'],
    'a Russian place takes "в" for want of a rule': ['в трассе'],
    'a given name alone is declined as a family name': ['имя как фамилия'],
    'a word of unsure gender is not declined': ['о гибель'],
    'what a charge rests on is told before the charge': ['wrong order: основание до обвинения'],
  },
};
