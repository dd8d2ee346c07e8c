type ByCase = Readonly<Record<string, Readonly<Record<string, string>>>>;

const bail = 'the sum and the conditions of a bail are told as a fine or not at all';
const relations = 'relations between people are not told';
const citation = 'the law of every country is cited as an Article';
const contact = 'contact with counsel and family is not told';
const held = 'what a review held, and the ground of an acquittal, are not told';
const publication = 'a text that nothing but a charge or proceedings hang on is not told';
const dropped = 'that a charge was dropped is not told';
const brought = 'the day of a charge that ended in a verdict is not told';

/** Facts that the text of a case does not tell, and why: by the folder of the case and the name of the fact. */
export const knownMisses: ByCase = {
  'belarus-row-of-arrests': {
    'relation: дело возбуждено после трансляции': publication,
    'name: на сайте «Дворы»': publication,
    'date: обвинение 23 октября': brought,
    'date: обвинение Коржа 2 декабря': brought,
    'content: усиленный режим': 'a regime typed as an adjective has no noun',
  },
  'uk-placards': {
    'relation: Owen is the husband of Gwen': relations,
    'content: a placard criticised the mayor': publication,
    'quotation: the words of the placard': publication,
    'outcome: Gwen and Priya were arrested': 'one of two who share a family name is called by it alone',
    'content: she saw a solicitor after eleven hours': contact,
    'content: her husband was not told': contact,
    'norm: section 5': citation,
    'norm: section 137': citation,
    'outcome: the charge of assault was dropped': dropped,
    'relation: for lack of evidence': held,
    'content: nobody had been distressed': held,
  },
  'us-plea-agreement': {
    'relation: Renee is his sister': relations,
    'content: a warrant was shown to him': 'that a warrant was shown is not told',
    'amount: bail of USD 75,000': bail,
    'place: bound to the district': bail,
    'body: held in the county jail': 'a place of detention is not told',
    'norm: conspiracy, § 371': citation,
    'norm: false statements, § 1001': citation,
    'outcome: the charge of destruction of records was dropped': dropped,
    'relation: after a plea agreement': 'what went before a first judgment is not told',
    'relation: it followed the leaflet': publication,
    'count: 400 copies': publication,
    'content: the leaflet called for a halt of the cranes': publication,
    'content: because the loss had been counted twice': held,
  },
};

/** What the text of a case says although it must not, and why it still does. */
export const knownFalsehoods: ByCase = {
  'belarus-row-of-arrests': {
    'все трое осуждены по обеим статьям': 'people convicted together are told with all their charges',
    'склоненное сокращение': 'an abbreviation in mixed letters is declined as a word',
    'выдуманная форма слова': 'a noun after a name is declined as an adjective',
  },
  'uk-placards': {
    'an article of an Act': citation,
    'Aldous alone, for two who bear the name': 'one of two who share a family name is called by it alone',
  },
  'us-plea-agreement': {
    'bail was a fine': bail,
    'an article of the code': citation,
  },
};
