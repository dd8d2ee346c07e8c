import { expect, test } from 'vitest';
import { sentence } from '../../../../../test/builders/composed/russian';
import { joinedBy, plainText, prose } from '../../../words/words';
import { cases } from '../grammar/declension/cases';
import { past } from '../grammar/verbs';
import { apposed, counted, fixed, listed, type Noun, own, titled } from './noun';

const inCases = (noun: Noun) =>
  plainText(
    joinedBy(
      '; ',
      cases.map((wanted) => noun.in(wanted)),
    ),
  );

test.each([
  [
    'уголовное дело',
    'уголовное дело; уголовного дела; уголовному делу; уголовное дело; уголовным делом; уголовном деле',
  ],
  [
    'подписка о невыезде',
    'подписка о невыезде; подписки о невыезде; подписке о невыезде; подписку о невыезде; подпиской о невыезде; подписке о невыезде',
  ],
  [
    'сотрудники полиции',
    'сотрудники полиции; сотрудников полиции; сотрудникам полиции; сотрудников полиции; сотрудниками полиции; сотрудниках полиции',
  ],
  ['эти издания', 'эти издания; этих изданий; этим изданиям; эти издания; этими изданиями; этих изданиях'],
  [
    'все журналистки',
    'все журналистки; всех журналисток; всем журналисткам; всех журналисток; всеми журналистками; всех журналистках',
  ],
  [
    'противоречия между заключениями',
    'противоречия между заключениями; противоречий между заключениями; противоречиям между заключениями; противоречия между заключениями; противоречиями между заключениями; противоречиях между заключениями',
  ],
  [
    'Минимальные стандартные правила',
    'Минимальные стандартные правила; Минимальных стандартных правил; Минимальным стандартным правилам; Минимальные стандартные правила; Минимальными стандартными правилами; Минимальных стандартных правилах',
  ],
  ['СИЗО', 'СИЗО; СИЗО; СИЗО; СИЗО; СИЗО; СИЗО'],
])('a phrase of the program is declined: %s', (phrase, forms) => {
  expect(inCases(own(phrase))).toBe(forms);
});

test('nouns stand together, and verbs agree with the one that is named', () => {
  const woman = { gender: 'feminine', number: 'singular', animate: true } as const;
  const ivanova = fixed('Иванова', woman);
  const say = (noun: Noun) => sentence(prose`${noun.in('nominative')} ${past('заявил', noun.agrees)} об этом`);
  expect([
    say(titled(own('адвокат'), ivanova)),
    say(titled(own('газета'), fixed('«Взгляд»'))),
    say(apposed(ivanova, own('независимый эксперт'))),
    say(apposed(ivanova, '')),
    sentence(prose`допросили ${apposed(ivanova, 'мать троих детей').in('accusative')} дважды`),
  ]).toEqual([
    'Адвокат Иванова заявила об этом.',
    'Газета «Взгляд» заявила об этом.',
    'Иванова, независимый эксперт, заявила об этом.',
    'Иванова заявила об этом.',
    'Допросили Иванова, мать троих детей, дважды.',
  ]);
});

test('a number and what it counts are one noun', () => {
  const many = counted({ number: 40, exactness: 'more-than' }, 'активист');
  expect([
    counted(23, 'интернет-ресурс').in('nominative'),
    counted(1, 'заявление').agrees.number,
    counted(21, 'копия').in('accusative'),
    many.in('nominative'),
    many.in('dative'),
    many.agrees,
    counted({ number: 100, rough: 'hundreds' }, 'житель').in('instrumental'),
  ]).toEqual([
    '23\u00a0интернет-ресурса',
    'singular',
    '21\u00a0копию',
    'более 40\u00a0активистов',
    'более чем 40\u00a0активистам',
    { gender: 'masculine', number: 'plural', animate: true },
    'сотнями жителей',
  ]);
});

test('several nouns are one in the plural, one is itself, none is nothing', () => {
  const two = listed([own('истец'), own('ответчик')], 'или');
  expect([two?.in('dative'), two?.agrees.number, listed([own('суд')])?.in('genitive'), listed([])]).toEqual([
    'истцу или ответчику',
    'plural',
    'суда',
    undefined,
  ]);
});
