import type { Known } from './known';
import { adopted, age, cited, publication, spell, withheld } from './reasons';

/** Facts that the text of a case does not tell, and why. */
export const knownMisses: Known = {
  'azerbaijan-pipeline-map (ru)': {
    [cited]: ['norm: до шести лет', 'norm: которое утратило силу'],
    'an attribution is not said with the sentence on what proceedings were over': [
      'attribution: ущерб – по данным компании',
    ],
    [adopted]: ['norm: новый закон назван'],
  },
  'bahrain-citizenship-revoked (en)': {
    'a law that was adopted is told with its norm only': ['outcome: a law'],
    'an event without an action or a person is not told': ['outcome: a blackout'],
  },
  'bangladesh-death-in-custody (en)': {
    'bail is told with a pronoun behind the order on the same person': ['outcome: bail granted'],
  },
  'colombia-protection-measures (en)': {
    'what a decision on review orders is not told': ['content: assess the risk'],
    'how long an exile lasted is not told': ['term: for fourteen months'],
    'house arrest is told with a pronoun behind the hearing of the same person': ['outcome: house arrest'],
  },
  'eritrea-no-trial (en)': {
    [age]: ['role: at the age of 17'],
  },
  'ethiopia-other-calendar (en)': {
    'what is wrong with an order told by its overrun is not told': ['outcome: without a court'],
  },
  'france-cassation (en)': {
    [publication]: ['content: a protest with goats'],
  },
  'guatemala-land (en)': {
    [withheld]: ['role: a midwife', 'relation: the mother of Caal'],
    'a first hearing is taken for the opening of the trial': ['outcome: the trial opened'],
  },
  'kenya-market-poem (en)': {
    [cited]: ['norm: which has been repealed since', 'norm: and succeeded by section 12', 'norm: by up to three years'],
    [adopted]: ['norm: the new law by its name'],
  },
  'korea-shipyard-strike (en)': {
    'the reason of an event is told of hunger strikes and deaths': ['content: over unpaid wages'],
    'a tie of two records in voices that differ is not told': ['relation: within three weeks of the hunger strike'],
  },
  'kyrgyz-suspended (ru)': {
    'the start of civil proceedings with a judgment is not told': ['date: иск в апреле'],
  },
  'poland-slapp (en)': {
    'civil proceedings that end in orders are told with them': ['outcome: the claim'],
    'that somebody is liable is told by what is ordered': ['outcome: found liable'],
  },
  'russia-hospital-and-agent (en)': {
    [spell]: ['outcome: held in the hospital'],
  },
  'saudi-pardon (en)': {
    [publication]: ['name: on Window'],
  },
  'thailand-consecutive (en)': {
    [withheld]: ['role: she is a pupil'],
  },
};
