import { phraseHead } from './declension/phrases';

/** What a person does with an expression of a kind in words of its own. */
export type Light =
  | 'провел'
  | 'дал'
  | 'исполнил'
  | 'представил'
  | 'сделал'
  | 'написал'
  | 'снял'
  | 'опубликовал'
  | 'распространил'
  | 'осуществил';

const verbs = ['провел', 'дал', 'исполнил', 'представил', 'сделал', 'написал', 'снял', 'опубликовал'] as const;

const ofNouns: Readonly<Record<(typeof verbs)[number], RegExp>> = {
  провел:
    /^(?:пикет|митинг|демонстраци[яи]|шестви[ея]|акци[яи]|собрани[ея]|встреч[аи]|голодовк[аи]|лекци[яи]|выставк[аи]|концерт|пресс-конференци[яи]|флешмоб|перформанс|забастовк[аи]|марш|богослужени[ея]|обряд|дискусси[яи]|семинар|стрим|трансляци[яи])ы?$/u,
  исполнил: /^(?:песн[яи]|гимны?|рэп|баллад[аы]|частушк[аи]|танец|танцы|романсы?|монологи?)$/u,
  представил: /^(?:стихотворени[ея]|стихи|поэм[аы]|пьес[аы]|спектакл[ьи]|пароди[яи]|сатир[аы]|инсталляци[яи])$/u,
  дал: /^(?:интервью|показания)$/u,
  сделал: /^(?:заявлени[ея]|репосты?|надпис[ьи]|рисун(?:ок|ки)|картин[аы]|карикатур[аы]|снимок|снимки)$/u,
  написал: /^(?:письм[оа]|рассказы?|комментари[йи]|рецензи[яи]|жалоб[аы]|романы?|твиты?|сообщени[ея]|дневник)$/u,
  снял: /^(?:(?:кино)?фильмы?|видео|(?:видео)?ролики?|клипы?)$/u,
  опубликовал:
    /^(?:отчеты?|доклады?|исследовани[ея]|расследовани[ея]|колонк[аи]|фотографи[яи]|переводы?|мемы?|видеозапис[ьи]|тексты?|заметк[аи])$/u,
};

/** Nouns of what somebody did, that what it was done to follows in the genitive: «разглашение отчета». */
const action = /(?:ние|тие|дача|клейка|продажа|рассылка|утечка|(?:фик|ублик|рекл)ация)$/u;
const notActions =
  /^(?:мнение|событие|заявление|обращение|выступление|собрание|сообщение|стихотворение|произведение|сочинение|объявление|предложение|мероприятие|заседание|исследование|расследование|богослужение|шествие)$/u;

/** Whether a noun names what somebody did to something: «разглашение», «сожжение», not «заявление». */
export function isAction(noun: string): boolean {
  const head = phraseHead(noun);
  return action.test(head) && !notActions.test(head);
}

/** The verb of somebody whose expression it is, in the masculine; nothing where no verb is sure. */
export function lightVerb(noun: string): Light | undefined {
  const head = phraseHead(noun);
  return verbs.find((verb) => ofNouns[verb].test(head)) ?? (isAction(noun) ? 'осуществил' : undefined);
}

/** What may have been made by others, or long before, once an outlet or an address is told: it was published there. */
const putOut: ReadonlySet<Light | undefined> = new Set(['представил', 'написал', 'снял', 'сделал']);

/** How the expression of a kind in words of its own came before the public where an outlet or an address is recorded. */
export function verbInOutlet(noun: string): Light | undefined {
  const verb = lightVerb(noun);
  return putOut.has(verb) && !/^(?:заявлени[ея]|надпис[ьи]|комментари[йи])$/u.test(phraseHead(noun))
    ? 'опубликовал'
    : verb;
}

/** Whether what a protest is told by is one itself, «марши против налога», and not what it was about. */
export const isProtest = (subject: string): boolean =>
  /^(?:марш|митинг|пикет|демонстраци|шестви|акци|забастовк|голодовк|собрани|протест|флешмоб|манифестаци|демарш|стачк|сход|блокад|перекрыти)/u.test(
    phraseHead(subject),
  );
