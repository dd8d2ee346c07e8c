import type { Known } from './known';
import { bail, citation, publication, ownOutcome, people, plural, article, early } from './reasons';

/** What the text of a case says although it must not, and why it still does. */
export const knownFalsehoods: Known = {
  'belarus-row-of-arrests (ru)': {
    'an abbreviation in mixed letters is declined as a word': ['склоненное сокращение'],
    'a noun after a name is declined as an adjective': ['выдуманная форма слова'],
  },
  'china-licence-revoked (en)': {
    'whom an action struck is put behind its last word': ['the words in a wrong order'],
    'a treatment in own words is always "subjected to"': ['she was subjected to pressure on him'],
  },
  'cuba-channel (en)': {
    'a number of none is told as whom an action struck': ['no people were beaten'],
    'a failure of a civil case is told of any': ['the words of another kind of case'],
    [early]: ['wrong order: released before acquitted', 'wrong order: custody for the sentence before it'],
  },
  'egypt-renewals (en)': {
    'a legal person is told as a company': ['a Nile company'],
  },
  'ethiopia-other-calendar (en)': {},
  'france-cassation (en)': {
    'an answer in own words is told as what the motion did': ['a complaint that files'],
    'an answer is told beside the motion, whatever lies between': ['wrong order: the hearing after its judgment'],
  },
  'germany-day-fines (en)': {
    'a decision that reviews nothing recorded is told with "the"': ['a decision of nobody'],
    [citation]: ['an article of the StGB'],
  },
  'india-bail-refused (en)': {
    [citation]: ['an article of an Act'],
    'a kind of hearing in own words is no noun phrase with "hearing"': ['bail is a hearing'],
  },
  'iran-two-sentences (en)': {
    'a review does not say whose sentence it is about': ['a commuted sentence of nobody'],
    [people]: ['a person who is a group'],
    [plural]: ['one people'],
  },
  'kyrgyz-suspended (ru)': {
    'an indeclinable noun is declined': ['видео склоняется'],
    'a clause stands without its conjunction': ['предложение в придаточном без союза'],
    'what was not found stands in a clause': ['вывод наоборот'],
  },
  'mexico-amparo (en)': {
    [people]: ['sixty groups', 'exactly sixty'],
    'a judge is told as a place': ['a judge as a place'],
    [bail]: ['placed in the State'],
    'what was asked stands before what it was asked for': ['wrong order: the claim before the blockade'],
  },
  'myanmar-military-court (en)': {
    [people]: ['groups of soldiers', 'exactly twenty'],
    [plural]: ['one people'],
    'an amnesty is told beside the release that it brought': ['amnestied twice'],
    [early]: ['wrong order: no counsel before the arrest'],
  },
  'russia-hospital-and-agent (en)': {
    'who is sanctioned by an authority is told as sentenced': ['he was convicted or sentenced'],
    [ownOutcome]: ['an agent of the ministry'],
  },
  'russia-hospital-and-agent (ru)': {
    'a city whose name its rules do not know is not declined': ['город в именительном'],
  },
  'saudi-pardon (en)': {
    [ownOutcome]: ['the whole was pardoned'],
    'a treatment is called by its own kind': ['torture amounts to torture'],
    'who sees it and how widely are told together': ['rapporteurs widely'],
    [article]: ['no article'],
    [early]: ['wrong order: the trial after the verdict'],
  },
  'turkey-membership (en)': { [bail]: ['placed in the country'] },
  'us-plea-agreement (en)': {
    'a clause stands without its conjunction': ['a clause after "called for"'],
  },
  'vietnam-family-name-first (en)': { [publication]: ['copies of nothing'] },
};
