import { has, plainText, prose, type Words } from '../../../words/words';
import { isClause } from './clauses';

const end = String.raw`(?=[ ,]|$)`;
const subordinate = new RegExp(
  String.raw`^(?:хотя|несмотря на|невзирая на|потому что|так как|поскольку|ибо|котор\p{L}+|когда|где|куда|откуда|что|чтобы|если|пока|но|а|однако|причем|при этом|после чего|в результате чего|из-за чего|отчего|в то время как|тогда как|прежде чем|после того как|перед тем как|до того как|вместо того чтобы|даже когда)${end}`,
  'iu',
);
const conjunction = new RegExp(String.raw`^(?:и|или|а также|наряду с тем|не говоря)${end}`, 'iu');

/** An adjective or a noun in its first form, «электрический ток», «лишение сна», but no time that something lasted. */
const named =
  /^(?!(?:двое|трое|обе|вследствие|начиная|зная|вспоминая|напоминая|проклиная) )\p{L}+(?:ый|ий|(?:н|ск)ая|ое|ые|ие)(?= |$)/iu;
/** A noun in the plural, «ожоги спины»: no instrumental, «дубинками», no adverb and no preposition ends alike. */
const namedSeveral =
  /^(?!(?:дважды|трижды|четырежды|однажды|почти|вопреки|ради|среди|посреди|впереди|позади|при|или|и|если|ни|внутри|вблизи|поверх|по-\p{L}+|\p{L}+(?:[аяыи]ми|ьми))(?!\p{L}))\p{L}{3,}[ыи](?= |,|$)/iu;
const lasting =
  /^(?:\p{L}+ ){0,3}(?:час(?:а|ов)?|день|дня|дней|дни|ноч[ьи]|сут(?:ки|ок)|недел[юиь]|месяц(?:а|ев)?|год[аы]?|лет|время|раза?|минут[уы]?)(?!\p{L})/iu;

/** «, переданные матерью,»: between a subject and its verb. */
const participial = /, \p{L}+(?:нн|вш|ющ|ящ|ущ|ащ)(?:ый|ая|ое|ие|ые|ий)(?:ся)? [^,]*,/u;

/** What stands before the first comma, where the verb of a clause of its own would stand. */
const opening = (words: Words): string => plainText(words).replace(participial, '').split(',')[0] ?? '';

/**
 * A sentence with words that go on with it as their first word asks, «резиновыми дубинками», «, хотя он просил
 * адвоката»; nothing where the words are a clause of their own.
 */
export function added(said: Words, words: Words): Words {
  if (has(words, subordinate)) return prose`${said}, ${words}`;
  if ((has(words, named) || has(words, namedSeveral)) && !has(words, lasting)) return '';
  return has(words, conjunction) || !isClause(opening(words)) ? prose`${said} ${words}` : '';
}
