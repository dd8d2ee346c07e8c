export const publication = 'a text that nothing but a charge or proceedings hang on is not told, or without its title';
export const outcome = 'how a charge ended is not told where no decision names it';
export const spell = 'house arrest, hospital and other spells are told as custody';
export const age = 'the age of a person at what befell them is not told';
export const afterwards = 'what came after an act of force is told for some kinds only';
export const partyArticle = 'the name of an organisation takes no article';
export const withheld = 'a person without a full name is not introduced';
export const complaint = 'the day of a complaint that proceedings began with is not told';
