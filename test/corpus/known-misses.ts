/** By the key of a case: reasons, each with the names of what it explains. */
type Known = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

const relation = 'how people are related is not told';
const contact = 'contact with counsel, family and doctor, and whether relatives were told, is not told';
const stay = 'the places of a detention are not told beside its length or its acts';
const yes = 'that a warrant was shown, or an interpreter was there, is not told';
const bail = 'the sum and the conditions of a bail are told as a fine or not at all';
const citation = 'the law of every country is cited as an Article';
const publication = 'a text that nothing but a charge or proceedings hang on is not told, or without its title';
const outcome = 'how a charge ended is not told where no decision names it';
const brought = 'the day of a charge that ended in a verdict is not told';
const requalified = 'that a charge became another one is not told';
const held = 'what a decision held, and on what ground, is told of some reviews only';
const ownOutcome = 'an outcome in own words, or the dismissal of a claim, is told as "was issued"';
const number = 'case numbers and names of proceedings are not told';
const people = 'people of a group are told as groups';
const plural = 'one killed or injured is told in the plural';
const article = 'names of events take no article';
const expert = 'for whom an expert spoke is not told for all kinds';
const wholeList = 'people convicted together are told with all their charges';
const early = 'what lasted a month or longer stands before what happened in it';
const spell = 'house arrest, hospital and other spells are told as custody';
const bodyArticle = 'common names of bodies take "a"';
const sharedName = 'one of two who share a family name is called by it alone';

/** Facts that the text of a case does not tell, and why. */
export const knownMisses: Known = {
  'belarus-row-of-arrests (ru)': {
    [publication]: ['relation: дело возбуждено после трансляции', 'name: на сайте «Дворы»'],
    [brought]: ['date: обвинение 23 октября', 'date: обвинение Коржа 2 декабря'],
    'a regime typed as an adjective has no noun': ['content: усиленный режим'],
  },
  'china-licence-revoked (en)': {
    [contact]: ['content: eleven meetings with counsel refused', 'content: her father knew nothing'],
    [requalified]: ['content: the charge became subversion'],
    [stay]: ['body: held in the detention centre'],
    [brought]: ['date: indicted in July'],
    'the due end of a sentence is told only where it was overrun': ['date: until 21 February 2024'],
  },
  'egypt-renewals (en)': {
    [relation]: ['relation: his wife'],
    [publication]: ['quotation: the report', 'content: what it stated', 'date: the report of February'],
    [contact]: ['content: his relatives were not told', 'content: nobody told his wife'],
    [number]: ['name: known by its number', 'name: a second case'],
    [ownOutcome]: ['outcome: an order of release'],
    'a description is joined by a colon whatever it begins with': ['content: although he has diabetes'],
    'what followed an international step is not told': ['outcome: the Government has not answered'],
  },
  'ethiopia-other-calendar (en)': {
    'the name of an event that nobody did is not told': ['name: a state of emergency'],
    'an event without an action is not told': ['outcome: the internet was shut down'],
    'what is wrong with an order told by its overrun is not told': ['outcome: without a court'],
    [bail]: ['amount: of ETB 10,000'],
  },
  'germany-day-fines (en)': {
    [publication]: ['count: 2,300 copies', 'count: 5,000 announced'],
    'the day of a complaint that proceedings began with is not told': ['date: on 4 April'],
    [bodyArticle]: ['body: of the prosecution office', 'body: by the criminal police'],
    [citation]: [
      'norm: under § 102 StPO',
      'norm: under § 304 StPO',
      'norm: incitement, § 130',
      'norm: use of a symbol, § 86a',
      'norm: insult, § 185',
    ],
    'a blocking of nobody in particular is not told': ['outcome: the site was blocked'],
    'the sum of a claim is not told where it was dismissed': ['amount: of EUR 10,000'],
    [outcome]: ['outcome: which was dropped'],
    'the name that a court gave to a fine is not told': ['content: of 120 daily rates', 'content: to 40 daily rates'],
    [held]: ['content: because the essay did not incite', 'content: the search had violated the freedom of the press'],
    [ownOutcome]: ['outcome: the claim was dismissed'],
  },
  'india-bail-refused (en)': {
    [publication]: ['content: she called for asking the gram sabha', 'outcome: he sang a song'],
    [number]: ['count: the number of the report'],
    [contact]: ['content: her relatives were told', 'content: a doctor only in May'],
    [stay]: [
      'body: held in Sundargarh Jail',
      'body: then in the Central Jail',
      'content: in solitary regime',
      'date: she was held until September 2023',
    ],
    [citation]: ['norm: section 439', 'norm: section 18', 'norm: section 124A'],
    [outcome]: ['outcome: the charge of sedition was dropped', 'outcome: the case against him ended'],
    [ownOutcome]: ['outcome: the Supreme Court suspended it'],
    [expert]: ['outcome: an opinion for the defence'],
    'a kind of hearing in own words is no noun phrase with "hearing"': ['outcome: the bail hearing was adjourned'],
    [held]: ['content: the trial would not end soon'],
  },
  'iran-two-sentences (en)': {
    [plural]: ['count: one person died'],
    [article]: ['relation: in connection with the rally'],
    [contact]: [
      'content: his relatives were not told',
      'content: he could not choose his counsel',
      'content: one call for his mother',
    ],
    [people]: ['role: by two interrogators'],
    [requalified]: ['outcome: the charge became murder', 'date: on 4 March'],
    [brought]: ['date: the charges against her of 15 November'],
    'a label stands in the place of death': ['outcome: sentenced to death'],
    'a review does not say whose sentence it is about': [
      'outcome: his case was returned',
      'outcome: her sentence was commuted',
    ],
    [held]: ['content: the confession had not been examined'],
    'what threatens is told for some kinds only': ['content: execution threatens'],
  },
  'kyrgyz-suspended (ru)': {
    [publication]: ['quotation: название видео'],
    'an indeclinable noun is declined': ['date: видео 20 февраля'],
    'a clause stands without its conjunction': ['content: пост о праве на собрание'],
    [yes]: ['content: постановление предъявили', 'content: был переводчик'],
    'what was not found stands in a clause': ['outcome: призывов не нашли'],
    'the start of civil proceedings with a judgment is not told': ['date: иск в апреле'],
  },
  'mexico-amparo (en)': {
    [people]: ['role: spokeswoman of the guardians', 'count: of more than sixty'],
    [outcome]: ['outcome: the charges were dropped'],
    'an investigation is told of the use of force only': ['outcome: without an effective investigation'],
    [yes]: ['content: with a warrant'],
    [bail]: ['place: and stay in the State'],
    [held]: ['content: no interpreter had been called', 'norm: Article 2 of the Constitution'],
  },
  'myanmar-military-court (en)': {
    [relation]: ['relation: Thura is her father'],
    [publication]: ['quotation: the poem', 'date: on 9 December'],
    [people]: ['count: about twenty soldiers fired'],
    [plural]: ['count: one died', 'count: one was injured'],
    [article]: ['relation: in connection with the strike'],
    [contact]: ['content: their relatives were not told'],
    'proceedings in own words have no noun': ['outcome: military proceedings'],
    [brought]: ['date: charged on 20 December'],
    'life is told as an indefinite term': ['term: he got life'],
    'an amnesty law is told by the release alone': ['count: 3,113 prisoners were freed'],
  },
  'russia-hospital-and-agent (en)': {
    'an empty sentence used up the first mention': ['name: Ilya Zotov', 'role: a priest'],
    [relation]: ['relation: her son'],
    'a blocking of nobody in particular is not told': ['outcome: the site was blocked', 'body: by Roskomnadzor'],
    [publication]: ['place: after a service in the church'],
    [brought]: ['date: charged on 30 March'],
    [ownOutcome]: ['outcome: entered as a foreign agent'],
    [spell]: ['outcome: held in the hospital', 'date: until February'],
    [expert]: ['role: the expert is for the defence'],
  },
  'turkey-membership (en)': {
    [relation]: ['relation: he is her brother'],
    [contact]: ['content: her relatives were told'],
    [stay]: ['place: the prison for women'],
    'what followed an international step is not told': ['content: that she was no journalist'],
    [outcome]: ['outcome: she was acquitted of propaganda'],
    [held]: ['relation: for lack of evidence'],
  },
  'uk-placards (en)': {
    [relation]: ['relation: Owen is the husband of Gwen'],
    [publication]: ['content: a placard criticised the mayor', 'quotation: the words of the placard'],
    [sharedName]: ['outcome: Gwen and Priya were arrested'],
    [contact]: ['content: she saw a solicitor after eleven hours', 'content: her husband was not told'],
    [citation]: ['norm: section 5', 'norm: section 137'],
    [outcome]: ['outcome: the charge of assault was dropped'],
    [held]: ['relation: for lack of evidence', 'content: nobody had been distressed'],
  },
  'us-plea-agreement (en)': {
    [relation]: ['relation: Renee is his sister'],
    [yes]: ['content: a warrant was shown to him'],
    [bail]: ['amount: bail of USD 75,000', 'place: bound to the district'],
    [stay]: ['body: held in the county jail'],
    [citation]: ['norm: conspiracy, § 371', 'norm: false statements, § 1001'],
    [outcome]: ['outcome: the charge of destruction of records was dropped'],
    'what went before a first judgment is not told': ['relation: after a plea agreement'],
    [publication]: [
      'relation: it followed the leaflet',
      'count: 400 copies',
      'content: the leaflet called for a halt of the cranes',
    ],
    [held]: ['content: because the loss had been counted twice'],
  },
  'vietnam-family-name-first (en)': {
    [relation]: ['relation: once her husband'],
    [publication]: ['quotation: her book', 'count: at least 36 posts', 'content: on the fish deaths'],
    [contact]: ['content: counsel after a year', 'content: her mother was refused'],
    'a seizure of copies against nobody is not told': [
      'outcome: copies were seized',
      'quotation: as a withdrawal',
      'body: by the ministry',
    ],
    'the due end of a sentence is told only where it was overrun': ['date: due out in 2029'],
  },
};

/** What the text of a case says although it must not, and why it still does. */
export const knownFalsehoods: Known = {
  'belarus-row-of-arrests (ru)': {
    [wholeList]: ['все трое осуждены по обеим статьям'],
    'an abbreviation in mixed letters is declined as a word': ['склоненное сокращение'],
    'a noun after a name is declined as an adjective': ['выдуманная форма слова'],
  },
  'china-licence-revoked (en)': {
    'who is sanctioned by an authority is told as sentenced': ['Tang was sentenced'],
    'whom an action struck is put behind its last word': ['the words in a wrong order'],
    'a treatment in own words is always "subjected to"': ['she was subjected to pressure on him'],
    [spell]: ['custody in the guest house'],
  },
  'egypt-renewals (en)': {
    [ownOutcome]: ['his release was ordered against him'],
    [spell]: ['a held disappearance'],
    'a legal person is told as a company': ['a Nile company'],
    [early]: ['wrong order: the torture before the arrest'],
  },
  'ethiopia-other-calendar (en)': {
    'an action of nobody is told of the last person': ['she allowed detention'],
    [bail]: ['bail was a fine'],
    [wholeList]: ['he told a secret'],
    [spell]: ['held emergency detention'],
    [early]: ['wrong order: the school before the arrest'],
  },
  'germany-day-fines (en)': {
    [ownOutcome]: ['Roth lost the civil case'],
    'costs between parties are told as charged': ['Ostermann charged costs'],
    'a decision that reviews nothing recorded is told with "the"': ['a decision of nobody'],
    [citation]: ['an article of the StGB'],
    'a plea is told once for each charge': ['innocence twice'],
    [bodyArticle]: ['a police'],
  },
  'india-bail-refused (en)': {
    [citation]: ['an article of an Act'],
    'a kind of hearing in own words is no noun phrase with "hearing"': ['bail is a hearing'],
    [bodyArticle]: ['a police'],
    [ownOutcome]: ['the order was against her'],
    'one expert is told as several': ['several experts'],
    [early]: ['wrong order: his conditions before his arrest'],
  },
  'iran-two-sentences (en)': {
    'a review does not say whose sentence it is about': ['a commuted sentence of nobody'],
    [bail]: ['she was fined'],
    [people]: ['a person who is a group'],
    'a label stands in the place of death': ['a label alone'],
    [plural]: ['one people'],
    [early]: ['wrong order: the torture before the arrest'],
  },
  'kyrgyz-suspended (ru)': {
    'an indeclinable noun is declined': ['видео склоняется'],
    'a clause stands without its conjunction': ['предложение в придаточном без союза'],
    'what was not found stands in a clause': ['вывод наоборот'],
  },
  'mexico-amparo (en)': {
    [people]: ['sixty groups', 'exactly sixty'],
    'proceedings in own words have no noun': ['amparo were opened'],
    'a judge is told as a place': ['a judge as a place'],
    [bail]: ['placed in the State'],
    'what was asked stands before what it was asked for': ['wrong order: the claim before the blockade'],
  },
  'myanmar-military-court (en)': {
    [wholeList]: ['Nandar was convicted of terrorism'],
    'life is told as an indefinite term': ['an indefinite term'],
    [people]: ['groups of soldiers', 'exactly twenty'],
    [plural]: ['one people'],
    'proceedings in own words have no noun': ['military were opened'],
    'an amnesty is told beside the release that it brought': ['amnestied twice'],
    [early]: ['wrong order: no counsel before the arrest'],
  },
  'russia-hospital-and-agent (en)': {
    'an empty sentence used up the first mention': ['somebody without a name'],
    [spell]: ['house arrest is custody', 'a hospital is custody'],
    'who is sanctioned by an authority is told as sentenced': ['he was convicted or sentenced'],
    [ownOutcome]: ['an agent of the ministry'],
  },
  'turkey-membership (en)': { [bail]: ['placed in the country'] },
  'uk-placards (en)': {
    [citation]: ['an article of an Act'],
    [sharedName]: ['Aldous alone, for two who bear the name'],
  },
  'us-plea-agreement (en)': { [bail]: ['bail was a fine'], [citation]: ['an article of the code'] },
  'vietnam-family-name-first (en)': {
    [wholeList]: ['he abused nothing else'],
    [publication]: ['copies of nothing'],
    [early]: ['wrong order: no visits before the arrest', 'wrong order: no paper before the transfer'],
  },
};

/** What is known of a case, in the order of the alphabet. */
export const namesOf = (known: Known, key: string): readonly string[] =>
  Object.values(known[key] ?? {})
    .flat()
    .sort();
