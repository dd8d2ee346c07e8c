export const adopted = 'the law that was adopted is not named';
export const age = 'the age of a person at what befell them is not told';
export const cited = 'what became of a law that is cited, and what it provides, is not told';
export const publication = 'a text that nothing but a charge or proceedings hang on is not told, or without its title';
export const spell = 'house arrest, hospital and other spells are told as custody';
export const withheld = 'a person without a full name is not introduced';
