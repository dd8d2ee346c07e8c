import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { SpellingLanguage } from '#shared/spelling/words';
import { createSpelling, type DictionaryFiles } from './spelling';

const read = (name: string) => readFileSync(new URL(`../../assets/spelling/${name}`, import.meta.url), 'utf8');
const files: Readonly<Record<SpellingLanguage, () => DictionaryFiles>> = {
  en: () => ({ rules: read('en.aff'), stems: ['en-GB.dic', 'en-US.dic', 'en-field.dic'].map(read) }),
  ru: () => ({ rules: read('ru.aff'), stems: ['ru.dic', 'ru-field.dic'].map(read) }),
};
const spelling = createSpelling((language) => Promise.resolve(files[language]()));
const list = (text: string) => text.trim().split(/\s+/u);

describe('words that are right', () => {
  test.each<[what: string, language: SpellingLanguage, words: string]>([
    [
      'English of courts',
      'en',
      'defendant prosecutor acquitted remanded custody indictment pleaded adjourned incommunicado',
    ],
    [
      'both ways to write English',
      'en',
      'organisation organization judgment judgement defence defense licence license labour labor',
    ],
    ['endings and beginnings', 'en', "detainees unlawfully rearrested disproportionately witness's couldn't retried"],
    ['words of the field', 'en', 'refoulement habeas cassation requalified amparo cyberlibel recharacterised'],
    ['words joined by hyphens', 'en', 'cross-examination ill-treatment non-refoulement ex-husband court-appointed'],
    ['a capital at the beginning', 'en', 'Torture Witnesses Kazakhstan'],
    [
      'Russian of courts',
      'ru',
      'подсудимый обвинительное ходатайством апелляционную судопроизводства задержанного следователем',
    ],
    [
      'participles and reflexive verbs',
      'ru',
      'осуждённый рассматривавшегося содержащаяся обжаловано признавшись являющихся',
    ],
    ['ё, and е in its place', 'ru', 'ещё еще её ее осуждённый осужденный учёт учет'],
    [
      'Russian words joined by hyphens',
      'ru',
      'кто-либо из-за по-прежнему социально-экономический экс-министр вице-премьер судебно-медицинская',
    ],
    [
      'Russian words of the field',
      'ru',
      'досудебного невыезде акимата экстрадиционном соцсетях омбудсмену правозащитницы сумов Алматы иноагентом',
    ],
    ['a capital at the beginning of a Russian word', 'ru', 'Постановление Казахстана Суд'],
  ])('%s', async (_what, language, words) => {
    expect(await spelling.check(list(words), language)).toEqual([]);
  });
});

describe('words that are wrong', () => {
  test.each<[what: string, language: SpellingLanguage, words: string]>([
    ['slips of the finger', 'en', 'tribunl detaind teh poeple judgemnt prisnoer'],
    ['what people confuse', 'en', 'recieve seperate accomodate definately occured independant wich'],
    ['endings that a word does not take', 'en', 'childs informations detentioned goed'],
    ['a name without its capital', 'en', 'kazakhstan london'],
    ['half of a joined word', 'en', 'cross-examinatoin illl-treatment'],
    ['Russian slips of the finger', 'ru', 'зщаита прокурорр подсудмый сдуья свидетельстовать'],
    [
      'what Russians confuse',
      'ru',
      'агенство ходотайство расследавание пострадавщий апеляция вобщем учавствовать будующий',
    ],
    ['endings that a Russian word does not take', 'ru', 'обвиняемово адвокатаю решениев'],
    ['a Russian name without its capital', 'ru', 'алматы казахстан'],
    ['half of a joined Russian word', 'ru', 'судебно-медицынская кто-лебо'],
    ['a Latin letter that looks Russian', 'ru', 'cуд сoвет'],
  ])('%s', async (_what, language, words) => {
    expect(await spelling.check(list(words), language)).toEqual(list(words));
  });
});

describe('what may have been meant', () => {
  test.each<[language: SpellingLanguage, wrong: string, first: string]>([
    ['en', 'recieve', 'receive'],
    ['en', 'seperate', 'separate'],
    ['en', 'tribunl', 'tribunal'],
    ['en', 'detaind', 'detained'],
    ['en', 'alegation', 'allegation'],
    ['en', 'Prisonner', 'Prisoner'],
    ['en', 'accomodate', 'accommodate'],
    ['en', 'kazakhstan', 'Kazakhstan'],
    ['en', 'tortrue', 'torture'],
    ['ru', 'ходотайство', 'ходатайство'],
    ['ru', 'Агенство', 'Агентство'],
    ['ru', 'пострадавщий', 'пострадавший'],
    ['ru', 'апеляция', 'апелляция'],
    ['ru', 'учавствовать', 'участвовать'],
    ['ru', 'вобщем', 'в общем'],
    ['ru', 'потомучто', 'потому что'],
    ['ru', 'следущий', 'следующий'],
    ['ru', 'подсудимово', 'подсудимого'],
    ['ru', 'зщаита', 'защита'],
    ['ru', 'алматы', 'Алматы'],
    ['ru', 'cуд', 'суд'],
  ])('%s: %s is %s', async (language, wrong, first) => {
    expect((await spelling.suggest(wrong, language))[0]).toBe(first);
  });

  test.each<[language: SpellingLanguage, wrong: string]>([
    ['en', 'xqzvkj'],
    ['ru', 'щпкждл'],
    ['ru', 'превысокомногорассмотрительствующийнепереможный'],
  ])('%s: nothing is near to %s', async (language, wrong) => {
    expect(await spelling.suggest(wrong, language)).toEqual([]);
  });

  test('no more than six', async () => {
    expect((await spelling.suggest('пытак', 'ru')).length).toBe(6);
  });

  test('no word that its dictionary keeps back', async () => {
    expect(await spelling.check(['fuck'], 'en')).toEqual([]);
    expect(await spelling.suggest('fuckk', 'en')).not.toContain('fuck');
  });
});

describe('words made known', () => {
  const aSpelling = () => createSpelling((language) => Promise.resolve(files[language]()));

  test('are right in both languages, with a capital and as owners, and are suggested', async () => {
    const spelled = aSpelling();
    expect(await spelled.check(['Aqqum'], 'en')).toEqual(['Aqqum']);
    spelled.know(['Aqqum', 'Садвакасов', 'киберлаборатория']);
    expect(await spelled.check(['Aqqum', "Aqqum's"], 'en')).toEqual([]);
    expect(await spelled.check(['Садвакасов', 'Киберлаборатория', 'экс-Садвакасов'], 'ru')).toEqual([]);
    expect(await spelled.suggest('Садвакассов', 'ru')).toEqual(['Садвакасов']);
  });

  test('do not lose the capital of a name', async () => {
    const spelled = aSpelling();
    spelled.know(['Садвакасов']);
    expect(await spelled.check(['садвакасов'], 'ru')).toEqual(['садвакасов']);
  });
});

test('a language is read at its first question, once, and again after it could not be read', async () => {
  const reads: SpellingLanguage[] = [];
  const spelled = createSpelling((language) => {
    reads.push(language);
    return reads.length === 1 ? Promise.reject(new Error('gone')) : Promise.resolve(files[language]());
  });
  spelled.know(['Aqqum']);
  expect(reads).toEqual([]);
  await expect(spelled.check(['court'], 'en')).rejects.toThrow('gone');
  await Promise.all([spelled.check(['court'], 'en'), spelled.suggest('cuort', 'en')]);
  expect(reads).toEqual(['en', 'en']);
});

// Judged by Hunspell 1.7 over the same files: stems with endings and beginnings of their own and of others, and with slips.
test.each<SpellingLanguage>(['en', 'ru'])('%s: every word is judged as Hunspell judges it', async (language) => {
  const judged = readFileSync(new URL(`../../test/fixtures/spelling/${language}.json`, import.meta.url), 'utf8');
  const { known, unknown } = JSON.parse(judged) as Readonly<Record<'known' | 'unknown', readonly string[]>>;
  const bare = createSpelling(() => {
    const { rules, stems } = files[language]();
    return Promise.resolve({ rules, stems: stems.slice(0, -1) });
  });
  expect(await bare.check(known, language)).toEqual([]);
  expect(await bare.check(unknown, language)).toEqual(unknown);
});
