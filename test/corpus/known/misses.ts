import type { Known } from './known';
import { afterwards, age, complaint, partyArticle, publication, spell, withheld } from './reasons';

/** Facts that the text of a case does not tell, and why. */
export const knownMisses: Known = {
  'bahrain-citizenship-revoked (en)': {
    'an event without an action or a person is not told': ['outcome: a blackout'],
    'a law that was adopted is told with its norm only': ['outcome: a law'],
    'what an arrest took is not told': ['content: four cameras'],
  },
  'bangladesh-death-in-custody (en)': {
    'what an arrest took is not told': ['content: a computer'],
    [afterwards]: ['outcome: handed over'],
  },
  'colombia-protection-measures (en)': {
    'what a decision on review orders is not told': ['content: assess the risk'],
    'how long an exile lasted is not told': ['term: for fourteen months'],
  },
  'eritrea-no-trial (en)': {
    'a practice that no charge hangs on is not told': ['content: they prayed in a house'],
    [age]: ['role: at the age of 17'],
    [afterwards]: ['outcome: she was sent to Sawa'],
  },
  'ethiopia-other-calendar (en)': {
    'an event without an action is not told': ['outcome: the internet was shut down'],
    'what is wrong with an order told by its overrun is not told': ['outcome: without a court'],
  },
  'france-cassation (en)': {
    'a post stands before its organisation without "of"': ['role: director of a newspaper'],
    [publication]: ['content: a protest with goats'],
    'the day of a complaint that proceedings began with is not told': ['date: on 4 November'],
  },
  'germany-day-fines (en)': {
    'the day of a complaint that proceedings began with is not told': ['date: on 4 April'],
    'the sum of a claim is not told where it was dismissed': ['amount: of EUR 10,000'],
  },
  'guatemala-land (en)': {
    [partyArticle]: ['role: president of the council'],
    [withheld]: ['role: a midwife', 'relation: the mother of Caal'],
    [complaint]: ['date: complaint of 15 October'],
    'what an arrest took is not told': ['content: a machete was taken'],
    'a first hearing is taken for the opening of the trial': ['outcome: the trial opened'],
  },
  'kyrgyz-suspended (ru)': {
    'the start of civil proceedings with a judgment is not told': ['date: иск в апреле'],
  },
  'mexico-amparo (en)': {
    'an investigation is told of the use of force only': ['outcome: without an effective investigation'],
  },
  'philippines-cyberlibel (en)': {
    [complaint]: ['date: a complaint in August'],
  },
  'poland-slapp (en)': {
    'civil proceedings that end in orders are told with them': ['outcome: the claim'],
    'the sum of a claim is not told where it was dismissed': ['amount: PLN 40,000'],
    'that somebody is liable is told by what is ordered': ['outcome: found liable'],
    'the arguments of a motion are not told': ['content: the argument'],
  },
  'russia-hospital-and-agent (en)': {
    [spell]: ['outcome: held in the hospital'],
  },
  'saudi-pardon (en)': {
    [publication]: ['name: on Window'],
  },
  'tajikistan-taken-from-abroad (ru)': {
    [afterwards]: ['outcome: показан'],
  },
  'thailand-consecutive (en)': {
    [withheld]: ['role: she is a pupil'],
    [complaint]: ['date: of 26 January'],
  },
  'uzbekistan-reading-circle (ru)': {
    'a practice that no charge hangs on is not told': ['date: с сентября 2019 года'],
  },
  'venezuela-exchange (en)': {
    [partyArticle]: ['role: secretary general of the union'],
    [afterwards]: ['outcome: flown to Madrid'],
  },
  'vietnam-family-name-first (en)': {
    'a seizure of copies against nobody is not told': [
      'outcome: copies were seized',
      'quotation: as a withdrawal',
      'body: by the ministry',
    ],
  },
};
