import { adjectiveIn, type Agreement } from './declension/adjectives';
import { type Form, sure, unsure } from './declension/cases';
import { type Agrees, passive } from './verbs';

/** Short: «подан», «закрыто», not the adverb «незаконно». */
const shortForm = /^(\p{L}*[аеиоуыэюяё][нт])[аоы]?$/iu;
const fullForm = /^(\p{L}*[аеиоуыэюяё](?:н(?=н)|т))н?(?:ый|ая|ое|ые)$/iu;

/** The short masculine of a passive participle in any of its nominatives: «поданы», «поданные» → «подан». */
function masculineOf(word: string): string | undefined {
  return shortForm.exec(word)?.[1] ?? fullForm.exec(word)?.[1];
}

function eachParticiple(words: string, change: (masculine: string) => string): Form {
  const text = words.replaceAll(/\p{L}+/gu, (word) => {
    const masculine = masculineOf(word);
    return masculine === undefined ? word : change(masculine);
  });
  const found = [...words.matchAll(/\p{L}+/gu)].some(([word]) => masculineOf(word) !== undefined);
  return found ? sure(text) : unsure(words);
}

/** What was done, as people record it («поданы», «выявлено и закрыто»), in the short form that agrees. Not certain without a participle. */
export const shortParticiples = (words: string, agrees: Agrees): Form =>
  eachParticiple(words, (masculine) => passive(masculine, agrees));

/** The same before or behind a noun: «поданные», «поданных». */
export const fullParticiples = (words: string, agreement: Agreement): Form =>
  eachParticiple(words, (masculine) => {
    const full = masculine.endsWith('н') ? `${masculine}ный` : `${masculine}ый`;
    return adjectiveIn(full, agreement).text;
  });
