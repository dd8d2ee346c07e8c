import { expect, test } from 'vitest';
import type { Case } from '../grammar/declension/cases';
import { fixed, own } from './noun';
import { after } from './prepositions';
import { pronoun } from './pronouns';

const he = pronoun({ gender: 'masculine', number: 'singular', animate: true });
const she = pronoun({ gender: 'feminine', number: 'singular', animate: true });
const they = pronoun({ gender: 'masculine', number: 'plural', animate: true });

test('a preposition sounds as the next word asks', () => {
  const said: readonly (readonly [string, string, Case])[] = [
    ['с', 'свидетель', 'instrumental'],
    ['с', 'адвокат', 'instrumental'],
    ['с', 'средства', 'instrumental'],
    ['с', 'защитник', 'instrumental'],
    ['в', 'вторая инстанция', 'prepositional'],
    ['в', 'суд', 'prepositional'],
    ['о', 'обыск', 'prepositional'],
    ['о', 'арест', 'prepositional'],
    ['о', 'евро', 'prepositional'],
    ['к', 'судья', 'dative'],
    ['в связи с', 'статья', 'instrumental'],
    ['в связи с', 'арест', 'instrumental'],
  ];
  expect(said.map(([preposition, phrase, wanted]) => after(preposition, own(phrase), wanted))).toEqual([
    'со свидетелем',
    'с адвокатом',
    'со средствами',
    'с защитником',
    'во второй инстанции',
    'в суде',
    'об обыске',
    'об аресте',
    'о евро',
    'к судье',
    'в связи со статьей',
    'в связи с арестом',
  ]);
  expect(after('с', fixed('СМИ'), 'instrumental')).toBe('со СМИ');
});

test('where something is has a form of its own, what is spoken of has not', () => {
  const where = (preposition: string, phrase: string) => after(preposition, own(phrase), 'prepositional');
  expect(where('в', 'аэропорт')).toBe('в аэропорту');
  expect(where('в', 'морской порт')).toBe('в морском порту');
  expect(where('в', 'лес')).toBe('в лесу');
  expect(where('на', 'мост')).toBe('на мосту');
  expect(where('на', 'берег')).toBe('на берегу');
  expect(where('в', 'сад')).toBe('в саду');
  expect(where('об', 'аэропорт')).toBe('об аэропорте');
  expect(where('о', 'мост')).toBe('о мосте');
  expect(where('в', 'паспорт')).toBe('в паспорте');
  expect(where('в', 'пост')).toBe('в посте');
});

test('a pronoun has its н behind a preposition, and goes into words of its own', () => {
  expect([
    after('в отношении', he, 'genitive'),
    after('с', she, 'instrumental'),
    after('к', they, 'dative'),
    after('о', he, 'prepositional'),
    after('из-за', they, 'genitive'),
    after('согласно', he, 'dative'),
    after('благодаря', they, 'dative'),
    after('в интересах', he, 'genitive'),
    after('по словам', she, 'genitive'),
    after('от имени', they, 'genitive'),
    after('в присутствии', he, 'genitive'),
    after('вместе с', she, 'instrumental'),
    after('по отношению к', he, 'dative'),
    after('со стороны', they, 'genitive'),
  ]).toEqual([
    'в отношении него',
    'с ней',
    'к ним',
    'о нем',
    'из-за них',
    'согласно ему',
    'благодаря им',
    'в его интересах',
    'по ее словам',
    'от их имени',
    'в его присутствии',
    'вместе с ней',
    'по отношению к нему',
    'с их стороны',
  ]);
});

test('no preposition dangles where there is nothing behind it', () => {
  expect([after('от', undefined, 'genitive'), after('от', fixed(''), 'genitive')]).toEqual(['', '']);
});
