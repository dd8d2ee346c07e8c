import { expect, test } from 'vitest';
import { reference } from '#shared/schema/ids';
import { NormCitation } from '#shared/schema/record';
import { aCaseBook, on, someRegisters } from '../../../../../../test/builders/a-case';
import { aVoice } from '../../../../../../test/builders/composed/a-voice';
import type { BriefMessages } from '../../../../messages/brief';
import type { Message } from '../../../../messages/message';
import { Phrase } from '../../../../words/phrase';
import { plainText } from '../../../../words/words';
import { russian } from '../../russian';

const registers = someRegisters({
  bodies: [{ id: 'group', kind: 'un-body', name: { ru: 'Рабочая группа по произвольным задержаниям' } }],
  norms: [
    { id: 'uk-130', kind: 'national', code: { ru: 'Уголовный кодекс' }, article: '130' },
    { id: 'uk-174', kind: 'national', code: { ru: 'Уголовный кодекс' }, article: '174' },
    {
      id: 'pact-9',
      kind: 'international',
      code: { ru: 'Международный пакт о гражданских и политических правах' },
      article: '9',
    },
  ],
});
const book = aCaseBook({
  parties: [
    { id: 'him', kind: 'person', name: { ru: 'Даулет Омаров' }, gender: 'male' },
    { id: 'her', kind: 'person', name: { ru: 'Айгуль Сапарова' }, gender: 'female' },
  ],
});

/** The sentence with ordinary spaces. */
const say = (message: Message<keyof BriefMessages>) =>
  plainText(russian.say(message, aVoice('ru', book, registers).voice)).replaceAll('\u00a0', ' ');

const cited = (citation: { readonly norm: string; readonly part?: string }) => NormCitation.parse(citation);
const text = (russian: string) => new Phrase({ ru: russian });

test('a person is told in the gender that is recorded', () => {
  const particulars = {
    birthDate: on('1980-05-03'),
    nationality: text('Казахстан'),
    occupation: text('журналист'),
    address: 'город Алматы, улица Абая, дом 1',
  };
  expect([
    say({ kind: 'brief-person', isDetained: true, person: 'him', particulars }),
    say({
      kind: 'brief-person',
      isDetained: false,
      person: 'her',
      particulars: { birthDate: on('1980'), nationality: text('Казахстан') },
    }),
    say({
      kind: 'brief-person',
      isDetained: true,
      person: 'him',
      particulars: { age: 38, occupation: text('учитель') },
    }),
    say({ kind: 'brief-person', isDetained: true, person: 'her', particulars: { age: 41 } }),
    say({ kind: 'brief-person', isDetained: true, person: 'him', particulars: {} }),
    say({ kind: 'brief-person', isDetained: true, person: 'nobody', particulars }),
  ]).toEqual([
    'Даулет Омаров родился 3 мая 1980 года, является гражданином Казахстана, работает журналистом, проживает по адресу: город Алматы, улица Абая, дом 1.',
    'Айгуль Сапарова родилась в 1980 году и является гражданкой Казахстана.',
    'Даулет Омаров, 38 лет на момент задержания, работает учителем.',
    'Айгули Сапаровой на момент задержания был 41 год.',
    '',
    '',
  ]);
});

test('a charge becomes another', () => {
  const [from, to] = [cited({ norm: 'uk-130' }), cited({ norm: 'uk-174', part: '1' })];
  expect([
    say({ kind: 'brief-requalified', from, to, on: on('2020-02-10') }),
    say({ kind: 'brief-requalified', from: undefined, to, on: undefined }),
    say({ kind: 'brief-requalified', from, to: undefined, on: undefined }),
  ]).toEqual([
    '10 февраля 2020 года обвинение было переквалифицировано со статьи 130 Уголовного кодекса на часть 1 статьи 174 Уголовного кодекса.',
    'Обвинение было переквалифицировано на часть 1 статьи 174 Уголовного кодекса.',
    '',
  ]);
});

test('an argument rests on law and on evidence by volume and sheet', () => {
  expect([
    say({
      kind: 'argument-law',
      norms: [cited({ norm: 'uk-130' }), cited({ norm: 'uk-174' }), cited({ norm: 'pact-9', part: '3' })],
    }),
    say({ kind: 'argument-law', norms: [cited({ norm: 'nothing' })] }),
    say({
      kind: 'argument-evidence',
      evidence: [
        { what: text('постановление о назначении экспертизы'), volume: '1', sheets: '44', isOneSheet: true },
        { what: text('полный текст статьи'), volume: undefined, sheets: '12–14', isOneSheet: false },
        { what: text('справка'), volume: undefined, sheets: undefined, isOneSheet: false },
      ],
    }),
  ]).toEqual([
    'Данный довод основан на положениях статей 130 и 174 Уголовного кодекса и пункта 3 статьи 9 Международного пакта о гражданских и политических правах.',
    '',
    'Это подтверждается постановлением о назначении экспертизы (т. 1, л.д. 44), полным текстом статьи (л.д. 12–14) и справкой.',
  ]);
});

test('international standards and what a body of the UN found', () => {
  const step = {
    body: reference('body').parse('group'),
    outcomeDate: on('2020-02-20'),
    number: '43/2020',
    outcome: undefined,
  };
  expect([
    say({ kind: 'standards-apply', norms: [cited({ norm: 'pact-9' })] }),
    say({ kind: 'international-finding', ...step, finding: text('задержание является произвольным') }),
    say({ kind: 'international-finding', ...step, finding: undefined, outcome: text('принято мнение') }),
    say({ kind: 'international-finding', ...step, number: undefined, outcomeDate: undefined, finding: undefined }),
  ]).toEqual([
    'Защита просит суд учесть положения статьи 9 Международного пакта о гражданских и политических правах.',
    '20 февраля 2020 года Рабочая группа по произвольным задержаниям (43/2020) указала: «задержание является произвольным».',
    '20 февраля 2020 года получен следующий результат рассмотрения обращения в Рабочей группе по произвольным задержаниям (43/2020): принято мнение.',
    '',
  ]);
});
