import { expect, test } from 'vitest';
import { noRegisters } from '#shared/records/registers';
import { openCaseFile } from '#app/composer/case-file/case-file';
import { mentionOf } from '#app/composer/patterns/expressions';
import { aCaseBook, on } from '../../../../../../test/builders/a-case';
import { russianVoice, sentence } from '../../../../../../test/builders/composed/russian';
import { after } from '../../nouns/prepositions';
import { deed, publication, publishing } from './publications';

const ivan = {
  id: 'ivan',
  kind: 'person',
  name: 'Иван Петров',
  shortName: 'Петров',
  gender: 'male',
  profession: 'журналист',
};
const anna = {
  id: 'anna',
  kind: 'person',
  name: 'Анна Серикова',
  shortName: 'Серикова',
  gender: 'female',
  profession: 'поэт',
};
const herald = { id: 'herald', kind: 'outlet', outletKind: 'newspaper', name: 'Вестник' };
const site = { id: 'site', kind: 'web-site', name: 'vestnik.kz' };

function facts(...expressions: Record<string, unknown>[]) {
  const book = aCaseBook({
    parties: [ivan, anna, herald, site],
    expressions: expressions.map((one, place) => ({ id: `e${place}`, ...one })),
  });
  const { voice, doubts } = russianVoice(book);
  const given = openCaseFile(book, noRegisters, 'court').list('expressions');
  return { voice, doubts, given: given.map((one) => mentionOf(one, voice)) };
}

const castle = {
  kind: 'article',
  titles: ['Чей замок?'],
  authors: ['anna'],
  outlet: 'herald',
  date: on('2012-05-03'),
  subject: 'продажа замка',
};

function published(...expressions: Record<string, unknown>[]) {
  const { voice, given } = facts(...expressions);
  return sentence(after('после', publishing(given, voice), 'genitive'));
}

test('a text is introduced by title, author, subject and where it came out, then called what it is', () => {
  const { voice, given } = facts(castle);
  const said = given.flatMap((one) => [
    sentence(after('опровержение', publication(one, voice), 'genitive')),
    sentence(after('в', publication(one, voice), 'prepositional')),
  ]);
  expect(said).toEqual([
    'Опровержение статьи «Чей замок?» поэта Анны Сериковой о продаже замка, вышедшей 3 мая 2012 года в газете «Вестник».',
    'В статье.',
  ]);
});

test('what the sentence names anyway is not named again', () => {
  const { voice, given } = facts(castle);
  const [one] = given;
  expect(one && sentence(publication(one, voice, ['anna', 'herald']).in('nominative'))).toBe(
    'Статья «Чей замок?» о продаже замка, вышедшая 3 мая 2012 года.',
  );
});

test('the publication of one text says when and where before what it was', () => {
  expect([
    published(castle),
    published({ kind: 'article', titles: ['Чей замок'] }),
    published({ kind: 'post', authors: ['ivan'], date: on('2012-05'), url: 'https://vestnik.example/1' }),
    published({ kind: 'book', titles: ['Узник'], circumstances: 'вынесенная из тюрьмы', authors: ['ivan'] }),
    published({ kind: 'article' }),
  ]).toEqual([
    'После публикации 3 мая 2012 года в газете «Вестник» статьи «Чей замок?» поэта Анны Сериковой о продаже замка.',
    'После публикации статьи «Чей замок».',
    'После публикации в мае 2012 года по адресу https://vestnik.example/1 поста журналиста Ивана Петрова.',
    'После публикации книги «Узник» журналиста Ивана Петрова, вынесенной из тюрьмы.',
    'После публикации статьи.',
  ]);
});

test('many texts are counted, or told each with its own place', () => {
  expect([
    published({ kind: 'post', authors: ['ivan'], numberOfTexts: { number: 4 }, subject: 'продажа воды' }),
    published({ kind: 'leaflet', subject: 'в защиту арестованных' }),
    published(
      { kind: 'article', titles: ['А', 'Б'], outlet: 'herald', date: on('2012') },
      { kind: 'post', outlet: 'site', date: on('2012-05-05') },
    ),
  ]).toEqual([
    'После публикации 4 постов журналиста Ивана Петрова о продаже воды.',
    'После распространения листовок в защиту арестованных.',
    'После публикации статей «А» и «Б», вышедших в 2012 году в газете «Вестник», и поста, размещенного 5 мая 2012 года на сайте vestnik.kz.',
  ]);
});

test('deeds are nouns with their author', () => {
  const { voice, given } = facts(
    { kind: 'protest', authors: ['anna'], subject: 'марши против налога', date: on('2012-05-03') },
    { kind: 'protest' },
    { kind: 'speech', authors: ['anna'], subject: 'права рабочих' },
    { kind: 'membership', authors: ['ivan'], subject: 'партия «Алга»' },
    { kind: 'coverage', authors: ['ivan', 'anna'] },
    { kind: 'union-activity', authors: ['ivan'], subject: 'помощь профсоюзу' },
    { kind: { other: 'расклейка плакатов' } },
  );
  expect(given.map((one) => sentence(after('за', deed(one, voice), 'accusative')))).toEqual([
    'За участие поэта Анны Сериковой в маршах против налога 3 мая 2012 года.',
    'За участие в акции протеста.',
    'За ее выступление о правах рабочих.',
    'За членство журналиста Ивана Петрова в партии «Алга».',
    'За их освещение событий.',
    'За профсоюзную деятельность Петрова (помощь профсоюзу).',
    'За расклейку плакатов.',
  ]);
});

test('a kind in words of its own is declined, and asked for where the grammar is not sure', () => {
  const { voice, given, doubts } = facts({ kind: { other: 'стикер' }, numberOfTexts: { number: 5 } });
  const said = given.map((one) => sentence(after('после', publication(one, voice), 'genitive')));
  expect([said, doubts()]).toEqual([['После 5 стикеров.'], []]);
});
