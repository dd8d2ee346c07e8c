import type { Known } from './known';
import {
  relation,
  bail,
  citation,
  publication,
  outcome,
  brought,
  requalified,
  ownOutcome,
  number,
  people,
  plural,
  article,
  spell,
} from './reasons';

/** Facts that the text of a case does not tell, and why. */
export const knownMisses: Known = {
  'belarus-row-of-arrests (ru)': {
    [publication]: ['relation: дело возбуждено после трансляции', 'name: на сайте «Дворы»'],
    'a regime typed as an adjective has no noun': ['content: усиленный режим'],
  },
  'china-licence-revoked (en)': {
    [requalified]: ['content: the charge became subversion'],
    [brought]: ['date: indicted in July'],
    'the due end of a sentence is told only where it was overrun': ['date: until 21 February 2024'],
  },
  'cuba-channel (en)': {
    [relation]: ['relation: cousins'],
    'a number of none is told as whom an action struck': [
      'outcome: men beat those who walked',
      'outcome: nobody was prosecuted',
    ],
    'the wording of a charge stands in the place of the offence': ['content: public disorder'],
    'the steps of a case are told for some kinds only': ['outcome: returned for investigation', 'relation: for gaps'],
    [requalified]: ['outcome: the charge became sedition'],
  },
  'egypt-renewals (en)': {
    [relation]: ['relation: his wife'],
    [number]: ['name: known by its number', 'name: a second case'],
    'what followed an international step is not told': ['outcome: the Government has not answered'],
  },
  'ethiopia-other-calendar (en)': {
    'an event without an action is not told': ['outcome: the internet was shut down'],
    'what is wrong with an order told by its overrun is not told': ['outcome: without a court'],
  },
  'france-cassation (en)': {
    'a post stands before its organisation without "of"': ['role: director of a newspaper'],
    [publication]: ['name: in La Brèche', 'content: a protest with goats'],
    [outcome]: ['outcome: acquitted of contempt'],
    'an answer in own words is told as what the motion did': ['outcome: his complaint was filed away'],
    'the day of a complaint that proceedings began with is not told': ['date: on 4 November'],
  },
  'germany-day-fines (en)': {
    'the day of a complaint that proceedings began with is not told': ['date: on 4 April'],
    [citation]: [
      'norm: under § 102 StPO',
      'norm: under § 304 StPO',
      'norm: incitement, § 130',
      'norm: use of a symbol, § 86a',
      'norm: insult, § 185',
    ],
    'a blocking of nobody in particular is not told': ['outcome: the site was blocked'],
    'the sum of a claim is not told where it was dismissed': ['amount: of EUR 10,000'],
  },
  'india-bail-refused (en)': {
    [number]: ['count: the number of the report'],
    [citation]: ['norm: section 439', 'norm: section 124A'],
    'a kind of hearing in own words is no noun phrase with "hearing"': ['outcome: the bail hearing was adjourned'],
  },
  'iran-two-sentences (en)': {
    [plural]: ['count: one person died'],
    [article]: ['relation: in connection with the rally'],
    [people]: ['role: by two interrogators'],
    [requalified]: ['outcome: the charge became murder', 'date: on 4 March'],
    'a review does not say whose sentence it is about': [
      'outcome: his case was returned',
      'outcome: her sentence was commuted',
    ],
    'what threatens is told for some kinds only': ['content: execution threatens'],
  },
  'kyrgyz-suspended (ru)': {
    [publication]: ['quotation: название видео'],
    'an indeclinable noun is declined': ['date: видео 20 февраля'],
    'a clause stands without its conjunction': ['content: пост о праве на собрание'],
    'what was not found stands in a clause': ['outcome: призывов не нашли'],
    'the start of civil proceedings with a judgment is not told': ['date: иск в апреле'],
  },
  'mexico-amparo (en)': {
    [people]: ['role: spokeswoman of the guardians', 'count: of more than sixty'],
    'an investigation is told of the use of force only': ['outcome: without an effective investigation'],
    [bail]: ['place: and stay in the State'],
  },
  'myanmar-military-court (en)': {
    [relation]: ['relation: Thura is her father'],
    [people]: ['count: about twenty soldiers fired'],
    [plural]: ['count: one died', 'count: one was injured'],
    [article]: ['relation: in connection with the strike'],
  },
  'russia-hospital-and-agent (en)': {
    [relation]: ['relation: her son'],
    'a blocking of nobody in particular is not told': ['outcome: the site was blocked', 'body: by Roskomnadzor'],
    [publication]: ['place: after a service in the church'],
    [spell]: ['outcome: held in the hospital'],
  },
  'russia-hospital-and-agent (ru)': {
    [relation]: ['relation: ее сын'],
    'a blocking of nobody in particular is not told': ['outcome: сайт заблокирован'],
    'a city whose name its rules do not know is not declined': ['body: суд в Перми'],
  },
  'saudi-pardon (en)': {
    [relation]: ['relation: her brother'],
    [publication]: ['name: on Window'],
    'what somebody refused is told of some decisions only': ['outcome: she refused to withdraw'],
    [ownOutcome]: ['outcome: the lashes were pardoned'],
  },
  'turkey-membership (en)': {
    [relation]: ['relation: he is her brother'],
    'what followed an international step is not told': ['content: that she was no journalist'],
    [outcome]: ['outcome: she was acquitted of propaganda'],
  },
  'uk-placards (en)': {
    [relation]: ['relation: Owen is the husband of Gwen'],
  },
  'us-plea-agreement (en)': {
    [relation]: ['relation: Renee is his sister'],
  },
  'vietnam-family-name-first (en)': {
    [relation]: ['relation: once her husband'],
    'a seizure of copies against nobody is not told': [
      'outcome: copies were seized',
      'quotation: as a withdrawal',
      'body: by the ministry',
    ],
    'the due end of a sentence is told only where it was overrun': ['date: due out in 2029'],
  },
};
