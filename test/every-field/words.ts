export type Tongue = 'en' | 'ru';

/** What stands in the case books of this test, in each language that they are typed in. */
export const wordsIn = {
  en: {
    anna: 'Anna Ruiz',
    short: 'Ruiz',
    zed: 'Boris Zed',
    zeta: 'Zeta House',
    code: 'Criminal Code',
    source: 'Zanzibar',
    offence: 'arson',
    other: 'forgery',
    subject: 'fishing',
    asks: 'close the case',
    action: 'marched',
    workers: 'workers',
    conclusion: 'the text calls for war',
    event: 'the Zenith events',
    coined: 'zibbering',
  },
  ru: {
    anna: 'Анна Руденко',
    short: 'Руденко',
    zed: 'Борис Зуев',
    zeta: 'Зетский суд',
    code: 'Уголовный кодекс',
    source: 'Занзибар',
    offence: 'поджог',
    other: 'подлог',
    subject: 'рыбалка',
    asks: 'прекратить дело',
    action: 'прошли по улицам',
    workers: 'рабочие',
    conclusion: 'текст призывает к войне',
    event: 'Зенитские события',
    coined: 'жирамида',
  },
} as const;
