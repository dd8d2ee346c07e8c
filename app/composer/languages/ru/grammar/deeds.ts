import { adjectiveTraits } from './declension/adjectives';
import { type Case, type Form, sure, together, unsure } from './declension/cases';
import { isPersonByAdjective, knownNouns } from './declension/lexicon';
import { nounIn, readNoun } from './declension/nouns';
import { phraseIn } from './declension/phrases';

/** Nouns of the acts that a court is asked for, by their verbs. What they ask for stands in the accusative behind the verb. */
const acts: Readonly<Record<string, string>> = {
  взыскать: 'взыскание',
  возбудить: 'возбуждение',
  возвратить: 'возвращение',
  возместить: 'возмещение',
  возобновить: 'возобновление',
  восстановить: 'восстановление',
  вернуть: 'возвращение',
  вызвать: 'вызов',
  вынести: 'вынесение',
  выделить: 'выделение',
  выдать: 'выдача',
  допросить: 'допрос',
  допустить: 'допуск',
  заменить: 'замена',
  запросить: 'запрос',
  избрать: 'избрание',
  изменить: 'изменение',
  изъять: 'изъятие',
  исключить: 'исключение',
  исследовать: 'исследование',
  истребовать: 'истребование',
  назначить: 'назначение',
  направить: 'направление',
  обеспечить: 'обеспечение',
  огласить: 'оглашение',
  оправдать: 'оправдание',
  освободить: 'освобождение',
  осмотреть: 'осмотр',
  отложить: 'отложение',
  отменить: 'отмена',
  отстранить: 'отстранение',
  переквалифицировать: 'переквалификация',
  перевести: 'перевод',
  передать: 'передача',
  пересмотреть: 'пересмотр',
  предоставить: 'предоставление',
  прекратить: 'прекращение',
  признать: 'признание',
  применить: 'применение',
  принять: 'принятие',
  приобщить: 'приобщение',
  приостановить: 'приостановление',
  проверить: 'проверка',
  провести: 'проведение',
  продлить: 'продление',
  разрешить: 'разрешение',
  рассмотреть: 'рассмотрение',
  смягчить: 'смягчение',
  снизить: 'снижение',
  снять: 'снятие',
  сократить: 'сокращение',
  удовлетворить: 'удовлетворение',
  установить: 'установление',
};

/**
 * A deed as what is asked for: «изменить меру пресечения на домашний арест» has the prepositional «изменении меры
 * пресечения на домашний арест». Of several deeds each is a noun. Not certain, and left as it is, where the verb is in
 * no list or its object cannot be told.
 */
export function deedIn(deed: string, wanted: Case): Form {
  const parts = deedsOf(deed.trim()).map((part) => oneIn(part, wanted));
  return parts.every((part) => part !== undefined) ? together(parts, ' и ') : unsure(deed);
}

const verbs = Object.keys(acts);

/** The deeds that «и» joins: what stands behind it is a verb of its own. */
const deedsOf = (deed: string) => deed.split(new RegExp(`,? и (?=(?:${verbs.join('|')}) )`, 'u'));

function oneIn(deed: string, wanted: Case): Form | undefined {
  const [verb = '', ...object] = deed.split(/[ \u00a0]+/u);
  const small = verb.toLowerCase();
  const act = Object.hasOwn(acts, small) ? acts[small] : undefined;
  const asked = objectIn(object);
  if (act === undefined || asked === undefined) return undefined;
  const name = nounIn(act, wanted);
  return object.length === 0 ? sure(name.text) : together([sure(name.text), asked]);
}

const isPreposition = (word: string) => /^(?:в|во|на|о|об|от|из|из-под|с|со|к|по|под|для|до|при|за)$/u.test(word);

/** What may stand between a verb and its object. */
const between = /^(?:к делу|к материалам (?:уголовного )?дела|в суд|из-под стражи) /u;

/** An object in the genitive that stood in the accusative; `undefined` where its head cannot be told. */
function objectIn(words: readonly string[]): Form | undefined {
  const [first] = words;
  const place = between.exec(words.join(' '))?.[0].trim();
  if (place !== undefined) {
    const object = objectIn(words.slice(place.split(' ').length));
    return object && together([sure(place), object]);
  }
  if (first === undefined || isLiving(words)) return sure(words.join(' '));
  if (isPreposition(first))
    return words.length < 3 || isPreposition(words[2] ?? '') ? sure(words.join(' ')) : undefined;
  const at = words.findIndex((word) => adjectiveTraits(nominativeOf(word)) === undefined || isHead(word));
  const head = words[at];
  const lemma = head === undefined ? undefined : [head, feminineOf(head)].find(isHead);
  if (lemma === undefined) return undefined;
  const form = phraseIn([...words.slice(0, at).map(nominativeOf), lemma, ...words.slice(at + 1)].join(' '), 'genitive');
  return form.certain ? form : undefined;
}

const isHead = (word: string) => readNoun(word)?.settled === 'known' && readNoun(word)?.only !== 'one-form';

/** «меру» was «мера», «комиссию» «комиссия». */
const feminineOf = (word: string) => word.replace(/у$/u, 'а').replace(/ю$/u, 'я');

/** «повторную» was «повторная»; the other adjectives beside what is not alive have the same form in both cases. */
const nominativeOf = (word: string) => word.replace(/ую$/u, 'ая').replace(/юю$/u, 'яя');

/** Of men and of people the accusative is the genitive: «подозреваемого», «свидетелей». */
function isLiving(words: readonly string[]): boolean {
  const head = words.find((word) => !/(?:ого|его|ых|их)$/u.test(word) || isPersonByAdjective(nominative(word)));
  if (head === undefined) return false;
  return isPersonByAdjective(nominative(head)) ? /(?:ого|его|ых|их)$/u.test(head) : living().has(head.toLowerCase());
}

const nominative = (word: string) =>
  word.replace(/ого$/u, 'ый').replace(/его$/u, 'ий').replace(/ых$/u, 'ые').replace(/их$/u, 'ие');

let genitives: ReadonlySet<string> | undefined;

function living(): ReadonlySet<string> {
  genitives ??= new Set(
    knownNouns
      .filter(({ animate }) => animate)
      .flatMap(({ lemma, gender }) => [
        ...(gender === 'masculine' && !/[ая]$/u.test(lemma) ? [nounIn(lemma, 'genitive').text] : []),
        nounIn(lemma, 'genitive', 'plural').text,
      ]),
  );
  return genitives;
}

/** «освободить», «прийти», «не выступать»; not «помощь», «смерть». */
export function isInfinitive(words: string): boolean {
  const [first = ''] = words.replace(/^не /u, '').split(' ');
  return /(?:ть|ти|чь)(?:ся|сь)?$/u.test(first) && readNoun(first)?.settled !== 'known';
}
