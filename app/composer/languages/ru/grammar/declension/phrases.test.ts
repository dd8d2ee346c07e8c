import fc from 'fast-check';
import { expect, test } from 'vitest';
import { adjectiveIn } from './adjectives';
import { cases } from './cases';
import { knownNouns } from './lexicon';
import { nounIn } from './nouns';
import { phraseIn, phraseTraits } from './phrases';

const inAllCases = (phrase: string, number?: 'singular' | 'plural') =>
  cases.map((wanted) => {
    const { text, certain } = phraseIn(phrase, wanted, number);
    return certain ? text : `${text}?`;
  });
const genitiveAndAccusative = (phrase: string) => [inAllCases(phrase)[1], inAllCases(phrase)[3]];

test('adjectives in front agree, and what depends on the head stays', () => {
  expect(inAllCases('Медеуский районный суд города Алматы')).toEqual([
    'Медеуский районный суд города Алматы',
    'Медеуского районного суда города Алматы',
    'Медеускому районному суду города Алматы',
    'Медеуский районный суд города Алматы',
    'Медеуским районным судом города Алматы',
    'Медеуском районном суде города Алматы',
  ]);
  expect(inAllCases('судебная коллегия по уголовным делам Алматинского городского суда')).toEqual([
    'судебная коллегия по уголовным делам Алматинского городского суда',
    'судебной коллегии по уголовным делам Алматинского городского суда',
    'судебной коллегии по уголовным делам Алматинского городского суда',
    'судебную коллегию по уголовным делам Алматинского городского суда',
    'судебной коллегией по уголовным делам Алматинского городского суда',
    'судебной коллегии по уголовным делам Алматинского городского суда',
  ]);
});

test.each([
  ['Верховный суд Республики Казахстан', 'Верховного суда Республики Казахстан', 'Верховный суд Республики Казахстан'],
  ['Генеральная прокуратура', 'Генеральной прокуратуры', 'Генеральную прокуратуру'],
  ['Главное управление внутренних дел', 'Главного управления внутренних дел', 'Главное управление внутренних дел'],
  [
    'следственный отдел Управления полиции',
    'следственного отдела Управления полиции',
    'следственный отдел Управления полиции',
  ],
  ['городской суд', 'городского суда', 'городской суд'],
  ['служебный автомобиль', 'служебного автомобиля', 'служебный автомобиль'],
  ['болезнь обвиняемого', 'болезни обвиняемого', 'болезнь обвиняемого'],
  ['ремонт здания', 'ремонта здания', 'ремонт здания'],
  ['Комитет национальной безопасности', 'Комитета национальной безопасности', 'Комитет национальной безопасности'],
  ['учреждение УК-161/3', 'учреждения УК-161/3', 'учреждение УК-161/3'],
  ['СИЗО № 18', 'СИЗО № 18', 'СИЗО № 18'],
  ['ТОО «Взгляд»', 'ТОО «Взгляд»', 'ТОО «Взгляд»'],
  ['газета «Взгляд»', 'газеты «Взгляд»', 'газету «Взгляд»'],
  ['адвокат', 'адвоката', 'адвоката'],
  ['подсудимый', 'подсудимого', 'подсудимого'],
  ['обвиняемый', 'обвиняемого', 'обвиняемого'],
  ['потерпевшая', 'потерпевшей', 'потерпевшую'],
  ['потерпевшая по делу', 'потерпевшей по делу', 'потерпевшую по делу'],
  ['Уполномоченный по правам человека', 'Уполномоченного по правам человека', 'Уполномоченного по правам человека'],
  ['старший следователь', 'старшего следователя', 'старшего следователя'],
  ['судья-докладчик', 'судьи-докладчика', 'судью-докладчика'],
  ['генерал-майор полиции', 'генерал-майора полиции', 'генерал-майора полиции'],
  ['третье лицо', 'третьего лица', 'третье лицо'],
  [
    'Рабочая группа по произвольным задержаниям',
    'Рабочей группы по произвольным задержаниям',
    'Рабочую группу по произвольным задержаниям',
  ],
  ['правоохранительные органы', 'правоохранительных органов', 'правоохранительные органы'],
  ['частные обвинители', 'частных обвинителей', 'частных обвинителей'],
  ['показания', 'показаний', 'показания'],
  ['ОСУЖДЕННЫЙ', 'ОСУЖДЕННОГО', 'ОСУЖДЕННОГО'],
])('%s', (phrase, genitive, accusative) => {
  expect(genitiveAndAccusative(phrase)).toEqual([genitive, accusative]);
});

test.each([
  ['a second head', 'суд и прокуратура'],
  ['a name beside the head', 'судья Иванова'],
  ['a name behind an adjective', 'обвиняемый Асанов'],
  ['a verb', 'задержан и избит'],
  ['a word of another script', 'Google'],
  ['a noun whose vowel may go', 'незнакомый ларёк'],
])('%s is asked for', (_, phrase) => {
  expect(phraseIn(phrase, 'genitive').certain).toBe(false);
  expect(phraseIn(phrase, 'nominative')).toEqual({ text: phrase, certain: true });
});

test('a noun that is in no list is certain where nothing but the last letter can matter', () => {
  expect(phraseIn('синяя тетрадка', 'genitive')).toEqual({ text: 'синей тетрадки', certain: false });
  expect(inAllCases('чёрный микроавтобус')).toEqual([
    'чёрный микроавтобус',
    'чёрного микроавтобуса',
    'чёрному микроавтобусу',
    'чёрный микроавтобус?',
    'чёрным микроавтобусом',
    'чёрном микроавтобусе',
  ]);
});

test('another number is made of the one that is given', () => {
  expect(inAllCases('районный суд', 'plural')).toEqual([
    'районные суды',
    'районных судов',
    'районным судам',
    'районные суды',
    'районными судами',
    'районных судах',
  ]);
  expect(phraseIn('гражданин', 'genitive', 'plural').text).toBe('граждан');
  expect(phraseIn('подсудимые', 'dative', 'singular')).toEqual({ text: 'подсудимому', certain: true });
});

test('a phrase says what agrees with it, unless only its letters were looked at', () => {
  expect([
    phraseTraits('судебная коллегия по делам'),
    phraseTraits('потерпевшая'),
    phraseTraits('следственные органы'),
    phraseTraits('районный микроавтобус'),
    phraseTraits('скатерть'),
  ]).toEqual([
    { gender: 'feminine', number: 'singular', animate: false },
    { gender: 'feminine', number: 'singular', animate: true },
    { gender: 'masculine', number: 'plural', animate: false },
    { gender: 'masculine', number: 'singular', animate: false },
    undefined,
  ]);
});

test.each([
  ['городской', 'feminine', 'genitive', 'городской'],
  ['городской', 'masculine', 'accusative', 'городской'],
  ['большой', 'feminine', 'genitive', 'большой'],
  ['следующий', 'neuter', 'dative', 'следующему'],
  ['внутренний', 'feminine', 'accusative', 'внутреннюю'],
  ['третий', 'feminine', 'accusative', 'третью'],
  ['третий', 'neuter', 'nominative', 'третье'],
  ['являющаяся', 'feminine', 'accusative', 'являющуюся'],
] as const)('%s, %s, %s', (adjective, gender, wanted, form) => {
  const agreement = { case: wanted, gender, number: 'singular', animate: false } as const;
  expect(adjectiveIn(adjective, agreement)).toEqual({ text: form, certain: true });
});

test('no letters tell районный and городской apart but their own nominative', () => {
  const agreement = { case: 'nominative', gender: 'masculine', number: 'singular', animate: false } as const;
  expect(adjectiveIn('городская', agreement).certain).toBe(false);
});

test('every noun of the lexicon has six certain forms in each number, all of Russian letters', () => {
  const forms = knownNouns.flatMap(({ lemma }) =>
    cases.flatMap((wanted) => [nounIn(lemma, wanted, 'singular'), nounIn(lemma, wanted, 'plural')]),
  );
  expect(forms.filter(({ text, certain }) => !certain || !/^[а-яёА-Я]+$/u.test(text))).toEqual([]);
}, 30_000);

test.each([
  ['тюрьма', 'тюрьмы', 'тюрем'],
  ['лагерь', 'лагеря', 'лагерей'],
  ['профессор', 'профессора', 'профессоров'],
  ['год', 'годы', 'годов'],
  ['село', 'села', 'сел'],
  ['режиссёр', 'режиссёры', 'режиссёров'],
])('%s: %s, %s', (noun, nominative, genitive) => {
  expect([nounIn(noun, 'nominative', 'plural').text, nounIn(noun, 'genitive', 'plural').text]).toEqual([
    nominative,
    genitive,
  ]);
});

const anyWord = fc.constantFrom(
  'суд',
  'районный',
  'коллегия',
  'по',
  '«Заря»',
  'СИЗО',
  '№ 5',
  'и',
  'Иванов',
  'статья',
  '-',
  'ий',
  'x',
);

test('whatever the phrase is, its nominative is itself and no word is lost', () => {
  fc.assert(
    fc.property(fc.array(anyWord, { minLength: 1, maxLength: 6 }), fc.constantFrom(...cases), (words, wanted) => {
      const phrase = words.join(' ');
      expect(phraseIn(phrase, 'nominative').text).toBe(phrase);
      expect(phraseIn(phrase, wanted).text.split(' ')).toHaveLength(phrase.split(' ').length);
    }),
  );
});
