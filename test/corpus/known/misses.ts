import type { Known } from './known';
import { bail, publication, outcome, number, spell } from './reasons';

/** Facts that the text of a case does not tell, and why. */
export const knownMisses: Known = {
  'belarus-row-of-arrests (ru)': {
    'a regime typed as an adjective has no noun': ['content: усиленный режим'],
  },
  'china-licence-revoked (en)': {
    'the due end of a sentence is told only where it was overrun': ['date: until 21 February 2024'],
  },
  'cuba-channel (en)': {
    'the wording of a charge stands in the place of the offence': ['content: public disorder'],
    'the steps of a case are told for some kinds only': ['outcome: returned for investigation', 'relation: for gaps'],
  },
  'egypt-renewals (en)': {
    [number]: ['name: known by its number', 'name: a second case'],
  },
  'ethiopia-other-calendar (en)': {
    'an event without an action is not told': ['outcome: the internet was shut down'],
    'what is wrong with an order told by its overrun is not told': ['outcome: without a court'],
  },
  'france-cassation (en)': {
    'a post stands before its organisation without "of"': ['role: director of a newspaper'],
    [publication]: ['content: a protest with goats'],
    [outcome]: ['outcome: acquitted of contempt'],
    'an answer in own words is told as what the motion did': ['outcome: his complaint was filed away'],
    'the day of a complaint that proceedings began with is not told': ['date: on 4 November'],
  },
  'germany-day-fines (en)': {
    'the day of a complaint that proceedings began with is not told': ['date: on 4 April'],
    'the sum of a claim is not told where it was dismissed': ['amount: of EUR 10,000'],
  },
  'india-bail-refused (en)': {
    [number]: ['count: the number of the report'],
    'a kind of hearing in own words is no noun phrase with "hearing"': ['outcome: the bail hearing was adjourned'],
  },
  'iran-two-sentences (en)': {
    'what threatens is told for some kinds only': ['content: execution threatens'],
  },
  'kyrgyz-suspended (ru)': {
    'the start of civil proceedings with a judgment is not told': ['date: иск в апреле'],
  },
  'mexico-amparo (en)': {
    'an investigation is told of the use of force only': ['outcome: without an effective investigation'],
    [bail]: ['place: and stay in the State'],
  },
  'russia-hospital-and-agent (en)': {
    [publication]: ['place: after a service in the church'],
    [spell]: ['outcome: held in the hospital'],
  },
  'saudi-pardon (en)': {
    [publication]: ['name: on Window'],
    'what somebody refused is told of some decisions only': ['outcome: she refused to withdraw'],
  },
  'turkey-membership (en)': {
    [outcome]: ['outcome: she was acquitted of propaganda'],
  },
  'vietnam-family-name-first (en)': {
    'a seizure of copies against nobody is not told': [
      'outcome: copies were seized',
      'quotation: as a withdrawal',
      'body: by the ministry',
    ],
    'the due end of a sentence is told only where it was overrun': ['date: due out in 2029'],
  },
};
