import { expect, test } from 'vitest';
import { aCaseBook, on } from '../../../../../../test/builders/a-case';
import { saidInRussian } from '../../../../../../test/builders/composed/said-in-russian';
import { asel, beacon, company, erlan, steppeRegisters } from '../../../../../../test/builders/composed/steppe';
import { expressionPhrases } from './expressions';

const said = (book: Record<string, unknown>) =>
  saidInRussian(expressionPhrases, aCaseBook({ parties: [erlan, asel, beacon, company], ...book }), steppeRegisters)
    .text;

/** What is said of a text that a case was brought over. */
const ofText = (fields: Record<string, unknown>) =>
  said({
    expressions: [{ id: 'x', kind: 'article', ...fields }],
    proceedings: [
      {
        id: 'p',
        kind: 'criminal-public',
        started: on('2025-03-01'),
        against: ['erlan'],
        following: [{ kind: 'expression', id: 'x' }],
      },
    ],
    decisions: [
      { id: 'd', kind: 'verdict', proceeding: 'p', against: ['erlan'], outcome: 'convicted', date: on('2025-09-01') },
    ],
  });

test('what the charge concerned, what the text said, how it was called and which words are held against its author', () => {
  expect([
    ofText({
      titles: ['Чья река'],
      authors: ['erlan'],
      date: on('2025-02-18'),
      claims: [
        { act: 'reported', content: 'водохранилище продано без торгов' },
        { act: 'reported', content: 'что села платили за воду' },
        { act: 'asked', content: 'кто получил деньги' },
      ],
      disputedStatement: 'Те, кто продал реку',
      assessedAs: ['враждебный по отношению к предпринимателям', 'ложный'],
      assessedBy: ['company'],
    }),
    ofText({
      kind: 'leaflet',
      authors: ['asel'],
      claims: [
        { act: 'criticised', content: 'политика министерства' },
        { act: 'called-for', content: 'отставка министра' },
      ],
      assessedAs: ['незаконный'],
    }),
    ofText({
      claims: [
        { act: 'suspected', content: 'торги были подстроены' },
        { act: 'called-for', content: 'освободить арестованных' },
        { act: 'supported', content: 'забастовка' },
      ],
      disputedStatement: 'Воры',
    }),
  ]).toEqual([
    'Дело касалось статьи «Чья река», вышедшей 18 февраля 2025 года. ТОО «Акбулак Су» назвало статью враждебной по отношению к предпринимателям и ложной. В статье журналист Ерлан Садвакасов сообщил, что водохранилище продано без торгов и что села платили за воду, и спросил, кто получил деньги. Ему были поставлены в вину слова: «Те, кто продал реку».',
    'Дело касалось листовок учительницы Асели Нурлановой. В ходе производства листовки были названы незаконными. В листовках она раскритиковала политику министерства и призвала к отставке министра.',
    'Дело касалось статьи. В статье автор высказал подозрение, что торги были подстроены, призвал освободить арестованных и поддержал забастовку. Автору были поставлены в вину слова: «Воры».',
  ]);
});

const done = (fields: Record<string, unknown>, more: Record<string, unknown> = {}) =>
  said({ expressions: [{ id: 'x', authors: ['erlan'], ...fields }], ...more });

test('what somebody did, once or again and again', () => {
  expect([
    done({ kind: 'protest', date: on('2012-05'), subject: 'марши против налога' }),
    done({ kind: 'protest', authors: ['asel'], repeated: true, manner: 'активно' }),
    done({
      kind: 'speech',
      authors: ['asel'],
      audience: 'бастующие рабочие',
      subject: 'права рабочих',
      place: 'Акбулак',
      date: on('2012-05-03'),
    }),
    done({ kind: 'speech', subject: 'в защиту арестованных', repeated: true }),
    done({ kind: 'speech' }),
    done({ kind: 'speech', outlet: 'beacon' }),
    done({ kind: 'membership', authors: ['asel'], subject: 'партия «Алга»' }),
    done({ kind: 'membership' }),
    done({ kind: 'religious-practice', subject: 'ислам' }),
    done({ kind: 'union-activity', authors: ['asel'], subject: 'консультации рабочих' }),
    done({ kind: 'coverage', authors: ['erlan', 'asel'], subject: 'забастовка' }),
    done({ kind: 'coverage', authors: [], outlet: 'beacon', subject: 'забастовка' }),
    done({ kind: 'coverage', authors: [], subject: 'забастовка' }),
  ]).toEqual([
    'В мае 2012 года журналист Ерлан Садвакасов принял участие в маршах против налога.',
    'Учительница Асель Нурланова неоднократно активно принимала участие в акции протеста.',
    '3 мая 2012 года учительница Асель Нурланова выступила в Акбулаке перед бастующими рабочими с речью о правах рабочих.',
    'Журналист Ерлан Садвакасов неоднократно выступал в защиту арестованных.',
    'Журналист Ерлан Садвакасов выступил.',
    'Журналист Ерлан Садвакасов выступил в газете «Степной фонарь».',
    'Учительница Асель Нурланова состояла в партии «Алга».',
    '',
    'Журналист Ерлан Садвакасов исповедовал ислам.',
    'Учительница Асель Нурланова занималась профсоюзной деятельностью (консультации рабочих).',
    'Журналист Ерлан Садвакасов и учительница Асель Нурланова освещали забастовку.',
    'Газета «Степной фонарь» освещала забастовку.',
    '',
  ]);
});

test('what it was about may be an event, and it may have come before an arrest', () => {
  const covered = done(
    { kind: 'coverage' },
    {
      events: [
        { id: 'strike', kind: 'strike', length: { months: 7 } },
        { id: 'raid', kind: 'attack', name: 'нападение на редакцию' },
      ],
      coerciveActs: [{ id: 'a', kind: 'arrest', persons: ['erlan'], date: on('2012-01-23') }],
      links: [
        {
          id: 'l1',
          from: { kind: 'expression', id: 'x' },
          to: { kind: 'event', id: 'strike' },
          relation: 'in-connection-with',
        },
        {
          id: 'l2',
          from: { kind: 'expression', id: 'x' },
          to: { kind: 'coerciveAct', id: 'a' },
          relation: 'prior-to',
          interval: { days: 4 },
          lessThan: true,
        },
        { id: 'l3', from: { kind: 'event', id: 'strike' }, to: { kind: 'event', id: 'raid' }, relation: 'prior-to' },
      ],
    },
  );
  expect(covered).toBe(
    'Менее чем за 4 дня до ареста журналист Ерлан Садвакасов освещал забастовку продолжительностью в 7 месяцев перед нападением на редакцию.',
  );
});
