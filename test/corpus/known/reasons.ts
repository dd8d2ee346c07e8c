export const bail = 'the sum and the conditions of a bail are told as a fine or not at all';
export const publication = 'a text that nothing but a charge or proceedings hang on is not told, or without its title';
export const outcome = 'how a charge ended is not told where no decision names it';
export const ownOutcome = 'an outcome in own words, or the dismissal of a claim, is told as "was issued"';
export const number = 'case numbers and names of proceedings are not told';
export const article = 'names of events take no article';
export const early = 'what lasted a month or longer stands before what happened in it';
export const spell = 'house arrest, hospital and other spells are told as custody';
