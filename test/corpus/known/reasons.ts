export const publication = 'a text that nothing but a charge or proceedings hang on is not told, or without its title';
export const outcome = 'how a charge ended is not told where no decision names it';
export const spell = 'house arrest, hospital and other spells are told as custody';
export const age = 'the age of a person at what befell them is not told';
export const withheld = 'what somebody whose name is withheld is, and whose, would tell who they are';
