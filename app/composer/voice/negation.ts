import { plainText, type Words } from '../words/words';

/** Words that deny, in the languages in which opinions of the region and papers of the UN are written. */
const denials =
  /(?<!\p{L})(?:no|not|nor|neither|never|none|nothing|nobody|nowhere|without|lacks?|absent|absence|cannot|нет|не|ни|ничего|никто|никого|никогда|нигде|никак\p{L}*|без|отсутств\p{L}*|немає|нема|відсутн\p{L}*|жоқ|емес|жок|эмес|йўқ|эмас|yo[‘’ʻ']q|emas|yok|değil|kein\p{L}*|nicht|ne|n[’']|pas|aucun\p{L}*|sin|ningun\p{L}*|nie|brak|لا|لم|ليس|عدم)(?!\p{L})|n[’']t(?!\p{L})|(?<!\p{L})n[’'](?=\p{L})|[不没無无]/iu;

/**
 * Whether words of a conclusion deny something themselves, in whatever language they stand: "the text contains no calls",
 * «признаков не установлено». Behind "found no sign that" they would say the opposite.
 */
export const isNegative = (words: Words): boolean => denials.test(plainText(words));
